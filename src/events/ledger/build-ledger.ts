import type { Entity } from "../../model/entity.ts";
import type { LedgerEvent } from "../../model/ledger.ts";
import { buildTenures } from "./build-tenures.ts";
import { endSucceeded } from "./end-succeeded.ts";
import { factsByPerson } from "./facts.ts";
import { buildNameBook, type NameBook } from "./name-book.ts";
import type { Tenure } from "./tenure.ts";

/**
 * Everything that events and the watchlist's known roles say of who was where, built once and asked often. It depends
 * on what was told and never on the order of the list.
 */
export interface Ledger {
  readonly events: readonly LedgerEvent[];
  readonly book: NameBook;
  /** By the key of a person. */
  readonly tenures: ReadonlyMap<string, readonly Tenure[]>;
}

/** Builds a ledger from accepted events, each given once, and the entities that are tracked. */
export function buildLedger(events: readonly LedgerEvent[], entitiesById: ReadonlyMap<string, Entity>): Ledger {
  const book = buildNameBook(entitiesById);
  const tenures = new Map<string, readonly Tenure[]>();
  for (const [key, facts] of factsByPerson(events, book)) tenures.set(key, buildTenures(facts, book));
  endSucceeded([...tenures.values()].flat(), book);
  return { events, book, tenures };
}
