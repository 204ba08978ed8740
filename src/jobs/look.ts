import type { Announce } from "../store/articles.ts";
import { hostQueue } from "./host-queue.ts";
import type { JobContext } from "./job-context.ts";
import { deliverOptions, digestOptions, PRIORITY, releaseOptions, TASKS } from "./task-names.ts";

/** Feeds taken up by one look; the rest are due again at the next. */
const FEEDS_A_LOOK = 200;
/** A feed that is being read is not due for another process meanwhile; a process that dies costs this much lateness. */
const READING_MS = 10 * 60_000;
/** Whatever is older and not read was left behind by a job; few at a time, so that they never crowd out the new. */
const LEFT_BEHIND_MS = 2 * 3_600_000;
const LEFT_BEHIND_A_LOOK = 20;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const TICKS_KEPT_MS = 7 * DAY_MS;
/** Longer than the two halves of a move can be apart. */
const HELD_ALERTS_KEPT_MS = 130 * DAY_MS;
const STORY_KEYS_KEPT_MS = 45 * DAY_MS;

/**
 * Looks what is due and makes jobs of it: feeds, digests, channels with something to send. What is due stands in rows,
 * so a look that is missed costs lateness and nothing else, and one too many does no harm.
 */
export async function look(context: JobContext): Promise<void> {
  const now = context.now();
  await context.store.channels.resumeDueChannels(now);
  await queueFeeds(context, now);
  await queueLeftBehind(context, now);
  for (const { channel } of await context.store.channels.listDueDigests(now)) {
    await context.store.addJob(
      TASKS.composeDigest,
      { channelId: channel.id, isSettled: false, looks: 0 },
      digestOptions(channel.id),
    );
  }
  for (const channelId of await context.store.heldAlerts.listChannelsToRelease(now)) {
    await context.store.addJob(TASKS.releaseAlerts, { channelId }, releaseOptions(channelId));
  }
  for (const channelId of await context.store.deliveries.listChannelsToDrain(now)) {
    await context.store.addJob(TASKS.deliver, { channelId }, deliverOptions(channelId));
  }
  await context.store.ticks.forgetTicks(new Date(now.getTime() - TICKS_KEPT_MS));
  await context.store.heldAlerts.forget(new Date(now.getTime() - HELD_ALERTS_KEPT_MS));
  await context.store.stories.forgetKeys(new Date(now.getTime() - STORY_KEYS_KEPT_MS));
}

async function queueFeeds(context: JobContext, now: Date): Promise<void> {
  for (const feed of await context.store.feeds.listDueFeeds(now, FEEDS_A_LOOK)) {
    await context.store.inTransaction(async (tx) => {
      if (!(await tx.feeds.reserveFeed(feed, new Date(now.getTime() + READING_MS)))) return;
      await tx.addJob(
        TASKS.pollFeed,
        { feedId: feed.id },
        { jobKey: `feed:${feed.id}`, queueName: hostQueue(feed.address, feed.id), priority: PRIORITY.poll_feed },
      );
    });
  }
}

/**
 * Queues again what lost its job: entries without an article and articles that nobody has read. What has a job keeps it.
 */
async function queueLeftBehind(context: JobContext, now: Date): Promise<void> {
  const { store } = context;
  const before = new Date(now.getTime() - LEFT_BEHIND_MS);
  for (const entryId of await store.entries.listWithoutArticle(before, LEFT_BEHIND_A_LOOK)) {
    const payload = { entryId, announce: await announceOf(context, entryId), isWhole: true };
    const options = { jobKey: `entry:${entryId}`, priority: PRIORITY.read_entry, keepsKnown: true };
    await store.addJob(TASKS.readEntry, payload, options);
  }
  for (const articleId of await store.articles.listUnread(before, LEFT_BEHIND_A_LOOK)) {
    const options = { jobKey: `article:${articleId}`, priority: PRIORITY.read_article, keepsKnown: true };
    await store.addJob(TASKS.readArticle, { articleId }, options);
  }
}

/** What a feed held at its first reading stays as silent as it was then. */
async function announceOf({ store }: JobContext, entryId: string): Promise<Announce> {
  const entry = await store.entries.loadEntry(entryId);
  const feed = entry && (await store.feeds.loadFeed(entry.feedId));
  const isFirst = entry !== undefined && feed?.firstReadAt !== undefined && entry.seenAt <= feed.firstReadAt;
  return isFirst && feed?.firstRead === "silent" ? "never" : "recent";
}

/** The job of one minute's tick, written once however many processes tick. */
export async function tick(context: JobContext, at: Date): Promise<void> {
  const minute = new Date(Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS);
  await context.store.inTransaction(async (tx) => {
    if (await tx.ticks.claimTick(TASKS.look, minute))
      await tx.addJob(TASKS.look, {}, { jobKey: "look", priority: PRIORITY.look });
  });
}
