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
  const found = new Readability(document, { charThreshold: MIN_TEXT_LENGTH }).parse();
  const text = htmlToText(found?.content ?? "");
  if (!found || text.length < MIN_TEXT_LENGTH) return undefined;
  const outlet = metadata.outlet ?? found.siteName ?? undefined;
  const title = dropOutlet(toLine(metadata.title ?? found.title ?? ""), outlet);
  const isChinese = metadata.language === undefined ? /\p{Script=Han}/u.test(title) : /^zh/i.test(metadata.language);
  return {
    title,
    text: dropHead(text, title),
    author: toLine(metadata.author ?? found.byline ?? "") || undefined,
    publishedAt: firstDate([metadata.published, dateline, findDatelineIn(text.slice(0, 300))], isChinese),
    link: resolveCanonical(metadata.canonical, url),
    outlet,
  };
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

/** A date with its year: without one it could be any year's. */
const DATELINE =
  /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:[T\s]+\d{1,2}:\d{2}(?::\d{2})?(?:\s?Z|\s?[+-]\d{2}:?\d{2})?)?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? (?:19|20)\d{2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?:19|20)\d{2}/;

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

/** A canonical link that names the front page is a mistake of the site's template. */
function resolveCanonical(written: string | undefined, url: string): string | undefined {
  const own = canonicalLink(url);
  const canonical = written === undefined ? undefined : canonicalLink(written, url);
  if (canonical === undefined || new URL(canonical).pathname === "/") return own;
  return canonical;
}
