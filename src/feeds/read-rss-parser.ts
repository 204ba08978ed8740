import RssParser from "rss-parser";
import { firstReadableDate } from "./parse-date.ts";
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

/** What else is read here, as xml2js has it: a feed may say in these what it does not say in its own elements. */
const LIST_FIELDS = ["atom:link", "guid", "link", "media:group"];
const OTHER_FIELDS = ["itunes:author", "itunes:subtitle", "itunes:summary", "itunes:title", "dc:description"];
const MEDIA_FIELDS = ["media:description", "media:title"];

const RENAMED: ReadonlyMap<string, string> = new Map(Object.entries({ ...TEXT_FIELDS, ...DATE_FIELDS }));

const TEXT_NAMES = Object.values(TEXT_FIELDS);

const OPTIONS = {
  customFields: {
    feed: ["rawTitle", "ttl", "xml:lang"],
    item: [
      ...TEXT_NAMES.map((name): [string, string, { keepArray: boolean }] => [name, name, { keepArray: true }]),
      ...LIST_FIELDS.map((name): [string, string, { keepArray: boolean }] => [
        name,
        `list ${name}`,
        { keepArray: true },
      ]),
      ...new Set(Object.values(DATE_FIELDS)),
      ...OTHER_FIELDS,
      ...MEDIA_FIELDS,
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

type ParserFeed = Record<string, unknown> & { readonly items: readonly Item[] };

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

function toRawEntry(item: Item): RawEntry {
  return {
    id: textOf(item.guid) ?? textOf(item.id) ?? textOf(item["rdf:about"]),
    link: findLink(item),
    base: undefined,
    title:
      firstOf(item, ["rawTitle", "title", "media:title"]) ??
      inGroup(item, "media:title") ??
      textOf(item["itunes:title"]),
    contentHtml: textOf(item.rawEncoded) ?? textOf(item.rawContent),
    summaryHtml:
      firstOf(item, ["rawDescription", "rawSummary", "itunes:summary", "dc:description", "media:description"]) ??
      inGroup(item, "media:description") ??
      textOf(item["itunes:subtitle"]),
    author: firstOf(item, ["creator", "author", "itunes:author"]),
    published: dateOf(item, ["rawPublished", "rawIssued", "rawPubDate", "rawDate", "rawCreated"]),
    updated: dateOf(item, ["rawUpdated", "rawModified"]),
  };
}

type Item = Readonly<Record<string, unknown>>;

function firstOf(item: Item, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = textOf(item[name]);
    if (text !== undefined) return text;
  }
  return undefined;
}

function dateOf(item: Item, names: readonly string[]): string | undefined {
  return firstReadableDate(names.map((name) => textOf(item[name])));
}

/** Media RSS puts what several files have in common into a group. */
function inGroup(item: Item, name: string): string | undefined {
  const [group] = listOf(item["list media:group"]);
  return isElement(group) ? textOf(group[name]) : undefined;
}

/** Atom's alternate link, RSS's link, Atom's in an RSS item, then a guid or an rdf:about that is an address. */
function findLink(item: Item): string | undefined {
  const links = listOf(item["list link"]);
  const written =
    findAlternate(links) ??
    links.map(textOf).find((text) => text !== undefined) ??
    findAlternate(listOf(item["list atom:link"]));
  if (written !== undefined) return written;
  const guid = listOf(item["list guid"]).find((element) => attributeOf(element, "isPermaLink") !== "false");
  return [textOf(item["rdf:about"]), textOf(guid)].find((text) => text !== undefined && /^https?:/i.test(text));
}

function findAlternate(links: readonly unknown[]): string | undefined {
  for (const link of links) {
    const address = toText(attributeOf(link, "href"));
    if (address !== undefined && (attributeOf(link, "rel") ?? "alternate") === "alternate") return address;
  }
  return undefined;
}

function attributeOf(element: unknown, name: string): unknown {
  const attributes = isElement(element) ? element.$ : undefined;
  return isElement(attributes) ? attributes[name] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isElement(value: unknown): value is Item {
  return typeof value === "object" && value !== null;
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
