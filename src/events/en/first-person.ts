import type { Sentence, Span } from "../../model/text.ts";
import { makeChunk, type NameRef, type Person } from "../chunk.ts";
import type { Encoded } from "../encode.ts";
import { nameAt } from "../names.ts";
import { compilePattern } from "../pattern.ts";
import { isPlausiblePerson } from "../plausible.ts";
import { findEnglishNames } from "./find-names.ts";

// Who says "I": the speaker of a quotation, or the author of a post.

const SPEAKS = /\b(?:I|[Mm]y)\b/u;
const FIRST_PERSON =
  /(?<![\p{L}\d'’.-])(?<!(?:War|Phase|Part|Title|Class|Type|Elizabeth|Charles|Series|Tier|Division) )I(?=(?:['’](?:m|ve|ll|d))? [a-z])|(?<!\p{L})[Mm]y(?= (?:last|final) day\b)/gu;

/** Where a sentence speaks of its speaker as the subject: "I", "my last day". */
export function findFirstPerson(text: string): Span[] {
  if (!SPEAKS.test(text)) return [];
  return [...text.matchAll(FIRST_PERSON)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** Whether a span of a sentence is "I" or "my". */
export function isFirstPerson(span: Span, sentence: Sentence): boolean {
  return /^(?:I|[Mm]y)$/u.test(sentence.text.slice(span.start, span.end));
}

const SAYS = "(?:wrote|writes|said|says|posted|tweeted|announced|added|explained|told)";
const SAID_BEHIND = compilePattern(`[”"’'] (?:<P:speaker> ${SAYS}\\b|${SAYS} <P:speaker2>)`, "en");
const SAID_BEFORE = compilePattern(`<P:speaker>(?:, [^,“”"]{1,60},)? ${SAYS}\\b[^“”".]{0,50}[:,] [“"'‘][^“”"]*$`, "en");

/** Whom the "I" at a place of typed text means: who is quoted there, else the author of the article. */
export function findSpeaker(encoded: Encoded, at: number, author: NameRef | undefined): Person | undefined {
  const before = encoded.text.slice(0, at);
  const named =
    chunkOf(encoded, before, SAID_BEFORE, 0) ??
    (/[“"'‘]/u.test(before) ? chunkOf(encoded, encoded.text.slice(at), SAID_BEHIND, at) : undefined);
  return named ?? (author && { name: author, ties: [] });
}

function chunkOf(encoded: Encoded, text: string, pattern: RegExp, offset: number): Person | undefined {
  pattern.lastIndex = 0;
  const indices = pattern.exec(text)?.indices?.groups;
  const place = indices?.speaker ?? indices?.speaker2;
  const chunk = place && encoded.chunks[place[0] + offset];
  const person = chunk?.people.length === 1 && !chunk.isAnaphor ? chunk.people[0] : undefined;
  return chunk && person && isPlausiblePerson(person, chunk) ? person : undefined;
}

/** Longer than this is no signature. */
const LONGEST_SIGNATURE = 60;

/** The author of a post that says "I": whose name heads or ends its title, or signs its text. */
export function findAuthor(sentences: readonly Sentence[]): NameRef | undefined {
  const speaks = sentences.some(({ text }) => text.includes("I") && findFirstPerson(text).length > 0);
  if (!speaks) return undefined;
  const title = sentences.find((sentence) => sentence.in === "title");
  const last = sentences.at(-1);
  return (
    (title && nameWhere(title, (before, behind) => isByline(before, behind))) ??
    (last && last.text.length <= LONGEST_SIGNATURE ? nameWhere(last, isSignature) : undefined)
  );
}

function isByline(before: string, behind: string): boolean {
  if (before === "") return /^(?::| [-–—|] | on (?:leaving|joining|why|what))/u.test(behind);
  return behind === "" && /(?: [-–—|]| by) $/u.test(before);
}

function isSignature(before: string, behind: string): boolean {
  return /^[-–—~ ]*$/u.test(before) && /^(?:, [^.!?]*)?[.!]?$/u.test(behind.trim());
}

function nameWhere(sentence: Sentence, holds: (before: string, behind: string) => boolean): NameRef | undefined {
  const { text } = sentence;
  for (const name of findEnglishNames(text, new Uint8Array(text.length))) {
    const ref = nameAt(sentence, name);
    const chunk = makeChunk(name.looksLike === "person" ? "person" : "name", name, { looksLike: name.looksLike });
    const isPerson =
      text.slice(name.start, name.end).includes(" ") && isPlausiblePerson({ name: ref, ties: [] }, chunk);
    if (isPerson && holds(text.slice(0, name.start), text.slice(name.end))) return ref;
  }
  return undefined;
}
