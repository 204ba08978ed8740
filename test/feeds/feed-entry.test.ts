import { describe, expect, test } from "vitest";
import { readyFeed } from "../../src/feeds/feed-entry.ts";
import type { ParsedEntry } from "../../src/feeds/parsed-feed.ts";

function entry(id: string, changes: Partial<ParsedEntry> = {}): ParsedEntry {
  return {
    id,
    link: `https://wire.example/${id}`,
    title: id,
    contentHtml: undefined,
    summaryHtml: undefined,
    author: undefined,
    publishedAt: undefined,
    updatedAt: undefined,
    isDateClamped: false,
    ...changes,
  };
}

function ready(entries: readonly ParsedEntry[]) {
  const result = readyFeed({
    status: "parsed",
    feed: { title: "Wire", language: undefined, ttlMinutes: undefined, entries },
  });
  return result.status === "parsed" ? result.feed.entries : [];
}

const texts: { name: string; changes: Partial<ParsedEntry>; content: string }[] = [
  { name: "content before a summary", changes: { contentHtml: "<p>All</p>", summaryHtml: "Some" }, content: "All" },
  { name: "a summary where there is no content", changes: { summaryHtml: "Some &amp; more" }, content: "Some & more" },
  { name: "nothing", changes: {}, content: "" },
];

test.each(texts)("the text of an entry is $name", ({ changes, content }) => {
  expect(ready([entry("1", changes)])[0]?.content).toBe(content);
});

test("a feed that was not read stays so", () => {
  expect(readyFeed({ status: "failed", reason: "broken" })).toEqual({ status: "failed", reason: "broken" });
});

describe("of an archive", () => {
  const day = (count: number) => new Date(Date.UTC(2020, 0, 1) + count * 86_400_000);

  test("the newest thousand are kept, in the feed's order", () => {
    const oldestFirst = Array.from({ length: 1500 }, (_, index) => entry(`${index}`, { publishedAt: day(index) }));

    const ids = ready(oldestFirst).map(({ entryId }) => Number(entryId));

    expect(ids).toEqual(Array.from({ length: 1000 }, (_, index) => index + 500));
  });

  test("what has no date is kept before what is old", () => {
    const entries = [
      ...Array.from({ length: 1200 }, (_, index) => entry(`old ${index}`, { publishedAt: day(index) })),
      entry("undated"),
    ];

    expect(ready(entries).at(-1)?.entryId).toBe("undated");
  });

  test("a thousand are all kept", () => {
    expect(ready(Array.from({ length: 1000 }, (_, index) => entry(`${index}`)))).toHaveLength(1000);
  });
});
