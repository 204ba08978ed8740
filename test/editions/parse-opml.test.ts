import { describe, expect, test } from "vitest";
import { parseOpml } from "../../src/editions/parse-opml.ts";
import { opml } from "./write-edition.ts";

function addressesIn(text: string): (string | undefined)[] {
  return parseOpml("feeds.opml", text).outlines.map(({ attributes }) => attributes.xmlUrl);
}

describe("outlines", () => {
  test.each([
    ["side by side", '<outline xmlUrl="a"/><outline xmlUrl="b"/>', ["a", "b"]],
    ["closed by a tag of their own", '<outline xmlUrl="a"></outline><outline xmlUrl="b"></outline>', ["a", "b"]],
    [
      "in groups of groups",
      '<outline text="g"><outline text="h"><outline xmlUrl="a"/></outline></outline><outline xmlUrl="b"/>',
      ["a", "b"],
    ],
    ["in comments", '<!-- <outline xmlUrl="a"/> --><outline xmlUrl="b"/>', ["b"]],
    ["with escaped addresses", '<outline xmlUrl="https://a.example/?b=1&amp;c=2"/>', ["https://a.example/?b=1&c=2"]],
    ["with bare ampersands", '<outline xmlUrl="https://a.example/?b=1&c=2"/>', ["https://a.example/?b=1&c=2"]],
    ["with a type and without an address", '<outline type="rss" text="x"/>', [undefined]],
    ["none", "", []],
  ])("%s", (_, outlines, addresses) => {
    const { problems } = parseOpml("feeds.opml", opml(outlines));

    expect(addressesIn(opml(outlines))).toEqual(addresses);
    expect(problems).toEqual([]);
  });

  test("have the line on which they begin", () => {
    const text = opml('<outline xmlUrl="a"\n  text="over lines"/>\n\n<outline xmlUrl="b"/>');

    expect(parseOpml("feeds.opml", text).outlines.map(({ line }) => line)).toEqual([3, 6]);
  });
});

test.each<[name: string, text: string, problems: [line: number, message: RegExp][]]>([
  ["nothing", "", [[1, /not an OPML file/]]],
  ["a feed", "<rss><channel/></rss>", [[1, /not an OPML file/]]],
  [
    "a file cut short",
    '<opml>\n<body>\n<outline xmlUrl="a"/>\n',
    [
      [1, /<opml> is never closed/],
      [2, /<body> is never closed/],
    ],
  ],
  [
    "an address in the wrong case",
    opml('<outline xmlURL="a"/>'),
    [[3, /nothing is called "xmlURL" here. Did you mean "xmlUrl"\?/]],
  ],
])("%s is a problem", (_, text, problems) => {
  const found = parseOpml("feeds.opml", text).problems.toSorted((a, b) => a.line - b.line);

  expect(found).toEqual(
    problems.map(([line, message]) => ({
      file: "feeds.opml",
      line,
      message: expect.stringMatching(message),
      example: expect.stringContaining("<"),
    })),
  );
});
