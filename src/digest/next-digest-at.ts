import { Temporal } from "temporal-polyfill";
import type { DigestSchedule } from "../model/subscription.ts";

const DAYS_A_WEEK = 7;

/**
 * The first instant after `after` at which a schedule falls due in a zone; undefined for a schedule without days. A
 * time that the clocks skip falls due at the first instant after the gap, one that they repeat at its first passing.
 */
export function nextDigestAt(schedule: DigestSchedule, timeZone: string, after: Date): Date | undefined {
  if (schedule.days.length === 0) return undefined;
  const from = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  // Yesterday too: a time that was moved out of a gap at midnight belongs to the day before.
  for (let offset = -1; offset <= DAYS_A_WEEK + 1; offset += 1) {
    const day = from.add({ days: offset });
    if (!schedule.days.includes(day.dayOfWeek)) continue;
    const dueMs = instantOf(day, schedule, timeZone).epochMilliseconds;
    if (dueMs > after.getTime()) return new Date(dueMs);
  }
  return undefined;
}

function instantOf(day: Temporal.PlainDate, { hour, minute }: DigestSchedule, timeZone: string): Temporal.Instant {
  const wanted = day.toPlainDateTime({ hour, minute });
  const found = wanted.toZonedDateTime(timeZone, { disambiguation: "compatible" });
  if (found.toPlainDateTime().equals(wanted)) return found.toInstant();
  // Skipped: the clock change itself is the last one at or before what the library found behind the gap.
  const change = found.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
  return (change ?? found).toInstant();
}
