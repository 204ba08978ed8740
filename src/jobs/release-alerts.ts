import { type HeldLine, renderHeld } from "../message/render-held.ts";
import type { Channel } from "../model/subscription.ts";
import type { EventDetail } from "../store/events.ts";
import type { Transaction } from "../store/open-store.ts";
import { planCard, wantedByChannels } from "./announce-event.ts";
import { renderCard, shownKey } from "./event-card.ts";
import type { JobContext } from "./job-context.ts";
import { cardOccasion, findCardSubject } from "./move-card.ts";
import { planMessage } from "./plan-message.ts";

/** So many alerts that waited are posted as cards; more come together as one message. */
const MOST_CARDS = 3;

/** An event that waited, still is news and still is wanted. */
interface Released {
  readonly detail: EventDetail;
  readonly subscriptionIds: readonly string[];
}

/**
 * Posts what waited for a channel: a few alerts as their cards, more as one message with a line each. What is no news
 * any more, was denied or is not wanted any longer, is left out. In one transaction, so that nothing is lost or said twice.
 */
export async function releaseAlerts(context: JobContext, channelId: string): Promise<void> {
  await context.store.inTransaction(async (tx) => {
    const now = context.now();
    const eventIds = await tx.heldAlerts.releaseDue(channelId, now);
    const channel = await tx.channels.loadChannel(channelId);
    if (!channel || eventIds.length === 0) return;
    const released = await stillNews(tx, context, { channel, eventIds });
    if (released.length <= MOST_CARDS) {
      for (const alert of released) await planOne(tx, context, channel, alert);
      return;
    }
    for (const { detail } of released)
      await tx.heldAlerts.noteShown(channelId, detail.event.id, shownKey(detail.event));
    await planMessage(tx, context, {
      channel,
      message: renderHeld(
        released.map(({ detail }) => lineOf(context, detail, channel)),
        channel,
      ),
      occasion: `held:${now.toISOString()}`,
      revision: 0,
      subscriptionIds: [...new Set(released.flatMap(({ subscriptionIds }) => subscriptionIds))],
    });
  });
}

async function stillNews(
  tx: Transaction,
  context: JobContext,
  { channel, eventIds }: { readonly channel: Channel; readonly eventIds: readonly string[] },
): Promise<readonly Released[]> {
  const released: Released[] = [];
  for (const eventId of eventIds) {
    const detail = await tx.events.loadEvent(eventId);
    if (!detail || detail.isWithdrawn || detail.silence !== undefined || detail.event.status === "denied") continue;
    const subscriptionIds = (await wantedByChannels(tx, context, detail)).get(channel.id);
    if (subscriptionIds) released.push({ detail, subscriptionIds });
  }
  return released;
}

async function planOne(
  tx: Transaction,
  context: JobContext,
  channel: Channel,
  { detail, subscriptionIds }: Released,
): Promise<void> {
  const subject = await findCardSubject(tx, context, detail);
  const occasion = cardOccasion(subject.first.event.id);
  await planCard(tx, context, {
    channel,
    message: renderCard(context, subject, channel),
    occasion,
    subscriptionIds,
    cause: "news",
  });
}

function lineOf(context: JobContext, detail: EventDetail, channel: Channel): HeldLine {
  const { summary } = renderCard(context, { first: detail, second: undefined }, channel);
  const source = detail.claims[0]?.source;
  return { headline: summary, url: source?.url, outlet: source?.outlet };
}
