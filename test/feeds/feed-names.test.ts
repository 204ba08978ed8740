import { describe, expect, test } from "vitest";
import { canonicalName, findPrefixes } from "../../src/feeds/feed-names.ts";

test.each([
  ["http://www.w3.org/2005/Atom", "title"],
  ["http://purl.org/atom/ns#", "title"],
  ["http://purl.org/rss/1.0/", "title"],
  ["http://my.netscape.com/rdf/simple/0.9/", "title"],
  ["http://purl.org/rss/1.0/modules/content/", "content:title"],
  ["http://purl.org/dc/elements/1.1/", "dc:title"],
  ["http://purl.org/dc/terms/", "dcterms:title"],
  ["http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:title"],
  ["http://search.yahoo.com/mrss/", "media:title"],
  ["http://www.w3.org/1999/xhtml", "xhtml:title"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:title"],
  ["https://unknown.example/ns", "mine:title"],
])("with mine: for %s, mine:Title is %s", (address, name) => {
  const prefixes = findPrefixes(`<mine:root\n xmlns:mine = '${address}'>`);

  expect(canonicalName("mine:Title", prefixes)).toBe(name);
});

describe("names", () => {
  test.each([
    ["TITLE", "title"],
    ["atom:title", "title"],
    ["atom10:link", "link"],
    ["content:encoded", "content:encoded"],
    ["dc:creator", "dc:creator"],
    ["other:title", "other:title"],
    ["a:b:c", "a:b:c"],
    [":title", ":title"],
  ])("without declarations %s is %s", (written, name) => {
    expect(canonicalName(written, findPrefixes("<rss>"))).toBe(name);
  });

  test("of one prefix declared twice follow the first", () => {
    const text = '<x xmlns:p="http://purl.org/dc/elements/1.1/"><y xmlns:p="http://search.yahoo.com/mrss/"/></x>';

    expect(canonicalName("p:title", findPrefixes(text))).toBe("dc:title");
  });
});
