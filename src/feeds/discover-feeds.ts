import { detectLanguage } from "../text/language.ts";
import { decodeBody } from "./decode-body.ts";
import type { ReadyResult } from "./feed-entry.ts";
import type { FetchFailure } from "./fetch-failure.ts";
import { type FetchFeedOptions, type FetchResult, fetchFeed } from "./fetch-feed.ts";
import { findFeedLinks, findRoutes, guessFeedLinks } from "./find-feed-links.ts";
import { parseFeedSafely } from "./parse-safely.ts";

/** A feed that was found and read, as people see it before they subscribe. */
export interface FoundFeed {
  readonly url: string;
  readonly title: string | undefined;
  /** As the feed says it, else what its titles are written in. */
  readonly language: string | undefined;
  readonly entryCount: number;
  readonly lastTitle: string | undefined;
  readonly lastPublishedAt: Date | undefined;
}

/** The feeds of a site, at least one, or why there is none. */
export type Discovery =
  | { readonly status: "found"; readonly feeds: readonly FoundFeed[] }
  | { readonly status: "failed"; readonly reason: FetchFailure | "no-feed" };

/** Nobody chooses among more, and no site is asked more often for one question. */
const MAX_CANDIDATES = 8;

/**
 * Finds the feeds behind an address that somebody pasted: the address itself, what its page names, else what an RSSHub has
 * of its host and where feeds commonly are. Every feed returned has been read. `https://` is added where it is missing.
 */
export async function discoverFeeds(address: string, options: FetchFeedOptions): Promise<Discovery> {
  const url = /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[\w.-]+:\d/.test(address) ? address : `https://${address}`;
  const result = await fetchFeed({ url }, options);
  if (result.status !== "fetched") return discoverRoutes(url, result, options);
  const parsed = await parseFeedSafely(result, { url: result.url, fetchedAt: options.now });
  if (parsed.status === "parsed") return { status: "found", feeds: [describe(result.movedTo ?? url, parsed.feed)] };
  const named = findFeedLinks(decodeBody(result.body, result.contentType).text, result.url);
  const feeds = await readAll(named, options);
  const others = feeds.length > 0 ? feeds : await readAll(guessFeedLinks(result.url), options);
  if (others.length > 0) return { status: "found", feeds: others };
  const isRouteKnown = options.rsshubUrl === undefined && findRoutes(result.url).length > 0;
  return { status: "failed", reason: isRouteKnown ? "no-rsshub" : "no-feed" };
}

/** A site that lets no program see its page may have a route all the same. */
async function discoverRoutes(
  url: string,
  result: Exclude<FetchResult, { readonly status: "fetched" }>,
  options: FetchFeedOptions,
): Promise<Discovery> {
  const feeds = await readAll(findRoutes(url), options);
  if (feeds.length > 0) return { status: "found", feeds };
  return { status: "failed", reason: result.status === "failed" ? result.reason : "no-feed" };
}

/** One after the other: they are on one site. */
async function readAll(addresses: readonly string[], options: FetchFeedOptions): Promise<FoundFeed[]> {
  const feeds: FoundFeed[] = [];
  for (const url of addresses.slice(0, MAX_CANDIDATES)) {
    const result = await fetchFeed({ url }, options);
    if (result.status !== "fetched") continue;
    const parsed = await parseFeedSafely(result, { url: result.url, fetchedAt: options.now });
    if (parsed.status === "parsed") feeds.push(describe(result.movedTo ?? url, parsed.feed));
  }
  return feeds;
}

type ReadyFeed = Extract<ReadyResult, { readonly status: "parsed" }>["feed"];

function describe(url: string, { title, language, entries }: ReadyFeed): FoundFeed {
  // Not every feed begins with its newest entry.
  const newest = entries.toSorted((a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0))[0];
  return {
    url,
    title,
    language: language ?? detectTitles([title ?? "", ...entries.map((entry) => entry.title)]),
    entryCount: entries.length,
    lastTitle: newest?.title,
    lastPublishedAt: newest?.publishedAt,
  };
}

function detectTitles(titles: readonly string[]): string | undefined {
  const language = detectLanguage(titles.join("\n"));
  return language === "other" || language === "mixed" ? undefined : language;
}
