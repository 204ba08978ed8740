import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import type { ParsedEntry, ParsedFeed } from "../../src/feeds/parsed-feed.ts";

const fetchedAt = new Date("2026-11-21T09:00:00Z");
const published = new Date("2026-11-20T10:00:00Z");

async function readFixture(file: string) {
  return parse(await readFile(join(import.meta.dirname, "files", file), "utf8"));
}

function parse(text: string, url = "https://wire.example/feed.xml") {
  return parseFeed(text, { url, fetchedAt });
}

interface Expected extends Partial<Omit<ParsedFeed, "entries">> {
  readonly entries: readonly Partial<ParsedEntry>[];
}

const feeds: Record<string, Expected> = {
  "rss2-content-encoded.xml": {
    title: "Wire & Desk",
    language: "en-us",
    ttlMinutes: 30,
    entries: [
      {
        id: "wire-1",
        link: "https://wire.example/news/1",
        title: 'Lab names a new chief of "research"',
        contentHtml: "<p>The lab named a new chief on Friday.</p>",
        summaryHtml: "Lab names a new chief",
        author: "A. Writer",
        publishedAt: published,
        updatedAt: undefined,
        isDateClamped: false,
      },
    ],
  },
  "rss-without-version.xml": {
    title: "No version",
    entries: [{ id: "https://wire.example/1", summaryHtml: "Text.", contentHtml: undefined }],
  },
  "rss-091.xml": {
    title: "Old wire",
    entries: [{ id: "https://wire.example/old/1", title: "One", publishedAt: undefined }],
  },
  "rdf.xml": {
    title: "RDF wire",
    entries: [
      {
        id: "https://wire.example/rdf/1",
        link: "https://wire.example/rdf/1",
        author: "A. Writer",
        publishedAt: published,
      },
    ],
  },
  "atom.xml": {
    title: "Atom wire",
    language: "en",
    entries: [
      {
        id: "tag:wire.example,2026:1",
        link: "https://wire.example/atom/1",
        title: "Chief leaves the lab",
        contentHtml: "<p>The chief leaves.</p>",
        author: "A. Writer",
        publishedAt: published,
        updatedAt: new Date("2026-11-20T12:00:00Z"),
      },
    ],
  },
  "atom-xhtml.xml": {
    entries: [
      {
        link: "https://base.example/blog/posts/1",
        contentHtml: expect.stringContaining("<p>First <b>second</b> third <i>fourth</i> fifth.</p>"),
      },
    ],
  },
  "atom03.xml": {
    entries: [
      {
        id: "old-1",
        contentHtml: "<p>The chief leaves.</p>",
        publishedAt: published,
        updatedAt: new Date("2026-11-20T11:00:00Z"),
      },
    ],
  },
  "prefixed.xml": {
    title: "Prefixed",
    entries: [{ id: "p-1", link: "https://wire.example/p/1", title: "One", publishedAt: published }],
  },
  "json-feed.json": {
    title: "JSON wire",
    entries: [
      {
        id: "7",
        link: "https://wire.example/json/7",
        title: "Seven",
        contentHtml: "<p>R&amp;D &lt;moves&gt;.</p>\n<p>Again.</p>",
        author: "A. Writer",
        publishedAt: published,
      },
      { id: "8", link: "https://wire.example/json/8", title: "", contentHtml: "<p>Eight.</p>", author: "B. Writer" },
    ],
  },
  "malformed.xml": {
    title: "R&D wire",
    entries: [
      {
        id: "bad-1",
        link: "https://wire.example/bad/1?a=1&b=2",
        title: "Chief leaves",
        contentHtml: "<p>The chief leaves.</p>",
      },
      { title: expect.stringContaining("Second") },
    ],
  },
  "cut-short.xml": { entries: [{ title: "One" }, { title: "Two", link: "https://wire.example/cut/2" }] },
  "before-the-prolog.xml": { title: "Late wire", entries: [{ title: "One" }] },
  "chinese-dates.xml": {
    entries: [
      { publishedAt: published, isDateClamped: false },
      { publishedAt: published },
      { publishedAt: published },
      { publishedAt: undefined, isDateClamped: false },
      { publishedAt: fetchedAt, isDateClamped: true },
    ],
  },
  "repeated-ids.xml": {
    entries: [
      { id: "same https://wire.example/ids/1" },
      { id: "same https://wire.example/ids/2" },
      { id: "https://wire.example/ids/3" },
      { id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), link: undefined },
      { id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), link: undefined },
    ],
  },
  "unescaped-description.xml": {
    entries: [{ title: "One and only", summaryHtml: "First <b>second</b> third <i>fourth</i> fifth." }],
  },
  "guid-as-link.xml": {
    entries: [
      { id: "https://wire.example/guid/1", link: "https://wire.example/guid/1" },
      { id: "https://wire.example/guid/2", link: undefined },
    ],
  },
  "entity-bomb.xml": { title: "Bomb", entries: [{ id: "b1", summaryHtml: "&d;&x;" }] },
  "empty-channel.xml": { title: "Nothing yet", entries: [] },
};

test.each(Object.entries(feeds))("reads %s", async (file, expected) => {
  const result = await readFixture(file);

  expect(result).toMatchObject({ status: "parsed", feed: expected });
});

test("entries without id and link have ids of their own", async () => {
  const result = await readFixture("repeated-ids.xml");

  const ids = result.status === "parsed" ? result.feed.entries.map(({ id }) => id) : [];
  expect(new Set(ids).size).toBe(5);
});

describe("what is not a feed says so", () => {
  test.each([
    ["page.html", "html-instead-of-feed"],
    ["sitemap.xml", "not-a-feed"],
  ])("%s: %s", async (file, reason) => {
    expect(await readFixture(file)).toEqual({ status: "failed", reason });
  });

  test.each([
    ["", "empty"],
    ["\ufeff \n\0", "empty"],
    ["{", "broken"],
    ['{"items": "none"}', "not-a-feed"],
    ["null and void", "not-a-feed"],
    ["<!-- a comment alone -->", "not-a-feed"],
    [`<rss>${"<item>".repeat(5000)}`, "broken"],
    ["<?xml version='1.0'?><HTML><HEAD></HEAD></HTML>", "html-instead-of-feed"],
    ["<!-- served late --><html></html>", "html-instead-of-feed"],
    ["<html><body><channel></channel></body></html>", "html-instead-of-feed"],
  ])("%j: %s", async (text, reason) => {
    expect(await parse(text)).toEqual({ status: "failed", reason });
  });
});

describe("a language that the feed does not say", () => {
  const entry = (title: string) =>
    `<rss version="2.0"><channel><title>${title}</title><item><guid>1</guid><pubDate>2026-11-20 18:00:00</pubDate></item></channel></rss>`;

  test.each([
    ["Chinese titles", "样例日报", "https://a.example/", "2026-11-20T10:00:00.000Z"],
    ["Japanese titles", "テクノロジーの新聞", "https://a.example/", "2026-11-20T18:00:00.000Z"],
    ["English titles", "Wire", "https://a.example/", "2026-11-20T18:00:00.000Z"],
    ["a host in China", "Wire", "https://wire.com.cn/rss", "2026-11-20T10:00:00.000Z"],
  ])("%s decide the zone of a date without one", async (_, title, url, instant) => {
    const result = await parse(entry(title), url);

    expect(result.status === "parsed" && result.feed.entries[0]?.publishedAt?.toISOString()).toBe(instant);
  });
});

test("100,000 nested tags end in a result", async () => {
  const result = await parse(`<rss version="2.0"><channel>${"<x>".repeat(100_000)}`);

  expect(["parsed", "failed"]).toContain(result.status);
});

test("a very long id is kept as its hash, and a very long link not at all", async () => {
  const item = (id: string, link: string) => `<item><title>T</title><guid>${id}</guid><link>${link}</link></item>`;
  const long = "x".repeat(9_000);
  const result = await parse(
    `<rss version="2.0"><channel><title>W</title>${item(long, "https://wire.example/1")}${item("2", `https://wire.example/${long}`)}</channel></rss>`,
  );

  if (result.status !== "parsed") throw new Error(result.reason);
  const [first, second] = result.feed.entries;
  expect(first?.id).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(first?.link).toBe("https://wire.example/1");
  expect([second?.id, second?.link]).toEqual(["2", undefined]);
});

test("one broken item of a JSON feed is left out, and the others are read", async () => {
  const items = [
    { id: "1", url: "https://wire.example/1", content_text: "One." },
    null,
    "two",
    { id: "3", content_text: "Three." },
  ];
  const result = await parse(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "W", items }));

  if (result.status !== "parsed") throw new Error(result.reason);
  expect(result.feed.entries.map(({ id }) => id)).toEqual(["1", "3"]);
});

describe("a well-formed feed is read no worse than a broken one", () => {
  const rss = (item: string) =>
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Wire</title><item>${item}</item></channel></rss>`;
  const atom = (entry: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>Wire</title><entry><id>1</id><title>One</title>${entry}</entry></feed>`;
  const group =
    "<media:group><media:title>Film</media:title><media:description>What it shows.</media:description></media:group>";

  test.each<[name: string, text: string, expected: Partial<ParsedEntry>]>([
    [
      "Media RSS",
      rss("<media:title>Film</media:title><media:description>It shows.</media:description>"),
      { title: "Film", summaryHtml: "It shows." },
    ],
    ["Media RSS in a group", rss(group), { title: "Film", summaryHtml: "What it shows." }],
    ["Media RSS in Atom, beside Atom's own title", atom(group), { title: "One", summaryHtml: "What it shows." }],
    [
      "iTunes",
      rss(
        "<itunes:title>Part 1</itunes:title><itunes:author>Host</itunes:author><itunes:summary>On it.</itunes:summary>",
      ),
      { title: "Part 1", author: "Host", summaryHtml: "On it." },
    ],
    ["iTunes's subtitle", rss("<itunes:subtitle>On it.</itunes:subtitle>"), { summaryHtml: "On it." }],
    ["Dublin Core's title", rss("<dc:title>One</dc:title>"), { title: "One" }],
    [
      "Atom's link without a rel after its self",
      atom('<link rel="self" href="/self"/><link href="/1"/>'),
      { link: "https://wire.example/1" },
    ],
    ["Atom's enclosure, which is no article", atom('<link rel="enclosure" href="/1.mp3"/>'), { link: undefined }],
    ["Atom's link in an RSS item", rss('<atom:link href="/1"/>'), { link: "https://wire.example/1" }],
    ["a guid that is an address", rss("<guid>https://a.example/1</guid>"), { link: "https://a.example/1" }],
    ["a guid that says it is none", rss('<guid isPermaLink="false">https://a.example/1</guid>'), { link: undefined }],
    [
      "a date that cannot be read beside one that can",
      atom("<published>soon</published><updated>2026-11-20T10:00:00Z</updated>"),
      { publishedAt: published, updatedAt: published },
    ],
    [
      "CDATA that was escaped",
      rss("<title>&lt;![CDATA[One]]&gt;</title><description>&lt;![CDATA[&lt;p&gt;Two.&lt;/p&gt;]]&gt;</description>"),
      { title: "One", summaryHtml: "<p>Two.</p>" },
    ],
    ["CDATA in CDATA", rss("<description><![CDATA[a]]]]><![CDATA[>b]]></description>"), { summaryHtml: "a]]>b" }],
  ])("%s", async (_, text, expected) => {
    const strict = await parse(text);
    // A tag that is not closed makes rss-parser refuse the feed.
    const lenient = await parse(text.replace("<title>Wire</title>", "<title>Wire</title><br>"));

    for (const result of [strict, lenient]) {
      expect(result.status === "parsed" && result.feed.entries[0]).toMatchObject(expected);
    }
  });
});
