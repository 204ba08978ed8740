import type { ChannelAddress } from "../model/ports.ts";
import type { AlertPace, Channel, DigestSchedule, Platform } from "../model/subscription.ts";
import type { Language } from "../model/text.ts";
import type { Channel as ChannelRow } from "./generated/client.ts";
import { APPLICATION_NAME, type Db, optional, storable, toKey } from "./rows.ts";

/** What a new channel begins with. */
export interface ChannelDefaults {
  readonly name: string;
  readonly workspaceName: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly digest: DigestSchedule;
  readonly nextDigestAt: Date | undefined;
  /** No limit without it. */
  readonly alertsPerDay?: number | undefined;
}

/** What may change about a channel. `nextDigestAt: null` means that no digest is planned. */
export interface ChannelPatch {
  readonly name?: string;
  readonly language?: Language;
  readonly timeZone?: string;
  readonly digest?: DigestSchedule;
  readonly pace?: AlertPace;
  readonly nextDigestAt?: Date | null;
}

/** A channel whose digest is due, with the instant up to which it was told everything. */
export interface DueDigest {
  readonly channel: Channel;
  readonly dueAt: Date;
  readonly digestedUntil: Date;
}

export function channelQueries(db: Db) {
  return {
    /** Finds a channel or creates it with its workspace; `isNew` is true for one caller only. A known one keeps its settings. */
    async ensureChannel(
      address: ChannelAddress,
      defaults: ChannelDefaults,
      now: Date,
    ): Promise<{ channel: Channel; isNew: boolean }> {
      const { platform, workspaceId, platformId } = address;
      const { digest, language, timeZone, nextDigestAt = null, alertsPerDay = null } = defaults;
      await db.$executeRaw`
        insert into workspaces (platform, platform_id, name, created_at)
        values (${platform}, ${workspaceId}, ${storable(defaults.workspaceName)}, ${now}) on conflict do nothing`;
      const created = await db.$executeRaw`
        insert into channels (platform, workspace_id, platform_id, name, language, time_zone, digest_days, digest_hour,
          digest_minute, next_digest_at, alerts_per_day, digested_until, created_at)
        values (${platform}, ${workspaceId}, ${platformId}, ${storable(defaults.name)}, ${language}, ${timeZone},
          ${[...digest.days]}::int[], ${digest.hour}::int, ${digest.minute}::int, ${nextDigestAt},
          ${alertsPerDay}, ${now}, ${now})
        on conflict do nothing`;
      const row = await db.channel.findUniqueOrThrow({ where: keyOf(address) });
      return { channel: toChannel(row), isNew: created === 1 };
    },

    async findChannel(address: ChannelAddress): Promise<Channel | undefined> {
      const row = await db.channel.findUnique({ where: keyOf(address) });
      return row === null ? undefined : toChannel(row);
    },

    async loadChannel(id: string): Promise<Channel | undefined> {
      const row = await db.channel.findUnique({ where: { id: toKey(id) } });
      return row === null ? undefined : toChannel(row);
    },

    /** Holds a channel's pace still for the transaction: who counts its alerts next counts what this one writes. */
    async lockPace(id: string): Promise<void> {
      await db.$queryRaw`select 1 from channels where id = ${toKey(id)} for no key update`;
    },

    async listChannels(): Promise<Channel[]> {
      return (await db.channel.findMany({ orderBy: { id: "asc" } })).map(toChannel);
    },

    async updateChannel(id: string, patch: ChannelPatch): Promise<void> {
      const { digest, pace, ...plain } = patch;
      const schedule = digest && { digestDays: [...digest.days], digestHour: digest.hour, digestMinute: digest.minute };
      await db.channel.updateMany({ where: { id: toKey(id) }, data: { ...plain, ...schedule, ...paceColumns(pace) } });
    },

    /** Pauses a channel until somebody resumes it, or until `resumeAt`. */
    async pauseChannel(id: string, reason: string, resumeAt?: Date): Promise<void> {
      const data = { pausedReason: storable(reason), resumeAt: resumeAt ?? null };
      await db.channel.updateMany({ where: { id: toKey(id) }, data });
    },

    async resumeChannel(id: string): Promise<void> {
      await db.channel.updateMany({ where: { id: toKey(id) }, data: { pausedReason: null, resumeAt: null } });
    },

    /** Resumes the channels whose time to be tried again has come; whether they are still refused, sending will tell. */
    async resumeDueChannels(now: Date): Promise<void> {
      await db.channel.updateMany({ where: { resumeAt: { lte: now } }, data: { pausedReason: null, resumeAt: null } });
    },

    /** Channels that are not paused and whose digest is due, the longest due first. */
    async listDueDigests(now: Date): Promise<DueDigest[]> {
      const rows = await db.channel.findMany({
        where: { nextDigestAt: { lte: now }, pausedReason: null },
        orderBy: [{ nextDigestAt: "asc" }, { id: "asc" }],
      });
      return rows.map(toDueDigest);
    },

    /** Locks the channel for the transaction. Undefined where its digest is not due, or was composed meanwhile. */
    async lockDueDigest(id: string, now: Date): Promise<DueDigest | undefined> {
      await db.$queryRaw`select 1 from channels where id = ${toKey(id)} for update`;
      const row = await db.channel.findFirst({
        where: { id: toKey(id), nextDigestAt: { lte: now }, pausedReason: null },
      });
      return row === null ? undefined : toDueDigest(row);
    },

    /** The instant up to which the channel was told everything, for previews. */
    async loadDigestedUntil(id: string): Promise<Date | undefined> {
      return (await db.channel.findUnique({ where: { id: toKey(id) } }))?.digestedUntil;
    },

    /** Records that a digest covered everything before `digestedUntil`; the watermark never goes back. */
    async finishDigest(id: string, digestedUntil: Date, nextDigestAt: Date | undefined): Promise<void> {
      await db.$executeRaw`
        update channels set digested_until = greatest(digested_until, ${digestedUntil}), next_digest_at = ${nextDigestAt ?? null}
        where id = ${toKey(id)}`;
    },

    /**
     * The instant before which nothing more can appear: what a transaction that is still open writes bears a time after
     * its start. A digest covers up to here, and the rest comes in the next one.
     */
    async settledUntil(now: Date): Promise<Date> {
      const [row] = await db.$queryRaw<{ open_ms: number }[]>`
        select coalesce(max(extract(epoch from clock_timestamp() - xact_start)) * 1000, 0)::double precision as open_ms
        from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and application_name = ${APPLICATION_NAME}`;
      return new Date(now.getTime() - Math.ceil(row?.open_ms ?? 0) - MARGIN_MS);
    },
  };
}

function paceColumns(pace: AlertPace | undefined) {
  if (pace === undefined) return {};
  const { quiet, alertsPerDay = null } = pace;
  return { quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null, alertsPerDay };
}

/** Between taking `now` and opening the transaction that writes it. */
const MARGIN_MS = 1_000;

function keyOf({ platform, workspaceId, platformId }: ChannelAddress) {
  return { platform_workspaceId_platformId: { platform, workspaceId, platformId } };
}

function toDueDigest(row: ChannelRow): DueDigest {
  return { channel: toChannel(row), dueAt: row.nextDigestAt ?? row.digestedUntil, digestedUntil: row.digestedUntil };
}

export function toChannel(row: ChannelRow): Channel {
  return {
    id: String(row.id),
    platform: row.platform as Platform, // a check constraint holds it
    workspaceId: row.workspaceId,
    platformId: row.platformId,
    name: row.name,
    language: row.language as Language, // written by ensureChannel and updateChannel only
    timeZone: row.timeZone,
    digest: { days: row.digestDays, hour: row.digestHour, minute: row.digestMinute },
    pace: {
      quiet: row.quietFrom === null || row.quietTo === null ? undefined : { from: row.quietFrom, to: row.quietTo },
      alertsPerDay: optional(row.alertsPerDay),
    },
    nextDigestAt: optional(row.nextDigestAt),
    pausedReason: optional(row.pausedReason),
  };
}
