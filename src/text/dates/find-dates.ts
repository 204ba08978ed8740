import type { PartialDate } from "../../model/event.ts";
import type { ArticleLanguage, Span } from "../../model/text.ts";
import { normalizeText } from "../normalize.ts";
import { type Day, formatDate, publicationDay } from "./calendar.ts";
import { CHINESE_DATES } from "./chinese.ts";
import type { DateContext, DatePrecision, DateRule } from "./date-rule.ts";
import { ENGLISH_DATES } from "./english.ts";

/** A date in a text. `isRelative`: it was resolved against the publication date or an earlier date. */
export interface FoundDate {
  readonly span: Span;
  readonly date: PartialDate;
  readonly precision: DatePrecision;
  readonly isRelative: boolean;
}

const PLANNED =
  /[将拟](?!军|近)|计划|预计|即将|打算|\b(?:will|plans? to|set to|expected to|effective(?! immediately)|starting|beginning|upcoming|is due to|scheduled|takes? effect)\b/u;

const SAY = "(?:said|told|wrote|announc(?:ed|es)|confirmed|posted|reported|disclosed|unveiled|revealed|published)";

/** Around the day on which something was said, which is past whatever was said of the future. */
const SAID_BEFORE = new RegExp(`\\b${SAY}(?: [a-z]+){0,3} ?$`, "u");
const SAID_BEHIND = new RegExp(`^(?: [a-z'-]+){0,2} ${SAY}\\b`, "u");
const SAID_BEHIND_START = new RegExp(`^,?(?: [a-z'-]+){0,4} ${SAY}\\b`, "u");

/**
 * The dates of a sentence, in order, without overlaps; spans point into `text`. A vague day gives the month; the
 * beginning, middle or end of a year gives the year. Without a year the date nearest before publication is meant, or in a sentence about
 * plans and from when something holds the nearest at all; without a publication date such dates are left out.
 */
export function findDates(text: string, publishedAt: Date | undefined, language: ArticleLanguage): FoundDate[] {
  const normal = normalizeText(text);
  const published = publishedAt && publicationDay(publishedAt, language);
  const isPlanned = PLANNED.test(normal);
  const dates: FoundDate[] = [];
  let earlier: Day | undefined;
  for (const { rule, found } of findCandidates(text, normal)) {
    const mayCome = (isPlanned && !isDayOfSaying(normal, found)) || isBeginning(normal, found);
    const context: DateContext = { published, isPlanned: mayCome, earlier };
    const resolved = rule.resolve(found.groups ?? {}, context);
    if (resolved === undefined) continue;
    earlier = resolved.day;
    dates.push({
      span: { start: found.index, end: found.index + found[0].length },
      date: formatDate(resolved.day, resolved.precision),
      precision: resolved.precision,
      isRelative: rule.isRelative,
    });
  }
  return dates;
}

/** 七月一日起, as of July 1: from when something holds, be it to come or past. */
function isBeginning(normal: string, found: RegExpExecArray): boolean {
  const behind = normal.slice(found.index + found[0].length);
  return (
    /^(?:起(?!诉)|之?后?生效|施行)/u.test(behind) ||
    /\b(?:as of|effective(?: from| on)?) $/u.test(normal.slice(0, found.index))
  );
}

function isDayOfSaying(normal: string, found: RegExpExecArray): boolean {
  const behind = normal.slice(found.index + found[0].length);
  const saidBehind = found.index === 0 ? SAID_BEHIND_START : SAID_BEHIND;
  return SAID_BEFORE.test(normal.slice(0, found.index)) || saidBehind.test(behind);
}

interface Candidate {
  readonly rule: DateRule;
  readonly found: RegExpExecArray;
}

/** Digits of any script that starts a date, or a word that could: most sentences have none. */
const MAY_HAVE_DATE =
  /[\d年月日周天期昨今]|礼拜|day|month|year|week|ago|tonight|morning|morrow|night|q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|last|next|effective/u;

/** Of overlapping candidates the one that starts first, and of those the longest. */
function findCandidates(text: string, normal: string): Candidate[] {
  if (!MAY_HAVE_DATE.test(normal)) return [];
  const rules = /[年月日号周今昨天期拜]/u.test(normal) ? [...CHINESE_DATES, ...ENGLISH_DATES] : ENGLISH_DATES;
  const all: Candidate[] = [];
  for (const rule of rules) {
    for (const found of normal.matchAll(rule.pattern)) if (hasCapital(text, found)) all.push({ rule, found });
  }
  all.sort((one, other) => one.found.index - other.found.index || other.found[0].length - one.found[0].length);
  const chosen: Candidate[] = [];
  let end = 0;
  for (const candidate of all) {
    if (candidate.found.index < end) continue;
    chosen.push(candidate);
    end = candidate.found.index + candidate.found[0].length;
  }
  return chosen;
}

/** A month's name is a capital in English; "may" and "march" are verbs. */
function hasCapital(text: string, found: RegExpExecArray): boolean {
  const month = found.groups?.month;
  if (month === undefined || !/^[a-z]/u.test(month)) return true;
  const at = found.index + found[0].indexOf(month);
  return text.charAt(at) !== month.charAt(0);
}
