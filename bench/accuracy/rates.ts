/** An estimate between 0 and 1 with its 95% interval; undefined where there is nothing to estimate it from. */
export interface Rate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What was found and what should have been. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
}

/** The standard normal quantile of a two-sided 95% interval. */
const Z = 1.959964;

/** The share of successes with Wilson's score interval. */
export function wilson(successes: number, trials: number): Rate | undefined {
  if (trials === 0) return undefined;
  const share = successes / trials;
  const scale = 1 + Z ** 2 / trials;
  const centre = (share + Z ** 2 / (2 * trials)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2));
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

export function precision({ right, wrong }: Counts): Rate | undefined {
  return wilson(right, right + wrong);
}

export function recall({ right, missing }: Counts): Rate | undefined {
  return wilson(right, right + missing);
}

/**
 * F1 with an interval. Right over right, wrong and missing together is a proportion with a Wilson interval, and F1 is a
 * monotonic function of it, 2j / (1 + j), which carries the bounds over.
 */
export function f1({ right, wrong, missing }: Counts): Rate | undefined {
  const joint = wilson(right, right + wrong + missing);
  if (joint === undefined) return undefined;
  const carried = (share: number): number => (2 * share) / (1 + share);
  return { value: carried(joint.value), low: carried(joint.low), high: carried(joint.high) };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missing: a.missing + b.missing };
}

export const NO_COUNTS: Counts = { right: 0, wrong: 0, missing: 0 };
