// Nearly every sentence lacks the words of nearly every row, and a regular expression takes long to find that out. What a
// pattern cannot do without is read off it once; a sentence is then asked for these words before the pattern is tried.

/** One piece of a regular expression. */
type Piece =
  | { readonly kind: "letter"; readonly text: string; readonly isOptional: boolean }
  | { readonly kind: "choice"; readonly alternatives: readonly (readonly Piece[])[]; readonly isOptional: boolean }
  /** Matches nothing that one could ask for: a class, a place, what must not stand there. */
  | { readonly kind: "open"; readonly isOptional: boolean };

/**
 * Sets of words: every text that the expression matches holds at least one word of each. Empty where none can be told.
 * The source is one with the `u` flag, without back references.
 */
export function requiredWords(source: string): readonly (readonly string[])[] {
  const { alternatives } = new Reader(source).readAlternatives();
  const [only, ...others] = alternatives;
  if (only !== undefined && others.length === 0) return setsOf(only);
  const words = wordsOfChoice(alternatives);
  return words === undefined ? [] : [words];
}

/** More words take longer to look for than the pattern saves. */
const MOST_WORDS = 150;

function wordsOfChoice(alternatives: readonly (readonly Piece[])[]): readonly string[] | undefined {
  const words = new Set<string>();
  for (const pieces of alternatives) {
    const own = rarestOf(setsOf(pieces));
    if (own === undefined) return undefined;
    for (const word of own) words.add(word);
  }
  return words.size === 0 || words.size > MOST_WORDS ? undefined : [...words];
}

/** All that a sequence cannot do without. */
function setsOf(pieces: readonly Piece[]): readonly (readonly string[])[] {
  const sets: (readonly string[])[] = [];
  let run = "";
  const endRun = (): void => {
    if (run !== "") sets.push([run]);
    run = "";
  };
  for (const piece of pieces) {
    if (piece.kind === "letter" && !piece.isOptional) {
      run += piece.text;
      continue;
    }
    endRun();
    if (piece.kind !== "choice" || piece.isOptional) continue;
    const [only, ...others] = piece.alternatives;
    if (only !== undefined && others.length === 0) sets.push(...setsOf(only));
    else {
      const words = wordsOfChoice(piece.alternatives);
      if (words !== undefined) sets.push(words);
    }
  }
  endRun();
  return sets;
}

/** The longest words, and of those the fewest. */
function rarestOf(sets: readonly (readonly string[])[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  for (const words of sets) if (best === undefined || isRarer(words, best)) best = words;
  return best;
}

function isRarer(words: readonly string[], others: readonly string[]): boolean {
  const shortest = (list: readonly string[]): number => Math.min(...list.map(({ length }) => length), LONG_ENOUGH);
  return (
    shortest(words) - shortest(others) > 0 || (shortest(words) === shortest(others) && words.length < others.length)
  );
}

/** Words that are longer are no rarer. */
const LONG_ENOUGH = 4;

/** Reads as much of a regular expression as is needed to tell what must stand in a match. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  readAlternatives(): { readonly alternatives: readonly (readonly Piece[])[] } {
    const alternatives: Piece[][] = [[]];
    while (this.#at < this.#source.length && this.#peek() !== ")") {
      if (this.#peek() === "|") {
        this.#at += 1;
        alternatives.push([]);
      } else alternatives.at(-1)?.push(this.#readPiece());
    }
    return { alternatives };
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #readPiece(): Piece {
    const piece = this.#readAtom();
    const quantifier = /^(?:[?*]|\{0[,}]\d*\}?|\+|\{\d+(?:,\d*)?\})\??/u.exec(
      this.#source.slice(this.#at, this.#at + 12),
    )?.[0];
    if (quantifier === undefined) return piece;
    this.#at += quantifier.length;
    if (/^(?:[?*]|\{0)/u.test(quantifier)) return { ...piece, isOptional: true };
    // What stands once or more ends a run of letters: "a+b" need not hold "ab" in one piece only.
    return piece.kind === "letter" ? { kind: "choice", alternatives: [[piece]], isOptional: false } : piece;
  }

  #readAtom(): Piece {
    const character = this.#peek();
    if (character === "(") return this.#readGroup();
    if (character === "[") return this.#skipClass();
    if (character === "\\") return this.#readEscape();
    this.#at += 1;
    if (/[\^$.]/u.test(character)) return OPEN;
    return /[\ue000-\uf8ff]/u.test(character) ? OPEN : { kind: "letter", text: character, isOptional: false };
  }

  #readGroup(): Piece {
    const start = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? "(";
    this.#at += start.length;
    const { alternatives } = this.readAlternatives();
    this.#at += 1;
    return /!$/u.test(start) ? OPEN : { kind: "choice", alternatives, isOptional: false };
  }

  #skipClass(): Piece {
    const found = /^\[(?:\\.|[^\]\\])*\]/u.exec(this.#source.slice(this.#at))?.[0] ?? "[";
    this.#at += found.length;
    return OPEN;
  }

  #readEscape(): Piece {
    const found = /^\\(?:p\{[^}]*\}|u[\da-f]{4}|u\{[^}]*\}|.)/iu.exec(this.#source.slice(this.#at))?.[0] ?? "\\";
    this.#at += found.length;
    const escaped = found.slice(1);
    return /^[\^$\\.*+?()[\]{}|/-]$/u.test(escaped) ? { kind: "letter", text: escaped, isOptional: false } : OPEN;
  }
}

const OPEN: Piece = { kind: "open", isOptional: false };
