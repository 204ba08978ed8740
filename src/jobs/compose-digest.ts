import { randomUUID } from "node:crypto";
import { nextDigestAt } from "../digest/next-digest-at.ts";
import { renderDigest } from "../message/render-digest.ts";
import type { Message } from "../model/message.ts";
import type { Channel } from "../model/subscription.ts";
import { composeChannelDigest, editionOf, type Period } from "./channel-digest.ts";
import type { JobContext } from "./job-context.ts";
import { deliverOptions, TASKS } from "./task-names.ts";

/** A digest that is due waits at most so long for articles that are being read. */
const PATIENCE_MS = 60_000;

/**
 * Composes the digest of a channel that is due and writes it as pending, with the watermark and the next due time, in
 * one transaction. It covers what came since the last one, whenever that was, up to what is settled by now.
 */
export async function composeDigest(context: JobContext, channelId: string): Promise<void> {
  const { store } = context;
  const now = context.now();
  const [due] = (await store.channels.listDueDigests(now)).filter(({ channel }) => channel.id === channelId);
  if (!due) return;
  const isReading = (await store.health.countReadingJobs()) > 0;
  // Not composed now, it stays due, and the next look finds it.
  if (isReading && now.getTime() - due.dueAt.getTime() < PATIENCE_MS) return;
  const until = await store.channels.settledUntil(now);
  const message = await digestMessage(context, due.channel, { since: due.digestedUntil, until });
  await store.inTransaction(async (tx) => {
    const locked = await tx.channels.lockDueDigest(channelId, now);
    if (locked?.digestedUntil.getTime() !== due.digestedUntil.getTime()) return;
    const { channel, dueAt } = locked;
    await tx.channels.finishDigest(channelId, until, nextDigestAt(channel.digest, channel.timeZone, now));
    if (!message) return;
    const subscriptions = await tx.subscriptions.listSubscriptions(channelId);
    const subscriptionIds = subscriptions.filter(({ wantsDigest }) => wantsDigest).map(({ id }) => id);
    for (const [part, payload] of context.renderFor(channel.platform, message).entries()) {
      await tx.deliveries.planDelivery(
        {
          channelId,
          occasion: `digest:${dueAt.toISOString()}`,
          part,
          revision: 0,
          action: "post",
          payload,
          message: part === 0 ? message : undefined,
          key: randomUUID(),
          subscriptionIds,
        },
        now,
      );
    }
    await tx.addJob(TASKS.deliver, { channelId }, deliverOptions(channelId));
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
