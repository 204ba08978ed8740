import { describe, expect, test } from "vitest";
import { composeDigest, isQuiet } from "../../src/digest/compose-digest.ts";
import type { Digest, DigestArticle, DigestEvent, DigestInput, DigestStory } from "../../src/digest/digest.ts";
import { explainScore, scoreOf } from "../../src/digest/score.ts";
import type { OrgEvent, Severity } from "../../src/model/event.ts";
import { entities, entity, event, tracked, unknown } from "../message/samples.ts";

const since = new Date("2026-11-14T01:00:00Z");
const until = new Date("2026-11-21T01:00:00Z");

const base: DigestInput = {
  sections: [
    { kind: "changes", limit: 20, perCompany: 6 },
    { kind: "stories", limit: 8, perCompany: 3 },
    { kind: "people", limit: 8, perCompany: 3 },
  ],
  events: [],
  stories: [],
  entities,
  followed: undefined,
  since,
  until,
  language: "en",
};

function digestEvent(
  id: string,
  said: Partial<OrgEvent>,
  more: Partial<DigestEvent> & { severity?: Severity } = {},
): DigestEvent {
  return {
    event: event(id, { org: tracked("qinghe"), person: unknown(`Person ${id}`), ...said }),
    severity: "normal",
    sources: [{ url: `https://a.example/${id}`, outlet: "Bay Wire", publishedAt: until }],
    previousStatus: undefined,
    ...more,
  };
}

function article(
  id: string,
  mentioned: Readonly<Record<string, number>>,
  more: Partial<DigestArticle> = {},
): DigestArticle {
  return {
    title: `Title ${id}`,
    url: `https://a.example/${id}`,
    outlet: `Outlet ${id}`,
    publishedAt: new Date("2026-11-18T00:00:00Z"),
    language: "en",
    summary: [`Summary of ${id}.`],
    mentionCounts: new Map(Object.entries(mentioned)),
    ...more,
  };
}

function story(id: string, articles: readonly DigestArticle[], more: Partial<DigestStory> = {}): DigestStory {
  return { id, articles, eventIds: [], wasShown: false, ...more };
}

function groupsOf(digest: Digest): readonly (readonly [string | undefined, ...string[]])[] {
  return digest.sections.flatMap((section) =>
    section.kind === "changes"
      ? section.groups.map(({ entityId, lines }) => [entityId, ...lines.map((line) => line.event.id)] as const)
      : [],
  );
}

function storyIds(digest: Digest): readonly string[] {
  return digest.sections.flatMap((section) =>
    section.kind === "stories" ? section.lines.map(({ storyId }) => storyId) : [],
  );
}

function personIds(digest: Digest): readonly string[] {
  return digest.sections.flatMap((section) =>
    section.kind === "people" ? section.lines.map(({ entityId }) => entityId) : [],
  );
}

describe("changes", () => {
  test("stand under their company, the weightiest first", () => {
    const events = [
      digestEvent("a", {}, { severity: "low" }),
      digestEvent("b", { org: tracked("beacon"), outletCount: 5 }, { severity: "high" }),
      digestEvent("c", {}, { severity: "high" }),
    ];

    expect(groupsOf(composeDigest({ ...base, events }))).toEqual([
      ["beacon", "b"],
      ["qinghe", "c", "a"],
    ]);
  });

  test("leave history out, and denials of what nobody was told", () => {
    const events = [
      digestEvent("history", { background: true }),
      digestEvent("denied", { status: "denied" }),
      digestEvent("corrected", { status: "denied" }, { previousStatus: "rumored" }),
    ];

    expect(groupsOf(composeDigest({ ...base, events }))).toEqual([["qinghe", "corrected"]]);
  });

  test("join a leave and a join of one person into one line under the new company", () => {
    const person = tracked("lin-wanqing");
    const events = [
      digestEvent("leave", { kind: "leave", person, org: tracked("beacon") }),
      digestEvent("join", { kind: "join", person }),
      digestEvent("other", { kind: "leave", org: tracked("beacon") }),
    ];
    const digest = composeDigest({ ...base, events });
    const [section] = digest.sections;

    expect(groupsOf(digest)).toEqual([
      ["qinghe", "join"],
      ["beacon", "other"],
    ]);
    expect(section?.kind === "changes" && section.groups[0]?.lines[0]?.leave?.id).toBe("leave");
  });

  test("that are owed stand beyond every cap, and take room from the rest", () => {
    const many = (name: string, count: number, isOwed: boolean) =>
      Array.from({ length: count }, (_, index) => digestEvent(`${name}-${index}`, {}, { isOwed }));
    const sections = [{ kind: "changes", limit: 5, perCompany: 3 }] as const;
    const events = [...many("owed", 4, true), ...many("other", 4, false)];

    const [group] = groupsOf(composeDigest({ ...base, sections, events }));

    expect(group?.slice(1).toSorted()).toEqual(["owed-0", "owed-1", "owed-2", "owed-3"]);
    const [first] = groupsOf(
      composeDigest({ ...base, sections, events: [...many("owed", 1, true), ...many("other", 4, false)] }),
    );
    expect(first).toHaveLength(1 + 3);
    expect(first).toContain("owed-0");
  });

  test("are capped for a company and in all, and what is left out is counted", () => {
    const many = (org: string, count: number) =>
      Array.from({ length: count }, (_, index) => digestEvent(`${org}-${index}`, { org: tracked(org) }));
    const sections = [{ kind: "changes", limit: 5, perCompany: 3 }] as const;
    const digest = composeDigest({
      ...base,
      sections,
      events: [...many("qinghe", 6), ...many("beacon", 4), ...many("yunfan", 2)],
    });
    const [section] = digest.sections;
    const groups = section?.kind === "changes" ? section.groups : [];
    const shown = groups.reduce((sum, { lines }) => sum + lines.length, 0);
    const left = groups.reduce((sum, { moreCount }) => sum + moreCount, 0);

    expect(groups.map(({ lines }) => lines.length)).toEqual([3, 2]);
    expect(shown + left + (section?.moreCount ?? 0)).toBe(12);
  });

  test("of companies that nobody tracks stand together", () => {
    const events = [
      digestEvent("a", { org: unknown("Tidepool"), person: tracked("lin-wanqing") }),
      digestEvent("b", { org: unknown("Reedworks"), person: tracked("zhao-heming") }),
    ];

    expect(groupsOf(composeDigest({ ...base, events }))).toEqual([[undefined, "a", "b"]]);
  });
});

describe("a channel that follows", () => {
  const events = [
    digestEvent("at-qinghe", {}),
    digestEvent("at-team", { org: undefined, team: [tracked("harbor")] }),
    digestEvent("from-qinghe", { kind: "join", org: tracked("beacon"), from: [tracked("qinghe")] }),
    digestEvent("elsewhere", { org: tracked("yunfan") }),
    digestEvent("strangers", { org: unknown("Tidepool") }),
  ];

  test("one company gets its changes, those of its teams, and departures from it", () => {
    const digest = composeDigest({ ...base, events, followed: new Map([["qinghe", 1]]) });

    expect(
      groupsOf(digest)
        .flatMap(([, ...ids]) => ids)
        .sort(),
    ).toEqual(["at-qinghe", "at-team", "from-qinghe"]);
    expect(groupsOf(digest)[0]?.[0]).toBe("qinghe");
    expect(digest.counts.changes).toBe(3);
  });

  test("everything gets what concerns something tracked", () => {
    expect(groupsOf(composeDigest({ ...base, events })).flatMap(([, ...ids]) => ids)).not.toContain("strangers");
  });

  test("nothing of what happened is told that nothing happened", () => {
    const digest = composeDigest({ ...base, events, followed: new Map([["lin-wanqing", 1]]) });

    expect(isQuiet(digest)).toBe(true);
  });
});

describe("stories", () => {
  test("with more outlets come first", () => {
    const stories = [
      story("small", [article("1", { qinghe: 3 })]),
      story("large", [article("2", { beacon: 1 }), article("3", { beacon: 1 }), article("4", { beacon: 1 })]),
    ];

    expect(storyIds(composeDigest({ ...base, stories }))).toEqual(["large", "small"]);
  });

  test("that the changes tell are not told again", () => {
    const events = [digestEvent("a", {})];
    const stories = [
      story("told", [article("1", { qinghe: 3 })], { eventIds: ["a"] }),
      story("new", [article("2", { qinghe: 1 })]),
    ];

    expect(storyIds(composeDigest({ ...base, events, stories }))).toEqual(["new"]);
  });

  test("of an earlier digest come back only with an event of the period", () => {
    const events = [digestEvent("a", { background: true })];
    const stories = [
      story("old", [article("1", { qinghe: 3 })], { wasShown: true }),
      story("moved", [article("2", { qinghe: 3 })], { wasShown: true, eventIds: ["a"] }),
    ];

    expect(storyIds(composeDigest({ ...base, events, stories }))).toEqual(["moved"]);
  });

  test("are capped for a company and an outlet", () => {
    const of = (outlet: string, company: string) =>
      Array.from({ length: 5 }, (_, index) =>
        story(`${outlet}-${company}-${index}`, [article(`${index}`, { [company]: 1 }, { outlet })]),
      );
    const perCompany = composeDigest({ ...base, stories: [...of("A", "qinghe"), ...of("B", "qinghe")] });
    const perOutlet = composeDigest({ ...base, perOutlet: 2, stories: [...of("A", "qinghe"), ...of("A", "beacon")] });

    expect(storyIds(perCompany)).toHaveLength(3);
    expect(storyIds(perOutlet)).toHaveLength(2);
  });

  test("quote the article in the channel's language", () => {
    const articles = [article("zh", { qinghe: 1 }, { language: "zh-Hans" }), article("en", { qinghe: 1 })];
    const quoted = (language: DigestInput["language"]) =>
      composeDigest({ ...base, language, stories: [story("s", articles)] }).sections.flatMap((section) =>
        section.kind === "stories" ? section.lines.map((line) => line.article.title) : [],
      );

    expect(quoted("en")).toEqual(["Title en"]);
    expect(quoted("zh-Hant")).toEqual(["Title zh"]);
  });

  test("about nothing that is followed, and those without articles, are left out", () => {
    const stories = [story("other", [article("1", { yunfan: 2 })]), story("empty", [])];

    expect(isQuiet(composeDigest({ ...base, stories, followed: new Map([["qinghe", 1]]) }))).toBe(true);
  });
});

describe("people", () => {
  const stories = [
    story("s", [article("1", { qinghe: 1, "lin-wanqing": 4 }), article("2", { "lin-wanqing": 1, "zhao-heming": 1 })]),
  ];

  test("who are named more than once are listed with the article that names them most", () => {
    const digest = composeDigest({ ...base, stories });
    const people = digest.sections.find((section) => section.kind === "people");

    expect(personIds(digest)).toEqual(["lin-wanqing"]);
    expect(people?.kind === "people" && people.lines[0]).toMatchObject({
      articleCount: 2,
      outletCount: 2,
      article: { title: "Title 1" },
    });
  });

  test("whom the changes are about are not listed again", () => {
    const events = [digestEvent("a", { person: tracked("lin-wanqing") })];

    expect(personIds(composeDigest({ ...base, events, stories }))).toEqual([]);
  });

  test("of one company are capped", () => {
    const roles = [{ org: "qinghe", team: undefined, title: "x", asOf: "2026", source: "https://a.example" }];
    const people = Array.from({ length: 6 }, (_, index) =>
      entity(`p${index}`, "person", ["甲", "甲", `P${index}`], { roles }),
    );
    const known = new Map([...entities, ...people.map((person) => [person.id, person] as const)]);
    const mentioned = Object.fromEntries(people.map(({ id }) => [id, 2]));

    expect(
      personIds(composeDigest({ ...base, entities: known, stories: [story("s", [article("1", mentioned)])] })),
    ).toHaveLength(3);
  });
});

describe("scores", () => {
  const merits = { care: 1, outletCount: 1, severity: "normal", novelty: 1, at: until } as const;

  test.each([
    ["care", { care: 0.4 }, { care: 1 }],
    ["outlets", { outletCount: 1 }, { outletCount: 4 }],
    ["severity", { severity: "low" }, { severity: "high" }],
    ["novelty", { novelty: 0.4 }, { novelty: 1 }],
    ["recency", { at: since }, { at: until }],
  ] as const)("rise with %s", (_, less, more) => {
    expect(scoreOf({ ...merits, ...more }, base).total).toBeGreaterThan(scoreOf({ ...merits, ...less }, base).total);
  });

  test("explain themselves", () => {
    expect(explainScore(scoreOf(merits, base))).toBe(
      "6.43 = entity 1.00, outlets 0.32, severity 0.60, novelty 1.00, recency 1.00",
    );
  });

  test("stay finite for an empty period and an unknown date", () => {
    expect(scoreOf({ ...merits, at: undefined }, { since, until: since }).recency).toBe(0.5);
  });
});

test("sections come in the recipe's order, and those without lines not at all", () => {
  const sections = [
    { kind: "stories", limit: 3, perCompany: 3 },
    { kind: "changes", limit: 3, perCompany: 3 },
    { kind: "people", limit: 3, perCompany: 3 },
  ] as const;
  const digest = composeDigest({
    ...base,
    sections,
    events: [digestEvent("a", {})],
    stories: [story("s", [article("1", { qinghe: 1 })])],
  });

  expect(digest.sections.map(({ kind }) => kind)).toEqual(["stories", "changes"]);
});

test("a week of 100,000 articles is composed in two seconds", () => {
  const stories = Array.from({ length: 40_000 }, (_, index) =>
    story(`s${index}`, [article(`${index}`, { qinghe: 1, "lin-wanqing": 1 }), article(`${index}b`, { beacon: 2 })]),
  );
  const events = Array.from({ length: 2_000 }, (_, index) =>
    digestEvent(`e${index}`, { org: tracked(index % 2 ? "qinghe" : "beacon") }),
  );
  const began = performance.now();

  const digest = composeDigest({ ...base, stories, events });

  expect(performance.now() - began).toBeLessThan(2_000);
  expect(digest.counts).toEqual({ changes: 2_000, stories: 40_000, articles: 80_000 });
});

test("withdrawn events are listed where they concern the channel, at most ten", () => {
  const withdrawn = Array.from({ length: 12 }, (_, nth) => event(`w${nth}`, { org: tracked("qinghe") }));
  const foreign = event("foreign", { org: tracked("beacon") });
  const followed = new Map([["qinghe", 1]]);

  const digest = composeDigest({ ...base, withdrawn: [foreign, ...withdrawn], followed });

  expect(digest.withdrawn.map(({ id }) => id)).toEqual(withdrawn.slice(0, 10).map(({ id }) => id));
  expect(isQuiet(digest)).toBe(false);
  expect(isQuiet(composeDigest({ ...base, withdrawn: [foreign], followed }))).toBe(true);
});
