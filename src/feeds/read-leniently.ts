import { DomHandler, DomUtils, Parser } from "htmlparser2";
import { canonicalName, findPrefixes, type Prefixes } from "./feed-names.ts";
import { firstReadableDate } from "./parse-date.ts";
import { type RawEntry, type RawFeed, toText } from "./raw-feed.ts";
import { textToHtml } from "./read-json-feed.ts";

type Node = DomHandler["dom"][number];
type Element = Extract<Node, { attribs: object }>;

const ROOTS = ["rss", "feed", "rdf:rdf", "channel"];
const ENTRIES = ["item", "entry"];

/** For each field the elements that may hold it, best first, as `canonicalName` calls them. */
const FIELD_ELEMENTS = {
  author: ["dc:creator", "author", "itunes:author", "dc:contributor"],
  content: ["content:encoded", "content", "xhtml:body", "body", "fullitem"],
  id: ["guid", "id"],
  published: ["published", "pubdate", "issued", "dc:date", "dcterms:issued", "created", "dcterms:created", "lastmod"],
  summary: [
    "description",
    "summary",
    "abstract",
    "itunes:summary",
    "dc:description",
    "media:description",
    "itunes:subtitle",
  ],
  title: ["title", "dc:title", "media:title", "itunes:title"],
  updated: ["updated", "modified", "dcterms:modified"],
} as const;

/**
 * Reads whatever has the elements of RSS, RDF, Atom or CDF, well-formed or not. Undefined where there is neither a
 * root nor an entry of any of them. Throws `RangeError` where elements are nested beyond reason.
 */
export function readLeniently(text: string): RawFeed | undefined {
  const nodes = parseNodes(text);
  const prefixes = findPrefixes(text);
  const reader = { prefixes };
  const root = findElement(reader, nodes, ROOTS);
  const outside = root ? root.children : nodes;
  const entries = findEntries(reader, outside);
  if (!root && entries.length === 0) return undefined;
  const head = findElement(reader, outside, ["channel"]) ?? root;
  const headFields = head ? childrenByName(reader, head) : new Map<string, Element[]>();
  const languageElement = headFields.get("language")?.[0] ?? headFields.get("dc:language")?.[0];
  return {
    title: readFirst(headFields, FIELD_ELEMENTS.title),
    language: (languageElement ? toText(innerText(languageElement)) : undefined) ?? root?.attribs["xml:lang"],
    ttlMinutes: readFirst(headFields, ["ttl"]),
    entries: entries.map((entry) => readEntry(reader, entry)),
  };
}

/** Entries that are never closed are nested in one another, so this is more than any honest feed needs. */
const MAX_DEPTH = 2000;

function parseNodes(text: string): Node[] {
  const handler = new DomHandler();
  const { onopentag, onclosetag } = handler;
  let depth = 0;
  handler.onopentag = (name, attributes) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new RangeError("elements are nested too deeply");
    onopentag.call(handler, name, attributes);
  };
  handler.onclosetag = () => {
    depth -= 1;
    onclosetag.call(handler);
  };
  new Parser(handler, { xmlMode: true }).end(text);
  return handler.dom;
}

interface Reader {
  readonly prefixes: Prefixes;
}

/** The first of the named elements in the order of the document, looking into elements that are none of them. */
function findElement({ prefixes }: Reader, nodes: readonly Node[], names: readonly string[]): Element | undefined {
  const waiting: Node[] = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isTag(node)) continue;
    if (names.includes(canonicalName(node.name, prefixes))) return node;
    for (const child of node.children.toReversed()) waiting.push(child);
  }
  return undefined;
}

/** Entries stand in the channel, beside it, or inside wrappers, but never in one another. */
function findEntries({ prefixes }: Reader, nodes: readonly Node[]): Element[] {
  const entries: Element[] = [];
  const waiting: Node[] = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isTag(node)) continue;
    if (ENTRIES.includes(canonicalName(node.name, prefixes))) {
      entries.push(node);
      // A closing tag that is missing puts the next entry inside this one.
      const inner = node.children.filter(
        (child) => isTag(child) && ENTRIES.includes(canonicalName(child.name, prefixes)),
      );
      for (const child of inner.toReversed()) waiting.push(child);
      continue;
    }
    for (const child of node.children.toReversed()) waiting.push(child);
  }
  return entries;
}

function childrenByName({ prefixes }: Reader, element: Element): Map<string, Element[]> {
  const byName = new Map<string, Element[]>();
  for (const child of element.children) {
    if (!isTag(child)) continue;
    const name = canonicalName(child.name, prefixes);
    const same = byName.get(name);
    if (same) same.push(child);
    else byName.set(name, [child]);
  }
  return byName;
}

function readEntry(reader: Reader, entry: Element): RawEntry {
  const own = childrenByName(reader, entry);
  const [group] = own.get("media:group") ?? [];
  // What several files have in common stands in a group; what the entry says itself goes before.
  const fields = group ? new Map([...childrenByName(reader, group), ...own]) : own;
  const link = findLink(fields, entry);
  const content = findFirst(fields, FIELD_ELEMENTS.content);
  const summary = findFirst(fields, FIELD_ELEMENTS.summary);
  return {
    id: readFirst(fields, FIELD_ELEMENTS.id) ?? toText(entry.attribs["rdf:about"]),
    link: link?.address,
    base: findBase(link?.element ?? entry),
    title: readFirst(fields, FIELD_ELEMENTS.title),
    contentHtml: content ? toText(innerHtml(content)) : undefined,
    summaryHtml: summary ? toText(innerHtml(summary)) : undefined,
    author: readAuthor(reader, fields),
    published: readDate(fields, FIELD_ELEMENTS.published),
    updated: readDate(fields, FIELD_ELEMENTS.updated),
  };
}

function findFirst(fields: ReadonlyMap<string, readonly Element[]>, names: readonly string[]): Element | undefined {
  const found = names.flatMap((name) => fields.get(name) ?? []);
  return found.find((element) => element.children.length > 0) ?? found[0];
}

function readFirst(fields: ReadonlyMap<string, readonly Element[]>, names: readonly string[]): string | undefined {
  const element = findFirst(fields, names);
  return element ? toText(innerHtml(element)) : undefined;
}

function readDate(fields: ReadonlyMap<string, readonly Element[]>, names: readonly string[]): string | undefined {
  return firstReadableDate(names.map((name) => readFirst(fields, [name])));
}

function readAuthor(reader: Reader, fields: ReadonlyMap<string, readonly Element[]>): string | undefined {
  const author = findFirst(fields, FIELD_ELEMENTS.author);
  if (!author) return undefined;
  return readFirst(childrenByName(reader, author), ["name"]) ?? toText(innerText(author));
}

/** Atom's alternate link, RSS's link, CDF's href, then a guid or an rdf:about that is an address. */
function findLink(
  fields: ReadonlyMap<string, readonly Element[]>,
  entry: Element,
): { readonly address: string; readonly element: Element } | undefined {
  const links = fields.get("link") ?? [];
  const isAlternate = ({ attribs }: Element) =>
    attribs.href !== undefined && (attribs.rel ?? "alternate") === "alternate";
  const element = links.find(isAlternate) ?? links.find((link) => toText(innerText(link)) !== undefined);
  const address = element ? (toText(element.attribs.href) ?? toText(innerText(element))) : undefined;
  if (element && address !== undefined) return { address, element };
  const guid = fields.get("guid")?.find(({ attribs }) => attribs.isPermaLink !== "false");
  const other = [entry.attribs.href, entry.attribs["rdf:about"], guid ? innerText(guid).trim() : undefined];
  const found = other.find((candidate) => candidate !== undefined && /^https?:/i.test(candidate));
  return found === undefined ? undefined : { address: found, element: entry };
}

/** The base that xml:base attributes around an element make, outermost first. */
function findBase(element: Element): string | undefined {
  const bases: string[] = [];
  let node: Element | Element["parent"] = element;
  while (node) {
    const base = "attribs" in node ? node.attribs["xml:base"] : undefined;
    if (base !== undefined) bases.unshift(base);
    node = node.parent;
  }
  return bases.reduce<string | undefined>((outer, base) => URL.parse(base, outer)?.href ?? outer, undefined);
}

/** What an element holds, as HTML: escaped HTML comes back unescaped, elements as they are, Atom's text as paragraphs. */
function innerHtml(element: Element): string {
  if (element.children.some((child) => isTag(child)))
    return DomUtils.getInnerHTML(element, { xmlMode: false, decodeEntities: false });
  const text = innerText(element);
  if (element.attribs.mode === "base64") return Buffer.from(text, "base64").toString("utf8");
  const isPlain = ["text", "text/plain"].includes(element.attribs.type ?? "") && element.attribs.mode !== "escaped";
  return isPlain && /[<&]/.test(text) ? textToHtml(text) : text;
}

function innerText(element: Element): string {
  return DomUtils.textContent(element);
}

function isTag(node: Node): node is Element {
  return "attribs" in node;
}
