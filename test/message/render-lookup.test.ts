import { describe, expect, test } from "vitest";
import { messageToText } from "../../src/message/message-to-text.ts";
import { type EntityCard, renderEntityCard, renderMoves } from "../../src/message/render-lookup.ts";
import type { LedgerSource, PendingRole, RoleHeld, RolesAt, TimelineItem } from "../../src/model/ledger.ts";
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

function source(url: string, outlet?: string, toldAt?: string): LedgerSource {
  return { url, outlet, toldAt: toldAt === undefined ? undefined : new Date(toldAt), status: "reported" };
}

const timeline: readonly TimelineItem[] = [
  {
    kind: "event",
    event: rumor,
    date: { date: "2026-11-20", basis: "told" },
    sources: [source("https://a.example/zhao", "Bay Wire"), source("https://b.example/zhao", "晨光科技")],
  },
  {
    kind: "event",
    event: join,
    date: { date: "2026-02", basis: "stated" },
    sources: [source("https://a.example/lin")],
  },
];

/** Lin's role as an article has it, unless something else is given. */
function held(more: Partial<RoleHeld> = {}): RoleHeld {
  return {
    person: tracked("lin-wanqing"),
    org: tracked("qinghe"),
    team: [tracked("harbor")],
    role: unknown("负责人"),
    isSide: false,
    since: { date: "2026-02", basis: "stated" },
    joined: { date: "2026-02", basis: "stated" },
    until: undefined,
    status: "reported",
    sources: [source("https://a.example/lin", "Bay Wire", "2026-03-12T02:00:00Z")],
    verified: "2026-03-12",
    conflicts: [],
    ...more,
  };
}

const pending: PendingRole = {
  status: "rumored",
  change: "departure",
  person: tracked("zhao-heming"),
  org: tracked("qinghe"),
  team: [],
  role: undefined,
  date: { date: "2026-11-20", basis: "told" },
  sources: [source("https://a.example/zhao", "Bay Wire")],
};

const NO_ROLES: RolesAt = { held: [], disputed: [], pending: [] };

function card(id: string, language: Language, more: Partial<EntityCard> = {}): string {
  const known = entities.get(id) ?? entity(id, "topic", [id, id, id]);
  return messageToText(
    renderEntityCard({
      ...view(language),
      entity: known,
      timeline: [],
      roles: NO_ROLES,
      formerRoles: [],
      stories: [],
      ...more,
    }),
  );
}

describe("a company", () => {
  const story = {
    title: "青禾智能开设实验室",
    url: "https://a.example/lab",
    outlet: "晨光科技",
    publishedAt: new Date("2026-11-19T16:00:00Z"),
  };
  const roles: RolesAt = { held: [held()], disputed: [], pending: [pending] };
  const more = { timeline, roles, stories: [story] };

  test("in English", () => {
    expect(card("qinghe", "en", more)).toBe(`Qinghe AI
═════════
Also called: 青禾智能, 青禾智慧

Latest changes
• 20 Nov 2026 Report: Zhao Heming is leaving Qinghe AI · Bay Wire <https://a.example/zhao> · 晨光科技 <https://b.example/zhao>
• Feb 2026 Lin Wanqing joins Qinghe AI as CTO · Article <https://a.example/lin>

People
• Lin Wanqing · Qinghe AI · Harbor · head (since Feb 2026, last verified 12 Mar 2026, Bay Wire <https://a.example/lin>)
• Zhao Heming · Rumoured · leaving Qinghe AI (reported 20 Nov 2026, Bay Wire <https://a.example/zhao>)

In the news
• 青禾智能开设实验室 <https://a.example/lab> · 晨光科技 · 20 Nov`);
  });

  test("in traditional Chinese", () => {
    expect(card("qinghe", "zh-Hant", more)).toContain(
      "最新動態\n• 2026年11月20日 據傳：趙鶴鳴離開青禾智慧 · Bay Wire <https://a.example/zhao>",
    );
  });
});

describe("a person", () => {
  const known = held({
    role: unknown("Harbor 负责人"),
    since: { date: "2026-03", basis: "known" },
    sources: [source("https://news.example/lin")],
    verified: "2026-03",
  });

  test("has a role with its date and source, and a timeline", () => {
    const roles = { ...NO_ROLES, held: [known] };

    expect(card("lin-wanqing", "zh-Hans", { roles, timeline: timeline.slice(1) })).toBe(`林晚晴
══════
现任：青禾智能 · Harbor · Harbor 负责人（截至 2026年3月，原文 <https://news.example/lin>）
又名：Lin Wanqing

时间线
• 2026年2月 林晚晴加入青禾智能，任 CTO · 原文 <https://a.example/lin>`);
  });

  test("has what was before, until when", () => {
    const former = held({ until: { date: "2026-08", basis: "stated" }, team: [], role: unknown("CTO") });

    expect(card("lin-wanqing", "en", { formerRoles: [former] })).toContain(
      "Earlier: Qinghe AI · CTO (since Feb 2026, last verified 12 Mar 2026, until Aug 2026, Bay Wire <",
    );
  });

  test("has what sources disagree about with both of them, in no place of a role", () => {
    const against = [source("https://b.example/lin", "晨光科技")];
    const conflict = { kind: "left", person: tracked("lin-wanqing"), org: tracked("qinghe"), role: undefined } as const;
    const roles = { ...NO_ROLES, disputed: [held({ conflicts: [{ ...conflict, sources: against }] })] };

    const text = card("lin-wanqing", "zh-Hant", { roles });

    expect(text).toContain(
      "說法不一：青禾智慧 · Harbor · 負責人（2026年2月起，最近核實 2026年3月12日，另有報導稱已離任，Bay Wire",
    );
    expect(text).toContain("晨光科技 <https://b.example/lin>");
    expect(text).not.toContain("現任");
  });

  test("has rumours as such", () => {
    const roles = { ...NO_ROLES, pending: [pending] };

    expect(card("zhao-heming", "zh-Hans", { roles })).toContain("传闻：离开青禾智能（2026年11月20日报道，Bay Wire");
  });

  test("has a move as one line", () => {
    const leave = event("leave", { kind: "leave", person: tracked("lin-wanqing"), org: tracked("beacon") });
    const move: TimelineItem = {
      kind: "move",
      leave,
      arrival: join,
      date: { date: "2026-02", basis: "stated" },
      sources: [],
    };

    expect(card("lin-wanqing", "en", { timeline: [move] })).toContain(
      "• Feb 2026 Lin Wanqing moves from Beacon Labs to Qinghe AI as CTO",
    );
  });

  test("of unknown title says so", () => {
    expect(card("lin-wanqing", "en", { roles: { ...NO_ROLES, held: [held({ role: undefined })] } })).toContain(
      "Role now: Qinghe AI · Harbor · title unknown",
    );
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
