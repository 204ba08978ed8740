import { describe, expect, test } from "vitest";
import { admitAlert, quietUntil } from "../../src/alerts/pace.ts";
import type { AlertPace, QuietHours } from "../../src/model/subscription.ts";

const NIGHT: QuietHours = { from: 22 * 60, to: 8 * 60 };
const LUNCH: QuietHours = { from: 12 * 60, to: 13 * 60 + 30 };

const quietCases: { name: string; quiet: QuietHours; zone: string; now: string; until: string | undefined }[] = [
  { name: "the evening", quiet: NIGHT, zone: "UTC", now: "2026-03-02T21:59:59Z", until: undefined },
  {
    name: "the first quiet minute",
    quiet: NIGHT,
    zone: "UTC",
    now: "2026-03-02T22:00:00Z",
    until: "2026-03-03T08:00:00Z",
  },
  { name: "after midnight", quiet: NIGHT, zone: "UTC", now: "2026-03-03T00:00:00Z", until: "2026-03-03T08:00:00Z" },
  { name: "the minute of waking", quiet: NIGHT, zone: "UTC", now: "2026-03-03T08:00:00Z", until: undefined },
  { name: "noon", quiet: LUNCH, zone: "UTC", now: "2026-03-02T12:10:00Z", until: "2026-03-02T13:30:00Z" },
  {
    name: "the month's last night",
    quiet: NIGHT,
    zone: "UTC",
    now: "2026-02-28T23:00:00Z",
    until: "2026-03-01T08:00:00Z",
  },
  {
    name: "the channel's own zone",
    quiet: NIGHT,
    zone: "Asia/Shanghai",
    now: "2026-03-02T15:00:00Z",
    until: "2026-03-03T00:00:00Z",
  },
  {
    name: "a night with an hour less",
    quiet: NIGHT,
    zone: "Europe/London",
    now: "2026-03-29T00:30:00Z",
    until: "2026-03-29T07:00:00Z",
  },
  {
    name: "a night with an hour more",
    quiet: NIGHT,
    zone: "Europe/London",
    now: "2026-10-24T22:30:00Z",
    until: "2026-10-25T08:00:00Z",
  },
  {
    name: "an end that the clocks skip",
    quiet: { from: 23 * 60, to: 2 * 60 + 30 },
    zone: "America/Los_Angeles",
    now: "2026-03-08T08:00:00Z",
    until: "2026-03-08T10:30:00Z",
  },
];

test.each(quietCases)("quiet hours at $name", ({ quiet, zone, now, until }) => {
  expect(quietUntil(quiet, zone, new Date(now))?.toISOString()).toBe(until && new Date(until).toISOString());
});

describe("an alert", () => {
  const now = new Date("2026-03-02T12:00:00Z");
  const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
  const times = (count: number, minutes: number): Date[] => Array.from({ length: count }, () => minutesAgo(minutes));
  const cases: { name: string; pace: Partial<AlertPace>; writtenAt: Date[]; zone?: string; admission: object }[] = [
    { name: "goes out where nothing limits it", pace: {}, writtenAt: times(500, 1), admission: { kind: "now" } },
    {
      name: "goes out below the day's limit",
      pace: { alertsPerDay: 3 },
      writtenAt: times(2, 60),
      admission: { kind: "now" },
    },
    {
      name: "is left to the digest beyond it",
      pace: { alertsPerDay: 3 },
      writtenAt: times(3, 60),
      admission: { kind: "digest" },
    },
    {
      name: "is left to the digest where no alert is wanted",
      pace: { alertsPerDay: 0 },
      writtenAt: [],
      admission: { kind: "digest" },
    },
    {
      name: "counts from the midnight of the channel's zone",
      pace: { alertsPerDay: 3 },
      writtenAt: times(3, 61),
      zone: "Pacific/Auckland",
      admission: { kind: "now" },
    },
    {
      name: "waits after a flood",
      pace: { alertsPerDay: 100 },
      writtenAt: [...times(29, 9), minutesAgo(2)],
      admission: { kind: "later", reason: "cooldown", until: new Date("2026-03-02T12:08:00Z") },
    },
    {
      name: "waits no longer than the flood lasts",
      pace: { alertsPerDay: 100 },
      writtenAt: times(30, 10),
      admission: { kind: "now" },
    },
    {
      name: "waits for the end of quiet hours, whatever the limit",
      pace: { quiet: LUNCH, alertsPerDay: 0 },
      writtenAt: [],
      admission: { kind: "later", reason: "quiet", until: new Date("2026-03-02T13:30:00Z") },
    },
  ];
  test.each(cases)("$name", ({ pace, writtenAt, zone = "UTC", admission }) => {
    const full = { quiet: undefined, alertsPerDay: undefined, ...pace };

    expect(admitAlert({ pace: full, timeZone: zone, now, writtenAt })).toEqual(admission);
  });
});
