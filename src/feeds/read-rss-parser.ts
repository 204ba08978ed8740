import RssParser from "rss-parser";
import { type RawEntry, type RawFeed, toText } from "./raw-feed.ts";

/**
 * What rss-parser reads wrongly without saying so: it puts text before elements in mixed content, and knows neither
 * bases nor encoded content.
 */
const BEYOND = /\sxml:base\s*=|\s(?:type|mode)\s*=\s*["'](?:[\w/+.]*xhtml|xml|base64|text\/plain|text)["'+]/;

/**
 * Elements that may hold HTML, under names that rss-parser does not know. Those that it knows it strips of the elements in
 * them, and makes a snippet of each that nobody reads, which takes it as long as all the rest.
 */
const TEXT_FIELDS: Readonly<Record<string, string>> = {
  content: "rawContent",
  "content:encoded": "rawEncoded",
  description: "rawDescription",
  summary: "rawSummary",
  title: "rawTitle",
};

/** Dates, likewise: rss-parser refuses a whole feed for one that it cannot read. */
const DATE_FIELDS: Readonly<Record<string, string>> = {
  "atom:updated": "rawUpdated",
  created: "rawCreated",
  "dc:date": "rawDate",
  "dcterms:created": "rawCreated",
  "dcterms:issued": "rawIssued",
  "dcterms:modified": "rawModified",
  issued: "rawIssued",
  modified: "rawModified",
  pubDate: "rawPubDate",
  published: "rawPublished",
  updated: "rawUpdated",
};

const RENAMED: ReadonlyMap<string, string> = new Map(Object.entries({ ...TEXT_FIELDS, ...DATE_FIELDS }));

const TEXT_NAMES = Object.values(TEXT_FIELDS);

const OPTIONS = {
  customFields: {
    feed: ["rawTitle", "ttl", "xml:lang"],
    item: [
      ...TEXT_NAMES.map((name): [string, string, { keepArray: boolean }] => [name, name, { keepArray: true }]),
      ...new Set(Object.values(DATE_FIELDS)),
    ],
  },
  xml2js: { tagNameProcessors: [(name: string) => RENAMED.get(name) ?? name] },
};

/** Reads a well-formed feed of a common kind; undefined for every other, which the lenient reader takes. */
export async function readWithRssParser(text: string): Promise<RawFeed | undefined> {
  if (BEYOND.test(text)) return undefined;
  const feed = await parseString(text);
  if (!feed) return undefined;
  const entries: RawEntry[] = [];
  for (const item of feed.items) {
    if (TEXT_NAMES.some((name) => isMixed(item[name]))) return undefined;
    entries.push(toRawEntry(item));
  }
  return {
    title: textOf(feed.rawTitle) ?? textOf(feed.title),
    language: textOf(feed.language) ?? findLanguage(text),
    ttlMinutes: textOf(feed.ttl),
    entries,
  };
}

type ParserFeed = Record<string, unknown> & { readonly items: readonly Readonly<Record<string, unknown>>[] };

function createParser() {
  return new RssParser<Record<string, unknown>, Record<string, unknown>>(OPTIONS);
}

let parser = createParser();

/** Whatever rss-parser refuses, and for whatever reason, the lenient reader gets. */
function parseString(text: string): Promise<ParserFeed | undefined> {
  return new Promise((resolve) => {
    // It parses at once, but never answers where there is no element at all, and then goes on listening.
    const late = setImmediate(() => {
      parser = createParser();
      resolve(undefined);
    });
    const settle = (feed?: ParserFeed) => {
      clearImmediate(late);
      resolve(feed);
    };
    parser.parseString(text).then(settle, () => settle());
  });
}

function toRawEntry(item: Readonly<Record<string, unknown>>): RawEntry {
  return {
    id: textOf(item.guid) ?? textOf(item.id) ?? textOf(item["rdf:about"]),
    link: textOf(item.link) ?? textOf(item["rdf:about"]),
    base: undefined,
    title: textOf(item.rawTitle) ?? textOf(item.title),
    contentHtml: textOf(item.rawEncoded) ?? textOf(item.rawContent),
    summaryHtml: textOf(item.rawDescription) ?? textOf(item.rawSummary),
    author: textOf(item.creator) ?? textOf(item.author),
    published: ["rawPublished", "rawIssued", "rawPubDate", "rawDate", "rawCreated"]
      .map((field) => textOf(item[field]))
      .find((written) => written !== undefined),
    updated: textOf(item.rawUpdated) ?? textOf(item.rawModified),
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

/** Roots have no more attributes than fit in here. */
const ROOT_LENGTH = 4096;

function findLanguage(text: string): string | undefined {
  const root = /<(?:feed|rss|rdf:RDF)\b[^>]*?\sxml:lang\s*=\s*["'](?<language>[\w-]+)/.exec(text.slice(0, ROOT_LENGTH));
  return root?.groups?.language;
}
