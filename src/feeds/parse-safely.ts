import type { ExtractedPage } from "./extract-page.ts";
import type { ReadyResult } from "./feed-entry.ts";
import type { FetchedBody } from "./fetch-feed.ts";
import type { FeedOrigin } from "./parsed-feed.ts";
import { runSeparately } from "./separate-process.ts";

/** With what ending a process takes, two seconds in all; no honest feed or page takes a tenth of it. */
const PARSE_TIMEOUT_MS = 1800;

/** An article's page, or why there is none. */
export type PageResult =
  | { readonly status: "extracted"; readonly page: ExtractedPage }
  | { readonly status: "failed"; readonly reason: "not-an-article" | "took-too-long" | "needed-too-much-memory" };

/**
 * Decodes and parses a feed and makes its entries ready, where it can be ended: no input makes it throw, hang or fill the
 * memory.
 */
export async function parseFeedSafely(
  { body, contentType }: FetchedBody,
  { url, fetchedAt }: FeedOrigin,
  timeoutMs = PARSE_TIMEOUT_MS,
): Promise<ReadyResult> {
  const outcome = await runSeparately({ kind: "feed", body, contentType, url, fetchedAt }, timeoutMs);
  // parse-worker.ts answers a feed with what `readyFeed` returned.
  if (outcome.status === "done") return outcome.value as ReadyResult;
  return { status: "failed", reason: outcome.status === "crashed" ? "broken" : outcome.status };
}

/** Decodes a page and extracts its article where it can be ended. */
export async function extractPageSafely(
  { body, contentType }: FetchedBody,
  url: string,
  timeoutMs = PARSE_TIMEOUT_MS,
): Promise<PageResult> {
  const outcome = await runSeparately({ kind: "page", body, contentType, url }, timeoutMs);
  // parse-worker.ts answers a page with what `extractPage` returned.
  const page = outcome.status === "done" ? (outcome.value as ExtractedPage | undefined) : undefined;
  if (page) return { status: "extracted", page };
  const isLimit = outcome.status === "took-too-long" || outcome.status === "needed-too-much-memory";
  return { status: "failed", reason: isLimit ? outcome.status : "not-an-article" };
}
