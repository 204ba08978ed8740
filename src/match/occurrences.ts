import { copyUnits, PADDING } from "../text/units.ts";
import { fitsCase, LetterCase } from "./alias-form.ts";
import type { AliasIndex, AliasTarget } from "./alias-index.ts";
import { MOST_NESTED, patternsAt } from "./automaton.ts";
import { standsAlone } from "./boundaries.ts";
import { isInsideLongerName } from "./longer-names.ts";
import { visitStarts } from "./start-filter.ts";

/** A place where at least one alias stands with its boundaries and case in order. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly AliasTarget[];
  /** It is the beginning of a longer name or word that nobody tracks: 百度 in 百度百科. */
  readonly isInsideLongerName: boolean;
}

/**
 * Every occurrence in a text, in order, without overlaps: the one that starts first, and of those the longest that
 * is no part of a longer word. `normal` is the normal form of `text`.
 */
export function findOccurrences(text: string, normal: string, index: AliasIndex): Occurrence[] {
  const occurrences: Occurrence[] = [];
  const found = new Int32Array(2 * MOST_NESTED);
  const units = copyUnits(normal);
  visitStarts(index.automaton.filter, units, normal.length, (at) => {
    const count = patternsAt(index.automaton, units, at + PADDING, found);
    const occurrence = count === 0 ? undefined : longest({ text, normal, index }, at, found, count);
    if (occurrence !== undefined) occurrences.push(occurrence);
    return occurrence?.end ?? at + 1;
  });
  return occurrences;
}

interface Scanned {
  readonly text: string;
  readonly normal: string;
  readonly index: AliasIndex;
}

function longest(scanned: Scanned, start: number, found: Int32Array, count: number): Occurrence | undefined {
  const { text, normal, index } = scanned;
  let refused: Occurrence | undefined;
  for (let nth = count - 1; nth >= 0; nth--) {
    const end = start + (found[2 * nth] ?? 0);
    if (!standsAlone(normal, start, end)) continue;
    const targets = fittingTargets(index.targetsOf(found[2 * nth + 1] ?? -1), text, start, end);
    if (targets.length === 0) continue;
    const span = { start, end };
    if (!isInsideLongerName(text, normal, span, targets)) return { start, end, targets, isInsideLongerName: false };
    refused ??= { start, end, targets, isInsideLongerName: true };
  }
  return refused;
}

function fittingTargets(
  targets: readonly AliasTarget[],
  text: string,
  start: number,
  end: number,
): readonly AliasTarget[] {
  if (targets.every((target) => target.letterCase === LetterCase.any && target.written.length === end - start))
    return targets;
  const surface = text.slice(start, end);
  const fits = (target: AliasTarget): boolean =>
    fitsCase(surface, target.written, target.letterCase) && mayBeSpaced(surface, target);
  return targets.filter(fits);
}

const FEWEST_SPACED = 5;

/** Spaces between Han characters (李 飞飞) separate words in a headline: only people and long names are read across them. */
function mayBeSpaced(surface: string, { entity, written }: AliasTarget): boolean {
  if (!surface.includes(" ") || written.includes(" ") || !/\p{Script=Han}\s+\p{Script=Han}/u.test(surface)) return true;
  return surface.length >= FEWEST_SPACED || entity.kind === "person";
}
