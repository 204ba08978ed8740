import type { Span } from "../model/text.ts";

/** A quotation longer than this is taken for a mark whose partner was lost. */
const LONGEST_QUOTE = 600;
const PARTNERS: Readonly<Record<string, string>> = {
  "“": "”",
  "「": "」",
  "『": "』",
  "《": "》",
  "（": "）",
  "(": ")",
};
const STRAIGHT = '"';

/**
 * The outermost quotations, titles and brackets of one line, marks included, in order and apart from one another.
 * A mark without a partner in the same line opens nothing.
 */
export function findQuotes(text: string, line: Span): Span[] {
  const straight = findStraight(text, line);
  const quotes: Span[] = [];
  let at = line.start;
  while (at < line.end) {
    const end = straight.get(at) ?? closingOf(text, at, line.end);
    if (end === undefined) {
      at += 1;
      continue;
    }
    quotes.push({ start: at, end });
    at = end;
  }
  return quotes;
}

function closingOf(text: string, at: number, lineEnd: number): number | undefined {
  const open = text.charAt(at);
  const close = PARTNERS[open];
  if (close === undefined) return undefined;
  const limit = Math.min(lineEnd, at + LONGEST_QUOTE);
  let depth = 0;
  for (let next = at; next < limit; next++) {
    const unit = text.charAt(next);
    if (unit === open) depth += 1;
    else if (unit === close) depth -= 1;
    if (depth === 0) return next + 1;
  }
  return undefined;
}

/** Straight quotes have no side: they pair up where their number in the line is even. */
function findStraight(text: string, line: Span): ReadonlyMap<number, number> {
  const marks: number[] = [];
  for (let at = text.indexOf(STRAIGHT, line.start); at >= 0 && at < line.end; at = text.indexOf(STRAIGHT, at + 1)) {
    if (!/\d/u.test(text.charAt(at - 1)) || !/[\s-]/u.test(text.charAt(at + 1))) marks.push(at);
  }
  const pairs = new Map<number, number>();
  if (marks.length % 2 === 1) return pairs;
  for (let index = 0; index + 1 < marks.length; index += 2) {
    const open = marks[index];
    const close = marks[index + 1];
    if (open !== undefined && close !== undefined && close - open < LONGEST_QUOTE) pairs.set(open, close + 1);
  }
  return pairs;
}
