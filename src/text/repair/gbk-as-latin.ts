import type { Edit, RepairRule } from "../edits.ts";
import { Sign } from "../signs.ts";
import { rankOfHan } from "./common-han.ts";
import { unitOfGbk } from "./gbk.ts";
import { HIGH_LATIN, latinByteOf } from "./latin-bytes.ts";
import { type Reread, rereadEdit } from "./misread.ts";

/** Where a misread run may begin: a lead byte, then a trail byte, not inside a word. */
const START = new RegExp(`(?<![\\u00a1-\\u00ff])[${HIGH_LATIN}][@-~${HIGH_LATIN}]`, "gu");
const MARK = /[，。、“”‘’：；！？（）《》—…·「」　]/u;
/** Half of the bytes of everyday characters read as signs; a row of accented letters has none. */
const SIGNS = /[¡-¿×÷]/u;
/** Of the Han characters so many must be ordinary ones, and so many everyday ones. */
const MOSTLY_ORDINARY = 0.75;
const OFTEN_EVERYDAY = 0.4;
/** With fewer characters nothing may be rare. */
const FEWEST_WITH_RARE = 4;
/** So much of the run must be accented: sound text has its accents among plain letters. */
const MOSTLY_HIGH = 0.7;

/** GBK that was read as Latin-1 or Windows-1252: `×Ö½Ú` is 字节. */
export const gbkAsLatin: RepairRule = {
  name: "gbk-as-latin",
  signs: Sign.latin,
  find: (text) => {
    const edits = findEdits(text, isConvincing);
    // Where one stretch was misread, a single character between two Latin words was as well.
    return edits.length === 0 ? edits : findEdits(text, (run, all) => isConvincing(run, all) || areOrdinary(run, all));
  },
};

type Judge = (run: string, characters: readonly Reread[]) => boolean;

function findEdits(text: string, isMisread: Judge): Edit[] {
  const edits: Edit[] = [];
  let end = 0;
  for (const { index } of text.matchAll(START)) {
    if (index < end) continue;
    const edit = rereadFrom(text, index, isMisread);
    if (edit === undefined) continue;
    edits.push(edit);
    end = edit.span.end;
  }
  return edits;
}

/** Takes two bytes after two as long as they are a character; a lead byte is never plain ASCII. */
function rereadFrom(text: string, start: number, isMisread: Judge): Edit | undefined {
  const characters: Reread[] = [];
  let at = start;
  for (; at + 1 < text.length; at += 2) {
    const lead = latinByteOf(text.charCodeAt(at)) ?? 0;
    const trail = latinByteOf(text.charCodeAt(at + 1)) ?? 0;
    const unit = lead < 0x81 || trail < 0x40 ? 0 : unitOfGbk(lead, trail);
    if (unit === 0) break;
    characters.push({ character: String.fromCharCode(unit), from: { start: at, end: at + 2 } });
  }
  return isMisread(text.slice(start, at), characters) ? rereadEdit({ start, end: at }, characters) : undefined;
}

function isConvincing(run: string, characters: readonly Reread[]): boolean {
  const others = characters.filter(({ character }) => !/[\p{Script=Han}]/u.test(character));
  if (others.some(({ character }) => !MARK.test(character))) return false;
  const ranks = characters
    .map(({ character }) => character)
    .filter((character) => !MARK.test(character))
    .map((character) => rankOfHan(character.charCodeAt(0)));
  const highCount = run.match(/[^ -~]/gu)?.length ?? 0;
  if (ranks.length < 2 || highCount < run.length * MOSTLY_HIGH || !SIGNS.test(run)) return false;
  const ordinary = ranks.filter((rank) => rank > 0).length;
  // Typography sets a space that does not break; in GBK it is a part of rare characters only.
  if (ranks.length < FEWEST_WITH_RARE) return ordinary === ranks.length && !run.includes("\u00a0");
  const everyday = ranks.filter((rank) => rank > 1).length;
  return ordinary >= ranks.length * MOSTLY_ORDINARY && everyday >= ranks.length * OFTEN_EVERYDAY;
}

/** One character must be an everyday one; of several each an ordinary one. */
function areOrdinary(run: string, characters: readonly Reread[]): boolean {
  const least = characters.length < 2 ? 2 : 1;
  const isHigh = /^[^ -~]+$/u.test(run);
  return (
    isHigh &&
    characters.length > 0 &&
    characters.every(({ character }) => MARK.test(character) || rankOfHan(character.charCodeAt(0)) >= least)
  );
}
