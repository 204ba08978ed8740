import { normalizeText } from "../text/normalize.ts";

/** A part of a title that tells it from the next one of its series: `class:value`. */
export type TitleMark = `${string}:${string}`;

const HAN_DIGITS: Readonly<Record<string, string>> = { 一: "1", 二: "2", 三: "3", 四: "4" };
const ORDINALS: Readonly<Record<string, string>> = { first: "1", second: "2", third: "3", fourth: "4" };
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

interface MarkRule {
  readonly class: string;
  readonly pattern: RegExp;
  readonly value: (groups: readonly string[]) => string;
}

const first = ([value = ""]: readonly string[]) => value;

/** What series of texts differ in: quarters, halves, years, days, issues, versions. */
const RULES: readonly MarkRule[] = [
  { class: "quarter", pattern: /第?([一二三四1-4])季(?:度|报)?/gu, value: ([n = ""]) => HAN_DIGITS[n] ?? n },
  { class: "quarter", pattern: /\bq([1-4])\b/gu, value: first },
  { class: "quarter", pattern: /\b(first|second|third|fourth)[- ]quarter\b/gu, value: ([n = ""]) => ORDINALS[n] ?? n },
  { class: "half", pattern: /(上|下)半年/gu, value: ([half]) => (half === "上" ? "1" : "2") },
  { class: "half", pattern: /\bh([12])\b/gu, value: first },
  { class: "half", pattern: /\b(first|second)[- ]half\b/gu, value: ([n = ""]) => ORDINALS[n] ?? n },
  { class: "year", pattern: /\b((?:19|20)\d\d)(?:年|财年|\b)/gu, value: first },
  { class: "month", pattern: /(?<!\d)(1[0-2]|[1-9])月(?!\d)/gu, value: first },
  { class: "day", pattern: /(?<!\d)(1[0-2]|[1-9])月(\d{1,2})日/gu, value: ([month, day]) => `${month}-${day}` },
  {
    class: "day",
    pattern: new RegExp(`\\b(${MONTHS.join("|")})[a-z]*\\.? (\\d{1,2})\\b`, "gu"),
    value: ([month = "", day]) => `${MONTHS.indexOf(month) + 1}-${day}`,
  },
  {
    class: "issue",
    pattern: /第\s?(\d+)\s?[期集回]|\b(?:issue|vol\.?|no\.?|episode|ep\.?) ?#?(\d+)/gu,
    value: (all) => all.join(""),
  },
  { class: "round", pattern: /\b(?:series )?([a-h])\d?\+?轮|\bseries ([a-h])\b/gu, value: (all) => all.join("") },
];

/** Words that count issues, not versions. */
const COUNTERS = ["issue", "vol", "episode", "day", "top", "part"];

/** A name with a version: "gpt-5.1", "qwen3", "iphone 17". */
const VERSION = /(?<![a-z])([a-z]{3,})[- ]?v?(\d+(?:\.\d+)*)(?![a-z0-9%年月日]|,\d)/gu;

/** The marks of a title, each once, sorted. */
export function findTitleMarks(title: string): readonly TitleMark[] {
  const text = normalizeText(title);
  const marks = new Set<TitleMark>();
  for (const { class: name, pattern, value } of RULES) {
    for (const [, ...groups] of text.matchAll(pattern))
      marks.add(`${name}:${value(groups.map((group) => group ?? ""))}`);
  }
  for (const [, name, version] of text.matchAll(VERSION)) {
    if (name !== undefined && !MONTHS.includes(name.slice(0, 3)) && !COUNTERS.includes(name))
      marks.add(`version-${name}:${version}`);
  }

  return [...marks].sort();
}

/** The class in which both titles have marks and share none, as "quarter:2 and quarter:3"; undefined where they agree. */
export function conflictOf(a: readonly TitleMark[], b: readonly TitleMark[]): string | undefined {
  for (const mark of a) {
    const name = classOf(mark);
    const [mine, theirs] = [a, b].map((marks) => marks.filter((other) => classOf(other) === name));
    if (mine?.length && theirs?.length && !mine.some((one) => theirs.includes(one)))
      return `${mine[0]} and ${theirs[0]}`;
  }

  return undefined;
}

function classOf(mark: TitleMark): string {
  return mark.slice(0, mark.indexOf(":"));
}
