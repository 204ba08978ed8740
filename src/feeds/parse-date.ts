/** What helps to read a date that does not say everything. */
export interface DateContext {
  /** Chinese sites mean +08:00 where they name no zone, and by CST. */
  readonly isChinese: boolean;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Minutes east of Greenwich. CST is decided by context. */
const ZONES: Readonly<Record<string, number>> = {
  AEST: 600,
  AKST: -540,
  BST: 60,
  CDT: -300,
  CEST: 120,
  CET: 60,
  EDT: -240,
  EST: -300,
  GMT: 0,
  HKT: 480,
  HST: -600,
  IST: 330,
  JST: 540,
  KST: 540,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  SGT: 480,
  UT: 0,
  UTC: 0,
  Z: 0,
};

const CLOCK = String.raw`(?:(?<noon>[上下中]午|[凌清早]晨|早上|午后|傍晚|晚[上间]|[午半深]夜|夜[里间晚])\s*)?(?<hour>\d{1,2})[:：.时](?<minute>\d{1,2})分?(?:[:：.]?(?<second>\d{1,2})秒?(?:[.,]\d+)?)?(?:\s*(?<half>[ap]\.?m\.?))?`;
const ZONE = String.raw`\s*(?<zone>[A-Za-z]{1,5}(?![a-z])|)\s*(?<offset>[+-]\d{1,2}:?\d{2}|[+-]\d{1,2}|)`;

/** 2025-03-18T20:30:00+08:00, 2025/3/18 20:30, 2025年3月18日, 20250318T203000Z, 2025-03, 2025 */
const YEAR_FIRST = new RegExp(
  String.raw`^(?<year>\d{4})(?:[-/.年]?(?<month>\d{1,2})(?:[-/.月]?(?<day>\d{1,2})日?)?月?)?年?(?:[T\s,]*(?:${CLOCK}|(?<compact>\d{6}))${ZONE})?`,
  "i",
);

/** Tue, 18 Mar 2025 20:30:00 +0800; 18-Mar-25 20:30 EST */
const DAY_FIRST = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s*)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4}|\d{2})(?:[\s,]+(?:at\s+)?${CLOCK}${ZONE})?`,
  "iu",
);

/** March 18, 2025 8:30 pm; Tue Mar 18 20:30:00 CST 2025 */
const MONTH_FIRST = new RegExp(
  String.raw`^(?:[a-z]+\.?,?\s+)??(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(?<year>\d{4})(?:[\s,]+(?:(?:at|-)\s+)?${CLOCK}${ZONE})?)`,
  "i",
);
const UNIX_DATE = new RegExp(
  String.raw`^(?:[a-z]+\.?,?\s+)?(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+${CLOCK}${ZONE}\s+(?<year>\d{4})`,
  "i",
);

/** 20.11.2026 10:00, with the points that only those who begin with the day write; 11/20/2026 could be either's. */
const DAY_OF_MONTH_FIRST = new RegExp(
  String.raw`^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?:[\s,]+${CLOCK}${ZONE})?`,
  "i",
);

const FORMS = [YEAR_FIRST, DAY_FIRST, UNIX_DATE, MONTH_FIRST, DAY_OF_MONTH_FIRST];

/** 2026-W47-5 would be taken for its year. */
const WEEK_DATE = /^\d{4}-?W\d{2}/i;

/** As the standards have them, and as most feeds write them: these the engine reads itself, and faster. */
const STANDARD =
  /^(?:[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d))$/;

/** Nothing that Orgbeat reads was published on the web before. */
const FIRST_YEAR = 1990;
/** Later than where a year begins in any zone; what is before is looked at closer. */
const FIRST_MS = Date.UTC(FIRST_YEAR, 0, 2);

/** Parses a date of a feed or page, misspelt as they come; undefined where it cannot be a date of publication. */
export function parseDate(written: string, { isChinese }: DateContext): Date | undefined {
  const text = written.trim();
  // The engine takes 31 Feb for a day of March.
  const standard =
    STANDARD.test(text) && !/^(?:[A-Z][a-z]{2}, |\d{4}-\d\d-)(?:29|3)/.test(text) ? Date.parse(text) : Number.NaN;
  if (standard >= FIRST_MS) return new Date(standard);
  if (WEEK_DATE.test(text)) return undefined;
  const epoch = parseEpoch(text);
  if (epoch) return epoch;
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    const date = groups ? buildDate(groups, isChinese) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** Of several dates as they are written the first that can be read, so that a broken one hides no good one; else the first. */
export function firstReadableDate(written: readonly (string | undefined)[]): string | undefined {
  const given = written.filter((text) => text !== undefined);
  return given.length < 2 ? given[0] : (given.find((text) => parseDate(text, { isChinese: false })) ?? given[0]);
}

type Groups = Readonly<Record<string, string | undefined>>;

function buildDate(groups: Groups, isChinese: boolean): Date | undefined {
  const year = fullYear(Number(groups.year));
  const month = groups.name === undefined ? Number(groups.month ?? 1) : monthOf(groups.name);
  const day = Number(groups.day ?? 1);
  const [hour, minute, second] = clockOf(groups);
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return undefined;
  if (new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1) return undefined;
  const localMs = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(localMs - offsetMinutes(groups, isChinese) * 60_000);
  return year < FIRST_YEAR || Number.isNaN(date.getTime()) ? undefined : date;
}

function clockOf({
  compact,
  hour,
  minute,
  second,
  half,
  noon,
}: Groups): [hour: number, minute: number, second: number] {
  if (compact !== undefined)
    return [Number(compact.slice(0, 2)), Number(compact.slice(2, 4)), Number(compact.slice(4))];
  const hours = Number(hour ?? 0);
  const shift = half === undefined ? 0 : (/^p/i.test(half) ? 12 : 0) - (hours === 12 ? 12 : 0);
  const hourOfDay = noon === undefined ? hours + shift : chineseHour(noon, hours);
  return [hourOfDay, Number(minute ?? 0), Number(second ?? 0)];
}

/** 下午3:05, 中午1:00, 凌晨12:30 and 晚上12:00, but 下午15:05 as well; the last is the end of its day. */
function chineseHour(noon: string, hours: number): number {
  if (/晨|早上|上午|[午半]夜/.test(noon)) return hours === 12 ? 0 : isLate(noon, hours) ? hours + 12 : hours;
  if (/深夜|夜[里间晚]/.test(noon)) return isLate(noon, hours) ? hours + 12 : hours === 12 ? 24 : hours;
  if (noon === "中午") return hours < 10 ? hours + 12 : hours;
  if (/晚/.test(noon) && hours === 12) return 24;
  return hours < 12 ? hours + 12 : hours;
}

/** 夜里11点 is before midnight, 夜里2点 after it. */
function isLate(noon: string, hours: number): boolean {
  return /夜/.test(noon) && hours >= 6 && hours < 12;
}

function offsetMinutes({ zone, offset }: Groups, isChinese: boolean): number {
  if (offset !== undefined && offset !== "") {
    const digits = offset.slice(1).replace(":", "");
    const [hours, minutes] = digits.length <= 2 ? [digits, "0"] : [digits.slice(0, -2), digits.slice(-2)];
    return (offset.startsWith("-") ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  }
  const name = (zone ?? "").toUpperCase();
  if (name === "CST" && !isChinese) return -360;
  return ZONES[name] ?? (isChinese ? 480 : 0);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Seconds or milliseconds since 1970. */
function parseEpoch(text: string): Date | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  return new Date(text.length === 10 ? Number(text) * 1000 : Number(text));
}
