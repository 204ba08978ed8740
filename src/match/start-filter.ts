import { isHan } from "../text/script.ts";
import { PADDING } from "../text/units.ts";
import { isWordUnit } from "./boundaries.ts";

// Tells where in a text a pattern may begin, so that only these few positions are walked. A byte for every hash of two
// units says whether a pattern begins with them, another one for three. The text goes through without a branch on any
// of its units: a position is written down always and kept by moving on, so that the processor has nothing to guess.

/** Built by `buildStartFilter`. */
export interface StartFilter {
  /** By the hash of a pattern's first two units: `STARTS`, and `SHORT` where the third tells nothing. */
  readonly pairs: Uint8Array;
  readonly pairShift: number;
  /** By the hash of its first three units: 1. */
  readonly triples: Uint8Array;
  readonly tripleShift: number;
}

const STARTS = 1;
const SHORT = 2;
const HASH = 0x9e3779b1;
const SPACE = 0x20;
/** Bytes for each different pair or triple, so that chance hits stay rare. */
const ROOM = 16;
const LEAST_BITS = 12;
const MOST_BITS = 24;

/** Builds the filter of patterns that are sorted by UTF-16 unit, each at least two units long. */
export function buildStartFilter(patterns: readonly string[]): StartFilter {
  const { pairCount, tripleCount } = countBeginnings(patterns);
  const pairShift = shiftFor(pairCount);
  const tripleShift = shiftFor(tripleCount);
  const pairs = new Uint8Array(2 ** (32 - pairShift));
  const triples = new Uint8Array(2 ** (32 - tripleShift));
  const setPair = (first: number, second: number, flags: number): void => {
    const slot = hashPair(first | (second << 16)) >>> pairShift;
    pairs[slot] = (pairs[slot] ?? 0) | flags;
  };
  for (const pattern of patterns) {
    const first = pattern.charCodeAt(0);
    const second = pattern.charCodeAt(1);
    const pair = hashPair(first | (second << 16));
    setPair(first, second, pattern.length === 2 ? STARTS | SHORT : STARTS);
    if (pattern.length > 2) triples[hashTriple(pair, pattern.charCodeAt(2)) >>> tripleShift] = 1;
    // Where the text may have spaces that the pattern has not.
    if (isHan(second) || second === SPACE) triples[hashTriple(pair, SPACE) >>> tripleShift] = 1;
    if (isHan(first)) setPair(first, SPACE, STARTS | SHORT);
  }
  return { pairs, pairShift, triples, tripleShift };
}

/** In sorted patterns the same beginnings stand together. */
function countBeginnings(patterns: readonly string[]): { readonly pairCount: number; readonly tripleCount: number } {
  let pairCount = 0;
  let tripleCount = 0;
  let before = "";
  for (const pattern of patterns) {
    const isNewPair = pattern.charCodeAt(0) !== before.charCodeAt(0) || pattern.charCodeAt(1) !== before.charCodeAt(1);
    if (isNewPair) pairCount += 1;
    if (isNewPair || pattern.charCodeAt(2) !== before.charCodeAt(2)) tripleCount += 1;
    before = pattern;
  }
  return { pairCount, tripleCount };
}

function shiftFor(count: number): number {
  const wanted = Math.ceil(Math.log2(Math.max(1, count) * ROOM));
  return 32 - Math.min(MOST_BITS, Math.max(LEAST_BITS, wanted));
}

function hashPair(pair: number): number {
  return Math.imul(pair, HASH);
}

function hashTriple(pairHash: number, third: number): number {
  return Math.imul(pairHash ^ third, HASH);
}

/** Positions are gathered for so many units at a time, which stay in the nearest memory. */
const CHUNK = 4096;
const starts = new Int32Array(CHUNK + 2);

/**
 * Calls `visit` with every position where a pattern may begin, in order: its first two units stand there, its first
 * three where no pattern is shorter, and it is not the middle of a Latin word. `visit` returns the first position that
 * it wants to see next. `units` has the text's units from index `PADDING` on.
 */
export function visitStarts(
  filter: StartFilter,
  units: Uint16Array,
  length: number,
  visit: (at: number) => number,
): void {
  const pairsOfUnits = new Uint32Array(units.buffer);
  let wanted = 0;
  for (let from = 0; from < length; from += CHUNK) {
    const end = Math.min(from + CHUNK, length);
    const count = keepLikely(filter, units, findPairs(filter, pairsOfUnits, PADDING + from, PADDING + end));
    for (let nth = 0; nth < count; nth++) {
      const at = (starts[nth] ?? 0) - PADDING;
      // What was gathered stays: a visit may not search another text.
      if (at >= wanted && at < length) wanted = visit(at);
    }
  }
}

/** Writes the places between two even bounds where a pair of the patterns stands; returns how many. */
function findPairs({ pairs, pairShift }: StartFilter, text: Uint32Array, from: number, end: number): number {
  let count = 0;
  let here = text[from >> 1] ?? 0;
  for (let at = from; at < end; at += 2) {
    const next = text[(at >> 1) + 1] ?? 0;
    starts[count] = at;
    count += (pairs[hashPair(here) >>> pairShift] ?? 0) & STARTS;
    starts[count] = at + 1;
    count += (pairs[hashPair((here >>> 16) | (next << 16)) >>> pairShift] ?? 0) & STARTS;
    here = next;
  }
  return count;
}

/** 1 for units that continue a Latin word. */
const wordUnits = Uint8Array.from({ length: 0x10000 }, (_, unit) => (isWordUnit(unit) ? 1 : 0));

/** Of `count` places keeps those whose third unit fits and that are not inside a Latin word; returns how many. */
function keepLikely(filter: StartFilter, units: Uint16Array, count: number): number {
  const { pairs, pairShift, triples, tripleShift } = filter;
  let kept = 0;
  for (let nth = 0; nth < count; nth++) {
    const at = starts[nth] ?? 0;
    const first = units[at] ?? 0;
    const pair = hashPair(first | ((units[at + 1] ?? 0) << 16));
    const isShort = (pairs[pair >>> pairShift] ?? 0) >> 1;
    const hasThird = triples[hashTriple(pair, units[at + 2] ?? 0) >>> tripleShift] ?? 0;
    const isInside = (wordUnits[first] ?? 0) & (wordUnits[units[at - 1] ?? 0] ?? 0);
    starts[kept] = at;
    kept += (isShort | hasThird) & ~isInside & 1;
  }
  return kept;
}
