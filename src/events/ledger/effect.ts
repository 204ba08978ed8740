import type { LedgerDate, LedgerEvent, LedgerSource } from "../../model/ledger.ts";
import { type DateRange, dayOf, rangeOf } from "../merge/date-range.ts";

const DAY_MS = 86_400_000;

/** When a change took effect, as far as known, and how to say it. */
export interface Effect {
  readonly range: DateRange;
  readonly date: LedgerDate;
}

/**
 * When an event took effect. A stated date ends at the day when it was told as done; a planned one takes effect on the
 * last day of its date, when it surely has. Undefined for history and plans without a date: nobody knows.
 */
export function effectOf(told: LedgerEvent): Effect | undefined {
  const { event } = told;
  const range = event.date === undefined ? undefined : rangeOf(event.date);
  if (range === undefined || event.date === undefined) {
    if (event.background || event.status === "planned") return undefined;
    const at = toldAsDoneAt(told);
    return { range: dayOf(at), date: toldDate(at) };
  }
  const date: LedgerDate = { date: event.date, basis: "stated" };
  if (event.status === "planned") return { range: { startMs: range.endMs - DAY_MS, endMs: range.endMs }, date };
  const { endMs } = dayOf(toldAsDoneAt(told));
  return { range: endMs > range.startMs && endMs < range.endMs ? { ...range, endMs } : range, date };
}

/** The date that an event is listed under: the stated one, else the day when it was first told. */
export function listedDate(told: LedgerEvent): Effect {
  const { date } = told.event;
  const range = date === undefined ? undefined : rangeOf(date);
  if (range !== undefined && date !== undefined) return { range, date: { date, basis: "stated" } };
  const at = firstToldAt(told);
  return { range: dayOf(at), date: toldDate(at) };
}

/** When the first article told of an event, whatever it was then. */
export function firstToldAt({ event, sources }: LedgerEvent): Date {
  return earliestOf(sources, () => true) ?? event.firstSeenAt;
}

/** Whether one stretch ends before another begins. */
export function isBefore(one: DateRange, other: DateRange): boolean {
  return one.endMs <= other.startMs;
}

/** The date of an instant as told. */
export function toldDate(at: Date): LedgerDate {
  return { date: dayText(at.getTime()), basis: "told" };
}

/** YYYY-MM-DD in UTC. */
export function dayText(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

/** When it was first told as done: a rumour of January that is confirmed in March is no change of January. */
export function toldAsDoneAt(told: LedgerEvent): Date {
  return earliestOf(told.sources, ({ status }) => status === "reported" || status === "confirmed") ?? firstToldAt(told);
}

function earliestOf(sources: readonly LedgerSource[], counts: (source: LedgerSource) => boolean): Date | undefined {
  let earliest: Date | undefined;
  for (const source of sources) {
    const { toldAt } = source;
    if (toldAt !== undefined && (earliest === undefined || toldAt < earliest) && counts(source)) earliest = toldAt;
  }
  return earliest;
}
