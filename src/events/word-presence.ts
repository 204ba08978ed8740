/** Which words a text may hold. */
export interface WordPresence {
  /** False only where the text does not hold the word for certain. */
  mayHold(word: readonly number[]): boolean;
}

const SLOTS = 4096;

/** A word as `mayHold` takes it: a number for each pair of its units, or for its only one. */
export function pairsOf(word: string): readonly number[] {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < word.length; at++) pairs.push(slotOf(word.charCodeAt(at), word.charCodeAt(at + 1)));
  return pairs.length > 0 ? pairs : [slotOf(word.charCodeAt(0), 0)];
}

/** Takes note of every pair of units in a text, and of every single one. */
export function noteWords(text: string): WordPresence {
  const seen = new Uint8Array(SLOTS);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    seen[slotOf(unit, 0)] = 1;
    if (at + 1 < text.length) seen[slotOf(unit, text.charCodeAt(at + 1))] = 1;
  }
  return {
    mayHold: (word) => {
      for (const pair of word) if (seen[pair] !== 1) return false;
      return true;
    },
  };
}

function slotOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> 20;
}
