/** Finds which words of a fixed list a text holds, in one pass over the text. */
export interface WordFinder {
  /** 1 for each word of the list that stands in the text, by its index. Valid until the next call. */
  find(text: string): Uint8Array;
}

interface Listed {
  readonly word: string;
  readonly index: number;
}

/** A finder for words of at least one unit each. */
export function buildWordFinder(words: readonly string[]): WordFinder {
  const byBeginning = new Map<number, Listed[]>();
  const singles = new Map<number, number>();
  for (const [index, word] of words.entries()) {
    if (word.length === 1) singles.set(word.charCodeAt(0), index);
    else {
      const key = keyAt(word, 0);
      byBeginning.set(key, [...(byBeginning.get(key) ?? []), { word, index }]);
    }
  }
  const found = new Uint8Array(words.length);
  return {
    find: (text) => {
      found.fill(0);
      for (let at = 0; at < text.length; at++) {
        const single = singles.get(text.charCodeAt(at));
        if (single !== undefined) found[single] = 1;
        for (const { word, index } of byBeginning.get(keyAt(text, at)) ?? NONE)
          if (found[index] === 0 && text.startsWith(word, at)) found[index] = 1;
      }
      return found;
    },
  };
}

const NONE: readonly Listed[] = [];

/** Two units as one number. */
function keyAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
