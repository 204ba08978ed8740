import { SOFT_BREAK } from "./html-elements.ts";
import { readAnyHtml } from "./read-any-html.ts";
import { readPlainHtml } from "./read-plain-html.ts";

/**
 * The text of a piece of HTML as a reader sees it: paragraphs separated by one newline, entities decoded, spaces
 * folded. Text without any HTML comes back with its spaces folded, its line breaks becoming spaces. Takes time in
 * proportion to the length of any input.
 */
export function htmlToText(html: string): string {
  const text = readPlainHtml(html) ?? readAnyHtml(html);
  const isTidy = isFolded(text);
  return text
    .split("\n")
    .map((line) => (isTidy && !line.includes(SOFT_BREAK) ? line.trim() : tidyLine(line)))
    .filter((line) => line !== "")
    .join("\n");
}

/** Chinese is written without spaces, so a line break in the source between two Han characters is none of the text. */
const HAN_BREAK = /(?<=[\p{Script=Han}，。、；：？！”])\s*\u0085\s*(?=[\p{Script=Han}，。、；：？！“])/gu;

function tidyLine(line: string): string {
  const joined = line.includes(SOFT_BREAK) ? line.replace(HAN_BREAK, "").replaceAll(SOFT_BREAK, " ") : line;
  return joined.replace(/\s+/g, " ").trim();
}

/** Every space of `\s` but the plain one and the end of a line. */
const RARE_SPACE = /[\t\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** Whether all spaces are plain and single, as they mostly are. */
function isFolded(text: string): boolean {
  return !text.includes("  ") && !RARE_SPACE.test(text);
}
