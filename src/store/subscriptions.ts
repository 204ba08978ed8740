import type { OrgEventKind, Severity } from "../model/event.ts";
import type { Channel, Subscription } from "../model/subscription.ts";
import { toChannel } from "./channels.ts";
import type { Subscription as SubscriptionRow } from "./generated/client.ts";
import { type Db, optional, storable, toKey } from "./rows.ts";

export type NewSubscription = Omit<Subscription, "id">;

/** A subscription with its channel. */
export interface Subscriber {
  readonly subscription: Subscription;
  readonly channel: Channel;
}

export function subscriptionQueries(db: Db) {
  return {
    /** Saves a channel's one subscription to an entity (or to everything); a known one takes the new wishes. */
    async subscribe(wish: NewSubscription, now: Date): Promise<{ subscription: Subscription; isNew: boolean }> {
      const { wantsAlerts, wantsDigest, minSeverity, kinds, entityId = null } = wish;
      const [row] = await db.$queryRaw<{ id: bigint; is_new: boolean }[]>`
        insert into subscriptions
          (channel_id, entity_id, wants_alerts, wants_digest, min_severity, kinds, created_by, created_at)
        values (${toKey(wish.channelId)}, ${entityId}, ${wantsAlerts}, ${wantsDigest}, ${minSeverity},
          ${[...kinds]}::text[], ${storable(wish.createdBy)}, ${now})
        on conflict (channel_id, entity_id) do update set wants_alerts = excluded.wants_alerts,
          wants_digest = excluded.wants_digest, min_severity = excluded.min_severity, kinds = excluded.kinds
        returning id, xmax = 0 as is_new`;
      if (row === undefined) throw new Error("saving a subscription returned no row");
      const saved = await db.subscription.findUniqueOrThrow({ where: { id: row.id } });
      return { subscription: toSubscription(saved), isNew: row.is_new };
    },

    /** False where there was none. */
    async unsubscribe(channelId: string, entityId: string | undefined): Promise<boolean> {
      const where = { channelId: toKey(channelId), entityId: entityId ?? null };
      return (await db.subscription.deleteMany({ where })).count > 0;
    },

    /** In the order in which they were made. */
    async listSubscriptions(channelId: string): Promise<Subscription[]> {
      const rows = await db.subscription.findMany({ where: { channelId: toKey(channelId) }, orderBy: { id: "asc" } });
      return rows.map(toSubscription);
    },

    /** Every subscription to one of the entities, and those to everything, of paused channels too. */
    async listSubscribersOf(entityIds: readonly string[]): Promise<Subscriber[]> {
      const rows = await db.subscription.findMany({
        where: { OR: [{ entityId: null }, { entityId: { in: [...entityIds] } }] },
        include: { channel: true },
        orderBy: [{ channelId: "asc" }, { id: "asc" }],
      });
      return rows.map((row) => ({ subscription: toSubscription(row), channel: toChannel(row.channel) }));
    },
  };
}

function toSubscription(row: SubscriptionRow): Subscription {
  return {
    id: String(row.id),
    channelId: String(row.channelId),
    entityId: optional(row.entityId),
    wantsAlerts: row.wantsAlerts,
    wantsDigest: row.wantsDigest,
    minSeverity: row.minSeverity as Severity, // subscribe writes both
    kinds: row.kinds as OrgEventKind[],
    createdBy: row.createdBy,
  };
}
