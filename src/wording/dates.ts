import type { PartialDate } from "../model/event.ts";
import type { Language } from "../model/text.ts";
import type { LineOf } from "./line.ts";

/** The locale whose habits dates and numbers follow. */
const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", "zh-Hans": "zh-Hans-CN", "zh-Hant": "zh-Hant-TW" };

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

interface DayParts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

const DAY: LineOf<DayParts> = {
  en: ({ year, month, day }) => `${day} ${MONTHS[month - 1]}${year && ` ${year}`}`,
  "zh-Hans": ({ year, month, day }) => `${year && `${year}年`}${month}月${day}日`,
  "zh-Hant": ({ year, month, day }) => `${year && `${year}年`}${month}月${day}日`,
};

const MONTH: LineOf<DayParts> = {
  en: ({ year, month }) => `${MONTHS[month - 1]} ${year}`,
  "zh-Hans": ({ year, month }) => `${year}年${month}月`,
  "zh-Hant": ({ year, month }) => `${year}年${month}月`,
};

const YEAR: LineOf<DayParts> = {
  en: ({ year }) => year,
  "zh-Hans": ({ year }) => `${year}年`,
  "zh-Hant": ({ year }) => `${year}年`,
};

/** How people of a place see instants: their language, their zone (IANA), and what is now for them. */
export interface Viewpoint {
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Date;
}

/** A year, month or day as the language writes it: "Feb 2025", "2025年2月". Text that is no such date comes back as it is. */
export function formatPartialDate(date: PartialDate, language: Language): string {
  const parts = /^(?<year>\d{4})(-(?<month>\d{2})(-(?<day>\d{2}))?)?$/.exec(date)?.groups;
  if (parts === undefined) return date;

  const { year = "" } = parts;
  if (parts.month === undefined) return YEAR[language]({ year, month: 1, day: 1 });
  const month = Number(parts.month);
  if (parts.day === undefined) return MONTH[language]({ year, month, day: 1 });
  return DAY[language]({ year, month, day: Number(parts.day) });
}

/** The day of an instant in the viewer's zone, with the year only where it is not this year. */
export function formatDay(instant: Date, { language, timeZone, now }: Viewpoint): string {
  const parts = dayParts(instant, timeZone);
  return DAY[language](parts.year === dayParts(now, timeZone).year ? { ...parts, year: "" } : parts);
}

/** Day and time of an instant in the viewer's zone: "21 Nov, 21:05", "11月21日 21:05". */
export function formatInstant(instant: Date, viewpoint: Viewpoint): string {
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: viewpoint.timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(instant);

  return `${formatDay(instant, viewpoint)}${viewpoint.language === "en" ? "," : ""} ${time}`;
}

/** The first and last day of a half-open period: "14 Nov to 20 Nov", "11月14日至11月20日"; one day where both are the same. */
export function formatPeriod(since: Date, until: Date, viewpoint: Viewpoint): string {
  const first = formatDay(since, viewpoint);
  const last = formatDay(new Date(Math.max(since.getTime(), until.getTime() - 1)), viewpoint);
  if (first === last) return first;

  return viewpoint.language === "en" ? `${first} to ${last}` : `${first}至${last}`;
}

/** A day of the week, 1 (Monday) to 7 (Sunday): "Monday", "周一", "週一". */
export function formatWeekday(day: number, language: Language): string {
  const monday = Date.UTC(2024, 0, 1);
  const weekday = new Date(monday + (day - 1) * 86_400_000);
  const width = language === "en" ? "long" : "short";

  return new Intl.DateTimeFormat(LOCALES[language], { weekday: width, timeZone: "UTC" }).format(weekday);
}

/** A number with the language's separators. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(value);
}

function dayParts(instant: Date, timeZone: string): DayParts {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, year: "numeric", month: "numeric", day: "numeric" });
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, part.value]));

  return { year: parts.get("year") ?? "", month: Number(parts.get("month")), day: Number(parts.get("day")) };
}
