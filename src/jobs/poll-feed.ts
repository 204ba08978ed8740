import type { FeedReading } from "../feeds/feed-reader.ts";
import type { Announce } from "../store/articles.ts";
import type { Feed } from "../store/feeds.ts";
import { hostQueue } from "./host-queue.ts";
import type { JobContext } from "./job-context.ts";
import { planNextFetch, planRetry } from "./next-fetch-at.ts";
import { PRIORITY, TASKS } from "./task-names.ts";

/** How often an article's page is asked for before the feed's own text has to do: about ten minutes. */
const READ_ATTEMPTS = 7;

/**
 * Reads one feed and saves what is new; each new entry gets a job in the same transaction. A feed that cannot be read
 * keeps its reason and is tried again later: nothing else is touched by it.
 */
export async function pollFeed(context: JobContext, feedId: string): Promise<void> {
  const feed = await context.store.feeds.loadFeed(feedId);
  if (!feed?.isActive) return;
  const reading = await context.reader.readFeed(feed);
  const now = context.now();
  if (reading.status === "failed") {
    // Our own end is no fault of the feed, which falls due again by itself.
    if (reading.reason === "cancelled") return;
    const nextFetchAt = planRetry({
      now,
      reason: reading.reason,
      failureCount: feed.failureCount,
      retryAt: reading.retryAt,
      jitter: jitterOf(feed, now),
    });
    await context.store.feeds.recordFetch(feed.id, now, { status: "failed", reason: reading.reason, nextFetchAt });
    context.log.info({ feed: feed.url, reason: reading.reason, nextFetchAt }, "a feed could not be read");
    return;
  }
  await saveReading(context, feed, reading, now);
}

async function saveReading(
  context: JobContext,
  feed: Feed,
  reading: Exclude<FeedReading, { readonly status: "failed" }>,
  now: Date,
): Promise<void> {
  const announce = announceOf(context, feed);
  const newCount = await context.store.inTransaction(async (tx) => {
    const entries = reading.status === "fetched" ? reading.entries : [];
    const newIds = await tx.entries.saveEntries(feed.id, entries, now);
    const isWholeByEntryId = new Map(entries.map((entry) => [entry.entryId, entry.isWhole]));
    for (const id of newIds) {
      const entry = await tx.entries.loadEntry(id);
      const isWhole = isWholeByEntryId.get(entry?.entryId ?? "") ?? true;
      const payload = { entryId: id, announce, isWhole };
      await tx.addJob(TASKS.readEntry, payload, {
        jobKey: `entry:${id}`,
        queueName: isWhole ? undefined : hostQueue(entry?.link, id),
        priority: PRIORITY.read_entry,
        maxAttempts: READ_ATTEMPTS,
      });
    }
    const { freshUntil } = reading;
    const plan = planNextFetch({
      now,
      publishedAts: entries.flatMap(({ publishedAt }) => publishedAt ?? []),
      broughtEntries: newIds.length > 0,
      lastEntryAt: feed.lastEntryAt,
      intervalMinutes: feed.intervalMinutes,
      freshUntil,
      ttlMinutes: reading.status === "fetched" ? reading.ttlMinutes : undefined,
      jitter: jitterOf(feed, now),
    });
    await tx.feeds.recordFetch(
      feed.id,
      now,
      reading.status === "fetched"
        ? { ...reading, ...plan, newEntryCount: newIds.length }
        : { status: "not-modified", ...plan },
    );
    await tx.feeds.markFirstRead(feed.id, now);
    return newIds.length;
  });
  const movedTo = reading.status === "fetched" ? reading.movedTo : undefined;
  if (movedTo !== undefined) context.log.info({ feed: feed.url, movedTo }, "a feed has a new address");
  context.log.info({ feed: feed.url, newEntries: newCount }, "a feed was read");
}

/** What a feed held before anybody followed it is read silently, unless its edition or the operator says otherwise. */
function announceOf(context: JobContext, feed: Feed): Announce {
  if (feed.firstReadAt !== undefined) return "recent";
  return feed.firstRead === "announce" || context.announcesFirst ? "always" : "never";
}

/** Differs between feeds and between fetches of one feed, and needs no randomness. */
function jitterOf(feed: Feed, now: Date): number {
  return ((Number(feed.id) * 7919 + Math.floor(now.getTime() / 1000)) % 1000) / 1000;
}
