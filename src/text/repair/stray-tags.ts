import type { Edit, RepairRule } from "../edits.ts";
import { Sign } from "../signs.ts";
import { isAboutMarkup } from "./about-markup.ts";

const BLOCK = "p|br|div|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|figure|figcaption";
const INLINE = "span|strong|em|b|i|u|a|img|font|small|sup|sub|td|th|tbody|code";
const ATTRIBUTE = `\\s+[a-z][\\w:-]*\\s*=\\s*(?:"[^"<>\\n]*"|'[^'<>\\n]*'|[^\\s"'<>]+)`;
const TAG = new RegExp(`</?(?:(?<block>${BLOCK})|${INLINE})(?:${ATTRIBUTE}){0,12}\\s*/?>`, "giu");
/** A letter in pointed brackets is as likely a type or a variable, unless its end tag is there. */
const LONE_LETTER = /^<(?<letter>[abiu])>$/iu;

/** Takes out tags that an extraction left behind; a tag that ends a block leaves a newline where none stands. */
export const strayTags: RepairRule = {
  name: "stray-tags",
  signs: Sign.tag,
  find: (text) =>
    [...text.matchAll(TAG)]
      .filter((found) => !isMeant(text, found) && !isAboutMarkup(text, found.index))
      .map((found) => toEdit(text, found)),
};

function isMeant(text: string, [tag]: RegExpExecArray): boolean {
  const letter = LONE_LETTER.exec(tag)?.groups?.letter;
  return letter !== undefined && !text.includes(`</${letter}>`);
}

function toEdit(text: string, found: RegExpExecArray): Edit {
  const span = { start: found.index, end: found.index + found[0].length };
  const isInsideLine =
    /[^\s>]$/u.test(text.slice(0, span.start).slice(-1)) && /^[^\s<]/u.test(text.slice(span.end, span.end + 1));
  return { span, after: found.groups?.block !== undefined && isInsideLine ? "\n" : "" };
}
