import { hashText } from "../text/hash.ts";
import type { StorySignature } from "./story-signature.ts";

const DAY_MS = 86_400_000;

/** Overlapping spans of days, so that articles up to half a span apart always share one. */
const SPAN_DAYS = 8;

/** Rows of the shingle sketch that make one band: two equal smallest hashes are hardly chance. */
const BANDS = 8;

const MAX_ENTITIES = 4;
const MAX_NAMES = 4;
const MAX_NUMBERS = 4;
const MAX_TERMS = 3;

/**
 * What a store can look up to find the articles that an article may share a story with, in time that does not depend on
 * how many there are: articles that `sameStory` would join share a key, but for rare rewrites. At most about 100 keys.
 */
export function storyKeys(signature: StorySignature): readonly string[] {
  const spans = spansOf(signature.publishedMs);
  const dated = datedKeys(signature).flatMap((key) => spans.map((span) => `${key}@${span}`));
  const undated = [
    ...(signature.link === undefined ? [] : [`link:${signature.link}`]),
    ...(signature.titleKey.length > 8 ? [`title:${hashText(signature.titleKey).toString(36)}`] : []),
    ...signature.sentenceHashes.map((hash) => `s:${hash.toString(36)}`),
    ...bandsOf(signature.shingles.hashes),
  ];

  return [...new Set([...undated, ...dated])];
}

/** Keys that only mean something for articles of the same days. */
function datedKeys({
  events,
  titleEntityIds,
  leadEntityIds,
  titleNames,
  numbers,
  terms,
}: StorySignature): readonly string[] {
  const entities = (titleEntityIds.length > 0 ? titleEntityIds : leadEntityIds).slice(0, MAX_ENTITIES);
  const names = titleNames.slice(0, MAX_NAMES);
  const told = [...numbers.slice(0, MAX_NUMBERS), ...terms.slice(0, MAX_TERMS).map(([term]) => term)];

  return [
    ...events.keys.map((key) => `e:${key}`),
    ...pairsOf(entities).map((pair) => `n:${pair}`),
    ...pairsOf(names).map((pair) => `l:${pair}`),
    ...[...entities.slice(0, 2), ...names.slice(0, 2)].flatMap((name) => told.map((word) => `w:${name}+${word}`)),
    ...pairsOf(numbers.slice(0, MAX_NUMBERS)).map((pair) => `d:${pair}`),
    ...pairsOf(terms.slice(0, 4).map(([term]) => term)).map((pair) => `t:${pair}`),
  ];
}

function pairsOf(values: readonly string[]): readonly string[] {
  const sorted = [...values].sort();
  return sorted.flatMap((value, index) => sorted.slice(index + 1).map((other) => `${value}+${other}`));
}

// The smallest hash of each of 16 permutations, two a band.
function bandsOf(hashes: readonly number[]): readonly string[] {
  if (hashes.length === 0) return [];
  const smallest = Array.from({ length: BANDS * 2 }, (_, row) => minOf(hashes, row));

  return Array.from(
    { length: BANDS },
    (_, band) => `b:${band}:${smallest[band * 2]?.toString(36)}.${smallest[band * 2 + 1]?.toString(36)}`,
  );
}

function minOf(hashes: readonly number[], row: number): number {
  const factor = (0x9e3779b1 + row * 0x85ebca6c) | 1;
  let smallest = 0xffffffff;
  for (const hash of hashes) smallest = Math.min(smallest, Math.imul(hash, factor) >>> 0);

  return smallest;
}

function spansOf(publishedMs: number | undefined): readonly string[] {
  if (publishedMs === undefined) return ["0a", "0b"];
  const day = Math.floor(publishedMs / DAY_MS);

  return [`${Math.floor(day / SPAN_DAYS)}a`, `${Math.floor((day + SPAN_DAYS / 2) / SPAN_DAYS)}b`];
}
