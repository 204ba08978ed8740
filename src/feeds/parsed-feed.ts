/** Where a text came from, and when: relative links and impossible dates depend on it. */
export interface FeedOrigin {
  readonly url: string;
  readonly fetchedAt: Date;
}

/** A feed that was read. */
export interface ParsedFeed {
  readonly title: string | undefined;
  /** As the feed writes it: zh-CN, en-us. */
  readonly language: string | undefined;
  /** How long the feed asks not to be fetched again. */
  readonly ttlMinutes: number | undefined;
  /** In the order of the feed. */
  readonly entries: readonly ParsedEntry[];
}

/** One item of a fetched feed, before it is saved. */
export interface ParsedEntry {
  /** Unique within the feed: what the feed says, else the link, else a hash of title and text. */
  readonly id: string;
  /** Canonical. */
  readonly link: string | undefined;
  /** Plain text on one line; empty where the feed has none. */
  readonly title: string;
  readonly contentHtml: string | undefined;
  readonly summaryHtml: string | undefined;
  readonly author: string | undefined;
  readonly publishedAt: Date | undefined;
  readonly updatedAt: Date | undefined;
  /** The feed dated the entry later than it was fetched; `publishedAt` is then the time of the fetch. */
  readonly isDateClamped: boolean;
}

/** Why a text is not a feed that can be read. */
export type ParseFailure =
  | "empty"
  | "html-instead-of-feed"
  | "not-a-feed" // readable, but another thing
  | "broken" // meant to be a feed, and not even the lenient reader can make sense of it
  | "took-too-long"
  | "needed-too-much-memory";

export type ParseResult =
  | { readonly status: "parsed"; readonly feed: ParsedFeed }
  | { readonly status: "failed"; readonly reason: ParseFailure };
