import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAliasIndex } from "../../src/match/alias-index.ts";
import { findMentions } from "../../src/match/find-mentions.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { toTraditional } from "../../src/text/traditional.ts";
import { entity } from "./cases.ts";

const index = buildAliasIndex([
  entity("bytedance", { kind: "company", aliases: ["字节跳动", "ByteDance"] }),
  entity("openai", { kind: "company", aliases: ["OpenAI"] }),
  entity("kimi", { kind: "product", aliases: ["Kimi"] }),
  entity("wu", { kind: "person", aliases: ["吴永辉"] }),
  entity("moonshot", { kind: "company", aliases: ["月之暗面"] }),
]);
const names = ["字节跳动", "OpenAI", "Kimi", "吴永辉", "月之暗面"];
const sentences = [
  (name: string) => `今年三月，${name}的负责人说，团队将继续扩大。`,
  (name: string) => `据报道，这次调整与${name}有关，员工并不意外。`,
  (name: string) => `记者了解到，${name}正在讨论新的计划，明年公布。`,
];

/** What happens to text on its way, one function a kind; `at` says where in the sentence. */
const damages: Readonly<Record<string, (text: string, at: number) => string>> = {
  pinyin: (text) =>
    toTraditional(text).replaceAll("節", "節(jié)").replaceAll("動", "動(dòng)").replaceAll("團", "團(tuán)"),
  invisible: (text, at) => `${text.slice(0, at)}\u200b${text.slice(at)}`,
  "private use": (text, at) => `${text.slice(0, at)}\ue5ca${text.slice(at)}`,
  tag: (text, at) => `${text.slice(0, at)}<span class="x">${text.slice(at)}</span></p>`,
  entity: (text) => text.replaceAll("之", "&amp;#20043;").replaceAll("跳", "&#x8df3;").replaceAll("A", "&amp;amp;#65;"),
  spaces: (text) => text.replaceAll("Kimi", "Ki mi").replaceAll("OpenAI", "Open A I").replaceAll("吴永", "吴 永"),
  "UTF-8 as Latin-1": (text) => Buffer.from(text, "utf8").toString("latin1"),
  "GBK inside a quote": (text) => `${text}他说?！澳阋部梢园阎軙尺@单合同看作。”`,
  wide: (text) => text.replaceAll(/[A-Za-z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
};

test("mentions are found in text damaged in every way", () => {
  const cases = fc.sample(
    fc.record({
      name: fc.constantFrom(...names),
      sentence: fc.constantFrom(...sentences),
      damage: fc.constantFrom(...Object.keys(damages)),
      at: fc.nat(24),
    }),
    { numRuns: 1000, seed: 7 },
  );
  const missed = cases.filter(({ name, sentence, damage, at }) => {
    const damaged = damages[damage]?.(sentence(name), at) ?? "";
    return !findMentions(cleanText(""), cleanText(damaged), index).some((mention) => mention.entityId !== undefined);
  });

  expect(missed.map(({ name, damage }) => `${damage}: ${name}`).slice(0, 50)).toEqual([]);
});
