import { execFile } from "node:child_process";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractPageSafely, parseFeedSafely } from "../../src/feeds/parse-safely.ts";
import { encodeText } from "./encode-text.ts";

const origin = { url: "https://wire.example/feed", fetchedAt: new Date("2026-11-21T09:00:00Z") };

function bodyOf(text: string) {
  return { body: new TextEncoder().encode(text), contentType: undefined };
}

const FEED = bodyOf('<rss version="2.0"><channel><title>Wire</title><item><title>One</title></item></channel></rss>');

describe("parseFeedSafely", () => {
  test("decodes and parses, dates included", async () => {
    const text =
      '<?xml version="1.0" encoding="gbk"?><rss version="2.0"><channel><title>样例日报</title><item><title>任命</title><pubDate>2026-11-20 18:00</pubDate></item></channel></rss>';
    const body = encodeText(text, "gbk");

    const result = await parseFeedSafely({ body, contentType: "text/xml; charset=iso-8859-1" }, origin);

    expect(result).toMatchObject({
      status: "parsed",
      feed: { title: "样例日报", entries: [{ title: "任命", publishedAt: new Date("2026-11-20T10:00:00Z") }] },
    });
  });

  test("ends what takes too long, and goes on with the next", async () => {
    const large = bodyOf(`<rss><channel>${"<item><title>One</title></item>".repeat(300_000)}</channel></rss>`);

    const slow = await parseFeedSafely(large, origin, 20);
    const next = await parseFeedSafely(FEED, origin);

    expect(slow).toEqual({ status: "failed", reason: "took-too-long" });
    expect(next.status).toBe("parsed");
  });

  test("ends what fills the memory, and goes on with the next", async () => {
    const manyElements = bodyOf(`<rss><channel>${"<x/>".repeat(3_000_000)}`);

    const full = await parseFeedSafely(manyElements, origin, 4000);
    const next = await parseFeedSafely(FEED, origin);

    expect(full.status).toBe("failed");
    expect(full).toMatchObject({ reason: expect.stringMatching(/^(?:needed-too-much-memory|took-too-long)$/) });
    expect(next.status).toBe("parsed");
  });

  test("ends what fills the memory outside JavaScript's own, which no limit of the engine sees", async () => {
    const deep = await parseFeedSafely(bodyOf(`{"items":${"[".repeat(14_000_000)}`), origin);
    const next = await parseFeedSafely(FEED, origin);

    expect(deep).toMatchObject({ reason: expect.stringMatching(/^(?:needed-too-much-memory|took-too-long)$/) });
    expect(next.status).toBe("parsed");
  });

  test("large feeds one after the other do not fail for what those before them left behind", async () => {
    const large = bodyOf(`<rss version="2.0"><channel><title>${"a".repeat(8_000_000)}</title></channel></rss>`);
    const statuses: string[] = [];

    for (let count = 0; count < 6; count += 1) statuses.push((await parseFeedSafely(large, origin, 10_000)).status);

    expect(statuses).toEqual(Array.from({ length: 6 }, () => "parsed"));
  });

  test("does not keep a program alive that has nothing else to do", async () => {
    const module = new URL("../../src/feeds/parse-safely.ts", import.meta.url).href;
    const program = `import { parseFeedSafely } from ${JSON.stringify(module)};
      const body = new TextEncoder().encode("<rss version='2.0'><channel/></rss>");
      const result = await parseFeedSafely({ body, contentType: undefined }, { url: "https://a.example/", fetchedAt: new Date() });
      console.log(result.status);`;

    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);

    expect(stdout.trim()).toBe("parsed");
  });

  test("many at once are all answered", async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => parseFeedSafely(FEED, origin)));

    expect(results.every(({ status }) => status === "parsed")).toBe(true);
  });

  test.each([
    ["100,000 nested tags", `<rss version="2.0"><channel>${"<x>".repeat(100_000)}`],
    ["100,000 nested entries", `<rss>${"<item>".repeat(100_000)}`],
    ["100,000 nested tags in the text", `<rss><channel><item><description>${"<b>".repeat(100_000)}`],
    ["a million attributes", `<rss ${"a='1' ".repeat(1_000_000)}>`],
    ["one long tag", `<${"x".repeat(5_000_000)}`],
    ["five million opening brackets", "<".repeat(5_000_000)],
    ["deep JSON", `{"items":${"[".repeat(1_000_000)}`],
    ["zeros", "\0".repeat(14_000_000)],
    ["spaces", `<rss>${" ".repeat(14_000_000)}`],
    ["a long date", `<rss><channel><item><pubDate>${"1 ".repeat(1_000_000)}</pubDate></item></channel></rss>`],
    ["a long title", `<rss><channel><item><title>${"&lt;a ".repeat(500_000)}</title></item></channel></rss>`],
    ["many comments", "<!-- -->".repeat(500_000)],
  ])("%s end within the limits", async (_, text) => {
    const startedAt = performance.now();

    const result = await parseFeedSafely(bodyOf(text), origin);

    expect(["parsed", "failed"]).toContain(result.status);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  test("any damage to a feed is an answer", async () => {
    const text = new TextDecoder().decode(FEED.body);
    const property = fc.asyncProperty(
      fc.nat(text.length),
      fc.nat(20),
      fc.uint8Array({ maxLength: 20 }),
      async (at, cutLength, noise) => {
        const body = Buffer.concat([FEED.body.subarray(0, at), noise, FEED.body.subarray(at + cutLength)]);

        const result = await parseFeedSafely({ body, contentType: undefined }, origin);

        return result.status === "parsed" || result.status === "failed";
      },
    );

    await fc.assert(property, { numRuns: 200 });
  });
});

describe("extractPageSafely", () => {
  test("finds the article in a page", async () => {
    const paragraph = "The lab named a new chief of research on Friday, and she begins in May. ".repeat(4);
    const page = bodyOf(
      `<html><head><title>Chief</title></head><body><article><h1>Chief</h1><p>${paragraph}</p></article></body></html>`,
    );

    const result = await extractPageSafely(page, "https://wire.example/1");

    expect(result).toMatchObject({ status: "extracted", page: { title: "Chief", text: paragraph.trim() } });
  });

  test.each([
    ["a page without an article", "<html><body><nav>Home</nav></body></html>"],
    ["nothing", ""],
    ["100,000 nested tags", "<div>".repeat(100_000)],
  ])("%s is no article", async (_, html) => {
    const result = await extractPageSafely(bodyOf(html), "https://wire.example/1");

    expect(result.status).toBe("failed");
  });
});
