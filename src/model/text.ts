/** Languages that Orgbeat reads and writes. `mixed` and `other` are only ever found in articles. */
export type Language = "zh-Hans" | "zh-Hant" | "en";

/** What an article is written in. */
export type ArticleLanguage = Language | "mixed" | "other";

/** A half-open stretch of a text, `start <= offset && offset < end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The two texts of an article. Every place in an article names one of them. */
export type Part = "title" | "text";

/** One repair: what stood at `span` of the original, what stands there now, and the rule that did it. */
export interface Repair {
  readonly rule: string;
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/**
 * A repaired text that can still point into what was given.
 * `text` is for people and rules; `toOriginal` maps a span of `text` to the smallest span of `original` that it came
 * from (never empty unless the span is). The map is monotonic: later offsets never point to earlier places.
 */
export interface CleanText {
  readonly original: string;
  readonly text: string;
  readonly repairs: readonly Repair[];
  toOriginal(span: Span): Span;
}

/** One sentence of a clean text. Spans point into `CleanText.text` of its part; the sentence includes its end mark. */
export interface Sentence {
  readonly in: Part;
  readonly span: Span;
  readonly text: string;
  /** Counts sentences over the whole article, the title first. */
  readonly index: number;
  /** Counts paragraphs within the part. */
  readonly paragraph: number;
}

/** A passage of the article as it was given: `given[in].slice(start, end) === quote`, always. */
export interface Quote extends Span {
  readonly quote: string;
  readonly in: Part;
  /** The passage repaired, for people; absent where nothing in it was. */
  readonly shown?: string | undefined;
}
