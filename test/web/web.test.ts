import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import type { Message } from "../../src/model/message.ts";
import { messageToHtml } from "../../src/web/message-html.ts";
import type { PageContent } from "../../src/web/page.ts";
import { startWeb } from "../../src/web/start-web.ts";
import { createWebApp } from "../../src/web/web-app.ts";

const message: Message = {
  kind: "alert",
  language: "en",
  severity: "high",
  summary: "A summary",
  blocks: [
    { kind: "heading", level: 1, text: "<script>alert(1)</script>" },
    { kind: "facts", facts: [{ label: "Who", value: [{ text: "Ana", style: "bold" }] }] },
    { kind: "quote", text: [{ text: "first\nsecond" }] },
    {
      kind: "text",
      text: [
        { text: "bad", link: "javascript:alert(1)" },
        { text: "good", link: "https://example.org/?a=1&b=2" },
      ],
    },
    { kind: "list", items: [[{ text: "one" }], [{ text: "two" }]] },
  ],
};

const content: PageContent = {
  title: "Orgbeat",
  hint: undefined,
  state: [{ label: "Feeds", value: "3" }],
  digests: [],
  alerts: [
    { message, channelName: "console", platform: "console", status: "sent", at: new Date("2025-03-18T12:30:00Z") },
  ],
};

function webApp(options: { adminToken?: string; isHealthy?: boolean } = {}) {
  return createWebApp(
    {
      loadPage: async () => content,
      loadHealth: async () => ({ isHealthy: options.isHealthy ?? true, facts: { database: "up" } }),
      renderMetrics: async () => ({ contentType: "text/plain; version=0.0.4", body: "orgbeat_up 1\n" }),
    },
    options.adminToken,
  );
}

describe("messageToHtml", () => {
  test("escapes text and links only to http and https", async () => {
    const html = String(await messageToHtml(message));

    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toContain("javascript:");
    expect(html).toContain('href="https://example.org/?a=1&amp;b=2"');
  });

  test("keeps every kind of block", async () => {
    const html = String(await messageToHtml(message));

    expect(html).toContain('class="message alert high" lang="en"');
    expect(html).toContain("<dt>Who</dt><dd><strong>Ana</strong></dd>");
    expect(html).toContain("<blockquote>first<br>second</blockquote>");
    expect(html).toContain("<li>one</li><li>two</li>");
  });
});

describe("the web page", () => {
  test("shows what was posted, and the same as JSON", async () => {
    const page = await (await webApp().request("/")).text();
    const json = await (await webApp().request("/api/messages")).json();

    expect(page).toContain("#console · sent");
    expect(page).toContain("No digest yet.");
    expect(json).toMatchObject({ alerts: [{ status: "sent" }] });
  });

  test("allows no script, and says what is where nothing is", async () => {
    const page = await webApp().request("/");

    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect((await webApp().request("/nowhere")).status).toBe(404);
  });

  test("answers health with what is wrong", async () => {
    expect((await webApp().request("/health")).status).toBe(200);
    expect((await webApp({ isHealthy: false }).request("/health")).status).toBe(503);
  });

  test("asks for the admin token everywhere but at /health", async () => {
    const app = webApp({ adminToken: "a-long-random-word" });
    const withToken = { headers: { authorization: "Bearer a-long-random-word" } };

    expect((await app.request("/")).status).toBe(401);
    expect((await app.request("/metrics", { headers: { authorization: "Bearer wrong" } })).status).toBe(401);
    expect((await app.request("/metrics", withToken)).status).toBe(200);
    expect((await app.request("/health")).status).toBe(200);
  });

  test("without a token answers to this machine's own names only", async () => {
    const statusFor = async (host: string) => (await webApp().request("/", { headers: { host } })).status;

    expect(await Promise.all(["127.0.0.1:8080", "localhost", "[::1]:8080"].map(statusFor))).toEqual([200, 200, 200]);
    expect(await Promise.all(["evil.example", "127.0.0.1.evil.example"].map(statusFor))).toEqual([403, 403]);
  });

  test("leads nowhere else after the token was given", async () => {
    const app = webApp({ adminToken: "a-long-random-word" });
    const answer = await app.request("http://127.0.0.1//evil.example/?token=a-long-random-word");

    expect(answer.headers.get("location")).toBe("/evil.example/");
  });

  test("turns the token in the address into a cookie", async () => {
    const app = webApp({ adminToken: "a-long-random-word" });

    const answer = await app.request("/?token=a-long-random-word");

    expect(answer.status).toBe(302);
    expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Strict/i);
    const cookie = (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    expect((await app.request("/", { headers: { cookie } })).status).toBe(200);
  });
});

describe("startWeb", () => {
  test("serves the page, and Slack's requests on the same port", async () => {
    const server = await startWeb({
      app: webApp(),
      host: "127.0.0.1",
      port: 0,
      slackListener: (_request, response) => response.end("slack"),
    });

    const [page, slack] = await Promise.all([
      fetch(`${server.address}/`).then((answer) => answer.text()),
      fetch(`${server.address}/slack/events`, { method: "POST" }).then((answer) => answer.text()),
    ]);
    await server.close();

    expect(page).toContain("Orgbeat");
    expect(slack).toBe("slack");
  });

  test("closes though a browser holds connections that it never used", async () => {
    const server = await startWeb({ app: webApp(), host: "127.0.0.1", port: 0, slackListener: undefined });
    const socket = connect(Number(new URL(server.address).port), "127.0.0.1");
    await once(socket, "connect");
    const startedAt = performance.now();

    await server.close();

    expect(performance.now() - startedAt).toBeLessThan(5_000);
    socket.destroy();
  });

  test("says that a port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;

    const start = startWeb({ app: webApp(), host: "127.0.0.1", port, slackListener: undefined });

    await expect(start).rejects.toMatchObject({ code: "port-taken", facts: { port: String(port) } });
    other.close();
  });
});
