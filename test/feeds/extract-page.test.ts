import { describe, expect, test } from "vitest";
import { extractPage } from "../../src/feeds/extract-page.ts";

const URL_OF_PAGE = "https://www.wire.example/news/1?utm_source=feed";

const ENGLISH = [
  "The lab named a new chief of research on Friday, ending a search that began in spring.",
  "She reports to the chief executive and begins in May, the company said in a note to its staff.",
  "Her predecessor stays as an adviser until the end of the year and then leaves the company.",
];

const CHINESE = [
  "公司周五任命了新的研究负责人，结束了从春天开始的寻找。新任负责人来自一家海外实验室。",
  "她直接向首席执行官汇报，五月到任。公司在给员工的信里说，研究方向不会改变。",
  "前任负责人将留任顾问到年底，之后离开公司。截至发稿，本人没有回应置评请求。",
];

interface PageParts {
  readonly head?: string;
  readonly lang?: string;
  readonly before?: string;
  readonly paragraphs?: readonly string[];
}

function page({ head = "", lang = "en", before = "", paragraphs = ENGLISH }: PageParts): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>
<nav><a href="/">Home</a> <a href="/people">People</a></nav><aside>Subscribe to our newsletter today.</aside>
<article>${before}${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article>
<section class="related"><h3>Read next</h3><ul><li><a href="/2">Another story</a></li></ul></section>
<footer>Imprint and contact</footer></body></html>`;
}

function extract(parts: PageParts) {
  return extractPage(page(parts), URL_OF_PAGE);
}

describe("the text", () => {
  test("is the article without what stands around it", () => {
    expect(extract({ before: "<h1>Lab names a new chief</h1>" })?.text).toBe(ENGLISH.join("\n"));
  });

  test("is the article in Chinese, without byline and headline", () => {
    const before = '<h1>实验室任命新负责人</h1><p class="meta">样例日报 2026-11-20</p>';

    const found = extract({ lang: "zh", before, paragraphs: CHINESE });

    expect(found?.text).toBe(CHINESE.join("\n"));
    expect(found?.title).toBe("实验室任命新负责人");
  });

  test("keeps a first paragraph that tells a date in a sentence", () => {
    const paragraphs = ["2026年11月20日，公司任命了新的负责人。", ...CHINESE];

    expect(extract({ lang: "zh", paragraphs })?.text).toBe(paragraphs.join("\n"));
  });

  test.each([
    ["nothing", ""],
    [
      "a list of links",
      "<html><body><ul><li><a href='/1'>One</a></li><li><a href='/2'>Two</a></li></ul></body></html>",
    ],
    ["text only", "Not found"],
    ["a broken page", "<html><body><table><tr><td><p>"],
  ])("%s is no article", (_, html) => {
    expect(extractPage(html, URL_OF_PAGE)).toBeUndefined();
  });

  test("is found in a piece of HTML without html and body", () => {
    const html = `<div><p>${ENGLISH.join("</p><p>")}</p></div>`;

    expect(extractPage(html, URL_OF_PAGE)?.text).toBe(ENGLISH.join("\n"));
  });
});

test.each(["<![CDATA[--><!DOCTYPE rss [", "<!DOCTYPE rss [<p>"])("%s is a page without an article", (html) => {
  expect(extractPage(html, "https://wire.example/1")).toBeUndefined();
});

describe("the title", () => {
  test.each([
    ["<title>Lab names a new chief | The Wire News</title>", "Lab names a new chief"],
    ["<title>Lab names a new chief - not a replacement</title>", "Lab names a new chief - not a replacement"],
    ["<title>实验室任命新的研究负责人_样例网</title>", "实验室任命新的研究负责人"],
    ["<title>实验室任命新的研究负责人 - 科技频道</title>", "实验室任命新的研究负责人"],
    ['<title>X</title><meta property="og:title" content="Lab &amp; chief">', "Lab & chief"],
    [
      '<meta property="og:title" content="Lab names a chief - Wire"><meta property="og:site_name" content="Wire">',
      "Lab names a chief",
    ],
    [
      '<title>X</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"From data"}</script>',
      "From data",
    ],
  ])("of %s is %s", (head, title) => {
    expect(extract({ head })?.title).toBe(title);
  });
});

describe("the date", () => {
  const published = "2026-11-20T10:00:00.000Z";
  test.each<[string, PageParts, string | undefined]>([
    [
      "a meta element",
      { head: '<meta property="article:published_time" content="2026-11-20T18:00:00+08:00">' },
      published,
    ],
    [
      "JSON-LD",
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-20T10:00:00Z"}</script>',
      },
      published,
    ],
    [
      "JSON-LD in a graph",
      {
        head: '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["Article"],"datePublished":"2026-11-20T10:00:00Z"}]}</script>',
      },
      published,
    ],
    [
      "broken JSON-LD, and a time element",
      {
        head: '<script type="application/ld+json">{</script>',
        before: '<time datetime="2026-11-20T10:00Z">Friday</time>',
      },
      published,
    ],
    [
      "a dateline with its year",
      { before: '<p class="meta">By A. Writer, November 20, 2026</p>' },
      "2026-11-20T00:00:00.000Z",
    ],
    [
      "a Chinese dateline",
      { lang: "zh-CN", paragraphs: CHINESE, before: '<div class="info">2026年11月20日 18:00 来源：样例日报</div>' },
      published,
    ],
    [
      "a Chinese dateline with spaces",
      { lang: "zh-CN", paragraphs: CHINESE, before: '<div class="date">2026 年 11 月 20 日 18:00</div>' },
      published,
    ],
    ["a dateline without its year", { before: '<p class="meta">November 20</p>' }, undefined],
    ["nothing", {}, undefined],
  ])("from %s", (_, parts, instant) => {
    expect(extract(parts)?.publishedAt?.toISOString()).toBe(instant);
  });
});

describe("author, outlet and link", () => {
  test("come from meta elements", () => {
    const head = `<meta name="author" content="A. Writer"><meta property="og:site_name" content="The Wire">
      <link rel="canonical" href="/news/one?utm_source=x#top">`;

    expect(extract({ head })).toMatchObject({
      author: "A. Writer",
      outlet: "The Wire",
      link: "https://www.wire.example/news/one",
    });
  });

  test("come from JSON-LD", () => {
    const data = '{"@type":"NewsArticle","author":[{"name":"B. Writer"}],"publisher":{"name":"The Desk"}}';

    expect(extract({ head: `<script type="application/ld+json">${data}</script>` })).toMatchObject({
      author: "B. Writer",
      outlet: "The Desk",
    });
  });

  test.each([
    ["no canonical link", ""],
    ["one that names the front page", '<link rel="canonical" href="https://www.wire.example/">'],
    ["one that speaks for another host", '<link rel="canonical" href="https://victim.example/news/1">'],
    ["one that speaks for another port", '<link rel="canonical" href="https://www.wire.example:8443/news/1">'],
    ["one that is no address", '<link rel="canonical" href="javascript:void(0)">'],
  ])("with %s the link is where the page was found, without tracking", (_, head) => {
    expect(extract({ head })?.link).toBe("https://www.wire.example/news/1");
  });
});
