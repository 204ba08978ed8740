import type { Span } from "../../../src/model/text.ts";

/** Numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number;

/** A damaged text that still knows where everything came from. */
export interface Damaged {
  readonly text: string;
  /** For each unit of `text` the stretch of the clean text that it came from; empty for a unit that was put in. */
  readonly from: readonly Span[];
  /** The clean units of which something is gone for good, so that nobody could bring them back. */
  readonly lost: ReadonlySet<number>;
}

/** One kind of damage. A text that it cannot hurt comes back as it is. */
export type Damage = (text: string, random: Random) => Damaged;

/** A part of a damaged text and where it came from. */
export interface Piece {
  readonly text: string;
  readonly from: Span;
}

const NOTHING_LOST: ReadonlySet<number> = new Set();

/** Puts a damaged text together from its parts. */
export function joinPieces(pieces: readonly Piece[], lost: ReadonlySet<number> = NOTHING_LOST): Damaged {
  return {
    text: pieces.map((piece) => piece.text).join(""),
    from: pieces.flatMap((piece) => Array.from({ length: piece.text.length }, () => piece.from)),
    lost,
  };
}

/** Each character of a text as what `change` makes of it; what it adds before or after has no place in the clean text. */
export function damageCharacters(text: string, change: (character: string, at: number) => Changed): Damaged {
  const pieces: Piece[] = [];
  let at = 0;
  for (const character of text) {
    const from = { start: at, end: at + character.length };
    const { before = "", itself = character, after = "" } = change(character, at);
    pieces.push({ text: before, from: { start: at, end: at } });
    pieces.push({ text: itself, from });
    pieces.push({ text: after, from: { start: from.end, end: from.end } });
    at = from.end;
  }
  return joinPieces(pieces);
}

/** What becomes of one character. */
export interface Changed {
  readonly before?: string;
  readonly itself?: string;
  readonly after?: string;
}

/** The smallest stretch of the damaged text that holds all that is left of a stretch of the clean one. */
export function placeInDamaged({ from }: Damaged, span: Span): Span | undefined {
  const isPart = (source: Span): boolean =>
    source.start < source.end && source.start < span.end && span.start < source.end;
  const start = from.findIndex(isPart);
  return start < 0 ? undefined : { start, end: from.findLastIndex(isPart) + 1 };
}

/** A generator of numbers (mulberry32): small, seeded, good enough to choose by. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** One of several things. */
export function choose<Item>(items: readonly [Item, ...Item[]], random: Random): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** A whole number from `least` to `most`. */
export function between(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}
