import { htmlToText } from "./html-to-text.ts";
import type { ParsedEntry } from "./parsed-feed.ts";

/** How a text ends that goes on somewhere else. */
const CUT_OFF =
  /(?:\.{3}|…+|\[(?:\.{3}|…|&hellip;)\]|（未完）|read (?:more|on|the (?:full|rest)[^\n]{0,40})|continue reading[^\n]{0,80}|view (?:the )?(?:full|original)[^\n]{0,40}|阅读(?:全文|原文|更多)|閱讀(?:全文|更多)|查看(?:全文|原文|更多)|点击查看[^\n]{0,20}|[>»→]{1,2})\s*$/i;

const SENTENCE_END = /[.!?。！？…”"’」』）)]\s*$/;

/** An element that is meant for the whole text and holds less is a teaser. */
const MIN_CONTENT_LENGTH = 80;
/** A description is taken for the whole text only if it is as long as an article. */
const MIN_SUMMARY_LENGTH = 600;
/** No teaser is as long: many articles end with a credit or an address and not with a full stop. */
const MAX_TEASER_LENGTH = 1500;

/**
 * Decides whether the feed carries the article itself, or its page must be fetched. An entry without a link is whole:
 * there is nothing to fetch.
 */
export function isWholeText(entry: Pick<ParsedEntry, "contentHtml" | "summaryHtml" | "link">): boolean {
  if (entry.link === undefined) return true;
  const content = entry.contentHtml === entry.summaryHtml ? undefined : entry.contentHtml;
  if (content !== undefined) return isComplete(content, MIN_CONTENT_LENGTH);
  return entry.summaryHtml !== undefined && isComplete(entry.summaryHtml, MIN_SUMMARY_LENGTH);
}

function isComplete(html: string, minLength: number): boolean {
  const text = htmlToText(html);
  const length = weigh(text);
  if (length < minLength || CUT_OFF.test(text.slice(-200))) return false;
  return SENTENCE_END.test(text) || length > MAX_TEASER_LENGTH;
}

/** Length in letters of a Latin text: a Han character says about as much as two and a half. */
function weigh(text: string): number {
  const hanCount = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.length + hanCount * 1.5;
}
