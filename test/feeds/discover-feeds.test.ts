import { describe, expect, test } from "vitest";
import { discoverFeeds } from "../../src/feeds/discover-feeds.ts";
import { startServer } from "./local-server.ts";

const RSS = `<rss version="2.0"><channel><title>Wire</title><language>en</language>
<item><title>Older</title><guid>1</guid><pubDate>Thu, 19 Nov 2026 10:00:00 GMT</pubDate></item>
<item><title>Newer</title><guid>2</guid><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>`;

const wire = {
  title: "Wire",
  language: "en",
  entryCount: 2,
  lastTitle: "Newer",
  lastPublishedAt: new Date("2026-11-20T10:00:00Z"),
};

function link(href: string): string {
  return `<html><head><link rel="alternate" type="application/rss+xml" href="${href}"></head></html>`;
}

async function discover(pages: Readonly<Record<string, string>>, path = "/") {
  const host = await startServer((request, response) => {
    const body = pages[request.url ?? ""];
    if (body?.startsWith("->")) response.writeHead(301, { location: body.slice(2) }).end();
    else response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  const options = {
    signal: new AbortController().signal,
    allowHosts: [host],
    userAgent: "Orgbeat/test",
    now: new Date("2026-11-21T09:00:00Z"),
    rsshubUrl: undefined,
  };
  return { host, discovery: await discoverFeeds(`http://${host}${path}`, options) };
}

test.each([
  ["the address of a feed is that feed", { "/feed": RSS }, "/feed", "/feed"],
  ["a feed that has moved is where it is now", { "/old": "->/feed", "/feed": RSS }, "/old", "/feed"],
  [
    "a page's feed is the one that it names",
    { "/": link("/news.xml"), "/news.xml": RSS, "/feed": RSS },
    "/",
    "/news.xml",
  ],
  [
    "a page that names none has one where feeds commonly are",
    { "/": "<html></html>", "/atom.xml": RSS },
    "/",
    "/atom.xml",
  ],
])("%s", async (_, pages, path, found) => {
  const { host, discovery } = await discover(pages, path);

  expect(discovery).toEqual({ status: "found", feeds: [{ url: `http://${host}${found}`, ...wire }] });
});

test.each([
  ["Chinese", "字节跳动任命新的研究负责人", "zh-Hans"],
  ["English", "The lab names a new chief of research", "en"],
  ["nothing that is read here", "1 2 3", undefined],
])("a feed that does not say its language is in that of its titles: %s", async (_, title, language) => {
  const feed = `<rss version="2.0"><channel><title>${title}</title><item><title>${title}</title></item></channel></rss>`;

  const { discovery } = await discover({ "/": feed });

  expect(discovery).toMatchObject({ feeds: [{ language }] });
});

test("a page that names a feed which is gone has one where feeds commonly are", async () => {
  const { host, discovery } = await discover({ "/": link("/gone.xml"), "/rss.xml": RSS });

  expect(discovery).toEqual({ status: "found", feeds: [{ url: `http://${host}/rss.xml`, ...wire }] });
});

test.each([
  ["a page without feeds", { "/": "<html></html>" }, "no-feed"],
  ["a page that names a page", { "/": link("/page"), "/page": "<html></html>" }, "no-feed"],
  ["a page that names a private address", { "/": link("http://10.0.0.1/feed") }, "no-feed"],
  ["no page", {}, "not-found"],
])("%s: %s", async (_, pages, reason) => {
  const { discovery } = await discover(pages);

  expect(discovery).toEqual({ status: "failed", reason });
});

describe("a site for which a route is known", () => {
  const options = (rsshubUrl: string | undefined) => ({
    signal: new AbortController().signal,
    allowHosts: [],
    userAgent: "Orgbeat/test",
    now: new Date("2026-11-21T09:00:00Z"),
    rsshubUrl,
  });

  test("is found by its route where it shows programs nothing", async () => {
    const asked: (string | undefined)[] = [];
    const hub = await startServer((request, response) => {
      asked.push(request.url);
      response.end(RSS);
    });

    // A port that is refused stands for any failure of the site.
    const discovery = await discoverFeeds("http://www.huxiu.com:25/", options(`http://${hub}`));

    expect(discovery).toEqual({ status: "found", feeds: [{ url: "rsshub:/huxiu/article", ...wire }] });
    expect(asked).toEqual(["/huxiu/article"]);
  });

  test("fails as the site does where no RSSHub is configured", async () => {
    const discovery = await discoverFeeds("http://www.huxiu.com:25/", options(undefined));

    expect(discovery).toEqual({ status: "failed", reason: "address-refused" });
  });
});

test("an address is taken as people type it", async () => {
  const options = {
    signal: new AbortController().signal,
    allowHosts: [],
    userAgent: "Orgbeat/test",
    now: new Date("2026-11-21T09:00:00Z"),
    rsshubUrl: undefined,
  };

  expect(await discoverFeeds("127.0.0.1:4400/feed", options)).toEqual({ status: "failed", reason: "address-refused" });
  expect(await discoverFeeds("file:///etc/passwd", options)).toEqual({ status: "failed", reason: "bad-address" });
});
