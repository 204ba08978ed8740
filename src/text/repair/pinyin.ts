import type { Edit, RepairRule } from "../edits.ts";
import { isHan } from "../script.ts";
import { Sign } from "../signs.ts";
import { rankOfHan } from "./common-han.ts";
import { isDefaultReading } from "./default-readings.ts";
import { gbkCodeOf, unitOfGbk } from "./gbk.ts";
import { hasTone, isSyllable } from "./readings.ts";

const ANNOTATION = /(?<=[\p{Script=Han}A-Za-z])[(（](?<reading>[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ]{1,7})[)）]/gu;
/** With fewer readings of characters that such pages do not annotate, they are the writer's. */
const FEWEST = 3;
const FEWEST_FOR_RARE = 5;
/** Of all annotations so many must be those of damaged pages. */
const LEAST_KNOWN = 0.25;
/** A writer explains more of them where the line is about reading aloud. */
const ABOUT_READING = /读音|讀音|拼音|多音字|读作|讀作|读成|讀成|念作|念成|字唸|字念|发音|發音|音同/u;
const REACH = 60;

/**
 * Takes out a pinyin reading in brackets after a Han character: 字節(jié)跳動. The default reading of a traditional character
 * goes at once, since no reader needs it; any other reading (單(chán)于, 王垚(yáo)) may be the writer's, and stays unless the
 * text is full of readings.
 */
export const pinyin: RepairRule = {
  name: "pinyin",
  signs: Sign.reading,
  find: (text) => {
    const found = [...text.matchAll(ANNOTATION)].filter(
      (annotation) => isReading(text, annotation) && !isAboutReading(text, annotation.index),
    );
    const knownCount = found.filter((annotation) => isKnown(text, annotation)).length;
    const fullCount = knownCount < found.length * LEAST_KNOWN ? 0 : found.length;
    return found
      .filter((annotation) => isKnown(text, annotation) || fullCount >= leastFor(text, annotation))
      .map(toEdit);
  },
};

function isAboutReading(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH).split("\n", 1)[0] ?? "";
  return ABOUT_READING.test(before.slice(before.lastIndexOf("\n") + 1) + after);
}

/** Across half a character, or what annotating pages write: they annotate what they turned from simplified characters. */
function isKnown(text: string, { index, groups }: RegExpExecArray): boolean {
  return !isHanAt(text, index - 1) || isDefaultReading(text.charAt(index - 1), groups?.reading ?? "");
}

/** How many annotations the text must have for this one to be damage. */
function leastFor(text: string, { index }: RegExpExecArray): number {
  return rankOfHan(text.charCodeAt(index - 1)) > 0 ? FEWEST : FEWEST_FOR_RARE;
}

function toEdit(found: RegExpExecArray): Edit {
  return { span: { start: found.index, end: found.index + found[0].length }, after: "" };
}

function isReading(text: string, { index, groups }: RegExpExecArray): boolean {
  const reading = groups?.reading ?? "";
  if (!isSyllable(reading)) return false;
  if (!isHanAt(text, index - 1)) return hasTone(reading) && straddles(text, index - 1);
  return hasTone(reading) || isDefaultReading(text.charAt(index - 1), reading);
}

/** The annotating page read the second byte of 款 and the A after it as one character: 款A(yù)I. */
function straddles(text: string, at: number): boolean {
  const code = gbkCodeOf(text.charCodeAt(at - 1));
  return code > 0 && isHan(unitOfGbk(code & 0xff, text.charCodeAt(at)));
}

function isHanAt(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at));
}
