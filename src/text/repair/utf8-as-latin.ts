import type { RepairRule } from "../edits.ts";
import { Sign } from "../signs.ts";
import { HIGH_LATIN, latinByteOf } from "./latin-bytes.ts";
import { type Reread, rereadEdit } from "./misread.ts";
import { utf8Length } from "./utf8.ts";

/** A UTF-8 lead byte and what follows it, both read as Latin-1. */
const RUN = new RegExp(`(?<![\\u00a1-\\u00ff])[\\u00c2-\\u00f4][${HIGH_LATIN}]+`, "gu");
/** Marks and spaces that follow an accented letter in sound text as well: `fatigué…”`, `café\u00a0»` are no UTF-8. */
const TYPOGRAPHIC = /^.[\u00a0‘’“”–—…•™‹›«»°·½¼¾§¹²³ªº®©±×÷]+$/u;
/** How nearly everything begins that was misread: accented letters (Ã©), marks (â€™, ã€‚, ï¼Œ). */
const TELLING = /^(?:Ã|Â|â€|â„|â†|ã€|ï¼|ï½|ð[Ÿ\u009f])/u;
/** A word in capitals whose last letter would be telling (IRMÃ »). */
const CAPITALS = /\p{Lu}\p{Lu}$/u;
const LATIN = /^[\u00a0-\u017f\u2010-\u203a\u20ac\u2122]+$/u;
/** Fewer characters of another alphabet might be chance; so might one Chinese character. */
const FEWEST_OTHER = 3;
const FEWEST_CHINESE = 2;

/** UTF-8 that was read as Latin-1 or Windows-1252: `Ã©` is é, `å­—` is 字. */
export const utf8AsLatin: RepairRule = {
  name: "utf8-as-latin",
  signs: Sign.latin | Sign.invisible,
  find: (text) => {
    const runs = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
      const characters = decode(run, index);
      return characters === undefined || endsCapitals(text, run, index) ? [] : [{ run, index, characters }];
    });
    // Where Chinese was misread, a lone character that might be marks after a letter was as well.
    const isChinese = runs.some(
      ({ run, characters }) => isConvincing(run, characters) && characters.some(isChineseOne),
    );
    return runs
      .filter(({ run, characters }) => isConvincing(run, characters) || (isChinese && characters.some(isChineseOne)))
      .map(({ run, index, characters }) => rereadEdit({ start: index, end: index + run.length }, characters));
  },
};

function endsCapitals(text: string, run: string, index: number): boolean {
  if (!TYPOGRAPHIC.test(run)) return false;
  if (/^\p{L}/u.test(text.charAt(index + run.length)) && !run.includes("\u00a0")) return false;
  return CAPITALS.test(text.slice(Math.max(0, index - 2), index));
}

function isChineseOne({ character }: Reread): boolean {
  return /\p{Script=Han}/u.test(character);
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
  if (TELLING.test(run)) return true;
  if (characters.length === 1 && TYPOGRAPHIC.test(run)) return false;
  if (LATIN.test(characters.map(({ character }) => character).join(""))) return true;
  return characters.length >= FEWEST_OTHER || characters.filter(isEastAsian).length >= FEWEST_CHINESE;
}

function isEastAsian({ character }: Reread): boolean {
  return /[\p{Script=Han}\u3000-\u30ff\uff00-\uffef\p{Script=Hangul}]/u.test(character);
}
