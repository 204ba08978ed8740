import { describe, expect, test } from "vitest";
import { messageToText } from "../../src/message/message-to-text.ts";
import { type EntityCard, renderEntityCard, renderMoves } from "../../src/message/render-lookup.ts";
import type { Language } from "../../src/model/text.ts";
import { entities, entity, event, tracked, unknown, view } from "./samples.ts";

const join = event("join", {
  kind: "join",
  person: tracked("lin-wanqing"),
  org: tracked("qinghe"),
  role: unknown("CTO"),
  date: "2026-02",
});
const rumor = event("rumor", {
  kind: "leave",
  person: tracked("zhao-heming"),
  org: tracked("qinghe"),
  status: "rumored",
});

const events = [
  { event: rumor, url: "https://a.example/zhao", outlet: "Bay Wire" },
  { event: join, url: "https://a.example/lin", outlet: undefined },
];

function card(id: string, language: Language, more: Partial<EntityCard> = {}): string {
  const known = entities.get(id) ?? entity(id, "topic", [id, id, id]);
  return messageToText(
    renderEntityCard({ ...view(language), entity: known, events: [], peopleIds: [], stories: [], ...more }),
  );
}

describe("a company", () => {
  const story = {
    title: "青禾智能开设实验室",
    url: "https://a.example/lab",
    outlet: "晨光科技",
    publishedAt: new Date("2026-11-19T16:00:00Z"),
  };
  const more = { events, peopleIds: ["lin-wanqing", "zhao-heming"], stories: [story] };

  test("in English", () => {
    expect(card("qinghe", "en", more)).toBe(`Qinghe AI
═════════
Also called: 青禾智能, 青禾智慧

Latest changes
• 20 Nov Report: Zhao Heming is leaving Qinghe AI · Bay Wire <https://a.example/zhao>
• Feb 2026 Lin Wanqing joins Qinghe AI as CTO · Article <https://a.example/lin>

People
• Lin Wanqing · Qinghe AI · Harbor · Harbor 负责人 (as of Mar 2026, Article <https://news.example/lin>)
• Zhao Heming

In the news
• 青禾智能开设实验室 <https://a.example/lab> · 晨光科技 · 20 Nov`);
  });

  test("in traditional Chinese", () => {
    expect(card("qinghe", "zh-Hant", more)).toContain(
      "最新動態\n• 11月20日 據傳：趙鶴鳴離開青禾智慧 · Bay Wire <https://a.example/zhao>",
    );
  });
});

describe("a person", () => {
  test("has a role with its date and source, and a timeline", () => {
    expect(card("lin-wanqing", "zh-Hans", { events: events.slice(1) })).toBe(`林晚晴
══════
现任：青禾智能 · Harbor · Harbor 负责人（截至 2026年3月，原文 <https://news.example/lin>）
又名：Lin Wanqing

时间线
• 2026年2月 林晚晴加入青禾智能，任 CTO · 原文 <https://a.example/lin>`);
  });

  test("has the newest role as the present one", () => {
    const role = { org: "beacon", team: undefined, source: "https://a.example/r" };
    const roles = [
      { ...role, title: "CTO", asOf: "2019" },
      { ...role, title: "CEO", asOf: "2024-05" },
    ];
    const text = card("x", "en", { entity: entity("x", "person", ["某", "某", "X"], { roles }) });

    expect(text).toMatch(/Role now: Beacon Labs · CEO \(as of May 2024, .*\nEarlier: Beacon Labs · CTO \(as of 2019/);
  });
});

test("a team is part of its company", () => {
  expect(card("harbor", "en")).toContain("Part of: Qinghe AI");
});

test("where nothing is known, that is said", () => {
  expect(card("quiet", "en")).toMatch(/\nNothing is known about this yet\.$/);
  expect(card("quiet", "zh-Hans")).toMatch(/\n目前还没有相关信息。$/);
});

test("an alias that needs context is no other name", () => {
  expect(card("qinghe", "en")).not.toMatch(/青禾(?!智)/);
});

describe("moves", () => {
  const period = { since: new Date("2026-10-21T16:00:00Z"), until: new Date("2026-11-20T16:00:00Z") };

  test("of one company", () => {
    expect(
      messageToText(renderMoves(events, { ...view("en"), ...period, entityId: "qinghe" })),
    ).toBe(`Who moved · Qinghe AI: 22 Oct to 20 Nov
═══════════════════════════════════════
• 20 Nov Report: Zhao Heming is leaving Qinghe AI · Bay Wire <https://a.example/zhao>
• Feb 2026 Lin Wanqing joins Qinghe AI as CTO · Article <https://a.example/lin>`);
  });

  test("that did not happen", () => {
    expect(messageToText(renderMoves([], { ...view("zh-Hans"), ...period, entityId: undefined }))).toMatch(
      /^人员流动：10月22日至11月20日\n═+\n这段时间没有人员流动。$/,
    );
  });
});
