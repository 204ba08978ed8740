import { beforeEach, describe, expect, test } from "vitest";
import { openTestStore } from "../store/test-database.ts";
import { Desk } from "./desk.ts";

const { store } = await openTestStore();
const FEED = "https://a.example/feed";
const MINUTES_A_DAY = 24 * 60;

const ARTICLES = [
  {
    id: "wu",
    title: "吴永辉加入字节跳动",
    text: "吴永辉本周加入字节跳动，担任基础研究负责人。此前他在谷歌DeepMind工作。",
  },
  {
    id: "park",
    title: "OpenAI names Mina Park chief executive",
    text: "OpenAI has appointed Mina Park as chief executive.",
  },
  { id: "smith", title: "Sara Smith leaves OpenAI", text: "Sara Smith has left OpenAI, the company said on Sunday." },
  { id: "zhao", title: "赵晓棠加入OpenAI", text: "赵晓棠已加入OpenAI。" },
  {
    id: "doe",
    title: "Jon Marsh will join Google DeepMind",
    text: "Jon Marsh will join Google DeepMind as chief scientist on 1 May 2026, the company said.",
  },
];

// Articles are read once: lookups change nothing.
const desk = new Desk(store);
await desk.world.follow({ [FEED]: [] });
await desk.world.pass(0);
await desk.world.follow({ [FEED]: ARTICLES });
await desk.world.pass(180);
await desk.world.pass(10);

beforeEach(async () => {
  await store.pool.query("truncate workspaces, channels, changes restart identity cascade");
});

describe("cards", () => {
  const cards: { name: string; typed: string; language?: "en" | "zh-Hans" | "zh-Hant"; says: string[] }[] = [
    {
      name: "of a company: changes, people and stories",
      typed: "company bytedance",
      says: ["ByteDance", "Latest changes", "Yonghui Wu", "People", "In the news", "吴永辉加入字节跳动"],
    },
    {
      name: "of a company, in Chinese",
      typed: "公司 字节",
      language: "zh-Hans",
      says: ["字节跳动", "最新动态", "吴永辉", "相关人物", "相关报道"],
    },
    {
      name: "of a company by its traditional name",
      typed: "company 字節跳動",
      language: "zh-Hant",
      says: ["字節跳動"],
    },
    {
      name: "of a team, with what it is part of",
      typed: "company Seed",
      says: ["Part of", "ByteDance", "People", "Yonghui Wu"],
    },
    {
      name: "of a person: role now and timeline, with sources",
      typed: "person Yonghui Wu",
      says: ["Role now: ByteDance", "last verified", "Timeline", "https://news.example/wu"],
    },
    {
      name: "of a person, in Chinese",
      typed: "人物 吳永輝",
      language: "zh-Hans",
      says: ["吴永辉", "现任", "2025年2月", "时间线"],
    },
    { name: "of somebody who was only read about", typed: "person 赵晓棠", says: ["赵晓棠", "Timeline", "OpenAI"] },
    {
      name: "of a stranger by the traditional spelling",
      typed: "person 趙曉棠",
      language: "zh-Hans",
      says: ["赵晓棠", "时间线"],
    },
    { name: "of a stranger in small letters", typed: "person sara smith", says: ["Sara Smith", "Timeline"] },
    { name: "for a bare name", typed: "OpenAI", says: ["OpenAI", "Latest changes"] },
    { name: "for a bare name of two words", typed: "Google DeepMind", says: ["Google DeepMind"] },
    { name: "for a bare Chinese name", typed: "吴永辉", language: "zh-Hans", says: ["吴永辉", "时间线"] },
    { name: "for a bare name of a stranger", typed: "Sara Smith", says: ["Sara Smith", "Timeline"] },
    { name: "of a person asked for as a company", typed: "company 吴永辉", says: ["Role now"] },
    { name: "of a company asked for as a person", typed: "person OpenAI", says: ["Latest changes"] },
    { name: "of what nothing is known about", typed: "person li-lei", says: ["Lei Li"] },
  ];
  test.each(cards)("$name", async ({ typed, language = "en", says }) => {
    const { reply, announcement } = await desk.ask(typed, { language, canConfigure: false });

    for (const words of says) expect(reply).toContain(words);
    expect(announcement).toBeUndefined();
  });

  test("of somebody whose post another took say so, at the person as at the company", async () => {
    const [person, company] = [await desk.ask("person Ron Hale"), await desk.ask("company OpenAI")];

    expect(person.reply).not.toContain("Role now");
    expect(person.reply).toMatch(/Earlier: OpenAI · CEO \(.*until/u);
    expect(company.reply).toMatch(/People\n• Mina Park · OpenAI · CEO/u);
    expect(company.reply).not.toContain("Ron Hale");
  });

  test("show a subsidiary's and a team's changes at the company too", async () => {
    const { reply } = await desk.ask("company bytedance");

    expect(reply).toContain("joins ByteDance");
  });
});

describe("moves", () => {
  const moves: { typed: string; says: string[]; not: string[] }[] = [
    { typed: "moves", says: ["Yonghui Wu", "Sara Smith", "赵晓棠"], not: [] },
    { typed: "moves OpenAI", says: ["Sara Smith", "赵晓棠"], not: ["Yonghui Wu"] },
    { typed: "人事变动 字节跳动", says: ["Yonghui Wu"], not: ["Sara Smith"] },
    { typed: "moves 吴永辉 30", says: ["Yonghui Wu"], not: ["Sara Smith"] },
    { typed: "moves 90", says: ["Yonghui Wu", "Sara Smith"], not: [] },
    { typed: "moves OpenAI 7 days", says: ["Sara Smith"], not: ["Yonghui Wu"] },
    { typed: "moves OpenAI 7天", says: ["Sara Smith"], not: ["Yonghui Wu"] },
    { typed: "moves DeepMind", says: ["Jon Marsh is to join"], not: ["Sara Smith"] },
    { typed: "moves 0", says: ["Who moved"], not: [] },
    { typed: "moves 9999", says: ["Yonghui Wu"], not: [] },
  ];
  test.each(moves)("“$typed”", async ({ typed, says, not }) => {
    const { reply } = await desk.ask(typed);

    for (const words of says) expect(reply).toContain(words);
    for (const words of not) expect(reply).not.toContain(words);
  });

  test("say so where nobody moved", async () => {
    expect((await desk.ask("moves seed 1")).reply).toContain("No moves in this period.");
    expect((await desk.ask("moves seed 1", { language: "zh-Hans" })).reply).toContain("没有人员流动");
  });

  test("begin where the period begins", async () => {
    const { now } = desk.world;
    desk.world.now = new Date(now.getTime() + 10 * MINUTES_A_DAY * 60_000);

    const [week, month] = [await desk.ask("moves OpenAI 7"), await desk.ask("moves OpenAI 30")];
    desk.world.now = now;

    expect(week.reply).not.toContain("Sara Smith");
    expect(month.reply).toContain("Sara Smith");
  });
});

describe("preview", () => {
  test("is the digest as it would be posted, in the channel's language", async () => {
    await desk.ask("subscribe openai", { language: "zh-Hans" });

    const { reply, announcement } = await desk.ask("preview", { canConfigure: false });

    expect(reply).toContain("组织变动");
    expect(reply).toContain("OpenAI");
    expect(reply).not.toContain("吴永辉");
    expect(announcement).toBeUndefined();
  });

  test("says so where the channel follows nothing, or for alerts alone", async () => {
    const nothing = await desk.ask("preview");
    await desk.ask("subscribe openai alerts");
    const alertsOnly = await desk.ask("预览", { language: "zh-Hans" });
    await desk.ask("unsubscribe openai");
    const nothingAnyMore = await desk.ask("preview");

    expect(nothing.reply).toContain("follows nothing yet");
    expect(alertsOnly.reply).toContain("未安排周报");
    expect(nothingAnyMore.reply).toContain("follows nothing yet");
  });
});

describe("help and what is not understood", () => {
  test.each(["help", "?", "h", "帮助", "說明", "", "/help"])("“%s” shows every command", async (typed) => {
    const { reply } = await desk.ask(typed);

    expect(reply).toContain("What you can ask");
    expect(reply).toContain("/orgbeat subscribe ByteDance");
    expect(reply).toContain("/orgbeat moves Alibaba 30");
  });

  test("is in the language of whoever asks", async () => {
    expect((await desk.ask("help", { language: "zh-Hans" })).reply).toContain("/orgbeat subscribe 字节跳动");
    expect((await desk.ask("help", { language: "zh-Hant" })).reply).toContain("可用指令");
  });

  const sentences: { typed: string; language?: "en" | "zh-Hans"; says: string }[] = [
    { typed: "frobnicate the thing", says: "I do not know the command “frobnicate”" },
    { typed: "乱七八糟", language: "zh-Hans", says: "没有“乱七八糟”这个命令" },
    { typed: "OpenAl", says: "Did you mean OpenAI?" },
    { typed: "李磊", says: "Lei Li (li-lei), Lei Li (li-lei-chips)" },
    { typed: "李磊 (li-lei-chips)", says: "Lei Li" },
    { typed: "company", says: "Example: company Alibaba" },
    { typed: "公司", language: "zh-Hans", says: "示例：company 阿里巴巴" },
    { typed: "person", says: "Example: person Yonghui Wu" },
    { typed: "person Nobody Known", says: "nothing called “Nobody Known”" },
    { typed: "person %", says: "nothing called “%”" },
    { typed: "company Nobody", says: "nothing called “Nobody”" },
    { typed: "moves Nobody 30", says: "nothing called “Nobody”" },
  ];
  test.each(sentences)("“$typed” is answered with a sentence", async ({ typed, language = "en", says }) => {
    const { reply, announcement } = await desk.ask(typed, { language });

    expect(reply).toContain(says);
    expect(announcement).toBeUndefined();
  });
});
