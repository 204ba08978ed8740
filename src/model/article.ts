import type { Mention } from "./entity.ts";
import type { Claim } from "./event.ts";
import type { ArticleLanguage, CleanText, Quote, Sentence } from "./text.ts";

/** An article before it is read: what `readArticle` takes. `text` is plain text, paragraphs separated by newlines. */
export interface ArticleText {
  readonly title: string;
  readonly text: string;
}

/** A saved article. */
export interface Article extends ArticleText {
  readonly id: string;
  readonly url: string | undefined;
  readonly outlet: string | undefined;
  readonly author: string | undefined;
  /** Undefined where nothing says it: then nothing alerts. */
  readonly publishedAt: Date | undefined;
  readonly fetchedAt: Date;
}

/** A name that stands in a claim and belongs to nothing tracked; an editor may accept it. */
export interface CandidateName {
  readonly kind: "person" | "company" | "team";
  readonly name: string;
  readonly written: string;
}

/** Everything that reading one article yields. */
export interface Reading {
  readonly language: ArticleLanguage;
  readonly title: CleanText;
  readonly text: CleanText;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly candidates: readonly CandidateName[];
  /** The sentences that say best what the article is about, in the article's order. */
  readonly summary: readonly Quote[];
  /** The sentences are shuffled or spun: nothing was joined across them. */
  readonly isShuffled: boolean;
}
