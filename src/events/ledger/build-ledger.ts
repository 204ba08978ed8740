import type { Entity } from "../../model/entity.ts";
import type { Named } from "../../model/event.ts";
import type { LedgerEvent } from "../../model/ledger.ts";
import { buildTenures } from "./build-tenures.ts";
import { firstToldAt } from "./effect.ts";
import { endSucceeded } from "./end-succeeded.ts";
import { compareText, factsByPerson } from "./facts.ts";
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
  const ordered = inOneOrder(events, book);
  const tenures = new Map<string, readonly Tenure[]>();
  for (const [key, facts] of factsByPerson(ordered, book)) tenures.set(key, buildTenures(facts, book));
  endSucceeded([...tenures.values()].flat(), book);
  return { events: ordered, book, tenures };
}

/** An order by what events say: ids are given as they arrive, and must not decide anything. */
function inOneOrder(events: readonly LedgerEvent[], book: NameBook): readonly LedgerEvent[] {
  const placed: Placed[] = events.map((told) => ({ told, atMs: firstToldAt(told).getTime(), key: undefined }));
  // Most events are told at times of their own: what else they say is seldom needed.
  const keyOf = (one: Placed) => {
    one.key ??= contentKey(one.told, book);
    return one.key;
  };
  return placed.sort((a, b) => a.atMs - b.atMs || compareText(keyOf(a), keyOf(b))).map(({ told }) => told);
}

interface Placed {
  readonly told: LedgerEvent;
  readonly atMs: number;
  key: string | undefined;
}

function contentKey({ event, sources }: LedgerEvent, book: NameBook): string {
  const { kind, person, org, from, to, team, role, manager, date, status, background, firstSeenAt } = event;
  const keyOf = (name: Named | undefined) => (name === undefined ? "" : book.keyOf(name));
  const about = `${keyOf(person)}|${keyOf(org)}|${kind}|${date}|${status}|${background}|${role?.name}|${keyOf(manager)}`;
  const lists = [from, to, team].map((names) => names.map(keyOf).join()).join("|");
  const told = sources.map(({ url, toldAt }) => `${url} ${toldAt?.getTime()}`);
  return `${about}|${lists}|${told.sort().join()}|${firstSeenAt.getTime()}`;
}
