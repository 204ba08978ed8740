import { describe, expect, test } from "vitest";
import { loadEdition } from "../../src/editions/load-edition.ts";
import { buildAliasIndex } from "../../src/match/alias-index.ts";
import { findMentions } from "../../src/match/find-mentions.ts";
import { cleanText } from "../../src/text/clean-text.ts";

const edition = await loadEdition(new URL("../../digests/ai-labs", import.meta.url).pathname);
const index = buildAliasIndex(edition.entities);

/** What is found in a text, as `surface=id`; `surface=` where it could not be resolved. */
function found(text: string): string[] {
  const mentions = findMentions(cleanText(""), cleanText(text), index);
  return mentions.map(({ surface, entityId }) => `${surface}=${entityId ?? ""}`);
}

describe("the edition is large enough to be of use", () => {
  test.each([
    ["company", 60],
    ["team", 40],
    ["person", 150],
  ] as const)("%s: at least %i", (kind, least) => {
    expect(edition.entities.filter((entity) => entity.kind === kind).length).toBeGreaterThanOrEqual(least);
  });

  test("at least 60 feeds in three languages", () => {
    expect(edition.feeds.length).toBeGreaterThanOrEqual(60);
    expect(new Set(edition.feeds.map(({ language }) => language))).toEqual(new Set(["zh-Hans", "zh-Hant", "en"]));
  });

  test("everybody has a role, the newest first", () => {
    const people = edition.entities.filter(({ kind }) => kind === "person");
    const dates = people.map(({ id, roles }) => ({ id, asOf: roles.map((role) => role.asOf) }));
    expect(dates.filter(({ asOf }) => asOf.length === 0)).toEqual([]);
    expect(dates.filter(({ asOf }) => asOf.join() !== asOf.toSorted().toReversed().join())).toEqual([]);
  });

  test("everybody has an English name", () => {
    const people = edition.entities.filter(({ kind, names }) => kind === "person" && names.en === undefined);
    expect(people.map(({ id }) => id)).toEqual([]);
  });
});

describe("a name in any writing leads to its entity", () => {
  test.each([
    ["吴永辉", "wu-yonghui"],
    ["吳永輝", "wu-yonghui"],
    ["Yonghui Wu", "wu-yonghui"],
    ["Wu Yonghui", "wu-yonghui"],
    ["字節跳動", "bytedance"],
    ["谷歌DeepMind", "google-deepmind"],
    ["英伟达", "nvidia"],
    ["輝達", "nvidia"],
    ["英偉達", "nvidia"],
    ["臺積電", "tsmc"],
    ["扎克伯格", "mark-zuckerberg"],
    ["祖克柏", "mark-zuckerberg"],
    ["朱克伯格", "mark-zuckerberg"],
    ["馬斯克", "elon-musk"],
    ["山姆·阿特曼", "sam-altman"],
    ["達摩院", "damo-academy"],
    ["飞桨", "paddlepaddle"],
    ["史丹佛大學", "stanford"],
    ["Fundamental AI Research", "meta-fair"],
    ["京东方", "boe"],
  ])("%s is %s", (name, id) => {
    expect(found(name)).toEqual([`${name}=${id}`]);
  });
});

describe("a form that is also something else counts only in its world", () => {
  test.each([
    ["字节跳动的Seed和Flow两个团队都在招人。", ["字节跳动=bytedance", "Seed=bytedance-seed", "Flow=bytedance-flow"]],
    ["The seed must flow before it meets stone.", []],
    ["原通义千问负责人周畅去了字节跳动。", ["通义千问=qwen", "周畅=zhou-chang", "字节跳动=bytedance"]],
    ["周畅和李磊今天都没来上课。", ["周畅=", "李磊="]],
    [
      "The Cohere team has Joelle Pineau; Pineau is new.",
      ["Cohere=cohere", "Joelle Pineau=joelle-pineau", "Pineau=joelle-pineau"],
    ],
    ["这里出产的苹果很甜。", ["苹果="]],
    ["Brett Adcock runs Figure AI.", ["Brett Adcock=brett-adcock", "Figure AI=figure-ai"]],
    ["Robert Altman directed that film.", ["Altman="]],
    ["The code is under the MIT License.", ["MIT="]],
    ["Firms that scale AI want open AI models and a long runway.", []],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("namesakes are kept apart", () => {
  test("阿里云的李飞飞 and 斯坦福的李飞飞 have ids of their own", () => {
    const namesakes = edition.entities.filter(({ aliases }) => aliases.some(({ text }) => text === "李飞飞"));
    expect(namesakes.map(({ id }) => id).toSorted()).toEqual(["fei-fei-li", "li-feifei-alibaba"]);
  });

  test("姚顺雨 and 姚顺宇 share no Chinese form", () => {
    expect(found("腾讯的姚顺雨与谷歌DeepMind的姚顺宇是两个人。")).toEqual([
      "腾讯=tencent",
      "姚顺雨=yao-shunyu-tencent",
      "谷歌DeepMind=google-deepmind",
      "姚顺宇=yao-shunyu-deepmind",
    ]);
  });
});
