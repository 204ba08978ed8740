import type { ArticleLanguage } from "../../model/text.ts";

/** A day of the calendar, free of any zone. Months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Chinese articles live in Shanghai's day, which has been +08:00 without summer time since 1991; others in UTC's. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** The day on which an article came out, where its readers live. */
export function publicationDay(publishedAt: Date, language: ArticleLanguage): Day {
  const offset = language === "en" || language === "other" ? 0 : SHANGHAI_OFFSET_MS;
  return fromTime(publishedAt.getTime() + offset);
}

/** The day so many days later, or earlier. */
export function addDays(day: Day, count: number): Day {
  return fromTime(toTime(day) + count * DAY_MS);
}

/** The first day of the month so many months later, or earlier. */
export function addMonths(day: Day, count: number): Day {
  const months = day.year * 12 + day.month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((new Date(toTime(day)).getUTCDay() + 6) % 7) + 1;
}

/** How many days `later` comes after `earlier`. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((toTime(later) - toTime(earlier)) / DAY_MS);
}

/** Whether the calendar has such a day, in the years that an article can mean. */
export function isRealDay({ year, month, day }: Day): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exactly as the precision allows. */
export function formatDate(day: Day, precision: "day" | "month" | "year"): string {
  const month = `${day.year}-${String(day.month).padStart(2, "0")}`;
  if (precision === "year") return String(day.year);
  return precision === "month" ? month : `${month}-${String(day.day).padStart(2, "0")}`;
}

function toTime({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

function fromTime(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
