import type { PartialDate } from "../model/event.ts";

/** A half-open stretch of time. */
export interface Period {
  readonly start: Date;
  readonly end: Date;
}

/** The time that a partial date covers, in UTC; without one the day that begins at `around`. */
export function periodOf(date: PartialDate | undefined, around: Date): Period {
  const [year, month, day] = (date ?? "").split("-").map(Number);
  if (!year) return { start: around, end: new Date(around.getTime() + DAY_MS) };
  if (month === undefined) return { start: utc(year, 1, 1), end: utc(year + 1, 1, 1) };
  if (day === undefined) return { start: utc(year, month, 1), end: utc(year, month + 1, 1) };
  return { start: utc(year, month, day), end: utc(year, month, day + 1) };
}

const DAY_MS = 24 * 60 * 60 * 1000;

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}
