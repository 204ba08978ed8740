import type { CleanText, Repair, Span } from "../model/text.ts";
import type { NameLookup } from "./repair/name-lookup.ts";
import { findSigns } from "./signs.ts";

/** Replace `span` of a text by `after`. */
export interface Edit {
  readonly span: Span;
  readonly after: string;
  /** For each unit of `after` where within `span` it came from, in order; without it, from the whole of `span`. */
  readonly origins?: readonly Span[];
}

/** A repair rule: pure, finds what it would replace, in order and without overlaps. */
export interface RepairRule {
  readonly name: string;
  /** The bits of `findSigns` without any of which the rule finds nothing. */
  readonly signs: number;
  readonly find: (text: string, names: NameLookup) => readonly Edit[];
}

/** Applies each rule to what the ones before it left, keeping one map back to the original. */
export function applyRules(original: string, rules: readonly RepairRule[], names: NameLookup): CleanText {
  let state: Mapped = { text: original, starts: undefined, ends: undefined };
  const repairs: Repair[] = [];
  let signs = findSigns(original);
  for (const rule of rules) {
    if ((signs & rule.signs) === 0) continue;
    const edits = rule.find(state.text, names).filter((edit) => changes(state.text, edit));
    if (edits.length === 0) continue;
    for (const edit of edits) repairs.push(describe(rule.name, original, state, edit));
    state = applyEdits(state, edits);
    signs = findSigns(state.text);
  }
  repairs.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
  return { original, text: state.text, repairs, toOriginal: (span) => spanInOriginal(state, span, original.length) };
}

/** A text whose unit `i` came from units `starts[i]` to `ends[i]` of the original; without arrays it is the original. */
interface Mapped {
  readonly text: string;
  readonly starts: Uint32Array | undefined;
  readonly ends: Uint32Array | undefined;
}

function changes(text: string, edit: Edit): boolean {
  return text.slice(edit.span.start, edit.span.end) !== edit.after;
}

function describe(rule: string, original: string, state: Mapped, edit: Edit): Repair {
  const span = spanInOriginal(state, edit.span, original.length);
  return { rule, span, before: original.slice(span.start, span.end), after: edit.after };
}

function applyEdits(state: Mapped, edits: readonly Edit[]): Mapped {
  const growth = edits.reduce((sum, edit) => sum + edit.after.length - (edit.span.end - edit.span.start), 0);
  const length = state.text.length + growth;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const pieces: string[] = [];
  let from = 0;
  let to = 0;
  const copyUntil = (end: number): void => {
    pieces.push(state.text.slice(from, end));
    for (; from < end; from++, to++) {
      starts[to] = state.starts?.[from] ?? from;
      ends[to] = state.ends?.[from] ?? from + 1;
    }
  };
  for (const { span, after, origins } of edits) {
    copyUntil(span.start);
    pieces.push(after);
    for (let unit = 0; unit < after.length; unit++, to++) {
      const source = sourceOf(state, origins?.[unit] ?? span);
      starts[to] = source.start;
      ends[to] = source.end;
    }
    from = span.end;
  }
  copyUntil(state.text.length);
  return { text: pieces.join(""), starts, ends };
}

function sourceOf(state: Mapped, span: Span): Span {
  if (state.starts === undefined || state.ends === undefined) return span;
  return { start: state.starts[span.start] ?? 0, end: state.ends[span.end - 1] ?? 0 };
}

function spanInOriginal(state: Mapped, span: Span, originalLength: number): Span {
  const { starts, ends } = state;
  if (starts === undefined || ends === undefined) return { start: span.start, end: span.end };
  const start = starts[span.start] ?? originalLength;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: ends[span.end - 1] ?? originalLength };
}
