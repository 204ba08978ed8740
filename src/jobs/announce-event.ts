import { isDeepStrictEqual } from "node:util";
import { type Silence, whySilent } from "../alerts/is-news.ts";
import { quietUntil } from "../alerts/pace.ts";
import { concernedEntityIds, planAlerts } from "../alerts/plan-alerts.ts";
import { changeKeys } from "../events/merge/same-change.ts";
import { renderDouble } from "../message/render-alert.ts";
import { renderCorrection, renderFollowUps, renderStep } from "../message/render-step.ts";
import type { Message } from "../model/message.ts";
import type { Channel } from "../model/subscription.ts";
import type { Delivery } from "../store/deliveries.ts";
import type { EventDetail } from "../store/events.ts";
import type { Transaction } from "../store/open-store.ts";
import { renderCard, severityOfEvent, shownKey } from "./event-card.ts";
import { isDueNow } from "./hold-alert.ts";
import type { JobContext } from "./job-context.ts";
import { type CardSubject, cardOccasion, findCardSubject, listCardOccasions, stepOccasion } from "./move-card.ts";
import { planMessage } from "./plan-message.ts";

/**
 * Decides whether an event is news and writes a card for each channel that wants it, or an edit of the card that is
 * there already. Everything is in one transaction, and done again it changes nothing.
 */
export async function announceEvent(context: JobContext, eventId: string): Promise<void> {
  await tellOf(context, eventId, "news");
}

/** Edits the cards of an event that are out, after an editor corrected it; posts none. */
export async function redrawCards(context: JobContext, eventId: string): Promise<void> {
  await tellOf(context, eventId, "correction");
}

/** Why something is said of an event: articles told of it, or an editor corrected it. */
type Cause = "news" | "correction";

async function tellOf(context: JobContext, eventId: string, cause: Cause): Promise<void> {
  await context.store.inTransaction(async (tx) => {
    const detail = await loadLocked(context, tx, eventId);
    if (!detail) return;
    const subject = await findCardSubject(tx, context, detail);
    const cards = await listCards(tx, subject);
    const posted = [...cards.keys()];
    const told = [...posted, ...(await tx.heldAlerts.listToldChannels(detail.event.id))];
    const wanted = await wantedBy(tx, context, { detail, told });
    const reached = cause === "news" ? [...posted, ...wanted.keys()] : posted;
    // In one order everywhere, since their pace is locked on the way.
    const channelIds = [...new Set(reached)].sort((a, b) => Number(a) - Number(b));
    for (const channelId of channelIds) {
      const channel = await tx.channels.loadChannel(channelId);
      if (!channel) continue;
      if (!cards.has(channelId) && !(await isDueNow(tx, context, { channel, detail }))) continue;
      const message = renderCard(context, subject, channel);
      const [occasion = cardOccasion(subject.first.event.id), ...doubles] = cards.get(channelId) ?? [];
      const subscriptionIds = wanted.get(channelId) ?? [];
      const mayInterrupt = wanted.has(channelId) && !isQuiet(channel, context.now());
      await planCard(tx, context, { channel, message, occasion, subscriptionIds, cause, mayInterrupt });
      const double = { channel, message: renderDouble(message), subscriptionIds: [], cause, mayInterrupt: false };
      for (const other of doubles) await planCard(tx, context, { ...double, occasion: other });
    }
  });
}

async function loadLocked(context: JobContext, tx: Transaction, eventId: string): Promise<EventDetail | undefined> {
  const [detail] = await lockEvents(context, tx, [eventId]);
  return detail;
}

/**
 * Events, or those that they were merged into, each once, with all their keys locked: two halves of one move, or two
 * revisions, must not both find no card.
 */
export async function lockEvents(
  context: JobContext,
  tx: Transaction,
  eventIds: readonly string[],
): Promise<readonly EventDetail[]> {
  await tx.corrections.holdCorrections();
  const homes = [...new Set(await Promise.all(eventIds.map((id) => tx.corrections.findHome(id))))];
  const { entitiesById } = context.index();
  const found = await tx.events.loadEvents([...new Set([...eventIds, ...homes])]);
  await tx.events.lockKeys(found.flatMap(({ event, keys }) => [...keys, ...changeKeys(event, entitiesById)]));
  return tx.events.loadEvents(homes);
}

/** Whether a channel is in its quiet hours. */
function isQuiet({ pace, timeZone }: Channel, now: Date): boolean {
  return pace.quiet !== undefined && quietUntil(pace.quiet, timeZone, now) !== undefined;
}

/** The channels that have a card of the subject, each with its occasion; further ones are cards of what was merged. */
export async function listCards(
  tx: Transaction,
  subject: CardSubject,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const cards = new Map<string, string[]>();
  for (const occasion of await listCardOccasions(tx, subject)) {
    for (const channelId of await tx.deliveries.listChannelsOf(occasion))
      cards.set(channelId, [...(cards.get(channelId) ?? []), occasion]);
  }
  return cards;
}

interface Told {
  readonly detail: EventDetail;
  /** The channels that have its card, or were told of it among others. */
  readonly told: readonly string[];
}

/**
 * The channels that are to get the card of an event, with the subscriptions that want it. Notes whether it is news.
 */
async function wantedBy(
  tx: Transaction,
  context: JobContext,
  { detail, told }: Told,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const at = context.now();
  const silence = await silenceOf(tx, context, { detail, told });
  await tx.events.recordNews(
    detail.event.id,
    silence === undefined ? { at, toldKey: shownKey(detail.event) } : { at, silence },
  );
  if (silence !== undefined) return new Map();
  const wanted = await wantedByChannels(tx, context, detail);
  // Who never heard the rumour does not need its denial.
  return detail.event.status === "denied" ? new Map([...wanted].filter(([id]) => told.includes(id))) : wanted;
}

async function silenceOf(
  tx: Transaction,
  context: JobContext,
  { detail, told }: Told,
): Promise<Silence | "first-reading" | "withdrawn" | undefined> {
  if (detail.isWithdrawn) return "withdrawn";
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
    // News of before was in a digest, if nowhere else.
    deniesWhatWasPosted: told.length > 0 || detail.newsAt !== undefined,
  });
}

/** The channels whose subscriptions want an event, each with these. */
export async function wantedByChannels(
  tx: Transaction,
  context: JobContext,
  detail: EventDetail,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { entitiesById } = context.index();
  const subscribers = await tx.subscriptions.listSubscribersOf([...concernedEntityIds(detail.event, entitiesById)]);
  const subscriptions = subscribers.map(({ subscription }) => subscription);
  const alerts = planAlerts(detail.event, severityOfEvent(context, detail), { subscriptions, entitiesById });
  return new Map(alerts.map(({ channelId, subscriptionIds }) => [channelId, subscriptionIds]));
}

/** A card for one channel. */
export interface Card {
  readonly channel: Channel;
  readonly message: Message;
  readonly occasion: string;
  readonly subscriptionIds: readonly string[];
  readonly cause: Cause;
  /** Whether the whole channel may hear of a change of the card: it still wants the event, and is not quiet. */
  readonly mayInterrupt: boolean;
}

/** Writes the card as pending: a post where the channel has none, else an edit where something on it changed. */
export async function planCard(
  tx: Transaction,
  context: JobContext,
  { channel, message, occasion, subscriptionIds, cause, mayInterrupt }: Card,
): Promise<void> {
  const earlier = await tx.deliveries.listDeliveries({ channelId: channel.id, occasion, limit: 1000 });
  const newest = earlier.find((delivery) => delivery.message !== undefined)?.message;
  // Through JSON, as the stored one went.
  if (isDeepStrictEqual(newest, JSON.parse(JSON.stringify(message)))) return;
  const revision = earlier.length === 0 ? 0 : Math.max(...earlier.map((delivery) => delivery.revision)) + 1;
  const postedParts = new Set(earlier.map((delivery) => delivery.part));
  const actionOf = (part: number) => (postedParts.has(part) ? "edit" : "post");
  await planMessage(tx, context, { channel, message, occasion, revision, subscriptionIds, actionOf });
  if (newest === undefined) return;
  const step = { channel, message, occasion, revision, earlier, newest, mayInterrupt };
  if (cause === "correction") await planLine(tx, context, step, renderCorrection(message));
  else await planStep(tx, context, step);
}

interface Step extends Pick<Card, "channel" | "message" | "occasion" | "mayInterrupt"> {
  readonly revision: number;
  /** The card's deliveries so far, newest first. */
  readonly earlier: readonly Delivery[];
  /** The card as it was. */
  readonly newest: Message;
}

/**
 * Says what changed of a card that is there: to the whole channel, once each, that a rumour was confirmed or that the
 * change weighs more than was thought; else as a line in the card's thread. Another outlet alone says nothing.
 */
async function planStep(tx: Transaction, context: JobContext, step: Step): Promise<void> {
  const { channel, message, occasion, earlier, newest, mayInterrupt } = step;
  const wasRumoured = earlier.some((delivery) => delivery.message?.status === "rumored");
  const followUps = mayInterrupt ? renderFollowUps(newest, message, wasRumoured) : [];
  for (const { reason, message: followUp } of followUps) {
    const said = stepOccasion(occasion, reason);
    if ((await tx.deliveries.listDeliveries({ channelId: channel.id, occasion: said, limit: 1 })).length > 0) continue;
    const planned = { channel, message: followUp, occasion: said, revision: 0, subscriptionIds: [] };
    await planMessage(tx, context, { ...planned, actionOf: () => "follow-up" });
  }
  const line = followUps.length > 0 ? undefined : renderStep(newest, message);
  if (line !== undefined) await planLine(tx, context, step, line);
}

/** Writes a line in the card's thread as pending. */
async function planLine(
  tx: Transaction,
  context: JobContext,
  { channel, occasion, revision }: Pick<Step, "channel" | "occasion" | "revision">,
  line: Message,
): Promise<void> {
  const planned = { channel, message: line, occasion: stepOccasion(occasion, `step:${revision}`), revision: 0 };
  await planMessage(tx, context, { ...planned, subscriptionIds: [], actionOf: () => "reply" });
}
