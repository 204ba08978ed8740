import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAliasIndex } from "../../src/match/alias-index.ts";
import { findMentions } from "../../src/match/find-mentions.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { cleanSentence } from "../text/clean-sentences.ts";
import { entity } from "./cases.ts";

describe("buildAliasIndex", () => {
  test.each([
    ["", "empty"],
    ["  ", "empty"],
    ["X", "one-character"],
    ["米", "one-character"],
    ["——", "punctuation-only"],
    ["360", "number-only"],
    ["a".repeat(300), "too-long"],
  ])("refuses the alias %j: %s", (alias, reason) => {
    const index = buildAliasIndex([entity("one", { kind: "company", aliases: [alias, "Good Name"] })]);

    expect(index.refused.map((refused) => [refused.entityId, refused.reason])).toEqual([["one", reason]]);
    expect(index.entitiesById.get("one")?.name).toBe(alias);
  });

  test("stores one pattern for aliases that differ in width, case and script", () => {
    const index = buildAliasIndex([
      entity("one", { kind: "company", aliases: ["字節跳動", "字节跳动", "ｏｐｅｎ", "OPEN"] }),
    ]);

    expect(index.patternCount).toBe(2);
  });
});

describe("mentions", () => {
  const index = buildAliasIndex([
    entity("bytedance", { kind: "company", aliases: ["字节跳动", "ByteDance"] }),
    entity("li", { kind: "person", aliases: ["李飞飞", "Fei-Fei Li"], en: "Fei-Fei Li" }),
    entity("kimi", { kind: "product", aliases: ["Kimi"] }),
  ]);
  const damaged = fc.constantFrom(
    "字節(jié)跳動(dòng)",
    "李 飞飞",
    "Ki mi 的用户",
    "Byte\u200bDance",
    "Fei‑Fei Li",
    "瀛楄妭璺冲姩",
  );

  test("lie in the clean text as they say, in order, and lead back into the original", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(cleanSentence, damaged), { minLength: 1, maxLength: 8 }), (parts) => {
        const title = cleanText(parts[0] ?? "");
        const text = cleanText(parts.join("，\n"));
        const mentions = findMentions(title, text, index);

        let end = 0;
        for (const { in: part, span, surface } of mentions.filter((mention) => mention.in === "text")) {
          const original = text.toOriginal(span);
          expect(part === "text" ? text.text.slice(span.start, span.end) : "").toBe(surface);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(original.end).toBeGreaterThan(original.start);
          expect(original.end).toBeLessThanOrEqual(text.original.length);
          end = span.end;
        }
        expect(
          mentions
            .filter((mention) => mention.in === "title")
            .every((mention) => mention.span.end <= title.text.length),
        ).toBe(true);
      }),
    );
  });

  test.each(["字節(jié)跳動(dòng)", "瀛楄妭璺冲姩", "字节\u200b跳动", "字&#33410;跳动"])("are found in %s", (text) => {
    const clean = cleanText(`前${text}后`);
    const [mention] = findMentions(cleanText(""), clean, index);

    expect(mention?.entityId).toBe("bytedance");
    expect(clean.original.slice(clean.toOriginal(mention?.span ?? { start: 0, end: 0 }).start)).toMatch(/^字|^瀛/u);
  });
});
