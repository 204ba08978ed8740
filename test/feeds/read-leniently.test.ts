import { describe, expect, test } from "vitest";
import type { RawEntry } from "../../src/feeds/raw-feed.ts";
import { readLeniently } from "../../src/feeds/read-leniently.ts";

function firstEntry(text: string): RawEntry | undefined {
  return readLeniently(text)?.entries[0];
}

function rssItem(inside: string): string {
  return `<rss><channel><title>Wire</title><item>${inside}</item></channel></rss>`;
}

function atomEntry(inside: string): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inside}</entry></feed>`;
}

describe("roots and entries", () => {
  test.each([
    ["RSS", "<rss><channel><title>A</title><item/><item/></channel></rss>", "A", 2],
    ["upper case", "<RSS><CHANNEL><TITLE>A</TITLE><ITEM/></CHANNEL></RSS>", "A", 1],
    ["RDF, entries beside the channel", "<rdf:RDF><channel><title>A</title></channel><item/><item/></rdf:RDF>", "A", 2],
    ["Atom", "<feed><title>A</title><entry/></feed>", "A", 1],
    ["Atom with items", "<feed><title>A</title><item/></feed>", "A", 1],
    ["CDF", '<channel href="https://a.example/"><title>A</title><item href="https://a.example/1"/></channel>', "A", 1],
    [
      "a root inside another element",
      "<wrapper><rss><channel><title>A</title><item/></channel></rss></wrapper>",
      "A",
      1,
    ],
    ["entries inside a wrapper", "<rss><channel><title>A</title><items><item/><item/></items></channel></rss>", "A", 2],
    ["entries that are never closed", "<rss><channel><title>A</title><item><item><item></channel></rss>", "A", 3],
    ["entries without a root", "<item><title>One</title></item><item/>", undefined, 2],
    ["a channel that is never closed", "<rss><channel><title>A</title><item/>", "A", 1],
    ["no entries", "<rss><channel><title>A</title></channel></rss>", "A", 0],
  ])("%s", (_, text, title, entryCount) => {
    const feed = readLeniently(text);

    expect(feed?.title).toBe(title);
    expect(feed?.entries).toHaveLength(entryCount);
  });

  test.each(["", "text", "<html><body><p>One</p></body></html>", "<urlset><url/></urlset>", "<rs><chanel/></rs>"])(
    "%j is none",
    (text) => {
      expect(readLeniently(text)).toBeUndefined();
    },
  );

  test("the title of an image or an entry is not the feed's", () => {
    const text = "<rss><channel><image><title>Logo</title></image><item><title>One</title></item></channel></rss>";

    expect(readLeniently(text)?.title).toBeUndefined();
  });

  test("language and ttl are read from channel, Dublin Core or the root", () => {
    expect(readLeniently("<rss><channel><language>zh-cn</language><ttl>60</ttl></channel></rss>")).toMatchObject({
      language: "zh-cn",
      ttlMinutes: "60",
    });
    expect(readLeniently("<rss><channel><dc:language>en</dc:language></channel></rss>")?.language).toBe("en");
    expect(readLeniently('<feed xml:lang="zh-TW"></feed>')?.language).toBe("zh-TW");
  });
});

describe("links", () => {
  test.each([
    ["RSS's", rssItem("<link> https://a.example/1 </link>"), "https://a.example/1"],
    ["Atom's alternate", atomEntry('<link rel="self" href="/s"/><link rel="alternate" href="/1"/>'), "/1"],
    ["Atom's without a rel", atomEntry('<link rel="enclosure" href="/e"/><link href="/1"/>'), "/1"],
    ["Atom's in an RSS entry", rssItem('<atom:link rel="alternate" href="/1"/>'), "/1"],
    ["RSS's beside Atom's self", rssItem('<atom:link rel="self" href="/feed"/><link>/1</link>'), "/1"],
    ["a guid that is an address", rssItem("<guid>https://a.example/1</guid>"), "https://a.example/1"],
    ["a guid that says it is none", rssItem('<guid isPermaLink="false">https://a.example/1</guid>'), undefined],
    ["a guid that is a name", rssItem("<guid>one</guid>"), undefined],
    ["rdf:about", '<rdf:RDF><item rdf:about="https://a.example/1"/></rdf:RDF>', "https://a.example/1"],
    ["CDF's href", '<channel><item href="https://a.example/1"/></channel>', "https://a.example/1"],
    ["none", rssItem("<title>One</title>"), undefined],
    ["an empty one", rssItem("<link></link>"), undefined],
  ])("%s", (_, text, link) => {
    expect(firstEntry(text)?.link).toBe(link);
  });

  test("have the bases around them", () => {
    const text =
      '<feed xml:base="https://a.example/blog/"><entry xml:base="2026/"><link href="1" xml:base="posts/"/></entry></feed>';

    expect(firstEntry(text)?.base).toBe("https://a.example/blog/2026/posts/");
    expect(firstEntry(atomEntry('<link href="1"/>'))?.base).toBeUndefined();
  });
});

describe("texts", () => {
  test.each<[name: string, text: string, expected: Partial<RawEntry>]>([
    [
      "description alone",
      rssItem("<description>Short.</description>"),
      { contentHtml: undefined, summaryHtml: "Short." },
    ],
    [
      "content:encoded beside description",
      rssItem("<description>Short.</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded>"),
      { contentHtml: "<p>Long.</p>", summaryHtml: "Short." },
    ],
    [
      "escaped HTML",
      rssItem("<description>&lt;p&gt;One &amp;amp; two.&lt;/p&gt;</description>"),
      { summaryHtml: "<p>One &amp; two.</p>" },
    ],
    [
      "HTML as elements",
      rssItem("<description>One <b>two</b> three</description>"),
      { summaryHtml: "One <b>two</b> three" },
    ],
    [
      "CDATA in pieces",
      rssItem("<description><![CDATA[One ]]>and<![CDATA[ two]]></description>"),
      { summaryHtml: "One and two" },
    ],
    [
      "an empty content, and a full one",
      rssItem("<content/><content:encoded>Long.</content:encoded>"),
      { contentHtml: "Long." },
    ],
    ["Atom's plain text", atomEntry('<content type="text">1 &lt; 2</content>'), { contentHtml: "<p>1 &lt; 2</p>" }],
    ["Atom's base64", atomEntry('<content mode="base64">PGI+T25lPC9iPg==</content>'), { contentHtml: "<b>One</b>" }],
    [
      "a body in XHTML",
      rssItem('<body xmlns="http://www.w3.org/1999/xhtml"><p>Long.</p></body>'),
      { contentHtml: "<p>Long.</p>" },
    ],
    ["Media RSS", rssItem("<media:description>Short.</media:description>"), { summaryHtml: "Short." }],
    ["iTunes", rssItem("<itunes:summary>Short.</itunes:summary>"), { summaryHtml: "Short." }],
    ["Dublin Core's title", rssItem("<dc:title>One</dc:title>"), { title: "One" }],
    ["a title with elements", rssItem("<title>One <i>two</i></title>"), { title: "One <i>two</i>" }],
    [
      "spaces only",
      rssItem("<title> </title><description>\n</description>"),
      { title: undefined, summaryHtml: undefined },
    ],
  ])("%s", (_, text, expected) => {
    expect(firstEntry(text)).toMatchObject(expected);
  });
});

describe("authors", () => {
  test.each([
    ["Atom's name", atomEntry("<author><name>A. Writer</name><email>a@a.example</email></author>"), "A. Writer"],
    [
      "Dublin Core's creator",
      rssItem("<author>desk@a.example</author><dc:creator>A. Writer</dc:creator>"),
      "A. Writer",
    ],
    ["RSS's", rssItem("<author>desk@a.example (A. Writer)</author>"), "desk@a.example (A. Writer)"],
    ["none", rssItem("<title>One</title>"), undefined],
  ])("%s", (_, text, author) => {
    expect(firstEntry(text)?.author).toBe(author);
  });
});

describe("dates and ids", () => {
  test.each<[name: string, text: string, expected: Partial<RawEntry>]>([
    ["RSS", rssItem("<guid>g</guid><pubDate>P</pubDate>"), { id: "g", published: "P", updated: undefined }],
    [
      "Atom 1.0",
      atomEntry("<id>i</id><published>P</published><updated>U</updated>"),
      { id: "i", published: "P", updated: "U" },
    ],
    ["Atom 0.3", atomEntry("<id>i</id><issued>P</issued><modified>U</modified>"), { published: "P", updated: "U" }],
    ["Dublin Core", rssItem("<dc:date>P</dc:date>"), { id: undefined, published: "P" }],
    [
      "Dublin Core terms",
      rssItem("<dcterms:created>P</dcterms:created><dcterms:modified>U</dcterms:modified>"),
      { published: "P", updated: "U" },
    ],
    [
      "Atom's in an RSS entry",
      rssItem("<pubDate>P</pubDate><atom:updated>U</atom:updated>"),
      { published: "P", updated: "U" },
    ],
    ["rdf:about for an id", '<rdf:RDF><item rdf:about="urn:1"/></rdf:RDF>', { id: "urn:1" }],
  ])("%s", (_, text, expected) => {
    expect(firstEntry(text)).toMatchObject(expected);
  });
});

test("elements nested beyond reason are refused", () => {
  expect(() => readLeniently(`<rss>${"<x>".repeat(3000)}`)).toThrow(RangeError);
});
