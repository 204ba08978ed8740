import type { Entity, EntityKind, Mention } from "../../model/entity.ts";
import type { Span } from "../../model/text.ts";
import { normalizeText } from "../../text/normalize.ts";
import { tagWords } from "../../text/tag-words.ts";
import { makeChunk, type NameRef } from "../chunk.ts";
import { isPlausiblePerson } from "../plausible.ts";
import { COMPOUND, SURNAMES, TRANSLITERATION } from "../zh/surnames.ts";
import type { Passage } from "./find-passage.ts";
import type { OpenArticle, ReadSentence } from "./open-article.ts";

/** What a field can hold. */
export type NameKind = "person" | "org" | "team" | "part" | "party" | "role";

const KINDS: Readonly<Record<NameKind, readonly EntityKind[]>> = {
  person: ["person"],
  org: ["company"],
  team: ["team", "product"],
  part: ["company", "team", "product"],
  party: ["company", "team", "person"],
  role: [],
};

/** Whether a field can hold somebody or something of the watchlist. */
export function holds(kind: NameKind, entity: Entity): boolean {
  return KINDS[kind].includes(entity.kind);
}

/** Longer than this is no name and no title. */
const LONGEST_NAME = 80;

/**
 * The place of a name in a passage, with its entity by our own mentions. Undefined where the passage does not hold it
 * letter by letter as a word of its own, or where what we know of the place says that it is something else.
 */
export function findName(name: string, kind: NameKind, passage: Passage, article: OpenArticle): NameRef | undefined {
  const wanted = name.trim();
  if (wanted === "" || wanted.length > LONGEST_NAME || !/\p{L}/u.test(wanted)) return undefined;
  const read = article.readSentence(passage.sentence);
  for (const span of placesOf(wanted, passage, article)) {
    const found = nameAtPlace(span, kind, read);
    if (found) return found;
  }
  return undefined;
}

/** Where the passage holds the letters, as spans of the sentence, not inside a longer word. */
function placesOf(wanted: string, passage: Passage, { input }: OpenArticle): Span[] {
  const { sentence, span } = passage;
  const part = input[sentence.in];
  const places: Span[] = [];
  for (let at = sentence.text.indexOf(wanted); at >= 0; at = sentence.text.indexOf(wanted, at + 1)) {
    const place = { start: at, end: at + wanted.length };
    if (isInsideWord(sentence.text, place)) continue;
    const given = part.toOriginal({ start: sentence.span.start + place.start, end: sentence.span.start + place.end });
    const isToTheLetter = part.original.slice(given.start, given.end) === wanted;
    if (isToTheLetter && span.start <= given.start && given.end <= span.end) places.push(place);
  }
  return places;
}

const WORD = /[\p{Script=Latin}\d]/u;

function isInsideWord(text: string, { start, end }: Span): boolean {
  const goesOn = (before: number, after: number) => WORD.test(text.charAt(before)) && WORD.test(text.charAt(after));
  return goesOn(start - 1, start) || goesOn(end - 1, end);
}

function nameAtPlace(place: Span, kind: NameKind, read: ReadSentence): NameRef | undefined {
  const { sentence, mentions, entitiesById } = read.context;
  const ref = (entity: Entity | undefined): NameRef => ({
    in: sentence.in,
    sentence: sentence.index,
    start: sentence.span.start + place.start,
    end: sentence.span.start + place.end,
    written: sentence.text.slice(place.start, place.end),
    entity,
  });
  const entityOf = (mention: Mention) =>
    mention.entityId === undefined ? undefined : entitiesById.get(mention.entityId);
  for (const mention of mentions) {
    const span = { start: mention.span.start - sentence.span.start, end: mention.span.end - sentence.span.start };
    if (mention.reason === "inside-longer-name" || span.end <= place.start || place.end <= span.start) continue;
    const entity = entityOf(mention);
    if (span.start === place.start && span.end === place.end) {
      if (entity) return holds(kind, entity) ? ref(entity) : undefined;
      continue;
    }
    const isAround = place.start <= span.start && span.end <= place.end;
    if (isAround && kind !== "person") continue;
    return kind === "org" && entity ? companyBefore(ref, entity, read) : undefined;
  }
  if ((kind === "org" || kind === "team") && isPersonThere(place, read)) return undefined;
  const isPerson = () => isPersonLike(ref(undefined)) && !cutsPerson(place, read) && endsThere(place, read);
  return kind !== "person" || isPerson() ? ref(undefined) : undefined;
}

/** The company whose name a team's written form begins with: 字节 in 字节Seed. */
function companyBefore(
  ref: (entity: Entity | undefined) => NameRef,
  team: Entity,
  { context }: ReadSentence,
): NameRef | undefined {
  const company = team.partOf === undefined ? undefined : context.entitiesById.get(team.partOf);
  if (company?.kind !== "company" || team.kind === "person") return undefined;
  const written = normalizeText(ref(undefined).written);
  return company.aliases.some(({ text }) => normalizeText(text) === written) ? ref(company) : undefined;
}

/** Whether our own reading finds a person's name exactly there. */
function isPersonThere(place: Span, { context, encoded }: ReadSentence): boolean {
  const start = context.sentence.span.start + place.start;
  const end = context.sentence.span.start + place.end;
  return encoded.chunks.some(
    (chunk) => chunk?.type === "person" && chunk.people.some(({ name }) => name?.start === start && name.end === end),
  );
}

/** Whether the place is only a part of a name that our own reading finds there: 王明 in 王明华. */
function cutsPerson(place: Span, { context, encoded }: ReadSentence): boolean {
  const from = context.sentence.span.start;
  return encoded.chunks.some((chunk) =>
    chunk?.people.some(({ name }) => {
      if (!name || name.sentence !== context.sentence.index) return false;
      const [start, end] = [name.start - from, name.end - from];
      const covers = start <= place.start && place.end <= end;
      return covers && end - start > place.end - place.start;
    }),
  );
}

/** Whether a Chinese name may end at the place: no word runs over its end, and no single noun follows that could be of it. */
function endsThere({ end }: Span, { context }: ReadSentence): boolean {
  if (!/\p{Script=Han}/u.test(context.norm.charAt(end - 1))) return true;
  let from = 0;
  for (const { word, tag } of tagWords(context.norm)) {
    const to = from + word.length;
    if (from < end && end < to) return false;
    if (from === end) return word.length > 1 || !tag.startsWith("n") || !/\p{Script=Han}/u.test(word);
    from = to;
  }
  return true;
}

const MOST_HAN = 4;
const MOST_TRANSLITERATED = 12;

/** Whether the letters alone can be somebody's name. A Chinese one has a surname or is transliterated. */
function isPersonLike(name: NameRef): boolean {
  const written = normalizeText(name.written);
  if (!/\p{Script=Han}/u.test(written))
    return isPlausiblePerson({ name, ties: [] }, makeChunk("name", { start: 0, end: name.written.length }));
  if (!/^[\p{Script=Han}·]+$/u.test(written)) return false;
  const isTransliterated =
    written.length <= MOST_TRANSLITERATED && [...written].every((one) => one === "·" || TRANSLITERATION.has(one));
  const hasSurname = SURNAMES.has(written.charAt(0)) || COMPOUND.has(written.slice(0, 2));
  return isTransliterated || (hasSurname && 2 <= written.length && written.length <= MOST_HAN);
}
