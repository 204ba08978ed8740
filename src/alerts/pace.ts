import { Temporal } from "temporal-polyfill";
import type { AlertPace, QuietHours } from "../model/subscription.ts";

/** So many alerts in so short a time are a flood: what comes after them waits and comes together. */
const BURST = 30;
const BURST_MS = 10 * 60_000;

/** Whether an alert goes out now, waits until then, or is left to the digest. */
export type Admission =
  | { readonly kind: "now" }
  | { readonly kind: "later"; readonly reason: "quiet" | "cooldown"; readonly until: Date }
  | { readonly kind: "digest" };

export interface PaceContext {
  readonly pace: AlertPace;
  readonly timeZone: string;
  readonly now: Date;
  /** When the channel's alerts of the last 24 hours were written, in any order. */
  readonly writtenAt: readonly Date[];
}

/**
 * The only place that holds alerts back. At most so many a day of the channel's zone, none in its quiet hours, and no
 * flood at any time; a channel without a daily limit gets everything at once, outside its quiet hours.
 */
export function admitAlert({ pace, timeZone, now, writtenAt }: PaceContext): Admission {
  const wakeAt = pace.quiet && quietUntil(pace.quiet, timeZone, now);
  if (wakeAt) return { kind: "later", reason: "quiet", until: wakeAt };
  if (pace.alertsPerDay === undefined) return { kind: "now" };
  const today = startOfDay(timeZone, now);
  if (writtenAt.filter((at) => at >= today).length >= pace.alertsPerDay) return { kind: "digest" };
  const recent = writtenAt.filter((at) => now.getTime() - at.getTime() < BURST_MS);
  if (recent.length < BURST) return { kind: "now" };
  const newest = Math.max(...recent.map((at) => at.getTime()));
  return { kind: "later", reason: "cooldown", until: new Date(newest + BURST_MS) };
}

/** When quiet hours that are on at `now` end; undefined outside them. A time that the clocks skip ends at the change. */
export function quietUntil({ from, to }: QuietHours, timeZone: string, now: Date): Date | undefined {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const minute = local.hour * 60 + local.minute;
  const isQuiet = from < to ? from <= minute && minute < to : minute >= from || minute < to;
  if (!isQuiet) return undefined;
  const day = minute < to ? local.toPlainDate() : local.toPlainDate().add({ days: 1 });
  const wake = day.toPlainDateTime({ hour: Math.floor(to / 60), minute: to % 60 }).toZonedDateTime(timeZone);
  return new Date(wake.epochMilliseconds);
}

/** The first instant of the next day in a zone. */
export function nextDay(timeZone: string, now: Date): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(local.add({ days: 1 }).startOfDay().epochMilliseconds);
}

function startOfDay(timeZone: string, now: Date): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(local.startOfDay().epochMilliseconds);
}
