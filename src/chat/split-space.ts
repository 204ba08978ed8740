/** A text without the white space at its ends, and that white space. */
export interface SplitSpace {
  readonly before: string;
  readonly inner: string;
  readonly after: string;
}

/** Takes the white space off the ends of a text, in one pass however much there is. */
export function splitSpace(text: string): SplitSpace {
  const inner = text.trim();
  const start = text.length - text.trimStart().length;
  return { before: text.slice(0, start), inner, after: text.slice(start + inner.length) };
}
