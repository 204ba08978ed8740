import type { Sentence } from "../model/text.ts";
import type { Chunk, NameRef, Person } from "./chunk.ts";
import type { Draft } from "./draft.ts";
import type { Encoded } from "./encode.ts";
import type { PatternLanguage } from "./pattern.ts";
import { isPlausiblePerson, sameName } from "./plausible.ts";
import { findSubjectsBefore } from "./zh/subject-position.ts";

/** What may be carried from earlier sentences: whom the article speaks of, and the company that it is about. */
export interface Discourse {
  /** The sentence of the subject, and the subject. */
  readonly subject: { readonly person: Person; readonly sentence: Sentence } | undefined;
  /** Full names of the article's people by their last word, lower case. */
  readonly bySurname: ReadonlyMap<string, NameRef>;
  /** The people whom a sentence named together, whom "the two" later means. */
  readonly group: { readonly people: readonly Person[]; readonly sentence: Sentence } | undefined;
  /** The two teams that a sentence named together, of which the next says the former and the latter. */
  readonly pair: { readonly teams: readonly NameRef[]; readonly sentence: Sentence } | undefined;
  readonly company: { readonly name: NameRef; readonly isFromTitle: boolean } | undefined;
  /** The title that somebody was last said to give up, and who. */
  readonly post: { readonly role: NameRef; readonly holder: NameRef; readonly sentence: Sentence } | undefined;
  /** Who says "I" outside quotations. */
  readonly author: NameRef | undefined;
}

const FARTHEST_SENTENCE = 2;

/** The person of whom the sentence before spoke, if it is near enough that a pronoun can mean them. */
export function subjectFor(discourse: Discourse, sentence: Sentence): Person | undefined {
  const { subject } = discourse;
  return subject && isNear(subject.sentence, sentence) ? subject.person : undefined;
}

/** The people whom "the two" or "they" means: named together shortly before, as many as the word says. */
export function groupFor({ group }: Discourse, sentence: Sentence, size: number | undefined): readonly Person[] {
  if (!group || !isNear(group.sentence, sentence)) return [];
  return size === undefined || size === group.people.length ? group.people : [];
}

/** The team that "the former" or "the latter" means, right behind the sentence that names two. */
export function teamOfPair({ pair }: Discourse, sentence: Sentence, which: "former" | "latter"): NameRef | undefined {
  if (!pair || sentence.index - pair.sentence.index > 1) return undefined;
  return pair.teams[which === "former" ? 0 : 1];
}

/** The two teams that a sentence names last: in one list, or each alone. */
export function pairOf({ chunks }: Encoded): readonly NameRef[] | undefined {
  const teams = chunks.flatMap((chunk) => (chunk?.type === "team" ? [chunk.teams] : []));
  const last = teams.at(-1) ?? [];
  const pair = last.length > 1 ? last : [...(teams.at(-2) ?? []), ...last];
  return pair.length === 2 ? pair : undefined;
}

/** The people whom a sentence names in one list, or else all whom it names; undefined for fewer than two. */
export function groupOf({ chunks }: Encoded): readonly Person[] | undefined {
  const named = chunks.filter((chunk) => chunk?.type === "person" && !chunk.isAnaphor);
  const list = named.find((chunk) => (chunk?.people.length ?? 0) > 1)?.people;
  const people = list ?? named.flatMap((chunk) => chunk?.people ?? []);
  const different = people.filter(
    ({ name }, index) => name && people.findIndex((other) => sameName(other.name, name)) === index,
  );
  return different.length > 1 ? different : undefined;
}

/** The title that the sentence before said somebody gives up, if it is near enough that "the role" can mean it. */
export function postFor({ post }: Discourse, sentence: Sentence): Discourse["post"] {
  return post && isNear(post.sentence, sentence) ? post : undefined;
}

function isNear(before: Sentence, sentence: Sentence): boolean {
  if (sentence.index - before.index > FARTHEST_SENTENCE) return false;
  return before.in !== sentence.in || sentence.paragraph - before.paragraph <= 1;
}

/** The one person whom all claims of a sentence are about. */
export function subjectOfClaims(drafts: readonly Draft[]): Person | undefined {
  const first = drafts[0]?.person;
  return first && drafts.every(({ person }) => sameName(person, first)) ? { name: first, ties: [] } : undefined;
}

/** The company in which the claims of a title or lead say that something happens. */
export function companyOfClaims(drafts: readonly Draft[]): NameRef | undefined {
  const company = drafts.find(({ org }) => org)?.org;
  return company && !isOutlet(company) ? company : undefined;
}

/** The one person whom a sentence is about: its first, where it names no list. Undefined leaves the earlier one. */
export function subjectOf(
  encoded: Encoded,
  language: PatternLanguage,
  { hasClaims, bySurname }: { readonly hasClaims: boolean; readonly bySurname: Discourse["bySurname"] },
): Person | undefined {
  const subject = language === "zh" ? findSubjectsBefore(encoded, encoded.text.length)[0] : undefined;
  if (subject) return subject.people.length === 1 && subject.people[0]?.name ? subject.people[0] : undefined;
  if (language === "zh" && !hasClaims) return onlyPersonAtStart(encoded);
  const fullName = ({ type, people }: Chunk) =>
    type === "name" && language === "en" ? bySurname.get(people[0]?.name?.written.toLowerCase() ?? "") : undefined;
  const first = encoded.chunks.find(
    (chunk) => chunk && ((chunk.type === "person" && !chunk.isAnaphor) || fullName(chunk)),
  );
  const full = first && fullName(first);
  if (full) return { name: full, ties: [] };
  if (!first && language === "en") return nameAtStart(encoded);
  return first?.people.length === 1 && first.people[0]?.name ? first.people[0] : undefined;
}

/** The one person whom a Chinese sentence names, behind no more than what they are: 主播某某, 钢琴家某某. */
function onlyPersonAtStart({ chunks, text }: Encoded): Person | undefined {
  const people = chunks.filter((chunk) => chunk?.type === "person" && !chunk.isAnaphor);
  const [only] = people;
  if (!only || people.length > 1 || !WHAT_THEY_ARE.test(text.slice(0, chunks.indexOf(only)))) return undefined;
  return only.people.length === 1 && only.people[0]?.name ? only.people[0] : undefined;
}

const WHAT_THEY_ARE = /^[一-鿿]{1,8}[员家者生师手人播长星授士匠王后将]$/u;

/** Two words that may be a name and begin a sentence, which says what they do. */
function nameAtStart({ chunks, text }: Encoded): Person | undefined {
  const chunk = chunks[0];
  const person = chunk?.type === "name" && /^. [a-z]/u.test(text) ? chunk.people[0] : undefined;
  return chunk && person && isPlausiblePerson(person, chunk) ? person : undefined;
}

/** The company that a title or lead is about: its first. */
export function companyOf(encoded: Encoded): NameRef | undefined {
  const company = firstCompany(encoded);
  return company && isOutlet(company) ? undefined : company;
}

/** What an article is about, once a title or lead has named a company: its first, in the longer form of the two. */
export function companyAfter(
  before: Discourse["company"],
  company: NameRef | undefined,
  sentence: Sentence,
): Discourse["company"] {
  const isLonger = before?.isFromTitle && company?.written.startsWith(`${before.name.written} `);
  if (!company || (before && (!isLonger || before.name.entity))) return before;
  return { name: company, isFromTitle: sentence.in === "title" };
}

/** Whether a name is that of a newspaper, an agency or a photograph's source. */
export function isOutlet(name: NameRef): boolean {
  return OUTLET.test(name.written);
}

/** Whether the name at a place of a Chinese sentence only says who tells: "据智谱披露", "36氪获悉", "新华社电". */
export function isSource(encoded: Encoded, index: number): boolean {
  return (
    /(?:据|援引|引述)$/u.test(encoded.text.slice(Math.max(0, index - 3), index)) ||
    TELLS.test(encoded.text.slice(index + 1, index + 10))
  );
}

const TELLS = /^[^一-鿿,。;:“”]{0,3}(?:获悉|讯|电[,:(]|报道|研报|援引|快讯|记者)/u;

/** Names of newspapers and agencies: they tell, they are not told of. */
const OUTLET =
  /^(?:资料图|图源|新华社[一-鿿]*|中新[社网]|财联社|央视[一-鿿]*|界面|澎湃|人民网)$|(?:日报|晚报|早报|周刊|周报|新闻|财经|杂志|通讯社|电视台|日報|晚報|週刊|新聞|財經|雜誌|Times|Journal|Reuters|Bloomberg|News|Post|CNBC|TechCrunch|36氪|36Kr)$/u;

function firstCompany(encoded: Encoded): NameRef | undefined {
  for (const [index, chunk] of encoded.chunks.entries()) {
    if (!chunk || isSource(encoded, index)) continue;
    if (chunk.type === "org" && chunk.orgs.length > 1) return undefined;
    if (chunk.type === "org" && chunk.orgs[0]) return chunk.orgs[0];
    const tied = chunk.people[0]?.ties.find((tie) => !tie.isFormer)?.org;
    if (chunk.type === "person" && tied) return tied;
    if ((chunk.type === "role" || chunk.type === "team") && chunk.orgs[0]) return chunk.orgs[0];
  }
  return undefined;
}
