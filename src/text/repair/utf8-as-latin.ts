import type { RepairRule } from "../edits.ts";
import { Sign } from "../signs.ts";
import { HIGH_LATIN, latinByteOf } from "./latin-bytes.ts";
import { type Reread, rereadEdit } from "./misread.ts";
import { utf8Length } from "./utf8.ts";

/** A UTF-8 lead byte and what follows it, both read as Latin-1. */
const RUN = new RegExp(`(?<![\\u00a1-\\u00ff])[\\u00c2-\\u00f4][${HIGH_LATIN}]+`, "gu");
/** Marks that follow an accented letter in sound text as well: fatigué…” is no UTF-8. */
const TYPOGRAPHIC = /^.[‘’“”–—…•™‹›«»]+$/u;
/** How what is misread nearly always begins: accented letters (Ã©), marks (â€™, ã€‚). */
const TELLING = /^(?:Ã|Â|â€|â„|â†|ã€)/u;
const LATIN = /^[\u00a0-\u017f\u2010-\u203a\u20ac\u2122]+$/u;
/** Fewer characters of another alphabet might be chance. */
const FEWEST_OTHER = 3;

/** UTF-8 that was read as Latin-1 or Windows-1252: `Ã©` is é, `å­—` is 字. */
export const utf8AsLatin: RepairRule = {
  name: "utf8-as-latin",
  signs: Sign.latin | Sign.invisible,
  find: (text) => {
    const runs = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
      const characters = decode(run, index);
      return characters === undefined ? [] : [{ run, index, characters }];
    });
    // Where Chinese was misread, a lone character that might be marks after a letter was as well.
    const isChinese = runs.some(({ run, characters }) => isConvincing(run, characters) && hasHan(characters));
    return runs
      .filter(({ run, characters }) => isConvincing(run, characters) || (isChinese && hasHan(characters)))
      .map(({ run, index, characters }) => rereadEdit({ start: index, end: index + run.length }, characters));
  },
};

function hasHan(characters: readonly Reread[]): boolean {
  return characters.some(({ character }) => /\p{Script=Han}/u.test(character));
}

/** Undefined where the bytes are not UTF-8: then nothing was misread. */
function decode(run: string, offset: number): Reread[] | undefined {
  const bytes = Array.from(run, (_, at) => latinByteOf(run.charCodeAt(at)) ?? 0);
  const characters: Reread[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes[at] ?? 0);
    const character = length < 2 ? undefined : decodeOne(bytes.slice(at, at + length));
    if (character === undefined) return undefined;
    characters.push({ character, from: { start: offset + at, end: offset + at + length } });
    at += length;
  }
  return characters;
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

function decodeOne(bytes: readonly number[]): string | undefined {
  const decoded = utf8.decode(Uint8Array.from(bytes));
  return decoded.includes("\ufffd") ? undefined : decoded;
}

function isConvincing(run: string, characters: readonly Reread[]): boolean {
  const decoded = characters.map(({ character }) => character).join("");
  if (characters.length === 1 && TYPOGRAPHIC.test(run) && !TELLING.test(run)) return false;
  if (LATIN.test(decoded) || /[\p{Script=Han}\u3000-\u30ff\uff00-\uffef\p{Script=Hangul}\p{Emoji}]/u.test(decoded))
    return true;
  return characters.length >= FEWEST_OTHER || /^(?:Ã|Â)/u.test(run);
}
