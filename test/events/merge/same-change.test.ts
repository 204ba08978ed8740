import { describe, expect, test } from "vitest";
import { changeKeys, isSameChange } from "../../../src/events/merge/same-change.ts";
import type { Entity } from "../../../src/model/entity.ts";
import type { OrgChange } from "../../../src/model/event.ts";
import { change, named } from "./changes.ts";

const company = (id: string, partOf?: string): Entity => ({
  id,
  kind: "company",
  name: id,
  names: {},
  aliases: [],
  partOf,
  roles: [],
});
const entitiesById = new Map(
  [company("google"), company("deepmind", "google"), company("openai")].map((e) => [e.id, e]),
);

const wu = named("吴永辉", "wu");
const lin = named("Lin Mu");
const openai = named("OpenAI", "openai");
const google = named("Google", "google");
const deepmind = named("Google DeepMind", "deepmind");
const march = new Date("2025-03-10T00:00:00Z");

interface Pair {
  readonly name: string;
  readonly a: OrgChange;
  readonly b: OrgChange;
  readonly toldLater?: string;
  readonly same: boolean;
}

const pairs: Pair[] = [
  {
    name: "one person joining one company, told twice",
    a: change({ kind: "join", person: wu, org: openai }),
    b: change({ kind: "join", person: named("Yonghui Wu", "wu"), org: openai }),
    same: true,
  },
  {
    name: "two people joining one company on one day",
    a: change({ kind: "join", person: wu, org: openai }),
    b: change({ kind: "join", person: lin, org: openai }),
    same: false,
  },
  {
    name: "an untracked name in two widths and spacings",
    a: change({ kind: "leave", person: lin, org: openai }),
    b: change({ kind: "leave", person: named("ＬＩＮ ＭＵ"), org: openai }),
    same: true,
  },
  {
    name: "a join and a leave",
    a: change({ kind: "join", person: wu, org: openai }),
    b: change({ kind: "leave", person: wu, org: openai }),
    same: false,
  },
  {
    name: "a part of a company and the company",
    a: change({ kind: "join", person: wu, org: google }),
    b: change({ kind: "join", person: wu, org: deepmind }),
    same: true,
  },
  {
    name: "an organisation that one article leaves out",
    a: change({ kind: "leave", person: wu, org: google }),
    b: change({ kind: "leave", person: wu }),
    same: true,
  },
  {
    name: "joining and being appointed, as two outlets put it",
    a: change({ kind: "join", person: wu, org: openai, role: named("CTO") }),
    b: change({ kind: "appoint", person: wu, org: openai, role: named("CTO") }),
    same: true,
  },
  {
    name: "joining, and a promotion to something else later that month",
    a: change({ kind: "join", person: wu, org: openai, role: named("CTO") }),
    b: change({ kind: "appoint", person: wu, org: openai, role: named("CEO") }),
    same: false,
  },
  {
    name: "the same join told half a year later without a date",
    a: change({ kind: "join", person: wu, org: openai }),
    b: change({ kind: "join", person: wu, org: openai }),
    toldLater: "2025-09-20",
    same: false,
  },
  {
    name: "the same join told half a year later with its date",
    a: change({ kind: "join", person: wu, org: openai, date: "2025-03" }),
    b: change({ kind: "join", person: wu, org: openai, date: "2025-03" }),
    toldLater: "2025-09-20",
    same: true,
  },
  {
    name: "history without a date",
    a: change({ kind: "found", person: wu, org: openai, background: true }),
    b: change({ kind: "found", person: wu, org: openai, background: true }),
    toldLater: "2027-01-01",
    same: true,
  },
  {
    name: "two dates in different years",
    a: change({ kind: "join", person: wu, org: openai, date: "2019", background: true }),
    b: change({ kind: "join", person: wu, org: openai, date: "2024-11", background: true }),
    same: false,
  },
  {
    name: "two rounds of layoffs a quarter apart",
    a: change({ kind: "layoff", org: openai, count: 600 }),
    b: change({ kind: "layoff", org: openai, count: 200 }),
    toldLater: "2025-06-20",
    same: false,
  },
  {
    name: "a layoff at a part of a company and at the company",
    a: change({ kind: "layoff", org: google, count: 600 }),
    b: change({ kind: "layoff", org: deepmind }),
    same: true,
  },
  {
    name: "a team reorganised and another dissolved",
    a: change({ kind: "team", org: openai, team: [named("Alignment")], action: "dissolved" }),
    b: change({ kind: "team", org: openai, team: [named("Hardware")], action: "dissolved" }),
    same: false,
  },
  {
    name: "a vague and a precise word for one team's change",
    a: change({ kind: "team", org: openai, team: [named("Alignment")], action: "restructured" }),
    b: change({ kind: "team", org: openai, team: [named("Alignment")], action: "dissolved" }),
    same: true,
  },
  {
    name: "a dispute told from either side",
    a: change({ kind: "dispute", org: google, target: [wu] }),
    b: change({ kind: "dispute", person: wu, target: [google] }),
    same: true,
  },
  {
    name: "disputes of one company with two people",
    a: change({ kind: "dispute", org: google, target: [wu] }),
    b: change({ kind: "dispute", org: google, target: [lin] }),
    same: false,
  },
  {
    name: "two buyers of one company",
    a: change({ kind: "acquire", org: google, target: [named("Tiny Labs")] }),
    b: change({ kind: "acquire", org: openai, target: [named("Tiny Labs")] }),
    same: false,
  },
];

describe("isSameChange", () => {
  test.each(pairs)("$name: $same", ({ a, b, toldLater, same }) => {
    const toldAt = toldLater === undefined ? march : new Date(toldLater);

    expect(isSameChange({ change: a, toldAt: march }, { change: b, toldAt }, entitiesById)).toBe(same);
    expect(isSameChange({ change: b, toldAt }, { change: a, toldAt: march }, entitiesById)).toBe(same);
  });

  test.each(pairs.filter((pair) => pair.same))("changes that are one share a key: $name", ({ a, b }) => {
    expect(changeKeys(a, entitiesById).some((key) => changeKeys(b, entitiesById).includes(key))).toBe(true);
  });
});
