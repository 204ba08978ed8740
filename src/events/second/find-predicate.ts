import type { OrgEventKind, TeamAction } from "../../model/event.ts";
import type { NameRef } from "../chunk.ts";
import type { Encoded } from "../encode.ts";
import { sameName } from "../plausible.ts";
import { wordsOf } from "./kind-words.ts";
import type { ReadSentence } from "./open-article.ts";

/** What is looked for in a sentence: the words of a kind of change. */
export interface Sought {
  readonly kind: OrgEventKind;
  readonly action: TeamAction | undefined;
}

/** Where a sentence holds words that say such a change, as offsets of its typed text: words inside names do not count. */
export function findPredicates(sought: Sought, { encoded, language }: ReadSentence): number[] {
  const words = wordsOf(sought, language);
  return words === undefined ? [] : [...encoded.text.matchAll(new RegExp(words, "gu"))].map(({ index }) => index);
}

/**
 * Whether a person stands beside one of the predicates: nobody else is named or meant between the two, no sentence ends
 * there, and whoever stands behind the predicate has nobody before it. Anybody else is hardly the one who joins or leaves.
 */
export function standsBeside(person: NameRef, predicates: readonly number[], read: ReadSentence): boolean {
  const place = placeOf(person, read);
  if (place === undefined || standsForCompany(place, read)) return false;
  return predicates.some((predicate) => {
    if (!isOpenBetween(read.encoded, place, predicate)) return false;
    return place < predicate || !hasPersonBefore(read.encoded, predicate);
  });
}

/** Words that turn the parties round: bought by, sold to. */
const TURNED = /[被遭由]|售予|卖给|\b(?:by|sold|sells?|selling|offload(?:s|ed)?)\b/u;

/** Whether one party stands before a predicate and the other behind it, or the sentence may turn them round. */
export function standApart(
  [party, other]: readonly [NameRef, NameRef],
  predicates: readonly number[],
  read: ReadSentence,
): boolean {
  const [before, behind] = [placeOf(party, read), placeOf(other, read)];
  if (before === undefined || behind === undefined) return false;
  if (TURNED.test(read.encoded.text)) return true;
  return predicates.some((predicate) => before < predicate && predicate < behind);
}

const OWNERSHIP = /^(?:['’]s\b|旗下|名下|麾下)/u;

/** Whether a person is named only to say whose company acts: "Musk's xAI", 马斯克旗下的xAI. */
function standsForCompany(place: number, { encoded }: ReadSentence): boolean {
  const chunk = encoded.chunks[place];
  if (chunk && chunk.type !== "person" && chunk.type !== "name") return true;
  return chunk !== undefined && OWNERSHIP.test(encoded.text.slice(place + 1));
}

/** Whether a sentence says of a person, in passing, that they are or were at a company: 零一万物的黄文灏. */
export function isTiedTo(person: NameRef, org: NameRef, read: ReadSentence): boolean {
  const place = placeOf(person, read);
  const found = place === undefined ? undefined : read.encoded.chunks[place];
  return (found?.people ?? []).some(
    ({ name, ties }) => sameName(name, person) && ties.some((tie) => sameName(tie.org, org)),
  );
}

function hasPersonBefore(encoded: Encoded, predicate: number): boolean {
  return encoded.chunks
    .slice(0, predicate)
    .some((chunk, index) => chunk?.type === "person" && isOpenBetween(encoded, index, predicate));
}

/** The place of a name in typed text: of the character that stands for it, or of its first. */
function placeOf(name: NameRef, { context, encoded }: ReadSentence): number | undefined {
  const start = name.start - context.sentence.span.start;
  const index = encoded.starts.findIndex((from, at) => from <= start && start < (encoded.ends[at] ?? 0));
  return index < 0 ? undefined : index;
}

/** Clauses that may lie between a person and what they do. */
const MOST_COMMAS = 2;

function isOpenBetween(encoded: Encoded, place: number, predicate: number): boolean {
  const [from, to] = place < predicate ? [place + 1, predicate] : [predicate, place];
  const between = encoded.text.slice(from, to);
  if (/[。;]/u.test(between) || between.split(",").length - 1 > MOST_COMMAS) return false;
  return !encoded.chunks.slice(from, to).some((chunk) => chunk?.type === "person");
}
