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

const SPACE = 0x20;

/** Whether all spaces are plain and single, as they mostly are; a regular expression takes far longer to say so. */
function isFolded(text: string): boolean {
  let isAfterSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code === SPACE && isAfterSpace) || isRareSpace(code)) return false;
    isAfterSpace = code === SPACE;
  }
  return true;
}

/** Every space of `\s` but the plain one and the end of a line. */
function isRareSpace(code: number): boolean {
  if (code < 0x80) return code === 0x09 || (code > 0x0a && code <= 0x0d);
  if (code > 0x3000) return code === 0xfeff;
  return code <= 0xa0 ? code === 0xa0 : code >= 0x1680 && RARE_SPACES.has(code);
}

const RARE_SPACES: ReadonlySet<number> = new Set([
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029,
  0x202f, 0x205f, 0x3000,
]);
