import type { OrgEventKind, TeamAction } from "../../model/event.ts";
import type { Span } from "../../model/text.ts";
import type { NameRef } from "../chunk.ts";
import type { Encoded } from "../encode.ts";
import type { PatternLanguage } from "../pattern.ts";
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

/** What did not come to pass: nearly done, thought of, tried in vain, refused. */
const UNREAL: Readonly<Record<PatternLanguage, RegExp>> = {
  en: /\b(?:almost|nearly(?! (?:an?|two|three|four|five|six|seven|eight|nine|ten|all|\d))|consider(?:s|ed|ing)?|contemplat(?:es|ed|ing)|mull(?:s|ed|ing)|tempted|thought (?:of|about)|think(?:s|ing)? (?:of|about)|refus(?:es|ed|ing)|declin(?:es|ed|ing)|reject(?:s|ed|ing)|turn(?:s|ed|ing) down|fail(?:s|ed|ing)? to|tried to|tries to|trying to|want(?:s|ed)? to|hop(?:es|ed|ing) to|close to|on the (?:verge|brink|point) of|stop(?:s|ped) short|instead of|rather than|narrowly|all but|had planned|(?:could|would|might|should) have|opposed?)\b/u,
  zh: /差点|差一点|险些|几乎|曾?考虑(?![到周])|曾想|本想|想要|有意|本要|原本|本打算|本来|未能|没能|拒绝|婉拒|谢绝|推掉|放弃了?(?:加入|入职|收购|去|到)|犹豫|洽谈|谈判|接触|企图|试图|谋求|希望|反对|阻止/u,
};

/** Whether the clause of a predicate says before it that it was only nearly or never done. */
export function isUnreal(predicate: number, { context, encoded, language }: ReadSentence): boolean {
  const before = encoded.text.slice(0, predicate);
  const start = Math.max(...[",", "。", ";", ":"].map((mark) => before.lastIndexOf(mark)));
  // The words themselves: of 曾考虑 our own reading may have made a name.
  return UNREAL[language].test(context.norm.slice(encoded.starts[start + 1], encoded.starts[predicate]));
}

/**
 * Whether a person stands beside one of the predicates: nobody else is named or meant between the two, no sentence ends
 * there, and whoever stands behind the predicate has nobody before it. Anybody else is hardly the one who joins or leaves.
 */
export function standsBeside(person: NameRef, predicates: readonly number[], read: ReadSentence): boolean {
  const place = placeOf(person, read)?.start;
  if (place === undefined || standsForCompany(place, read)) return false;
  return predicates.some((predicate) => {
    if (!isOpenBetween(read.encoded, place, predicate)) return false;
    return place < predicate || !hasPersonBefore(read.encoded, predicate);
  });
}

/** Between two parties: the one behind is the one who acts. */
const TURNED = /[被遭由]|\bby\b|(?:售予|卖给)|\b(?:sold|sells?|selling|offload(?:s|ed)?|sale)\b[^,.;]* to\b/u;

/** What is sold goes to whom the sentence names last, and is no buyer. */
const SALE = /卖给|售予|\b(?:sold|sells?|selling|offload(?:s|ed)?)\b/u;

/** Whether one party stands before a predicate and the other behind it; the other way about where the sentence turns them round. */
export function standApart(
  [party, other]: readonly [NameRef, NameRef],
  predicates: readonly number[],
  read: ReadSentence,
): boolean {
  const { text } = read.encoded;
  const [one, two] = [placeOf(party, read), placeOf(other, read)];
  if (!one || !two) return false;
  if (two.start < one.start) {
    const sold = SALE.exec(text);
    return (
      TURNED.test(text.slice(two.end, one.start)) ||
      (sold !== null && sold.index < two.start && /\bto\b/u.test(text.slice(two.end, one.start)))
    );
  }
  const between = text.slice(one.end, two.start);
  return !TURNED.test(between) && !SALE.test(between) && predicates.some((at) => one.start < at && at < two.start);
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
  const found = place && read.encoded.chunks[place.start];
  return (found?.people ?? []).some(
    ({ name, ties }) => sameName(name, person) && ties.some((tie) => sameName(tie.org, org)),
  );
}

function hasPersonBefore(encoded: Encoded, predicate: number): boolean {
  return encoded.chunks
    .slice(0, predicate)
    .some((chunk, index) => chunk?.type === "person" && isOpenBetween(encoded, index, predicate));
}

/** The place of a name in typed text: the character that stands for it, or its own letters. */
export function placeOf(name: NameRef, { context, encoded }: ReadSentence): Span | undefined {
  if (name.sentence !== context.sentence.index) return undefined;
  const [from, to] = [name.start - context.sentence.span.start, name.end - context.sentence.span.start];
  const start = encoded.starts.findIndex((at, index) => at <= from && from < (encoded.ends[index] ?? 0));
  if (start < 0) return undefined;
  const end = encoded.starts.findIndex((at, index) => index > start && to <= at);
  return { start, end: end < 0 ? encoded.text.length : end };
}

/** Clauses that may lie between a person and what they do. */
const MOST_COMMAS = 2;

function isOpenBetween(encoded: Encoded, place: number, predicate: number): boolean {
  const [from, to] = place < predicate ? [place + 1, predicate] : [predicate, place];
  const between = encoded.text.slice(from, to);
  if (/[。;]/u.test(between) || between.split(",").length - 1 > MOST_COMMAS) return false;
  return !encoded.chunks.slice(from, to).some((chunk) => chunk?.type === "person");
}
