import { describe, expect, test } from "vitest";
import { isNews, type NewsContext, whySilent } from "../../src/alerts/is-news.ts";
import { planAlerts } from "../../src/alerts/plan-alerts.ts";
import { severityOf } from "../../src/alerts/severity-of.ts";
import type { Entity, EntityKind } from "../../src/model/entity.ts";
import type { OrgChange, Severity } from "../../src/model/event.ts";
import type { Subscription } from "../../src/model/subscription.ts";
import { change, named } from "../events/merge/changes.ts";

const now = new Date("2025-03-20T00:00:00Z");
const fresh: NewsContext = {
  publishedAt: new Date("2025-03-19T00:00:00Z"),
  now,
  maxAgeDays: 14,
  ignoresAge: false,
  deniesWhatWasPosted: false,
};
const old = new Date("2025-01-01T00:00:00Z");

const gates: {
  name: string;
  given: Partial<OrgChange>;
  context?: Partial<NewsContext>;
  silence: string | undefined;
}[] = [
  { name: "a fresh report", given: {}, silence: undefined },
  { name: "history", given: { background: true }, silence: "background" },
  { name: "a denial of nothing posted", given: { status: "denied" }, silence: "denied" },
  {
    name: "a denial of what was posted",
    given: { status: "denied" },
    context: { deniesWhatWasPosted: true },
    silence: undefined,
  },
  { name: "a guess", given: { confidence: 0.4 }, silence: "unsure" },
  { name: "a report just sure enough", given: { confidence: 0.6 }, silence: undefined },
  { name: "a rumour that would do as a report", given: { confidence: 0.6, status: "rumored" }, silence: "unsure" },
  { name: "an article without a date", given: {}, context: { publishedAt: undefined }, silence: "undated-article" },
  { name: "an old article", given: {}, context: { publishedAt: old }, silence: "old-article" },
  {
    name: "an old article at a first reading that is announced",
    given: {},
    context: { publishedAt: old, ignoresAge: true },
    silence: undefined,
  },
];

test.each(gates)("$name: silent because $silence", ({ given, context, silence }) => {
  const told = change({ kind: "join", ...given });

  expect(whySilent(told, { ...fresh, ...context })).toBe(silence);
  expect(isNews(told, { ...fresh, ...context })).toBe(silence === undefined);
});

const wu = named("吴永辉", "wu");
const stranger = named("Lin Mu");
const severities: { name: string; given: OrgChange; quote?: string; severity: Severity }[] = [
  { name: "a tracked person moving", given: change({ kind: "join", person: wu }), severity: "high" },
  {
    name: "a stranger as engineer",
    given: change({ kind: "join", person: stranger, role: named("research engineer") }),
    severity: "normal",
  },
  {
    name: "a stranger as CTO",
    given: change({ kind: "appoint", person: stranger, role: named("CTO") }),
    severity: "high",
  },
  {
    name: "a stranger as vice president",
    given: change({ kind: "leave", person: stranger, role: named("Vice President of Product") }),
    severity: "high",
  },
  {
    name: "a stranger as 负责人",
    given: change({ kind: "join", person: stranger, role: named("基础研究负责人") }),
    severity: "high",
  },
  { name: "an acquisition", given: change({ kind: "acquire" }), severity: "high" },
  { name: "a layoff of 100", given: change({ kind: "layoff", count: 100 }), severity: "high" },
  { name: "a layoff of 99", given: change({ kind: "layoff", count: 99 }), severity: "normal" },
  { name: "a layoff of 5%", given: change({ kind: "layoff", percent: 5 }), severity: "high" },
  { name: "a team dissolved", given: change({ kind: "team", action: "dissolved" }), severity: "high" },
  { name: "a team formed", given: change({ kind: "team", action: "formed" }), severity: "normal" },
  {
    name: "a standing reporting line",
    given: change({ kind: "report", person: wu }),
    quote: "两人都向首席执行官汇报。",
    severity: "low",
  },
  {
    name: "a new reporting line",
    given: change({ kind: "report", person: wu }),
    quote: "他改向首席执行官汇报。",
    severity: "normal",
  },
];

test.each(severities)("$name is $severity", ({ given, quote, severity }) => {
  expect(severityOf(given, { isTracked: (id) => id === "wu", quotes: quote ? [quote] : [] })).toBe(severity);
});

const entity = (id: string, kind: EntityKind, partOf?: string): Entity => ({
  id,
  kind,
  name: id,
  names: {},
  aliases: [],
  partOf,
  roles: [],
});
const entitiesById = new Map(
  [
    entity("bytedance", "company"),
    entity("seed", "team", "bytedance"),
    entity("wu", "person"),
    entity("openai", "company"),
  ].map((each) => [each.id, each]),
);

function subscription(id: string, given: Partial<Subscription>): Subscription {
  return {
    id,
    channelId: "c1",
    entityId: undefined,
    wantsAlerts: true,
    wantsDigest: true,
    minSeverity: "normal",
    kinds: [],
    createdBy: "tester",
    ...given,
  };
}

describe("planAlerts", () => {
  const joinSeed = change({
    kind: "join",
    person: wu,
    org: named("字节跳动", "bytedance"),
    team: [named("Seed", "seed")],
  });
  const plan = (told: OrgChange, subscriptions: Subscription[], severity: Severity = "high") =>
    planAlerts(told, severity, { subscriptions, entitiesById });

  test("a channel that follows the company and the person gets one alert for both", () => {
    const alerts = plan(joinSeed, [
      subscription("s1", { entityId: "bytedance" }),
      subscription("s2", { entityId: "wu" }),
    ]);

    expect(alerts).toEqual([{ channelId: "c1", subscriptionIds: ["s1", "s2"] }]);
  });

  test("a company's subscription covers its teams", () => {
    const told = change({ kind: "team", action: "formed", team: [named("Seed", "seed")] });

    expect(plan(told, [subscription("s1", { entityId: "bytedance" })])).toHaveLength(1);
  });

  const unwanted: { name: string; subscription: Subscription }[] = [
    { name: "another company", subscription: subscription("s1", { entityId: "openai" }) },
    { name: "digests only", subscription: subscription("s1", { entityId: "wu", wantsAlerts: false }) },
    { name: "other kinds", subscription: subscription("s1", { entityId: "wu", kinds: ["layoff"] }) },
  ];
  test.each(unwanted)("nothing goes to a subscription for $name", ({ subscription: wish }) => {
    expect(plan(joinSeed, [wish])).toEqual([]);
  });

  test("nothing below the wanted severity", () => {
    expect(plan(joinSeed, [subscription("s1", { minSeverity: "high" })], "normal")).toEqual([]);
  });

  test("following everything leaves out changes among strangers", () => {
    const told = change({ kind: "join", person: stranger, org: named("Corner Shop") });

    expect(plan(told, [subscription("s1", {})])).toEqual([]);
    expect(plan(joinSeed, [subscription("s1", {})])).toHaveLength(1);
  });
});
