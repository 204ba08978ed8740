import type { AliasIndex } from "../../src/match/alias-index.ts";
import { findMentions } from "../../src/match/find-mentions.ts";
import type { CleanText, Span } from "../../src/model/text.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { type Damaged, placeInDamaged, seededRandom } from "../../test/text/damage/damaged.ts";
import { DAMAGES } from "../../test/text/damage/damages.ts";
import { type LabelledName, type LabelledSentence, loadIndexes } from "./mentions.ts";
import { table } from "./tables.ts";

/** What repair recovers of one kind of damage, counted in mentions that are found in the clean text. */
export interface RepairScore {
  readonly damage: string;
  readonly found: number;
  /** Of them those that nobody could find again, since a part of the name or of what it needs is gone for good. */
  readonly lost: number;
  readonly unrepaired: number;
  readonly repaired: number;
  /** Those that the damage hid and that are not lost, and of them those that repair brought back. */
  readonly hidden: number;
  readonly revealed: number;
  /** Of the repaired ones those that point to exactly their place in the damaged text. */
  readonly placed: number;
  /** What was not recovered: the damaged sentence and what repair made of it. */
  readonly missed: readonly string[];
}

/** How often each sentence is damaged in each way. */
const ROUNDS = 3;

/** Damages every sentence in every way, with seeded randomness, and counts the mentions found before and after repair. */
export async function measureRepair(
  sentences: readonly LabelledSentence[],
  rounds: number = ROUNDS,
): Promise<RepairScore[]> {
  const indexes = await loadIndexes(sentences);
  const known = sentences.flatMap((sentence) => {
    const index = indexes.get(sentence.edition);
    return index === undefined ? [] : [{ text: sentence.text, names: namesFound(sentence, index), index }];
  });
  return Object.entries(DAMAGES).map(([name, damage], number) => {
    const random = seededRandom(number + 1);
    const cases = Array.from({ length: rounds }, () => known).flat();
    return sumUp(
      name,
      cases.map((sentence) => measureSentence(sentence, damage(sentence.text, random))),
    );
  });
}

/** The labelled names that are found in the sentence as it is. */
function namesFound({ text, names }: LabelledSentence, index: AliasIndex): LabelledName[] {
  const mentions = placesOf(asItIs(text), index);
  return names.filter((name) => mentions.some((one) => isSame(one, name)));
}

interface KnownSentence {
  readonly text: string;
  readonly names: readonly LabelledName[];
  readonly index: AliasIndex;
}

type Counted = Omit<RepairScore, "damage">;

function measureSentence(sentence: KnownSentence, damaged: Damaged): Counted {
  const { index } = sentence;
  const names = damaged.text === sentence.text ? [] : sentence.names;
  const ideal = placesOf(asItIs(withoutLost(sentence.text, damaged.lost)), index);
  const left = names.filter((name) => ideal.some((one) => isSame(one, name)));
  const clean = cleanText(damaged.text, { names: index.latinNames });
  const before = placesOf(asItIs(damaged.text), index);
  const after = placesOf(clean, index);
  const places = left.map((name) => ({ entityId: name.entityId, span: placeInDamaged(damaged, name.span) }));
  const isFound = (all: readonly LabelledName[], { entityId, span }: (typeof places)[number]): boolean =>
    span !== undefined && all.some((one) => one.entityId === entityId && overlap(one.span, span));
  const missed = places.filter((place) => !isFound(after, place));
  const hidden = places.filter((place) => !isFound(before, place));
  return {
    found: names.length,
    lost: names.length - left.length,
    unrepaired: places.length - hidden.length,
    repaired: places.length - missed.length,
    hidden: hidden.length,
    revealed: hidden.filter((place) => isFound(after, place)).length,
    placed: places.filter(({ entityId, span }) => span && after.some((one) => isSame(one, { entityId, span }))).length,
    missed:
      missed.length === 0
        ? []
        : [`${missed.map(({ entityId }) => entityId).join(", ")}\n  ${damaged.text}\n  ${clean.text}`],
  };
}

/** What a perfect repair would give. */
function withoutLost(text: string, lost: ReadonlySet<number>): string {
  return Array.from({ length: text.length }, (_, at) => (lost.has(at) ? "?" : text.charAt(at))).join("");
}

function sumUp(damage: string, cases: readonly Counted[]): RepairScore {
  const sum = (count: (one: Counted) => number): number => cases.reduce((total, one) => total + count(one), 0);
  return {
    damage,
    found: sum((one) => one.found),
    lost: sum((one) => one.lost),
    unrepaired: sum((one) => one.unrepaired),
    repaired: sum((one) => one.repaired),
    hidden: sum((one) => one.hidden),
    revealed: sum((one) => one.revealed),
    placed: sum((one) => one.placed),
    missed: cases.flatMap(({ missed }) => missed),
  };
}

/** The mentions of a text with their places in the original. */
function placesOf(text: CleanText, index: AliasIndex): LabelledName[] {
  return findMentions(asItIs(""), text, index).flatMap(({ span, entityId }) =>
    entityId === undefined ? [] : [{ span: text.toOriginal(span), entityId }],
  );
}

function asItIs(text: string): CleanText {
  return { original: text, text, repairs: [], toOriginal: (span) => span };
}

function isSame(one: LabelledName, other: LabelledName): boolean {
  return one.entityId === other.entityId && one.span.start === other.span.start && one.span.end === other.span.end;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The share of those that are brought back, of those that the damage hid and that are still there. */
export function revealed({ revealed: count, hidden }: RepairScore): number {
  return hidden === 0 ? 1 : count / hidden;
}

/** A line for each kind of damage and one for all; with `listsMistakes` what was not recovered as well. */
export function renderRepair(
  scores: readonly RepairScore[],
  { listsMistakes }: { readonly listsMistakes: boolean },
): string {
  const total = (count: (score: RepairScore) => number): number => scores.reduce((sum, score) => sum + count(score), 0);
  const all: RepairScore = {
    damage: "all",
    found: total(({ found }) => found),
    lost: total(({ lost }) => lost),
    unrepaired: total(({ unrepaired }) => unrepaired),
    repaired: total(({ repaired }) => repaired),
    hidden: total(({ hidden }) => hidden),
    revealed: total(({ revealed }) => revealed),
    placed: total(({ placed }) => placed),
    missed: [],
  };
  return [
    ...(listsMistakes ? scores.flatMap(({ damage, missed }) => missed.map((one) => `${damage}: ${one}`)) : []),
    table(
      [
        "damage",
        "mentions",
        "lost for good",
        "found damaged",
        "found repaired",
        "recovered",
        "hidden",
        "of them found",
        "in their place",
      ],
      [...scores, all].map((score) => [
        score.damage,
        String(score.found),
        String(score.lost),
        percent(score.unrepaired, score.found - score.lost),
        String(score.repaired),
        percent(score.repaired, score.found - score.lost),
        String(score.hidden),
        percent(score.revealed, score.hidden),
        percent(score.placed, score.repaired),
      ]),
    ),
  ].join("\n");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : ((100 * part) / whole).toFixed(1);
}
