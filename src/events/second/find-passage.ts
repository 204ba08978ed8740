import type { Part, Sentence, Span } from "../../model/text.ts";
import type { OpenArticle } from "./open-article.ts";

/** A quotation that stands in the article to the letter, within one sentence; the span is of the article as given. */
export interface Passage {
  readonly quote: string;
  readonly in: Part;
  readonly span: Span;
  readonly sentence: Sentence;
}

/** Shorter than this says nothing. */
const SHORTEST_QUOTE = 4;

/** Finds a quotation, the title first; undefined where no one sentence of the article holds it letter by letter. */
export function findPassage(quoted: string, article: OpenArticle): Passage | undefined {
  const quote = quoted.trim();
  if (quote.length < SHORTEST_QUOTE) return undefined;
  for (const part of ["title", "text"] as const) {
    const { original } = article.input[part];
    for (let start = original.indexOf(quote); start >= 0; start = original.indexOf(quote, start + 1)) {
      const span = { start, end: start + quote.length };
      const placed = article.sentences.find(
        (one) => one.sentence.in === part && one.original.start <= span.start && span.end <= one.original.end,
      );
      if (placed) return { quote, in: part, span, sentence: placed.sentence };
    }
  }
  return undefined;
}

/** How far before the sentence of the predicate a passage may stand that says whom it means, in sentences. */
const REACH = 3;

/**
 * The passages that may say whom a predicate means: found in the article, before it and near. None where the sentences
 * are shuffled, since those are not joined.
 */
export function findSupport(quotes: readonly string[], evidence: Passage, article: OpenArticle): Passage[] {
  if (article.input.isShuffled) return [];
  return quotes.flatMap((quote) => {
    const passage = findPassage(quote, article);
    const distance = passage ? evidence.sentence.index - passage.sentence.index : -1;
    return passage && 0 <= distance && distance <= REACH ? [passage] : [];
  });
}
