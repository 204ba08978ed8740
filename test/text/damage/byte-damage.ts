import type { Span } from "../../../src/model/text.ts";
import { toTraditional } from "../../../src/text/traditional.ts";
import { encodeText } from "../../feeds/encode-text.ts";
import { between, choose, type Damage, type Damaged, damageCharacters, joinPieces, type Piece } from "./damaged.ts";
import { READING_OF } from "./readings.ts";

// What happens to bytes: written in one encoding, read in another, or one of them lost. The reading is done by the
// platform's own decoders, a byte at a time, so that every character knows the bytes that it came from.

/** A byte and the clean character that it is part of; none for one that was put in. */
interface Owned {
  readonly byte: number;
  readonly from: Span | undefined;
}

const BAD = "\ufffd";

/** UTF-8 read as Windows-1252, as browsers read what calls itself Latin-1. */
export const utf8AsLatin: Damage = (text) => decode(bytesOf(text, utf8Bytes), "windows-1252");

/** The same twice over: stored wrongly, and wrongly again. */
export const utf8AsLatinTwice: Damage = (text) => {
  const once = utf8AsLatin(text, () => 0);
  const bytes = [...once.text].flatMap((character, index) =>
    utf8Bytes(character).map((byte) => ({ byte, from: once.from[index] })),
  );
  return decode(bytes, "windows-1252");
};

/** UTF-8 read as GBK; bytes that are nothing there show as what the converter puts for them. */
export const utf8AsGbk: Damage = (text, random) =>
  replaceBad(decode(bytesOf(text, utf8Bytes), "gbk"), choose(["?", BAD], random));

/** GBK read as Windows-1252. */
export const gbkAsLatin: Damage = (text) => {
  const bytes = gbkBytesOf(text);
  return bytes === undefined ? damageCharacters(text, () => ({})) : decode(bytes, "windows-1252");
};

/** One byte of GBK text is gone, or a question mark stands for it; the rest is read as it then stands. */
export const gbkLostByte: Damage = (text, random) => {
  const bytes = gbkBytesOf(text);
  const chosen = bytes && chooseHanByte(bytes, between(0, bytes.length - 1, random));
  if (bytes === undefined || chosen === undefined) return damageCharacters(text, () => ({}));
  const isMarked = random() < 0.7;
  const left = bytes.toSpliced(chosen, 1, ...(isMarked ? [{ byte: QUESTION, from: undefined }] : []));
  const damaged = replaceBad(decode(left, "gbk"), choose(["?", BAD, ""], random));
  const from = bytes[chosen]?.from ?? { start: 0, end: 0 };
  return { ...damaged, lost: new Set([...damaged.lost, ...unitsOf(from)]) };
};

const QUESTION = 0x3f;

/** Any byte of a Han character or a Chinese mark, the next one from `from` on. */
function chooseHanByte(bytes: readonly Owned[], from: number): number | undefined {
  const found = bytes.findIndex(({ byte }, at) => at >= from && byte >= 0x80);
  return found < 0 ? undefined : found;
}

/** A page that annotates byte by byte and so also finds its characters across the middle of two others: 到?jīng)Q定. */
export const annotatedBytes: Damage = (text, random) => {
  const bytes = gbkBytesOf(toTraditional(text).length === text.length ? toTraditional(text) : text);
  if (bytes === undefined) return damageCharacters(text, () => ({}));
  const annotations = annotationsByCode();
  const written: Owned[] = [];
  let last = 0;
  for (const [at, owned] of bytes.entries()) {
    written.push(owned);
    const code = ((bytes[at - 1]?.byte ?? 0) << 8) | owned.byte;
    const reading = at > last ? annotations.get(code) : undefined;
    if (reading === undefined) continue;
    for (const byte of encodeText(`(${reading})`, "gbk")) written.push({ byte, from: undefined });
    last = at + 1;
  }
  if (written.length === bytes.length) return damageCharacters(text, () => ({}));
  return swallowAfterBad(decode(written, "gbk"), choose(["?", "?", BAD], random));
};

/** The readings by the two bytes that the page looks for. */
function annotationsByCode(): ReadonlyMap<number, string> {
  return new Map(
    [...READING_OF].map(([character, reading]) => {
      const [lead = 0, trail = 0] = encodeText(character, "gbk");
      return [(lead << 8) | trail, reading] as const;
    }),
  );
}

function bytesOf(text: string, encode: (character: string) => readonly number[]): Owned[] {
  let at = 0;
  return [...text].flatMap((character) => {
    const from = { start: at, end: at + character.length };
    at = from.end;
    return encode(character).map((byte) => ({ byte, from }));
  });
}

function utf8Bytes(character: string): readonly number[] {
  return [...new TextEncoder().encode(character)];
}

/** Undefined where the text has a character that GBK has not. */
function gbkBytesOf(text: string): Owned[] | undefined {
  if (!/\p{Script=Han}/u.test(text)) return undefined;
  try {
    return bytesOf(text, (character) => [...encodeText(character, "gbk")]);
  } catch {
    return undefined;
  }
}

/** Reads the bytes one after another; those that make no character are lost with what they were part of. */
function decode(bytes: readonly Owned[], charset: string): Damaged {
  const decoder = new TextDecoder(charset);
  const pieces: Piece[] = [];
  const lost = new Set<number>();
  let pending: Owned[] = [];
  const push = (text: string, owned: readonly Owned[]): void => {
    const from = coverOf(owned);
    pieces.push({ text, from });
    if (text === BAD) for (const each of owned) for (const unit of unitsOf(each.from)) lost.add(unit);
  };
  for (const owned of [...bytes, undefined]) {
    const out = owned === undefined ? decoder.decode() : decoder.decode(Uint8Array.of(owned.byte), { stream: true });
    if (owned !== undefined) pending.push(owned);
    if (out === "") continue;
    const characters = [...out];
    // A bad lead byte and the ASCII character after it come out together.
    for (const character of characters.slice(0, -1)) push(character, pending.splice(0, 1));
    push(characters.at(-1) ?? "", pending);
    pending = [];
  }
  return joinPieces(pieces, lost);
}

function coverOf(owned: readonly Owned[]): Span {
  const spans = owned.flatMap(({ from }) => (from === undefined ? [] : [from]));
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

function unitsOf(span: Span | undefined): number[] {
  return span === undefined ? [] : Array.from({ length: span.end - span.start }, (_, at) => span.start + at);
}

/** What a converter puts for bad bytes: its mark, a question mark, or nothing. */
function replaceBad(damaged: Damaged, mark: string): Damaged {
  return rebuild(damaged, (character) => (character === BAD ? mark : character));
}

/** A converter that takes two bytes for a character whatever they are, so that the bracket goes with the bad byte. */
function swallowAfterBad(damaged: Damaged, mark: string): Damaged {
  return rebuild(damaged, (character, before) => {
    if (character === BAD) return mark;
    return before === BAD && character === "(" ? "" : character;
  });
}

function rebuild(damaged: Damaged, change: (unit: string, before: string) => string): Damaged {
  const pieces = damaged.from.map((from, at) => ({
    text: change(damaged.text.charAt(at), damaged.text.charAt(at - 1)),
    from,
  }));
  return joinPieces(pieces, damaged.lost);
}
