import { describe, expect, test } from "vitest";
import type { ShownEvidence } from "../../src/message/evidence.ts";
import { messageToText } from "../../src/message/message-to-text.ts";
import { type AlertInput, renderAlert, renderMove } from "../../src/message/render-alert.ts";
import type { Language } from "../../src/model/text.ts";
import { change, tracked, unknown, view } from "./samples.ts";

const quoted: ShownEvidence = {
  quote: "记者获悉，林晚晴已于近日加入青禾智能，\n担任 Harbor 基础研究负责人。",
  url: "https://news.example/1",
  outlet: "晨光科技",
  publishedAt: new Date("2026-11-20T02:00:00Z"),
  language: "zh-Hans",
};

const join = change({
  kind: "join",
  person: tracked("lin-wanqing"),
  org: tracked("qinghe"),
  from: [tracked("beacon")],
  team: [tracked("harbor")],
  role: unknown("Harbor 基础研究负责人"),
  date: "2026-02",
  status: "confirmed",
});

function alert(language: Language, more: Partial<AlertInput> = {}): string {
  return messageToText(
    renderAlert({ ...view(language), event: join, evidence: [quoted], severity: "high", outletCount: 3, ...more }),
  );
}

const cards: readonly [Language, string][] = [
  [
    "en",
    `Lin Wanqing joins Qinghe AI as Harbor 基础研究负责人 (previously: Beacon Labs)
Who: Lin Wanqing
From → to: Beacon Labs → Qinghe AI
Team: Harbor
Role: Harbor 基础研究负责人
When: Feb 2026
Status: confirmed
Reported by: 3 outlets
│ 记者获悉，林晚晴已于近日加入青禾智能，担任 Harbor 基础研究负责人。
晨光科技 <https://news.example/1> · 20 Nov, 10:00`,
  ],
  [
    "zh-Hans",
    `林晚晴加入青禾智能，任 Harbor 基础研究负责人（此前：Beacon Labs）
人物：林晚晴
去向：Beacon Labs → 青禾智能
团队：Harbor
职务：Harbor 基础研究负责人
时间：2026年2月
可信度：已确认
报道来源：3 家媒体
│ 记者获悉，林晚晴已于近日加入青禾智能，担任 Harbor 基础研究负责人。
晨光科技 <https://news.example/1> · 11月20日 10:00`,
  ],
  [
    "zh-Hant",
    `林晚晴加入青禾智慧，任 Harbor 基礎研究負責人（此前：Beacon Labs）
人物：林晚晴
去向：Beacon Labs → 青禾智慧
團隊：Harbor
職務：Harbor 基礎研究負責人
時間：2026年2月
可信度：已證實
報導來源：3 家媒體
│ 记者获悉，林晚晴已于近日加入青禾智能，担任 Harbor 基础研究负责人。
晨光科技 <https://news.example/1> · 11月20日 10:00`,
  ],
];

test.each(cards)("an alert in %s, with its sentence in the article's own language", (language, text) => {
  expect(alert(language)).toBe(text);
});

test("the summary is the headline, and the severity is there for adapters", () => {
  const message = renderAlert({ ...view("en"), event: join, evidence: [quoted], severity: "high", outletCount: 1 });

  expect(message).toMatchObject({ kind: "alert", language: "en", severity: "high" });
  expect(message.summary).toBe("Lin Wanqing joins Qinghe AI as Harbor 基础研究负责人 (previously: Beacon Labs)");
});

describe("facts", () => {
  test.each([
    [
      "a leave gives its next company",
      change({ kind: "leave", org: tracked("beacon"), to: [tracked("qinghe")] }),
      "From → to: Beacon Labs → Qinghe AI",
    ],
    ["a leave calls its title given up", change({ kind: "leave", role: unknown("CEO") }), "Role given up: CEO"],
    ["a layoff counts", change({ kind: "layoff", count: 1200, percent: 7.5 }), "People: 1,200 people (7.5%)"],
    ["a layoff by share alone", change({ kind: "layoff", percent: 10 }), "People: 10%"],
    [
      "a report names the manager",
      change({ kind: "report", manager: tracked("zhao-heming") }),
      "Reports to: Zhao Heming",
    ],
    ["a team says what it becomes", change({ kind: "team", to: [unknown("Tide")] }), "Becomes: Tide"],
    ["a dispute has another side", change({ kind: "dispute", target: [tracked("beacon")] }), "Other side: Beacon Labs"],
    ["an acquisition has a target", change({ kind: "acquire", target: [tracked("beacon")] }), "Acquired: Beacon Labs"],
    ["history is called so", change({ background: true }), "Status: reported, history"],
    ["a rumour is called so", change({ status: "rumored" }), "Status: rumour"],
    ["a plan is called so", change({ status: "planned", date: "2026-12-01" }), "When: 1 Dec 2026\nStatus: planned"],
    ["a denial is called so", change({ status: "denied" }), "Status: denied"],
  ])("%s", (_, event, fact) => {
    expect(alert("en", { event })).toContain(fact);
  });

  test("one outlet is not counted", () => {
    expect(alert("en", { outletCount: 1 })).not.toContain("Reported by");
  });
});

describe("sources", () => {
  test("further outlets are linked once each, the quoted one never", () => {
    const others = ["Bay Wire", "晨光科技", "Bay Wire", "North Post", undefined].map((outlet, index) => ({
      ...quoted,
      outlet,
      url: `https://o.example/${index}`,
    }));

    expect(alert("en", { evidence: [quoted, ...others] })).toMatch(
      /\nAlso in: Bay Wire <https:\/\/o.example\/0>, North Post <https:\/\/o.example\/3>$/,
    );
  });

  test("an article without outlet, address and date says so", () => {
    const bare = { ...quoted, outlet: undefined, url: undefined, publishedAt: undefined };

    expect(alert("zh-Hans", { evidence: [bare] })).toMatch(/\n来源不详 · 日期不详$/);
  });

  test("an endless sentence is cut", () => {
    const text = alert("zh-Hans", { evidence: [{ ...quoted, quote: "甲".repeat(4000) }] });

    expect(text).toContain(`${"甲".repeat(600)}…`);
    expect(text).not.toContain("甲".repeat(601));
  });

  test("an alert without evidence has no quote", () => {
    expect(alert("en", { evidence: [] })).not.toContain("│");
  });
});

test("a changed status says from what to what", () => {
  expect(alert("en", { previousStatus: "rumored" })).toContain("\nUpdate: rumour → confirmed\n");
  expect(alert("en", { previousStatus: "confirmed" })).not.toContain("Update");
});

test("a move is one card with both ends, as sure as its weaker half", () => {
  const leave = change({ kind: "leave", person: tracked("lin-wanqing"), org: tracked("yunfan"), status: "rumored" });
  const text = messageToText(
    renderMove({ ...view("zh-Hans"), leave, join, evidence: [quoted], severity: "high", outletCount: 2 }),
  );

  expect(text.split("\n").slice(0, 3)).toEqual([
    "据传：林晚晴从云帆科技转投青禾智能，任 Harbor 基础研究负责人",
    "人物：林晚晴",
    "去向：云帆科技 → 青禾智能",
  ]);
  expect(text).toContain("可信度：传闻");
});
