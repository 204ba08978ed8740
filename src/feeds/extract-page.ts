import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { canonicalLink } from "./canonical-link.ts";
import { htmlToText } from "./html-to-text.ts";
import { type PageDocument, readMetadata } from "./page-metadata.ts";
import { parseDate } from "./parse-date.ts";

/** An article's page as Orgbeat keeps it. */
export interface ExtractedPage {
  readonly title: string;
  /** Plain text, paragraphs separated by newlines. */
  readonly text: string;
  readonly author: string | undefined;
  readonly publishedAt: Date | undefined;
  /** The address that the page gives itself, else where it was found; canonical. */
  readonly link: string | undefined;
  readonly outlet: string | undefined;
}

/** A page with less text than this is a list, a player or an error. */
const MIN_TEXT_LENGTH = 40;

/**
 * Finds the article in a page: undefined where there is none. Blocks for up to a second on large pages and may run
 * out of stack on broken ones: outside input goes through `extractPageSafely`.
 */
export function extractPage(html: string, url: string): ExtractedPage | undefined {
  // A document without these has no body for linkedom.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const metadata = readMetadata(document);
  const dateline = findDateline(document);
  const found = findArticle(document);
  if (!found) return undefined;
  const wholeText = htmlToText(found.content ?? "");
  const outlet = metadata.outlet ?? found.siteName ?? undefined;
  const title = dropOutlet(toLine(metadata.title ?? found.title ?? ""), outlet);
  const isChinese = metadata.language === undefined ? /\p{Script=Han}/u.test(title) : /^zh/i.test(metadata.language);
  const text = dropHead(wholeText, title);
  if (text.length < MIN_TEXT_LENGTH) return undefined;
  return {
    title,
    text,
    author: toLine(metadata.author ?? found.byline ?? "") || undefined,
    publishedAt: firstDate([metadata.published, dateline, findDatelineIn(wholeText.slice(0, 300))], isChinese),
    link: resolveCanonical(metadata.canonical, url),
    outlet,
  };
}

/** The article of a document; none where the document is so broken that looking for one fails. */
function findArticle(document: PageDocument): ReturnType<Readability["parse"]> | undefined {
  try {
    return new Readability(document, { charThreshold: MIN_TEXT_LENGTH }).parse();
  } catch (error) {
    // What the parser left half built (an open "<!DOCTYPE rss [") has nodes without a place in it.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function toLine(text: string): string {
  return htmlToText(text).replace(/\s+/g, " ").trim();
}

/** "Title - Outlet", "Title_频道_站名": what follows the last separator is the outlet where it is short. */
function dropOutlet(title: string, outlet: string | undefined): string {
  const match = /^(?<main>.{6,}?)\s*(?:[|_｜–—]|\s-\s)\s*(?<rest>[^|_｜–—]{1,20})$/u.exec(title);
  if (!match?.groups) return title;
  const { main = title, rest = "" } = match.groups;
  return outlet === rest || /[频頻]道|网$|網$|新闻|新聞|News|\.com$/.test(rest) ? main : title;
}

/** The extraction keeps headline and byline of some pages as the first paragraphs. */
function dropHead(text: string, title: string): string {
  const lines = text.split("\n");
  const isHead = (line: string) =>
    line === title || (line.length < 80 && DATELINE.test(line) && !/[。！？!?]/.test(line));
  const headCount = lines.slice(0, 3).findLastIndex(isHead) + 1;
  return lines.slice(0, headCount).every((line) => isHead(line) || line.length < 20)
    ? lines.slice(headCount).join("\n")
    : text;
}

/** Elements of which the class says that they hold a date, where nothing is said for programs. */
const DATE_ELEMENTS =
  'time, [class*="time"], [class*="date"], [class*="Date"], [class*="meta"], [class*="info"], [class*="source"], [class*="pub"], [id*="time"], [id*="date"]';

const YEAR = String.raw`(?:19|20)\d{2}`;
const DAY = String.raw`\d{1,2}`;
const MONTH_NAME = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
const CLOCK = String.raw`[T\s]+\d{1,2}:\d{2}(?::\d{2})?(?:\s?Z|\s?[+-]\d{2}:?\d{2})?`;

/** A date with its year, which could be any year's without: 2026-11-20 18:00, 2026 年 11 月 20 日, November 20, 2026 */
const DATELINE = new RegExp(
  [
    String.raw`${YEAR}\s?[-/.年]\s?${DAY}\s?[-/.月]\s?${DAY}\s?日?(?:${CLOCK})?`,
    `${MONTH_NAME} ${DAY},? ${YEAR}`,
    `${DAY} ${MONTH_NAME} ${YEAR}`,
  ].join("|"),
);

function findDateline(document: PageDocument): string | undefined {
  for (const element of document.querySelectorAll(DATE_ELEMENTS)) {
    const text = element.getAttribute("datetime") ?? element.textContent ?? "";
    // Long elements are wrappers, in which a date may be anything's.
    if (text.length > 200) continue;
    const dateline = findDatelineIn(text);
    if (dateline !== undefined) return dateline;
  }
  return undefined;
}

function findDatelineIn(text: string): string | undefined {
  return DATELINE.exec(text)?.[0].replace(/\s?([-/.年月日])\s?/g, "$1");
}

function firstDate(candidates: readonly (string | undefined)[], isChinese: boolean): Date | undefined {
  for (const written of candidates) {
    const date = written === undefined ? undefined : parseDate(written, { isChinese });
    if (date) return date;
  }
  return undefined;
}

/**
 * A canonical link that names the front page is a mistake of the site's template; one to another host would let any page
 * speak under another's address.
 */
function resolveCanonical(written: string | undefined, url: string): string | undefined {
  const own = canonicalLink(url);
  const canonical = written === undefined ? undefined : canonicalLink(written, url);
  if (canonical === undefined || new URL(canonical).pathname === "/") return own;
  if (new URL(canonical).host !== URL.parse(own ?? url)?.host) return own;
  return canonical;
}
