import { describe, expect, test } from "vitest";
import { messageToText } from "../../src/message/message-to-text.ts";
import { renderChart } from "../../src/message/render-chart.ts";
import { renderFlow } from "../../src/message/render-flow.ts";
import type { ChartNode, Flow, LedgerSource, OrgChart, ReportingLine, RoleHeld } from "../../src/model/ledger.ts";
import type { Language } from "../../src/model/text.ts";
import { tracked, unknown, view } from "./samples.ts";

const source: LedgerSource = {
  url: "https://a.example/lin",
  outlet: "Bay Wire",
  toldAt: new Date("2026-03-12T02:00:00Z"),
  status: "reported",
};

function role(title: string | undefined, team: readonly string[] = []): RoleHeld {
  return {
    person: tracked("lin-wanqing"),
    org: tracked("qinghe"),
    team: team.map(tracked),
    role: title === undefined ? undefined : unknown(title),
    isSide: false,
    since: { date: "2026-02", basis: "stated" },
    joined: undefined,
    until: undefined,
    status: "reported",
    sources: [source],
    verified: "2026-03-12",
    conflicts: [],
  };
}

const line: ReportingLine = {
  manager: tracked("lin-wanqing"),
  since: { date: "2026-05", basis: "stated" },
  status: "reported",
  sources: [source],
};

function node(id: string, more: Partial<ChartNode>): ChartNode {
  return { kind: "person", name: tracked(id), roles: [], line: undefined, isHead: false, reports: [], ...more };
}

const chart: OrgChart = {
  company: tracked("qinghe"),
  at: new Date("2026-11-21T13:05:00Z"),
  roots: [
    node("lin-wanqing", {
      isHead: true,
      roles: [role("CEO")],
      reports: [node("harbor", { kind: "team", line, reports: [node("beacon", { line })] })],
    }),
    node("zhao-heming", { roles: [role(undefined, ["harbor"])] }),
  ],
  refused: [{ name: tracked("lin-wanqing"), line: { ...line, manager: tracked("zhao-heming") } }],
};

const chartText = (language: Language) => messageToText(renderChart(chart, view(language)));

describe("a chart", () => {
  test("has lines as trees, then those whose manager is unknown, then what was left out", () => {
    const line = "since May 2026, Bay Wire <https://a.example/lin>";
    const since = "since Feb 2026, last verified 12 Mar 2026, Bay Wire <https://a.example/lin>";

    expect(chartText("en")).toBe(`Who reports to whom · Qinghe AI: 21 Nov 2026
════════════════════════════════════════════

Reporting lines
• Lin Wanqing · CEO (${since})
• ↳ Harbor → Lin Wanqing (${line})
• ↳ ↳ Beacon Labs → Lin Wanqing (${line})

Manager unknown
• Zhao Heming · Harbor · title unknown (${since})

Left out: contradicts newer lines
• Lin Wanqing → Zhao Heming (${line})`);
  });

  test("in Chinese", () => {
    expect(chartText("zh-Hans")).toContain("组织架构 · 青禾智能：2026年11月21日");
    expect(chartText("zh-Hant")).toContain(
      "彙報對象不詳\n• 趙鶴鳴 · Harbor · 職務不詳（2026年2月起，最近核實 2026年3月12日",
    );
  });

  test("of which nothing is known says so", () => {
    expect(messageToText(renderChart({ ...chart, roots: [], refused: [] }, view("en")))).toContain("Nothing is known");
  });
});

describe("a flow", () => {
  const period = { since: new Date("2026-10-21T16:00:00Z"), until: new Date("2026-11-20T16:00:00Z") };
  const move = {
    person: tracked("lin-wanqing"),
    from: tracked("beacon"),
    to: tracked("qinghe"),
    role: undefined,
    date: { date: "2026-11", basis: "stated" },
    status: "reported",
    eventIds: ["1"],
    sources: [source],
  } as const;
  const found: Flow = {
    lines: [
      { from: move.from, to: move.to, moves: [move, { ...move, person: tracked("zhao-heming"), sources: [] }] },
      { from: undefined, to: move.to, moves: [{ ...move, from: undefined }] },
    ],
    companies: [
      { company: tracked("qinghe"), joinCount: 3, leaveCount: 0 },
      { company: tracked("beacon"), joinCount: 0, leaveCount: 2 },
    ],
  };

  test("has who went where, and how many came and left", () => {
    const lin = "Lin Wanqing (Nov 2026, Bay Wire <https://a.example/lin>)";

    expect(messageToText(renderFlow(found, { ...view("en"), ...period }))).toBe(`Who went where: 22 Oct to 20 Nov
════════════════════════════════
• Beacon Labs → Qinghe AI 2: ${lin}, Zhao Heming (Nov 2026)
• unknown → Qinghe AI 1: ${lin}

Joined and left
• Qinghe AI: 3 joined, 0 left
• Beacon Labs: 0 joined, 2 left`);
  });

  test("in Chinese", () => {
    const text = messageToText(renderFlow(found, { ...view("zh-Hans"), ...period }));

    expect(text).toContain("人才流向：10月22日至11月20日");
    expect(text).toContain("• 不详 → 青禾智能 1：林晚晴（2026年11月，Bay Wire");
    expect(text).toContain("• 青禾智能：加入 3 人，离开 0 人");
  });

  test("of nobody says so", () => {
    const text = messageToText(renderFlow({ lines: [], companies: [] }, { ...view("zh-Hant"), ...period }));

    expect(text).toContain("這段期間沒有人員流動。");
  });
});
