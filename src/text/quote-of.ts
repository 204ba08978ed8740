import type { CleanText, Part, Quote, Span } from "../model/text.ts";

/** The passage of an article that a span of its clean text stands for, as given, and as repaired where that differs. */
export function quoteOf(part: Part, span: Span, parts: { readonly title: CleanText; readonly text: CleanText }): Quote {
  const { original, text, toOriginal } = parts[part];
  const { start, end } = toOriginal(span);
  const quote = original.slice(start, end);
  const shown = text.slice(span.start, span.end);
  return shown === quote ? { quote, in: part, start, end } : { quote, in: part, start, end, shown };
}

/** A passage as people are shown it. */
export function shownText({ quote, shown }: Quote): string {
  return shown ?? quote;
}
