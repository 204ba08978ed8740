import { finishFeed } from "./finish-feed.ts";
import type { FeedOrigin, ParseFailure, ParseResult } from "./parsed-feed.ts";
import type { RawFeed } from "./raw-feed.ts";
import { readJsonFeed } from "./read-json-feed.ts";
import { readLeniently } from "./read-leniently.ts";
import { readWithRssParser } from "./read-rss-parser.ts";

/**
 * Reads RSS, RDF, Atom, CDF and JSON Feed. rss-parser comes first; what it refuses a lenient reader takes.
 * It answers with a stated failure and does not throw, but broken input may make it slow or hungry: outside input
 * goes through `parseFeedSafely`.
 */
export async function parseFeed(text: string, origin: FeedOrigin): Promise<ParseResult> {
  const start = text.replace(/^[\s\ufeff\0]+/, "");
  if (start === "") return { status: "failed", reason: "empty" };
  try {
    const raw = start.startsWith("{")
      ? readJsonFeed(start)
      : ((await readWithRssParser(start)) ?? readLeniently(start));
    if (!raw) return { status: "failed", reason: nameFailure(start) };
    if (isHtmlPage(start, raw)) return { status: "failed", reason: "html-instead-of-feed" };
    return { status: "parsed", feed: finishFeed(raw, origin) };
  } catch (error) {
    // Not JSON after all, or nested so deeply that a reader ran out of stack.
    if (error instanceof SyntaxError || error instanceof RangeError) return { status: "failed", reason: "broken" };
    throw error;
  }
}

function nameFailure(text: string): ParseFailure {
  return isHtml(text) ? "html-instead-of-feed" : "not-a-feed";
}

function isHtmlPage(text: string, raw: RawFeed): boolean {
  return raw.entries.length === 0 && raw.title === undefined && isHtml(text);
}

function isHtml(text: string): boolean {
  return /^<(?:!doctype\s+html|html|head|body|title|meta|script|div)\b/i.test(dropProlog(text).slice(0, 100));
}

/** Drops processing instructions and comments before the first element. */
function dropProlog(text: string): string {
  let at = 0;
  while (true) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const closing = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? ">" : undefined;
    const end = closing === undefined ? -1 : text.indexOf(closing, at);
    if (closing === undefined || end < 0) return text.slice(at);
    at = end + closing.length;
  }
}
