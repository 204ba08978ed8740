import { expect, test } from "vitest";
import { fetchPage } from "../../src/feeds/fetch-page.ts";
import { startServer } from "./local-server.ts";

const pages: Record<string, [status: number, body: string]> = {
  "/article": [200, "<html><title>Lab names a chief</title><p>Text. <a>Report this captcha</a></p></html>"],
  "/challenge": [200, "<!doctype html><html><head><title>Just a moment...</title></head></html>"],
  "/chinese-challenge": [200, "<html><head><title>访问验证</title></head></html>"],
  "/forbidden": [403, "<html><body>Please solve the captcha below.</body></html>"],
  "/members": [403, "<html><body>Members only.</body></html>"],
  "/verification-news": [
    200,
    "<html><title>Lab adds 验证 to its model</title><p>滑动验证 is one of its parts.</p></html>",
  ],
};

async function fetchFrom(path: string) {
  const host = await startServer((request, response) => {
    const [status, body] = pages[request.url ?? ""] ?? [404, ""];
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(body);
  });
  const options = {
    signal: new AbortController().signal,
    allowHosts: [host],
    userAgent: "Orgbeat/test",
    now: new Date("2026-11-21T09:00:00Z"),
  };
  return fetchPage(`http://${host}${path}`, options);
}

test.each(["/article", "/verification-news"])("%s is fetched", async (path) => {
  expect(await fetchFrom(path)).toMatchObject({
    status: "fetched",
    url: expect.stringMatching(new RegExp(`${path}$`)),
    contentType: "text/html; charset=utf-8",
  });
});

test.each([
  ["/challenge", "blocked"],
  ["/chinese-challenge", "blocked"],
  ["/forbidden", "blocked"],
  ["/members", "not-allowed"],
  ["/missing", "not-found"],
])("%s fails: %s", async (path, reason) => {
  expect(await fetchFrom(path)).toMatchObject({ status: "failed", reason });
});
