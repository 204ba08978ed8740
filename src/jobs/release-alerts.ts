import { type HeldLine, renderHeld } from "../message/render-held.ts";
import type { Channel } from "../model/subscription.ts";
import type { EventDetail } from "../store/events.ts";
import type { DueAlert } from "../store/held-alerts.ts";
import type { Transaction } from "../store/open-store.ts";
import { listCards, lockEvents, planCard, wantedByChannels } from "./announce-event.ts";
import { renderCard, shownKey } from "./event-card.ts";
import { admit } from "./hold-alert.ts";
import type { JobContext } from "./job-context.ts";
import { type CardSubject, cardOccasion, findCardSubject } from "./move-card.ts";
import { planMessage } from "./plan-message.ts";

/** So many alerts that waited are posted as cards; more come together as one message. */
const MOST_CARDS = 3;
/** What is no news at the moment is looked at again: an editor may take a correction back. */
const LOOK_AGAIN_MS = 3_600_000;
const GIVE_UP_MS = 24 * LOOK_AGAIN_MS;
/** So many at once; the rest is taken at the next look. */
const MOST_AT_ONCE = 60;

/** What a card is about that waited, still is news and still is wanted. */
interface Released {
  readonly subject: CardSubject;
  /** The event that waited, or the one that it was merged into. */
  readonly detail: EventDetail;
  readonly subscriptionIds: readonly string[];
}

/**
 * Posts what waited for a channel and its pace admits now: a few alerts as their cards, more as one message with a line
 * each. What has a card by now, was denied or is not wanted any longer, is left out. With the keys of all events locked
 * and in one transaction, so that nothing is lost or said twice.
 */
export async function releaseAlerts(context: JobContext, channelId: string): Promise<void> {
  await context.store.inTransaction(async (tx) => {
    const now = context.now();
    const channel = await tx.channels.loadChannel(channelId);
    const due = (await tx.heldAlerts.listDue(channelId, now)).slice(0, MOST_AT_ONCE);
    if (!channel || due.length === 0) return;
    const details = await lockEvents(
      context,
      tx,
      due.map(({ eventId }) => eventId),
    );
    const released = await findReleased(tx, context, { channel, due, details });
    if (released.length > MOST_CARDS) await planTogether(tx, context, channel, released);
    else for (const alert of released) await planOne(tx, context, channel, alert);
  });
}

interface Due {
  readonly channel: Channel;
  readonly due: readonly DueAlert[];
  readonly details: readonly EventDetail[];
}

/** What is to be told now, each card once; the rest is kept, put off or done with. */
async function findReleased(
  tx: Transaction,
  context: JobContext,
  { channel, due, details }: Due,
): Promise<readonly Released[]> {
  const now = context.now();
  const detailsById = new Map(details.map((detail) => [detail.event.id, detail]));
  const released = new Map<string, Released>();
  for (const { eventId, heldAt } of due) {
    const detail = detailsById.get(await tx.corrections.findHome(eventId));
    const subscriptionIds = detail && (await wantingSubscriptions(tx, context, channel, detail));
    if (!detail || !subscriptionIds) {
      await putOff(tx, { channelId: channel.id, eventId, heldAt }, now);
      continue;
    }
    const subject = await findCardSubject(tx, context, detail);
    const hasCard = (await listCards(tx, subject)).has(channel.id);
    const isTold = (await tx.heldAlerts.loadHeldAlert(channel.id, eventId))?.shownKey === shownKey(detail.event);
    if (!hasCard && !isTold && !(await admit(tx, context, { channel, detail, admitted: released.size }))) continue;
    if (!(await tx.heldAlerts.release(channel.id, eventId, now)) || hasCard || isTold) continue;
    released.set(subject.first.event.id, { subject, detail, subscriptionIds });
  }
  return [...released.values()];
}

/** The channel's subscriptions that want an event; undefined where none does, or where it is no news now. */
async function wantingSubscriptions(
  tx: Transaction,
  context: JobContext,
  channel: Channel,
  detail: EventDetail,
): Promise<readonly string[] | undefined> {
  if (detail.isWithdrawn || detail.silence !== undefined || detail.event.status === "denied") return undefined;
  return (await wantedByChannels(tx, context, detail)).get(channel.id);
}

async function putOff(
  tx: Transaction,
  { channelId, eventId, heldAt }: DueAlert & { readonly channelId: string },
  now: Date,
): Promise<void> {
  if (now.getTime() - heldAt.getTime() > GIVE_UP_MS) await tx.heldAlerts.release(channelId, eventId, now);
  else await tx.heldAlerts.postpone(channelId, eventId, new Date(now.getTime() + LOOK_AGAIN_MS));
}

async function planOne(
  tx: Transaction,
  context: JobContext,
  channel: Channel,
  { subject, subscriptionIds }: Released,
): Promise<void> {
  const message = renderCard(context, subject, channel);
  const occasion = cardOccasion(subject.first.event.id);
  await planCard(tx, context, { channel, message, occasion, subscriptionIds, cause: "news", mayInterrupt: false });
}

async function planTogether(
  tx: Transaction,
  context: JobContext,
  channel: Channel,
  released: readonly Released[],
): Promise<void> {
  const now = context.now();
  for (const { subject } of released) {
    for (const half of [subject.first, subject.second]) {
      if (half === undefined) continue;
      const told = { channelId: channel.id, eventId: half.event.id, shownKey: shownKey(half.event) };
      await tx.heldAlerts.holdAlert({ ...told, reason: "quiet", until: now }, now);
      await tx.heldAlerts.release(channel.id, half.event.id, now);
    }
  }
  await planMessage(tx, context, {
    channel,
    message: renderHeld(
      released.map(({ subject }) => lineOf(context, subject, channel)),
      channel,
    ),
    occasion: `held:${now.toISOString()}`,
    revision: 0,
    subscriptionIds: [...new Set(released.flatMap(({ subscriptionIds }) => subscriptionIds))],
  });
}

function lineOf(context: JobContext, subject: CardSubject, channel: Channel): HeldLine {
  const { summary } = renderCard(context, subject, channel);
  const source = (subject.second ?? subject.first).claims[0]?.source;
  return { headline: summary, url: source?.url, outlet: source?.outlet };
}
