import type { Span } from "../model/text.ts";
import { tagWords } from "../text/tag-words.ts";
import {
  AFTER_WORDS_ALONE,
  BEFORE_WORDS_ALONE,
  MOVES,
  NOUNS_OF_COMPANIES,
  PARTS_OF_COMPANY_NAMES,
  PLACE_WORDS,
  PRONOUN,
} from "./word-fit-words.ts";

/**
 * How a Chinese name sits among the words of the dictionary around it: `name` where it can be one, `inside-word` where a
 * longer word holds it (平安夜), `word` where what stands beside it shows an ordinary word (不理想, 吉利的日子).
 */
export type WordFit = "name" | "inside-word" | "word";

interface Word {
  readonly text: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

const REACH = 12;
const BREAK = /[,，。!！?？;；:：、“”‘’"'《》（）()\n]/u;

/**
 * The fit of a Chinese form in a normal text. A form that only names something (`isAlsoWord` false) is doubted only where
 * one longer word holds all of it.
 */
export function fitAmongWords(normal: string, span: Span, isAlsoWord: boolean): WordFit {
  const words = wordsAround(normal, span);
  const holding = words.filter(({ start, end }) => start < span.end && end > span.start);
  if (holding.some((word) => isLonger(word, span, isAlsoWord, normal))) return "inside-word";
  if (!isAlsoWord || holding.some(({ start, end }) => start < span.start || end > span.end)) return "name";
  const first = words.indexOf(holding[0] ?? NO_WORD);
  const before = words.slice(Math.max(0, first - 2), first);
  return readsAsWord(before, holding, words.slice(first + holding.length)) ? "word" : "name";
}

const NO_WORD: Word = { text: "", tag: "", start: 0, end: 0 };

/** The words of the clause around a span, with their places in the text. */
function wordsAround(normal: string, span: Span): readonly Word[] {
  const before =
    normal
      .slice(Math.max(0, span.start - REACH), span.start)
      .split(BREAK)
      .at(-1) ?? "";
  const after = normal.slice(span.end, span.end + REACH).split(BREAK)[0] ?? "";
  let at = span.start - before.length;
  return tagWords(before + normal.slice(span.start, span.end) + after).map(({ word, tag }) => {
    const start = at;
    at += word.length;
    return { text: word, tag, start, end: at };
  });
}

/** Whether a word of the dictionary holds the span as a part, and is not its company's longer name (联想公司). */
function isLonger({ text, start, end }: Word, span: Span, isAlsoWord: boolean, normal: string): boolean {
  const isAcross = start < span.start ? end > span.start : end > span.end;
  if (!isAcross) return false;
  const holdsAll = start <= span.start && end >= span.end;
  if (!holdsAll) return isAlsoWord;
  const rest = normal.slice(span.end, end);
  return start < span.start || !PARTS_OF_COMPANY_NAMES.test(rest) || text.length === 0;
}

function readsAsWord(before: readonly Word[], holding: readonly Word[], after: readonly Word[]): boolean {
  const previous = before.at(-1);
  const [next] = after;
  if (previous !== undefined && isBeforeWordAlone(previous, before.at(-2))) return true;
  if (next !== undefined && (AFTER_WORDS_ALONE.has(next.text) || PLACE_WORDS.test(next.text))) return true;
  if (isOfCompany(after)) return false;
  if (previous !== undefined && isCount(previous)) return true;
  if (next?.text === "都" && !isListed(previous)) return true;
  const [only, ...others] = holding;
  if (only === undefined || others.length > 0) return false;
  if (next?.text === "的") return !NOUNS_OF_COMPANIES.test(textOf(after.slice(1)));
  if (next !== undefined && isQuality(next) && after[1]?.text !== "的") return true;
  return standsBehindWord(before, only, next);
}

function isBeforeWordAlone({ text }: Word, earlier: Word | undefined): boolean {
  return BEFORE_WORDS_ALONE.has(text) || (text === "的" && earlier !== undefined && PRONOUN.test(earlier.text));
}

/** How far behind a name what its company has begins at most. */
const COMPANY_NOUN_REACH = 4;

function isOfCompany(after: readonly Word[]): boolean {
  return after[0]?.text !== "的" && NOUNS_OF_COMPANIES.test(textOf(after).slice(0, COMPANY_NOUN_REACH));
}

/** 一头, 许多; but not whom a company has (三名) nor when (8月). */
function isCount({ text, tag }: Word): boolean {
  return (tag === "q" || tag === "m") && !/[名位家批群年月日号时分季\d]$/u.test(text);
}

/** Of one company alone nobody says 都: 老百姓都叫好, but 平安和太平都换了人. */
function isListed(previous: Word | undefined): boolean {
  return previous !== undefined && /^(?:[和与及跟、]|以及)$/u.test(previous.text);
}

/** Where words of the dictionary are meant as words: behind a noun, or a quality and 的, and nothing of a company (至高的荣耀). */
function standsBehindWord(before: readonly Word[], word: Word, next: Word | undefined): boolean {
  const [earlier, previous] = before.length > 1 ? before : [undefined, before[0]];
  if (previous === undefined) return false;
  if (previous.text === "的") return earlier !== undefined && /^[abdfrstz]/u.test(earlier.tag) && !isPredicate(next);
  if (isNoun(previous)) return !NOUNS_OF_COMPANIES.test(previous.text);
  return next === undefined && isQualityTag(word.tag) && previous.tag === "v" && !MOVES.test(previous.text);
}

function isPredicate(word: Word | undefined): boolean {
  return word?.tag.startsWith("v") ?? false;
}

function isQualityTag(tag: string): boolean {
  return tag === "a" || tag === "z" || tag === "ad";
}

/** An adjective of two characters or more: 阳光充足. */
function isQuality({ text, tag }: Word): boolean {
  return tag === "a" && text.length > 1;
}

function isNoun({ text, tag }: Word): boolean {
  return tag === "n" && text.length > 1;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join("");
}
