import { nameKey } from "../events/merge/name-key.ts";
import type { Claim, Named, OrgChange, OrgEventKind } from "../model/event.ts";

/** What an article's main events are known by, over outlets and languages. */
export interface EventKeys {
  /** One for each side of each event; articles about one event share at least one. */
  readonly keys: readonly string[];
  /** `kind-family|org` with the person or thing that it is about: two articles that differ in it tell two events. */
  readonly subjects: readonly string[];
}

/** Kinds that are told of one person: who leaves one company on Monday and joins another on Tuesday is one story. */
const ABOUT_PERSONS: readonly OrgEventKind[] = ["join", "leave", "appoint", "report", "found"];

/** Claims further down are background of what the article is about. */
const LEAD_LENGTH = 600;

/** An article with more events in its lead is a roundup, which is about none of them. */
const MAX_MAIN_EVENTS = 6;

/** Titles of pieces that go through the news of a day or week. */
const ROUNDUP =
  /早报|晚报|日报[｜|：:]|周报|早知道|早餐|要闻|速览|一周|盘点|早報|晚報|週報|\b(?:briefing|roundup|round-up|newsletter|digest|week in review|daily|weekly)\b/iu;

/**
 * The keys of the events that an article is about: those of its title, else those of its lead; history left out. A
 * roundup is about none of the events in its text.
 */
export function eventKeys(claims: readonly Claim[], title: string): EventKeys {
  const told = claims.filter((claim) => !claim.background);
  const inTitle = told.filter(({ evidence }) => evidence.in === "title");
  const inLead = told.filter(({ evidence }) => evidence.in === "title" || evidence.start < LEAD_LENGTH);
  const main = inTitle.length > 0 || ROUNDUP.test(title) ? inTitle : inLead;
  if (main.length > MAX_MAIN_EVENTS) return { keys: [], subjects: [] };

  return { keys: unique(main.flatMap(keysOf)), subjects: unique(main.flatMap(subjectsOf)) };
}

function keysOf(change: OrgChange): readonly string[] {
  if (ABOUT_PERSONS.includes(change.kind)) return change.person ? [`person|${nameKey(change.person)}`] : [];
  if (change.kind === "layoff") return change.org ? [`layoff|${nameKey(change.org)}`] : [];
  if (change.kind === "acquire") return change.target.map((target) => `acquire|${nameKey(target)}`);
  if (change.kind === "team")
    return change.team.map((team) => `team|${nameKey(team)}|${change.org ? nameKey(change.org) : ""}`);

  return disputeKeys(change);
}

function subjectsOf(change: OrgChange): readonly string[] {
  const about: readonly (Named | undefined)[] = ABOUT_PERSONS.includes(change.kind)
    ? [change.person]
    : change.kind === "acquire"
      ? change.target
      : [change.org];
  const family = ABOUT_PERSONS.includes(change.kind) ? "person" : change.kind;

  return about.filter((name) => name !== undefined).map((name) => `${family}|${nameKey(name)}`);
}

function disputeKeys({ person, org, target }: OrgChange): readonly string[] {
  const parties = [person, org, ...target].filter((name) => name !== undefined).map((name) => nameKey(name));
  const [one, other] = unique(parties).sort();

  return one === undefined || other === undefined ? [] : [`dispute|${one}|${other}`];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
