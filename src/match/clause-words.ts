import type { Span } from "../model/text.ts";
import { tagWords } from "../text/tag-words.ts";

/** A word of the dictionary with its part of speech and its place in the text. */
export interface ClauseWord extends Span {
  readonly text: string;
  readonly tag: string;
}

/** The words of a clause around a form: those that share a unit with it, and those on either side, in their order. */
export interface ClauseWords {
  readonly before: readonly ClauseWord[];
  readonly holding: readonly ClauseWord[];
  readonly after: readonly ClauseWord[];
}

const REACH = 12;
const BREAK = /[,，。!！?？;；:：、“”‘’"'《》（）()\n]/u;

/** The words within twelve units of a span in a normal text, as far as its clause goes. */
export function clauseWordsAround(normal: string, span: Span): ClauseWords {
  const before =
    normal
      .slice(Math.max(0, span.start - REACH), span.start)
      .split(BREAK)
      .at(-1) ?? "";
  const after = normal.slice(span.end, span.end + REACH).split(BREAK)[0] ?? "";
  let at = span.start - before.length;
  const words = tagWords(before + normal.slice(span.start, span.end) + after).map(({ word, tag }) => {
    const start = at;
    at += word.length;
    return { text: word, tag, start, end: at };
  });
  return {
    before: words.filter(({ end }) => end <= span.start),
    holding: words.filter(({ start, end }) => start < span.end && end > span.start),
    after: words.filter(({ start }) => start >= span.end),
  };
}

/** The characters of several words in a row. */
export function textOf(words: readonly ClauseWord[]): string {
  return words.map(({ text }) => text).join("");
}
