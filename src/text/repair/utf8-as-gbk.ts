import type { Span } from "../../model/text.ts";
import type { Edit, RepairRule } from "../edits.ts";
import { findSuspects, Sign } from "../signs.ts";
import { rankOfHan } from "./common-han.ts";
import { gbkCodeOf } from "./gbk.ts";
import { type Reread, rereadEdit } from "./misread.ts";
import { isContinuation, utf8Length } from "./utf8.ts";

// UTF-8 has three bytes for a Han character and GBK two, so three characters read as four and a half. Where an odd one
// is left, its last byte is taken together with the letter after it (`AI` in 鐨凙I), or is lost.

/** What a converter puts for a byte that makes no character. */
const LOST = /[?\ufffd]/u;
/** How far before a suspicious character a misread stretch may begin within text that is otherwise sound. */
const REACH = 24;
const FEWEST_CHARACTERS = 3;
const MOSTLY_ORDINARY = 0.7;

/** UTF-8 that was read as GBK: `瀛楄妭` is 字节. */
export const utf8AsGbk: RepairRule = {
  name: "utf8-as-gbk",
  signs: Sign.rareHan,
  find: (text) => {
    const edits: Edit[] = [];
    let end = 0;
    for (const suspect of findSuspects(text)) {
      if (suspect < end) continue;
      const edit = rereadAround(text, suspect, end);
      if (edit !== undefined) edits.push(edit);
      // What was tried in vain is not tried again from the next suspect.
      end = edit?.span.end ?? suspect + 1;
    }
    return edits.length === 0 ? edits : [...edits, ...rereadRest(text, edits)].sort(byPlace);
  },
};

function byPlace(one: Edit, other: Edit): number {
  return one.span.start - other.span.start;
}

/** Where one stretch was misread, whatever else reads as UTF-8 from end to end was as well, be it one character. */
function rereadRest(text: string, edits: readonly Edit[]): Edit[] {
  const rest: Edit[] = [];
  let passed = 0;
  for (const { 0: run, index } of text.matchAll(OUTSIDE_ASCII)) {
    const end = index + run.length;
    while ((edits[passed]?.span.end ?? text.length) <= index) passed += 1;
    if ((edits[passed]?.span.start ?? end) < end) continue;
    const characters = rereadFrom(text, index);
    if (characters.at(-1)?.from.end !== end || !characters.every(isOrdinary)) continue;
    rest.push(rereadEdit({ start: index, end }, characters));
  }
  return rest;
}

const OUTSIDE_ASCII = /[^\0-~]+[?\ufffd]?/gu;

function isOrdinary({ character }: Reread): boolean {
  return /^[!-~，。、“”‘’：；！？（）《》—…·「」　]$/u.test(character) || rankOfHan(character.charCodeAt(0)) > 0;
}

function rereadAround(text: string, suspect: number, from: number): Edit | undefined {
  let start = suspect;
  while (start > Math.max(from, suspect - REACH) && isGbkUnit(text, start - 1)) start -= 1;
  for (; start <= suspect; start++) {
    if (!beginsCharacter(text.charCodeAt(start))) continue;
    const characters = rereadFrom(text, start);
    const end = characters.at(-1)?.from.end ?? start;
    if (end > suspect && isConvincing(characters)) return rereadEdit({ start, end }, characters);
  }
  return undefined;
}

/** Whether the two GBK bytes of a unit can begin a character of UTF-8, as those of few units can. */
function beginsCharacter(unit: number): boolean {
  const code = gbkCodeOf(unit);
  return utf8Length(code >> 8) > 1 && isContinuation(code & 0xff);
}

function isGbkUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x80 && gbkCodeOf(unit) > 0;
}

/** One byte and the unit that it stands in; a lost one has no value. */
interface Byte {
  readonly value: number | undefined;
  readonly from: Span;
}

/** Reads on as long as the bytes are UTF-8 or lost, and gives what ends where a character of the text ends. */
function rereadFrom(text: string, start: number): Reread[] {
  // Sound text fails at once: only what reads well is read farther.
  for (let reach = PROBE; ; reach *= 4) {
    const characters = rereadBytes(text, bytesFrom(text, start, start + reach));
    const end = characters.at(-1)?.from.end ?? start;
    if (end < start + reach - LONGEST_CHARACTER || start + reach >= text.length) return characters;
  }
}

/** Enough units for a character, its neighbour and the lost byte between them. */
const PROBE = 8;
/** So many units at most hold a character of UTF-8. */
const LONGEST_CHARACTER = 4;

function rereadBytes(text: string, bytes: readonly Byte[]): Reread[] {
  const characters: Reread[] = [];
  let sound = 0;
  for (let at = 0; at < bytes.length; ) {
    const next = rereadOne(text, bytes, at);
    if (next === undefined) break;
    characters.push(next.reread);
    at += next.length;
    if (bytes[at]?.from.start !== bytes[at - 1]?.from.start) sound = characters.length;
  }
  return characters.slice(0, sound);
}

function bytesFrom(text: string, start: number, end: number): Byte[] {
  const bytes: Byte[] = [];
  for (let at = start; at < Math.min(end, text.length); at++) {
    const character = text.charAt(at);
    const from = { start: at, end: at + 1 };
    // A lone 0x80 reads as the euro sign.
    if (character === "€") bytes.push({ value: 0x80, from });
    else if (LOST.test(character)) bytes.push({ value: undefined, from });
    else {
      const code = isGbkUnit(text, at) ? gbkCodeOf(text.charCodeAt(at)) : 0;
      if (code === 0) break;
      bytes.push({ value: code >> 8, from }, { value: code & 0xff, from });
    }
  }
  return bytes;
}

interface Next {
  readonly reread: Reread;
  readonly length: number;
}

function rereadOne(text: string, bytes: readonly Byte[], at: number): Next | undefined {
  const lead = bytes[at]?.value;
  // A letter that was taken for the second byte stands for itself again.
  if (lead !== undefined && lead < 0x80) return next(bytes, at, 1, String.fromCharCode(lead));
  const length = lead === undefined ? 0 : utf8Length(lead);
  if (length < 2) return undefined;
  let count = 1;
  while (count < length && isContinuation(bytes[at + count]?.value ?? 0)) count += 1;
  if (count === length) return whole(bytes, at, length);
  const gap = bytes[at + count];
  if (count < length - 1 || gap === undefined || gap.value !== undefined) return undefined;
  return next(bytes, at, length, lostCharacter(text, bytes.slice(at, at + count), gap));
}

const utf8 = new TextDecoder("utf-8");

function whole(bytes: readonly Byte[], at: number, length: number): Next | undefined {
  const decoded = utf8.decode(Uint8Array.from(bytes.slice(at, at + length), ({ value }) => value ?? 0));
  return decoded.includes("\ufffd") ? undefined : next(bytes, at, length, decoded);
}

function next(bytes: readonly Byte[], at: number, length: number, character: string): Next {
  const start = bytes[at]?.from.start ?? 0;
  const end = bytes[at + length - 1]?.from.end ?? start;
  return { reread: { character, from: { start, end } }, length };
}

/** A mark of Chinese punctuation at the end of a line is its full stop; any other character stays lost. */
function lostCharacter(text: string, known: readonly Byte[], gap: Byte): string {
  const isMark = known[0]?.value === 0xe3 && known[1]?.value === 0x80;
  return isMark && /^(?:\n|$)/u.test(text.slice(gap.from.end, gap.from.end + 1)) ? "。" : text.charAt(gap.from.start);
}

/** Mostly ordinary Chinese, and hardly anything lost. */
function isConvincing(characters: readonly Reread[]): boolean {
  const written = characters.map(({ character }) => character);
  const han = written.filter((character) => /\p{Script=Han}/u.test(character));
  const others = written.filter(
    (character) => !/[\p{Script=Han}\u2010-\u203b\u3000-\u303f\uff00-\uffef·!-~\ufffd]/u.test(character),
  );
  const lostCount = written.filter((character) => LOST.test(character)).length;
  if (han.length + (written.length - han.length) / 2 < FEWEST_CHARACTERS - 1 || han.length < 2) return false;
  if (others.length * 8 > written.length || lostCount * 4 > written.length) return false;
  return han.filter((character) => rankOfHan(character.charCodeAt(0)) > 0).length >= han.length * MOSTLY_ORDINARY;
}
