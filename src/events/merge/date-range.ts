import type { PartialDate } from "../../model/event.ts";

const DAY_MS = 86_400_000;

/** A half-open stretch of time, in milliseconds since 1970. */
export interface DateRange {
  readonly startMs: number;
  readonly endMs: number;
}

/** The stretch that a partial date names: a year, a month or a day, in UTC. Undefined for anything else. */
export function rangeOf(date: PartialDate): DateRange | undefined {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(date);
  if (!match?.groups) return undefined;
  const year = Number(match.groups.year);
  const month = match.groups.month === undefined ? undefined : Number(match.groups.month) - 1;
  const day = match.groups.day === undefined ? undefined : Number(match.groups.day);
  if (month === undefined) return { startMs: Date.UTC(year, 0), endMs: Date.UTC(year + 1, 0) };
  if (day === undefined) return { startMs: Date.UTC(year, month), endMs: Date.UTC(year, month + 1) };
  return { startMs: Date.UTC(year, month, day), endMs: Date.UTC(year, month, day + 1) };
}

/** Whether two stretches come within `days` of each other. */
export function areNear(a: DateRange, b: DateRange, days: number): boolean {
  const slack = days * DAY_MS;
  return a.startMs - slack < b.endMs && b.startMs - slack < a.endMs;
}

/** The day of an instant as a stretch. */
export function dayOf(instant: Date): DateRange {
  const startMs = Math.floor(instant.getTime() / DAY_MS) * DAY_MS;
  return { startMs, endMs: startMs + DAY_MS };
}
