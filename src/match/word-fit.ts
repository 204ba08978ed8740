import type { Span } from "../model/text.ts";
import { type ClauseWord, type ClauseWords, clauseWordsAround, textOf } from "./clause-words.ts";
import {
  ACTS,
  AFTER_WORDS_ALONE,
  ALSO_QUALITIES,
  BEFORE_WORDS_ALONE,
  ENDS_NOUN,
  HAD_BY_ORGANISATIONS,
  LINKS,
  MOVES,
  OF_ORGANISATIONS,
  OF_THINGS,
  OPINIONS,
  PARTS_OF_COMPANY_NAMES,
  PLACE_WORDS,
  PRONOUN,
} from "./word-fit-words.ts";

/**
 * How a Chinese name sits among the words of the dictionary around it: `name` where it can be one, `inside-word` where a
 * longer word holds it (平安夜), `word` where what stands beside it shows an ordinary word (不理想, 吉利的日子).
 */
export type WordFit = "name" | "inside-word" | "word";

/** A Chinese form where it stands. */
export interface FormPlace extends Span {
  readonly text: string;
  /** The normal form of `text`. */
  readonly normal: string;
  /** Without it the form only names something, and is doubted only where one longer word holds all of it. */
  readonly isAlsoWord: boolean;
  /** Whether a tracked name begins at an offset. */
  readonly isNameAt: (offset: number) => boolean;
}

/** The fit of a Chinese form in a text. */
export function fitAmongWords(place: FormPlace): WordFit {
  const words = clauseWordsAround(place.normal, place);
  if (words.holding.some((word) => isLonger(word, place)) || (place.isAlsoWord && isAcross(words.holding, place)))
    return "inside-word";
  if (!place.isAlsoWord || textOf(words.holding).length > place.end - place.start) return "name";
  return readsAsWord(words, place) ? "word" : "name";
}

/** Whether one word of the dictionary holds all of the form, and is not its company's longer name (联想公司). */
function isLonger({ start, end }: ClauseWord, place: FormPlace): boolean {
  if (start > place.start || end < place.end) return false;
  return start < place.start || !PARTS_OF_COMPANY_NAMES.test(place.normal.slice(place.end, end));
}

/**
 * Whether the form is the end of one word and the beginning of the next (最美|的, 对方|正在). A word that eats no more
 * than a link on one side of it is a mistake of the dictionary: 从小|米.
 */
function isAcross(holding: readonly ClauseWord[], { normal, start, end }: FormPlace): boolean {
  if (holding.length < 2) return false;
  const eaten = [normal.slice(holding[0]?.start ?? start, start), normal.slice(end, holding.at(-1)?.end ?? end)];
  const [first, second] = eaten.filter((outer) => outer !== "");
  return first !== undefined && (second !== undefined || !LINKS.has(first));
}

function readsAsWord({ before, holding, after }: ClauseWords, place: FormPlace): boolean {
  const previous = before.at(-1);
  const [next] = after;
  if (previous !== undefined && isBeforeWordAlone(previous, before.at(-2))) return true;
  if (next !== undefined && (AFTER_WORDS_ALONE.has(next.text) || PLACE_WORDS.test(next.text))) return true;
  if (isAdverb(holding, next)) return true;
  if (isOfCompany(after)) return false;
  if (previous !== undefined && isCount(previous)) return true;
  if (next?.text === "都" && !isListed(previous)) return true;
  const [only, ...others] = holding;
  if (only === undefined || others.length > 0) return false;
  if (next?.text === "的") return !isOwner(only, after.slice(1), place);
  if (next !== undefined && isQuality(next) && after[1]?.text !== "的") return !isJudged(previous);
  return standsBehindWord(before, only, next);
}

function isBeforeWordAlone({ text }: ClauseWord, earlier: ClauseWord | undefined): boolean {
  return BEFORE_WORDS_ALONE.has(text) || (text === "的" && earlier !== undefined && PRONOUN.test(earlier.text));
}

function isAdverb(holding: readonly ClauseWord[], next: ClauseWord | undefined): boolean {
  const [only, ...others] = holding;
  if (only === undefined || others.length > 0 || next === undefined) return false;
  return /^(?:ad|d|vd|vn)$/u.test(only.tag) && /^vn?$/u.test(next.tag) && !ACTS.test(next.text);
}

/** How far behind a name what its company has begins at most. */
const COMPANY_NOUN_REACH = 4;

function isOfCompany(after: readonly ClauseWord[]): boolean {
  return after[0]?.text !== "的" && OF_ORGANISATIONS.test(textOf(after).slice(0, COMPANY_NOUN_REACH));
}

/** A name in letters is no word of the dictionary, nor an abbreviation: Vision Pro, iPhone, but not AI. */
const LATIN_NAME = /^ ?(?:\p{Lu}\p{Ll}|\p{Ll}{1,2}\p{Lu})/u;

/**
 * Whether a word with 的 behind it owns what follows: a name, somebody with a title, what organisations have. Where it is
 * the word for a thing, everything that things have not is owned by whoever is called so.
 */
function isOwner(word: ClauseWord, owned: readonly ClauseWord[], { text, isNameAt }: FormPlace): boolean {
  const [first] = owned;
  if (first === undefined) return true;
  if (isNameAt(first.start) || LATIN_NAME.test(text.slice(first.start, first.start + 4))) return true;
  const verb = owned.findIndex((other) => ENDS_NOUN.test(other.text));
  const noun = textOf(verb === -1 ? owned : owned.slice(0, verb));
  if (first.tag === "nr" || HAD_BY_ORGANISATIONS.test(noun)) return true;
  return word.tag === "n" && !ALSO_QUALITIES.has(word.text) && !OF_THINGS.test(noun);
}

/** 一头, 许多; but not whom a company has (三名) nor when (8月). */
function isCount({ text, tag }: ClauseWord): boolean {
  return (tag === "q" || tag === "m") && !/[名位家批群年月日号时分季\d]$/u.test(text);
}

/** Of one company alone nobody says 都: 老百姓都叫好, but 平安和太平都换了人. */
function isListed(previous: ClauseWord | undefined): boolean {
  return previous !== undefined && /^(?:[和与及跟、]|以及)$/u.test(previous.text);
}

/** Where words of the dictionary are meant as words: behind a noun, or a quality and 的, and nothing of a company (至高的荣耀). */
function standsBehindWord(before: readonly ClauseWord[], word: ClauseWord, next: ClauseWord | undefined): boolean {
  const previous = before.at(-1);
  const earlier = before.at(-2);
  if (previous === undefined) return false;
  if (previous.text === "的") return earlier !== undefined && /^[abdfrstz]/u.test(earlier.tag) && !isPredicate(next);
  if (isNoun(previous)) return !OF_ORGANISATIONS.test(previous.text);
  return next === undefined && isQualityTag(word.tag) && previous.tag === "v" && !MOVES.test(previous.text);
}

function isPredicate(word: ClauseWord | undefined): boolean {
  return word?.tag.startsWith("v") ?? false;
}

function isQualityTag(tag: string): boolean {
  return tag === "a" || tag === "z" || tag === "ad";
}

/** An adjective of two characters or more: 阳光充足. */
function isQuality({ text, tag }: ClauseWord): boolean {
  return tag === "a" && text.length > 1;
}

/** Somebody thinks something of it, or is so towards it: 觉得小米不错, 对苹果不满. */
function isJudged(previous: ClauseWord | undefined): boolean {
  return previous !== undefined && (previous.tag === "p" || OPINIONS.test(previous.text));
}

function isNoun({ text, tag }: ClauseWord): boolean {
  return tag === "n" && text.length > 1;
}
