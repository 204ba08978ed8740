import { expect, test } from "vitest";
import { canonicalLink } from "../../src/feeds/canonical-link.ts";

test.each([
  ["https://a.example/news/1", "https://a.example/news/1"],
  ["  https://A.Example:443/news/1\n", "https://a.example/news/1"],
  ["https://a.example/news/1?utm_source=rss&utm_medium=feed", "https://a.example/news/1"],
  ["https://a.example/news/1?id=7&UTM_Campaign=x&spm=1.2.3", "https://a.example/news/1?id=7"],
  ["https://a.example/p?gad_source=1&gbraid=x&wbraid=y&mtm_source=z&id=3", "https://a.example/p?id=3"],
  ["https://a.example/p/9?f=rss", "https://a.example/p/9"],
  ["https://a.example/p/9?f=9&from=timeline", "https://a.example/p/9?f=9"],
  ["https://a.example/p/9?from=berlin&to=paris", "https://a.example/p/9?from=berlin&to=paris"],
  ["https://a.example/p/9?fbclid=abc#comments", "https://a.example/p/9"],
  ["https://a.example/#!/p/9", "https://a.example/#!/p/9"],
  ["https://a.example/p?__proto__&constructor=1", "https://a.example/p?__proto__&constructor=1"],
  ["https://a.example/p?", "https://a.example/p"],
  ["https://me:secret@a.example/p", "https://a.example/p"],
  ["https://a.example/新闻/1", "https://a.example/%E6%96%B0%E9%97%BB/1"],
  ["/news/1?utm_source=x", "https://base.example/news/1"],
  ["//a.example/news/1", "https://a.example/news/1"],
  ["mailto:desk@a.example", undefined],
  ["javascript:alert(1)", undefined],
  ["http://", undefined],
])("%s is %s", (written, link) => {
  expect(canonicalLink(written, "https://base.example/feed")).toBe(link);
});

test("without a base a relative link leads nowhere", () => {
  expect(canonicalLink("/news/1")).toBeUndefined();
});
