import type { PartialDate } from "../../model/event.ts";
import { findDates } from "../../text/dates/find-dates.ts";
import { isLongBefore } from "../background.ts";
import type { OpenArticle, ReadSentence } from "./open-article.ts";

/** When a sentence says that something happens, and whether it tells of times past. */
export interface ToldTime {
  readonly date: PartialDate | undefined;
  readonly isHistory: boolean;
}

/**
 * The date of a proposal: one that its sentence states, as our own reading resolves it. Of several the proposal may
 * choose; a date that the sentence does not state is none. What may as well be long past is history.
 */
export function timeOfQuote(proposed: string | undefined, { context }: ReadSentence, article: OpenArticle): ToldTime {
  const { publishedAt } = article.input;
  const stated = [...new Set(context.dates.map(({ date }) => date))];
  const chosen = proposed === undefined ? undefined : stated.find((date) => agree(date, proposed));
  const date = chosen ?? (stated.length === 1 ? stated[0] : undefined);
  if (date !== undefined) return { date, isHistory: isLongBefore(date, publishedAt) };
  return { date, isHistory: stated.some((one) => isLongBefore(one, publishedAt)) };
}

function agree(stated: PartialDate, proposed: string): boolean {
  return stated.startsWith(proposed) || proposed.startsWith(stated);
}

/** A date so near to the start of a sentence begins a narration. */
const NARRATION_START = 6;

/** The date that the paragraph of a sentence last began a narration with, before it. */
export function narratedBefore({ context }: ReadSentence, article: OpenArticle): PartialDate | undefined {
  const { sentence } = context;
  const { publishedAt, language } = article.input;
  const before = article.sentences.filter(
    (one) =>
      one.sentence.in === sentence.in &&
      one.sentence.paragraph === sentence.paragraph &&
      one.sentence.index < sentence.index,
  );
  return before
    .map((one) => findDates(one.sentence.text, publishedAt, language)[0])
    .findLast((found) => found !== undefined && found.span.start <= NARRATION_START)?.date;
}
