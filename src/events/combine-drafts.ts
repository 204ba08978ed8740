import type { NameRef } from "./chunk.ts";
import { confidenceOf } from "./confidence.ts";
import type { Draft } from "./draft.ts";
import { sameName } from "./plausible.ts";

/** The most passages beside the evidence that a claim may rest on. */
export const MAX_SUPPORT = 2;

/**
 * States each change of an article once: of drafts about the same change the surest is kept, and takes from the others
 * the fields that it lacks. In the order of the kept sentences.
 */
export function combineDrafts(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const ranked = [...drafts].sort((a, b) => rankOf(b) - rankOf(a) || a.sentence - b.sentence);
  for (const draft of ranked) {
    const index = kept.findIndex((other) => isSameChange(other, draft));
    const base = kept[index];
    if (base) kept[index] = fill(base, draft);
    else kept.push(draft);
  }
  return kept.sort((a, b) => a.sentence - b.sentence);
}

function rankOf(draft: Draft): number {
  const fields = [
    draft.org,
    draft.role,
    draft.date,
    draft.from[0],
    draft.to[0],
    draft.team[0],
    draft.count,
    draft.percent,
  ];
  return (
    confidenceOf(draft.features) +
    0.03 * fields.filter((field) => field !== undefined).length -
    (draft.background ? 0.2 : 0)
  );
}

function isSameChange(a: Draft, b: Draft): boolean {
  if (a.kind !== b.kind) return false;
  if (!agree(a.org, b.org)) return false;
  if (yearsApart(a, b)) return false;
  if (a.kind === "team") {
    if (saysNoMore(a, b) || saysNoMore(b, a) || isHeadlineOf(a, b) || isHeadlineOf(b, a)) return true;
    return (a.action === b.action || isVague(a) || isVague(b)) && shareNames(a.team, b.team);
  }
  if (a.kind === "acquire" || a.kind === "dispute")
    return a.target.some((name) => b.target.some((other) => sameName(name, other)));
  if (a.kind === "report") return samePerson(a, b) && sameName(a.manager, b.manager);
  if (a.kind === "layoff")
    return a.count === b.count || ((a.count === undefined || b.count === undefined) && !apart(a, b));
  if (!samePerson(a, b)) return false;
  return a.kind !== "appoint" || sameRole(a, b);
}

/** Whether a headline tells of a company what the text says more exactly, the team in other words or not at all. */
function isHeadlineOf(title: Draft, text: Draft): boolean {
  if (title.sentence !== 0 || text.sentence === 0 || !title.org || !text.org) return false;
  return (
    title.action === text.action &&
    (title.team.length === 0 || title.team.some((a) => text.team.some((b) => shareWord(a, b) || isLeadOf(text, a, b))))
  );
}

/** A lead names the team of an English headline anew, often in no word the same: "kills car plan", "Project Titan". */
function isLeadOf(text: Draft, a: NameRef, b: NameRef): boolean {
  return text.sentence <= 2 && !/[^\x20-\u024f’]/u.test(a.written + b.written);
}

/** Whether two Latin names have a telling word in common: "markets arm", "global markets division". */
function shareWord(a: NameRef, b: NameRef): boolean {
  const words = new Set(a.written.toLowerCase().match(/[a-z]{2,}/gu) ?? []);
  return (b.written.toLowerCase().match(/[a-z]{2,}/gu) ?? []).some((word) => words.has(word) && !GENERAL.test(word));
}

const GENERAL =
  /^(?:the|of|and|for|new|teams?|units?|divisions?|groups?|labs?|departments?|arm|business|organi[sz]ation)$/u;

function isVague(draft: Draft): boolean {
  return draft.action === "restructured";
}

/** Whether a reorganisation of no team in particular is the one whose teams another draft of its company tells. */
function saysNoMore(a: Draft, b: Draft): boolean {
  return isVague(a) && a.team.length === 0 && sameName(a.org, b.org);
}

function samePerson(a: Draft, b: Draft): boolean {
  if (!a.person && !b.person) return shareNames(a.team, b.team);
  return sameName(a.person, b.person);
}

function sameRole(a: Draft, b: Draft): boolean {
  if (!a.role || !b.role) return true;
  const [one, other] = [titleKey(a.role.written), titleKey(b.role.written)];
  return one.includes(other) || other.includes(one);
}

/** One form for the titles that have several: CEO, chief executive officer, 首席执行官. */
function titleKey(title: string): string {
  return SAME_TITLES.reduce((key, [pattern, short]) => key.replace(pattern, short), title.toLowerCase());
}

const SAME_TITLES: readonly (readonly [RegExp, string])[] = [
  [/chief executive(?: officer)?|首席执行官|首席執行官|执行长|執行長/u, "ceo"],
  [/chief financial officer|(?:finance|financial) (?:chief|head)|首席财务官|首席財務官|财务长|財務長/u, "cfo"],
  [/chief technology officer|tech(?:nology)? chief|首席技术官|首席技術官|技术长|技術長/u, "cto"],
  [/chief operating officer|operations chief|首席运营官|首席營運官|营运长|營運長/u, "coo"],
  [/chief marketing officer|marketing chief/u, "cmo"],
];

function agree(a: NameRef | undefined, b: NameRef | undefined): boolean {
  if (!a || !b || sameName(a, b)) return true;
  if (a.entity && b.entity) return a.entity.partOf === b.entity.id || b.entity.partOf === a.entity.id;
  return a.written.includes(b.written) || b.written.includes(a.written);
}

function shareNames(a: readonly NameRef[], b: readonly NameRef[]): boolean {
  if (a.length === 0 && b.length === 0) return true;
  return a.some((name) => b.some((other) => sameName(name, other) || name.written.includes(other.written)));
}

/** Two statements of which each names a day or month of its own: two rounds. */
function apart(a: Draft, b: Draft): boolean {
  if (a.date === undefined || b.date === undefined) return false;
  return !a.date.startsWith(b.date) && !b.date.startsWith(a.date) && a.date.slice(0, 7) !== b.date.slice(0, 7);
}

/** Two dated statements more than a year apart are two changes. */
function yearsApart(a: Draft, b: Draft): boolean {
  if (a.date === undefined || b.date === undefined) return false;
  return a.date.slice(0, 4) !== b.date.slice(0, 4);
}

/** The first draft with what the second knows and it does not; the names' sentences become support. */
function fill(base: Draft, other: Draft): Draft {
  // What was rumoured first and denied behind it is denied.
  if (base.status === "rumored" && other.status === "denied" && base.sentence <= other.sentence)
    return withSupport({ ...base, status: "denied" }, other.sentence);
  // What is only rumoured adds nothing to what is told as a fact.
  if ((other.status === "rumored" || other.status === "denied") && other.status !== base.status) return base;
  const merged: Draft = {
    ...base,
    org: base.org ?? other.org,
    from: base.from.length > 0 ? base.from : other.from,
    to: base.to.length > 0 ? base.to : other.to,
    team: base.team.length > 0 && !isHeadlineOf(base, other) ? base.team : other.team,
    role: base.role ?? other.role,
    count: base.count ?? other.count,
    percent: base.percent ?? other.percent,
    date: moreExact(base.date, other.date),
    background: base.background && other.background,
    status: statusOf(base, other),
  };
  if (sentencesOf(merged).size > MAX_SUPPORT + 1) return base;
  const needsOther = merged.date !== base.date || merged.count !== base.count || merged.percent !== base.percent;
  return needsOther && other.sentence !== base.sentence ? withSupport(merged, other.sentence) : merged;
}

/** What the text says of a headline: headlines tell in the present what is planned or confirmed. */
function statusOf(base: Draft, other: Draft): Draft["status"] {
  if (base.status !== "reported") return base.status;
  if (other.status === "confirmed") return "confirmed";
  return base.sentence === 0 && other.status === "planned" ? "planned" : "reported";
}

function moreExact(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.length > a.length && b.startsWith(a) ? b : a;
}

function withSupport(draft: Draft, sentence: number): Draft {
  return { ...draft, supportSentences: [...new Set([...draft.supportSentences, sentence])].slice(0, MAX_SUPPORT) };
}

/** The names of a draft. */
export function namesOf(draft: Draft): NameRef[] {
  return [
    draft.person,
    draft.org,
    ...draft.from,
    ...draft.to,
    ...draft.team,
    draft.role,
    draft.manager,
    ...draft.target,
  ].filter((name) => name !== undefined);
}

/** The sentences that hold the draft's names, its own among them. */
export function sentencesOf(draft: Draft): Set<number> {
  return new Set([draft.sentence, ...namesOf(draft).map((name) => name.sentence), ...draft.supportSentences]);
}
