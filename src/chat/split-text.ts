import type { RichText } from "../model/message.ts";
import { codePointBorder, graphemeBorder } from "./plain-text.ts";

/** The end of a sentence with the marks that belong to it, or a line end. */
const SENTENCE_END = /[。！？!?；…][」』”’）)]*|\.["”’)]*(?=\s)|\n/gu;

/** A sentence border earlier than this share of the room is not worth the hole that it leaves. */
const WORTHWHILE_SHARE = 0.3;

/** How long a rich text is, in UTF-16 units. */
export function textLength(text: RichText): number {
  return text.reduce((length, run) => length + run.text.length, 0);
}

/**
 * Splits a rich text into pieces of at most `maxLength` UTF-16 units: at the last sentence border that fits, else at
 * the last space, else between graphemes. The pieces together are the text, and every run keeps its style and link.
 */
export function splitRichText(text: RichText, maxLength: number): readonly RichText[] {
  const whole = text.map((run) => run.text).join("");
  const pieces: RichText[] = [];
  let start = 0;
  while (start < whole.length) {
    const end = start + pieceLength(whole.slice(start), maxLength);
    pieces.push(sliceText(text, start, end));
    start = end;
  }
  return pieces;
}

function pieceLength(rest: string, maxLength: number): number {
  if (rest.length <= maxLength) return rest.length;
  const room = rest.slice(0, maxLength);
  const sentences = [...room.matchAll(SENTENCE_END)].map((end) => end.index + end[0].length);
  const candidates = [sentences.at(-1) ?? 0, room.lastIndexOf(" ") + 1];
  const border = candidates.find((offset) => offset >= maxLength * WORTHWHILE_SHARE);
  // A grapheme that is longer than the room can only be cut between its code points.
  return border ?? (graphemeBorder(rest, maxLength) || codePointBorder(rest, maxLength) || 2);
}

function sliceText(text: RichText, start: number, end: number): RichText {
  const runs: RichText[number][] = [];
  let offset = 0;
  for (const run of text) {
    const part = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (part !== "") runs.push({ ...run, text: part });
    offset += run.text.length;
  }
  return runs;
}
