import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalLink } from "../../src/feeds/canonical-link.ts";
import { decodeBody } from "../../src/feeds/decode-body.ts";
import { extractPage } from "../../src/feeds/extract-page.ts";
import { htmlToText } from "../../src/feeds/html-to-text.ts";
import { parseDate } from "../../src/feeds/parse-date.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { encodeText } from "./encode-text.ts";

const origin = { url: "https://wire.example/feed", fetchedAt: new Date("2026-11-21T09:00:00Z") };

/** Pieces of markup in any order: what a broken template makes. */
const markup = fc
  .array(
    fc.constantFrom(
      "<rss>",
      "</rss>",
      "<channel>",
      "<item>",
      "</item>",
      "<entry>",
      "<feed xmlns='http://www.w3.org/2005/Atom'>",
      "<title>",
      "</title>",
      "<link href='/1'/>",
      "<link>",
      "<guid>",
      "<pubDate>",
      "Fri, 20 Nov 2026",
      "<content:encoded>",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "<?xml version='1.0'?>",
      "<!DOCTYPE rss [",
      "&amp;",
      "&nbsp;",
      "&#x110000;",
      "&#0;",
      "<",
      ">",
      '"',
      "'",
      "字节",
      "text",
      "\0",
      "\ud800",
      "<p>",
      "</p>",
      "<script>",
      "<svg/>",
      "{",
      "}",
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

describe("whatever comes in", () => {
  test("a feed is parsed or fails with a reason, and every entry has an id", async () => {
    await fc.assert(
      fc.asyncProperty(markup, async (text) => {
        const result = await parseFeed(text, origin);

        if (result.status === "failed") expect(result.reason).toMatch(/^[a-z-]+$/);
        else for (const entry of result.feed.entries) expect(entry.id).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });

  test("no entry is dated after it was fetched", async () => {
    const dated = fc.date({ min: new Date("1990-01-02"), max: new Date("2100-01-01"), noInvalidDate: true });

    await fc.assert(
      fc.asyncProperty(dated, async (date) => {
        const text = `<rss version="2.0"><channel><item><guid>1</guid><pubDate>${date.toUTCString()}</pubDate></item></channel></rss>`;

        const result = await parseFeed(text, origin);

        const entry = result.status === "parsed" ? result.feed.entries[0] : undefined;
        const isLate = date > origin.fetchedAt;
        const seconds = Math.floor(date.getTime() / 1000) * 1000;
        expect(entry?.publishedAt).toEqual(isLate ? origin.fetchedAt : new Date(seconds));
        expect(entry?.isDateClamped).toBe(isLate);
      }),
    );
  });

  test("HTML becomes lines that are trimmed, filled and without spaces in a row", () => {
    fc.assert(
      fc.property(markup, (html) => {
        const text = htmlToText(html);

        if (text !== "") for (const line of text.split("\n")) expect(line).toMatch(/^\S(?:.*\S)?$/su);
        expect(text).not.toMatch(/ {2}|\t/);
      }),
      { numRuns: 500 },
    );
  });

  test("a page is an article with a text, or none", () => {
    fc.assert(
      fc.property(markup, (html) => {
        const page = extractPage(html, "https://wire.example/1");

        if (page) expect(page.text.length).toBeGreaterThanOrEqual(40);
      }),
      { numRuns: 100 },
    );
  });

  test("bytes become text", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(undefined, "gbk", "big5", "utf-8", "x"),
        (bytes, charset) => {
          const contentType = charset === undefined ? undefined : `text/xml; charset=${charset}`;

          expect(typeof decodeBody(bytes, contentType).text).toBe("string");
        },
      ),
    );
  });

  test("a date is undefined or an instant since 1990", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[\d:TZ年月日 +-]{0,30}$/)),
        fc.boolean(),
        (written, isChinese) => {
          const date = parseDate(written, { isChinese });

          if (date) expect(date.getTime()).toBeGreaterThan(Date.UTC(1989, 11, 30));
        },
      ),
    );
  });
});

test("a date is read back from every form that a program writes", () => {
  const minutes = fc.integer({ min: Date.UTC(1990, 0, 2) / 60_000, max: Date.UTC(2099, 0, 1) / 60_000 });

  fc.assert(
    fc.property(minutes, fc.boolean(), (minute, isChinese) => {
      const date = new Date(minute * 60_000);
      const forms = [
        date.toISOString(),
        date.toUTCString(),
        String(date.getTime()),
        date.toUTCString().replace("GMT", "+0000"),
      ];

      for (const form of forms) {
        if (/^\d{1,12}$/.test(form)) continue;
        expect(parseDate(form, { isChinese })).toEqual(date);
      }
    }),
  );
});

test("a link that is canonical stays as it is", () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      const link = canonicalLink(url);

      expect(link).toBeDefined();
      expect(canonicalLink(link ?? "")).toBe(link);
    }),
  );
});

test.each(["gbk", "big5"])("Chinese text in %s comes back from header, prolog and no declaration", (charset) => {
  const characters = Array.from("公司任命人三上下大小中文的一不了在有我他是年月日時");
  const usable = characters.filter((character) => {
    try {
      return encodeText(character, charset).length > 0;
    } catch {
      return false;
    }
  });

  fc.assert(
    fc.property(fc.array(fc.constantFrom(...usable), { minLength: 20, maxLength: 200 }), (picked) => {
      const text = `<?xml version="1.0" encoding="${charset}"?><rss>${picked.join("")}</rss>`;

      expect(decodeBody(encodeText(text, charset), undefined).text).toBe(text);
      expect(decodeBody(encodeText(text, charset), `text/xml; charset=${charset}`).text).toBe(text);
    }),
  );
});
