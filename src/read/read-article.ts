import { summarize } from "../digest/summarize.ts";
import { type ClaimInput, extractClaims } from "../events/extract-claims.ts";
import { applySecondAnswer } from "../events/second/apply-second-answer.ts";
import type { AliasIndex } from "../match/alias-index.ts";
import { findMentions } from "../match/find-mentions.ts";
import type { ArticleText, Reading } from "../model/article.ts";
import type { SecondAnswer } from "../model/second-reading.ts";
import { cleanText } from "../text/clean-text.ts";
import { detectLanguage } from "../text/language.ts";
import { quoteOf } from "../text/quote-of.ts";
import { readSentences } from "../text/sentences.ts";
import { isShuffled } from "../text/shuffled.ts";

/** Rises whenever the rules change what is read from the same text: claims of an older version can be read anew. */
export const RULES_VERSION = 3;

/** No article is longer; of what is, the beginning is read, so that one text never keeps the program busy for long. */
const MAX_TEXT_LENGTH = 100_000;
const MAX_TITLE_LENGTH = 2_000;

/** What reading takes into account besides the text. */
export interface Circumstances {
  readonly publishedAt: Date | undefined;
  /** What a second reader said about this text, if one was asked. */
  readonly secondAnswer?: SecondAnswer | undefined;
}

/**
 * Everything that Orgbeat sees in one article: repaired text, language, sentences, mentions, claims, new names and a
 * summary. Pure and total: every text gives a reading, the empty one an empty one.
 */
export function readArticle(
  article: ArticleText,
  index: AliasIndex,
  { publishedAt, secondAnswer }: Circumstances,
): Reading {
  const title = cleanText(article.title.slice(0, MAX_TITLE_LENGTH), { names: index.latinNames });
  const text = cleanText(article.text.slice(0, MAX_TEXT_LENGTH), { names: index.latinNames });
  const language = detectLanguage(`${title.text}\n${text.text}`);
  const sentences = readSentences(title, text);
  const mentions = findMentions(title, text, index);
  const shuffled = isShuffled(sentences);
  const input: ClaimInput = {
    title,
    text,
    sentences,
    mentions,
    language,
    entitiesById: index.entitiesById,
    publishedAt,
    isShuffled: shuffled,
  };
  const made = extractClaims(input);
  const { claims, candidates } = secondAnswer ? applySecondAnswer(made, secondAnswer, input) : made;
  const summary = summarize(sentences, mentions, language, claims).map((sentence) =>
    quoteOf(sentence.in, sentence.span, { title, text }),
  );
  return { language, title, text, sentences, mentions, claims, candidates, summary, isShuffled: shuffled };
}
