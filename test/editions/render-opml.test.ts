import fc from "fast-check";
import { expect, test } from "vitest";
import { buildFeeds } from "../../src/editions/build-feeds.ts";
import { parseOpml } from "../../src/editions/parse-opml.ts";
import { renderOpml } from "../../src/editions/render-opml.ts";
import type { EditionFeed } from "../../src/model/edition.ts";

function feed(changes: Partial<EditionFeed>): EditionFeed {
  return { url: "https://a.example/feed", title: "A", language: undefined, firstRead: "silent", ...changes };
}

async function readBack(text: string): Promise<readonly EditionFeed[]> {
  const file = parseOpml("feeds.opml", text);
  const { feeds, problems } = await buildFeeds(import.meta.dirname, "feeds.opml", file);
  expect([...file.problems, ...problems]).toEqual([]);
  return feeds;
}

test.each([
  ["a language", feed({ title: "样例日报", language: "zh-Hans" })],
  ["how it is read first", feed({ firstRead: "announce" })],
  ["a route of RSSHub", feed({ url: "rsshub:/huxiu/article" })],
  ["an address with a query", feed({ url: "https://a.example/feed?a=1&b=2", title: `"R&D" <wire> & 'desk'` })],
])("a feed with %s is read back as it was", async (_, given) => {
  expect(await readBack(renderOpml([given], "Feeds"))).toEqual([given]);
});

test.each([
  ["a title of nothing is the address", feed({ title: "  " }), "https://a.example/feed"],
  ["a title of two lines is one", feed({ title: "One\ntwo" }), "One two"],
  ["what XML cannot hold is a space", feed({ title: "a\0b\ud800c\ufffed" }), "a b c d"],
])("%s", async (_, given, title) => {
  expect(await readBack(renderOpml([given], "Feeds"))).toEqual([{ ...given, title }]);
});

test("a bundled feed has no address elsewhere and is left out", async () => {
  expect(await readBack(renderOpml([feed({ url: "bundled:sample/zh.xml" }), feed({})], "Feeds"))).toEqual([feed({})]);
});

test("whatever feeds are called, all are read back", async () => {
  const feeds = fc.uniqueArray(fc.record({ url: fc.webUrl({ withQueryParameters: true }), title: fc.string() }), {
    selector: ({ url }) => url,
  });

  await fc.assert(
    fc.asyncProperty(feeds, fc.string(), async (given, title) => {
      const read = await readBack(renderOpml(given.map(feed), title));

      expect(read.map(({ url }) => url)).toEqual(given.map(({ url }) => url));
    }),
  );
});
