import { once } from "node:events";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type FeedAddress, type FetchFeedOptions, fetchFeed } from "../../src/feeds/fetch-feed.ts";
import { startServer } from "./local-server.ts";

const now = new Date("2026-11-21T09:00:00Z");
const FEED = "<rss version='2.0'><channel><title>Wire</title></channel></rss>";

function optionsFor(host: string, changes: Partial<FetchFeedOptions> = {}): FetchFeedOptions {
  return {
    signal: new AbortController().signal,
    allowHosts: [host],
    userAgent: "Orgbeat/test",
    now,
    rsshubUrl: undefined,
    ...changes,
  };
}

async function fetchFrom(
  host: string,
  path = "/feed",
  changes: Partial<FetchFeedOptions> = {},
  feed: Partial<FeedAddress> = {},
) {
  return fetchFeed({ url: `http://${host}${path}`, ...feed }, optionsFor(host, changes));
}

describe("an answer", () => {
  test("comes with body, validators and hash, and says who asks", async () => {
    const seen: (string | undefined)[] = [];
    const host = await startServer((request, response) => {
      seen.push(request.headers["user-agent"], request.headers["if-none-match"]);
      response.setHeader("etag", '"v1"').setHeader("last-modified", "Sat, 21 Nov 2026 08:00:00 GMT");
      response.setHeader("content-type", "application/rss+xml").setHeader("cache-control", "public, max-age=600");
      response.end(FEED);
    });

    const result = await fetchFrom(host);

    expect(result).toMatchObject({
      status: "fetched",
      url: `http://${host}/feed`,
      etag: '"v1"',
      lastModified: "Sat, 21 Nov 2026 08:00:00 GMT",
      contentType: "application/rss+xml",
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      movedTo: undefined,
      freshUntil: new Date("2026-11-21T09:10:00Z"),
    });
    expect(result.status === "fetched" && Buffer.from(result.body).toString()).toBe(FEED);
    expect(seen).toEqual(["Orgbeat/test", undefined]);
  });

  test("304 is not modified, and the validators stay", async () => {
    const host = await startServer((request, response) => {
      const isKnown = request.headers["if-none-match"] === '"v1"' && request.headers["if-modified-since"] === "then";
      response.writeHead(isKnown ? 304 : 200).end(isKnown ? undefined : FEED);
    });

    const result = await fetchFrom(host, "/feed", {}, { etag: '"v1"', lastModified: "then" });

    expect(result).toMatchObject({ status: "not-modified", etag: '"v1"', lastModified: "then" });
  });

  test("the same bytes as last time are not modified, whatever the server says", async () => {
    const host = await startServer((_, response) => response.setHeader("etag", '"v2"').end(FEED));
    const first = await fetchFrom(host);

    const second = await fetchFrom(
      host,
      "/feed",
      {},
      { contentHash: first.status === "fetched" ? first.contentHash : "" },
    );

    expect(second).toMatchObject({ status: "not-modified", etag: '"v2"' });
  });

  test.each([
    ["gzip", gzipSync(FEED)],
    ["x-gzip", gzipSync(FEED)],
    ["br", brotliCompressSync(FEED)],
    ["deflate", deflateSync(FEED)],
    ["deflate", deflateRawSync(FEED)],
    ["gzip, br", brotliCompressSync(gzipSync(FEED))],
    ["identity", Buffer.from(FEED)],
    ["constructor", Buffer.from(FEED)],
  ])("packed as %s is unpacked", async (encoding, body) => {
    const host = await startServer((_, response) => response.setHeader("content-encoding", encoding).end(body));

    const result = await fetchFrom(host);

    expect(result.status === "fetched" && Buffer.from(result.body).toString()).toBe(FEED);
  });

  test("an RSSHub may be private without being allowed to anything else", async () => {
    const host = await startServer((_, response) => response.end(FEED));
    const options = { ...optionsFor(host), allowHosts: [], rsshubUrl: `http://${host}` };

    expect(await fetchFeed({ url: "rsshub:/site/news" }, options)).toMatchObject({ status: "fetched" });
    expect(await fetchFeed({ url: `http://${host}/site/news` }, options)).toMatchObject({ reason: "address-refused" });
  });

  test.each(["rsshub:0/private", "rsshub:@10.0.0.1/", "rsshub:.internal/", "rsshub://10.0.0.1/"])(
    "%s asks the RSSHub and nobody else",
    async (url) => {
      const asked: (string | undefined)[] = [];
      const host = await startServer((request, response) => {
        asked.push(request.headers.host);
        response.end(FEED);
      });

      await fetchFeed({ url }, { ...optionsFor(host), allowHosts: [], rsshubUrl: `http://${host}` });

      expect(asked).toEqual([host]);
    },
  );

  test("an rsshub: route is asked of the configured RSSHub and does not move", async () => {
    const host = await startServer((request, response) => {
      if (request.url === "/hub/site/news") response.writeHead(301, { location: "/elsewhere" }).end();
      else response.end(FEED);
    });

    const found = await fetchFeed({ url: "rsshub:/site/news" }, optionsFor(host, { rsshubUrl: `http://${host}/hub/` }));
    const missing = await fetchFeed({ url: "rsshub:/site/news" }, optionsFor(host));

    expect(found).toMatchObject({ status: "fetched", url: `http://${host}/elsewhere`, movedTo: undefined });
    expect(missing).toMatchObject({ status: "failed", reason: "no-rsshub" });
  });
});

describe("redirects", () => {
  const routes: Record<string, [status: number, location: string]> = {
    "/moved": [301, "/moved-again"],
    "/moved-again": [308, "/feed"],
    "/found": [302, "/moved"],
    "/moved-then-found": [301, "/found-once"],
    "/found-once": [302, "/feed"],
    "/loop": [302, "/loop"],
    "/private": [302, "http://10.0.0.1/feed"],
    "/metadata": [301, "http://169.254.169.254/latest/"],
    "/mapped": [302, "http://[::ffff:10.0.0.1]/"],
    "/local-name": [302, "http://localhost:1/"],
    "/file": [302, "file:///etc/passwd"],
    "/password": [302, "http://me:secret@example.com/"],
    "/mail": [302, "http://example.com:25/"],
    "/nonsense": [302, "http://"],
  };

  async function follow(path: string) {
    const host = await startServer((request, response) => {
      const [status, location] = routes[request.url ?? ""] ?? [200, ""];
      if (status === 200) response.end(FEED);
      else response.writeHead(status, { location }).end("moved");
    });
    return { host, result: await fetchFrom(host, path) };
  }

  test.each([
    ["/moved", "/feed"],
    ["/found", undefined],
    ["/moved-then-found", "/found-once"],
  ])("%s gives the new address %s", async (path, movedTo) => {
    const { host, result } = await follow(path);

    expect(result).toMatchObject({ status: "fetched", movedTo: movedTo && `http://${host}${movedTo}` });
  });

  test("a server that moves its feed and says not modified whatever it is asked, is left after two questions", async () => {
    let asked = 0;
    const host = await startServer((request, response) => {
      asked += 1;
      if (request.url?.endsWith("/feed")) response.writeHead(301, { location: `${request.url}/feed-${asked}` }).end();
      else response.writeHead(304).end();
    });

    const result = await fetchFrom(host, "/feed", {}, { etag: '"v1"' });

    expect(result).toMatchObject({ status: "failed", reason: "server-error", detail: "304" });
    expect(asked).toBeLessThan(5);
  });

  test("a feed that moved for good is fetched though it did not change, so that its address is recorded", async () => {
    const seen: string[] = [];
    const host = await startServer((request, response) => {
      seen.push(`${request.url} ${request.headers["if-none-match"]}`);
      if (request.url === "/old") response.writeHead(301, { location: "/new" }).end();
      else if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
      else response.end(FEED);
    });
    const movedTo = `http://${host}/new`;
    const plain = await fetchFrom(host, "/new");
    const contentHash = plain.status === "fetched" ? plain.contentHash : "";

    expect(await fetchFrom(host, "/old", {}, { contentHash })).toMatchObject({ status: "fetched", movedTo });
    seen.length = 0;
    expect(await fetchFrom(host, "/old", {}, { etag: '"v1"' })).toMatchObject({ status: "fetched", movedTo });
    expect(seen).toEqual(['/old "v1"', '/new "v1"', "/new undefined"]);
  });

  test.each([
    ["/loop", "too-many-redirects"],
    ["/private", "address-refused"],
    ["/metadata", "address-refused"],
    ["/mapped", "address-refused"],
    ["/local-name", "address-refused"],
    ["/file", "bad-address"],
    ["/password", "address-refused"],
    ["/mail", "address-refused"],
    ["/nonsense", "bad-address"],
  ])("%s fails: %s", async (path, reason) => {
    const { result } = await follow(path);

    expect(result).toMatchObject({ status: "failed", reason });
  });
});

describe("a failure has its name", () => {
  test.each([
    [400, "refused-request"],
    [403, "not-allowed"],
    [404, "not-found"],
    [410, "gone"],
    [429, "too-often"],
    [500, "server-error"],
    [503, "server-error"],
  ])("status %i is %s", async (status, reason) => {
    const host = await startServer((_, response) => response.writeHead(status, { "retry-after": "120" }).end("no"));

    expect(await fetchFrom(host)).toEqual({
      status: "failed",
      reason,
      detail: `${status}`,
      retryAt: new Date("2026-11-21T09:02:00Z"),
    });
  });

  test("a page that asks whether a person is there is named", async () => {
    const page = "<!doctype html><html><title>Just a moment...</title></html>";
    const host = await startServer((_, response) => response.writeHead(403).end(page));

    expect(await fetchFrom(host)).toMatchObject({ status: "failed", reason: "blocked" });
  });

  test("a body over the limit is given up, unpacked or not", async () => {
    const host = await startServer((request, response) => {
      if (request.url === "/plain") {
        // 30 MB; the connection is cut long before.
        response.end(Buffer.alloc(30 * 1024 * 1024, " "));
        return;
      }
      const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
      const isTwice = request.url === "/twice";
      response.setHeader("content-encoding", isTwice ? "gzip, gzip" : "gzip");
      response.end(isTwice ? gzipSync(bomb) : bomb);
    });

    for (const path of ["/plain", "/bomb", "/twice"]) {
      expect(await fetchFrom(host, path)).toMatchObject({ status: "failed", reason: "too-large" });
    }
  });

  test("a slow body and a server that says nothing are timeouts", async () => {
    const host = await startServer((request, response) => {
      if (request.url === "/slow") response.write("<rss>");
    });

    for (const path of ["/slow", "/silent"]) {
      expect(await fetchFrom(host, path, { timeoutMs: 150 })).toMatchObject({ status: "failed", reason: "timeout" });
    }
  });

  test("our own shutdown is no fault of the feed", async () => {
    const controller = new AbortController();
    const host = await startServer(() => controller.abort());

    expect(await fetchFrom(host, "/feed", { signal: controller.signal })).toMatchObject({ reason: "cancelled" });
  });

  test("data that is not what its header says is a broken body", async () => {
    const host = await startServer((request, response) => {
      response.setHeader("content-encoding", "gzip");
      response.end(request.url === "/cut" ? gzipSync(FEED.repeat(50)).subarray(0, 60) : FEED);
    });

    for (const path of ["/plain", "/cut"]) expect(await fetchFrom(host, path)).toMatchObject({ reason: "broken-body" });
  });

  test("a connection that ends early or is refused is no connection", async () => {
    const host = await startServer((request, response) => {
      response.setHeader("content-length", 500).write("<rss>", () => request.socket.destroy());
    });

    expect(await fetchFrom(host)).toMatchObject({ status: "failed", reason: "no-connection" });
    expect(await fetchFrom("127.0.0.1:1")).toMatchObject({ status: "failed", reason: "no-connection" });
  });

  test.each([
    ["http://", "bad-address"],
    ["gopher://example.com/", "bad-address"],
    ["http://127.0.0.1:4400/", "address-refused"],
    ["http://localhost:4400/", "address-refused"],
    ["http://2130706433:4400/", "address-refused"],
  ])("%s, allowed by nobody: %s", async (url, reason) => {
    expect(await fetchFeed({ url }, optionsFor("elsewhere.example"))).toMatchObject({ status: "failed", reason });
  });

  test("nothing is sent to a refused address", async () => {
    let requestCount = 0;
    const host = await startServer((_, response) => {
      requestCount += 1;
      response.end(FEED);
    });

    await fetchFeed({ url: `http://${host.replace("127.0.0.1", "localhost")}/` }, optionsFor("elsewhere.example"));

    expect(requestCount).toBe(0);
  });
});

test("a connection is not kept once the answer is there", async () => {
  const closed: Promise<unknown>[] = [];
  const host = await startServer((request, response) => {
    closed.push(once(request.socket, "close"));
    response.end(FEED);
  });

  await fetchFrom(host);

  await expect(Promise.all(closed)).resolves.toHaveLength(1);
});
