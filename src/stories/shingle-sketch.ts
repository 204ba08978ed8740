import { combineHashes, hashText } from "../text/hash.ts";
import { normalizeText } from "../text/normalize.ts";

// Texts that were republished share most runs of three words; a changed head or tail, a paragraph left out or shuffled
// sentences leave the rest alike. A sketch keeps the smallest hashes of all runs (bottom-k): below the smaller of
// two sketches' largest hashes both are complete, so the share found there estimates the share of the whole texts.

/** A Han character, or a Latin word or number. */
const TOKEN = /\p{Script=Han}|[a-z0-9]+/gu;
const RUN = 3;

/** Larger sketches estimate better and cost more to store and compare. */
const SKETCH_SIZE = 192;

/** Longer texts are cut: no article needs more to be told from another. */
const MAX_LENGTH = 30_000;

/** The smallest hashes of a text's runs of three words, ascending, and how many different runs there are. */
export interface ShingleSketch {
  readonly hashes: readonly number[];
  readonly runCount: number;
}

/** How much two texts share: of both (Jaccard), and of the shorter one; `sampleCount` says how sure that is. */
export interface Overlap {
  readonly jaccard: number;
  readonly containment: number;
  readonly sampleCount: number;
}

/** The sketch of a text. Case, width, script, spaces and punctuation play no part. */
export function sketchText(text: string): ShingleSketch {
  const tokens = normalizeText(text.slice(0, MAX_LENGTH)).match(TOKEN) ?? [];
  const hashes = tokens.map((token) => hashText(token));
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= hashes.length; at++) {
    runs.add(hashes.slice(at, at + RUN).reduce((before, next) => combineHashes(before, next)));
  }

  return { hashes: Array.from(Uint32Array.from(runs).sort().subarray(0, SKETCH_SIZE)), runCount: runs.size };
}

/** How much of two texts is alike, by their sketches. Empty texts share nothing. */
export function overlapOf(a: ShingleSketch, b: ShingleSketch): Overlap {
  const limit = Math.min(limitOf(a), limitOf(b));
  const inA = a.hashes.filter((hash) => hash <= limit);
  const inB = new Set(b.hashes.filter((hash) => hash <= limit));
  const shared = inA.filter((hash) => inB.has(hash)).length;
  const union = inA.length + inB.size - shared;
  if (shared === 0) return { jaccard: 0, containment: 0, sampleCount: union };

  const jaccard = shared / union;
  // A sample of the shorter text alone may be tiny: the whole sizes are known, so containment follows from Jaccard.
  const sharedRuns = (jaccard * (a.runCount + b.runCount)) / (1 + jaccard);
  return { jaccard, containment: Math.min(1, sharedRuns / Math.min(a.runCount, b.runCount)), sampleCount: union };
}

// A sketch that is not full holds every run of its text.
function limitOf(sketch: ShingleSketch): number {
  return sketch.hashes.length < SKETCH_SIZE ? 0xffffffff : (sketch.hashes.at(-1) ?? 0);
}
