import type { Span } from "../model/text.ts";
import { isOrdinary } from "./ordinary-words.ts";

// Where letters alone show that a common word is somebody's name: Meta裁员, "people inside Meta were told".

const NAME = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)*$/u;
const HAN_BEFORE = /(?:^|[\n\p{Script=Han}、，。：；？！…（《]) ?$/u;
const HAN_AFTER = /^ ?(?:$|[\n\p{Script=Han}、，。：；？！…）》])/u;
/** The text speaks of the word and not of what it names. */
const WORD_ITSELF =
  /^(?:这个|這個|一|的)?(?:单词|單詞|單字|词|詞|字母|英文|意思)|^(?:是|指).{0,8}(?:意思|英文|英语|英語|单词)/u;

/** Whether a Latin name with a capital stands alone in Chinese text, where nobody writes ordinary English words. */
export function isLatinAmongHan(text: string, { start, end }: Span): boolean {
  if (!NAME.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 14);
  return (
    HAN_BEFORE.test(before) &&
    HAN_AFTER.test(after) &&
    /\p{Script=Han}/u.test(before + after.slice(0, 3)) &&
    !WORD_ITSELF.test(after)
  );
}

const SMALL_WORD_BEFORE = /(?:^|[\s("“])(?<word>\p{Ll}[\p{L}'’]*),? $/u;
/** A determiner makes a common noun of it (the Oracle, your Honor), a preposition of place somewhere to be: on Mars. */
const NOT_BEFORE_COMPANY =
  /^(?:the|an?|this|that|these|those|every|each|any|no|my|your|his|her|our|their|its|in|on|planet)$/u;
const NAME_AFTER = /^(?:'s|’s)? \p{Lu}/u;

/** Whether an everyday word has a capital in the middle of an English sentence that otherwise has none beside it. */
export function isCapitalInSentence(text: string, { start, end }: Span): boolean {
  const surface = text.slice(start, end);
  if (!NAME.test(surface) || !isOrdinary(surface)) return false;
  const word = SMALL_WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.groups?.word;
  return word !== undefined && !NOT_BEFORE_COMPANY.test(word) && !NAME_AFTER.test(text.slice(end, end + 5));
}

const CAPITAL_BEFORE = /(?<inner>[\p{L}\d,;:’'”"] )(?<word>\p{Lu}\p{Ll}+)(?: \p{Lu}\.)? $/u;
/** Capitals before a name that make no longer name of it: titles, days, months, peoples. */
const NO_FIRST_NAME =
  /^(?:Chief|President|Chairman|Chairwoman|Chair|Director|Founder|Head|Partner|Executive|Officer|Former|Rival|Parent|Inside|And|Or|At|Of|In|For|From|The|Both|With|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+(?:ese|ish|ian|ean|can))$/u;
const CAPITAL_PLACE_AFTER = /^ of (?:the )?\p{Lu}/u;
/** Words of four letters and more that headlines write small among their capitals. */
const SMALL_IN_HEADLINES = /^(?:with|from|into|over|after|than|amid|that|about|before|under)$/u;

/** Whether an English word is part of a longer name in which nothing tracked stands beside it: Betty Ford, Great Wall of China. */
export function isInsideCapitalName(text: string, { start, end }: Span): boolean {
  if (!NAME.test(text.slice(start, end).replaceAll(" ", ""))) return false;
  if (CAPITAL_PLACE_AFTER.test(text.slice(end, end + 10))) return true;
  const before = CAPITAL_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.groups;
  if (before?.word === undefined || NO_FIRST_NAME.test(before.word)) return false;
  return !isHeadline(text, { start, end });
}

/** Whether all longer words around are capitals, so that one more says nothing. */
function isHeadline(text: string, { start, end }: Span): boolean {
  const around = `${text.slice(Math.max(0, start - 60), start)} ${text.slice(end, end + 60)}`;
  const small = around.match(/(?<=[\s“"])\p{Ll}{4,}(?=[\s,.;:?!’'”"])/gu) ?? [];
  return small.every((word) => SMALL_IN_HEADLINES.test(word));
}
