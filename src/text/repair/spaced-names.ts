import type { Span } from "../../model/text.ts";
import type { Edit, RepairRule } from "../edits.ts";
import { findTorn, Sign } from "../signs.ts";
import { KNOWN_NAMES } from "./known-names.ts";

// Some pages put spaces into Latin names and numbers when they justify a line: Ki mi, A I L a b, 70 0 0万.

const FRAGMENTS = /(?<![A-Za-z0-9.+-])[A-Za-z]{1,14}(?: [A-Za-z]{1,14}){1,15}(?![A-Za-z0-9+-])/gu;
const DIGITS =
  /(?<![\d.,A-Za-z-] ?)\d{1,4}(?: \d{1,2})+(?=\s?(?:[万亿萬億千百]|%|％|个|個|元|人|名|家|倍|美元|亿元))/gu;
const FRACTION = /(?<=(?<![\d/])\d{1,2})\/ (?=\d{1,2}(?![\d/]))/gu;
const WHOLE_NAMES = /[A-Z][A-Za-z]{2,}(?: [A-Z][a-z]{2,})?|[A-Z]{2,5}/gu;

/**
 * Takes the spaces out of a name that the text has whole elsewhere, or that is well known, and out of a number before its
 * unit. Only in Chinese text, and only where the spaces left a single letter or a part that no word begins with.
 */
export const spacedNames: RepairRule = {
  name: "spaced-names",
  signs: Sign.torn,
  find: (text) => {
    const edits: Edit[] = [];
    let names: Names | undefined;
    for (const { start, end } of findPlaces(text)) {
      names ??= collectNames(text);
      const place = text.slice(start, end);
      for (const found of matchesIn(place, start, FRAGMENTS))
        if (isAmongHan(text, found)) edits.push(...joinNames(found, names));
      for (const found of matchesIn(place, start, DIGITS))
        if (isAmongHan(text, found)) edits.push(replace(found, found[0].replaceAll(" ", "")));
      for (const found of matchesIn(place, start, FRACTION))
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
    while (start > end && LATIN_TEXT.test(text.charAt(start - 1))) start -= 1;
    end = torn + 1;
    while (end < text.length && LATIN_TEXT.test(text.charAt(end))) end += 1;
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

const LATIN_TEXT = /[A-Za-z0-9 .,/+-]/u;

/** Names by their letters without spaces, and what such letters begin with: most words begin none. */
interface Names {
  nameOf(letters: string): string | undefined;
  isBeginning(letters: string): boolean;
}

const KNOWN_BEGINNINGS: ReadonlySet<string> = new Set([...KNOWN_NAMES.keys()].flatMap(beginningsOf));

/** The known names, and those that the text has whole elsewhere. */
function collectNames(text: string): Names {
  const own = new Map<string, string>();
  for (const [name] of text.matchAll(WHOLE_NAMES)) {
    const letters = lettersOf(name);
    if (name.length > 2 && !own.has(letters)) own.set(letters, name);
  }
  const beginnings = new Set([...own.keys()].flatMap(beginningsOf));
  return {
    nameOf: (letters) => KNOWN_NAMES.get(letters) ?? own.get(letters),
    isBeginning: (letters) => KNOWN_BEGINNINGS.has(letters) || beginnings.has(letters),
  };
}

function beginningsOf(letters: string): string[] {
  return Array.from({ length: letters.length }, (_, nth) => letters.slice(0, nth + 1));
}

function lettersOf(name: string): string {
  return name.replaceAll(" ", "");
}

/** In a line of Chinese, within a few units on either side. */
function isAmongHan(text: string, found: Match): boolean {
  const start = text.slice(Math.max(0, found.index - 3), found.index);
  const end = text.slice(found.index + found[0].length, found.index + found[0].length + 3);
  return /\p{Script=Han}/u.test(start) || /\p{Script=Han}/u.test(end);
}

function joinNames(found: Match, names: Names): Edit[] {
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
function longestName(fragments: readonly string[], first: number, names: Names): number {
  let longest = 0;
  let letters = fragments[first] ?? "";
  for (let last = first + 1; last < fragments.length && names.isBeginning(letters); last++) {
    letters += fragments[last];
    if (names.nameOf(letters) === undefined) continue;
    const parts = fragments.slice(first, last + 1);
    const isWhole = parts.length === fragments.length;
    if (isTorn(parts) && (isWhole || !parts.some(isWord))) longest = parts.length;
  }
  return longest;
}

/** A part of one letter, or a part that continues a word in small letters. */
function isTorn(parts: readonly string[]): boolean {
  return parts.some((part, index) => part.length === 1 || (index > 0 && /^[a-z]/u.test(part)));
}

/** Small words: among others they are words and no parts of a name (I Met a man). */
const WORDS = new Set("a am an as at be by do go he I if in is it me my no of on or so the to up us we".split(" "));

function isWord(part: string): boolean {
  return WORDS.has(part) && part !== "I";
}

function replace(found: Match, after: string): Edit {
  return { span: { start: found.index, end: found.index + found[0].length }, after };
}
