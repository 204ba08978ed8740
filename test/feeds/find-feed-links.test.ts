import { describe, expect, test } from "vitest";
import { findFeedLinks, findRoutes, guessFeedLinks } from "../../src/feeds/find-feed-links.ts";

const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;

describe("a page names its feeds", () => {
  test.each([
    [
      "with a relative address",
      '<link rel="alternate" type="application/rss+xml" href="/feed">',
      ["https://a.example/feed"],
    ],
    [
      "in any order of attributes",
      "<link href='f.xml' type='application/atom+xml' rel='alternate'>",
      ["https://a.example/news/f.xml"],
    ],
    [
      "without quotes",
      "<LINK REL=alternate TYPE=application/rss+xml HREF=https://b.example/feed>",
      ["https://b.example/feed"],
    ],
    [
      "as JSON",
      '<link rel="home alternate" type="application/feed+json; charset=utf-8" href="/f.json">',
      ["https://a.example/f.json"],
    ],
    [
      "over lines",
      '<link rel="alternate"\n  type="application/rss+xml"\n  href="/feed?a=1&amp;b=2" />',
      ["https://a.example/feed?a=1&b=2"],
    ],
    [
      "twice",
      '<link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/rss+xml" href="/feed">',
      ["https://a.example/feed"],
    ],
    ["beside other links", '<link rel="stylesheet" href="/a.css"><link rel="alternate" hreflang="zh" href="/zh">', []],
    ["without an address", '<link rel="alternate" type="application/rss+xml">', []],
    ["with an address that is none", '<link rel="alternate" type="application/rss+xml" href="javascript:void(0)">', []],
  ])("%s", (_, head, links) => {
    expect(findFeedLinks(page(head), "https://a.example/news/")).toEqual(links);
  });

  test("a million brackets take no time", () => {
    expect(findFeedLinks("<link ".repeat(1_000_000), "https://a.example/")).toEqual([]);
  });
});

test("a site that names none is tried where feeds commonly are, and by the routes known for its host", () => {
  expect(guessFeedLinks("https://a.example/news/1")).toContain("https://a.example/feed");
  expect(guessFeedLinks("https://www.huxiu.com/")[0]).toMatch(/^rsshub:\//);
  expect(guessFeedLinks("https://nothuxiu.com/").some((link) => link.startsWith("rsshub:"))).toBe(false);
});

test.each([
  ["https://www.huxiu.com/", ["rsshub:/huxiu/article"]],
  ["https://yicai.com/news", ["rsshub:/yicai/headline", "rsshub:/yicai/latest"]],
  ["https://nothuxiu.com/", []],
  ["huxiu.com", []],
])("the routes known for %s are %j", (url, routes) => {
  expect(findRoutes(url)).toEqual(routes);
});

test("a page of endless attribute names is looked through in passing", () => {
  const hostile = `<link ${"a".repeat(1990)}>`.repeat(2000);
  const startedAt = performance.now();

  expect(findFeedLinks(hostile, "https://news.example/")).toEqual([]);
  // Each name was once tried from each of its letters: ten seconds and more.
  expect(performance.now() - startedAt).toBeLessThan(3000);
});
