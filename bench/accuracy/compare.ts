import { assign } from "./assign.ts";
import { addEvidence, checkEvidence, type EvidenceCounts, NO_EVIDENCE } from "./evidence.ts";
import { type Field, NAME_FIELDS } from "./fields.ts";
import type { Choice, GoldEvent, GoldItem } from "./labels.ts";
import { comparableName } from "./names.ts";
import type { PredictedEvent, Prediction } from "./predictions.ts";

export interface EventPair {
  readonly gold: GoldEvent;
  readonly predicted: PredictedEvent;
}

/** One item after comparison. Optional gold events and what was paired with them are in none of the lists. */
export interface ComparedItem {
  readonly gold: GoldItem;
  readonly alert: boolean;
  readonly evidence: EvidenceCounts;
  readonly pairs: readonly EventPair[];
  readonly missed: readonly GoldEvent[];
  /** Predicted and not in the gold labels; repeats of a paired event too. */
  readonly falseAlarms: readonly PredictedEvent[];
}

/** Right, wrong and missing values of one field. */
export interface FieldCounts {
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
}

/** Pairs the events of one item one to one, so that the total agreement is greatest. */
export function compareItem(gold: GoldItem, prediction: Prediction): ComparedItem {
  const weights = gold.events.map((event) => prediction.events.map((predicted) => weightOf(event, predicted)));
  const pairedGold = new Set<GoldEvent>();
  const pairedPredicted = new Set<PredictedEvent>();
  const pairs: EventPair[] = [];
  for (const [row, column] of assign(weights)) {
    const event = gold.events[row];
    const predicted = prediction.events[column];
    if (event === undefined || predicted === undefined) continue;
    pairedGold.add(event);
    pairedPredicted.add(predicted);
    if (!event.isOptional) pairs.push({ gold: event, predicted });
  }
  return {
    gold,
    alert: prediction.alert,
    evidence: prediction.events.map((event) => checkEvidence(gold, event)).reduce(addEvidence, NO_EVIDENCE),
    pairs,
    missed: gold.events.filter((event) => !event.isOptional && !pairedGold.has(event)),
    falseAlarms: prediction.events.filter((event) => !pairedPredicted.has(event)),
  };
}

/** Compares a field of two events, value by value. A value for which leaving it out is right too is never missing. */
export function compareField(
  field: Field,
  gold: GoldEvent | undefined,
  predicted: PredictedEvent | undefined,
): FieldCounts {
  const choices = gold?.fields.get(field) ?? [];
  const values = predicted?.fields.get(field) ?? [];
  const weights = choices.map((choice) => values.map((forms) => (isSame(field, choice, forms) ? 1 : 0)));
  const paired = assign(weights);
  const pairedRows = new Set(paired.map(([row]) => row));
  const missing = choices.filter((choice, row) => !pairedRows.has(row) && !choice.includes(undefined)).length;
  return { right: paired.length, wrong: values.length - paired.length, missing };
}

/** Zero where the two cannot be the same event: kind, person, and without a person org or target decide. */
function weightOf(gold: GoldEvent, predicted: PredictedEvent): number {
  if (!gold.kinds.includes(predicted.kind)) return 0;
  const agreeing = (field: Field): number => compareField(field, gold, predicted).right;
  const others = agreeing("role") + agreeing("from") + agreeing("to") + agreeing("status") + agreeing("action");
  const details = 0.01 * (others + agreeing("manager") + agreeing("count") + agreeing("percent") + agreeing("date"));
  const parties = agreeing("org") + agreeing("target") + agreeing("team");
  const preference = gold.isOptional ? 0 : 0.5;
  if (gold.fields.has("person")) return agreeing("person") === 0 ? 0 : 1 + parties + details + preference;
  const hasParties = gold.fields.has("org") || gold.fields.has("target") || gold.fields.has("team");
  if (hasParties && parties === 0) return 0;
  return 0.5 + parties + details + preference;
}

function isSame(field: Field, choice: Choice, forms: readonly string[]): boolean {
  const comparable = NAME_FIELDS.has(field) ? comparableName : (value: string): string => value;
  const wanted = new Set(choice.filter((answer) => answer !== undefined).map(comparable));
  return forms.some((form) => wanted.has(comparable(form)));
}
