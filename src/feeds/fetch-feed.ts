import { createHash } from "node:crypto";
import { type Failed, type FetchOptions, fetchBody, type Headers, TIMEOUT_MS } from "./fetch-body.ts";
import { parseFreshUntil } from "./retry-time.ts";

/** What is remembered of a feed's last fetch, so that an unchanged feed costs nothing. */
export interface FeedAddress {
  /** http(s) address or `rsshub:/route`. */
  readonly url: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly contentHash?: string | undefined;
}

/** A body as it came and what the server called it. */
export interface FetchedBody {
  readonly body: Uint8Array;
  readonly contentType: string | undefined;
}

interface Answered {
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** The feed's new address, where every redirect on the way was permanent. */
  readonly movedTo: string | undefined;
  /** The server asks not to be asked again before. */
  readonly freshUntil: Date | undefined;
}

/** What fetching a feed brought. `url` is where the body came from in the end: relative links resolve against it. */
export type FetchResult =
  | ({ readonly status: "fetched"; readonly url: string; readonly contentHash: string } & FetchedBody & Answered)
  | ({ readonly status: "not-modified" } & Answered)
  | Failed;

export interface FetchFeedOptions extends FetchOptions {
  /** Base address of an RSSHub, for `rsshub:` feeds. */
  readonly rsshubUrl: string | undefined;
}

const ACCEPT =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

/**
 * Fetches a feed if it changed. "Not modified" is said where the server says so or the bytes are those of last time;
 * a feed that moved for good is always fetched, so that its new address is recorded once it is known to hold.
 * Never throws for anything that the network or the server can do.
 */
export async function fetchFeed(feed: FeedAddress, options: FetchFeedOptions): Promise<FetchResult> {
  const isRoute = feed.url.startsWith("rsshub:");
  const address = isRoute ? resolveRoute(feed.url, options.rsshubUrl) : feed.url;
  if (address === undefined) return { status: "failed", reason: "no-rsshub", detail: feed.url, retryAt: undefined };
  // The operator chose the RSSHub, which usually runs on a private address.
  const allowHosts = isRoute ? [...options.allowHosts, hostOf(options.rsshubUrl ?? "")] : options.allowHosts;
  const startedAt = performance.now();
  const { timeoutMs = TIMEOUT_MS } = options;
  const result = await fetchBody(address, conditionalHeaders(feed), { ...options, allowHosts });
  if (result.status === "failed") return result;
  const { headers, body, statusCode, url } = result;
  const movedTo = isRoute ? undefined : result.movedTo;
  // Nobody asked on a condition: such a server would be asked for ever.
  if (statusCode === 304 && feed.etag === undefined && feed.lastModified === undefined)
    return { status: "failed", reason: "server-error", detail: "304", retryAt: undefined };
  // The new address is known to be that of this feed only by what it has, so it is asked for that once.
  if (statusCode === 304 && movedTo !== undefined) {
    const remainingMs = timeoutMs - (performance.now() - startedAt);
    const moved = await fetchFeed({ url: movedTo }, { ...options, timeoutMs: Math.max(1, Math.ceil(remainingMs)) });
    return moved.status === "fetched" ? { ...moved, movedTo: moved.movedTo ?? movedTo } : moved;
  }
  const answered = {
    etag: headers.etag ?? (statusCode === 304 ? feed.etag : undefined),
    lastModified: headers["last-modified"] ?? (statusCode === 304 ? feed.lastModified : undefined),
    movedTo,
    freshUntil: parseFreshUntil(headers, options.now),
  };
  const contentHash = createHash("sha256").update(body).digest("hex");
  if (statusCode === 304 || (contentHash === feed.contentHash && movedTo === undefined))
    return { status: "not-modified", ...answered };
  return { status: "fetched", url, body, contentHash, contentType: headers["content-type"], ...answered };
}

function conditionalHeaders({ etag, lastModified }: FeedAddress): Headers {
  return {
    accept: ACCEPT,
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
}

/** A route without its slash would make another host of the RSSHub's. */
function resolveRoute(url: string, rsshubUrl: string | undefined): string | undefined {
  const route = url.slice("rsshub:".length);
  if (rsshubUrl === undefined || rsshubUrl === "") return undefined;
  return `${rsshubUrl.replace(/\/+$/, "")}/${route.replace(/^\/+/, "")}`;
}

function hostOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? "" : `${url.hostname}:${url.port || (url.protocol === "https:" ? 443 : 80)}`;
}
