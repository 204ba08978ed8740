import { isRareHan } from "./repair/common-han.ts";
import { isHan } from "./script.ts";
import { copyUnits, PADDING } from "./units.ts";

// One pass over a text tells which repair rules could find anything in it, so that clean text, which is nearly all text,
// pays for this pass only. A sign may be false; a rule must never find anything without its sign.

/** A bit for each kind of damage that the pass looks for. */
export const Sign = {
  reading: 1,
  entity: 2,
  tag: 4,
  invisible: 8,
  latin: 16,
  rareHan: 32,
  lostByte: 64,
  signature: 128,
  torn: 256,
  wide: 512,
} as const;

/** How near another rare character makes one suspicious. */
const CROWDED = 6;
const LONGEST_READING = 8;
const SIGNATURE_UNITS = 18;
const HAN_REACH = 16;

// Kinds of units to look at more closely, as flags.
const BRACKET = 1;
const AMPERSAND = 2;
const LESS = 4;
const INVISIBLE_OR_WIDE = 8;
const LATIN = 16;
const RARE = 32;
const QUESTION = 64;
const EQUALS = 128;
const ODD = 255;
const SPACE = 256;
const OTHER_HAN = 512;
const HAN = RARE | OTHER_HAN;
// What a torn name shows: letters and digits, letters that are no word alone, digits and what stands before them.
const WORD = 1024;
const LONE = 2048;
const DIGIT = 4096;
const DIGIT_OR_SLASH = 8192;
const CAPITAL = 16_384;
const SPACE_UNIT = 0x20;
const SLASH = 0x2f;
const ZERO = 0x30;
const LETTER_A = 0x61;
const kinds = buildKinds();

/** The signs of damage in a text, as bits; 0 for a text that no rule would change. */
export function findSigns(text: string): number {
  const units = copyUnits(text);
  const pairs = new Uint32Array(units.buffer);
  const end = PADDING + text.length;
  const seen = { signs: 0, lastRare: 0 };
  // A torn name has a space and a Han character within a block of one another, so each block waits for its next one.
  let before = 0;
  let last = 0;
  for (let block = PADDING; block < end + BLOCK; block += BLOCK) {
    const present = kindsOfBlock(pairs, block);
    if ((present & ODD) !== 0) lookAtBlock(units, block, Math.min(block + BLOCK, end), seen);
    if ((last & SPACE) !== 0 && ((before | last | present) & HAN) !== 0 && (seen.signs & Sign.torn) === 0)
      if (hasTorn(units, block - BLOCK, ((before | last) & CAPITAL) !== 0)) seen.signs |= Sign.torn;
    before = last;
    last = present;
  }
  return seen.signs;
}

/** Half the padding, so that a block past the end is still zeros. */
const BLOCK = HAN_REACH;

/** All kinds that stand in the block, which begins at an even index; two units a step. */
function kindsOfBlock(pairs: Uint32Array, block: number): number {
  let present = 0;
  for (let at = block >> 1; at < (block + BLOCK) >> 1; at += 2) {
    const first = pairs[at] ?? 0;
    const second = pairs[at + 1] ?? 0;
    present |=
      (kinds[first & 0xffff] ?? 0) |
      (kinds[first >>> 16] ?? 0) |
      (kinds[second & 0xffff] ?? 0) |
      (kinds[second >>> 16] ?? 0);
  }
  return present;
}

interface Seen {
  signs: number;
  lastRare: number;
}

function lookAtBlock(units: Uint16Array, block: number, end: number, seen: Seen): void {
  for (let at = block; at < end; at++) {
    const kind = (kinds[units[at] ?? 0] ?? 0) & ODD;
    if (kind === RARE) {
      if (at - seen.lastRare < CROWDED || isBesideOddity(units, at)) seen.signs |= Sign.rareHan;
      seen.lastRare = at;
    } else if (kind !== 0) seen.signs |= signAt(units, at, kind);
  }
}

function hasTorn(units: Uint16Array, block: number, mayHaveCapital: boolean): boolean {
  if (!mayHaveCapital && !hasFragment(units, block)) return false;
  for (let at = block; at < block + BLOCK; at++) if (units[at] === SPACE_UNIT && isTornAt(units, at)) return true;
  return false;
}

/** Whether a lone letter stands in the block or beside it, or a space before a digit: without a branch on any unit. */
function hasFragment(units: Uint16Array, block: number): boolean {
  let before = kinds[units[block - 2] ?? 0] ?? 0;
  let kind = kinds[units[block - 1] ?? 0] ?? 0;
  let found = 0;
  for (let at = block; at <= block + BLOCK + 1; at++) {
    const after = kinds[units[at] ?? 0] ?? 0;
    found |= (kind >> 1) & WORD & ~before & ~after;
    found |= (kind << 4) & (before >> 1) & after & DIGIT;
    before = kind;
    kind = after;
  }
  return found !== 0;
}

function signAt(units: Uint16Array, at: number, kind: number): number {
  const next = units[at + 1] ?? 0;
  switch (kind) {
    case BRACKET:
      return hasReading(units, at + 1) ? Sign.reading : 0;
    case AMPERSAND:
      return next === 0x23 || isAsciiLetter(next) ? Sign.entity : 0;
    case LESS:
      return next === 0x2f || isAsciiLetter(next) ? Sign.tag : 0;
    case LATIN:
      return isHighLatin(next) ? Sign.latin : 0;
    case QUESTION:
      return isHan(units[at - 1] ?? 0) &&
        (hasReading(units, at + 1) || next === 0x21 || next === 0xff01 || isOutOfPlace(next))
        ? Sign.lostByte
        : 0;
    case EQUALS:
      return endsSignature(units, at) ? Sign.signature : 0;
    case INVISIBLE_OR_WIDE:
      if (!isWide(units[at] ?? 0)) return Sign.invisible;
      return isWide(next) ? Sign.wide : 0;
    default:
      return 0;
  }
}

/** Rare characters that have another one close by, or a lost byte's mark or a lone letter beside them, in order. */
export function findSuspects(text: string): number[] {
  const units = copyUnits(text);
  const found: number[] = [];
  let lastRare = 0;
  for (let at = PADDING; at < PADDING + text.length; at++) {
    if (((kinds[units[at] ?? 0] ?? 0) & RARE) === 0) continue;
    if (at - lastRare < CROWDED || isBesideOddity(units, at)) found.push(at - PADDING);
    lastRare = at;
  }
  return found;
}

/** Small Latin letters, then a closing bracket. */
function hasReading(units: Uint16Array, from: number): boolean {
  for (let at = from; at < from + LONGEST_READING; at++) {
    const unit = units[at] ?? 0;
    if (unit === 0x29 || unit === 0xff09) return at > from;
    if (!(unit >= 0x61 && unit <= 0x7a) && !(unit >= 0xe0 && unit <= 0x1dc)) return false;
  }
  return false;
}

function endsSignature(units: Uint16Array, at: number): boolean {
  for (let back = 1; back <= SIGNATURE_UNITS; back++) {
    const unit = units[at - back] ?? 0;
    if (!isAsciiLetter(unit) && !isDigit(unit) && unit !== 0x2b && unit !== 0x2f) return false;
  }
  return true;
}

/** Spaces that may have torn a Latin name or a number among Han characters, in order. */
export function findTorn(text: string): number[] {
  const units = copyUnits(text);
  const found: number[] = [];
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1))
    if (isTornAt(units, at + PADDING)) found.push(at);
  return found;
}

/** A space beside a single letter, before a lone 0 after digits, after a slash, or inside what may be a name; Han nearby. */
function isTornAt(units: Uint16Array, at: number): boolean {
  const before = units[at - 1] ?? 0;
  const after = units[at + 1] ?? 0;
  if (isAsciiLetter(before) && isAsciiLetter(after)) return isShortFragment(units, at) && hasHanNear(units, at);
  const isTornNumber = isDigit(before) ? after === ZERO && !isDigit(units[at + 2] ?? 0) : before === SLASH;
  return isTornNumber && isDigit(after) && hasHanNear(units, at);
}

/** Set in the small letters of ASCII. */
const CAPITAL_BIT = 0x20;

function isShortFragment(units: Uint16Array, at: number): boolean {
  const endsInOne = !isLetterOrDigit(units, at - 2);
  const beginsWithOne = !isLetterOrDigit(units, at + 2);
  // The article in "is a new" is no torn letter; that in `Met a的` is.
  if (endsInOne || beginsWithOne)
    return (
      (endsInOne && units[at - 1] !== LETTER_A) ||
      (beginsWithOne && (units[at + 1] !== LETTER_A || !endsWord(units[at + 2] ?? 0)))
    );
  return ((units[at + 1] ?? 0) & CAPITAL_BIT) !== 0 && hasCapital(units, at - 1) && !goesOn(units, at + 1);
}

/** A space or a mark of English: what stands behind a word of a sentence. */
function endsWord(unit: number): boolean {
  return unit === SPACE_UNIT || unit === 0x2c || unit === 0x2e;
}

/** Whether another small word follows the one at `from`: an English phrase (OpenAI is said to), and no torn name. */
function goesOn(units: Uint16Array, from: number): boolean {
  let at = from;
  while (at < from + LONGEST_FRAGMENT && isAsciiLetter(units[at] ?? 0)) at += 1;
  return units[at] === SPACE_UNIT && isSmallLetter(units[at + 1] ?? 0) && isSmallLetter(units[at + 2] ?? 0);
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Whether the word that ends at `last` has a capital among its last letters. */
function hasCapital(units: Uint16Array, last: number): boolean {
  for (let at = last; at > last - LONGEST_FRAGMENT && isAsciiLetter(units[at] ?? 0); at--)
    if (((units[at] ?? 0) & CAPITAL_BIT) === 0) return true;
  return false;
}

const LONGEST_FRAGMENT = 14;

function hasHanNear(units: Uint16Array, at: number): boolean {
  for (let near = at - HAN_REACH; near < at + HAN_REACH; near++) if (isHan(units[near] ?? 0)) return true;
  return false;
}

/** A mark of a lost byte or a lone Latin letter within a few units of a rare character. */
function isBesideOddity(units: Uint16Array, at: number): boolean {
  for (let near = at - 3; near < at + 6; near++) {
    const unit = units[near] ?? 0;
    if (unit === 0x3f || unit === 0x3b || unit === 0x21 || unit === 0xff1f || unit === 0xff1b || unit === 0xff01)
      return true;
    if ((unit === 0x40 || isAsciiLetter(unit)) && isHan(units[near - 1] ?? 0) && isHan(units[near + 1] ?? 0))
      return true;
  }
  return false;
}

/** Greek, Cyrillic, kana and the like, which nobody writes after a question mark, and bytes read one late are full of. */
function isOutOfPlace(unit: number): boolean {
  return (unit >= 0x391 && unit <= 0x451) || (unit >= 0x2460 && unit <= 0x254b) || (unit >= 0x3041 && unit <= 0x3129);
}

/** A letter or digit in its wide form. */
function isWide(unit: number): boolean {
  return (unit >= 0xff10 && unit <= 0xff19) || (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a);
}

function isLetterOrDigit(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? 0;
  return isAsciiLetter(unit) || isDigit(unit);
}

function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** What the high half of Latin-1 or of Windows-1252 reads as. */
function isHighLatin(unit: number): boolean {
  return (
    (unit >= 0x80 && unit <= 0xff) ||
    (unit >= 0x152 && unit <= 0x192) ||
    unit === 0x2c6 ||
    unit === 0x2dc ||
    (unit >= 0x2013 && unit <= 0x2122)
  );
}

function buildKinds(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const invisible =
    /[[\p{Cc}--[\t\n\r]]\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\p{Co}\ufeff\ufff0-\ufffb\ufffe\uffff]/v;
  for (let unit = 0; unit < table.length; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    if (unit >= 0xa1 && unit <= 0xfe) table[unit] = LATIN;
    if (isHan(unit)) table[unit] = isRareHan(unit) ? RARE : OTHER_HAN;
    if ((unit < 0xae || unit >= 0x2000) && invisible.test(String.fromCharCode(unit))) table[unit] = INVISIBLE_OR_WIDE;
    if (isWide(unit)) table[unit] = INVISIBLE_OR_WIDE;
  }
  for (const [character, kind] of [
    ["(", BRACKET],
    ["（", BRACKET],
    ["&", AMPERSAND],
    ["<", LESS],
    ["?", QUESTION],
    ["=", EQUALS],
    [" ", SPACE],
  ] as const)
    table[character.charCodeAt(0)] = kind;
  for (let unit = 0; unit < 0x80; unit++) {
    const isCapital = unit >= 0x41 && unit <= 0x5a;
    const letter = WORD | (unit === LETTER_A ? 0 : LONE) | (isCapital ? CAPITAL : 0);
    if (isAsciiLetter(unit)) table[unit] = letter;
    if (isDigit(unit)) table[unit] = WORD | DIGIT | DIGIT_OR_SLASH;
  }
  table[SLASH] = DIGIT_OR_SLASH;
  return table;
}
