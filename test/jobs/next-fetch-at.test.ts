import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FeedFailure, planNextFetch, planRetry, type Rhythm } from "../../src/jobs/next-fetch-at.ts";

const HOUR = 60;
const DAY = 24 * HOUR;
const now = new Date("2026-03-02T08:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const minutesOf = (at: Date) => (at.getTime() - now.getTime()) / 60_000;

/** So many entries, each so long before the one after it, the newest so long ago. */
function every(gap: number, count = 20, newest = 0): Date[] {
  return Array.from({ length: count }, (_, index) => ago(newest + index * gap));
}

function plan(changes: Partial<Rhythm> & { freshMinutes?: number; jitter?: number }) {
  const { freshMinutes, jitter = 0, ...rhythm } = changes;
  return planNextFetch({
    now,
    publishedAts: [],
    broughtEntries: true,
    lastEntryAt: undefined,
    intervalMinutes: 30,
    freshUntil: freshMinutes === undefined ? undefined : ago(-freshMinutes),
    jitter,
    ...rhythm,
  });
}

const rhythms: { name: string; rhythm: Partial<Rhythm>; interval: number }[] = [
  { name: "hourly entries: every 5 minutes at most", rhythm: { publishedAts: every(HOUR) }, interval: 5 },
  { name: "one entry a day: every hour", rhythm: { publishedAts: every(DAY) }, interval: 60 },
  {
    name: "one entry a day, two in a row: still every hour",
    rhythm: { publishedAts: [...every(DAY), ago(20)], intervalMinutes: 60 },
    interval: 60,
  },
  { name: "one entry a week", rhythm: { publishedAts: every(7 * DAY) }, interval: 7 * HOUR },
  { name: "one entry a year: every day at least", rhythm: { publishedAts: every(365 * DAY, 4) }, interval: DAY },
  {
    name: "twenty at once every morning are one",
    rhythm: { publishedAts: [0, 1, 2, 3].flatMap((day) => every(0.1, 20, day * DAY)) },
    interval: 60,
  },
  { name: "a lively feed at night", rhythm: { publishedAts: every(HOUR, 20, 8 * HOUR) }, interval: 10 },
  { name: "a lively feed that died a month ago", rhythm: { publishedAts: every(HOUR, 20, 30 * DAY) }, interval: 900 },
  {
    name: "the order of the entries is none of its rhythm",
    rhythm: { publishedAts: every(DAY).reverse() },
    interval: 60,
  },
  {
    name: "an archive counts by its newest",
    rhythm: { publishedAts: [...every(4 * HOUR), ...every(DAY, 99, 9 * DAY)] },
    interval: 10,
  },
  {
    name: "dates to come say nothing",
    rhythm: { publishedAts: [...every(DAY), ago(-HOUR), ago(-2 * HOUR)] },
    interval: 60,
  },
  { name: "nothing known and something brought: as before", rhythm: {}, interval: 30 },
  { name: "nothing known and nothing brought: later", rhythm: { broughtEntries: false }, interval: 45 },
  {
    name: "unchanged: as before",
    rhythm: { broughtEntries: false, lastEntryAt: ago(HOUR), intervalMinutes: 20 },
    interval: 20,
  },
  {
    name: "unchanged for a week: later",
    rhythm: { broughtEntries: false, lastEntryAt: ago(7 * DAY), intervalMinutes: 20 },
    interval: 210,
  },
  {
    name: "without dates, a daily feed that brings two in a row: half as long",
    rhythm: { lastEntryAt: ago(5), intervalMinutes: 60 },
    interval: 30,
  },
  {
    name: "without dates, a daily feed on the next day: as before",
    rhythm: { lastEntryAt: ago(DAY), intervalMinutes: 60 },
    interval: 60,
  },
  {
    name: "two dated entries are no rhythm yet",
    rhythm: { publishedAts: every(10, 2), lastEntryAt: ago(DAY), intervalMinutes: 60 },
    interval: 60,
  },
];

describe("planNextFetch", () => {
  test.each(rhythms)("$name", ({ rhythm, interval }) => {
    expect(plan(rhythm).intervalMinutes).toBe(interval);
  });

  test.each([
    { name: "not before the server allows it", freshMinutes: 120, next: 120 },
    { name: "a server's word that is over already changes nothing", freshMinutes: -10, next: 60 },
    { name: "a server's word for a year counts for a day", freshMinutes: 525_600, next: DAY },
  ])("$name", ({ freshMinutes, next }) => {
    const { intervalMinutes, nextFetchAt } = plan({ publishedAts: every(DAY), freshMinutes });

    expect(intervalMinutes).toBe(60);
    expect(minutesOf(nextFetchAt)).toBe(next);
  });

  test.each([
    {
      name: "what the feed asks for is its interval",
      rhythm: { publishedAts: every(HOUR), ttlMinutes: 90 },
      interval: 90,
    },
    {
      name: "a feed that asks for less than its rhythm",
      rhythm: { publishedAts: every(DAY), ttlMinutes: 5 },
      interval: 60,
    },
    {
      name: "what it asked for holds when it did not change",
      rhythm: { broughtEntries: false, lastEntryAt: ago(HOUR), intervalMinutes: 90 },
      interval: 90,
    },
    { name: "a feed that asks for a week gets a day", rhythm: { ttlMinutes: 7 * DAY }, interval: DAY },
  ])("$name", ({ rhythm, interval }) => {
    expect(plan(rhythm).intervalMinutes).toBe(interval);
  });

  test("feeds that one server tells the same do not fall due together", () => {
    const nexts = [0, 0.5, 1].map((jitter) => minutesOf(plan({ freshMinutes: 120, jitter }).nextFetchAt));

    expect(nexts).toEqual([120, 126, 132]);
    expect(minutesOf(plan({ freshMinutes: DAY, jitter: 1 }).nextFetchAt)).toBe(DAY);
  });

  test("moves feeds apart by at most a tenth, at the longest interval too", () => {
    expect(minutesOf(plan({ publishedAts: every(DAY), jitter: 1 }).nextFetchAt)).toBeCloseTo(66);
    const slowest = { publishedAts: every(365 * DAY, 3) };
    expect(minutesOf(plan({ ...slowest, jitter: 1 }).nextFetchAt)).toBeCloseTo(DAY);
    expect(minutesOf(plan({ ...slowest, jitter: 0 }).nextFetchAt)).toBeLessThan(DAY * 0.92);
  });

  test("two feeds of one rhythm that fall due together do not stay together", () => {
    const nexts = [0, 0.25, 0.5, 0.75].map((jitter) =>
      plan({ publishedAts: every(HOUR), jitter }).nextFetchAt.getTime(),
    );

    expect(new Set(nexts).size).toBe(4);
  });

  test("whatever a feed is like, the next fetch is 5 minutes to a day away", () => {
    const minutes = fc.integer({ min: -1000, max: 5_000_000 });

    fc.assert(
      fc.property(
        fc.array(minutes, { maxLength: 30 }),
        fc.boolean(),
        fc.option(minutes, { nil: undefined }),
        fc.integer({ min: 5, max: DAY }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (published, broughtEntries, last, intervalMinutes, jitter) => {
          const lastEntryAt = last === undefined ? undefined : ago(last);
          const { nextFetchAt } = plan({
            publishedAts: published.map(ago),
            broughtEntries,
            lastEntryAt,
            intervalMinutes,
            jitter,
          });

          expect(minutesOf(nextFetchAt)).toBeGreaterThanOrEqual(5);
          expect(minutesOf(nextFetchAt)).toBeLessThanOrEqual(DAY);
        },
      ),
    );
  });
});

/** The longest wait before it is moved by chance. */
const LONGEST = DAY / 1.1;

const failures: { reason: FeedFailure; failureCount?: number; retryMinutes?: number; next: number }[] = [
  { reason: "timeout", next: 5 },
  { reason: "timeout", failureCount: 1, next: 10 },
  { reason: "timeout", failureCount: 3, next: 40 },
  { reason: "timeout", failureCount: 10_000, next: LONGEST },
  { reason: "no-connection", next: 5 },
  { reason: "name-not-found", next: 5 },
  { reason: "server-error", next: 5 },
  { reason: "server-error", retryMinutes: 60, next: 60 },
  { reason: "broken-body", next: 5 },
  { reason: "broken", next: 15 },
  { reason: "empty", next: 15 },
  { reason: "not-found", next: 60 },
  { reason: "not-found", failureCount: 2, next: 240 },
  { reason: "not-found", failureCount: 5, next: LONGEST },
  { reason: "not-allowed", next: 60 },
  { reason: "html-instead-of-feed", next: 60 },
  { reason: "not-a-feed", next: 60 },
  { reason: "too-large", next: 60 },
  { reason: "too-many-redirects", next: 60 },
  { reason: "took-too-long", next: 60 },
  { reason: "needed-too-much-memory", next: 60 },
  { reason: "bad-certificate", next: 60 },
  { reason: "refused-request", next: 60 },
  { reason: "blocked", next: 360 },
  { reason: "blocked", failureCount: 1, next: 720 },
  { reason: "blocked", failureCount: 2, next: LONGEST },
  { reason: "gone", next: LONGEST },
  { reason: "bad-address", next: LONGEST },
  { reason: "address-refused", next: LONGEST },
  { reason: "no-rsshub", next: LONGEST },
  { reason: "too-often", next: 60 },
  { reason: "too-often", retryMinutes: 2, next: 60 },
  { reason: "too-often", retryMinutes: 200, next: 200 },
  { reason: "too-often", retryMinutes: 10_000, next: DAY },
];

describe("planRetry", () => {
  test.each(failures)(
    "$reason after $failureCount failures, told to wait $retryMinutes minutes: $next minutes",
    ({ reason, failureCount = 0, retryMinutes, next }) => {
      const retryAt = retryMinutes === undefined ? undefined : ago(-retryMinutes);

      expect(minutesOf(planRetry({ now, reason, failureCount, retryAt, jitter: 0 }))).toBeCloseTo(next, 3);
    },
  );

  test("a feed that never can be read is tried daily all the same", () => {
    for (const failureCount of [0, 1, 20, 1000, 2_000_000]) {
      const next = planRetry({ now, reason: "gone", failureCount, retryAt: undefined, jitter: 1 });

      expect(minutesOf(next)).toBeCloseTo(DAY);
    }
  });
});
