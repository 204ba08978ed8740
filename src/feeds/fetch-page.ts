import { type Failed, type FetchOptions, fetchBody } from "./fetch-body.ts";
import type { FetchedBody } from "./fetch-feed.ts";
import { isBlockPage } from "./recognize-block.ts";

/** An article's page as it came, or why it did not. `url` is where it was found in the end. */
export type FetchPageResult = ({ readonly status: "fetched"; readonly url: string } & FetchedBody) | Failed;

/** Fetches an article's page; `extractPageSafely` makes an article of it. Never throws for anything outside. */
export async function fetchPage(url: string, options: FetchOptions): Promise<FetchPageResult> {
  const accept = { accept: "text/html, application/xhtml+xml;q=0.9, */*;q=0.5" };
  const result = await fetchBody(url, accept, options);
  if (result.status === "failed") return result;
  const { body, headers, statusCode } = result;
  if (isBlockPage(statusCode, headers, body)) {
    return { status: "failed", reason: "blocked", detail: `${statusCode}`, retryAt: undefined };
  }
  return { status: "fetched", url: result.url, body, contentType: headers["content-type"] };
}
