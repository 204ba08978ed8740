import type { Sentence } from "../model/text.ts";
import type { Chunk, NameRef, Person } from "./chunk.ts";
import type { Feature } from "./confidence.ts";
import { teamOfPair } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { emptyDraft, partsOf, teamsOf } from "./empty-draft.ts";
import { findCompany } from "./find-company.ts";
import { findSubject } from "./find-subject.ts";
import type { MatchContext } from "./match-context.ts";
import type { Match } from "./match-rows.ts";
import { nameAt } from "./names.ts";
import { sameName } from "./plausible.ts";
import { lastRoleBefore, leftPost, postGivenUp, postLeft, roleOfSubject, vacatedPost } from "./posts.ts";
import type { Standing } from "./read-status.ts";

// A claim about a person takes its company, title and team from the slots of its match, and what these leave open from the
// person's own description, the sentence and the ones before.

/** The claims about people that one match makes: who joined, left, was appointed or founded, one for each. */
export function personDrafts(match: Match, standing: Standing, context: MatchContext): Draft[] {
  const subject = findSubject(match, context);
  if (!subject) return [];
  return subject.people.flatMap((person, index) => {
    const draft = personDraft(match, standing, context, { person, index, of: subject.people.length });
    return draft ? [{ ...draft, features: [...draft.features, ...subject.features] }] : [];
  });
}

function personDraft(
  match: Match,
  standing: Standing,
  context: MatchContext,
  { person, index, of }: { readonly person: Person; readonly index: number; readonly of: number },
): Draft | undefined {
  const { row, slots } = match;
  const base = emptyDraft(match, standing, context);
  if (!person.name) return undefined;
  const vacated = vacatedPost(context.encoded, match);
  const org = vacated?.org
    ? { name: vacated.org, features: ["org-from-context"] as const }
    : findCompany(match, person, context, of > 1 ? index : undefined);
  // "原CEO某某退休": what they were until now, unless it was elsewhere.
  const current =
    person.ties.find((tie) => !tie.isFormer) ?? person.ties.find((tie) => !tie.org && row.kind === "leave");
  const isTitleTheirs = row.kind === "leave" || row.roleFrom === "person";
  const before =
    row.roleFrom === "before"
      ? (vacated?.role ?? lastRoleBefore(context.encoded, match) ?? postLeft(context) ?? roleOfSubject(context))
      : undefined;
  const inherited =
    before ??
    (isTitleTheirs ? current?.role : undefined) ??
    slots.get("predecessor")?.people[0]?.ties[0]?.role ??
    postGivenUp(match, context);
  const isRespective = of > 1 && /分别/u.test(context.encoded.text.slice(match.start, match.end));
  const stated = slots.get("role")?.role ?? slots.get("role2")?.role ?? inherited;
  const role = stated && isRespective ? partOfList(stated, context.sentence, { index, of }) : stated;
  const meant = formerOrLatter(match, context);
  if (meant.isSaid && !meant.team) return undefined;
  const teams = [
    ...(meant.team ? [meant.team] : []),
    ...teamsOf(slots.get("team")),
    ...teamsOf(slots.get("org")),
    ...teamsOf(slots.get("role")),
  ];
  const own = isRespective && teams.length === of ? index : 0;
  const team = teams.slice(own, own + 1);
  const tieTeam = row.kind === "leave" && current?.team ? [current.team] : [];
  const features: Feature[] = [...base.features, ...org.features];
  if (person.name.entity) features.push("person-tracked");
  if (org.name?.entity) features.push("org-tracked");
  const left = org.name || slots.has("org") ? undefined : leftPost(match, person);
  const draft: Draft = {
    ...base,
    features,
    person: person.name,
    org: org.name ?? left?.org,
    role: role ?? left?.role,
    team: team.length > 0 ? team : tieTeam,
    to: partsOf(slots.get("to")),
  };
  if (sameName(person.name, org.name)) return undefined;
  if (row.kind === "found") return org.name ? { ...draft, team: [] } : undefined;
  if (row.kind === "leave") return draft.org || draft.role || isCertain(features) ? draft : undefined;
  if (row.kind === "appoint" && row.roleFrom === "person" && !role) return undefined;
  if (row.kind === "appoint")
    return role || team.length > 0 || slots.has("org") || (slots.has("predecessor") && org.name)
      ? (asJoinElsewhere(draft, match, context) ?? asJoinWhereNew(draft, person, context))
      : undefined;
  if (!org.name) return undefined;
  // Nobody joins the company that the article speaks of where they are said to come from it.
  const isOwn = person.ties.some((tie) => tie.org && org.name && sameCompany(tie.org, org.name));
  if (isOwn && features.includes("org-from-article")) return undefined;
  return { ...draft, from: formerOrgs(slots.get("from") ?? slots.get("from2"), person, draft) };
}

/** The team that 前者 or 后者 at the start of a Chinese predicate means, if it begins so. */
function formerOrLatter({ start, row }: Match, { encoded, discourse, sentence, isShuffled }: MatchContext) {
  const word = row.language === "zh" ? /^[前后]者/u.exec(encoded.text.slice(start, start + 2))?.[0] : undefined;
  if (!word) return { isSaid: false, team: undefined };
  const which = word === "前者" ? "former" : "latter";
  return { isSaid: true, team: isShuffled ? undefined : teamOfPair(discourse, sentence, which) };
}

/** Of titles that several people take respectively, that of one of them; all, where they are not as many. */
function partOfList(
  list: NameRef,
  sentence: Sentence,
  { index, of }: { readonly index: number; readonly of: number },
): NameRef {
  if (list.sentence !== sentence.index) return list;
  const start = list.start - sentence.span.start;
  const text = sentence.text.slice(start, list.end - sentence.span.start);
  const parts = [...text.matchAll(/[^、和与及]+/gu)];
  const part = parts.length === of ? parts[index] : undefined;
  if (!part) return list;
  return nameAt(sentence, { start: start + part.index, end: start + part.index + part[0].length });
}

/** Whether a departure stands without a company and a title: only the company is in doubt. */
function isCertain(features: readonly Feature[]): boolean {
  return features.includes("person-tracked");
}

/** A post at another company than the article's, right behind a departure, is a join: 某某上月退休,随后转任乙副总经理. */
function asJoinElsewhere(draft: Draft, match: Match, { encoded, discourse, isShuffled }: MatchContext) {
  const isStated = match.slots.get("role")?.orgs[0] !== undefined;
  if (match.row.language !== "zh" || isShuffled || !isStated || !HAS_LEFT.test(encoded.text.slice(0, match.core)))
    return undefined;
  const company = discourse.company?.name;
  if (!company || !draft.org || sameCompany(company, draft.org)) return undefined;
  return { ...draft, kind: "join" as const, from: [company] };
}

const HAS_LEFT =
  /(?:退休|离职|辞职|请辞|离任|离开)(?:之?后|以后)?,?(?:随后|旋即|随即|转而|并|不久|又|便|即|随之|立即|,){0,3}$/u;

/** Somebody described by another employer who is appointed here joins. */
function asJoinWhereNew(draft: Draft, person: Person, { earlier }: MatchContext): Draft | undefined {
  const last = earlier.at(-1);
  const left = last?.row.language === "en" && last.row.kind === "leave" ? last.slots.get("org")?.orgs : undefined;
  const others = [...person.ties.map((tie) => tie.org), ...(left ?? [])];
  const other = others.find((org) => org && draft.org && !sameCompany(org, draft.org));
  return other && draft.org ? { ...draft, kind: "join", from: [other] } : draft;
}

function formerOrgs(slot: Chunk | undefined, person: Person, draft: Draft): readonly NameRef[] {
  const stated = slot?.orgs.filter((name) => !sameName(name, draft.org)) ?? [];
  if (stated.length > 0) return stated.slice(0, 1);
  const tied = person.ties.find((tie) => tie.org && !sameName(tie.org, draft.org))?.org;
  return tied && !sameName(tied, draft.person) ? [tied] : [];
}

/** Whether one is the other or its group's: 京东物流 and 京东. */
function sameCompany(a: NameRef, b: NameRef): boolean {
  return (
    sameName(a, b) ||
    a.written.startsWith(b.entity?.name ?? b.written) ||
    b.written.startsWith(a.entity?.name ?? a.written) ||
    isSameHouse(a.written, b.written) ||
    (a.entity !== undefined && (a.entity.partOf === b.entity?.id || b.entity?.partOf === a.entity.id))
  );
}

/** Two firms of one financial house, which share its name: 禾信银行 and 禾信人寿. Places share nothing. */
function isSameHouse(a: string, b: string): boolean {
  const house =
    /^(?!中[国國]|台[湾灣北]|臺|香港|上海|北京|[广廣]|[东東]|[华華]|[农農]|工商|招商|交通)[一-鿿]{2}(?=.{0,2}(?:金|[银銀]行|人[寿壽]|[证證]券|投信|投[顾顧]|[产產][险險]|[资資]本|[创創]投|期[货貨]|控股))/u;
  const own = house.exec(a)?.[0];
  return own !== undefined && own === house.exec(b)?.[0];
}
