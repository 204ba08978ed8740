import { describe, expect, test } from "vitest";
import { decodeBody } from "../../src/feeds/decode-body.ts";
import { encodeText, encodeWide } from "./encode-text.ts";

const SIMPLIFIED = "字节跳动任命新的研究负责人，他将向公司的首席执行官汇报。团队分布在北京、上海和新加坡。";
const TRADITIONAL = "字節跳動任命新的研究負責人，他將向公司的執行長匯報。團隊分布在北京、上海與新加坡。";
const JAPANESE = "研究部門の責任者が交代し、新しい組織が発足しました。";
const KOREAN = "연구 책임자가 회사를 떠나 새로운 회사를 설립했다.";

function feed(text: string, encoding?: string): string {
  return `<?xml version="1.0"${encoding === undefined ? "" : ` encoding="${encoding}"`}?><rss><title>${text}</title></rss>`;
}

describe("a charset is found where it is declared", () => {
  test.each([
    ["gbk", SIMPLIFIED, "gbk"],
    ["gb2312", SIMPLIFIED, "gbk"],
    ["gb18030", SIMPLIFIED, "gb18030"],
    ["big5", TRADITIONAL, "big5"],
    ["shift_jis", JAPANESE, "shift_jis"],
    ["euc-kr", KOREAN, "euc-kr"],
  ])("%s, in header, prolog or meta", (name, text, charset) => {
    const inProlog = feed(text, name);
    const inMeta = `<html><head><meta charset=${name}></head>${text}</html>`;
    const inOldMeta = `<meta http-equiv="Content-Type" content="text/html; charset=${name}">${text}`;

    const fromHeader = decodeBody(encodeText(feed(text), charset), `text/xml; charset="${name.toUpperCase()}"`);

    expect(fromHeader).toEqual({ text: feed(text), charset, isDeclaredWrong: false });
    for (const document of [inProlog, inMeta, inOldMeta]) {
      expect(decodeBody(encodeText(document, charset), "text/html").text).toBe(document);
    }
  });
});

describe("a byte order mark decides", () => {
  test.each([
    [2, true, "utf-16le"],
    [2, false, "utf-16be"],
    [4, true, "utf-32le"],
    [4, false, "utf-32be"],
  ] as const)("%i bytes, little first: %s", (size, isLittle, charset) => {
    const text = feed(`${SIMPLIFIED}𠮷`, "gbk");

    expect(decodeBody(encodeWide(text, size, isLittle, true), "text/xml; charset=big5")).toMatchObject({
      text,
      charset,
    });
    expect(decodeBody(encodeWide(text, size, isLittle, false), undefined)).toMatchObject({ text, charset });
  });

  test("of UTF-8 too, and is no part of the text", () => {
    const bytes = new TextEncoder().encode(`\ufeff${SIMPLIFIED}`);

    expect(decodeBody(bytes, "text/xml; charset=gbk")).toEqual({
      text: SIMPLIFIED,
      charset: "utf-8",
      isDeclaredWrong: false,
    });
  });
});

describe("a wrong declaration is noticed", () => {
  test.each([
    ["GBK called UTF-8", encodeText(feed(SIMPLIFIED, "utf-8"), "gbk"), undefined, SIMPLIFIED, true],
    ["GBK called Latin", encodeText(feed(SIMPLIFIED, "iso-8859-1"), "gbk"), undefined, SIMPLIFIED, true],
    [
      "GBK, the header says UTF-8 and the prolog is right",
      encodeText(feed(SIMPLIFIED, "gbk"), "gbk"),
      "utf-8",
      SIMPLIFIED,
      true,
    ],
    ["Big5 called UTF-8", encodeText(feed(TRADITIONAL, "utf-8"), "big5"), "utf-8", TRADITIONAL, true],
    ["UTF-8 called GBK", new TextEncoder().encode(feed(SIMPLIFIED, "gbk")), "gb2312", SIMPLIFIED, true],
    ["UTF-8 called Latin", new TextEncoder().encode(feed(SIMPLIFIED, "iso-8859-1")), undefined, SIMPLIFIED, true],
    ["UTF-8 called UTF-16", new TextEncoder().encode(feed(SIMPLIFIED, "utf-16")), undefined, SIMPLIFIED, false],
    ["UTF-8 called nonsense", new TextEncoder().encode(feed(SIMPLIFIED, "utf-9")), "x-none", SIMPLIFIED, false],
    ["GBK called nothing", encodeText(feed(SIMPLIFIED), "gbk"), undefined, SIMPLIFIED, false],
    ["Big5 called nothing", encodeText(feed(TRADITIONAL.repeat(3)), "big5"), undefined, TRADITIONAL, false],
    ["ASCII called GBK is right either way", new TextEncoder().encode(feed("Wire", "gbk")), undefined, "Wire", false],
  ])("%s", (_, bytes, charset, text, isDeclaredWrong) => {
    const decoded = decodeBody(bytes, charset === undefined ? undefined : `text/xml; charset=${charset}`);

    expect(decoded.text).toContain(text);
    expect(decoded.isDeclaredWrong).toBe(isDeclaredWrong);
  });
});

test("Latin text stays what it is declared to be", () => {
  const bytes = encodeText(feed("Société générale, déjà vu à l’étranger", "windows-1252"), "windows-1252");

  expect(decodeBody(bytes, undefined)).toMatchObject({ charset: "windows-1252", isDeclaredWrong: false });
  expect(decodeBody(bytes, undefined).text).toContain("Société générale, déjà vu à l’étranger");
});

test("a byte that is lost spoils its line and not the charset", () => {
  const bytes = encodeText(feed(`${SIMPLIFIED}\n`.repeat(20), "gbk"), "gbk");
  const damaged = bytes.with(200, 0xff);

  const { charset, text } = decodeBody(damaged, undefined);

  expect(charset).toBe("gbk");
  expect(text.split(SIMPLIFIED).length).toBeGreaterThan(18);
});

test.each([
  ["nothing", new Uint8Array()],
  ["one byte", Uint8Array.of(0xff)],
  ["half a mark", Uint8Array.of(0xfe)],
  ["noise", Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3)) & 0xff)],
])("%s is text of some kind", (_, bytes) => {
  expect(typeof decodeBody(bytes, "text/xml; charset=utf-8").text).toBe("string");
});
