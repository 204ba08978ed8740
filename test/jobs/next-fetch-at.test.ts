import { describe, expect, test } from "vitest";
import { planNextFetch, planRetry } from "../../src/jobs/next-fetch-at.ts";

const now = new Date("2026-03-02T08:00:00Z");
const minutesOf = (at: Date) => (at.getTime() - now.getTime()) / 60_000;

const fetches: {
  name: string;
  intervalMinutes: number;
  broughtEntries: boolean;
  freshMinutes?: number;
  interval: number;
  next: number;
}[] = [
  { name: "a lively feed is looked at sooner", intervalMinutes: 30, broughtEntries: true, interval: 15, next: 15 },
  { name: "a quiet one later", intervalMinutes: 30, broughtEntries: false, interval: 45, next: 45 },
  { name: "never more often than every 5 minutes", intervalMinutes: 6, broughtEntries: true, interval: 5, next: 5 },
  { name: "never less often than daily", intervalMinutes: 1200, broughtEntries: false, interval: 1440, next: 1440 },
  {
    name: "not before the server allows it",
    intervalMinutes: 30,
    broughtEntries: true,
    freshMinutes: 120,
    interval: 15,
    next: 120,
  },
  {
    name: "a server's word for a year counts for a day more",
    intervalMinutes: 30,
    broughtEntries: true,
    freshMinutes: 525_600,
    interval: 15,
    next: 1455,
  },
];

describe("planNextFetch", () => {
  test.each(fetches)("$name", ({ intervalMinutes, broughtEntries, freshMinutes, interval, next }) => {
    const freshUntil = freshMinutes === undefined ? undefined : new Date(now.getTime() + freshMinutes * 60_000);

    const plan = planNextFetch({ now, intervalMinutes, broughtEntries, freshUntil, jitter: 0 });

    expect(plan.intervalMinutes).toBe(interval);
    expect(minutesOf(plan.nextFetchAt)).toBe(next);
  });

  test("moves feeds apart by at most a tenth", () => {
    const plan = planNextFetch({ now, intervalMinutes: 60, broughtEntries: true, freshUntil: undefined, jitter: 1 });

    expect(minutesOf(plan.nextFetchAt)).toBeCloseTo(33);
  });
});

const failures: { failureCount: number; retryMinutes?: number; next: number }[] = [
  { failureCount: 0, next: 5 },
  { failureCount: 3, next: 40 },
  { failureCount: 50, next: 1440 },
  { failureCount: 0, retryMinutes: 60, next: 60 },
];

test.each(failures)(
  "after $failureCount failures the next try comes in $next minutes",
  ({ failureCount, retryMinutes, next }) => {
    const retryAt = retryMinutes === undefined ? undefined : new Date(now.getTime() + retryMinutes * 60_000);

    expect(minutesOf(planRetry({ now, failureCount, retryAt, jitter: 0 }))).toBe(next);
  },
);
