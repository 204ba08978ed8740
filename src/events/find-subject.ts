import { normalizeText } from "../text/normalize.ts";
import type { Chunk, Person } from "./chunk.ts";
import type { Feature } from "./confidence.ts";
import { groupFor, subjectFor } from "./discourse.ts";
import { findSpeaker, isFirstPerson } from "./en/first-person.ts";
import type { Encoded } from "./encode.ts";
import type { MatchContext } from "./match-context.ts";
import type { Match } from "./match-rows.ts";
import { compilePattern, isBareClauseStart, type PatternLanguage } from "./pattern.ts";
import { isPlausiblePerson, sameName } from "./plausible.ts";
import { findSubjectsBefore } from "./zh/subject-position.ts";

/** The people whom a match is about, and how sure that is. */
export interface Subject {
  readonly people: readonly Person[];
  readonly features: readonly Feature[];
}

/** Who a match is about: its slot, else the subject of the sentence so far, else whom a pronoun points to. */
export function findSubject(match: Match, context: MatchContext): Subject | undefined {
  if (match.row.subject === "everybody") {
    const people = everybodyBefore(context.encoded, match.start);
    if (people.length > 1) return { people, features: [] };
    const group = groupMeant(match, context);
    return group.length > 0 ? { people: group, features: ["subject-from-before"] } : undefined;
  }
  if (match.row.subject === "listed") return { people: listedBehind(context.encoded, match.end), features: [] };
  const slot = match.slots.get("person");
  if (slot && isAgent(match, context)) {
    const subject = findSubjectsBefore(context.encoded, match.start - 1).at(-1);
    const people = subject?.people.filter((person) => person.name && isPlausiblePerson(person, subject)) ?? [];
    return people.length > 0 ? { people, features: ["subject-dropped"] } : undefined;
  }
  if (slot && !slot.isAnaphor) {
    const named = slot.people.map((person) => withFullName(person, slot, context));
    const people = named.filter((person) => isPlausiblePerson(person, slot) || isLoneSurname(match, person, context));
    if (people.length === 0) return undefined;
    return { people, features: slot.looksLike === "person" || slot.type === "person" ? [] : ["person-unsure"] };
  }
  if (slot && isFirstPerson(slot, context.sentence)) {
    const at = context.encoded.chunks.indexOf(slot);
    const speaker = findSpeaker(context.encoded, at, context.discourse.author);
    return speaker && { people: [speaker], features: ["subject-pronoun"] };
  }
  if (slot) {
    const before =
      personBefore(context, match) ??
      (context.isShuffled ? undefined : subjectFor(context.discourse, context.sentence));
    return (
      before && {
        people: [{ ...before, ties: [...(slot.people[0]?.ties ?? []), ...before.ties] }],
        features: ["subject-pronoun"],
      }
    );
  }
  const group = groupMeant(match, context);
  if (group.length > 0) return { people: group, features: ["subject-from-before"] };
  const serial = serialSubject(match, context);
  if (serial) return { people: serial.people.filter((person) => person.name), features: ["subject-dropped"] };
  if (!isBareClauseStart(context.encoded.text.slice(0, match.start), match.row.language)) return undefined;
  const inSentence = lastSubject(context, match.start);
  if (inSentence) {
    const people = inSentence.people.filter((person) => person.name && isPlausiblePerson(person, inSentence));
    return people.length > 0 ? { people, features: ["subject-dropped"] } : undefined;
  }
  if (context.isShuffled) return undefined;
  if (context.language === "zh" && !isStillTold(context, match.start)) return undefined;
  const before = subjectFor(context.discourse, context.sentence);
  return before && { people: [before], features: ["subject-from-before"] };
}

/** Whether the person before a Chinese predicate only did something to its subject: 甲被乙买下,加入丙. */
function isAgent({ start, slots }: Match, { encoded, language }: MatchContext): boolean {
  const isFirst = encoded.chunks[start] !== undefined && encoded.chunks[start] === slots.get("person");
  return language === "zh" && isFirst && /[被遭]/u.test(encoded.text.charAt(start - 1));
}

/** A Chinese word for people named before, and what stands between it and its verb. */
const GROUP = compilePattern(
  "(?:^|[,。;:、“])(?:<D>|其中|此后|随后|目前|如今|日前|近日|,){0,3}(?<word><N>|他们|两人|二人|三人|四人|两个人)(?!中|里|之|的|以)(?:(?:[与和同][^。;,<=X>]{0,8})?<X>)?(?:[^。;:“”<=X><=N>]{0,16})$",
  "zh",
);

/** Whom 两人, 三人 or 他们 before a predicate means; nobody, where the text named more or fewer. */
export function groupMeant(
  { start, row }: Match,
  { encoded, language, isShuffled, discourse, sentence }: MatchContext,
) {
  if (language !== "zh" || isShuffled) return [];
  GROUP.lastIndex = 0;
  // The rows about everybody begin with the word.
  const found = GROUP.exec(encoded.text.slice(0, row.subject === "everybody" ? start + 1 + WORD : start));
  const at = found?.indices?.groups?.word?.[0];
  if (!found || at === undefined) return [];
  const written = encoded.chunks[at] ? sentence.text.slice(encoded.starts[at], encoded.ends[at]) : found.groups?.word;
  const size = GROUP_SIZES.find(([word]) => word.test(written ?? ""));
  return size ? groupFor(discourse, sentence, size[1]) : [];
}

/** What a group word written out is longer than its chunk. */
const WORD = 1;

const GROUP_SIZES: readonly (readonly [word: RegExp, size: number | undefined])[] = [
  [/^他[们們]$/u, undefined],
  [/^(?:[两兩二]|[两兩]個|[两兩]个)[人位](?:$|[与與和同])/u, 2],
  [/^三(?:个|個)?[人位](?:$|[与與和同])/u, 3],
  [/^四(?:个|個)?[人位](?:$|[与與和同])/u, 4],
];

/** The person of the predicate that this one follows at once: 离开谷歌|加入百度. */
function serialSubject(match: Match, { encoded, earlier, language }: MatchContext): Chunk | undefined {
  const last = earlier.at(-1);
  const person = last?.slots.get("person");
  if (language !== "zh" || !last || !person || person.isAnaphor || last.end > match.start) return undefined;
  return /^(?:后|之后|并|随后|转而|而后|又|再|正式|,)?$/u.test(encoded.text.slice(last.end, match.start))
    ? person
    : undefined;
}

/** How long a sentence may go on before a predicate whose subject stands in the sentence before. */
const LONGEST_LEAD = 16;

/** Whether what stands before a predicate goes on about somebody: a pronoun, little, or a clause that has no subject itself. */
function isStillTold({ encoded, earlier }: MatchContext, start: number): boolean {
  const before = encoded.text.slice(0, start);
  const hasPronoun = encoded.chunks.slice(0, start).some((chunk) => chunk?.type === "person" && chunk.isAnaphor);
  return earlier.length > 0 || hasPronoun || before.length <= LONGEST_LEAD || GOES_ON.test(before);
}

const GOES_ON =
  /^[^,]{0,6}(?:随后|此后|之后|后来|同时|此外|毕业后|期间|离开|离职|辞职|卸任|加入|其后|不久|因|在此之前|此前|曾|先后|历任|并)/u;

/** A surname stands for the full name that the article has elsewhere. */
export function withFullName(person: Person, slot: Chunk, context: MatchContext): Person {
  if (!person.name || person.name.entity || context.isShuffled || /\s/u.test(person.name.written)) return person;
  if (slot.looksLike === "org") return person;
  const full = context.discourse.bySurname.get(normalizeText(person.name.written));
  const saysMore = full && (full.entity || full.written !== person.name.written);
  return saysMore ? { ...person, name: full } : person;
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

/** Everybody whom the sentence names from a place on, each once. */
function listedBehind(encoded: Encoded, start: number): Person[] {
  const stop = encoded.text.indexOf("。", start);
  const chunks = encoded.chunks.slice(start, stop < 0 ? undefined : stop);
  return chunks.flatMap((chunk) => (chunk?.type === "person" && !chunk.isAnaphor ? chunk.people : []));
}

function lastSubject(context: MatchContext, end: number): Chunk | undefined {
  const matched = [...context.earlier].reverse().map((match) => match.slots.get("person"));
  const fromMatch = matched.find((chunk) => chunk && !chunk.isAnaphor);
  if (fromMatch) return fromMatch;
  if (context.language === "zh") {
    const subject = findSubjectsBefore(context.encoded, end).at(-1);
    if (subject) return subject;
  }
  const people = context.encoded.chunks
    .slice(0, end)
    .filter((chunk): chunk is Chunk => chunk?.type === "person" && !chunk.isAnaphor);
  return people.length === 1 ? people[0] : undefined;
}

/** Whether a chunk is a person's name; in English two or three words that may be one count too. */
function namesPeople(chunk: Chunk | undefined, language: PatternLanguage): boolean {
  if (!chunk || chunk.isAnaphor) return false;
  if (chunk.type === "person") return true;
  return language === "en" && chunk.type === "name" && chunk.people.some((person) => isPlausiblePerson(person, chunk));
}

/** "the firm in São Paulo": behind a preposition two words are as often a place. */
function isPlaceOf(chunk: Chunk | undefined, before: string): boolean {
  return chunk?.type === "name" && /\b(?:in|at|from|to|of|for|near) $/u.test(before);
}

function personBefore(context: MatchContext, match: Match): Person | undefined {
  const end = match.start;
  if (context.language === "zh") {
    const last = context.earlier.at(-1);
    const matched = last?.row.kind === "appoint" ? last.slots.get("person") : undefined;
    const subject = matched?.isAnaphor === false ? matched : findSubjectsBefore(context.encoded, end).at(-1);
    return subject?.people.length === 1 ? subject.people[0] : undefined;
  }
  const people = context.encoded.chunks
    .slice(0, end)
    .filter(
      (chunk, at) => namesPeople(chunk, match.row.language) && !isPlaceOf(chunk, context.encoded.text.slice(0, at)),
    );
  const last = people.length === 1 ? people[0]?.people : undefined;
  return last?.length === 1 ? last[0] : undefined;
}
