import type { Row } from "./row.ts";

/** What raises or lowers the belief in a claim. One table, calibrated on the labelled corpus. */
const WEIGHTS = {
  "rule-strong": 0.93,
  "rule-medium": 0.9,
  "rule-weak": 0.72,
  "second-reader": 0.66,
  "second-reader-unsure": 0.5,
  "person-tracked": 0.03,
  "org-tracked": 0.02,
  "person-unsure": -0.1,
  "org-unsure": -0.05,
  "org-from-context": -0.03,
  "org-from-article": -0.04,
  "org-missing": -0.2,
  "subject-dropped": -0.04,
  "subject-from-before": -0.08,
  "subject-pronoun": -0.05,
  "said-as-history": -0.04,
  rumour: -0.05,
  "shuffled-text": -0.1,
} as const;

export type Feature = keyof typeof WEIGHTS;

/** The feature of a row's own strength. */
export function strengthFeature(row: Row): Feature {
  return `rule-${row.strength}`;
}

/** How likely a claim with these features is right, 0 to 1. */
export function confidenceOf(features: readonly Feature[]): number {
  const sum = features.reduce((total, feature) => total + WEIGHTS[feature], 0);
  return Math.round(Math.min(0.98, Math.max(0.05, sum)) * 100) / 100;
}
