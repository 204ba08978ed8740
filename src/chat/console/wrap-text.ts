/** A stretch of text with one look; wrapping never changes the look. */
export interface Styled {
  readonly text: string;
  readonly style: TextStyle | undefined;
}

export type TextStyle = "bold" | "italic" | "cyan" | "gray" | "red" | "yellow";

/** Characters that take two places in a terminal. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const NARROW = /\p{M}/u;

/** Marks that may not begin a line, and those that may not end one. */
const CLOSING = /^[，。、；：！？）》」』】〉”’…·,.;:!?)\]}%]+$/u;
const OPENING = /^[（《「『【〈“‘([{]+$/u;

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** How many places a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : NARROW.test(character) ? 0 : 1;
  return width;
}

/**
 * Breaks text into lines of at most `width` places, between words, Han words included, and never before a closing or
 * after an opening mark. What is wider than a line, such as an address, stays whole on a line of its own.
 */
export function wrapText(text: readonly Styled[], width: number): readonly (readonly Styled[])[] {
  const lines: Styled[][] = [[]];
  let used = 0;
  for (const piece of unbreakablePieces(text)) {
    const pieceWidth = displayWidth(piece.map((part) => part.text).join(""));
    const isLineEnd = piece.some((part) => part.text === "\n");
    if (isLineEnd || (used > 0 && used + pieceWidth > width)) {
      lines.push([]);
      used = 0;
    }
    const isSpace = piece.every((part) => part.text.trim() === "");
    if (isLineEnd || (isSpace && used === 0)) continue;
    lines.at(-1)?.push(...piece);
    used += pieceWidth;
  }
  return lines;
}

/** Words with the marks that must stay beside them; a word may change its look in the middle. */
function unbreakablePieces(text: readonly Styled[]): readonly (readonly Styled[])[] {
  const pieces: Styled[][] = [];
  let isGlued = false;
  for (const part of text.flatMap(wordsOf)) {
    const last = pieces.at(-1);
    const isWord = last?.every(({ text: before }) => before.trim() !== "") === true;
    if (isWord && (isGlued || CLOSING.test(part.text))) last?.push(part);
    else pieces.push([part]);
    isGlued = OPENING.test(part.text);
  }
  return pieces;
}

function wordsOf({ text, style }: Styled): readonly Styled[] {
  // An address is one word; the segmenter would break it at its dots.
  return text.split(/(<https?:\S+>|\n)/).flatMap((part) => {
    if (part === "") return [];
    if (/^(<https?:|\n)/.test(part)) return [{ text: part, style }];
    return [...words.segment(part)].map(({ segment }) => ({ text: segment, style }));
  });
}
