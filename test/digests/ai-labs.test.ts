import { describe, expect, test } from "vitest";
import { loadEdition } from "../../src/editions/load-edition.ts";
import { buildAliasIndex } from "../../src/match/alias-index.ts";
import { findMentions } from "../../src/match/find-mentions.ts";
import type { EntityKind } from "../../src/model/entity.ts";
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

/** Whom the articles of the acceptance run name, each in one form. Spaces divide, an underscore stands for one. */
const NAMED: readonly (readonly [EntityKind, string])[] = [
  [
    "company",
    "字节跳动 阿里巴巴 腾讯 百度 华为 微软 谷歌 Meta OpenAI Anthropic 谷歌DeepMind DeepSeek 月之暗面 智谱 MiniMax",
  ],
  [
    "company",
    "阶跃星辰 零一万物 面壁智能 序智科技 快手 小红书 哔哩哔哩 米哈游 英伟达 苹果 特斯拉 比亚迪 理想汽车 爱诗科技",
  ],
  [
    "company",
    "火山引擎 今日头条 抖音 TikTok 阿里云 明势资本 高瓴创投 IDG资本 红杉中国 云启资本 Cohere GitHub AWS Scale_AI",
  ],
  ["company", "LMArena AppGrowing Similarweb FastGPT Runway Pika Luma_AI 硅谷101 36氪 第一财经 科创板日报"],
  ["team", "Seed Seed_Edge Flow AML AI_Lab 达摩院 通义 文心 飞桨 FAIR GenAI TBD MSL 微软亚洲研究院 诺亚方舟实验室"],
  ["team", "大模型研究院 清华大学智能产业研究院 贝尔实验室"],
  ["product", "豆包 Coze 剪映 通义千问 M6 文心一言 文小言 Kimi 跃问 ChatGPT GPT-4 Sora Llama Gemini BERT TopBuzz"],
  ["person", "吴永辉 朱文佳 梁汝波 张一鸣 周畅 黄文灏 秦禹嘉 杨震原 朱亦博 杨红霞 马维英 李航 李磊 陆奇 张楠 王长虎"],
  ["person", "李彦宏 姜大昕 闫俊杰 黄明明 夏令 刘伟 王传福 李想 李开复 田渊栋 陈茜 扎克伯格 黄仁勋 马斯克 Gavin_Wang"],
  ["person", "Yann_LeCun Alexandr_Wang Alex_Wang Nat_Friedman Joelle_Pineau Ahmad_Al-Dahle Chris_Cox Geoffrey_Hinton"],
];

describe("everybody whom the acceptance run needs is followed", () => {
  const cases = NAMED.flatMap(([kind, names]) =>
    names.split(" ").map((name) => [name.replaceAll("_", " "), kind] as const),
  );
  test.each(cases)("%s, a %s", (name, kind) => {
    const holders = edition.entities.filter(({ aliases }) => aliases.some(({ text }) => text === name));
    expect(holders.map((entity) => entity.kind)).toContain(kind);
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
