import { type Db, optional, toKey } from "./rows.ts";

/** An alert that waits for its channel's quiet hours or a flood to end, or that is left to the digest. */
export interface HeldAlert {
  readonly reason: "quiet" | "cooldown" | "cap";
  /** None where the digest has it. */
  readonly until: Date | undefined;
  readonly releasedAt: Date | undefined;
  /** What people were told of the event when it was released with others. */
  readonly shownKey: string | undefined;
}

export function heldAlertQueries(db: Db) {
  return {
    /** Keeps an alert back; one that is kept already stays as it is. */
    async holdAlert(
      alert: {
        readonly channelId: string;
        readonly eventId: string;
        readonly reason: HeldAlert["reason"];
        readonly until: Date | undefined;
      },
      now: Date,
    ): Promise<void> {
      const { channelId, eventId, reason, until = null } = alert;
      await db.$executeRaw`
        insert into held_alerts (channel_id, event_id, reason, held_at, until)
        values (${toKey(channelId)}, ${toKey(eventId)}, ${reason}, ${now}, ${until}) on conflict do nothing`;
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

    /** Releases what is due in a channel, for one caller only; the events, the longest held first. */
    async releaseDue(channelId: string, now: Date): Promise<string[]> {
      const rows = await db.$queryRaw<{ event_id: bigint; held_at: Date }[]>`
        update held_alerts set released_at = ${now}
        where channel_id = ${toKey(channelId)} and until <= ${now} and released_at is null
        returning event_id, held_at`;
      const order = (row: { event_id: bigint; held_at: Date }) => row.held_at.getTime();
      return rows
        .sort((one, other) => order(one) - order(other) || Number(one.event_id - other.event_id))
        .map((row) => String(row.event_id));
    },

    /** Notes what a channel was told of an event among others. */
    async noteShown(channelId: string, eventId: string, shownKey: string): Promise<void> {
      await db.heldAlert.updateMany({
        where: { channelId: toKey(channelId), eventId: toKey(eventId) },
        data: { shownKey },
      });
    },
  };
}
