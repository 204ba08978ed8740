import { describe, expect, test } from "vitest";
import { headlineOf, moveHeadline, weakerStatus } from "../../src/message/headline.ts";
import { ORG_EVENT_KINDS, type OrgChange, STATUSES, type Status, TEAM_ACTIONS } from "../../src/model/event.ts";
import { LANGUAGES } from "../../src/wording/line.ts";
import { change, tracked, unknown, view } from "./samples.ts";

const person = tracked("lin-wanqing");
const org = tracked("qinghe");
const beacon = tracked("beacon");
const team = [tracked("harbor")];
const manager = tracked("zhao-heming");
const to = [unknown("新平台")];

interface HeadlineCase {
  readonly name: string;
  readonly said: Partial<OrgChange>;
  /** en, zh-Hans, zh-Hant. */
  readonly says: readonly [string, string, string];
}

const complete: readonly HeadlineCase[] = [
  {
    name: "a join with role and previous company",
    said: { kind: "join", person, org, from: [beacon], team, role: unknown("Harbor 基础研究负责人") },
    says: [
      "Lin Wanqing joins Qinghe AI as Harbor 基础研究负责人 (previously: Beacon Labs)",
      "林晚晴加入青禾智能，任 Harbor 基础研究负责人（此前：Beacon Labs）",
      "林晚晴加入青禾智慧，任 Harbor 基礎研究負責人（此前：Beacon Labs）",
    ],
  },
  {
    name: "a join to a team, with a title that has a translation",
    said: { kind: "join", person, org, team, role: unknown("副总裁") },
    says: [
      "Lin Wanqing joins Qinghe AI Harbor as vice president",
      "林晚晴加入青禾智能 Harbor，任副总裁",
      "林晚晴加入青禾智慧 Harbor，任副總裁",
    ],
  },
  {
    name: "a leave for another company",
    said: { kind: "leave", person, org: beacon, to: [org] },
    says: [
      "Lin Wanqing leaves Beacon Labs for Qinghe AI",
      "林晚晴离开 Beacon Labs，去往青禾智能",
      "林晚晴離開 Beacon Labs，前往青禾智慧",
    ],
  },
  {
    name: "a title given up is not said to be a departure",
    said: { kind: "leave", person, org: beacon, role: unknown("首席技术官") },
    says: [
      "Lin Wanqing steps down as CTO at Beacon Labs",
      "林晚晴卸任 Beacon Labs 首席技术官",
      "林晚晴卸任 Beacon Labs 技術長",
    ],
  },
  {
    name: "an appointment to a title",
    said: { kind: "appoint", person, org, role: unknown("CEO") },
    says: ["Lin Wanqing is named CEO at Qinghe AI", "林晚晴出任青禾智能 CEO", "林晚晴出任青禾智慧 CEO"],
  },
  {
    name: "an appointment to lead a team",
    said: { kind: "appoint", person, org, team },
    says: [
      "Lin Wanqing is put in charge of Harbor at Qinghe AI",
      "林晚晴负责青禾智能 Harbor",
      "林晚晴負責青禾智慧 Harbor",
    ],
  },
  {
    name: "a person's reporting line",
    said: { kind: "report", person, org, team, manager },
    says: [
      "Lin Wanqing (Qinghe AI, Harbor) reports to Zhao Heming",
      "林晚晴（青禾智能 Harbor）向赵鹤鸣汇报",
      "林晚晴（青禾智慧 Harbor）向趙鶴鳴彙報",
    ],
  },
  {
    name: "a team's reporting line",
    said: { kind: "report", org, team, manager },
    says: ["Harbor (Qinghe AI) reports to Zhao Heming", "青禾智能 Harbor 向赵鹤鸣汇报", "青禾智慧 Harbor 向趙鶴鳴彙報"],
  },
  {
    name: "a layoff by number and share",
    said: { kind: "layoff", org: beacon, count: 1600, percent: 5 },
    says: [
      "Beacon Labs lays off 1,600 people (5%)",
      "Beacon Labs 裁员 1,600 人（5%）",
      "Beacon Labs 裁員 1,600 人（5%）",
    ],
  },
  {
    name: "a layoff of one",
    said: { kind: "layoff", org, count: 1, team },
    says: ["Qinghe AI lays off 1 person at Harbor", "青禾智能 Harbor 裁员 1 人", "青禾智慧 Harbor 裁員 1 人"],
  },
  {
    name: "a founding",
    said: { kind: "found", person, org: unknown("Tidepool"), from: [org] },
    says: [
      "Lin Wanqing founds Tidepool (previously: Qinghe AI)",
      "林晚晴创立 Tidepool（此前：青禾智能）",
      "林晚晴創立 Tidepool（此前：青禾智慧）",
    ],
  },
  {
    name: "an acquisition",
    said: { kind: "acquire", org, target: [tracked("yunfan")] },
    says: ["Qinghe AI acquires Yunfan", "青禾智能收购云帆科技", "青禾智慧收購雲帆科技"],
  },
  {
    name: "a dispute",
    said: { kind: "dispute", org, target: [person] },
    says: ["Qinghe AI is in a dispute with Lin Wanqing", "青禾智能与林晚晴发生纠纷", "青禾智慧與林晚晴發生糾紛"],
  },
  {
    name: "a team formed",
    said: { kind: "team", action: "formed", org, team },
    says: ["Qinghe AI forms Harbor", "青禾智能成立 Harbor", "青禾智慧成立 Harbor"],
  },
  {
    name: "teams merged",
    said: { kind: "team", action: "merged", org, team: [...team, unknown("应用组")], to },
    says: [
      "Qinghe AI merges Harbor and 应用组 into 新平台",
      "青禾智能把 Harbor、应用组并入新平台",
      "青禾智慧把 Harbor、應用組併入新平台",
    ],
  },
  {
    name: "a team split",
    said: { kind: "team", action: "split", org, team, to: [unknown("A 组"), unknown("B 组"), unknown("C 组")] },
    says: [
      "Qinghe AI splits Harbor into A 组, B 组 and C 组",
      "青禾智能把 Harbor 拆分为 A 组、B 组、C 组",
      "青禾智慧把 Harbor 拆分為 A 組、B 組、C 組",
    ],
  },
  {
    name: "a team dissolved",
    said: { kind: "team", action: "dissolved", org, team },
    says: ["Qinghe AI dissolves Harbor", "青禾智能解散 Harbor", "青禾智慧解散 Harbor"],
  },
  {
    name: "a team renamed",
    said: { kind: "team", action: "renamed", org, team, to },
    says: [
      "Qinghe AI renames Harbor to 新平台",
      "青禾智能旗下 Harbor 更名为新平台",
      "青禾智慧旗下 Harbor 更名為新平台",
    ],
  },
  {
    name: "a team moved",
    said: { kind: "team", action: "moved", org, team, from: [unknown("旧平台")], to },
    says: [
      "Qinghe AI moves Harbor from 旧平台 to 新平台",
      "青禾智能把 Harbor 从旧平台划归新平台",
      "青禾智慧把 Harbor 從舊平台劃歸新平台",
    ],
  },
  {
    name: "a company reorganised",
    said: { kind: "team", action: "restructured", org },
    says: ["Qinghe AI reorganises", "青禾智能调整组织架构", "青禾智慧調整組織架構"],
  },
];

const partial: readonly HeadlineCase[] = [
  {
    name: "a join without company",
    said: { kind: "join", person, role: unknown("CEO") },
    says: ["Lin Wanqing joins an unnamed company as CEO", "林晚晴加入某公司，任 CEO", "林晚晴加入某公司，任 CEO"],
  },
  {
    name: "a join without person",
    said: { kind: "join", org },
    says: ["Somebody joins Qinghe AI", "有人加入青禾智能", "有人加入青禾智慧"],
  },
  {
    name: "a join to a team whose company is not said",
    said: { kind: "join", person, team },
    says: ["Lin Wanqing joins Harbor", "林晚晴加入 Harbor", "林晚晴加入 Harbor"],
  },
  {
    name: "a leave without company",
    said: { kind: "leave", person, to: [org] },
    says: ["Lin Wanqing leaves for Qinghe AI", "林晚晴去往青禾智能", "林晚晴前往青禾智慧"],
  },
  {
    name: "an appointment without title",
    said: { kind: "appoint", person, org },
    says: ["Lin Wanqing is appointed at Qinghe AI", "林晚晴获青禾智能任命", "林晚晴獲青禾智慧任命"],
  },
  {
    name: "a report without manager",
    said: { kind: "report", team },
    says: ["Harbor reports to an unnamed person", "Harbor 向某人汇报", "Harbor 向某人彙報"],
  },
  {
    name: "a layoff without figures",
    said: { kind: "layoff", org },
    says: ["Qinghe AI lays off staff", "青禾智能裁员", "青禾智慧裁員"],
  },
  {
    name: "a founding without company",
    said: { kind: "found", person },
    says: ["Lin Wanqing founds a company", "林晚晴创业", "林晚晴創業"],
  },
  {
    name: "an acquisition without buyer",
    said: { kind: "acquire", target: [org] },
    says: ["Qinghe AI is acquired", "青禾智能被收购", "青禾智慧被收購"],
  },
  {
    name: "a dispute with one side",
    said: { kind: "dispute", org },
    says: ["Qinghe AI is in a dispute", "青禾智能卷入纠纷", "青禾智慧捲入糾紛"],
  },
  {
    name: "a team dissolved at nobody's",
    said: { kind: "team", action: "dissolved", team },
    says: ["Harbor is dissolved", "Harbor 被解散", "Harbor 被解散"],
  },
];

const leaving: Partial<OrgChange> = { kind: "leave", person, org: beacon, to: [org] };

const statuses: readonly HeadlineCase[] = [
  {
    name: "a rumour",
    said: { ...leaving, status: "rumored" },
    says: [
      "Report: Lin Wanqing is leaving Beacon Labs for Qinghe AI",
      "据传：林晚晴离开 Beacon Labs，去往青禾智能",
      "據傳：林晚晴離開 Beacon Labs，前往青禾智慧",
    ],
  },
  {
    name: "a plan",
    said: { ...leaving, status: "planned" },
    says: [
      "Lin Wanqing is to leave Beacon Labs for Qinghe AI",
      "林晚晴将离开 Beacon Labs，去往青禾智能",
      "林晚晴將離開 Beacon Labs，前往青禾智慧",
    ],
  },
  {
    name: "a denial",
    said: { ...leaving, status: "denied" },
    says: [
      "Denied: Lin Wanqing is leaving Beacon Labs for Qinghe AI",
      "已被否认：林晚晴离开 Beacon Labs，去往青禾智能",
      "已遭否認：林晚晴離開 Beacon Labs，前往青禾智慧",
    ],
  },
  {
    name: "a confirmation",
    said: { ...leaving, status: "confirmed" },
    says: [
      "Lin Wanqing leaves Beacon Labs for Qinghe AI",
      "林晚晴离开 Beacon Labs，去往青禾智能",
      "林晚晴離開 Beacon Labs，前往青禾智慧",
    ],
  },
  {
    name: "a rumour about somebody unnamed",
    said: { kind: "join", org, status: "rumored" },
    says: ["Report: Somebody is joining Qinghe AI", "据传：有人加入青禾智能", "據傳：有人加入青禾智慧"],
  },
];

describe.each([
  ["complete", complete],
  ["with fields missing", partial],
  ["by status", statuses],
] as const)("headlines %s", (_, cases) => {
  test.each(cases)("$name", ({ said, says }) => {
    expect(LANGUAGES.map((language) => headlineOf(change(said), view(language)))).toEqual(says);
  });
});

const NAMES = {
  person: "Pppp",
  org: "Oooo",
  from: "Ffff",
  to: "Tttt",
  team: "Eeee",
  role: "Rrrr",
  manager: "Mmmm",
  target: "Gggg",
} as const;

type Field = keyof typeof NAMES;

const FIELDS: readonly Field[] = ["person", "org", "from", "to", "team", "role", "manager", "target"];
const LISTS: readonly Field[] = ["from", "to", "team", "target"];

function saying(fields: readonly Field[]): Partial<OrgChange> {
  return Object.fromEntries(
    fields.map((field) => [field, LISTS.includes(field) ? [unknown(NAMES[field])] : unknown(NAMES[field])]),
  );
}

describe.each(LANGUAGES)("every headline in %s", (language) => {
  const kinds: readonly Pick<OrgChange, "kind" | "action">[] = [
    ...ORG_EVENT_KINDS.map((kind) => ({ kind, action: undefined })),
    ...TEAM_ACTIONS.map((action) => ({ kind: "team" as const, action })),
  ];

  test.each(kinds)("$kind $action names nothing that the change does not", ({ kind, action }) => {
    for (let mask = 0; mask < 1 << FIELDS.length; mask++) {
      const fields = FIELDS.filter((_, bit) => mask & (1 << bit));
      for (const status of STATUSES) {
        const headline = headlineOf(change({ ...saying(fields), kind, action, status }), view(language));

        expect(headline).not.toMatch(/[{}[\]<>|]|undefined|\s{2}|^\s|\s$|[（(]\s*[）)]/u);
        for (const field of FIELDS) if (!fields.includes(field)) expect(headline).not.toContain(NAMES[field]);
      }
    }
  });
});

test("a rumour, a plan and a denial differ from a statement in every kind and language", () => {
  for (const language of LANGUAGES) {
    for (const kind of ORG_EVENT_KINDS) {
      const said = { kind, person, org, manager, target: [beacon] };
      const [stated, ...others] = (["reported", "rumored", "denied"] satisfies Status[]).map((status) =>
        headlineOf(change({ ...said, status }), view(language)),
      );
      expect(new Set([stated, ...others]).size).toBe(3);
    }
  }
});

describe("a leave and a join as one move", () => {
  const leave = change({ kind: "leave", person, org: beacon });
  const join = change({ kind: "join", person, org, team, role: unknown("VP"), status: "confirmed" });

  test.each([
    ["en", "Lin Wanqing moves from Beacon Labs to Qinghe AI Harbor as vice president"],
    ["zh-Hans", "林晚晴从 Beacon Labs 转投青禾智能 Harbor，任 VP"],
    ["zh-Hant", "林晚晴從 Beacon Labs 轉投青禾智慧 Harbor，任 VP"],
  ] as const)("in %s", (language, says) => {
    expect(moveHeadline({ leave, join }, view(language))).toBe(says);
  });

  test("is as sure as its weaker half", () => {
    const rumor = { ...leave, status: "rumored" as const };

    expect(moveHeadline({ leave: rumor, join }, view("en"))).toMatch(/^Report: Lin Wanqing is moving/);
    expect(weakerStatus("confirmed", "reported")).toBe("reported");
  });

  test("without the company that was left is the sentence of the join", () => {
    expect(moveHeadline({ leave: change({ kind: "leave", person }), join }, view("en"))).toMatch(/joins Qinghe AI/);
  });
});

describe("names", () => {
  test("an untracked name keeps the traditional characters of its article", () => {
    const fromTraditional = unknown("钟余里", "鍾余里");

    expect(headlineOf(change({ person: fromTraditional, org }), view("zh-Hant"))).toBe("鍾余里加入青禾智慧");
    expect(headlineOf(change({ person: fromTraditional, org }), view("zh-Hans"))).toBe("钟余里加入青禾智能");
  });

  test("a line break in a name does not break the headline", () => {
    expect(headlineOf(change({ person: unknown("Dana\nWhitfield"), org }), view("en"))).toBe(
      "Dana Whitfield joins Qinghe AI",
    );
  });

  test("a name that looks like a template is only text", () => {
    expect(headlineOf(change({ person: unknown("{org} [x] <a|b>"), org }), view("en"))).toBe(
      "{org} [x] <a|b> joins Qinghe AI",
    );
  });

  test("a long list of names ends in a number", () => {
    const names = ["甲组", "乙组", "丙组", "丁组", "戊组", "己组"].map((name) => unknown(name));

    expect(headlineOf(change({ kind: "team", action: "dissolved", org, team: names }), view("zh-Hans"))).toBe(
      "青禾智能解散甲组、乙组、丙组、丁组等",
    );
  });
});
