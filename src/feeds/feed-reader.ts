import { createHash } from "node:crypto";
import { join } from "node:path";
import type { EditionFeed } from "../model/edition.ts";
import { canonicalLink } from "./canonical-link.ts";
import { type Discovery, discoverFeeds } from "./discover-feeds.ts";
import type { FeedEntry } from "./feed-entry.ts";
import type { FetchOptions } from "./fetch-body.ts";
import type { FetchFailure } from "./fetch-failure.ts";
import { type FetchedBody, type FetchResult, fetchFeed } from "./fetch-feed.ts";
import { fetchPage } from "./fetch-page.ts";
import type { AllowedHosts } from "./guard-address.ts";
import { extractPageSafely, parseFeedSafely } from "./parse-safely.ts";
import type { ParseFailure } from "./parsed-feed.ts";
import { readBundled } from "./read-bundled.ts";
import { isBlockPage } from "./recognize-block.ts";

export interface FeedReaderOptions {
  readonly allowHosts: AllowedHosts;
  readonly rsshubUrl: string | undefined;
  /** The folder of each edition by its id, for bundled feeds. */
  readonly editionFolders: ReadonlyMap<string, string>;
  /** Ends every request when the program stops. */
  readonly signal: AbortSignal;
  now(): Date;
}

/** What is known of a feed before it is read. */
export interface KnownFeed extends Pick<EditionFeed, "url"> {
  readonly address: string;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly contentHash: string | undefined;
  /** The dates of a bundled feed count from here: its first reading. */
  readonly firstReadAt: Date | undefined;
}

/** What reading a feed came to; failures carry a named reason. */
export type FeedReading =
  | {
      readonly status: "fetched";
      readonly entries: readonly FeedEntry[];
      readonly etag: string | undefined;
      readonly lastModified: string | undefined;
      readonly contentHash: string;
      readonly movedTo: string | undefined;
      /** The feed or its server asks not to be fetched again before. */
      readonly freshUntil: Date | undefined;
      /** What the feed itself asks for between two fetches, at most a day. It holds when the feed does not change, too. */
      readonly ttlMinutes?: number | undefined;
    }
  | { readonly status: "not-modified"; readonly freshUntil: Date | undefined }
  | { readonly status: "failed"; readonly reason: FetchFailure | ParseFailure; readonly retryAt: Date | undefined };

/** The article on a page, or why there is none. `mayPass` is true where trying again later may help. */
export type PageReading =
  | {
      readonly status: "read";
      readonly title: string;
      readonly text: string;
      readonly author: string | undefined;
      readonly outlet: string | undefined;
      readonly publishedAt: Date | undefined;
      readonly link: string;
    }
  | { readonly status: "failed"; readonly reason: string; readonly mayPass: boolean };

/** Reads feeds and pages. Every call ends in bounded time and none throws for what a site does. */
export type FeedReader = ReturnType<typeof feedReader>;

const USER_AGENT = "Orgbeat/0.1 (feed reader)";

/** A feed that asks for more rest means seconds, or nothing. */
const MAX_TTL_MINUTES = 24 * 60;

/** Failures of a page that the next try may not meet. */
const PASSING: readonly string[] = [
  "name-not-found",
  "no-connection",
  "timeout",
  "cancelled",
  "too-often",
  "server-error",
];

/** Everything that the rest of the program asks of feeds/, with the settings filled in. */
export function feedReader(options: FeedReaderOptions) {
  const fetching = (): FetchOptions => ({
    signal: options.signal,
    allowHosts: options.allowHosts,
    userAgent: USER_AGENT,
    now: options.now(),
  });
  return {
    readFeed: async (feed: KnownFeed): Promise<FeedReading> => {
      const now = options.now();
      const result = feed.url.startsWith(BUNDLED)
        ? await readBundledFeed(feed, options.editionFolders, now)
        : await fetchFeed({ ...feed, url: feed.address }, { ...fetching(), rsshubUrl: options.rsshubUrl });
      if (result.status !== "fetched") return result;
      const parsed = await parseFeedSafely(result, { url: result.url, fetchedAt: now });
      if (parsed.status === "failed") {
        const isBlocked = parsed.reason === "html-instead-of-feed" && isBlockPage(200, {}, result.body);
        return { status: "failed", reason: isBlocked ? "blocked" : parsed.reason, retryAt: undefined };
      }
      const { entries } = parsed.feed;
      const ttlMinutes = parsed.feed.ttlMinutes && Math.min(parsed.feed.ttlMinutes, MAX_TTL_MINUTES);
      const { etag, lastModified, contentHash, movedTo } = result;
      const freshUntil = latest(
        result.freshUntil,
        ttlMinutes === undefined ? undefined : new Date(now.getTime() + ttlMinutes * 60_000),
      );
      return {
        status: "fetched",
        entries,
        etag,
        lastModified,
        contentHash,
        movedTo,
        freshUntil,
        ttlMinutes,
      };
    },

    readPage: async (url: string): Promise<PageReading> => {
      const result = await fetchPage(url, fetching());
      if (result.status === "failed")
        return { status: "failed", reason: result.reason, mayPass: PASSING.includes(result.reason) };
      return extractFrom(result, result.url);
    },

    /** The article in a page that is at hand already. */
    extractPage: (html: string, url: string): Promise<PageReading> =>
      extractFrom({ body: Buffer.from(html), contentType: "text/html; charset=utf-8" }, url),

    /** What there is to follow at an address that somebody pasted. */
    discoverFeeds: (address: string): Promise<Discovery> =>
      discoverFeeds(address, { ...fetching(), rsshubUrl: options.rsshubUrl }),

    canonicalLink: (url: string): string => canonicalLink(url) ?? url,
  };
}

const BUNDLED = "bundled:";

async function readBundledFeed(feed: KnownFeed, folders: ReadonlyMap<string, string>, now: Date): Promise<FetchResult> {
  const [edition = "", ...path] = feed.url.slice(BUNDLED.length).split("/");
  const folder = folders.get(edition);
  if (folder === undefined) return { status: "failed", reason: "not-found", detail: feed.url, retryAt: undefined };
  try {
    const fetched = await readBundled(join(folder, ...path), feed.firstReadAt ?? now);
    const contentHash = createHash("sha256").update(fetched.body).digest("hex");
    const answered = { etag: undefined, lastModified: undefined, movedTo: undefined, freshUntil: undefined };
    if (contentHash === feed.contentHash) return { status: "not-modified", ...answered };
    return { status: "fetched", url: feed.url, contentHash, ...fetched, ...answered };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return { status: "failed", reason: "not-found", detail: feed.url, retryAt: undefined };
    throw error;
  }
}

async function extractFrom(body: FetchedBody, url: string): Promise<PageReading> {
  const result = await extractPageSafely(body, url);
  // A machine that is busy now may have the time later.
  if (result.status === "failed")
    return { status: "failed", reason: result.reason, mayPass: result.reason === "took-too-long" };
  const { title, text, author, outlet, publishedAt, link } = result.page;
  return { status: "read", title, text, author, outlet, publishedAt, link: link ?? canonicalLink(url) ?? url };
}

function latest(a: Date | undefined, b: Date | undefined): Date | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
