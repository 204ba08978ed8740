import { hash } from "node:crypto";
import { canonicalLink } from "./canonical-link.ts";
import { htmlToText } from "./html-to-text.ts";
import { type DateContext, parseDate } from "./parse-date.ts";
import type { FeedOrigin, ParsedEntry, ParsedFeed } from "./parsed-feed.ts";
import type { RawEntry, RawFeed } from "./raw-feed.ts";

/** Makes sense of a raw feed: titles as text, links resolved, dates read, and an id for every entry. */
export function finishFeed(raw: RawFeed, { url, fetchedAt }: FeedOrigin): ParsedFeed {
  const title = raw.title === undefined ? undefined : toLine(raw.title);
  const isChinese = isChineseFeed(raw, url);
  const linksById = groupLinksById(raw.entries);
  return {
    title,
    language: raw.language,
    ttlMinutes: parseMinutes(raw.ttlMinutes),
    entries: raw.entries.map((entry) => finishEntry(entry, { url, fetchedAt, isChinese, linksById })),
  };
}

interface EntryContext extends FeedOrigin, DateContext {
  readonly linksById: ReadonlyMap<string, ReadonlySet<string>>;
}

function finishEntry(raw: RawEntry, context: EntryContext): ParsedEntry {
  const base = raw.base === undefined ? context.url : URL.parse(raw.base, context.url)?.href;
  const written = raw.link === undefined ? undefined : canonicalLink(raw.link, base);
  const link = written !== undefined && written.length > MAX_LINK_LENGTH ? undefined : written;
  const updated = readDate(raw.updated, context);
  const said = readDate(raw.published, context);
  const published = said.at ? said : updated;
  return {
    id: idOf(raw, link, context.linksById),
    link,
    title: raw.title === undefined ? "" : toLine(raw.title),
    contentHtml: raw.contentHtml && dropSection(raw.contentHtml),
    summaryHtml: raw.summaryHtml && dropSection(raw.summaryHtml),
    author: raw.author === undefined ? undefined : toLine(raw.author) || undefined,
    publishedAt: published.at,
    updatedAt: updated.at,
    isDateClamped: published.isClamped,
  };
}

function readDate(
  written: string | undefined,
  { isChinese, fetchedAt }: EntryContext,
): { readonly at: Date | undefined; readonly isClamped: boolean } {
  const at = written === undefined ? undefined : parseDate(written, { isChinese });
  return at && at > fetchedAt ? { at: fetchedAt, isClamped: true } : { at, isClamped: false };
}

/** Longer links are no addresses of articles; no platform shows them, and no index takes them. */
const MAX_LINK_LENGTH = 2_000;

/** No honest id is longer, and no index takes much longer ones. */
const MAX_ID_LENGTH = 500;

/** The id within the feed; a very long one as its hash. */
function idOf(raw: RawEntry, link: string | undefined, linksById: EntryContext["linksById"]): string {
  const id = writtenIdOf(raw, link, linksById);
  return id.length <= MAX_ID_LENGTH ? id : `sha256:${hash("sha256", id)}`;
}

/** Some feeds repeat one id for every entry; then the link is part of it. */
function writtenIdOf(raw: RawEntry, link: string | undefined, linksById: EntryContext["linksById"]): string {
  if (raw.id !== undefined) return (linksById.get(raw.id)?.size ?? 0) > 1 ? `${raw.id} ${raw.link ?? ""}` : raw.id;
  if (link !== undefined) return link;
  const text = [raw.title, raw.contentHtml ?? raw.summaryHtml].join("\n");
  return `sha256:${hash("sha256", text)}`;
}

function groupLinksById(entries: readonly RawEntry[]): Map<string, Set<string>> {
  const linksById = new Map<string, Set<string>>();
  for (const { id, link } of entries) {
    if (id === undefined) continue;
    linksById.set(id, (linksById.get(id) ?? new Set()).add(link ?? ""));
  }
  return linksById;
}

function isChineseFeed(raw: RawFeed, url: string): boolean {
  if (raw.language !== undefined && /^[a-z]{2}\b/i.test(raw.language)) return /^zh\b/i.test(raw.language);
  const titles = [raw.title, ...raw.entries.map((entry) => entry.title)].join("");
  const hanCount = titles.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(titles);
  if (hanCount > 0) return !isJapanese && hanCount * 4 > titles.length;
  return /\.(?:cn|tw|hk)$/.test(URL.parse(url)?.hostname ?? "");
}

/** A template that escapes what is in a CDATA section already escapes the marks of the section, too. */
function dropSection(html: string): string {
  return html.startsWith("<![CDATA[") && html.endsWith("]]>") ? html.slice(9, -3) : html;
}

function toLine(written: string): string {
  const html = dropSection(written);
  // A title may be text that happens to hold "<", or HTML; only what looks like a tag or an entity is taken as HTML.
  const text = /<\/?[a-z][^<>]*>|&(?:#\w{1,8}|[a-z]\w{1,30});/i.test(html) ? htmlToText(html) : html;
  return text.replace(/\s+/g, " ").trim();
}

function parseMinutes(written: string | undefined): number | undefined {
  const minutes = Number(written);
  return written !== undefined && Number.isFinite(minutes) && minutes > 0 ? minutes : undefined;
}
