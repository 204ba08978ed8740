import { z } from "zod";
import { toText } from "./raw-feed.ts";

/** What a page says of itself outside its text, as written. */
export interface PageMetadata {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly published: string | undefined;
  readonly outlet: string | undefined;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
}

/** The part of a document that is read here; linkedom and a browser both have it. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** For each field the places that may say it, best first: a selector, and the attribute that holds the value. */
const PLACES = {
  title: [
    ['meta[property="og:title"]', "content"],
    ['meta[name="twitter:title"]', "content"],
    ["h1", undefined],
    ["title", undefined],
  ],
  author: [
    ['meta[name="author"]', "content"],
    ['meta[property="article:author"]', "content"],
    ['meta[name="byl"]', "content"],
    ['[itemprop="author"] [itemprop="name"]', undefined],
    ['[rel="author"]', undefined],
  ],
  published: [
    ['meta[property="article:published_time"]', "content"],
    ['meta[property="og:published_time"]', "content"],
    ['meta[itemprop="datePublished"]', "content"],
    ['[itemprop="datePublished"]', "datetime"],
    ['meta[name="publish_time"]', "content"],
    ['meta[name="publishdate"]', "content"],
    ['meta[name="pubdate"]', "content"],
    ['meta[name="parsely-pub-date"]', "content"],
    ['meta[name="weibo: article:create_at"]', "content"],
    ['meta[name="dc.date"]', "content"],
    ['meta[name="date"]', "content"],
    ["article time[datetime]", "datetime"],
    ["time[pubdate]", "datetime"],
  ],
  outlet: [
    ['meta[property="og:site_name"]', "content"],
    ['meta[name="application-name"]', "content"],
  ],
  canonical: [
    ['link[rel="canonical"]', "href"],
    ['meta[property="og:url"]', "content"],
  ],
  language: [
    ["html", "lang"],
    ['meta[http-equiv="content-language"]', "content"],
  ],
} as const satisfies Record<
  keyof PageMetadata,
  readonly (readonly [selector: string, attribute: string | undefined])[]
>;

/** Reads meta elements and JSON-LD; of two answers JSON-LD's is taken, which is written by programs for programs. */
export function readMetadata(document: PageDocument): PageMetadata {
  const linked = readLinkedData(document);
  const read = (field: keyof PageMetadata) => readPlaces(document, PLACES[field]);
  return {
    title: linked.headline ?? read("title"),
    author: linked.author ?? read("author"),
    published: linked.datePublished ?? read("published"),
    outlet: linked.publisher ?? read("outlet"),
    canonical: read("canonical"),
    language: read("language"),
  };
}

function readPlaces(
  document: PageDocument,
  places: readonly (readonly [selector: string, attribute: string | undefined])[],
): string | undefined {
  for (const [selector, attribute] of places) {
    const element = document.querySelector(selector);
    const value = toText(attribute === undefined ? element?.textContent : element?.getAttribute(attribute));
    if (value !== undefined) return value;
  }
  return undefined;
}

const loose = z.unknown().optional().transform(toText);
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const nameOf = z
  .union([named, z.array(named).transform(([first]) => first)])
  .optional()
  .catch(undefined);

const linkedArticle = z.object({
  "@type": z.union([z.string(), z.array(z.string())]),
  headline: loose,
  datePublished: loose,
  author: nameOf,
  publisher: nameOf,
});

type LinkedArticle = Partial<Omit<z.output<typeof linkedArticle>, "@type">>;

function readLinkedData(document: PageDocument): LinkedArticle {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = parseLinked(script.textContent ?? "").find(isArticle);
    if (article) return article;
  }
  return {};
}

function parseLinked(text: string): z.output<typeof linkedArticle>[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
  const graph = typeof value === "object" && value !== null && "@graph" in value ? value["@graph"] : value;
  const nodes: unknown[] = Array.isArray(graph) ? graph : [graph];
  return nodes.flatMap((node) => linkedArticle.safeParse(node).data ?? []);
}

function isArticle({ "@type": type }: z.output<typeof linkedArticle>): boolean {
  return [type].flat().some((name) => /Article$|^(?:BlogPosting|Report|SocialMediaPosting)$/.test(name));
}
