import { addDays, addMonths, type Day, isRealDay, weekdayOf } from "./calendar.ts";
import type { DateGroups, DatePrecision, DateRule, ResolvedDate } from "./date-rule.ts";
import { resolveMonth, resolveMonthDay, resolveWeekday } from "./missing-year.ts";

// Patterns read the normal form: lower case. Month names must be capitals in the text, since may and march are verbs.

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
const YEAR = "(?<year>(?:19|20)\\d{2})(?!\\d)";
const DAY = "(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%])";
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const WEEKDAY = "(?<weekday>mon|tues?|wednes|thurs?|fri|satur|sun)day";
const NUMBERS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const PART = "(?:(?:early|late|mid|mid-|the end of|the start of|the beginning of)\\s?-?)?";

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  "this morning": 0,
  "this afternoon": 0,
  "this evening": 0,
  tonight: 0,
  "effective immediately": 0,
  yesterday: -1,
  "last night": -1,
  tomorrow: 1,
};
const STEPS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, next: 1 };

export const ENGLISH_DATES: readonly DateRule[] = [
  absolute("month day year", `\\b${MONTH}\\s${DAY},?\\s${YEAR}`, (groups) => fullDate(groups)),
  absolute("day month year", `\\b${DAY}\\s(?:of\\s)?${MONTH},?\\s${YEAR}`, (groups) => fullDate(groups)),
  absolute("month year", `\\b${PART}${MONTH},?\\s(?:of\\s)?${YEAR}`, (groups) => fullDate(groups)),
  absolute(
    "iso",
    "(?<!\\d)(?<year>(?:19|20)\\d{2})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)",
    (groups) => fullDate(groups),
  ),
  absolute(
    "quarter year",
    `\\b(?:q[1-4]|(?:first|second|third|fourth) quarter|(?:first|second) half|spring|summer|fall|autumn|winter|end|start|beginning)(?: of)? ${YEAR}`,
    (groups) => fullDate(groups),
  ),
  absolute(
    "in year",
    `\\b(?:in|since|during|by|until|till|through|from|early|late|mid|to|and|of)[ -]${YEAR}(?![-\\d]|,\\d|\\s?(?:people|employees|jobs|workers|staff|%))`,
    (groups) => fullDate(groups),
  ),
  relative("month day", `\\b${MONTH}\\s${DAY}(?!,?\\s(?:19|20)\\d{2})`, (groups, context) =>
    resolveMonthDay(monthNumber(groups.month), Number(groups.day), context),
  ),
  relative(
    "day month",
    `\\b(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}(?!\\s(?:19|20)\\d{2})`,
    (groups, context) => resolveMonthDay(monthNumber(groups.month), Number(groups.day), context),
  ),
  relative(
    "in month",
    `\\b(?:in|since|until|by|from|during|last|this|next|of|for|early|late|mid|earlier in)[ -]${PART}${MONTH}(?!\\s?\\d|\\shave|\\sbe)`,
    (groups, context) => resolveMonth(monthNumber(groups.month), context),
  ),
  relative(
    "today",
    `\\b(?<relative>${Object.keys(RELATIVE_DAYS).join("|")})\\b`,
    (groups, { published }) =>
      published && { day: addDays(published, RELATIVE_DAYS[groups.relative ?? ""] ?? 0), precision: "day" },
  ),
  relative(
    "last weekday",
    `\\b(?<step>last|next|this)\\s${WEEKDAY}`,
    (groups, { published }) => published && steppedWeekday(published, groups),
  ),
  relative(
    "this weekday",
    `\\b(?:(?:on|since|by|late|early|until|from|effective|starting)\\s)?${WEEKDAY}(?!s)`,
    (groups, context) => resolveWeekday(weekdayNumber(groups.weekday), context),
  ),
  relative(
    "last week",
    "\\b(?:(?:earlier|late|later|early|end of|start of)\\s)?(?<step>last|previous|this|next)\\s(?<unit>week|month|year|spring|summer|fall|autumn|winter|quarter)\\b",
    (groups, { published }) => published && steppedUnit(published, groups),
  ),
  relative(
    "days ago",
    `\\b(?<count>\\d{1,2}|an?|${NUMBERS.slice(1).join("|")})\\s(?<unit>day|week|month|year)s?\\sago\\b`,
    (groups, { published }) => published && timeAgo(published, countOf(groups.count ?? ""), groups.unit ?? ""),
  ),
];

type Resolve = DateRule["resolve"];

function absolute(name: string, source: string, resolve: Resolve): DateRule {
  return { name, pattern: new RegExp(source, "gu"), isRelative: false, resolve };
}

function relative(name: string, source: string, resolve: Resolve): DateRule {
  return { name, pattern: new RegExp(source, "gu"), isRelative: true, resolve };
}

function fullDate(groups: DateGroups): ResolvedDate | undefined {
  const precision: DatePrecision = groups.day ? "day" : groups.month ? "month" : "year";
  const day: Day = {
    year: Number(groups.year),
    month: groups.month ? monthNumber(groups.month) : 1,
    day: groups.day ? Number(groups.day) : 1,
  };
  return isRealDay(day) ? { day, precision } : undefined;
}

/** "Last Thursday" is the one before today, never today; "this Friday" is in the week of publication. */
function steppedWeekday(published: Day, groups: DateGroups): ResolvedDate {
  const weekday = weekdayNumber(groups.weekday);
  if (groups.step === "this") return { day: addDays(published, weekday - weekdayOf(published)), precision: "day" };
  const back = (weekdayOf(published) - weekday + 6) % 7;
  const ahead = (weekday - weekdayOf(published) + 6) % 7;
  return { day: addDays(published, groups.step === "next" ? ahead + 1 : -(back + 1)), precision: "day" };
}

/** A week has no exact day, so it gives its month; a season or quarter gives its year. */
function steppedUnit(published: Day, groups: DateGroups): ResolvedDate {
  const step = STEPS[groups.step ?? ""] ?? 0;
  if (groups.unit === "week") return { day: addDays(published, 7 * step), precision: "month" };
  if (groups.unit === "month") return { day: addMonths(published, step), precision: "month" };
  if (groups.unit === "quarter") return { day: addMonths(published, 3 * step), precision: "year" };
  return { day: { ...published, year: published.year + step }, precision: "year" };
}

function timeAgo(published: Day, count: number, unit: string): ResolvedDate {
  if (unit === "day") return { day: addDays(published, -count), precision: "day" };
  if (unit === "week") return { day: addDays(published, -7 * count), precision: "month" };
  if (unit === "month") return { day: addMonths(published, -count), precision: "month" };
  return { day: { ...published, year: published.year - count }, precision: "year" };
}

function countOf(text: string): number {
  if (text.startsWith("a")) return 1;
  return /^\d/u.test(text) ? Number(text) : NUMBERS.indexOf(text);
}

function monthNumber(text: string | undefined): number {
  if (text !== undefined && /^\d/u.test(text)) return Number(text);
  return MONTHS.indexOf((text ?? "").slice(0, 3)) + 1;
}

function weekdayNumber(text: string | undefined): number {
  return WEEKDAYS.indexOf((text ?? "").slice(0, 3)) + 1;
}
