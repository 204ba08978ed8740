import type { Edit, RepairRule } from "../edits.ts";
import { Sign } from "../signs.ts";
import { isAboutMarkup } from "./about-markup.ts";

const BLOCK = "p|br|div|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|figure|figcaption";
const INLINE = "span|strong|em|b|i|u|a|img|font|small|sup|sub|td|th|tbody|code";
const ATTRIBUTE = `\\s+[a-z][\\w:-]*\\s*=\\s*(?:"[^"<>\\n]{0,2000}"|'[^'<>\\n]{0,2000}'|[^\\s"'<>]{1,2000})`;
const TAG = new RegExp(
  `<(?<closing>/)?(?:(?<block>${BLOCK})|(?<inline>${INLINE}))(?<attributes>(?:${ATTRIBUTE}){0,12})\\s*/?>`,
  "giu",
);
/** As likely a type or a variable as the beginning of a tag. */
const LETTER = /^[abiup]$/u;
const SENTENCE_END = /[。！？!?…」』”"’.：:；;>]$/u;
/** What stands between two tags that are spoken of (写上<b>和</b>). */
const CONJUNCTION = /^\s*(?:与|與|和|及|以及|或|或者|、|，|,|\/|到|至|and|or|to)?\s*$/u;

/**
 * Takes out tags that an extraction left behind; a tag that ends a block leaves a newline where none stands. A writer may
 * mean a tag (把 <br> 换成换行): what nobody writes are attributes, a tag and its end around words, and tags between
 * sentences or at the end of a line. Where there is one of these, tags inside words and beside them are left over as well.
 */
export const strayTags: RepairRule = {
  name: "stray-tags",
  signs: Sign.tag,
  find: (text) => {
    const tags = [...text.matchAll(TAG)].filter(({ index }) => !isAboutMarkup(text, index)).map(toTag);
    const sure = new Set([...tags.filter((tag) => isSure(text, tag)), ...findPairs(text, tags)]);
    if (sure.size === 0) return [];
    return tags.filter((tag) => sure.has(tag) || !isShown(text, tag)).map((tag) => toEdit(text, tag));
  },
};

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isBlock: boolean;
  readonly isClosing: boolean;
  readonly hasAttributes: boolean;
}

function toTag({ 0: written, index, groups }: RegExpExecArray): Tag {
  return {
    start: index,
    end: index + written.length,
    name: (groups?.block ?? groups?.inline ?? "").toLowerCase(),
    isBlock: groups?.block !== undefined,
    isClosing: groups?.closing !== undefined,
    hasAttributes: (groups?.attributes ?? "") !== "",
  };
}

/** Attributes, or a place between sentences or at the end of a line, right after what is written there. */
function isSure(text: string, { start, end, name, isBlock, isClosing, hasAttributes }: Tag): boolean {
  if (hasAttributes) return true;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isAfterSentence = SENTENCE_END.test(before);
  if (isClosing) return isBlock && /\S/u.test(before) && (isAfterSentence || after === "" || after === "\n");
  if (!isBlock || !/^\S?$/u.test(after)) return false;
  return name === "br" ? isAfterSentence : (before === "" || before === "\n" || isAfterSentence) && after !== "";
}

/** A tag and its end with words between them that touch both. */
function findPairs(text: string, tags: readonly Tag[]): Tag[] {
  const open = new Map<string, Tag>();
  const found: Tag[] = [];
  for (const tag of tags) {
    const { name, isClosing } = tag;
    if (!isClosing) {
      open.set(name, tag);
      continue;
    }
    const opening = open.get(name);
    open.delete(name);
    // A link without an address is a type (List<a>).
    if (opening === undefined || (name === "a" && !opening.hasAttributes)) continue;
    if (isAround(text, opening.end, tag.start)) found.push(opening, tag);
  }
  return found;
}

function isAround(text: string, start: number, end: number): boolean {
  if (!/\S/u.test(text.charAt(start)) || !/\S/u.test(text.charAt(end - 1))) return false;
  return end - start > LONGEST_CONJUNCTION || !CONJUNCTION.test(text.slice(start, end));
}

const LONGEST_CONJUNCTION = 8;

/** Set apart by spaces or marks on both sides, or a letter that may be a type or a variable. */
function isShown(text: string, { start, end, name, isClosing, hasAttributes }: Tag): boolean {
  if (LETTER.test(name) && !isClosing && !hasAttributes) return true;
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end));
}

function toEdit(text: string, { start, end, isBlock }: Tag): Edit {
  const isInsideLine = /[^\s>]/u.test(text.charAt(start - 1)) && /[^\s<]/u.test(text.charAt(end));
  return { span: { start, end }, after: isBlock && isInsideLine ? "\n" : "" };
}
