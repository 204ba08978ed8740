import type { CleanText, Part, Sentence, Span } from "../model/text.ts";
import { endsAtFullStop } from "./full-stop.ts";
import { findQuotes } from "./quotes.ts";

const CLOSERS = /^["'”’」』）)\]】》〉〕]+/u;
const END_MARKS = new Set(["。", "！", "？", "!", "?", "．", "…", ".", "｡"]);
/** After a quoted sentence: who said it, up to the next mark. */
const SPEAKER =
  /^[ \t]*[^，。！？!?；;“”"「」\n]{0,14}(?:说|說|表示|称|稱|指出|道|写道|寫道|认为|認為|回应|回應|透露|强调|強調|补充|補充|解释|解釋)/u;
const ENGLISH_SPEAKER =
  /^ (?:(?:he|she|they|[A-Z][\p{L}.'-]+(?: [A-Z][\p{L}.'-]+){0,3}) )?(?:said|says|told|wrote|added|asked|tweeted|posted)\b/u;
const LIST_MARKER = /^(?:\d{1,3}[.、．)]|[-*•·▪●]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.])\s*$/u;

/**
 * The sentences of an article in order, the title's first. A newline always ends one; a quotation is never cut
 * inside; the span has no white space at its ends, and nothing that is not white space is left out.
 */
export function readSentences(title: CleanText, text: CleanText): Sentence[] {
  return [...splitSentences("title", title.text), ...splitSentences("text", text.text)].map((sentence, index) => ({
    ...sentence,
    index,
  }));
}

/** The sentences of one part, without their place in the whole article. */
export function splitSentences(part: Part, text: string): Omit<Sentence, "index">[] {
  const sentences: Omit<Sentence, "index">[] = [];
  let paragraph = 0;
  for (const line of findLines(text)) {
    const spans = splitLine(text, line);
    for (const span of spans) sentences.push({ in: part, span, text: text.slice(span.start, span.end), paragraph });
    if (spans.length > 0) paragraph += 1;
  }
  return sentences;
}

function findLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const found of text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)) {
    lines.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function splitLine(text: string, line: Span): Span[] {
  const quotes = findQuotes(text, line);
  const spans: Span[] = [];
  let start = line.start;
  let at = line.start;
  let quoteIndex = 0;
  while (at < line.end) {
    let quote = quotes[quoteIndex];
    while (quote !== undefined && quote.end <= at) quote = quotes[++quoteIndex];
    if (quote !== undefined && quote.start <= at) {
      at = quote.end;
      if (!endsWithQuote(text, quote, line.end)) continue;
    } else {
      const end = endAt(text, at, line.end);
      if (end === undefined) {
        at += 1;
        continue;
      }
      at = end;
    }
    at = skipClosers(text, at, line.end);
    if (LIST_MARKER.test(text.slice(start, at).trimStart()) && at < line.end) continue;
    pushTrimmed(spans, text, { start, end: at });
    start = at;
  }
  pushTrimmed(spans, text, { start, end: line.end });
  return spans;
}

/** Where the sentence ends if the unit at `at` ends it. */
function endAt(text: string, at: number, lineEnd: number): number | undefined {
  const mark = text.charAt(at);
  if (!END_MARKS.has(mark)) return undefined;
  let end = at + 1;
  while (end < lineEnd && END_MARKS.has(text.charAt(end))) end += 1;
  const run = text.slice(at, end);
  if (/[。！？．｡]/u.test(run)) return end;
  if (run.includes("…") || run.startsWith("..")) return endsAfterEllipsis(text, end, lineEnd) ? end : undefined;
  if (mark === ".") return endsAtFullStop(text, at, lineEnd) ? end : undefined;
  return endsAfterAsciiMark(text, at, end, lineEnd) ? end : undefined;
}

function endsAfterEllipsis(text: string, end: number, lineEnd: number): boolean {
  const rest = text.slice(end, Math.min(lineEnd, end + 12)).replace(CLOSERS, "");
  return rest === "" || /^\s+["“'‘(]?\p{Lu}/u.test(rest);
}

function endsAfterAsciiMark(text: string, at: number, end: number, lineEnd: number): boolean {
  if (end === lineEnd) return true;
  if (/\bYahoo!$/u.test(text.slice(Math.max(0, at - 6), end))) return false;
  const next = text.charAt(end);
  if (/[\s"'”’」』）)\]\p{Script=Han}“「『]/u.test(next)) return true;
  return /\p{Script=Han}/u.test(text.charAt(at - 1)) && !/[\p{L}\d=&]/u.test(next);
}

/** A quotation ends the sentence when its last mark does and nobody is named as its speaker after it. */
function endsWithQuote(text: string, quote: Span, lineEnd: number): boolean {
  const inside = text.slice(quote.start + 1, quote.end - 1);
  if (!/[。！？!?….]["'”’」』）)]*$/u.test(inside)) return false;
  const rest = text.slice(quote.end, Math.min(lineEnd, quote.end + 60));
  if (rest.trim() === "") return true;
  if (SPEAKER.test(rest) || ENGLISH_SPEAKER.test(rest)) return false;
  if (/^[，,；;、：:。！？的—-]/u.test(rest)) return false;
  if (/\.["'”’]*$/u.test(inside)) return /^\s+["“'‘(]?[\p{Lu}\d]/u.test(rest) || /^\p{Script=Han}/u.test(rest);
  return /[。！？]$/u.test(inside) || /^\s+["“]?[\p{Lu}\d]/u.test(rest) || /^["“「]?\p{Script=Han}/u.test(rest);
}

function skipClosers(text: string, at: number, lineEnd: number): number {
  const closers = CLOSERS.exec(text.slice(at, Math.min(lineEnd, at + 8)));
  return closers === null ? at : at + closers[0].length;
}

function pushTrimmed(spans: Span[], text: string, { start, end }: Span): void {
  const raw = text.slice(start, end);
  const trimmedStart = start + (raw.length - raw.trimStart().length);
  const trimmedEnd = end - (raw.length - raw.trimEnd().length);
  if (trimmedStart < trimmedEnd) spans.push({ start: trimmedStart, end: trimmedEnd });
}
