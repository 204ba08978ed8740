import { isDeepStrictEqual } from "node:util";
import { type Silence, whySilent } from "../alerts/is-news.ts";
import { concernedEntityIds, planAlerts } from "../alerts/plan-alerts.ts";
import { areHalvesOfMove } from "../events/merge/find-move.ts";
import { changeKeys } from "../events/merge/same-change.ts";
import type { Message } from "../model/message.ts";
import type { Channel } from "../model/subscription.ts";
import type { EventDetail } from "../store/events.ts";
import type { Transaction } from "../store/open-store.ts";
import type { Subscriber } from "../store/subscriptions.ts";
import { renderCard, severityOfEvent } from "./event-card.ts";
import type { JobContext } from "./job-context.ts";
import { planMessage } from "./plan-message.ts";

/** The occasion of an event's card: there is one card a channel for the event's whole life. */
export function cardOccasion(eventId: string): string {
  return `event:${eventId}`;
}

/**
 * Decides whether an event is news and writes a card for each channel that wants it, or an edit of the card that is
 * there already. Everything is in one transaction, and done again it changes nothing.
 */
export async function announceEvent(context: JobContext, eventId: string): Promise<void> {
  await context.store.inTransaction(async (tx) => {
    const found = await tx.events.loadEvent(eventId);
    if (!found) return;
    // Two halves of one move, or two revisions, must not both find no card.
    await tx.events.lockKeys(changeKeys(found.event, context.index().entitiesById));
    const detail = (await tx.events.loadEvent(eventId)) ?? found;
    const half = await otherHalf(tx, context, detail);
    const cardId = cardIdOf(detail, half);
    const posted = await postedChannelIds(tx, cardId);
    const silence = detail.isWithdrawn ? undefined : await silenceOf(tx, context, detail, posted.size > 0);
    if (!detail.isWithdrawn) await tx.events.recordNews(eventId, { at: context.now(), silence });
    const subscribers = await subscribersOf(tx, context, detail);
    const wanted =
      silence === undefined && !detail.isWithdrawn
        ? planned(context, detail, subscribers)
        : new Map<string, readonly string[]>();
    for (const channelId of new Set([...wanted.keys(), ...posted])) {
      const channel = await tx.channels.loadChannel(channelId);
      if (!channel) continue;
      const message = renderCard(context, { detail, half, viewer: channel });
      await planCard(tx, context, {
        channel,
        message,
        occasion: cardOccasion(cardId),
        subscriptionIds: wanted.get(channelId) ?? [],
      });
    }
  });
}

/** A move has one card, that of its first half. */
function cardIdOf({ event }: EventDetail, half: EventDetail | undefined): string {
  return half !== undefined && Number(half.event.id) < Number(event.id) ? half.event.id : event.id;
}

async function silenceOf(
  tx: Transaction,
  context: JobContext,
  detail: EventDetail,
  wasPosted: boolean,
): Promise<Silence | "first-reading" | undefined> {
  const articles = await tx.articles.listArticles([...new Set(detail.claims.map(({ source }) => source.articleId))]);
  const announcing = articles.filter((article) => article.announce !== "never");
  if (announcing.length === 0) return "first-reading";
  const newest = announcing
    .map((article) => article.publishedAt)
    .filter((at) => at !== undefined)
    .sort((a, b) => b.getTime() - a.getTime())[0];
  return whySilent(detail.event, {
    publishedAt: newest,
    now: context.now(),
    maxAgeDays: context.maxArticleAgeDays,
    ignoresAge: announcing.some((article) => article.announce === "always"),
    deniesWhatWasPosted: wasPosted,
  });
}

/** The event that makes this one a move, where there is one; the two are then joined for good. */
async function otherHalf(tx: Transaction, context: JobContext, detail: EventDetail): Promise<EventDetail | undefined> {
  if (detail.moveOf !== undefined) return tx.events.loadEvent(detail.moveOf);
  const others = await tx.events.findByKeys(changeKeys(detail.event, context.index().entitiesById));
  const half = others.find((other) => !other.isWithdrawn && areHalvesOfMove(detail.event, other.event));
  if (half === undefined) return undefined;
  if (Number(half.event.id) < Number(detail.event.id)) {
    await tx.events.joinMove(detail.event.id, half.event.id);
    return half;
  }
  await tx.events.joinMove(half.event.id, detail.event.id);
  return half;
}

async function postedChannelIds(tx: Transaction, cardId: string): Promise<ReadonlySet<string>> {
  const deliveries = await tx.deliveries.listDeliveries({ occasion: cardOccasion(cardId), limit: 100_000 });
  return new Set(deliveries.map(({ channelId }) => channelId));
}

async function subscribersOf(
  tx: Transaction,
  context: JobContext,
  detail: EventDetail,
): Promise<readonly Subscriber[]> {
  const concerned = concernedEntityIds(detail.event, context.index().entitiesById);
  return tx.subscriptions.listSubscribersOf([...concerned]);
}

function planned(
  context: JobContext,
  detail: EventDetail,
  subscribers: readonly Subscriber[],
): Map<string, readonly string[]> {
  const { entitiesById } = context.index();
  const severity = severityOfEvent(context, detail);
  const subscriptions = subscribers.map(({ subscription }) => subscription);
  const alerts = planAlerts(detail.event, severity, { subscriptions, entitiesById });
  return new Map(alerts.map(({ channelId, subscriptionIds }) => [channelId, subscriptionIds]));
}

interface Card {
  readonly channel: Channel;
  readonly message: Message;
  readonly occasion: string;
  readonly subscriptionIds: readonly string[];
}

/** Writes the card as pending: a post where the channel has none, else an edit where something on it changed. */
async function planCard(
  tx: Transaction,
  context: JobContext,
  { channel, message, occasion, subscriptionIds }: Card,
): Promise<void> {
  const earlier = await tx.deliveries.listDeliveries({ channelId: channel.id, occasion, limit: 1000 });
  const newest = earlier.find((delivery) => delivery.message !== undefined)?.message;
  // Through JSON, as the stored one went.
  if (isDeepStrictEqual(newest, JSON.parse(JSON.stringify(message)))) return;
  const revision = earlier.length === 0 ? 0 : Math.max(...earlier.map((delivery) => delivery.revision)) + 1;
  const postedParts = new Set(earlier.map((delivery) => delivery.part));
  const actionOf = (part: number) => (postedParts.has(part) ? "edit" : "post");
  await planMessage(tx, context, { channel, message, occasion, revision, subscriptionIds, actionOf });
}
