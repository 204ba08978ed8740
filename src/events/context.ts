import type { Entity, Mention } from "../model/entity.ts";
import type { PartialDate } from "../model/event.ts";
import type { Sentence, Span } from "../model/text.ts";
import type { ChunkType } from "./chunk.ts";

/** A name that the article itself establishes (XX科技股份有限公司,以下简称…; a full name that later stands alone). */
export interface KnownName {
  readonly norm: string;
  readonly type: ChunkType;
}

/** A date of a sentence, its span relative to the sentence. */
export interface SentenceDate {
  readonly span: Span;
  readonly date: PartialDate;
}

/** Everything that is known about one sentence before it is read. */
export interface SentenceContext {
  readonly sentence: Sentence;
  /** The sentence in normal form; offsets are the same. */
  readonly norm: string;
  readonly mentions: readonly Mention[];
  readonly entitiesById: ReadonlyMap<string, Entity>;
  readonly dates: readonly SentenceDate[];
  readonly knownNames: readonly KnownName[];
}
