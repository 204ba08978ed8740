import type { Edit, RepairRule } from "../edits.ts";
import { isHan } from "../script.ts";
import { Sign } from "../signs.ts";
import { rankOfHan } from "./common-han.ts";
import { gbkCodeOf, unitOfGbk } from "./gbk.ts";
import { hasTone, isKnownReading, isSyllable } from "./readings.ts";

const ANNOTATION = /(?<=[\p{Script=Han}A-Za-z])[(（](?<reading>[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ]{1,7})[)）]/gu;
/** A writer may explain a rare character or two; a damaged page annotates everything. */
const FEWEST_FOR_RARE = 5;

/**
 * Takes out a pinyin reading in brackets after a Han character: 字節(jié)跳動. Without a tone mark it must be a
 * known reading; after a rare character it may be the writer's, and stays unless the text is full of them.
 */
export const pinyin: RepairRule = {
  name: "pinyin",
  signs: Sign.reading,
  find: (text) => {
    const found = [...text.matchAll(ANNOTATION)].filter((annotation) => isReading(text, annotation));
    const keepsRare = found.length < FEWEST_FOR_RARE;
    return found
      .filter(({ index }) => !keepsRare || rankOfHan(text.charCodeAt(index - 1)) > 0 || !isHanAt(text, index - 1))
      .map(toEdit);
  },
};

function toEdit(found: RegExpExecArray): Edit {
  return { span: { start: found.index, end: found.index + found[0].length }, after: "" };
}

function isReading(text: string, { index, groups }: RegExpExecArray): boolean {
  const reading = groups?.reading ?? "";
  if (!isSyllable(reading)) return false;
  if (!isHanAt(text, index - 1)) return hasTone(reading) && straddles(text, index - 1);
  return hasTone(reading) || isKnownReading(text.charAt(index - 1), reading);
}

/** The annotating page read the second byte of 款 and the A after it as one character: 款A(yù)I. */
function straddles(text: string, at: number): boolean {
  const code = gbkCodeOf(text.charCodeAt(at - 1));
  return code > 0 && isHan(unitOfGbk(code & 0xff, text.charCodeAt(at)));
}

function isHanAt(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at));
}
