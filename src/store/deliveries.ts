import type { Message } from "../model/message.ts";
import type { SendResult } from "../model/ports.ts";
import type { Delivery as DeliveryRow } from "./generated/client.ts";
import { type Db, optional, storable, storableJson, toKey } from "./rows.ts";

/** A `reply` is a line in the thread of a card, a `follow-up` one that the whole channel sees. */
export type DeliveryAction = "post" | "edit" | "reply" | "follow-up";

/**
 * `sending` means that a call was begun and nothing says how it ended; `failed` and `refused` are over without a post,
 * `uncertain` needs a person or a look at the platform.
 */
type DeliveryStatus = "pending" | "sending" | "sent" | "failed" | "refused" | "uncertain";

/** One part of a message that is to be sent: to which channel, on which occasion ("event:12"), in which revision. */
export interface NewDelivery {
  readonly channelId: string;
  readonly occasion: string;
  /** From 0. */
  readonly part: number;
  readonly revision: number;
  readonly action: DeliveryAction;
  readonly payload: unknown;
  /** The whole message, with its first part: for the page and for telling whether a card changed. */
  readonly message?: Message | undefined;
  /** Stable over retries. */
  readonly key: string;
  readonly subscriptionIds: readonly string[];
}

/** The record that a part was or is to be sent. */
export interface Delivery extends Omit<NewDelivery, "subscriptionIds"> {
  readonly id: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly reason: string | undefined;
  readonly retryAt: Date | undefined;
  readonly platformMessageId: string | undefined;
  readonly createdAt: Date;
  readonly attemptedAt: Date | undefined;
  readonly settledAt: Date | undefined;
}

/** `isNew` is true for one planner only. */
export interface PlannedDelivery {
  readonly id: string;
  readonly isNew: boolean;
}

export interface DeliveryFilter {
  readonly channelId?: string | undefined;
  readonly occasion?: string | undefined;
  readonly statuses?: readonly DeliveryStatus[] | undefined;
  readonly limit?: number | undefined;
}

export function deliveryQueries(db: Db) {
  return {
    /**
     * Writes a delivery as pending, once per channel, occasion, part and revision, with the subscriptions that want it.
     * Planned again it stays as it is, and only gains subscriptions.
     */
    async planDelivery(delivery: NewDelivery, now: Date): Promise<PlannedDelivery> {
      const [planned] = await planAll(db, [delivery], now);
      if (planned === undefined) throw new Error(`planning the delivery ${delivery.key} returned no row`);
      return planned;
    },

    /** The same for many at once, answered in the given order: one event may concern thousands of channels. */
    async planDeliveries(deliveries: readonly NewDelivery[], now: Date): Promise<PlannedDelivery[]> {
      return planAll(db, deliveries, now);
    },

    /** The first of the channel's deliveries that is not over: the only one that may be sent, so that order is kept. */
    async nextPending(channelId: string): Promise<Delivery | undefined> {
      const row = await db.delivery.findFirst({
        where: { channelId: toKey(channelId), status: { in: ["pending", "sending"] } },
        orderBy: { id: "asc" },
      });
      return row === null ? undefined : toDelivery(row);
    },

    /** Claims a pending delivery for one sender, before the call. False where another has it. */
    async markSending(id: string, at: Date): Promise<boolean> {
      const { count } = await db.delivery.updateMany({
        where: { id: toKey(id), status: "pending" },
        data: { status: "sending", attemptedAt: at, attempts: { increment: 1 } },
      });
      return count === 1;
    },

    /**
     * Records how a call ended. A failure with `retryAt` makes the delivery pending again, one without ends it: the
     * caller decides how often to try.
     */
    async recordResult(id: string, result: SendResult, at: Date): Promise<void> {
      await db.delivery.updateMany({ where: { id: toKey(id) }, data: changesOf(result, at) });
    },

    /** Makes a delivery pending again that turned out not to have been posted. */
    async retryDelivery(id: string): Promise<void> {
      await db.delivery.updateMany({
        where: { id: toKey(id), status: { in: ["sending", "uncertain", "failed", "refused"] } },
        data: { status: "pending", retryAt: null, settledAt: null },
      });
    },

    /**
     * What was posted first on an occasion, part by part: the message to edit or to reply to. An edit that found nothing
     * to change was posted, and is then what later ones change.
     */
    async findRootMessageId(channelId: string, occasion: string, part = 0): Promise<string | undefined> {
      const row = await db.delivery.findFirst({
        where: { channelId: toKey(channelId), occasion, part, action: { in: ["post", "edit"] }, status: "sent" },
        orderBy: { revision: "asc" },
      });
      return optional(row?.platformMessageId ?? null);
    },

    /** Channels that were sent something on an occasion, or will be. */
    async listChannelsOf(occasion: string): Promise<string[]> {
      const rows = await db.delivery.findMany({
        where: { occasion, part: 0, status: { in: ["pending", "sending", "sent", "uncertain"] } },
        distinct: ["channelId"],
        select: { channelId: true },
        orderBy: { channelId: "asc" },
      });
      return rows.map(({ channelId }) => String(channelId));
    },

    /** When the channel's cards were written, from `since` on. */
    async listCardTimes(channelId: string, since: Date): Promise<Date[]> {
      const rows = await db.delivery.findMany({
        where: {
          ...{ channelId: toKey(channelId), occasion: { startsWith: "event:" }, action: "post", part: 0 },
          createdAt: { gte: since },
        },
        select: { createdAt: true },
      });
      return rows.map(({ createdAt }) => createdAt);
    },

    /** Channels with something to send, paused ones left out. */
    async listChannelsToDrain(now: Date): Promise<string[]> {
      const rows = await db.$queryRaw<{ channel_id: bigint }[]>`
        select channel_id from channels join lateral (
          select channel_id, status, retry_at from deliveries
          where channel_id = channels.id and status in ('pending', 'sending') order by id limit 1
        ) as head on true
        where paused_reason is null and (retry_at is null or retry_at <= ${now})
        order by channel_id`;
      return rows.map((row) => String(row.channel_id));
    },

    /** Those whose call was begun before `before` and never ended: what a crash leaves in doubt. */
    async listInDoubt(before: Date): Promise<Delivery[]> {
      const rows = await db.delivery.findMany({
        where: { status: "sending", attemptedAt: { lt: before } },
        orderBy: { id: "asc" },
      });
      return rows.map(toDelivery);
    },

    async loadDelivery(id: string): Promise<Delivery | undefined> {
      const row = await db.delivery.findUnique({ where: { id: toKey(id) } });
      return row === null ? undefined : toDelivery(row);
    },

    /** The newest first. */
    async listDeliveries({ channelId, occasion, statuses, limit = 100 }: DeliveryFilter): Promise<Delivery[]> {
      const rows = await db.delivery.findMany({
        where: {
          ...(channelId === undefined ? {} : { channelId: toKey(channelId) }),
          ...(occasion === undefined ? {} : { occasion }),
          ...(statuses === undefined ? {} : { status: { in: [...statuses] } }),
        },
        orderBy: { id: "desc" },
        take: limit,
      });
      return rows.map(toDelivery);
    },

    /** The channel's newest first part whose occasion begins so: `findLast(id, "digest:")` is its last digest. */
    async findLast(channelId: string, occasionPrefix: string): Promise<Delivery | undefined> {
      const row = await db.delivery.findFirst({
        where: { channelId: toKey(channelId), occasion: { startsWith: occasionPrefix }, part: 0 },
        orderBy: { id: "desc" },
      });
      return row === null ? undefined : toDelivery(row);
    },

    async listSubscriptionIdsOf(deliveryId: string): Promise<string[]> {
      const rows = await db.deliverySubscription.findMany({
        where: { deliveryId: toKey(deliveryId) },
        orderBy: { subscriptionId: "asc" },
      });
      return rows.map(({ subscriptionId }) => String(subscriptionId));
    },
  };
}

async function planAll(db: Db, deliveries: readonly NewDelivery[], now: Date): Promise<PlannedDelivery[]> {
  // Most channels get the same parts: each goes to the database once.
  const parts = [...new Set(deliveries.map(({ payload }) => payload))];
  const messages = [...new Set(deliveries.map(({ message }) => message))];
  const places = { parts: placesOf(parts), messages: placesOf(messages) };
  const given = storableJson(deliveries.map((delivery, ordinal) => toRecord(delivery, ordinal, places)));
  // Without naming the constraint: of two transactions that plan the same at once, either may be met first.
  const created = await db.$queryRaw<{ id: bigint }[]>`
    with
      payloads as (select * from jsonb_array_elements(${storableJson(parts)}::jsonb) with ordinality as p (payload, place)),
      messages as (select * from jsonb_array_elements(${storableJson(messages)}::jsonb) with ordinality as m (message, place))
    insert into deliveries (channel_id, occasion, part, revision, action, payload, message, key, created_at)
    select channel_id, occasion, part, revision, action, payload, nullif(message, 'null'), key, ${now}
    from jsonb_to_recordset(${given}::jsonb) as given (ordinal int, channel_id bigint, occasion text, part int,
      revision int, action text, payload_place bigint, message_place bigint, key text)
    join payloads on payloads.place = payload_place
    join messages on messages.place = message_place
    order by ordinal
    on conflict do nothing returning id`;
  // Not in one statement: only a later one sees what another transaction has just committed.
  const rows = await db.$queryRaw<{ id: bigint }[]>`
    select id from jsonb_to_recordset(${given}::jsonb) as given
      (ordinal int, channel_id bigint, occasion text, part int, revision int)
    join deliveries using (channel_id, occasion, part, revision) order by ordinal`;
  await db.$executeRaw`
    insert into delivery_subscriptions (delivery_id, subscription_id)
    select distinct deliveries.id, subscriptions.id from jsonb_to_recordset(${given}::jsonb) as given
      (channel_id bigint, occasion text, part int, revision int, subscription_ids bigint[])
    join deliveries using (channel_id, occasion, part, revision)
    join subscriptions on subscriptions.id = any(subscription_ids)
    on conflict do nothing`;
  const isNew = new Set(created.map(({ id }) => id));
  return rows.map(({ id }) => ({ id: String(id), isNew: isNew.has(id) }));
}

function placesOf(values: readonly unknown[]): ReadonlyMap<unknown, number> {
  return new Map(values.map((value, index) => [value, index + 1]));
}

function toRecord(
  delivery: NewDelivery,
  ordinal: number,
  places: Readonly<Record<"parts" | "messages", ReadonlyMap<unknown, number>>>,
) {
  const { channelId, occasion, part, revision, action, key, subscriptionIds, payload, message } = delivery;
  return {
    ordinal,
    channel_id: channelId,
    occasion,
    part,
    revision,
    action,
    key,
    payload_place: places.parts.get(payload),
    message_place: places.messages.get(message),
    subscription_ids: subscriptionIds,
  };
}

function changesOf(result: SendResult, at: Date) {
  if (result.status === "sent")
    return { status: "sent", platformMessageId: result.platformMessageId, settledAt: at, reason: null, retryAt: null };
  const reason = storable(result.reason);
  if (result.status === "failed" && result.retryAt !== undefined)
    return { status: "pending", reason, retryAt: result.retryAt };
  return { status: result.status, reason, retryAt: null, settledAt: at };
}

function toDelivery(row: DeliveryRow): Delivery {
  return {
    id: String(row.id),
    channelId: String(row.channelId),
    occasion: row.occasion,
    part: row.part,
    revision: row.revision,
    action: row.action as DeliveryAction, // check constraints hold both
    status: row.status as DeliveryStatus,
    payload: row.payload,
    message: row.message === null ? undefined : (row.message as unknown as Message), // planDelivery writes it
    key: row.key,
    attempts: row.attempts,
    reason: optional(row.reason),
    retryAt: optional(row.retryAt),
    platformMessageId: optional(row.platformMessageId),
    createdAt: row.createdAt,
    attemptedAt: optional(row.attemptedAt),
    settledAt: optional(row.settledAt),
  };
}
