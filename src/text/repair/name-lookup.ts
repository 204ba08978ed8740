/** Latin names by their letters, to mend those that were torn apart. */
export interface NameLookup {
  /** The name as it is written, with its spaces, for its letters without them. */
  nameOf(letters: string): string | undefined;
  /** False where no name begins with these letters; most words begin none. */
  isBeginning(letters: string): boolean;
}

/** Beginnings are told apart by so many letters only, so that long names cost no more than short ones. */
const BEGINNING = 4;
const NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;
const SHORTEST = 2;

/**
 * Builds a lookup of those names that are of plain Latin letters. The names are asked for only when the first torn one
 * has to be mended.
 */
export function buildNameLookup(listNames: () => Iterable<string>): NameLookup {
  let built: Built | undefined;
  const build = (): Built => {
    built ??= collect(listNames());
    return built;
  };
  return {
    nameOf: (letters) => build().names.get(letters),
    isBeginning: (letters) => build().beginnings.has(letters.slice(0, BEGINNING)),
  };
}

/** Looks in the first, then in the second. */
export function joinLookups(first: NameLookup, second: NameLookup): NameLookup {
  return {
    nameOf: (letters) => first.nameOf(letters) ?? second.nameOf(letters),
    isBeginning: (letters) => first.isBeginning(letters) || second.isBeginning(letters),
  };
}

interface Built {
  readonly names: ReadonlyMap<string, string>;
  readonly beginnings: ReadonlySet<string>;
}

function collect(names: Iterable<string>): Built {
  const byLetters = new Map<string, string>();
  const beginnings = new Set<string>();
  for (const name of names) {
    if (name.length < SHORTEST || !NAME.test(name)) continue;
    const letters = name.replaceAll(" ", "");
    if (byLetters.has(letters)) continue;
    byLetters.set(letters, name);
    for (let length = 1; length <= BEGINNING; length++) beginnings.add(letters.slice(0, length));
  }
  return { names: byLetters, beginnings };
}
