import { isHan } from "../text/script.ts";
import { buildStartFilter, type StartFilter } from "./start-filter.ts";

// A set of patterns as one flat machine over UTF-16 units: a filter lets most positions of a text go at once; behind it
// stands a double-array trie (Aoe 1989) whose unbranched ends lie in one tail array. Everything is a typed array, so a
// million patterns cost few objects.

/** Built by `buildAutomaton`. Patterns are known by their index in the sorted list that it was built from. */
export interface Automaton {
  /** The trie's own small number of a unit; 0 where no pattern has it. */
  readonly codes: Uint16Array;
  readonly filter: StartFilter;
  /**
   * Three numbers a node, side by side since they are looked at together: where its children start (below 0 it ends in a
   * tail at `-base - 1`), its parent (-1 where the slot is free), and the index + 1 of the pattern that ends there, in
   * its tail where it has one (0 for none).
   */
  readonly nodes: Int32Array;
  /** A length, then so many units. */
  readonly tails: Uint16Array;
}

const ROOT = 0;
const FREE = -1;
/** How many numbers `nodes` has of each. */
const NUMBERS = 3;
/** At most so many patterns can end along one path; more would need as many nested names. */
export const MOST_NESTED = 64;

/** Builds the machine. The patterns are sorted by UTF-16 unit, all different, each at least two units long. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const { codes, codeCount } = buildCodes(patterns);
  return { codes, filter: buildStartFilter(patterns), ...buildTrie(patterns, codes, codeCount) };
}

/**
 * Writes the length and index of every pattern that stands at `at` into `found`, shortest first; returns how many.
 * Spaces between two Han characters are passed over, and a space of a pattern stands for several in the text.
 * `text` has zeros around it (`copyUnits`), which end every walk; `found` has room for `MOST_NESTED` pairs.
 */
export function patternsAt(automaton: Automaton, text: Uint16Array, at: number, found: Int32Array): number {
  const { codes, nodes } = automaton;
  let node = ROOT;
  let count = 0;
  for (let next = at; ; ) {
    const unit = text[next] ?? 0;
    const code = codes[unit] ?? 0;
    const child = (nodes[NUMBERS * node] ?? 0) + code;
    if (code === 0 || nodes[NUMBERS * child + 1] !== node) {
      const skipped = unit === SPACE ? skipSpaces(text, next) : next;
      if (skipped === next) break;
      next = skipped;
      continue;
    }
    node = child;
    next += 1;
    const start = nodes[NUMBERS * node] ?? 0;
    const end = nodes[NUMBERS * node + 2] ?? 0;
    if (start >= 0 && end === 0) continue;
    const stop = start < 0 ? matchTail(automaton.tails, -start - 1, text, next) : next;
    if (stop >= 0 && count < MOST_NESTED) {
      found[2 * count] = stop - at;
      found[2 * count + 1] = end - 1;
      count += 1;
    }
    if (start < 0) break;
  }
  return count;
}

/** Where the tail ends in the text, or -1 where it does not stand at `from`. */
function matchTail(tails: Uint16Array, tail: number, text: Uint16Array, from: number): number {
  const last = tail + (tails[tail] ?? 0);
  let next = from;
  for (let unit = tail + 1; unit <= last; ) {
    const found = text[next] ?? 0;
    if (found === tails[unit]) {
      next += 1;
      unit += 1;
      continue;
    }
    const skipped = found === SPACE ? skipSpaces(text, next) : next;
    if (skipped === next) return -1;
    next = skipped;
  }
  return next;
}

const SPACE = 0x20;

/** The end of the spaces at `at` where they may be passed over, else `at`. */
function skipSpaces(text: Uint16Array, at: number): number {
  const before = text[at - 1] ?? 0;
  let end = at;
  while (text[end] === SPACE) end += 1;
  const after = text[end] ?? 0;
  if (before === SPACE) return end;
  return isHan(before) && isHan(after) ? end : at;
}

/** Frequent units get small codes, which packs the children of a node closely. */
function buildCodes(patterns: readonly string[]): { codes: Uint16Array; codeCount: number } {
  const counts = new Uint32Array(0x10000);
  for (const pattern of patterns) {
    for (let at = 0; at < pattern.length; at++) {
      const unit = pattern.charCodeAt(at);
      counts[unit] = (counts[unit] ?? 0) + 1;
    }
  }
  const units: number[] = [];
  for (let unit = 0; unit < counts.length; unit++) if ((counts[unit] ?? 0) > 0) units.push(unit);
  units.sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
  const codes = new Uint16Array(0x10000);
  for (const [index, unit] of units.entries()) codes[unit] = Math.min(index + 1, 0xffff);
  return { codes, codeCount: units.length };
}

type Trie = Pick<Automaton, "nodes" | "tails">;

/** Patterns `from` to `to` share their first `depth` units, which lead to `node`. */
interface Range {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

function buildTrie(patterns: readonly string[], codes: Uint16Array, codeCount: number): Trie {
  const slots = new Slots(patterns.length * 2 + 0x400);
  const tails = new Tails(patterns.length * 4 + 16);
  const pending: Range[] = [{ node: ROOT, from: 0, to: patterns.length, depth: 0 }];
  const childCodes: number[] = [];
  const childStarts: number[] = [];
  for (let range = pending.pop(); range !== undefined; range = pending.pop()) {
    const { node, depth, to } = range;
    let { from } = range;
    const first = patterns[from];
    if (first === undefined) continue;
    if (to - from === 1 && node !== ROOT) {
      slots.ends[node] = from + 1;
      slots.base[node] = -1 - tails.add(first, depth);
      continue;
    }
    if (first.length === depth) {
      slots.ends[node] = from + 1;
      from += 1;
    }
    childCodes.length = 0;
    childStarts.length = 0;
    let unit = -1;
    for (let index = from; index < to; index++) {
      const next = patterns[index]?.charCodeAt(depth) ?? -1;
      if (next === unit) continue;
      unit = next;
      childCodes.push(codes[unit] ?? 0);
      childStarts.push(index);
    }
    const base = slots.place(node, childCodes);
    childStarts.push(to);
    for (let child = 0; child < childCodes.length; child++) {
      const start = childStarts[child] ?? 0;
      const end = childStarts[child + 1] ?? 0;
      pending.push({ node: base + (childCodes[child] ?? 0), from: start, to: end, depth: depth + 1 });
    }
  }
  return { nodes: slots.finish(codeCount), tails: tails.finish() };
}

/** The double array while it is built. Free slots are a list in ascending order, threaded through `base` and `check`. */
class Slots {
  base: Int32Array;
  check: Int32Array;
  ends: Int32Array;
  #size: number;
  #firstFree = 1;
  #used = 1;
  #failures = 0;

  constructor(size: number) {
    this.#size = size;
    this.base = new Int32Array(size);
    this.check = new Int32Array(size).fill(FREE);
    this.ends = new Int32Array(size);
    this.check[ROOT] = ROOT;
  }

  /** Finds a base where every child has a free slot, takes these slots for `node`, and returns the base. */
  place(node: number, codes: readonly number[]): number {
    let least = codes[0] ?? 0;
    let most = least;
    for (const code of codes) {
      if (code < least) least = code;
      if (code > most) most = code;
    }
    let slot = Math.max(this.#nextFree(this.#firstFree), least);
    this.#firstFree = this.#nextFree(this.#firstFree);
    let tries = 0;
    for (; ; slot = this.#nextFree(slot + 1)) {
      this.#reserve(slot - least + most + 1);
      if (this.check[slot] === FREE && this.#fits(slot - least, codes)) break;
      tries += 1;
      // A crowded front is not searched again and again: after many failures the search starts further on.
      if (tries > 64 && codes.length === 1) this.#firstFree = slot;
    }
    this.#failures += tries;
    if (this.#failures > 4096) {
      this.#failures = 0;
      this.#firstFree = Math.max(this.#firstFree, this.#used - 2048);
    }
    const base = slot - least;
    this.base[node] = base;
    for (const code of codes) this.check[base + code] = node;
    this.#used = Math.max(this.#used, base + most + 1);
    return base;
  }

  finish(codeCount: number): Int32Array {
    // Room for every code beyond the last slot, so that a walk never leaves the array.
    const size = this.#used + codeCount + 1;
    this.#reserve(size);
    const nodes = new Int32Array(NUMBERS * size);
    for (let slot = 0; slot < size; slot++) {
      nodes[NUMBERS * slot] = this.base[slot] ?? 0;
      nodes[NUMBERS * slot + 1] = this.check[slot] ?? FREE;
      nodes[NUMBERS * slot + 2] = this.ends[slot] ?? 0;
    }
    return nodes;
  }

  #fits(base: number, codes: readonly number[]): boolean {
    for (const code of codes) if (this.check[base + code] !== FREE) return false;
    return true;
  }

  #nextFree(from: number): number {
    let slot = from;
    while (slot < this.#size && this.check[slot] !== FREE) slot += 1;
    return slot;
  }

  #reserve(size: number): void {
    if (size <= this.#size) return;
    const grown = Math.max(size + 1024, Math.ceil(this.#size * 1.5));
    const check = new Int32Array(grown).fill(FREE);
    check.set(this.check);
    this.check = check;
    const base = new Int32Array(grown);
    base.set(this.base);
    this.base = base;
    const ends = new Int32Array(grown);
    ends.set(this.ends);
    this.ends = ends;
    this.#size = grown;
  }
}

class Tails {
  #units: Uint16Array;
  /** Position 0 holds the empty tail, which all patterns without one share. */
  #used = 1;

  constructor(size: number) {
    this.#units = new Uint16Array(size);
  }

  /** Stores the pattern from `depth` on and returns where. */
  add(pattern: string, depth: number): number {
    const length = pattern.length - depth;
    if (length === 0) return 0;
    const at = this.#used;
    if (at + length + 1 > this.#units.length) {
      const grown = new Uint16Array(Math.ceil((at + length + 1) * 1.5));
      grown.set(this.#units);
      this.#units = grown;
    }
    this.#units[at] = length;
    for (let unit = 0; unit < length; unit++) this.#units[at + 1 + unit] = pattern.charCodeAt(depth + unit);
    this.#used = at + length + 1;
    return at;
  }

  finish(): Uint16Array {
    return this.#units.slice(0, this.#used);
  }
}
