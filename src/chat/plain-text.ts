/**
 * Characters that show nothing: zero-width ones, bidi controls, fillers, tags. Text from feeds can hide words or
 * turn them around with them. Variation selectors stay, since emoji and Han variants need them.
 */
const INVISIBLE = /[[\p{Default_Ignorable_Code_Point}\p{Cc}\uFFF9-\uFFFB]--[\uFE00-\uFE0F\n\t]]/gv;

const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085\v\f]/g;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The text without characters that show nothing, lines ended by `\n`, and no half surrogate. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(LINE_ENDS, "\n").replace(INVISIBLE, "");
}

/** The text as one line without invisible characters. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}

/** The text, or its beginning and "…", in at most `maxLength` UTF-16 units; never cuts inside what a reader sees as one character. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, graphemeBorder(text, maxLength - 1)).trimEnd()}…`;
}

/** A grapheme is rarely longer than this; a longer one is cut like any other text. */
const MAX_GRAPHEME_LENGTH = 64;

/** The last offset up to `offset` that does not lie inside a grapheme (inside a code point where the grapheme is endless). */
export function graphemeBorder(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const start = Math.max(0, codePointBorder(text, offset - MAX_GRAPHEME_LENGTH));
  const part = text.slice(start, offset + MAX_GRAPHEME_LENGTH);
  const border = start + (graphemes.segment(part).containing(offset - start)?.index ?? 0);
  return border > start || start === 0 ? border : codePointBorder(text, offset);
}

/** The last offset up to `offset` that does not lie inside a code point. */
export function codePointBorder(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit < 0xe000 ? offset - 1 : offset;
}
