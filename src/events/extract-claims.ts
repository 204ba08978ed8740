import type { CandidateName } from "../model/article.ts";
import type { Entity, Mention } from "../model/entity.ts";
import type { Claim, PartialDate } from "../model/event.ts";
import type { ArticleLanguage, CleanText, Sentence } from "../model/text.ts";
import { findDates } from "../text/dates/find-dates.ts";
import { normalizeText } from "../text/normalize.ts";
import { type ArticleCompanies, readCompanies } from "./article-companies.ts";
import { buildDrafts } from "./build-drafts.ts";
import { combineDrafts } from "./combine-drafts.ts";
import { completeDrafts } from "./complete-drafts.ts";
import type { KnownName, SentenceContext } from "./context.ts";
import { denyDrafts } from "./deny-drafts.ts";
import {
  companyAfter,
  companyOf,
  companyOfClaims,
  type Discourse,
  groupOf,
  pairOf,
  subjectFor,
  subjectOf,
  subjectOfClaims,
} from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { findAuthor } from "./en/first-person.ts";
import { findFullNames } from "./en/full-names.ts";
import { findKnownNames } from "./known-names.ts";
import { type Match, matchRows } from "./match-rows.ts";
import { normalForm } from "./normal-form.ts";
import { sameName } from "./plausible.ts";
import { findProfiles, type Profile } from "./profiles.ts";
import { mayClaim, readPhrases, rowsOf } from "./read-sentence.ts";
import { citesFiling, datesFiling, isOwnWord, readStanding } from "./read-status.ts";
import { isReadable } from "./readable.ts";
import { narratedDate, onDayBefore, setInTime } from "./telling.ts";
import { candidateNames, toClaim } from "./to-claim.ts";
import { findKnownPeople } from "./zh/known-people.ts";
import { type FormField, mayBeFormLine, readForm, readFormField } from "./zh/read-form.ts";

// An article is read sentence by sentence, in four steps: names and titles become typed chunks, chunks become phrases
// (a person with title and company, a list of people), rows find predicates over phrases, and what a predicate leaves
// out is taken from the sentences before. At the end each change is stated once.

/** An article, read as far as names. */
export interface ClaimInput {
  readonly title: CleanText;
  readonly text: CleanText;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly language: ArticleLanguage;
  readonly entitiesById: ReadonlyMap<string, Entity>;
  readonly publishedAt: Date | undefined;
  readonly isShuffled: boolean;
}

/** The claims of an article in its order, and the names in them that nothing tracks. Never throws. */
export function extractClaims(article: ClaimInput): { claims: Claim[]; candidates: CandidateName[] } {
  const input = { ...article, sentences: article.sentences.filter(isReadable).slice(0, MOST_SENTENCES) };
  const { drafts: read, profiles } = readDrafts(input);
  const denied = input.isShuffled ? read : denyDrafts(read, input.sentences);
  const drafts = completeDrafts(combineDrafts(denied), profiles, input.isShuffled);
  const claims: Claim[] = [];
  const stated: Draft[] = [];
  for (const draft of drafts) {
    const claim = toClaim(draft, input);
    if (!claim) continue;
    claims.push(claim);
    stated.push(draft);
  }
  return { claims, candidates: candidateNames(stated, input) };
}

/** What stands further behind in a text is read no more: no article has as many sentences, lists and tables do. */
const MOST_SENTENCES = 2000;

/** Every sentence is searched for every name that the article makes known: what names more organisations is a list. */
const MOST_KNOWN_NAMES = 150;

function readDrafts(input: ClaimInput): { readonly drafts: Draft[]; readonly profiles: Profile[] } {
  const drafts: Draft[] = [];
  const profiles: Profile[] = [];
  const mentionsBySentence = groupMentions(input);
  let knownNames: readonly KnownName[] = findKnownNames(input.sentences).slice(0, MOST_KNOWN_NAMES);
  const companies = readCompanies(
    input.sentences,
    (index) => mentionsBySentence.get(index) ?? [],
    input.entitiesById,
    knownNames.filter(({ type }) => type !== "person"),
  );
  let discourse: Discourse = {
    subject: undefined,
    group: undefined,
    pair: undefined,
    company: undefined,
    bySurname: findFullNames(input.sentences),
    post: undefined,
    author: input.isShuffled ? undefined : findAuthor(input.sentences),
  };
  const fields: FormField[] = [];
  let narrated: string | undefined;
  let paragraph: number | undefined;
  let filing: number | undefined;
  let dated: PartialDate | undefined;
  let decided: PartialDate | undefined;
  const isOwn = isToldByCompany(input.sentences);
  for (const sentence of input.sentences) {
    const { norm, language } = normalForm(sentence);
    const isLead = sentence.index < 3;
    const isConfirmed = isOwn || sentence.paragraph === filing;
    if (sentence.in === "text" && citesFiling(norm)) filing = sentence.paragraph;
    const mayBeField = language === "zh" && mayBeFormLine(norm);
    if (!isLead && !mayBeField && !mayClaim(norm, language) && !namesPerson(mentionsBySentence.get(sentence.index)))
      continue;
    const context: SentenceContext = {
      sentence,
      norm,
      mentions: mentionsBySentence.get(sentence.index) ?? [],
      entitiesById: input.entitiesById,
      dates: findDates(sentence.text, input.publishedAt, input.language),
      knownNames,
    };
    const encoded = readPhrases(context, language);
    if (isOwn && datesFiling(norm)) decided = context.dates[0]?.date;
    narrated = narratedDate(context, sentence.paragraph === paragraph || GOES_ON.test(norm) ? narrated : undefined);
    paragraph = sentence.paragraph;
    const field = mayBeField ? readFormField(encoded, sentence) : undefined;
    if (field) fields.push(field);
    const found = mayClaim(norm, language)
      ? readMatches({ encoded, sentence, discourse, companies, isShuffled: input.isShuffled, language })
      : [];
    for (const one of found) {
      const draft = onDayBefore(isConfirmed ? confirmed(one) : one, norm, { dated, decided });
      dated = draft.date ?? dated;
      drafts.push(setInTime(draft, { norm, publishedAt: input.publishedAt, narrated }));
    }
    if (!input.isShuffled)
      profiles.push(...findProfiles(encoded, language, sentence.index, subjectFor(discourse, sentence)));
    const people = input.isShuffled ? [] : findKnownPeople(encoded);
    knownNames = withPeople(knownNames, [...people, ...peopleOfClaims(found)]);
    const isEnglish = language === "en";
    const named = subjectOf(encoded, language, { hasClaims: found.length > 0, bySurname: discourse.bySurname });
    const claimed = isEnglish ? subjectOfClaims(found) : undefined;
    const subject = claimed && !sameName(claimed.name, named?.name) ? claimed : named;
    const group = isEnglish ? undefined : groupOf(encoded);
    const pair = isEnglish ? undefined : pairOf(encoded);
    const company = companyOf(encoded) ?? companyOfClaims(found);
    const left = found.find((draft) => draft.kind === "leave" && draft.role && draft.person);
    discourse = {
      ...discourse,
      bySurname: new Map([...people.map(({ known, name }) => [known.norm, name] as const), ...discourse.bySurname]),
      group: group ? { people: group, sentence } : discourse.group,
      pair: pair ? { teams: pair, sentence } : discourse.pair,
      subject: subject ? { person: subject, sentence } : discourse.subject,
      company: companyAfter(discourse.company, isLead ? company : undefined, sentence),
      post: left?.role && left.person ? { role: left.role, holder: left.person, sentence } : discourse.post,
    };
  }
  if (!input.isShuffled) {
    for (const draft of readForm(fields, discourse.company?.name))
      drafts.push(
        setInTime(isOwn ? confirmed(draft) : draft, { norm: "", publishedAt: input.publishedAt, narrated: undefined }),
      );
  }
  return { drafts, profiles };
}

/** How many sentences at the start of an article, and how many at its end, show who tells it. */
const OPENING = 8;
const CLOSING = 4;

/** Whether the opening or close of an article shows that it is a filing or a letter of the company itself. */
function isToldByCompany(sentences: readonly Sentence[]): boolean {
  const ends = [...sentences.slice(0, OPENING), ...sentences.slice(OPENING).slice(-CLOSING)];
  return ends.some((sentence) => isOwnWord(normalForm(sentence).norm));
}

/** A draft of a text in which the company speaks itself. */
export function confirmed(draft: Draft): Draft {
  return draft.status === "reported" && draft.rule.startsWith("zh-") ? { ...draft, status: "confirmed" } : draft;
}

/** Chinese names of at least three characters that a claim holds stand for their bearer in the rest of the article. */
function peopleOfClaims(drafts: readonly Draft[]): { readonly known: KnownName }[] {
  return drafts.flatMap(({ person }) =>
    person && !person.entity && /^[一-鿿]{3,4}$/u.test(person.written)
      ? [{ known: { norm: normalizeText(person.written), type: "person" } }]
      : [],
  );
}

/** The names known so far with those of one more sentence, longest first. */
function withPeople(
  knownNames: readonly KnownName[],
  people: readonly { readonly known: KnownName }[],
): readonly KnownName[] {
  const fresh = people.filter(({ known }) => !knownNames.some((other) => isSameKnown(other, known)));
  if (fresh.length === 0 || knownNames.length > MOST_KNOWN_NAMES) return knownNames;
  const others = knownNames.filter(({ norm }) => !fresh.some(({ known }) => known.norm === norm));
  return [...others, ...fresh.map(({ known }) => known)].sort((a, b) => b.norm.length - a.norm.length);
}

function isSameKnown(a: KnownName, b: KnownName): boolean {
  return a.norm === b.norm && a.type === b.type;
}

/** A narration goes on in a paragraph that begins like this. */
const GOES_ON =
  /^(?:那段|那一?年|那时|彼时|当时|当年|同年|次年|翌年|后来|此后|随后|之后|其后|[一二两三四五六七八九十]+[年个]月?后)/u;

/** Whether a tracked person is mentioned, whom a later pronoun may mean. */
function namesPerson(mentions: readonly Mention[] | undefined): boolean {
  return mentions?.some((mention) => mention.kind === "person") ?? false;
}

function readMatches(context: {
  readonly encoded: ReturnType<typeof readPhrases>;
  readonly sentence: Sentence;
  readonly discourse: Discourse;
  readonly companies: ArticleCompanies;
  readonly isShuffled: boolean;
  readonly language: "zh" | "en";
}): Draft[] {
  const earlier: Match[] = [];
  const drafts: Draft[] = [];
  for (const match of matchRows(context.encoded, rowsOf(context.language))) {
    const standing = readStanding(context.encoded, match);
    if (standing) drafts.push(...buildDrafts(match, standing, { ...context, earlier }));
    earlier.push(match);
  }
  return drafts;
}

/** The mentions of each sentence, by its index. */
export function groupMentions({ mentions, sentences }: ClaimInput): Map<number, Mention[]> {
  const found = new Map<number, Mention[]>();
  for (const part of ["title", "text"] as const) {
    const inPart = sentences.filter((sentence) => sentence.in === part);
    let at = 0;
    for (const mention of mentions.filter((one) => one.in === part).sort((a, b) => a.span.start - b.span.start)) {
      while (at < inPart.length && (inPart[at]?.span.end ?? 0) <= mention.span.start) at += 1;
      const sentence = inPart[at];
      if (!sentence || mention.span.start < sentence.span.start || mention.span.end > sentence.span.end) continue;
      const list = found.get(sentence.index);
      if (list) list.push(mention);
      else found.set(sentence.index, [mention]);
    }
  }
  return found;
}
