import { expect, test } from "vitest";
import { cleanText } from "../../src/text/clean-text.ts";
import { quoteOf, shownText } from "../../src/text/quote-of.ts";

const title = cleanText("字節(jié)跳動(dòng)有新動(dòng)作");
const text = cleanText("周暢離開阿里巴巴。他將加入字節(jié)跳動(dòng)。");

test("a passage is stored as given and shown repaired", () => {
  const start = text.text.indexOf("他將");
  const quote = quoteOf("text", { start, end: text.text.length }, { title, text });

  expect(quote).toMatchObject({ quote: "他將加入字節(jié)跳動(dòng)。", in: "text" });
  expect(text.original.slice(quote.start, quote.end)).toBe(quote.quote);
  expect(shownText(quote)).toBe("他將加入字節跳動。");
});

test("a passage that nothing was repaired in is shown as it is", () => {
  const quote = quoteOf("text", { start: 0, end: text.text.indexOf("他將") }, { title, text });

  expect(quote).toEqual({ quote: "周暢離開阿里巴巴。", in: "text", start: 0, end: 9 });
  expect(shownText(quote)).toBe(quote.quote);
});
