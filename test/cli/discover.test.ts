import { expect, test } from "vitest";
import { startServer } from "../feeds/local-server.ts";
import { jsonLines, orgbeat } from "./command.ts";

const RSS = `<rss version="2.0"><channel><title>Wire &amp; Desk</title><language>zh-tw</language>
<item><title>Newest</title><guid>1</guid><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>`;
const PAGE = '<html><head><link rel="alternate" type="application/rss+xml" href="/news.xml"></head></html>';

async function discover(page: string, ...options: string[]) {
  const host = await startServer((request, response) => {
    if (request.url === "/") response.end(page);
    else if (request.url === "/news.xml") response.end(RSS);
    else response.writeHead(404).end();
  });
  const ran = await orgbeat(["discover", `http://${host}/`, ...options], { env: { ORGBEAT_ALLOW_HOSTS: host } });
  return { host, ...ran };
}

test("shows what a site's feeds hold", async () => {
  const { host, code, output } = await discover(PAGE);

  expect(code).toBe(0);
  expect(output.split("\n").map((line) => line.trim().replace(/\s+/g, " "))).toEqual([
    `http://${host}/news.xml`,
    "title Wire & Desk",
    "language zh-tw",
    "entries 1",
    "newest 2026-11-20 Newest",
    "",
  ]);
});

test("prints them as JSON, and as OPML", async () => {
  const asJson = await discover(PAGE, "--json");
  const asOpml = await discover(PAGE, "--opml");

  expect(jsonLines(asJson.output)).toMatchObject([{ title: "Wire & Desk", entryCount: 1, lastTitle: "Newest" }]);
  expect(asOpml.output).toContain(`xmlUrl="http://${asOpml.host}/news.xml" orgbeat:language="zh-Hant"`);
});

test("says why where there is none", async () => {
  const nothing = await discover("<html></html>");
  const refused = await orgbeat(["discover", "http://127.0.0.1:4400/"]);

  expect(nothing).toMatchObject({ code: 1, output: "" });
  expect(nothing.errors).toContain("names none");
  expect(refused).toMatchObject({ code: 1, output: "" });
  expect(refused.errors).toContain("private network");
});
