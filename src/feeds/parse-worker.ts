import { parentPort } from "node:worker_threads";
import { decodeBody } from "./decode-body.ts";
import { readyFeed } from "./feed-entry.ts";
import { parseFeed } from "./parse-feed.ts";
import type { ParseJob } from "./separate-process.ts";

// Runs in a thread of parse-process.ts; it answers every message with exactly one.
parentPort?.on("message", async (job: ParseJob) => {
  parentPort?.postMessage(await read(job));
});
parentPort?.postMessage("ready");

async function read(job: ParseJob): Promise<unknown> {
  const { text } = decodeBody(job.body, job.contentType);
  if (job.kind === "feed") return readyFeed(await parseFeed(text, { url: job.url, fetchedAt: job.fetchedAt }));
  // The page reader is large, and a feed is parsed sooner without it.
  const { extractPage } = await import("./extract-page.ts");
  return extractPage(text, job.url);
}
