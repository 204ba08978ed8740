import { readStanding, type Standing } from "../read-status.ts";
import type { Row } from "../row.ts";
import type { Passage } from "./find-passage.ts";
import type { OpenArticle, ReadSentence } from "./open-article.ts";

const QUESTION = /[?？]|吗[”」』"。]?$/u;

/** A condition anywhere before its consequence makes all of it conditional. */
const CONDITION = {
  zh: /如果|假如|倘若|要是|一旦|是否|能否|会否|会不会|假设|除非|试想/u,
  en: /\b(?:if|whether|unless|imagine|suppose|had (?:he|she|they)|were to)\b/u,
} as const;

/** Who dies leaves nothing. */
const DEATH = /去世|逝世|辞世|离世|与世长辞|病逝|讣告|\b(?:died|dies|death|obituary|passed away)\b/u;

const CLAUSE_END = /[,。;:]/u;

/**
 * How a sentence states what is quoted from it, by the signals of the rules; undefined where it asks, supposes, advises
 * or denies it, or tells of a death. Everything from the start of the quote's first clause to the end of its last counts.
 */
export function standingOfQuote(passage: Passage, read: ReadSentence, article: OpenArticle): Standing | undefined {
  const { context, language, encoded } = read;
  const { norm } = context;
  if (QUESTION.test(norm) || CONDITION[language].test(norm) || DEATH.test(norm)) return undefined;
  const clean = article.input[passage.in];
  // Typed text counts from the sentence's start in the clean text, the quote in the text as given.
  const isInQuote = (index: number) => {
    const from = context.sentence.span.start;
    const span = clean.toOriginal({
      start: from + (encoded.starts[index] ?? 0),
      end: from + (encoded.ends[index] ?? 0),
    });
    return passage.span.start < span.end && span.start < passage.span.end;
  };
  const inside = [...encoded.text].keys().filter(isInQuote).toArray();
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  let end = last + 1;
  while (end < encoded.text.length && !CLAUSE_END.test(encoded.text.charAt(end))) end += 1;
  const whole = { row: rowOf(language), slots: new Map(), start: first, end, core: first };
  const standing = readStanding(encoded, whole);
  return standing?.status === "denied" ? undefined : standing;
}

/** Standing is read of a match: this one is of no pattern, and of the quote as a whole. */
function rowOf(language: Row["language"]): Row {
  return { id: "second-reader", kind: "join", language, pattern: "", strength: "weak", examples: [] };
}
