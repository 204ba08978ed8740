import { nextDigestAt } from "../digest/next-digest-at.ts";
import { renderDigest } from "../message/render-digest.ts";
import type { Message } from "../model/message.ts";
import type { Channel } from "../model/subscription.ts";
import { composeChannelDigest, editionOf, type Period } from "./channel-digest.ts";
import type { JobContext } from "./job-context.ts";
import { planMessage } from "./plan-message.ts";
import { digestOptions, inMs, TASKS } from "./task-names.ts";

/** How often a digest that is due looks whether everything is read before it goes without: about a minute. */
const MAX_LOOKS = 40;
/** What was written a moment ago is not settled yet: a digest looks again after so long before it is composed. */
const SETTLE_MS = 1_500;

export interface DigestJob {
  readonly channelId: string;
  /** Whether nothing was being read when this was asked before. */
  readonly isSettled: boolean;
  /** How often it was asked. */
  readonly looks: number;
}

/**
 * Composes the digest of a channel that is due and writes it as pending, with the watermark and the next due time, in
 * one transaction. It covers what came since the last one, whenever that was, up to what is settled by now.
 */
export async function composeDigest(context: JobContext, { channelId, isSettled, looks }: DigestJob): Promise<void> {
  const { store } = context;
  const now = context.now();
  const [due] = (await store.channels.listDueDigests(now)).filter(({ channel }) => channel.id === channelId);
  if (!due) return;
  const isReading = (await store.health.countReadingJobs()) > 0;
  const until = await store.channels.settledUntil(now);
  const isOver = looks >= MAX_LOOKS || (isSettled && !isReading);
  if (!isOver || until <= due.digestedUntil) {
    const again: DigestJob = { channelId, isSettled: !isReading, looks: looks + 1 };
    await store.addJob(TASKS.composeDigest, again, digestOptions(channelId, inMs(SETTLE_MS)));
    return;
  }
  const message = await digestMessage(context, due.channel, { since: due.digestedUntil, until });
  await store.inTransaction(async (tx) => {
    const locked = await tx.channels.lockDueDigest(channelId, now);
    if (locked?.digestedUntil.getTime() !== due.digestedUntil.getTime()) return;
    const { channel, dueAt } = locked;
    await tx.channels.finishDigest(channelId, until, nextDigestAt(channel.digest, channel.timeZone, now));
    if (!message) return;
    const subscriptions = await tx.subscriptions.listSubscriptions(channelId);
    const subscriptionIds = subscriptions.filter(({ wantsDigest }) => wantsDigest).map(({ id }) => id);
    const occasion = `digest:${dueAt.toISOString()}`;
    await planMessage(tx, context, { channel, message, occasion, revision: 0, subscriptionIds });
  });
}

/** A channel's digest of a period as it is posted; undefined where nobody there wants one. */
export async function digestMessage(
  context: Pick<JobContext, "store" | "index" | "editions" | "now">,
  channel: Channel,
  period: Period,
  explains = false,
): Promise<Message | undefined> {
  const digest = await composeChannelDigest(context, channel, period);
  if (!digest) return undefined;
  return renderDigest(digest, {
    language: channel.language,
    timeZone: channel.timeZone,
    now: context.now(),
    entities: context.index().entitiesById,
    name: editionOf(context)?.name ?? channel.name,
    explains,
  });
}
