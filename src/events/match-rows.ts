import type { OrgEventKind } from "../model/event.ts";
import type { Chunk } from "./chunk.ts";
import { ENGLISH_COMPLEMENTS } from "./en/complements.ts";
import { type Encoded, groupChunks } from "./encode.ts";
import { buildWordFinder, type WordFinder } from "./find-words.ts";
import { compilePattern, requiredSlots, signsOf } from "./pattern.ts";
import { requiredWords } from "./required-words.ts";
import type { Row } from "./row.ts";

/** A row found in a sentence: the chunks in its slots, and the stretch of typed text that it covers. */
export interface Match {
  readonly row: Row;
  readonly slots: ReadonlyMap<string, Chunk>;
  readonly start: number;
  readonly end: number;
  /** Where the predicate begins: behind a subject, and what stands between the two. */
  readonly core: number;
}

export interface CompiledRow {
  readonly row: Row;
  readonly pattern: RegExp;
  /** One of the signs of each must stand in a sentence, or the row cannot match it. */
  readonly needs: readonly RegExp[];
  /** Of each of these sets a word must stand there too, known by its index among the words of the language. */
  readonly words: readonly (readonly number[])[];
  /** What may stand behind the pattern; each is tried where the match so far ends. */
  readonly complements: readonly RegExp[];
}

/** The rows of a language, and what finds the words that they cannot do without. */
export interface RowBook {
  readonly rows: readonly CompiledRow[];
  readonly words: WordFinder;
}

/** Compiles rows once. Throws where a pattern is not valid. */
export function compileRows(rows: readonly Row[]): RowBook {
  const indexes = new Map<string, number>();
  const indexOf = (word: string): number => {
    const index = indexes.get(word) ?? indexes.size;
    indexes.set(word, index);
    return index;
  };
  const compiled = rows.map((row) => compileRow(row, indexOf));
  return { rows: compiled, words: buildWordFinder([...indexes.keys()]) };
}

/** The rows all of whose words stand in a typed text: no other row matches it. */
export function rowsFor({ rows, words }: RowBook, text: string): readonly CompiledRow[] {
  const found = words.find(text);
  return rows.filter((row) => row.words.every((set) => set.some((word) => found[word] === 1)));
}

function compileRow(row: Row, indexOf: (word: string) => number): CompiledRow {
  const pattern = compilePattern(row.pattern, row.language);
  return {
    row,
    pattern,
    words: requiredWords(pattern.source).map((set) => set.map(indexOf)),
    needs: requiredSlots(row.pattern).map((slot) => new RegExp(`[${signsOf(slot)}]`, "u")),
    complements: (row.complements ?? []).map((name) => atPlace(compilePattern(ENGLISH_COMPLEMENTS[name], "en"))),
  };
}

/** A pattern that matches at its `lastIndex` and nowhere else. */
function atPlace({ source }: RegExp): RegExp {
  return new RegExp(source, "duy");
}

/** Finds every row in a sentence. Of matches that say the same, the one that says most is kept; sentence order. */
export function matchRows(encoded: Encoded, book: RowBook): Match[] {
  const matches: Match[] = [];
  for (const compiled of rowsFor(book, encoded.text)) {
    const { row, pattern, needs } = compiled;
    if (!needs.every((need) => need.test(encoded.text))) continue;
    for (const found of encoded.text.matchAll(pattern)) {
      const plain = {
        row,
        slots: groupChunks(encoded, found),
        start: found.index,
        end: found.index + found[0].length,
        core: coreOf(found, encoded),
      };
      const match = withComplements(plain, encoded, compiled.complements);
      if (row.needs?.some((slot) => match.slots.has(slot)) ?? true) matches.push(match);
    }
  }
  const best: Match[] = [];
  for (const match of matches.sort((a, b) => weightOf(b) - weightOf(a))) {
    if (!best.some((other) => sayTheSame(match, other))) best.push(match);
  }
  return best.sort((a, b) => a.start - b.start);
}

/** Where the predicate begins: behind a subject that stands first, and behind the gap between the two. */
function coreOf(found: RegExpExecArray, encoded: Encoded): number {
  const gap = found.indices?.groups?.gap;
  if (gap && gap[0] <= found.index + 1) return gap[1];
  return found.index + (encoded.chunks[found.index] === undefined ? 0 : 1);
}

/** A match with what stands behind it, in any order. */
function withComplements(core: Match, encoded: Encoded, complements: readonly RegExp[]): Match {
  const open = new Set(complements);
  let match = core;
  for (let found = nextComplement(match, encoded, open); found; found = nextComplement(match, encoded, open))
    match = found;
  return match;
}

/** The match with one more complement, which then is no longer open; undefined where none follows. */
function nextComplement(match: Match, encoded: Encoded, open: Set<RegExp>): Match | undefined {
  for (const complement of open) {
    complement.lastIndex = match.end;
    const found = complement.exec(encoded.text);
    if (!found) continue;
    const slots = groupChunks(encoded, found);
    if ([...slots.keys()].some((slot) => match.slots.has(slot))) continue;
    open.delete(complement);
    return { ...match, slots: new Map([...match.slots, ...slots]), end: match.end + found[0].length };
  }
  return undefined;
}

const STRENGTHS = { strong: 0.6, medium: 0.3, weak: 0 } as const;

function weightOf(match: Match): number {
  const explicit = match.row.subject !== undefined ? 1.5 : match.row.roleFrom === "before" ? 0.9 : 0;
  return match.slots.size + explicit + STRENGTHS[match.row.strength] + Math.min(0.2, (match.end - match.start) / 200);
}

/** Kinds that one predicate must not yield together. */
const RIVALS: Readonly<Partial<Record<OrgEventKind, readonly OrgEventKind[]>>> = {
  join: ["appoint", "found"],
  appoint: ["join", "report", "leave"],
  found: ["team", "join"],
  team: ["found", "acquire", "layoff"],
  acquire: ["team"],
  layoff: ["leave", "team"],
  leave: ["layoff", "appoint"],
  report: ["appoint"],
};

function sayTheSame(match: Match, other: Match): boolean {
  const areRivals = match.row.kind === other.row.kind || RIVALS[match.row.kind]?.includes(other.row.kind);
  return areRivals === true && match.core < other.end && other.core < match.end;
}
