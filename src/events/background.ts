import type { PartialDate } from "../model/event.ts";

const DAY_MS = 86_400_000;

/** What lies further back than this is history. */
const HISTORY_DAYS = 90;

/** Whether a date ended so long before publication that telling it is telling history. */
export function isLongBefore(date: PartialDate, publishedAt: Date | undefined): boolean {
  if (!publishedAt) return false;
  return publishedAt.getTime() - endOf(date) > HISTORY_DAYS * DAY_MS;
}

/** Whether a date begins after publication. */
export function isAfter(date: PartialDate, publishedAt: Date | undefined): boolean {
  if (!publishedAt) return false;
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day) > publishedAt.getTime() + DAY_MS;
}

/** The same date a year later. */
function yearLater(date: PartialDate): PartialDate {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

/**
 * The date of a change that is still to come: "to step down in September", told in June, means the next September. A
 * date whose year the sentence states stays.
 */
export function toComingDate(date: PartialDate, publishedAt: Date | undefined, sentence: string): PartialDate {
  if (date.length === 4 || sentence.includes(date.slice(0, 4)) || !isLongBefore(date, publishedAt)) return date;
  const later = yearLater(date);
  return isLongBefore(later, publishedAt) ? date : later;
}

function endOf(date: PartialDate): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
}
