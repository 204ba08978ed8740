import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizeText, toSimplified } from "../../src/text/normalize.ts";
import { toTraditional } from "../../src/text/traditional.ts";

const forms = [
  { given: "張勇", normal: "张勇" },
  { given: "ＯｐｅｎＡＩ", normal: "openai" },
  { given: "Fei‑Fei Li", normal: "fei-fei li" },
  { given: "字節跳動—團隊", normal: "字节跳动-团队" },
  { given: "Émile\u00a0Zola\u3000X", normal: "émile zola x" },
  { given: "𠮷野家👍", normal: "𠮷野家👍" },
  { given: "\ud842 lone", normal: "\ud842 lone" },
  { given: "裡裏里，臺台", normal: "里里里,台台" },
  { given: "什么著名", normal: "什么著名" },
  { given: "İstanbul ﬁ ⑳", normal: "İstanbul ﬁ ⑳" },
];
test.each(forms)("$given is $normal", ({ given, normal }) => {
  expect(normalizeText(given)).toBe(normal);
});

describe("normalizeText", () => {
  test("keeps the number of units and is its own fixpoint", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const normal = normalizeText(text);

        expect(normal).toHaveLength(text.length);
        expect(normalizeText(normal)).toBe(normal);
      }),
      { numRuns: 1000 },
    );
  });

  test("takes a text longer than its working memory", () => {
    expect(normalizeText("Ａ張".repeat(40_000))).toBe("a张".repeat(40_000));
  });
});

test("toSimplified keeps case and width", () => {
  expect(toSimplified("ＡＢ字節 OpenAI")).toBe("ＡＢ字节 OpenAI");
});

test("toTraditional chooses the character by the word", () => {
  expect(toTraditional("头发与发展")).toBe("頭髮與發展");
});
