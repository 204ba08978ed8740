import { createHash } from "node:crypto";
import type { PageReading } from "../feeds/feed-reader.ts";
import type { Announce, NewArticle } from "../store/articles.ts";
import type { Entry } from "../store/entries.ts";
import type { Feed } from "../store/feeds.ts";
import type { JobContext } from "./job-context.ts";
import { PRIORITY, TASKS } from "./task-names.ts";

export interface EntryJob {
  readonly entryId: string;
  readonly announce: Announce;
  readonly isWhole: boolean;
  /** Whether this is the last attempt: then the feed's own text has to do. */
  readonly isLastAttempt: boolean;
}

/**
 * Leads an entry to its article. Where the feed has only a part, the page is fetched; where that fails for good, the
 * part stands. Throws where the page may be there later, so that the queue tries again.
 */
export async function readEntry(context: JobContext, job: EntryJob): Promise<void> {
  const entry = await context.store.entries.loadEntry(job.entryId);
  if (!entry || entry.articleId !== undefined) return;
  const feed = await context.store.feeds.loadFeed(entry.feedId);
  if (!feed) return;
  const article = await articleOf(context, { entry, feed, job });
  await context.store.inTransaction(async (tx) => {
    const saved = await tx.articles.saveArticle(article);
    await tx.entries.linkArticle(entry.id, saved.id);
    if (!saved.needsReading) return;
    await tx.addJob(
      TASKS.readArticle,
      { articleId: saved.id },
      { jobKey: `article:${saved.id}`, priority: PRIORITY.read_article },
    );
  });
}

interface EntrySource {
  readonly entry: Entry;
  readonly feed: Feed;
  readonly job: EntryJob;
}

async function articleOf(context: JobContext, { entry, feed, job }: EntrySource): Promise<NewArticle> {
  const { content: text } = entry;
  const link = entry.link === undefined ? undefined : context.reader.canonicalLink(entry.link);
  const page =
    job.isWhole || link === undefined || feed.url.startsWith("bundled:") ? undefined : await pageOf(context, link, job);
  const best = page && page.text.length > text.length ? page : undefined;
  const title = entry.title || best?.title || "";
  const body = best?.text ?? text;
  return {
    title,
    text: body,
    url: page?.link ?? link,
    outlet: feed.title || page?.outlet,
    author: entry.author ?? page?.author,
    publishedAt: entry.publishedAt ?? page?.publishedAt,
    fetchedAt: context.now(),
    contentHash: hashOf(title, body),
    announce: job.announce,
    isFromPage: best !== undefined,
  };
}

async function pageOf(
  context: JobContext,
  link: string,
  job: EntryJob,
): Promise<Extract<PageReading, { status: "read" }> | undefined> {
  const page = await context.reader.readPage(link);
  if (page.status === "read") return page;
  if (page.mayPass && !job.isLastAttempt)
    throw new Error(`the page of entry ${job.entryId} could not be read: ${page.reason}`);
  context.log.info({ link, reason: page.reason }, "an article's page could not be read; the feed's own text stands");
  return undefined;
}

/** What tells one text from another: title and text without white space. */
export function hashOf(title: string, text: string): string {
  return createHash("sha256").update(`${title}\n${text}`.replace(/\s+/gu, " ").trim()).digest("hex");
}
