import type { OrgEventKind, Status, TeamAction } from "../model/event.ts";
import type { Complement } from "./en/complements.ts";
import type { PatternLanguage } from "./pattern.ts";

/** A claim as an example states it: names as the claim has them; fields left out are not looked at. */
export interface ExpectedClaim {
  readonly kind: OrgEventKind;
  readonly person?: string;
  readonly org?: string;
  readonly from?: string;
  readonly to?: string;
  readonly team?: string;
  readonly action?: TeamAction;
  readonly role?: string;
  readonly manager?: string;
  readonly count?: number;
  readonly percent?: number;
  readonly target?: string;
  readonly status?: Status;
}

/** One sentence and everything that it claims; nothing, where `expect` is empty. */
export interface RowExample {
  readonly text: string;
  readonly expect: readonly ExpectedClaim[];
}

/**
 * One way to say a change. Data only: a row with a function in it is refused. The pattern's slots are named for the
 * fields of a claim; see pattern.ts for its language and find-company.ts and find-subject.ts for what a missing slot is filled with.
 */
export interface Row {
  readonly id: string;
  readonly kind: OrgEventKind;
  readonly language: PatternLanguage;
  readonly pattern: string;
  /** What may stand behind the pattern in any order, each once; see complements.ts. */
  readonly complements?: readonly Complement[];
  /** Slots without one of which a match is none, where the complements may leave them out. */
  readonly needs?: readonly string[];
  /** How often the pattern means what it says. */
  readonly strength: "strong" | "medium" | "weak";
  readonly action?: TeamAction;
  readonly status?: Status;
  /** The pattern holds a negation of its own: "will not return" says a departure. */
  readonly isNegative?: true;
  /** Whose title is meant where no slot holds the role: the person's own ("welcomes new CEO X"), or the last one named before. */
  readonly roleFrom?: "person" | "before";
  /** The subject is everybody whom the sentence names before; "listed": everybody whom it names behind. */
  readonly subject?: "everybody" | "listed";
  readonly examples: readonly RowExample[];
}

/** The rows as given, checked: unique ids, nothing but data, at least one example each. */
export function checkRows(rows: readonly Row[]): readonly Row[] {
  const ids = new Set<string>();
  for (const row of rows) {
    if (ids.has(row.id)) throw new Error(`two rows are called ${row.id}`);
    if (holdsFunction(row)) throw new Error(`row ${row.id} holds a function; rows are data`);
    if (row.examples.length === 0) throw new Error(`row ${row.id} has no example`);
    ids.add(row.id);
  }
  return rows;
}

function holdsFunction(value: unknown): boolean {
  if (typeof value === "function") return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsFunction);
}
