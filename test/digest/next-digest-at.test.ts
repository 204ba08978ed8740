import { describe, expect, test } from "vitest";
import { nextDigestAt } from "../../src/digest/next-digest-at.ts";

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

interface DueCase {
  readonly name: string;
  readonly zone: string;
  readonly at: readonly [hour: number, minute: number];
  readonly days?: readonly number[];
  readonly after: string;
  readonly due: string;
}

const cases: DueCase[] = [
  {
    name: "later the same day",
    zone: "Asia/Shanghai",
    at: [9, 0],
    after: "2026-03-02T00:00:00Z",
    due: "2026-03-02T01:00:00Z",
  },
  {
    name: "exactly due counts as past",
    zone: "Asia/Shanghai",
    at: [9, 0],
    after: "2026-03-02T01:00:00Z",
    due: "2026-03-03T01:00:00Z",
  },
  {
    name: "next Monday",
    zone: "Asia/Shanghai",
    at: [9, 0],
    days: [1],
    after: "2026-03-02T01:00:00Z",
    due: "2026-03-09T01:00:00Z",
  },
  {
    name: "the nearest of two weekdays",
    zone: "Asia/Shanghai",
    at: [9, 0],
    days: [2, 5],
    after: "2026-03-04T01:00:00Z",
    due: "2026-03-06T01:00:00Z",
  },
  {
    name: "over the end of a year",
    zone: "Europe/London",
    at: [8, 30],
    days: [5],
    after: "2026-12-26T00:00:00Z",
    due: "2027-01-01T08:30:00Z",
  },
  {
    name: "in a gap of an hour",
    zone: "America/Los_Angeles",
    at: [2, 30],
    after: "2026-03-08T08:00:00Z",
    due: "2026-03-08T10:00:00Z",
  },
  {
    name: "at the very start of a gap",
    zone: "America/Los_Angeles",
    at: [2, 0],
    after: "2026-03-08T08:00:00Z",
    due: "2026-03-08T10:00:00Z",
  },
  {
    name: "at the end of a gap",
    zone: "America/Los_Angeles",
    at: [3, 0],
    after: "2026-03-08T08:00:00Z",
    due: "2026-03-08T10:00:00Z",
  },
  {
    name: "in an overlap, the first passing",
    zone: "America/Los_Angeles",
    at: [1, 30],
    after: "2026-11-01T07:00:00Z",
    due: "2026-11-01T08:30:00Z",
  },
  {
    name: "in an overlap, once only",
    zone: "America/Los_Angeles",
    at: [1, 30],
    after: "2026-11-01T08:30:00Z",
    due: "2026-11-02T09:30:00Z",
  },
  {
    name: "in London's gap",
    zone: "Europe/London",
    at: [1, 15],
    after: "2026-03-29T00:00:00Z",
    due: "2026-03-29T01:00:00Z",
  },
  {
    name: "in London's overlap",
    zone: "Europe/London",
    at: [1, 15],
    after: "2026-10-24T23:30:00Z",
    due: "2026-10-25T00:15:00Z",
  },
  {
    name: "in a gap of half an hour",
    zone: "Australia/Lord_Howe",
    at: [2, 15],
    after: "2026-10-03T12:00:00Z",
    due: "2026-10-03T15:30:00Z",
  },
  {
    name: "in an overlap of half an hour",
    zone: "Australia/Lord_Howe",
    at: [1, 45],
    after: "2026-04-04T12:00:00Z",
    due: "2026-04-04T14:45:00Z",
  },
  {
    name: "at a midnight that does not exist",
    zone: "America/Sao_Paulo",
    at: [0, 0],
    after: "2018-11-03T12:00:00Z",
    due: "2018-11-04T03:00:00Z",
  },
];

describe("nextDigestAt", () => {
  test.each(cases)("$name ($zone)", ({ zone, at: [hour, minute], days = EVERY_DAY, after, due }) => {
    expect(nextDigestAt({ days, hour, minute }, zone, new Date(after))?.toISOString()).toBe(
      new Date(due).toISOString(),
    );
  });

  test("a schedule without days is never due", () => {
    expect(
      nextDigestAt({ days: [], hour: 9, minute: 0 }, "Asia/Shanghai", new Date("2026-03-02T00:00:00Z")),
    ).toBeUndefined();
  });

  test("falls due once a day through a whole year of clock changes", () => {
    let now = new Date("2026-01-01T00:00:00Z");
    const seen: Date[] = [];
    while (seen.length < 365) {
      now = nextDigestAt({ days: EVERY_DAY, hour: 2, minute: 30 }, "America/Los_Angeles", now) ?? now;
      seen.push(now);
    }
    const localDays = seen.map((due) => due.toLocaleDateString("en-CA", { timeZone: "America/Los_Angeles" }));

    expect(new Set(localDays).size).toBe(365);
  });
});
