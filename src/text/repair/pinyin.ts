import type { Edit, RepairRule } from "../edits.ts";

const SYLLABLE = "[bpmfdtnlgkhjqxzcsryw]?h?[aeiouüvāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,4}(?:ng|n|r)?";
const ANNOTATION = new RegExp(`(?<=\\p{Script=Han})[(（]${SYLLABLE}[)）]`, "gu");

/** Takes out a pinyin reading in brackets after a Han character: 字節(jié)跳動. */
export const pinyin: RepairRule = {
  name: "pinyin",
  mayApply: (text) => text.search(ANNOTATION) >= 0,
  find: (text) => [...text.matchAll(ANNOTATION)].map(toEdit),
};

function toEdit(found: RegExpExecArray): Edit {
  return { span: { start: found.index, end: found.index + found[0].length }, after: "" };
}
