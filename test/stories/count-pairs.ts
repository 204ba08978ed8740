/** How a grouping compares with the wanted one, over pairs of articles. */
export interface PairCounts {
  /** Pairs put together that do not belong together, as "a + b". */
  readonly wrong: readonly string[];
  /** Pairs that belong together and are not, the same way. */
  readonly missing: readonly string[];
  readonly f1: number;
}

/** Compares two groupings, each from article id to story. */
export function countPairs(found: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): PairCounts {
  const [foundPairs, wantedPairs] = [pairsOf(found), pairsOf(wanted)];
  const right = foundPairs.intersection(wantedPairs).size;
  const all = foundPairs.size + wantedPairs.size;

  return {
    wrong: [...foundPairs.difference(wantedPairs)],
    missing: [...wantedPairs.difference(foundPairs)],
    f1: all === 0 ? 1 : (2 * right) / all,
  };
}

function pairsOf(groups: ReadonlyMap<string, string>): ReadonlySet<string> {
  const ids = [...groups.keys()].sort();
  return new Set(
    ids.flatMap((a, index) =>
      ids.slice(index + 1).flatMap((b) => (groups.get(a) === groups.get(b) ? [`${a} + ${b}`] : [])),
    ),
  );
}
