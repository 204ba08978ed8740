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
  readonly nextDigestAt: Date | undefined;
  /** Set while the channel is paused, by a person or after a permanent failure, with the reason. */
  readonly pausedReason: string | undefined;
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
