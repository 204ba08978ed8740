import type { Sentence, Span } from "../../model/text.ts";
import { findDates } from "../../text/dates/find-dates.ts";
import type { SentenceContext } from "../context.ts";
import type { Encoded } from "../encode.ts";
import { type ClaimInput, groupMentions } from "../extract-claims.ts";
import { findKnownNames } from "../known-names.ts";
import { normalForm } from "../normal-form.ts";
import type { PatternLanguage } from "../pattern.ts";
import { readPhrases } from "../read-sentence.ts";
import { isReadable } from "../readable.ts";

/** A sentence with the stretch of the article as given that it came from. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly original: Span;
}

/** A sentence as the rules see it: names, dates and titles found. */
export interface ReadSentence {
  readonly context: SentenceContext;
  readonly language: PatternLanguage;
  readonly encoded: Encoded;
}

/** An article that quotes and names are looked up in. */
export interface OpenArticle {
  readonly input: ClaimInput;
  /** The sentences that claims may rest on. */
  readonly sentences: readonly PlacedSentence[];
  /** Reads one of them, on demand. */
  readSentence(sentence: Sentence): ReadSentence;
}

/** Opens an article for looking up what somebody else says of it. */
export function openArticle(input: ClaimInput): OpenArticle {
  const readable = input.sentences.filter(isReadable);
  const mentions = groupMentions(input);
  const knownNames = findKnownNames(input.sentences);
  return {
    input,
    sentences: readable.map((sentence) => ({ sentence, original: input[sentence.in].toOriginal(sentence.span) })),
    readSentence: (sentence) => {
      const { norm, language } = normalForm(sentence);
      const context: SentenceContext = {
        sentence,
        norm,
        mentions: mentions.get(sentence.index) ?? [],
        entitiesById: input.entitiesById,
        dates: findDates(sentence.text, input.publishedAt, input.language),
        knownNames,
      };
      return { context, language, encoded: readPhrases(context, language) };
    },
  };
}
