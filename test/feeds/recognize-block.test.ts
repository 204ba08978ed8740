import { expect, test } from "vitest";
import { isBlockPage } from "../../src/feeds/recognize-block.ts";

const page = (inside: string) => `<!doctype html><html>${inside}</html>`;

test.each<[name: string, status: number, text: string, isBlocked: boolean]>([
  ["a challenge that says it is fine", 200, page("<title>Just a moment...</title>"), true],
  ["a challenge with an error", 403, page("<title>Attention Required! | Gate</title>"), true],
  ["a script that sets a cookie first", 200, page("<script>var arg1='A';document.cookie='acw_sc__v2='</script>"), true],
  ["a Chinese verification page", 200, page("<title>百科安全验证</title>"), true],
  ["an error that asks for a captcha", 403, page("<p>Solve the captcha</p>"), true],
  ["an overload that asks whether a person is there", 503, page("<p>Check that you are a human</p>"), true],
  ["a page with a captcha in its comment form", 200, page("<title>Lab news</title><div class='captcha'></div>"), false],
  [
    "an article about verification",
    200,
    page("<title>Lab news</title><p>人机验证 and 滑动验证 are tested.</p>"),
    false,
  ],
  ["a plain error", 403, page("<p>Members only</p>"), false],
  ["an error of an upstream server", 500, page("<p>captcha service down</p>"), false],
  ["a feed that writes about it", 200, "<rss><title>Just a moment</title></rss>", false],
  ["a long page", 403, page(`<p>captcha</p>${"<p>text</p>".repeat(10_000)}`), false],
  ["nothing", 403, "", false],
])("%s", (_, statusCode, text, isBlocked) => {
  expect(isBlockPage(statusCode, {}, new TextEncoder().encode(text))).toBe(isBlocked);
});

test("a header that says so is enough", () => {
  expect(isBlockPage(403, { "cf-mitigated": "challenge" }, new Uint8Array())).toBe(true);
});
