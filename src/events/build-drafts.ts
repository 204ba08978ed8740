import type { OrgEventKind } from "../model/event.ts";
import type { Sentence } from "../model/text.ts";
import { chooseDate } from "./choose-date.ts";
import type { Chunk, NameRef, Person, Tie } from "./chunk.ts";
import { type Feature, strengthFeature } from "./confidence.ts";
import { postFor, subjectFor, teamOfPair } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { isFirstPerson } from "./en/first-person.ts";
import type { Encoded } from "./encode.ts";
import { findCompany, onlyOrgBefore } from "./find-company.ts";
import { findSubject, groupMeant, withFullName } from "./find-subject.ts";
import type { MatchContext } from "./match-context.ts";
import type { Match } from "./match-rows.ts";
import { nameAt } from "./names.ts";
import { isPlausiblePerson, sameName } from "./plausible.ts";
import type { Standing } from "./read-status.ts";

const PERSON_KINDS: ReadonlySet<OrgEventKind> = new Set(["join", "leave", "appoint", "found"]);

/** The claims that one match makes, one for each person in it; none where a field that the kind needs is missing. */
export function buildDrafts(match: Match, standing: Standing, context: MatchContext): Draft[] {
  const { row, slots } = match;
  if (PERSON_KINDS.has(row.kind)) return personDrafts(match, standing, context);
  if (row.kind === "report") return reportDrafts(match, standing, context);
  if (row.kind === "dispute") return disputeDrafts(match, standing, context);
  const base = emptyDraft(match, standing, context);
  const org = findCompany(match, undefined, context);
  const features = [...base.features, ...org.features];
  if (row.kind === "layoff") {
    const count = slots.get("count") ?? slots.get("countToo");
    const percent = slots.get("percent") ?? slots.get("percentToo");
    return org.name
      ? [
          {
            ...base,
            features,
            org: org.name,
            team: teamsOf(slots.get("org")),
            count: count?.count,
            percent: percent?.percent,
          },
        ]
      : [];
  }
  const parties = slots.get("parties");
  if (parties) return mergerDrafts(base, parties);
  if (row.kind === "acquire") {
    const target = [...(slots.get("target")?.orgs ?? []), ...(slots.get("target2")?.orgs ?? [])];
    const share = slots.get("percent")?.percent;
    // A stake below control is no takeover.
    if (share !== undefined && share <= 50) return [];
    if (!org.name || target.length === 0 || target.some((name) => sameName(name, org.name))) return [];
    return [{ ...base, features, org: org.name, target }];
  }
  const teams = teamsOf(slots.get("team"));
  const company = slots.get("org")?.type === "team" ? teamsOf(slots.get("org")) : [];
  // Whose team it is must be known, and by what is tracked where the text does not say.
  if (!org.name && ![...teams, ...company].some((team) => team.entity)) return [];
  return [
    {
      ...base,
      features,
      org: org.name,
      team: [...teams, ...company],
      to: partsOf(slots.get("to")),
      from: partsOf(slots.get("from")),
    },
  ];
}

/** Two companies that merge: the one named first takes over the other. */
function mergerDrafts(base: Draft, { orgs }: Chunk): Draft[] {
  const [org, target, ...others] = orgs;
  return org && target && others.length === 0 && !sameName(org, target) ? [{ ...base, org, target: [target] }] : [];
}

function emptyDraft(match: Match, standing: Standing, context: MatchContext): Draft {
  const features: Feature[] = [strengthFeature(match.row)];
  if (standing.isRumour) features.push("rumour");
  if (standing.isHistory) features.push("said-as-history");
  if (context.isShuffled) features.push("shuffled-text");
  return {
    kind: match.row.kind,
    rule: match.row.id,
    sentence: context.sentence.index,
    person: undefined,
    org: undefined,
    from: [],
    to: [],
    team: [],
    action: match.row.action,
    role: undefined,
    manager: undefined,
    count: undefined,
    percent: undefined,
    target: [],
    date: chooseDate(match, context.encoded, context.earlier),
    status: standing.status === "reported" && isToldByThem(match, context) ? "confirmed" : standing.status,
    background: standing.isHistory,
    features,
    supportSentences: [],
  };
}

/** Whether a change is told by whom it is about: "I have joined Intel". */
function isToldByThem({ slots }: Match, { sentence }: MatchContext): boolean {
  const person = slots.get("person");
  return person !== undefined && isFirstPerson(person, sentence);
}

function personDrafts(match: Match, standing: Standing, context: MatchContext): Draft[] {
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

/** The title that was named last before the end of a match; whoever is appointed does not take their own. */
function lastRoleBefore(encoded: Encoded, match: Match): NameRef | undefined {
  const own = match.row.kind === "appoint" ? match.slots.get("person") : undefined;
  const before = encoded.chunks.slice(0, match.end).filter((chunk) => chunk !== own);
  const roles = before.map((chunk) => chunk?.role ?? chunk?.people[0]?.ties[0]?.role);
  return roles.findLast((role) => role !== undefined);
}

/** The post that somebody leaves behind who moved up: 甲银行总经理某某升任金控总经理，遗缺由…接任. */
function vacatedPost({ text, chunks }: Encoded, { row, start }: Match): Tie | undefined {
  const isVacancy = row.roleFrom === "before" && /(?:遗缺|所遗)[^。;,]{0,6}$/u.test(text.slice(0, start + 3));
  if (!isVacancy) return undefined;
  const mover = chunks.slice(0, start).findLast((chunk) => chunk?.people[0]?.ties.some((tie) => tie.role));
  return mover?.people[0]?.ties.find((tie) => tie.role && !tie.isFormer);
}

/** What somebody was until they left, where a Chinese headline calls it their former post: 甲公司前副总裁某某上周离职. */
function leftPost({ row }: Match, person: Person): Tie | undefined {
  if (row.kind !== "leave" || row.language !== "zh") return undefined;
  return person.ties.find((tie) => tie.isFormer && tie.org && tie.role);
}

/** The title that a Chinese text has just said somebody gives up, where it goes on with whom comes next. */
function postLeft({ language, isShuffled, discourse, sentence }: MatchContext): NameRef | undefined {
  return language === "zh" && !isShuffled ? postFor(discourse, sentence)?.role : undefined;
}

/** The title of whom a Chinese text has just spoken: 其工作由某人接手. */
function roleOfSubject({ language, isShuffled, discourse, sentence }: MatchContext): NameRef | undefined {
  if (language !== "zh" || isShuffled) return undefined;
  return subjectFor(discourse, sentence)?.ties.find((tie) => tie.role)?.role;
}

/** The title of whom an English text has just said to go, where somebody takes "the role" or succeeds them. */
function postGivenUp({ row, slots }: Match, { language, isShuffled, discourse, sentence }: MatchContext) {
  const predecessor = slots.get("predecessor");
  if (language !== "en" || isShuffled || (row.roleFrom !== "before" && !predecessor)) return undefined;
  const post = postFor(discourse, sentence);
  const isTheirs = !predecessor || predecessor.isAnaphor || isSameBearer(predecessor.people[0]?.name, post?.holder);
  return isTheirs ? post?.role : undefined;
}

/** Whether a name is the other, or its last word: "Miller" and "Jane Miller". */
function isSameBearer(name: NameRef | undefined, other: NameRef | undefined): boolean {
  if (!name || !other) return false;
  return sameName(name, other) || other.written.endsWith(` ${name.written}`);
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

function teamsOf(chunk: Chunk | undefined): readonly NameRef[] {
  return chunk?.teams ?? [];
}

/** The names of a chunk that stand for wholes, parts or companies. */
function partsOf(chunk: Chunk | undefined): readonly NameRef[] {
  if (!chunk) return [];
  return chunk.teams.length > 0 ? chunk.teams : chunk.orgs;
}

function reportDrafts(match: Match, standing: Standing, context: MatchContext): Draft[] {
  const base = emptyDraft(match, standing, context);
  const managerChunk = match.slots.get("manager");
  const manager = managerChunk?.isAnaphor ? managerMeant(match, context) : managerNamed(managerChunk, context);
  if (!manager?.name) return [];
  const subject = match.slots.get("person");
  const org =
    (subject?.type === "name" ? undefined : subject?.orgs[0]) ?? manager.ties.find((tie) => !tie.isFormer)?.org;
  const fields = {
    ...base,
    manager: manager.name,
    org,
    features: [...base.features, ...(manager.name.entity ? (["person-tracked"] as const) : [])],
  };
  if (subject?.type === "team") {
    const owner = org ?? (match.row.language === "zh" ? findCompany(match, undefined, context).name : undefined);
    return [{ ...fields, org: owner, team: subject.teams }];
  }
  if (subject?.type === "org") return [];
  const found = findSubject(match, context);
  const near = findCompany(match, undefined, context);
  return (found?.people ?? []).flatMap((person) => {
    if (!person.name || sameName(person.name, manager.name)) return [];
    const own = person.ties.find((tie) => !tie.isFormer);
    const joined = context.earlier.findLast((other) => other.row.kind === "join")?.slots.get("org")?.orgs[0];
    return [
      {
        ...fields,
        person: person.name,
        org: joined ?? (context.language === "en" ? (org ?? own?.org) : (own?.org ?? org)) ?? near.name,
        team: own?.team ? [own.team] : [],
        features: [...fields.features, ...(found?.features ?? [])],
      },
    ];
  });
}

/** The manager whom a report names. */
function managerNamed(slot: Chunk | undefined, context: MatchContext): Person | undefined {
  return slot?.people
    .map((person) => withFullName(person, slot, context))
    .find((person) => isPlausiblePerson(person, slot));
}

/** Whom "to him" means in a Chinese report: of whom the sentence before spoke, where this one says who reports. */
function managerMeant(match: Match, context: MatchContext): Person | undefined {
  const subject = match.slots.get("person");
  const isSaid = subject ? !subject.isAnaphor : groupMeant(match, context).length > 0;
  if (context.language !== "zh" || context.isShuffled || !isSaid) return undefined;
  return subjectFor(context.discourse, context.sentence);
}

function disputeDrafts(match: Match, standing: Standing, context: MatchContext): Draft[] {
  const base = emptyDraft(match, standing, context);
  const starter = match.slots.get("starter");
  const other = match.slots.get("target");
  if (!starter || !other) return [];
  const employer = starter.people[0]?.ties.find((tie) => tie.org)?.org;
  const company = employer ?? (context.isShuffled ? undefined : context.discourse.company?.name);
  const parties = [other, match.slots.get("target2")].filter((chunk) => chunk !== undefined);
  const target = parties.flatMap((chunk) => partyOf(chunk, company));
  const person = starter.type === "person" ? namesOfPeople(starter)[0] : undefined;
  const near = starter.isAnaphor && !employer ? onlyOrgBefore(context.encoded, match.start) : undefined;
  const org = starter.type === "person" ? undefined : (starter.orgs[0] ?? near ?? company);
  if ((!person && !org) || target.length === 0 || target.some((name) => sameName(name, org) || sameName(name, person)))
    return [];
  return [{ ...base, person, org, target }];
}

/** A party of a dispute: "the company" is the employer, or whom the article is about. */
function partyOf(chunk: Chunk, company: NameRef | undefined): readonly NameRef[] {
  if (chunk.type === "person") return namesOfPeople(chunk);
  return chunk.isAnaphor && company ? [company] : chunk.orgs;
}

function namesOfPeople(chunk: Chunk): NameRef[] {
  return chunk.people.flatMap((person) => (person.name ? [person.name] : []));
}
