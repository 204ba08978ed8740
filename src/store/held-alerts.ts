import { type Db, optional, toKey } from "./rows.ts";

/** An alert that waits for its channel's quiet hours or a flood to end, or that is left to the digest. */
export interface HeldAlert {
  readonly reason: "quiet" | "cooldown" | "cap";
  /** None where the digest has it. */
  readonly until: Date | undefined;
  readonly releasedAt: Date | undefined;
  /** What people saw of the event when it was told with others, or left to the digest. */
  readonly shownKey: string | undefined;
}

export interface NewHeldAlert extends Pick<HeldAlert, "reason" | "until"> {
  readonly channelId: string;
  readonly eventId: string;
  readonly shownKey?: string | undefined;
}

/** An alert whose time has come. */
export interface DueAlert {
  readonly eventId: string;
  readonly heldAt: Date;
}

export function heldAlertQueries(db: Db) {
  return {
    /** Keeps an alert back, also one that was released before. `shownKey` stays where none is given. */
    async holdAlert(alert: NewHeldAlert, now: Date): Promise<void> {
      const { channelId, eventId, reason, until = null, shownKey = null } = alert;
      await db.$executeRaw`
        insert into held_alerts (channel_id, event_id, reason, held_at, until, shown_key)
        values (${toKey(channelId)}, ${toKey(eventId)}, ${reason}, ${now}, ${until}, ${shownKey})
        on conflict (channel_id, event_id) do update set reason = excluded.reason, held_at = excluded.held_at,
          until = excluded.until, released_at = null, shown_key = coalesce(excluded.shown_key, held_alerts.shown_key)`;
    },

    /** What waits for one event waits for another from now on, where that does not wait already. */
    async passHeldAlerts(fromId: string, toId: string): Promise<void> {
      await db.$executeRaw`
        update held_alerts set event_id = ${toKey(toId)}
        where event_id = ${toKey(fromId)} and released_at is null and not exists (
          select 1 from held_alerts as other
          where other.event_id = ${toKey(toId)} and other.channel_id = held_alerts.channel_id
        )`;
    },

    async loadHeldAlert(channelId: string, eventId: string): Promise<HeldAlert | undefined> {
      const row = await db.heldAlert.findUnique({
        where: { channelId_eventId: { channelId: toKey(channelId), eventId: toKey(eventId) } },
      });
      if (row === null) return undefined;
      return {
        reason: row.reason as HeldAlert["reason"], // a check constraint holds it
        until: optional(row.until),
        releasedAt: optional(row.releasedAt),
        shownKey: optional(row.shownKey),
      };
    },

    /** Channels with alerts whose time has come. */
    async listChannelsToRelease(now: Date): Promise<string[]> {
      const rows = await db.heldAlert.findMany({
        where: { until: { lte: now }, releasedAt: null },
        distinct: ["channelId"],
        select: { channelId: true },
        orderBy: { channelId: "asc" },
      });
      return rows.map(({ channelId }) => String(channelId));
    },

    /** The events whose alerts are due in a channel, the longest held first. */
    async listDue(channelId: string, now: Date): Promise<DueAlert[]> {
      const rows = await db.heldAlert.findMany({
        where: { channelId: toKey(channelId), until: { lte: now }, releasedAt: null },
        orderBy: [{ heldAt: "asc" }, { eventId: "asc" }],
      });
      return rows.map(({ eventId, heldAt }) => ({ eventId: String(eventId), heldAt }));
    },

    /** Whether an alert was still held; it no longer is, for one caller only. */
    async release(channelId: string, eventId: string, now: Date): Promise<boolean> {
      const { count } = await db.heldAlert.updateMany({
        where: { channelId: toKey(channelId), eventId: toKey(eventId), releasedAt: null },
        data: { releasedAt: now },
      });
      return count === 1;
    },

    /** Looks at a held alert again later. */
    async postpone(channelId: string, eventId: string, until: Date): Promise<void> {
      await db.heldAlert.updateMany({
        where: { channelId: toKey(channelId), eventId: toKey(eventId), releasedAt: null },
        data: { until },
      });
    },

    /** Makes everything that a channel waits for due: its pace has changed. */
    async reconsider(channelId: string, now: Date): Promise<void> {
      await db.heldAlert.updateMany({
        where: { channelId: toKey(channelId), releasedAt: null, until: { not: null } },
        data: { until: now },
      });
    },

    /** The events that a channel's digest has in place of alerts. */
    async listLeftToDigest(channelId: string): Promise<string[]> {
      const rows = await db.heldAlert.findMany({
        where: { channelId: toKey(channelId), reason: "cap", until: null },
        select: { eventId: true },
      });
      return rows.map(({ eventId }) => String(eventId));
    },

    /** The channels that were told of an event among others. */
    async listToldChannels(eventId: string): Promise<string[]> {
      const rows = await db.heldAlert.findMany({
        where: { eventId: toKey(eventId), releasedAt: { not: null }, shownKey: { not: null } },
        select: { channelId: true },
      });
      return rows.map(({ channelId }) => String(channelId));
    },

    /** Forgets what was held before, and is over or left to the digest. */
    async forget(before: Date): Promise<void> {
      await db.heldAlert.deleteMany({
        where: { heldAt: { lt: before }, OR: [{ releasedAt: { not: null } }, { until: null }] },
      });
    },
  };
}
