import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, REPAIR_RULES } from "../../src/text/clean-text.ts";
import { buildNameLookup } from "../../src/text/repair/name-lookup.ts";
import { findSigns } from "../../src/text/signs.ts";
import { cleanArticle, cleanSentence } from "./clean-sentences.ts";

interface RepairCase {
  readonly name: string;
  readonly rule: string;
  readonly damaged: string;
  readonly repaired: string;
}

const names = buildNameLookup(() => ["Anthropic", "Kimi", "Meta", "OpenAI", "Scale AI"]);

const repairs: RepairCase[] = [
  { name: "toned reading", rule: "pinyin", damaged: "字節(jié)跳動(dòng)發(fā)布", repaired: "字節跳動發布" },
  { name: "wide brackets", rule: "pinyin", damaged: "團隊（duì）負責（zé）人", repaired: "團隊負責人" },
  { name: "known reading without its tone", rule: "pinyin", damaged: "他們(men)來了", repaired: "他們來了" },
  { name: "reading after half a character", rule: "pinyin", damaged: "這款A(yù)I應(yīng)用", repaired: "這款AI應用" },
  { name: "entity escaped twice", rule: "entities", damaged: "AT&amp;amp;T 与 Q&amp;A", repaired: "AT&T 与 Q&A" },
  { name: "entity between two names", rule: "entities", damaged: "Marks &amp; Spencer", repaired: "Marks & Spencer" },
  { name: "a letter as an entity", rule: "entities", damaged: "字&#33410;跳动", repaired: "字节跳动" },
  {
    name: "entities around Chinese",
    rule: "entities",
    damaged: "他说&ldquo;走吧&rdquo;。",
    repaired: "他说“走吧”。",
  },
  { name: "tag and its end", rule: "stray-tags", damaged: "他<strong>离职</strong>了", repaired: "他离职了" },
  { name: "several in one text", rule: "stray-tags", damaged: "他</em>走了。</p>\n<p>完", repaired: "他走了。\n完" },
  { name: "line break between sentences", rule: "stray-tags", damaged: "走了。<br/>来了", repaired: "走了。\n来了" },
  { name: "numeric entity", rule: "entities", damaged: "It&#8217;s &#x4f60;", repaired: "It’s 你" },
  {
    name: "block tag inside a line",
    rule: "stray-tags",
    damaged: "他走了。</p>她来了。",
    repaired: "他走了。\n她来了。",
  },
  {
    name: "inline tag with attributes",
    rule: "stray-tags",
    damaged: '<span class="x">新</span>团队',
    repaired: "新团队",
  },
  { name: "zero-width space", rule: "invisible", damaged: "Open\u200bAI\ufeff", repaired: "OpenAI" },
  { name: "private use and control", rule: "invisible", damaged: "百\ue0ee度\u0007", repaired: "百度" },
  {
    name: "signature inside a word",
    rule: "watermark",
    damaged: "AI LnQvWys81vp7hB1dx8PpD+5KHXe3PYiGkPAuNaRL63xY=ab在北京",
    repaired: "AI Lab在北京",
  },
  { name: "known name", rule: "spaced-names", damaged: "目前Ki mi的用户", repaired: "目前Kimi的用户" },
  { name: "known name of two words", rule: "spaced-names", damaged: "投资Scale A I的人", repaired: "投资Scale AI的人" },
  {
    name: "known name after another name",
    rule: "spaced-names",
    damaged: "Kimi与So ny，Sony更大",
    repaired: "Kimi与Sony，Sony更大",
  },
  {
    name: "a last letter that is a word",
    rule: "spaced-names",
    damaged: "多数去了Met a。",
    repaired: "多数去了Meta。",
  },
  { name: "a first letter before a word", rule: "spaced-names", damaged: "離開M eta後", repaired: "離開Meta後" },
  { name: "beside a Chinese mark", rule: "spaced-names", damaged: "O penAI、Kimi都在", repaired: "OpenAI、Kimi都在" },
  { name: "name in single letters", rule: "spaced-names", damaged: "他加入A I L a b时", repaired: "他加入AI Lab时" },
  {
    name: "name whole elsewhere",
    rule: "spaced-names",
    damaged: "产品Zephyra发布，Z ephyra很快",
    repaired: "产品Zephyra发布，Zephyra很快",
  },
  {
    name: "number before its unit",
    rule: "spaced-names",
    damaged: "约70 0 0万用户，占4 0%",
    repaired: "约7000万用户，占40%",
  },
  { name: "UTF-8 as Windows-1252", rule: "utf8-as-latin", damaged: "cafÃ© â€œokâ€\u009d", repaired: "café “ok”" },
  { name: "Chinese UTF-8 as Latin-1", rule: "utf8-as-latin", damaged: "å\u00ad—èŠ‚", repaired: "字节" },
  { name: "GBK as Latin-1", rule: "gbk-as-latin", damaged: "×Ö½ÚÌø¶¯ (TikTok)", repaired: "字节跳动 (TikTok)" },
  { name: "UTF-8 as GBK", rule: "utf8-as-gbk", damaged: "瀛楄妭璺冲姩", repaired: "字节跳动" },
  {
    name: "a letter taken for the second byte",
    rule: "utf8-as-gbk",
    damaged: "鐨凷ora鍥㈤槦璐熻矗浜篢im",
    repaired: "的Sora团队负责人Tim",
  },
  { name: "UTF-8 as Latin-1 twice", rule: "utf8-as-latin", damaged: "cafÃƒÂ©", repaired: "café" },
  {
    name: "a lone character beside others",
    rule: "gbk-as-latin",
    damaged: "ÍÅ¶Ó¸ºÔðÈË µÄS",
    repaired: "团队负责人 的S",
  },
  {
    name: "wide letters and digits",
    rule: "wide-forms",
    damaged: "ＯｐｅｎＡＩ与Ａ股２０２４年",
    repaired: "OpenAI与A股2024年",
  },
  { name: "a name torn late", rule: "spaced-names", damaged: "前往Anthr opic任职", repaired: "前往Anthropic任职" },
  {
    name: "a signature after a whole name",
    rule: "watermark",
    damaged: "She left OpenAIqZunZXalkrN78A2Hut23afUiyQCeTWTJX4QYisSfJ6V1miVnM4x= today",
    repaired: "She left OpenAI today",
  },
  {
    name: "run after a lost quote",
    rule: "gbk-shift",
    damaged: "職級?！澳阋部梢园阎軙尺@單",
    repaired: "職級。“你也可以把周暢這單",
  },
  {
    name: "run that ends in a reading",
    rule: "gbk-shift",
    damaged: "“很多人?！弊止?jié)對",
    repaired: "“很多人。”字節對",
  },
  { name: "reading across two characters", rule: "gbk-shift", damaged: "直到?jīng)Q定", repaired: "直到決定" },
  {
    name: "longer run after such a reading",
    rule: "gbk-shift",
    damaged: "因?yàn)槿瞬藕腿瞬诺慕M織",
    repaired: "因為人才和人才的組織",
  },
];
test.each(repairs)("$rule: $name", ({ rule, damaged, repaired }) => {
  const clean = cleanText(damaged, { names });

  expect(clean.text).toBe(repaired);
  expect(clean.repairs.map((repair) => repair.rule)).toContain(rule);
});

const untouched = [
  "垚(yáo)字与龘(dá)字的读音", // a writer explains rare characters
  "人工智能(ai)与大模型(he)",
  "他说(men)是英文单词",
  "真的?!我不信。",
  "他问：为什么?因为没钱。",
  "Open AI 与 AI Lab 都在 all in one",
  "if a < b then c > d, see p > 0",
  "Él está en São Paulo, où naît l'été",
  "见 https://example.com/?a=bGVuZ3RoeSBzaWduYXR1cmUgaGVyZTEyMzQ= 页",
  "token dGhpcyBpcyBhIHRva2VuIHRoYXQgaXMgbG9uZzE= expired",
  "👨‍👩‍👧 家庭",
  "锟斤拷烫烫烫", // damage that cannot be undone
  "2024 10 月 5 日，7 000 人",
  "这是 a a b 测试，the Open AI in 北京",
];
test.each(untouched)("leaves %s", (text) => {
  expect(cleanText(text).text).toBe(text);
});

describe("clean text", () => {
  test("is not changed in a single unit", () => {
    fc.assert(
      fc.property(cleanArticle, (text) => {
        const clean = cleanText(text);

        expect(clean.text).toBe(text);
        expect(clean.repairs).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test("maps every span to itself", () => {
    expect(cleanText("没有损坏。").toOriginal({ start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
  });
});

const damagedArticle = fc
  .array(fc.oneof(cleanSentence, fc.constantFrom(...repairs.map((one) => one.damaged))), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(""));

test("no rule would change a text that shows no sign of its damage", () => {
  fc.assert(
    fc.property(fc.oneof(damagedArticle, cleanArticle), (text) => {
      const signs = findSigns(text);
      const unseen = REPAIR_RULES.filter((rule) => (signs & rule.signs) === 0).flatMap((rule) =>
        rule.find(text, names),
      );
      expect(unseen.filter(({ span, after }) => text.slice(span.start, span.end) !== after)).toEqual([]);
    }),
  );
});

describe("the map back", () => {
  test("is monotonic, stays inside, and is empty only for the empty span", () => {
    fc.assert(
      fc.property(damagedArticle, (original) => {
        const clean = cleanText(original);
        let last = { start: 0, end: 0 };
        for (let at = 0; at < clean.text.length; at++) {
          const span = clean.toOriginal({ start: at, end: at + 1 });
          expect(span.start).toBeGreaterThanOrEqual(last.start);
          expect(span.end).toBeGreaterThanOrEqual(last.end);
          expect(span.end).toBeGreaterThan(span.start);
          last = span;
        }
        expect(last.end).toBeLessThanOrEqual(original.length);
        expect(clean.toOriginal({ start: clean.text.length, end: clean.text.length }).end).toBeLessThanOrEqual(
          original.length,
        );
      }),
    );
  });

  test("leads units that no rule touched to themselves", () => {
    const clean = cleanText("前字節(jié)跳動後");

    expect(clean.toOriginal({ start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
    expect(clean.toOriginal({ start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
    expect(clean.toOriginal({ start: 1, end: 5 })).toEqual({ start: 1, end: 10 });
  });

  test("says what stood where in the original, through several rules", () => {
    const original = "甲&amp;amp;乙字節(jié)丙";
    const { repairs } = cleanText(original);

    expect(
      repairs.map(({ span, before, after }) => [original.slice(span.start, span.end) === before, before, after]),
    ).toEqual([
      [true, "&amp;amp;", "&"],
      [true, "(jié)", ""],
    ]);
  });
});
