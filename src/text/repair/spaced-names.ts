import type { Span } from "../../model/text.ts";
import type { Edit, RepairRule } from "../edits.ts";
import { isEnglishWord } from "../english-words.ts";
import { findTorn, Sign } from "../signs.ts";
import { buildNameLookup, joinLookups, type NameLookup } from "./name-lookup.ts";

// Some pages put spaces into Latin names and numbers when they justify a line: Ki mi, A I L a b, 70 0 0万.

const FRAGMENTS = /(?<![A-Za-z0-9.+-])[A-Za-z]{1,14}(?: [A-Za-z]{1,14}){1,15}(?![A-Za-z0-9+-])/gu;
/** Nobody writes a lone 0 after a number, while whole numbers stand side by side in lists and after years. */
const DIGITS =
  /(?<![\d.,A-Za-z-] ?)(?!(?:19|20)\d\d )[1-9]\d{0,3}(?: 0){1,4}(?=\s?(?:[万亿萬億千百]|%|％|个|個|元|人|名|家|倍|美元|亿元))/gu;
const EACH = /[分各]别|分別|各有|比分|依次/u;
const EACH_REACH = 20;
const FRACTION = /(?<=(?<![\d/])\d{1,2})\/ (?=\d{1,2}(?![\d/]))/gu;
const WHOLE_NAMES = /[A-Z][A-Za-z]{2,40}(?: [A-Z][a-z]{2,40})?|[A-Z]{2,5}/gu;

/**
 * Takes the spaces out of a name that is followed or that the text has whole elsewhere, and out of a number before its
 * unit. Only in Chinese text, and only where the spaces left a part that is no word.
 */
export const spacedNames: RepairRule = {
  name: "spaced-names",
  signs: Sign.torn,
  find: (text, known) => {
    const edits: Edit[] = [];
    let names: NameLookup | undefined;
    for (const { start, end } of findPlaces(text)) {
      names ??= joinLookups(known, namesIn(text));
      const place = text.slice(start, end);
      for (const found of matchesIn(place, start, FRAGMENTS))
        if (isAmongHan(text, found)) edits.push(...joinNames(found, names));
      for (const found of place.includes(" 0") ? matchesIn(place, start, DIGITS) : [])
        if (isAmongHan(text, found) && !EACH.test(text.slice(Math.max(0, found.index - EACH_REACH), found.index)))
          edits.push(replace(found, found[0].replaceAll(" ", "")));
      for (const found of place.includes("/ ") ? matchesIn(place, start, FRACTION) : [])
        if (isAmongHan(text, found)) edits.push(replace(found, "/"));
    }
    return edits.sort((one, other) => one.span.start - other.span.start);
  },
};

/** The stretches of Latin text around torn spaces, with the unit after them: the unit of a number may be there. */
function findPlaces(text: string): Span[] {
  const places: Span[] = [];
  let end = 0;
  for (const torn of findTorn(text)) {
    if (torn < end) continue;
    let start = torn;
    while (start > end && isLatinText(text.charCodeAt(start - 1))) start -= 1;
    end = torn + 1;
    while (end < text.length && isLatinText(text.charCodeAt(end))) end += 1;
    places.push({ start, end: end + 2 });
  }
  return places;
}

/** Matches in a slice, with their place in the whole text. */
function matchesIn(slice: string, offset: number, pattern: RegExp): Match[] {
  return [...slice.matchAll(pattern)].map((found) => ({ 0: found[0], index: found.index + offset }));
}

interface Match {
  readonly 0: string;
  readonly index: number;
}

/** Letters, digits, and what stands between them in ASCII: space . , / + - */
function isLatinText(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x2b && unit <= 0x39) || unit === 0x20;
}

/** The names that the text has whole. */
function namesIn(text: string): NameLookup {
  return buildNameLookup(() => Array.from(text.matchAll(WHOLE_NAMES), ([name]) => name).filter(isLong));
}

function isLong(name: string): boolean {
  return name.length > 2;
}

function lettersOf(name: string): string {
  return name.replaceAll(" ", "");
}

/** In a line of Chinese, within a few units on either side. */
function isAmongHan(text: string, found: Match): boolean {
  const start = text.slice(Math.max(0, found.index - 3), found.index);
  const end = text.slice(found.index + found[0].length, found.index + found[0].length + 3);
  return AMONG_HAN.test(start) || AMONG_HAN.test(end);
}

/** Han characters and the marks that stand between them. */
const AMONG_HAN = /[\p{Script=Han}\u3001-\u3011\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/u;

function joinNames(found: Match, names: NameLookup): Edit[] {
  const fragments = found[0].split(" ");
  const edits: Edit[] = [];
  let offset = found.index;
  for (let first = 0; first < fragments.length; ) {
    const count = longestName(fragments, first, names);
    const written = fragments.slice(first, first + Math.max(1, count)).join(" ");
    const name = count === 0 ? undefined : names.nameOf(lettersOf(written));
    if (name !== undefined && name !== written)
      edits.push({ span: { start: offset, end: offset + written.length }, after: name });
    offset += written.length + 1;
    first += Math.max(1, count);
  }
  return edits;
}

/** How many fragments from `first` on make a name that was torn apart; 0 for none. */
function longestName(fragments: readonly string[], first: number, names: NameLookup): number {
  let longest = 0;
  let letters = fragments[first] ?? "";
  for (let last = first + 1; last < fragments.length && names.isBeginning(letters); last++) {
    letters += fragments[last];
    if (names.nameOf(letters) === undefined) continue;
    const parts = fragments.slice(first, last + 1);
    if (isTorn(parts) && (parts.length === fragments.length || !parts.some(isSmallWord)) && !areWords(parts, fragments))
      longest = parts.length;
  }
  return longest;
}

/** A part of one letter, or a part that continues a word in small letters. */
function isTorn(parts: readonly string[]): boolean {
  return parts.some((part, index) => part.length === 1 || (index > 0 && /^[a-z]/u.test(part)));
}

/** Small words: among others they are words and no parts of a name (I Met a man). The lists have many more that are none. */
const SMALL_WORDS = new Set("a am an as at be by do go he I if in is it me my no of on or so to up us we".split(" "));

function isSmallWord(part: string): boolean {
  return part !== "I" && (SMALL_WORDS.has(part) || part === "the");
}

/**
 * Whether the parts are words that stand beside one another as in any sentence (Start up, The rapist, Plan B), of which a
 * name may happen to be made. Two letters in a row and a last small one are no words where no other word stands there.
 */
function areWords(parts: readonly string[], fragments: readonly string[]): boolean {
  if (!parts.every(isWord) || isCutAfterCapital(parts)) return false;
  if (fragments.length > parts.length && fragments.filter(isWord).length > parts.length) return true;
  const hasRow = parts.some((part, at) => at > 0 && part.length === 1 && parts[at - 1]?.length === 1);
  return !hasRow && parts.at(-1) !== "a";
}

/** A capital and the rest of its word (M eta), unless the capital is read as a word itself (X ray). */
function isCutAfterCapital([first = "", second = ""]: readonly string[]): boolean {
  return /^[A-Z]$/u.test(first) && !/[AEIKTUX]/u.test(first) && /^[a-z]{2}/u.test(second);
}

/** A single capital may name one of several (Plan B). */
function isWord(part: string): boolean {
  if (part.length === 1) return part === "a" || /[A-Z]/u.test(part);
  const lower = part.toLowerCase();
  return part.length === 2 ? SMALL_WORDS.has(lower) : isEnglishWord(lower);
}

function replace(found: Match, after: string): Edit {
  return { span: { start: found.index, end: found.index + found[0].length }, after };
}
