import { rangeOf } from "../events/merge/date-range.ts";

/** The last instant of a year, month or day in UTC, or now where that is still to come in it; undefined for no date. */
export function lastInstantOf(date: string, now: Date): Date | undefined {
  const range = isCalendarDate(date) ? rangeOf(date) : undefined;
  if (range === undefined) return undefined;
  const isNow = range.startMs <= now.getTime() && now.getTime() < range.endMs;
  return isNow ? now : new Date(range.endMs - 1);
}

/** The first instant of a year, month or day in UTC; undefined for no date. */
export function firstInstantOf(date: string): Date | undefined {
  const range = isCalendarDate(date) ? rangeOf(date) : undefined;
  return range && new Date(range.startMs);
}

/** Whether a date is in the calendar: 2025-02-30 is not. */
function isCalendarDate(date: string): boolean {
  const range = rangeOf(date);
  return range !== undefined && new Date(range.startMs).toISOString().startsWith(date);
}
