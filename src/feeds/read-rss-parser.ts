import { setImmediate } from "node:timers/promises";
import RssParser from "rss-parser";
import { type RawEntry, type RawFeed, toText } from "./raw-feed.ts";

/**
 * What rss-parser reads wrongly without saying so: it puts text before elements in mixed content, and knows neither
 * bases nor encoded content.
 */
const BEYOND = /\sxml:base\s*=|\s(?:type|mode)\s*=\s*["'](?:[\w/+.]*xhtml|xml|base64|text\/plain|text)["'+]/;

/** Elements that may hold HTML, kept as xml2js has them: by itself rss-parser drops the elements in them silently. */
const TEXT_FIELDS = [
  ["content", "rawContent"],
  ["content:encoded", "rawEncoded"],
  ["description", "rawDescription"],
  ["summary", "rawSummary"],
  ["title", "rawTitle"],
] as const;

const OTHER_FIELDS = [
  ["atom:updated", "atomUpdated"],
  ["created", "createdAt"],
  ["dcterms:created", "createdAt"],
  ["dcterms:issued", "issuedAt"],
  ["dcterms:modified", "modifiedAt"],
  ["issued", "issuedAt"],
  ["modified", "modifiedAt"],
  ["published", "published"],
  ["updated", "updated"],
] as const;

const CUSTOM_FIELDS = {
  feed: ["ttl", "xml:lang"],
  item: [
    ...TEXT_FIELDS.map(([from, to]): [string, string, { keepArray: boolean }] => [from, to, { keepArray: true }]),
    ...OTHER_FIELDS.map(([from, to]): [string, string] => [from, to]),
  ],
};

/** Reads a well-formed feed of a common kind; undefined for every other, which the lenient reader takes. */
export async function readWithRssParser(text: string): Promise<RawFeed | undefined> {
  if (BEYOND.test(text)) return undefined;
  // A parser that never answered keeps listening, so that each feed has one of its own.
  const parser = new RssParser<Record<string, unknown>, Record<string, unknown>>({ customFields: CUSTOM_FIELDS });
  // Whatever rss-parser refuses, and for whatever reason, the lenient reader gets. It parses at once, but never
  // answers where there is no element at all.
  const feed = await Promise.race([parser.parseString(text).catch(() => undefined), setImmediate(undefined)]);
  if (!feed) return undefined;
  const entries: RawEntry[] = [];
  for (const item of feed.items) {
    if (TEXT_FIELDS.some(([, field]) => isMixed(item[field]))) return undefined;
    entries.push(toRawEntry(item));
  }
  return {
    title: textOf(feed.title),
    language: textOf(feed.language) ?? findLanguage(text),
    ttlMinutes: textOf(feed.ttl),
    entries,
  };
}

function toRawEntry(item: Readonly<Record<string, unknown>>): RawEntry {
  return {
    id: textOf(item.guid) ?? textOf(item.id) ?? textOf(item["rdf:about"]),
    link: textOf(item.link) ?? textOf(item["rdf:about"]),
    base: undefined,
    title: textOf(item.rawTitle) ?? textOf(item["dc:title"]),
    contentHtml: textOf(item.rawEncoded) ?? textOf(item.rawContent),
    summaryHtml: textOf(item.rawDescription) ?? textOf(item.rawSummary),
    author: textOf(item.creator) ?? textOf(item.author),
    published: ["published", "issuedAt", "pubDate", "date", "createdAt"]
      .map((field) => textOf(item[field]))
      .find((written) => written !== undefined),
    updated: textOf(item.updated) ?? textOf(item.modifiedAt) ?? textOf(item.atomUpdated),
  };
}

/** Elements inside an element that holds text: xml2js has lost their order. */
function isMixed(value: unknown): boolean {
  if (Array.isArray(value)) return isMixed(value[0]);
  return typeof value === "object" && value !== null && Object.keys(value).some((key) => key !== "_" && key !== "$");
}

/** xml2js gives an element with attributes as an object, a repeated one as a list. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === "object" && value !== null && "_" in value) return toText(value._);
  return toText(value);
}

function findLanguage(text: string): string | undefined {
  return /<(?:feed|rss|rdf:RDF)\b[^>]*?\sxml:lang\s*=\s*["'](?<language>[\w-]+)/.exec(text)?.groups?.language;
}
