import type { OrgEventKind } from "../../model/event.ts";
import type { Proposal } from "../../model/second-reading.ts";
import type { Span } from "../../model/text.ts";
import type { ChunkType, NameRef } from "../chunk.ts";
import type { Feature } from "../confidence.ts";
import { denyDrafts } from "../deny-drafts.ts";
import type { Draft } from "../draft.ts";
import { sameName } from "../plausible.ts";
import { mayClaim } from "../read-sentence.ts";
import type { Standing } from "../read-status.ts";
import { setInTime } from "../telling.ts";
import { narratedBefore, timeOfQuote } from "./date-of-quote.ts";
import { findName, holds, type NameKind } from "./find-name.ts";
import { findPassage, findSupport, type Passage } from "./find-passage.ts";
import { findPredicates, isTiedTo, isUnreal, placeOf, standApart, standsBeside } from "./find-predicate.ts";
import { comesFrom, isPlainlyRelated } from "./find-relation.ts";
import type { OpenArticle, ReadSentence } from "./open-article.ts";
import { standingOfQuote } from "./stand-of-quote.ts";

/** The rule that stands in a claim which a second reader proposed. */
export const SECOND_READER = "second-reader";

/** Why a proposal does not count. */
export type Refusal =
  | "quote-not-found"
  | "no-word-for-it"
  | "not-stated"
  | "name-not-found"
  | "field-missing"
  | "names-alike"
  | "nobody-tracked"
  | "not-beside"
  | "denied-later";

export type Checked =
  | { readonly status: "accepted"; readonly draft: Draft }
  | { readonly status: "refused"; readonly reason: Refusal };

/**
 * Holds a proposal against the article. It counts only where its quote stands there to the letter and says such a
 * change, its names and title stand in the quote or in a passage near it, the person beside the word that says it, one
 * of them is tracked, and nothing about the sentence makes it a question, a condition or a denial. Status, date, history and entities are our own reading's.
 */
export function checkProposal(proposal: Proposal, article: OpenArticle): Checked {
  const evidence = findPassage(proposal.quote, article);
  if (!evidence) return refused("quote-not-found");
  const read = article.readSentence(evidence.sentence);
  const words = findPredicates(proposal, read);
  if (!mayClaim(read.context.norm, read.language) || words.length === 0) return refused("no-word-for-it");
  const predicates = words.filter((word) => !isUnreal(word, read));
  if (predicates.length === 0) return refused("not-stated");
  const standing = standingOfQuote(evidence, read, article);
  if (!standing) return refused("not-stated");
  const found = findNames(proposal, evidence, read, article);
  if (!found) return refused("name-not-found");
  const names = withoutUnmarked(found, read);
  if (!isComplete(proposal, names)) return refused("field-missing");
  if (areAlike(names)) return refused("names-alike");
  if (!concernsTracked(names)) return refused("nobody-tracked");
  const relation = relationOf(proposal, names, read);
  // Whoever reports to somebody has them between themselves and the word, in Chinese.
  const isReport = proposal.kind === "report" && relation === "plain";
  if (relation === "another" || !(isReport || stands(proposal.kind, names, predicates, read)))
    return refused("not-beside");
  const draft = buildDraft(proposal, { names, standing, read, article, isPlain: relation === "plain" });
  const isDenied = !article.input.isShuffled && denyDrafts([draft], article.input.sentences)[0]?.status === "denied";
  return isDenied ? refused("denied-later") : { status: "accepted", draft };
}

function refused(reason: Refusal): Checked {
  return { status: "refused", reason };
}

const FIELDS = {
  person: "person",
  org: "org",
  from: "part",
  to: "part",
  team: "team",
  role: "role",
  manager: "person",
  target: "party",
} as const satisfies Readonly<Record<string, NameKind>>;

type Field = keyof typeof FIELDS;
type Names = Readonly<Record<Field, readonly NameRef[]>>;

/** The fields that each kind has; others are passed over, whatever a proposal puts there. */
const FIELDS_OF: Readonly<Record<OrgEventKind, readonly Field[]>> = {
  join: ["person", "org", "from", "team", "role"],
  leave: ["person", "org", "to", "team", "role"],
  appoint: ["person", "org", "team", "role"],
  report: ["person", "org", "team", "manager"],
  layoff: ["org", "team"],
  team: ["org", "from", "to", "team"],
  found: ["person", "org", "role"],
  acquire: ["org", "target"],
  dispute: ["person", "org", "target"],
};

/** What a claim of a kind cannot do without: one field of each group. */
const NEEDED: Readonly<Record<OrgEventKind, readonly (readonly Field[])[]>> = {
  join: [["person"], ["org"]],
  leave: [["person"], ["org"]],
  appoint: [["person"], ["org"], ["role", "team"]],
  report: [["person", "team"], ["manager"]],
  layoff: [["org"]],
  team: [["org"]],
  found: [["person"], ["org"]],
  acquire: [["org"], ["target"]],
  dispute: [["person", "org"], ["target"]],
};

/** Every name of the proposal at its place; undefined where one of them has none. */
function findNames(proposal: Proposal, evidence: Passage, read: ReadSentence, article: OpenArticle): Names | undefined {
  const support = findSupport(proposal.support, evidence, article);
  const found: Record<Field, NameRef[]> = {
    person: [],
    org: [],
    from: [],
    to: [],
    team: [],
    role: [],
    manager: [],
    target: [],
  };
  for (const field of FIELDS_OF[proposal.kind]) {
    for (const name of [proposal[field] ?? []].flat()) {
      const kind = FIELDS[field];
      const find = (passage: Passage) => findName(name, kind, passage, article);
      const elsewhere = () =>
        support.map(find).find((one) => one && mayStandBefore(field, read) && isNamedLast(one, kind, read, article));
      const place = find(evidence) ?? elsewhere();
      if (!place) return undefined;
      found[field].push(place);
    }
  }
  return found;
}

/**
 * Whether an earlier sentence may say who somebody is: only where this one has a word that stands for them and names
 * nobody, or for a company ("the company") and names none. Nothing else is taken from another sentence.
 */
function mayStandBefore(field: Field, { encoded }: ReadSentence): boolean {
  if (field !== "person" && field !== "org") return false;
  const alike = encoded.chunks.filter((chunk) => chunk?.type === field);
  return alike.length > 0 && alike.every((chunk) => chunk?.isAnaphor);
}

/** Whether nobody else who is tracked and of its kind is named between a name and the sentence that means it. */
function isNamedLast(name: NameRef, kind: NameKind, read: ReadSentence, { input }: OpenArticle): boolean {
  const { sentence } = read.context;
  return !input.mentions.some((mention) => {
    const entity = mention.entityId === undefined ? undefined : input.entitiesById.get(mention.entityId);
    const isBefore = mention.in === sentence.in && mention.span.end <= sentence.span.start;
    const isBetween = isBefore && (mention.in !== name.in || name.end <= mention.span.start);
    return isBetween && entity !== undefined && holds(kind, entity) && entity.id !== name.entity?.id;
  });
}

function isComplete(proposal: Proposal, names: Names): boolean {
  if (proposal.kind === "team" && proposal.action !== "restructured" && names.team.length === 0) return false;
  return NEEDED[proposal.kind].every((group) => group.some((field) => names[field].length > 0));
}

/** Nobody joins, buys or reports to themselves. */
function areAlike({ person, org, from, to, manager, target }: Names): boolean {
  const parties = [...person, ...org, ...from, ...manager, ...target, ...to];
  return parties.some((name, index) => parties.slice(index + 1).some((other) => sameName(name, other)));
}

/** Whether the names that stand in the sentence of the predicate stand where those do who act in it, or suffer it. */
function stands(
  kind: OrgEventKind,
  { person, org, target }: Names,
  predicates: readonly number[],
  read: ReadSentence,
): boolean {
  const isHere = (name: NameRef) => name.sentence === read.context.sentence.index;
  const [actor, company] = [person.find(isHere), org.find(isHere)];
  const other = kind === "found" ? company : target.find(isHere);
  const party = kind === "found" ? actor : (actor ?? company);
  if (party && other && !standApart([party, other], predicates, read)) return false;
  if (actor && company && (kind === "join" || kind === "found") && isTiedTo(actor, company, read)) return false;
  return !actor || target.length > 0 || standsBeside(actor, predicates, read);
}

/** Where somebody comes from counts only where the sentence marks it so; elsewhere it is left out. */
function withoutUnmarked(names: Names, read: ReadSentence): Names {
  const [person] = names.person;
  if (!person || names.from.length === 0) return names;
  return { ...names, from: names.from.filter((from) => comesFrom(person, from, read)) };
}

/** Whether a sentence plainly says a change of those whom a proposal names, or of another company in their place. */
function relationOf({ kind }: Proposal, names: Names, read: ReadSentence): "plain" | "another" | "unsure" {
  const { org, target } = names;
  const person = placeIn("person", names.person[0], read);
  const company = placeIn("org", org[0], read);
  const plainly = (actor: Span | undefined, other: Span | undefined) =>
    actor !== undefined && other !== undefined && isPlainlyRelated(kind, { actor, other }, read);
  if (kind === "team") return isTeamBeside(names, read) ? "plain" : "unsure";
  if (kind === "report") {
    const team = placeIn("team", names.team[0], read);
    return plainly(person ?? team, placeIn("person", names.manager[0], read)) ? "plain" : "unsure";
  }
  if (kind === "appoint") {
    const post = placeIn("role", names.role[0] ?? names.team[0], read);
    return plainly(person, post) && isOnlyCompany(org[0], read) ? "plain" : "unsure";
  }
  if (kind === "acquire" || kind === "dispute") {
    const [actor, other] = [person ?? company, placeIn("org", target[0], read)];
    if (plainly(actor, other)) return "plain";
    return plainly(other, actor) ? "another" : "unsure";
  }
  const by = (place: Span | undefined) => plainly(kind === "layoff" ? place : person, place);
  if (by(company)) return "plain";
  const others = read.encoded.chunks.keys().filter((at) => {
    const type = read.encoded.chunks[at]?.type;
    return (type === "org" || type === "name") && at !== company?.start && at !== person?.start;
  });
  return others.some((at) => by({ start: at, end: at + 1 })) ? "another" : "unsure";
}

/** The place of a name in the sentence, or of the one word there that means it. */
function placeIn(type: ChunkType, name: NameRef | undefined, read: ReadSentence): Span | undefined {
  if (!name) return undefined;
  const own = placeOf(name, read);
  if (own) return own;
  const meant = read.encoded.chunks.flatMap((chunk, at) => (chunk?.type === type && chunk.isAnaphor ? [at] : []));
  const [only] = meant;
  return only !== undefined && meant.length === 1 ? { start: only, end: only + 1 } : undefined;
}

/** Whether a sentence names no company but this one. */
function isOnlyCompany(org: NameRef | undefined, { context }: ReadSentence): boolean {
  return context.mentions.every((mention) => {
    const entity = mention.entityId === undefined ? undefined : context.entitiesById.get(mention.entityId);
    return entity?.kind !== "company" || entity.id === org?.entity?.id;
  });
}

/** Whether a company and its team stand in one clause of a sentence that names no other company. */
function isTeamBeside({ org, team }: Names, read: ReadSentence): boolean {
  if (!isOnlyCompany(org[0], read)) return false;
  const places = [...org.slice(0, 1), ...team].map((name) => placeIn("org", name, read));
  const known = places.filter((place) => place !== undefined);
  if (known.length < places.length) return false;
  const [start, end] = [Math.min(...known.map((one) => one.start)), Math.max(...known.map((one) => one.end))];
  return !/[,。;]/u.test(read.encoded.text.slice(start, end));
}

/** A second reader is asked for the sake of those who are followed: what concerns others is left to the rules. */
function concernsTracked(names: Names): boolean {
  return Object.values(names).some((list) => list.some(({ entity }) => entity !== undefined));
}

interface Found {
  readonly names: Names;
  readonly standing: Standing;
  readonly read: ReadSentence;
  readonly article: OpenArticle;
  /** Whether the sentence plainly says how those named are related. */
  readonly isPlain: boolean;
}

function buildDraft(proposal: Proposal, found: Found): Draft {
  const { names, standing, read, article } = found;
  const { sentence, norm } = read.context;
  const told = timeOfQuote(proposal.date, read, article);
  const draft: Draft = {
    kind: proposal.kind,
    rule: SECOND_READER,
    sentence: sentence.index,
    person: names.person[0],
    org: names.org[0],
    from: names.from,
    to: names.to,
    team: names.team,
    action: proposal.kind === "team" ? proposal.action : undefined,
    role: names.role[0],
    manager: names.manager[0],
    count: proposal.kind === "layoff" ? statedNumber("count", proposal.count, read) : undefined,
    percent: proposal.kind === "layoff" ? statedNumber("percent", proposal.percent, read) : undefined,
    target: names.target,
    date: told.date,
    status: standing.status,
    background: standing.isHistory || told.isHistory,
    features: featuresOf(found),
    supportSentences: [],
  };
  const narrated = narratedBefore(read, article);
  const timed = setInTime(draft, { norm, publishedAt: article.input.publishedAt, narrated });
  return { ...timed, background: timed.background || told.isHistory };
}

/** A number counts where our own reading finds the same one in the sentence. */
function statedNumber(
  field: "count" | "percent",
  proposed: number | undefined,
  { encoded }: ReadSentence,
): number | undefined {
  return encoded.chunks.find((chunk) => proposed !== undefined && chunk?.[field] === proposed)?.[field];
}

function featuresOf({ names, standing, read, article, isPlain }: Found): Feature[] {
  const features: Feature[] = [isPlain ? SECOND_READER : "second-reader-unsure"];
  if (standing.isRumour) features.push("rumour");
  if (standing.isHistory) features.push("said-as-history");
  if (names.person[0]?.entity) features.push("person-tracked");
  if (names.org[0]?.entity) features.push("org-tracked");
  const isFromBefore = (name: NameRef | undefined) => name && name.sentence !== read.context.sentence.index;
  if (isFromBefore(names.person[0])) features.push("subject-pronoun");
  if (isFromBefore(names.org[0])) features.push("org-from-context");
  if (article.input.isShuffled) features.push("shuffled-text");
  return features;
}
