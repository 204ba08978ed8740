import fc from "fast-check";
import { expect, test } from "vitest";
import { htmlToText } from "../../src/feeds/html-to-text.ts";
import { readAnyHtml } from "../../src/feeds/read-any-html.ts";
import { readPlainHtml } from "../../src/feeds/read-plain-html.ts";

test.each([
  ["paragraphs", "<p>One.</p><p>Two.</p>", "One.\nTwo."],
  ["line breaks", "One.<br>Two.<br/><br/>Three.", "One.\nTwo.\nThree."],
  ["inline elements", "<p>The <b>chief</b> of <a href='/x'>Open<i>AI</i></a></p>", "The chief of OpenAI"],
  [
    "entities",
    "<p>R&amp;D &lt;lab&gt; &#x5B57;&#33410; caf&eacute;&nbsp;open &hellip;</p>",
    "R&D <lab> 字节 café open …",
  ],
  [
    "what is not for reading",
    "<style>p{}</style><script>var a='<p>x</p>'</script><p>One.</p><noscript>No</noscript>",
    "One.",
  ],
  [
    "lists and tables",
    "<ul><li>One<li>Two</ul><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
    "One\nTwo\na b\nc",
  ],
  ["pinyin above the characters", "<ruby>字<rp>(</rp><rt>zì</rt><rp>)</rp></ruby>节", "字节"],
  ["pinyin with closing tags left out", "<ruby>字<rt>zì<rt>zi</ruby>节<ruby>跳<rp>(<rt>tiào<rp>)</ruby>动", "字节跳动"],
  ["a head left open", "<html><head><title>No</title><body>One.", "One."],
  ["an image in lines", "One<svg><g><svg/><text>No</text></g></svg>, two<br/>Three", "One, two\nThree"],
  ["a line break of the source in Chinese", "<p>字节\n  跳动，\n  任命负责人</p>", "字节跳动，任命负责人"],
  ["a line break of the source in English", "<p>The chief\n  of the lab</p>", "The chief of the lab"],
  ["spaces", "<p>  a \t b   c  </p>", "a b c"],
  ["a full-width space", "<p>　　字节跳动</p>", "字节跳动"],
  ["text without HTML", "5 < 6 and 7 > 3", "5 < 6 and 7 > 3"],
  ["tags left open", "<div><p>One.<p>Two.<div>Three.", "One.\nTwo.\nThree."],
  ["a script left open", "One.<script>var a = 1", "One."],
  ["nothing", "", ""],
  ["a comment", "One<!-- two -->.", "One."],
  ["CDATA left in", "<![CDATA[<p>One.</p>]]>", "<p>One.</p>"],
])("%s", (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test.each(["<div>", "<b>", "<script", "<svg>", "&amp", "<", "字<b> </b>"])(
  "50,000 times %s takes about as long as 50,000 words",
  (piece) => {
    const startedAt = performance.now();
    htmlToText("<p>a word</p>".repeat(50_000));
    const plainMs = performance.now() - startedAt;

    const hostileAt = performance.now();
    htmlToText(piece.repeat(50_000));

    expect(performance.now() - hostileAt).toBeLessThan(10 * plainMs + 500);
  },
);

test.each([
  ["attributes of every kind", `<p class="a > b" id=c hidden data-x = 'd'/>One<br/>two</p x>`],
  ["comments", "One<!-- two > --> three"],
  ["references, known and unknown", "R&amp;D &#23383;&#x8282; &copy 2026 &nosuch; a&b &&lt; &#10;x"],
  ["line breaks of the source", "<td>One\r\n  two</td><td>three</td>"],
])("plain HTML is read the short way: %s", (_, html) => {
  expect(readPlainHtml(html)).toBe(readAnyHtml(html));
});

test.each([
  "<script>1</script>",
  "<TITLE>a</TITLE>",
  "1 < 2",
  "</ p>",
  "<!doctype html>",
  "<![CDATA[a]]>",
  "<!-->a-->",
  "<!--a--!>b-->",
  "<?php 1 ?>",
  "<p",
  "<p a='",
  '<p "a>b">',
  '<p ="a>b">',
  `<${"x".repeat(50)}>`,
])("%j is not plain", (html) => {
  expect(readPlainHtml(html)).toBeUndefined();
});

test("whatever is read the short way is read as the long way does", () => {
  const pieces =
    "< > / = \" ' & ; # ! -- - ? a b p br td li svg script x1 &amp; &lt &#10; <p> </p> <!-- --> <a =".split(" ");
  const piece = fc.constantFrom(...pieces, " ", "\n", "\t", "\u00a0", "\0", "字", "<b class='x'>", '<img alt="a>b">');

  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const html = parts.join("");
      const short = readPlainHtml(html);

      if (short !== undefined) expect(short).toBe(readAnyHtml(html));
    }),
    { numRuns: 3000 },
  );
});

test("every kind of space is one space", () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    if (/[^\S\n]/.test(character)) expect(htmlToText(`a${character}b ${character} c`)).toBe("a b c");
  }
});
