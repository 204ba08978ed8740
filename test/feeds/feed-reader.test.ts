import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { feedReader, type KnownFeed } from "../../src/feeds/feed-reader.ts";
import { startServer } from "./local-server.ts";

const now = new Date("2026-11-21T09:00:00Z");
const SENTENCE = "The lab named a new chief of research on Friday, and she begins in May. ";

const RSS = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><ttl>15</ttl>
<item><title>Whole</title><link>/1?utm_source=rss</link><guid>w1</guid><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate>
<content:encoded><![CDATA[<p>${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(2)}</p>]]></content:encoded></item>
<item><title>Teaser</title><link>/2</link><guid>w2</guid><description>The lab named …</description></item>
</channel></rss>`;

const PAGE = `<html lang="en"><head><title>Lab names a chief</title><meta name="author" content="A. Writer"></head>
<body><article><h1>Lab names a chief</h1><p>${SENTENCE.repeat(4)}</p></article></body></html>`;

function readerFor(host: string, editionFolders: ReadonlyMap<string, string> = new Map()) {
  const { signal } = new AbortController();
  return feedReader({ allowHosts: [host], rsshubUrl: undefined, editionFolders, signal, now: () => now });
}

function known(url: string, changes: Partial<KnownFeed> = {}): KnownFeed {
  const nothing = { etag: undefined, lastModified: undefined, contentHash: undefined, firstReadAt: undefined };
  return { url, address: url, ...nothing, ...changes };
}

describe("a feed", () => {
  test("is read to entries, with text and whether that is all of it", async () => {
    const host = await startServer((_, response) => response.setHeader("etag", '"v1"').end(RSS));

    const reading = await readerFor(host).readFeed(known(`http://${host}/rss.xml`));

    expect(reading).toMatchObject({
      status: "fetched",
      etag: '"v1"',
      freshUntil: new Date("2026-11-21T09:15:00Z"),
      entries: [
        {
          entryId: "w1",
          link: `http://${host}/1`,
          title: "Whole",
          content: `${SENTENCE.repeat(3).trim()}\n${SENTENCE.repeat(2).trim()}`,
          isWhole: true,
          publishedAt: new Date("2026-11-20T10:00:00Z"),
        },
        { entryId: "w2", content: "The lab named …", isWhole: false, publishedAt: undefined },
      ],
    });
  });

  test.each([
    ["15", 15],
    ["1e300", 1440],
    ["-5", undefined],
    ["soon", undefined],
  ])("that asks for %s minutes' rest gets %s", async (ttl, minutes) => {
    const host = await startServer((_, response) => response.end(RSS.replace("<ttl>15<", `<ttl>${ttl}<`)));

    const reading = await readerFor(host).readFeed(known(`http://${host}/rss.xml`));

    const freshUntil = minutes === undefined ? undefined : new Date(now.getTime() + minutes * 60_000);
    expect(reading).toMatchObject({ status: "fetched", freshUntil, ttlMinutes: minutes });
  });

  test("that did not change is not read again", async () => {
    const host = await startServer((_, response) => response.end(RSS));
    const contentHash = createHash("sha256").update(RSS).digest("hex");

    const reading = await readerFor(host).readFeed(known(`http://${host}/rss.xml`, { contentHash }));

    expect(reading.status).toBe("not-modified");
  });

  test.each([
    ["/page", "html-instead-of-feed"],
    ["/nothing", "empty"],
    ["/guarded", "blocked"],
    ["/none", "not-found"],
  ])("that is none fails by name: %s", async (path, reason) => {
    const host = await startServer((request, response) => {
      if (request.url === "/page") response.end(PAGE);
      else if (request.url === "/guarded") response.end("<!doctype html><html><title>Just a moment...</title></html>");
      else response.writeHead(request.url === "/nothing" ? 200 : 404).end();
    });

    expect(await readerFor(host).readFeed(known(`http://${host}${path}`))).toMatchObject({ status: "failed", reason });
  });

  test("on a private address that nobody allowed is refused", async () => {
    const reading = await readerFor("elsewhere.example").readFeed(known("http://127.0.0.1:4400/rss.xml"));

    expect(reading).toMatchObject({ status: "failed", reason: "address-refused" });
  });
});

describe("a bundled feed", () => {
  async function writeBundled(): Promise<ReadonlyMap<string, string>> {
    const folder = await mkdtemp(join(tmpdir(), "orgbeat-bundled-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const dated = RSS.replace("Fri, 20 Nov 2026 10:00:00 GMT", "{{minus 2 hours}}");
    await writeFile(join(folder, "en.xml"), dated);
    return new Map([["small", folder]]);
  }

  test("is dated from its first reading, whenever it is read", async () => {
    const reader = readerFor("elsewhere.example", await writeBundled());

    const first = await reader.readFeed(known("bundled:small/en.xml"));
    const later = await reader.readFeed(
      known("bundled:small/en.xml", { firstReadAt: new Date("2026-11-01T12:00:00Z") }),
    );

    expect(first).toMatchObject({ entries: [{ publishedAt: new Date("2026-11-21T07:00:00Z") }, {}] });
    expect(later).toMatchObject({ entries: [{ publishedAt: new Date("2026-11-01T10:00:00Z") }, {}] });
  });

  test("that is missing is not found", async () => {
    const reader = readerFor("elsewhere.example", await writeBundled());

    for (const url of ["bundled:small/none.xml", "bundled:other/en.xml"]) {
      expect(await reader.readFeed(known(url))).toMatchObject({ status: "failed", reason: "not-found" });
    }
  });
});

describe("a page", () => {
  test("is read to an article", async () => {
    const host = await startServer((_, response) => response.setHeader("content-type", "text/html").end(PAGE));

    const reading = await readerFor(host).readPage(`http://${host}/1?utm_source=rss`);

    expect(reading).toMatchObject({
      status: "read",
      title: "Lab names a chief",
      text: SENTENCE.repeat(4).trim(),
      author: "A. Writer",
      link: `http://${host}/1`,
    });
  });

  test.each([
    [404, "not-found", false],
    [503, "server-error", true],
    [429, "too-often", true],
    [200, "not-an-article", false],
  ])("with status %i and no article fails: %s, may pass: %s", async (status, reason, mayPass) => {
    const host = await startServer((_, response) => response.writeHead(status).end("<p>no</p>"));

    expect(await readerFor(host).readPage(`http://${host}/1`)).toEqual({ status: "failed", reason, mayPass });
  });

  test("at hand already needs no network", async () => {
    const reader = readerFor("elsewhere.example");

    expect(await reader.extractPage(PAGE, "https://wire.example/1")).toMatchObject({
      status: "read",
      title: "Lab names a chief",
    });
    expect(reader.canonicalLink("https://wire.example/1?fbclid=x")).toBe("https://wire.example/1");
    expect(reader.canonicalLink("no address")).toBe("no address");
  });
});
