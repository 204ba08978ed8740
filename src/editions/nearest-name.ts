/** Finds the known name that a person probably meant: at most a third of its letters differ, case aside. */
export function findNearestName(written: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance < fewest && distance <= Math.max(1, Math.ceil(name.length / 3))) {
      nearest = name;
      fewest = distance;
    }
  }
  return nearest;
}

/** The end of a sentence that suggests a name, or nothing. */
export function suggest(written: string, known: Iterable<string>): string {
  const nearest = findNearestName(written, known);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
