import type { Span } from "../../model/text.ts";
import type { Edit, RepairRule } from "../edits.ts";
import { findSuspects, Sign } from "../signs.ts";
import { rankOfHan } from "./common-han.ts";
import { encodeGbk } from "./gbk.ts";

/** What Windows-1252 has at 0x80 to 0x9f. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const HIGH = `\\u0080-\\u00ff${WINDOWS}`;
/** A UTF-8 lead byte and a continuation, both read as Latin-1. */
const UTF8_AS_LATIN = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${WINDOWS}][${HIGH}]*`, "gu");
const GBK_AS_LATIN = /[\u00a1-\u00fe]{4,}/gu;
/** What the bytes of UTF-8 read as in GBK. */
const GBK_UNIT = /[\p{Script=Han}\p{Co}€＄-￥ㄅ-ㄩа-яА-Я、-〗①-⒛Ⅰ-Ⅻ]/u;
const utf8 = new TextDecoder("utf-8");
const LOST = "\ufffd";

/** UTF-8 that was read as Latin-1 or Windows-1252: `Ã©` is é, `å­—` is 字. */
export const utf8AsLatin: RepairRule = {
  name: "utf8-as-latin",
  signs: Sign.latin | Sign.invisible,
  find: (text) => editsWhere(text, UTF8_AS_LATIN, (run) => decodeUtf8(latinBytes(run))),
};

/** GBK that was read as Latin-1: `×Ö½Ú` is 字节. */
export const gbkAsLatin: RepairRule = {
  name: "gbk-as-latin",
  signs: Sign.latin,
  find: (text) => editsWhere(text, GBK_AS_LATIN, decodeGbkRun),
};

/** UTF-8 that was read as GBK: `瀛楄妭` is 字节. */
export const utf8AsGbk: RepairRule = {
  name: "utf8-as-gbk",
  signs: Sign.rareHan,
  find: findMisreadUtf8,
};

function editsWhere(text: string, pattern: RegExp, repair: (run: string) => string | undefined): Edit[] {
  const edits: Edit[] = [];
  for (const found of text.matchAll(pattern)) {
    const after = repair(found[0]);
    if (after !== undefined) edits.push({ span: { start: found.index, end: found.index + found[0].length }, after });
  }
  return edits;
}

/** Only runs that hold suspicious characters are tried. */
function findMisreadUtf8(text: string): Edit[] {
  const edits: Edit[] = [];
  let end = 0;
  for (const suspect of findSuspects(text)) {
    if (suspect < end) continue;
    let start = suspect;
    while (start > end && GBK_UNIT.test(text.charAt(start - 1))) start -= 1;
    end = suspect + 1;
    while (end < text.length && GBK_UNIT.test(text.charAt(end))) end += 1;
    if (text.charAt(end) === "?") end += 1;
    const whole = decodeMisreadUtf8(text.slice(start, end));
    const edit =
      whole === undefined ? findMisreadPart(text, { start, end }, suspect) : { span: { start, end }, after: whole };
    if (edit !== undefined) edits.push(edit);
  }
  return edits;
}

/** Fewer units might be UTF-8 by chance; farther than so many from the suspect nothing is tried. */
const FEWEST_IN_PART = 6;
const PART_REACH = 24;

/** The longest misread stretch around a suspect within a run that is otherwise sound. */
function findMisreadPart(text: string, run: Span, suspect: number): Edit | undefined {
  const lastEnd = Math.min(run.end, suspect + PART_REACH);
  for (let start = Math.max(run.start, suspect - PART_REACH); start <= suspect; start++) {
    for (let end = lastEnd; end > suspect && end - start >= FEWEST_IN_PART; end--) {
      const after = (end - start) % 3 === 0 ? decodeMisreadUtf8(text.slice(start, end)) : undefined;
      if (after !== undefined) return { span: { start, end }, after };
    }
  }
  return undefined;
}

function latinBytes(run: string): number[] {
  return [...run].map((character) => {
    const windows = WINDOWS.indexOf(character);
    return windows < 0 ? character.charCodeAt(0) : 0x80 + windows;
  });
}

/** Undefined where the bytes are not UTF-8: then nothing was misread. */
function decodeUtf8(bytes: readonly number[]): string | undefined {
  const decoded = utf8.decode(Uint8Array.from(bytes));
  return decoded.includes(LOST) ? undefined : decoded;
}

/** Only where every pair of bytes is an ordinary Han character or a mark: accented Latin text decodes to rubbish. */
function decodeGbkRun(run: string): string | undefined {
  if (run.length % 2 === 1) return undefined;
  const decoded = new TextDecoder("gbk").decode(Uint8Array.from(latinBytes(run)));
  const isOrdinary = [...decoded].every(
    (character) => rankOfHan(character.charCodeAt(0)) > 0 || /[，。、“”：；！？（）]/u.test(character),
  );
  return isOrdinary ? decoded : undefined;
}

/** Three bytes a character against two: a lost last byte shows as a question mark, and its character stays lost. */
function decodeMisreadUtf8(run: string): string | undefined {
  const isCut = run.endsWith("?");
  const bytes = encodeGbk(isCut ? run.slice(0, -1) : run);
  if (bytes === undefined || bytes.length < 6) return undefined;
  const cut = bytes.length % 3;
  if (cut !== 0 && !isCut) return undefined;
  const decoded = decodeUtf8(bytes.slice(0, bytes.length - cut));
  if (decoded === undefined) return undefined;
  return /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]+$/u.test(decoded)
    ? decoded + (cut === 0 ? "" : "?")
    : undefined;
}
