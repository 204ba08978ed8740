import type { LedgerEvent } from "../../model/ledger.ts";
import { areNear, type DateRange } from "../merge/date-range.ts";
import { MOVE_DAYS } from "../merge/find-move.ts";
import { firstToldAt, listedDate } from "./effect.ts";
import { orgOf } from "./facts.ts";
import type { NameBook } from "./name-book.ts";

/** A departure and an arrival elsewhere that are one move. */
export interface PairedMove {
  readonly leave: LedgerEvent;
  readonly arrival: LedgerEvent;
}

interface Candidate extends PairedMove {
  /** Whether one of the two names the other's place. */
  readonly isNamed: boolean;
  readonly gapMs: number;
}

/**
 * The pairs of events that are one person's move: a departure and an arrival elsewhere within 120 days, where neither
 * names another place. An event is in one pair at most; those that name each other come first, then the nearest.
 * Events of history without a date are one move only where they name each other.
 */
export function pairMoves(events: readonly LedgerEvent[], book: NameBook): readonly PairedMove[] {
  const used = new Set<LedgerEvent>();
  return candidatesOf(events, book)
    .sort(compareCandidates)
    .filter(({ leave, arrival }) => {
      if (used.has(leave) || used.has(arrival)) return false;
      used.add(leave);
      used.add(arrival);
      return true;
    });
}

function candidatesOf(events: readonly LedgerEvent[], book: NameBook): Candidate[] {
  const byPerson = new Map<string, LedgerEvent[]>();
  for (const told of events) {
    const { person, status } = told.event;
    if (person === undefined || status === "denied") continue;
    const key = book.keyOf(person);
    const known = byPerson.get(key) ?? [];
    byPerson.set(key, known);
    known.push(told);
  }
  return [...byPerson.values()].flatMap((own) =>
    own
      .filter(({ event }) => event.kind === "leave")
      .flatMap((leave) => own.flatMap((arrival) => candidate(leave, arrival, book) ?? [])),
  );
}

function candidate(leave: LedgerEvent, arrival: LedgerEvent, book: NameBook): Candidate | undefined {
  const { kind } = arrival.event;
  if (kind !== "join" && kind !== "appoint" && kind !== "found") return undefined;
  const [origin, goal] = [orgOf(leave.event), orgOf(arrival.event)];
  const places = (names: readonly Parameters<NameBook["placeOf"]>[0][]) => names.map((name) => book.placeOf(name));
  const [from, to] = [places(arrival.event.from), places(leave.event.to)];
  if (goal === undefined || (origin && book.keyOf(origin) === book.keyOf(goal))) return undefined;
  const namesGoal = to.includes(book.placeOf(goal));
  const namesOrigin = origin !== undefined && from.includes(book.placeOf(origin));
  if (!namesGoal && to.length > 0) return undefined;
  // Two tracked names differ; an untracked one may be the same place in other words.
  const areTracked = origin && [book.placeOf(origin), ...from].every((place) => place.startsWith("id:"));
  if (!namesOrigin && from.length > 0 && areTracked) return undefined;
  const isNamed = namesGoal || namesOrigin;
  if (isUndatedHistory(leave) || isUndatedHistory(arrival)) {
    return isNamed ? { leave, arrival, isNamed, gapMs: 0 } : undefined;
  }
  const [left, arrived] = [listedDate(leave).range, listedDate(arrival).range];
  if (!areNear(left, arrived, MOVE_DAYS)) return undefined;
  return { leave, arrival, isNamed, gapMs: gapBetween(left, arrived) };
}

function isUndatedHistory({ event }: LedgerEvent): boolean {
  return event.background && event.date === undefined;
}

function gapBetween(a: DateRange, b: DateRange): number {
  return Math.max(0, a.startMs - b.endMs, b.startMs - a.endMs);
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return Number(b.isNamed) - Number(a.isNamed) || a.gapMs - b.gapMs || toldMs(a) - toldMs(b);
}

function toldMs({ leave, arrival }: Candidate): number {
  return firstToldAt(leave).getTime() + firstToldAt(arrival).getTime();
}
