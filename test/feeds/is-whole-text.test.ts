import { expect, test } from "vitest";
import { htmlToText } from "../../src/feeds/html-to-text.ts";
import { isWholeText } from "../../src/feeds/is-whole-text.ts";

const SENTENCES = "<p>The company named a new chief of research on Monday, and she begins in May.</p>".repeat(3);
const LONG = "<p>The company named a new chief of research on Monday, and she begins in May.</p>".repeat(12);
const CHINESE = "<p>公司周一任命了新的研究负责人，她将在五月到任，直接向首席执行官汇报。</p>".repeat(2);
const link = "https://a.example/1";

test.each([
  ["content that is complete", { link, contentHtml: SENTENCES, summaryHtml: "Short." }, true],
  [
    "Chinese content, which says more in fewer characters",
    { link, contentHtml: CHINESE, summaryHtml: undefined },
    true,
  ],
  ["content that is a teaser", { link, contentHtml: "<p>A new chief.</p>", summaryHtml: undefined }, false],
  ["content that ends in dots", { link, contentHtml: `${SENTENCES}<p>But then …</p>`, summaryHtml: undefined }, false],
  [
    "content that asks to read on",
    { link, contentHtml: `${SENTENCES}<p>Continue reading this story</p>`, summaryHtml: undefined },
    false,
  ],
  [
    "Chinese content that asks to read on",
    { link, contentHtml: `${CHINESE}<a>阅读全文</a>`, summaryHtml: undefined },
    false,
  ],
  ["content that breaks off", { link, contentHtml: `${SENTENCES}<p>But then the</p>`, summaryHtml: undefined }, false],
  [
    "long content with a credit at its end",
    { link, contentHtml: `${LONG}${LONG}<p>Desk: A. Writer</p>`, summaryHtml: undefined },
    true,
  ],
  ["a description as long as an article", { link, contentHtml: undefined, summaryHtml: LONG }, true],
  ["a description of a few sentences", { link, contentHtml: undefined, summaryHtml: SENTENCES }, false],
  ["content that repeats the description", { link, contentHtml: SENTENCES, summaryHtml: SENTENCES }, false],
  ["nothing", { link, contentHtml: undefined, summaryHtml: undefined }, false],
  ["anything without a page to fetch", { link: undefined, contentHtml: undefined, summaryHtml: "Short." }, true],
])("%s", (_, entry, isWhole) => {
  expect(isWholeText(entry, htmlToText(entry.contentHtml ?? entry.summaryHtml ?? ""))).toBe(isWhole);
});
