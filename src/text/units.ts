/** So many zeros stand before and after the units, so that nobody needs to look where the text ends. */
export const PADDING = 32;

let memory = new Uint16Array(1 << 14);
let used = 0;

/**
 * The UTF-16 units of a text from index `PADDING` on, zeros around them: reading numbers from an array is several times
 * quicker than asking a string for them. The array is working memory and valid until the next call.
 */
export function copyUnits(text: string): Uint16Array {
  const needed = text.length + 2 * PADDING;
  if (memory.length < needed) {
    memory = new Uint16Array(needed * 2);
    used = 0;
  }
  Buffer.from(memory.buffer).write(text, PADDING * 2, "utf16le");
  const end = PADDING + text.length;
  memory.fill(0, end, Math.max(end + PADDING, used));
  used = end;
  return memory;
}
