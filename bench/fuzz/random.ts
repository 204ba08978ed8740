/** Chance that can be repeated: the same seed gives the same run. */
export interface Random {
  /** From 0 up to, not including, `limit`. */
  int(limit: number): number;
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
}

/** A small generator of shifts; good enough to choose where a file is broken. */
export function createRandom(seed: number): Random {
  let state = (seed ^ 0x5bd1e995) | 1;
  const int = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * limit);
  };
  return {
    int,
    pick: (items) => {
      const picked = items[int(items.length)];
      if (picked === undefined) throw new Error("nothing to pick from");
      return picked;
    },
  };
}
