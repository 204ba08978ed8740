import type { OrgEventKind } from "../model/event.ts";
import type { Sentence } from "../model/text.ts";
import { chooseDate } from "./choose-date.ts";
import type { Chunk, NameRef, Person } from "./chunk.ts";
import { type Feature, strengthFeature } from "./confidence.ts";
import { type Discourse, subjectFor } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import type { Encoded } from "./encode.ts";
import type { Match } from "./match-rows.ts";
import { isBareClauseStart } from "./pattern.ts";
import { isPlausiblePerson, sameName } from "./plausible.ts";
import type { Standing } from "./read-status.ts";

/** What a match is read with. */
export interface MatchContext {
  readonly encoded: Encoded;
  readonly sentence: Sentence;
  readonly discourse: Discourse;
  /** People whom earlier matches of the sentence were about. */
  readonly earlier: readonly Match[];
  /** Nothing is carried over from other sentences. */
  readonly isShuffled: boolean;
}

const PERSON_KINDS: ReadonlySet<OrgEventKind> = new Set(["join", "leave", "appoint", "found"]);

/** The claims that one match makes, one for each person in it; none where a field that the kind needs is missing. */
export function buildDrafts(match: Match, standing: Standing, context: MatchContext): Draft[] {
  const { row, slots } = match;
  if (PERSON_KINDS.has(row.kind)) return personDrafts(match, standing, context);
  if (row.kind === "report") return reportDrafts(match, standing, context);
  if (row.kind === "dispute") return disputeDrafts(match, standing, context);
  const base = emptyDraft(match, standing, context);
  const org = orgOf(match, undefined, context);
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
  if (row.kind === "acquire") {
    const target = slots.get("target")?.orgs ?? [];
    if (!org.name || target.length === 0 || target.some((name) => sameName(name, org.name))) return [];
    return [{ ...base, features, org: org.name, target }];
  }
  const teams = teamsOf(slots.get("team"));
  const company = slots.get("org")?.type === "team" ? teamsOf(slots.get("org")) : [];
  if (teams.length + company.length === 0 && !org.name) return [];
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
    status: standing.status,
    background: standing.isHistory,
    features,
    supportSentences: [],
  };
}

interface Subject {
  readonly people: readonly Person[];
  readonly features: readonly Feature[];
}

/** Who a match is about: its slot, else the subject of the sentence so far, else whom a pronoun points to. */
function subjectOfMatch(match: Match, context: MatchContext): Subject | undefined {
  if (match.row.subject === "everybody") {
    const people = everybodyBefore(context.encoded, match.start);
    return people.length > 1 ? { people, features: [] } : undefined;
  }
  const slot = match.slots.get("person");
  if (slot && !slot.isAnaphor) {
    const named = slot.people.map((person) => withFullName(person, slot, context));
    const people = named.filter((person) => isPlausiblePerson(person, slot) || isLoneSurname(match, person, context));
    if (people.length === 0) return undefined;
    return { people, features: slot.looksLike === "person" || slot.type === "person" ? [] : ["person-unsure"] };
  }
  if (slot) {
    const before =
      personBefore(context, match.start) ??
      (context.isShuffled ? undefined : subjectFor(context.discourse, context.sentence));
    return (
      before && {
        people: [{ ...before, ties: [...(slot.people[0]?.ties ?? []), ...before.ties] }],
        features: ["subject-pronoun"],
      }
    );
  }
  if (!isBareClauseStart(context.encoded.text.slice(0, match.start), match.row.language)) return undefined;
  const inSentence = lastSubject(context, match.start);
  if (inSentence) return { people: inSentence.people.filter((person) => person.name), features: ["subject-dropped"] };
  if (context.isShuffled) return undefined;
  const before = subjectFor(context.discourse, context.sentence);
  return before && { people: [before], features: ["subject-from-before"] };
}

/** A surname stands for the full name that the article has elsewhere. */
function withFullName(person: Person, slot: Chunk, context: MatchContext): Person {
  if (!person.name || person.name.entity || context.isShuffled || /\s/u.test(person.name.written)) return person;
  if (slot.looksLike === "org") return person;
  const full = context.discourse.bySurname.get(person.name.written.toLowerCase());
  return full ? { ...person, name: full } : person;
}

/** In a headline one capitalised word that is ousted, promoted or named to a title is a person. */
function isLoneSurname(match: Match, person: Person, context: MatchContext): boolean {
  const isObject =
    (match.slots.get("person")?.start ?? 0) > (match.slots.get("org")?.start ?? Number.POSITIVE_INFINITY);
  const hasTitle = match.row.kind !== "join" && (match.slots.has("role") || person.ties.some((tie) => tie.role));
  const isSurname = /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(person.name?.written ?? "");
  return context.sentence.in === "title" && isSurname && ((isObject && match.row.kind === "leave") || hasTitle);
}

/** Everybody whom the sentence names before a place, each once. */
function everybodyBefore(encoded: Encoded, end: number): Person[] {
  const people = encoded.chunks.slice(0, end).flatMap((chunk) => (chunk?.type === "person" ? chunk.people : []));
  return people.filter(
    (person, index) => person.name && people.findIndex((other) => sameName(other.name, person.name)) === index,
  );
}

function lastSubject(context: MatchContext, end: number): Chunk | undefined {
  const matched = [...context.earlier].reverse().map((match) => match.slots.get("person"));
  const fromMatch = matched.find((chunk) => chunk && !chunk.isAnaphor);
  if (fromMatch) return fromMatch;
  const people = context.encoded.chunks
    .slice(0, end)
    .filter((chunk): chunk is Chunk => chunk?.type === "person" && !chunk.isAnaphor);
  return people.length === 1 ? people[0] : undefined;
}

function personBefore(context: MatchContext, end: number): Person | undefined {
  const people = context.encoded.chunks.slice(0, end).filter((chunk) => chunk?.type === "person" && !chunk.isAnaphor);
  const last = people.length === 1 ? people[0]?.people : undefined;
  return last?.length === 1 ? last[0] : undefined;
}

function personDrafts(match: Match, standing: Standing, context: MatchContext): Draft[] {
  const subject = subjectOfMatch(match, context);
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
  const org = orgOf(match, person, context, of > 1 ? index : undefined);
  const current = person.ties.find((tie) => !tie.isFormer);
  const isTitleTheirs = row.kind === "leave" || row.roleFrom === "person";
  const before = row.roleFrom === "before" ? lastRoleBefore(context.encoded, match) : undefined;
  const inherited =
    before ?? (isTitleTheirs ? current?.role : undefined) ?? slots.get("predecessor")?.people[0]?.ties[0]?.role;
  const role = slots.get("role")?.role ?? inherited;
  const team = [...teamsOf(slots.get("team")), ...teamsOf(slots.get("org")), ...teamsOf(slots.get("role"))].slice(0, 1);
  const tieTeam = row.kind === "leave" && current?.team ? [current.team] : [];
  const features: Feature[] = [...base.features, ...org.features];
  if (person.name.entity) features.push("person-tracked");
  if (org.name?.entity) features.push("org-tracked");
  const draft: Draft = {
    ...base,
    features,
    person: person.name,
    org: org.name,
    role,
    team: team.length > 0 ? team : tieTeam,
    to: partsOf(slots.get("to")),
  };
  if (sameName(person.name, org.name)) return undefined;
  if (row.kind === "found") return org.name ? { ...draft, team: [] } : undefined;
  if (row.kind === "leave") return org.name || role ? draft : undefined;
  if (row.kind === "appoint")
    return role || team.length > 0 || slots.has("org") || slots.has("predecessor")
      ? asJoinWhereNew(draft, person)
      : undefined;
  if (!org.name) return undefined;
  return { ...draft, from: formerOrgs(slots.get("from") ?? slots.get("from2"), person, draft) };
}

/** The title that was named last before the end of a match; whoever is appointed does not take their own. */
function lastRoleBefore(encoded: Encoded, match: Match): NameRef | undefined {
  const own = match.row.kind === "appoint" ? match.slots.get("person") : undefined;
  const before = encoded.chunks.slice(0, match.end).filter((chunk) => chunk !== own);
  const roles = before.map((chunk) => chunk?.role ?? chunk?.people[0]?.ties[0]?.role);
  return roles.findLast((role) => role !== undefined);
}

/** Somebody described by another employer who is appointed here joins. */
function asJoinWhereNew(draft: Draft, person: Person): Draft | undefined {
  const other = person.ties.find((tie) => tie.org && draft.org && !sameCompany(tie.org, draft.org));
  return other?.org && draft.org ? { ...draft, kind: "join", from: [other.org] } : draft;
}

function formerOrgs(slot: Chunk | undefined, person: Person, draft: Draft): readonly NameRef[] {
  const stated = slot?.orgs.filter((name) => !sameName(name, draft.org)) ?? [];
  if (stated.length > 0) return stated.slice(0, 1);
  const tied = person.ties.find((tie) => tie.org && !sameName(tie.org, draft.org))?.org;
  return tied && !sameName(tied, draft.person) ? [tied] : [];
}

function sameCompany(a: NameRef, b: NameRef): boolean {
  return (
    sameName(a, b) || (a.entity !== undefined && (a.entity.partOf === b.entity?.id || b.entity?.partOf === a.entity.id))
  );
}

interface FoundOrg {
  readonly name: NameRef | undefined;
  readonly features: readonly Feature[];
}

/** Where a change happens: the slot, the role's or person's company, the only company before, the article's company. */
function orgOf(match: Match, person: Person | undefined, context: MatchContext, index?: number): FoundOrg {
  const { slots, row } = match;
  const slot = slots.get("org");
  const paired = index === undefined || slot?.orgs.length === 1 ? 0 : index;
  const stated =
    slot?.orgs[paired] ?? slots.get("org2")?.orgs[0] ?? slots.get("team")?.orgs[0] ?? slots.get("role")?.orgs[0];
  if (stated) return { name: stated, features: slot?.type === "name" ? ["org-unsure"] : [] };
  const isTheirs = refersToCompany(match, context.encoded);
  if (row.kind !== "join" && row.kind !== "found" && !isTheirs) {
    const tied = person?.ties.find((tie) => !tie.isFormer && tie.org)?.org;
    if (tied) return { name: tied, features: [] };
  }
  if (slot?.type === "org" && !slot.isAnaphor) return { name: undefined, features: [] };
  if (row.kind === "found") return { name: undefined, features: [] };
  const near = onlyOrgBefore(context.encoded, row.kind === "join" ? match.start : match.end);
  const isNext = slots.get("to")?.orgs.some((name) => sameName(name, near)) ?? false;
  const carried = slot ? undefined : context.earlier.at(-1)?.slots.get("org")?.orgs[0];
  if (carried && row.language === "en" && !isNext) return { name: carried, features: ["org-from-context"] };
  const isOwn = slot?.isAnaphor === true || slots.get("role")?.isAnaphor === true;
  if (near && !(isOwn && context.discourse.company) && !isNext) return { name: near, features: ["org-from-context"] };
  const company = context.discourse.company;
  if (!company || context.isShuffled) return { name: undefined, features: ["org-missing"] };
  if (sameName(company.name, person?.name)) return { name: undefined, features: ["org-missing"] };
  return { name: company.name, features: ["org-from-article"] };
}

/** Whether the title is "its" or 其: that of the company which the sentence is about, not of the person's own. */
function refersToCompany(match: Match, encoded: Encoded): boolean {
  return /\bits\b|其/u.test(encoded.text.slice(match.start, match.end));
}

function onlyOrgBefore(encoded: Encoded, end: number): NameRef | undefined {
  const orgs = encoded.chunks.slice(0, end).flatMap(companiesOf);
  const first = orgs[0];
  return first && orgs.every((name) => sameName(name, first)) ? first : undefined;
}

/** The companies that a chunk names, those of titles and of people among them. */
function companiesOf(chunk: Chunk | undefined): readonly NameRef[] {
  if (!chunk) return [];
  if (chunk.type !== "person") return chunk.type === "name" ? [] : chunk.orgs;
  return chunk.people.flatMap((person) => person.ties.flatMap((tie) => (tie.org && !tie.isFormer ? [tie.org] : [])));
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
  const manager = managerChunk?.people.find((person) => isPlausiblePerson(person, managerChunk));
  if (!manager?.name || managerChunk?.isAnaphor) return [];
  const subject = match.slots.get("person");
  const org = subject?.orgs[0] ?? manager.ties.find((tie) => !tie.isFormer)?.org;
  const fields = {
    ...base,
    manager: manager.name,
    org,
    features: [...base.features, ...(manager.name.entity ? (["person-tracked"] as const) : [])],
  };
  if (subject?.type === "team") return [{ ...fields, team: subject.teams }];
  if (subject?.type === "org") return [];
  const found = subjectOfMatch(match, context);
  return (found?.people ?? []).flatMap((person) => {
    if (!person.name || sameName(person.name, manager.name)) return [];
    const own = person.ties.find((tie) => !tie.isFormer);
    return [
      {
        ...fields,
        person: person.name,
        org: own?.org ?? org,
        team: own?.team ? [own.team] : [],
        features: [...fields.features, ...(found?.features ?? [])],
      },
    ];
  });
}

function disputeDrafts(match: Match, standing: Standing, context: MatchContext): Draft[] {
  const base = emptyDraft(match, standing, context);
  const starter = match.slots.get("starter");
  const other = match.slots.get("target");
  if (!starter || !other) return [];
  const company = context.isShuffled ? undefined : context.discourse.company?.name;
  const target = other.type === "person" ? namesOfPeople(other) : other.isAnaphor && company ? [company] : other.orgs;
  const person = starter.type === "person" ? namesOfPeople(starter)[0] : undefined;
  const org = starter.type === "person" ? undefined : (starter.orgs[0] ?? company);
  if ((!person && !org) || target.length === 0 || target.some((name) => sameName(name, org) || sameName(name, person)))
    return [];
  return [{ ...base, person, org, target }];
}

function namesOfPeople(chunk: Chunk): NameRef[] {
  return chunk.people.flatMap((person) => (person.name ? [person.name] : []));
}
