import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findHeaders, readFeedFiles, renderFeedFiles } from "../../bench/accuracy/feeds.ts";
import { encodeText } from "../feeds/encode-text.ts";

const now = new Date("2026-11-21T09:00:00Z");

const headerCases: { name: string; text: string; headers: Record<string, string> }[] = [
  { name: "none without a comment", text: "<rss/>", headers: {} },
  {
    name: "those of the first comment, names in lower case",
    text: "<?xml version='1.0'?>\n<!--\nHeader:   Content-type: text/xml; charset=gbk\nHeader: ETag: a\n-->\n<rss/>",
    headers: { "content-type": "text/xml; charset=gbk", etag: "a" },
  },
  { name: "none of a later comment", text: "<!-- a --><!--\nHeader: ETag: a\n-->", headers: {} },
  {
    name: "none without a value",
    text: "<!--\nHeader: ETag:\nHeader: Expires: never\n-->",
    headers: { expires: "never" },
  },
];

test.each(headerCases)("headers in a file: $name", ({ text, headers }) => {
  expect(Object.fromEntries(findHeaders(Buffer.from(text)))).toEqual(headers);
});

test("counts by folder what was read and names what was not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "orgbeat-feed-files-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "good"));
  const declared =
    "<!--\nHeader: Content-Type: text/xml; charset=big5\nHeader: Content-Location: https://other.example/x\n-->";
  const item = "<item><title>任命新總監</title><link>/1</link></item>";
  await writeFile(
    join(folder, "good", "big5.xml"),
    encodeText(`${declared}<rss><channel>${item}</channel></rss>`, "big5"),
  );
  await writeFile(join(folder, "good", "title.rss"), "<rss version='2.0'><channel><title>Wire</title></channel></rss>");
  await writeFile(join(folder, "good", "bare.atom"), "<feed xmlns='http://www.w3.org/2005/Atom'/>");
  await writeFile(join(folder, "page.xml"), "<!doctype html><html><body>Hello</body></html>");
  await writeFile(join(folder, "LICENSE"), "not a feed, and not asked");

  const results = await readFeedFiles(folder, now);

  expect(results.find(({ file }) => file.endsWith("big5.xml"))?.outcome).toMatchObject({
    feed: { entries: [{ title: "任命新總監", link: "https://other.example/1" }] },
  });
  const lines = renderFeedFiles(results).split("\n");
  expect(lines.map((line) => line.trim().replace(/ {2,}/g, " | "))).toEqual([
    "feed files | tried | read | with entries | title only | neither | refused | threw",
    "good | 3 | 3 | 1 | 1 | 1 | 0 | 0",
    ". | 1 | 0 | 0 | 0 | 0 | 1 | 0",
    "all | 4 | 3 | 1 | 1 | 1 | 1 | 0",
    "",
    "Not read:",
    "page.xml: html-instead-of-feed",
  ]);
});
