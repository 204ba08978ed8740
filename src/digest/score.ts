import type { Severity } from "../model/event.ts";
import type { DigestInput, Score } from "./digest.ts";

/** What each part counts in the total. */
const WEIGHTS = { entity: 2, outlets: 2, severity: 3, novelty: 1, recency: 1 } as const;

const SEVERITY: Readonly<Record<Severity, number>> = { low: 0.2, normal: 0.6, high: 1 };

/** From this many outlets on everybody knows. */
const MANY_OUTLETS = 8;

/** What a line is scored by. */
export interface Merits {
  /** How much the channel cares, 0 to 1. */
  readonly care: number;
  readonly outletCount: number;
  readonly severity: Severity | undefined;
  /** 1 for what nobody was told, 0 for what everybody was. */
  readonly novelty: number;
  readonly at: Date | undefined;
}

/** The score of a line: a weighted sum of five parts that people can read. */
export function scoreOf(merits: Merits, period: Pick<DigestInput, "since" | "until">): Score {
  const parts = {
    entity: Math.min(1, merits.care),
    outlets: Math.min(1, Math.log2(1 + merits.outletCount) / Math.log2(1 + MANY_OUTLETS)),
    severity: merits.severity === undefined ? 0 : SEVERITY[merits.severity],
    novelty: merits.novelty,
    recency: recencyOf(merits.at, period),
  };
  const total =
    WEIGHTS.entity * parts.entity +
    WEIGHTS.outlets * parts.outlets +
    WEIGHTS.severity * parts.severity +
    WEIGHTS.novelty * parts.novelty +
    WEIGHTS.recency * parts.recency;

  return { total: Math.round(total * 100) / 100, ...parts };
}

/** The score in one line, for `--explain`. */
export function explainScore({ total, ...parts }: Score): string {
  const shown = Object.entries(parts).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  return `${total.toFixed(2)} = ${shown.join(", ")}`;
}

/** 1 at the end of the period, a half at its beginning and before. */
function recencyOf(at: Date | undefined, { since, until }: Pick<DigestInput, "since" | "until">): number {
  const lengthMs = until.getTime() - since.getTime();
  if (at === undefined || lengthMs <= 0) return 0.5;
  const share = (at.getTime() - since.getTime()) / lengthMs;

  return 0.5 + 0.5 * Math.min(1, Math.max(0, share));
}
