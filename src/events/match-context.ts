import type { Sentence } from "../model/text.ts";
import type { ArticleCompanies } from "./article-companies.ts";
import type { Discourse } from "./discourse.ts";
import type { Encoded } from "./encode.ts";
import type { Match } from "./match-rows.ts";
import type { PatternLanguage } from "./pattern.ts";

/** What a match is read with. */
export interface MatchContext {
  readonly encoded: Encoded;
  readonly sentence: Sentence;
  readonly language: PatternLanguage;
  readonly discourse: Discourse;
  readonly companies: ArticleCompanies;
  /** People whom earlier matches of the sentence were about. */
  readonly earlier: readonly Match[];
  /** Nothing is carried over from other sentences. */
  readonly isShuffled: boolean;
}
