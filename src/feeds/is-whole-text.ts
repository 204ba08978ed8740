import type { ParsedEntry } from "./parsed-feed.ts";

/** How a text ends that goes on somewhere else. */
const CUT_OFF =
  /(?:\.{3}|…+|\[(?:\.{3}|…|&hellip;)\]|（未完）|read (?:more|on|the (?:full|rest)[^\n]{0,40})|continue reading[^\n]{0,80}|view (?:the )?(?:full|original)[^\n]{0,40}|阅读(?:全文|原文|更多)|閱讀(?:全文|更多)|查看(?:全文|原文|更多)|点击查看[^\n]{0,20}|[>»→]{1,2})\s*$/i;

const SENTENCE_END = /[.!?。！？…”"’」』）)]$/;

/** An element that is meant for the whole text and holds less is a teaser. */
const MIN_CONTENT_LENGTH = 80;
/** A description is taken for the whole text only if it is as long as an article. */
const MIN_SUMMARY_LENGTH = 600;
/** No teaser is as long: many articles end with a credit or an address and not with a full stop. */
const MAX_TEASER_LENGTH = 1500;

/**
 * Decides whether the feed carries the article itself, or its page must be fetched. `text` is what the entry's HTML
 * reads as, trimmed. An entry without a link is whole: there is nothing to fetch.
 */
export function isWholeText(
  { contentHtml, summaryHtml, link }: Pick<ParsedEntry, "contentHtml" | "summaryHtml" | "link">,
  text: string,
): boolean {
  if (link === undefined) return true;
  const isMeantWhole = contentHtml !== undefined && contentHtml !== summaryHtml;
  const length = weigh(text);
  if (length < (isMeantWhole ? MIN_CONTENT_LENGTH : MIN_SUMMARY_LENGTH) || CUT_OFF.test(text.slice(-200))) return false;
  return SENTENCE_END.test(text.slice(-1)) || length > MAX_TEASER_LENGTH;
}

/** Length in letters of a Latin text: a Han character says about as much as two and a half. Exact where it matters. */
function weigh(text: string): number {
  if (text.length > MAX_TEASER_LENGTH) return text.length;
  let length = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x3400 && code <= 0x9fff) length += 1.5;
  }
  return length;
}
