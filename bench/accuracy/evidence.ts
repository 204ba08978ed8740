import type { GoldItem } from "./labels.ts";
import { comparableName } from "./names.ts";
import type { PredictedEvent } from "./predictions.ts";

export interface EvidenceCounts {
  readonly quotes: number;
  /** Quotes that stand in the article, to the letter, where their span says. */
  readonly intactQuotes: number;
  readonly names: number;
  /** Names that stand in one of the quotes of their event. */
  readonly standingNames: number;
}

/** Counts how well the quotes of one event prove it. Needs no label: it holds for right and wrong events alike. */
export function checkEvidence(article: Pick<GoldItem, "title" | "text">, event: PredictedEvent): EvidenceCounts {
  const passages = event.quotes.map(({ quote }) => comparableName(quote));
  return {
    quotes: event.quotes.length,
    intactQuotes: event.quotes.filter((quote) => article[quote.in].slice(quote.start, quote.end) === quote.quote)
      .length,
    names: event.written.length,
    standingNames: event.written.filter((name) => passages.some((passage) => passage.includes(comparableName(name))))
      .length,
  };
}

export function addEvidence(a: EvidenceCounts, b: EvidenceCounts): EvidenceCounts {
  return {
    quotes: a.quotes + b.quotes,
    intactQuotes: a.intactQuotes + b.intactQuotes,
    names: a.names + b.names,
    standingNames: a.standingNames + b.standingNames,
  };
}

export const NO_EVIDENCE: EvidenceCounts = { quotes: 0, intactQuotes: 0, names: 0, standingNames: 0 };
