import type { OrgEventKind, Severity } from "./event.ts";
import type { Language } from "./text.ts";

export type Platform = "slack" | "discord" | "console";

/** Where messages go. `workspaceId` and `platformId` are the platform's own ids. */
export interface Channel {
  readonly id: string;
  readonly platform: Platform;
  readonly workspaceId: string;
  readonly platformId: string;
  readonly name: string;
  readonly language: Language;
  /** IANA zone of the schedule. */
  readonly timeZone: string;
  readonly digest: DigestSchedule;
  readonly pace: AlertPace;
  readonly nextDigestAt: Date | undefined;
  /** Set while the channel is paused, by a person or after a permanent failure, with the reason. */
  readonly pausedReason: string | undefined;
}

/** How many alerts a channel takes, and when. */
export interface AlertPace {
  readonly quiet: QuietHours | undefined;
  /** The rest of a day's alerts comes with the digest; undefined for no limit. */
  readonly alertsPerDay: number | undefined;
}

/** Minutes of the channel's day, half-open: 22:00 to 08:00 is 1320 to 480. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** Days count from 1 (Monday) to 7 (Sunday); no day at all means no digest. */
export interface DigestSchedule {
  readonly days: readonly number[];
  readonly hour: number;
  readonly minute: number;
}

/** A channel's standing request. Without `entityId` it follows everything. */
export interface Subscription {
  readonly id: string;
  readonly channelId: string;
  readonly entityId: string | undefined;
  readonly wantsAlerts: boolean;
  readonly wantsDigest: boolean;
  readonly minSeverity: Severity;
  /** Empty means every kind. */
  readonly kinds: readonly OrgEventKind[];
  readonly createdBy: string;
}
