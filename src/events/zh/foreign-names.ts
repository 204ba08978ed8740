import { tagWords } from "../../text/tag-words.ts";
import { SURNAMES, TRANSLITERATION } from "./surnames.ts";
import { isCommonWord, isPredicateWord } from "./words.ts";

// Foreign names are written with ·, or without, in characters that are chosen for their sound. Where one ends nothing
// marks: it ends before a character that no name is written with, or before a word that goes on with the sentence.

const DOT = / ?[·•‧・] ?/u;
const SHORTEST_ALONE = 2;
const LONGEST_ALONE = 6;
const LONGEST_PART = 8;
const LONGEST = 24;

/** The end of a name written with dots (凯文·沃什, 阿依努尔·买买提江) that begins at `start`; `start` where there is none. */
export function dottedNameEnd(text: string, start: number, taken: Uint8Array): number {
  const run = runAt(text, start, taken, true);
  const parts = run.split(DOT);
  if (parts.length < 2 || parts.length > 5) return start;
  const given = parts.slice(0, -1);
  if (!given.every((part) => part.length > 0 && part.length <= LONGEST_PART && isMostlySound(part))) return start;
  // 提名|凯文·沃什: the name begins behind the verb.
  if (goesOn(run.slice(0, 4))) return start;
  const tail = parts.at(-1) ?? "";
  const last = lastPart(tail) || familyName(tail);
  return last.length === 0 ? start : start + run.length - tail.length + last.length;
}

/** A Chinese family name behind a foreign given name: 卢卡斯·陈. */
function familyName(tail: string): string {
  const isWhole = SURNAMES.has(tail.charAt(0)) && /^.(?:$|[与和及将已在于曾是的说称表任为])/u.test(tail);
  return isWhole ? tail.charAt(0) : "";
}

/**
 * The end of a foreign name without a dot, which must fill all the characters up to a mark or a word that goes on with
 * the sentence; `start` where there is none.
 */
export function soundNameEnd(text: string, start: number, taken: Uint8Array): number {
  const run = lastPart(runAt(text, start, taken, false));
  if (run.length < SHORTEST_ALONE || run.length > LONGEST_ALONE) return start;
  if (run.length <= 3 && SURNAMES.has(run.charAt(0))) return start;
  return isCommonWord(run) ? start : start + run.length;
}

/** Whether a name can be one that is written by its sound. */
export function isSoundName(name: string): boolean {
  return [...name].every((character) => TRANSLITERATION.has(character));
}

function runAt(text: string, start: number, taken: Uint8Array, mayHaveDots: boolean): string {
  let end = start;
  while (end < text.length && end - start < LONGEST && !taken[end]) {
    const character = text.charAt(end);
    const isHan = character >= "一" && character <= "鿿";
    if (!isHan && !(mayHaveDots && DOT.test(text.slice(end - 1, end + 2)) && /[ ·•‧・]/u.test(character))) break;
    end += 1;
  }
  return text.slice(start, end);
}

function isMostlySound(part: string): boolean {
  return [...part].filter((character) => TRANSLITERATION.has(character)).length * 2 >= part.length;
}

/** What of a run belongs to the name: up to the first other character, and up to a word that goes on. */
function lastPart(run: string): string {
  const other = [...run].findIndex((character) => !TRANSLITERATION.has(character));
  const written = other < 0 ? run : run.slice(0, other);
  // 买买提|升任, not 买买|提升: a word that begins right behind the last of these characters ends the name there.
  const behind = run.slice(written.length, written.length + 4);
  if (behind !== "" && (GOES_ON.test(behind) || goesOn(behind)) && !GOES_ON_INSIDE.test(written)) return written;
  for (let length = 1; length <= written.length; length += 1) {
    const next = run.slice(length, length + 4);
    if (next === "" || GOES_ON.test(next) || (length > 1 && goesOn(next))) return written.slice(0, length);
  }
  return written;
}

const GOES_ON =
  /^(?:代[表理行任管总]|先生|女士|宣布|加入|加盟|离开|离职|辞职|辞去|辞任|卸任|出任|担任|接任|接替|升任|提名|表示|任命|创办|创立|创建|起诉|重返|回归|跳槽|执掌|掌舵|负责|直接|计划|退休|入职|转投|继任|领导|此前|去年|今年|本周|上周|正式|获|将|于[^斯]|[任为]|周[一二三四五六日]|[一二三四五六七八九十]月)/u;

/** A verb among the characters of a name, after which another one follows: 沃什|提名|出任. */
const GOES_ON_INSIDE = /.(?:加盟|提名|离开|来到)/u;

function goesOn(next: string): boolean {
  const word = tagWords(next)[0]?.word ?? "";
  return word.length > 1 && isPredicateWord(word);
}
