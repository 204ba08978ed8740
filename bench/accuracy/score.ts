import { ORG_EVENT_KINDS, type OrgEventKind } from "../../src/model/event.ts";
import { type Calibration, calibrate } from "./calibration.ts";
import { type ComparedItem, compareField } from "./compare.ts";
import { addEvidence, type EvidenceCounts, NO_EVIDENCE } from "./evidence.ts";
import { FIELDS, type Field } from "./fields.ts";
import { addCounts, type Counts, NO_COUNTS } from "./rates.ts";

export interface Score {
  readonly itemCount: number;
  readonly negativeCount: number;
  readonly events: Counts;
  readonly byKind: ReadonlyMap<OrgEventKind, Counts>;
  readonly byLanguage: ReadonlyMap<string, Counts>;
  /** Over all events: what a missed event would have held is missing, what a false alarm holds is wrong. */
  readonly fields: ReadonlyMap<Field, Counts>;
  /** The same over paired events only: how well a found event is filled in. */
  readonly fieldsOfPairs: ReadonlyMap<Field, Counts>;
  readonly alerts: Counts;
  readonly alertsByLanguage: ReadonlyMap<string, Counts>;
  /** Of the false alarms, those of a kind and person (or parties) that a paired event of the item already has. */
  readonly repeatCount: number;
  readonly evidence: EvidenceCounts;
  readonly calibration: Calibration;
}

/** Adds up compared items. The order of items makes no difference. */
export function scoreItems(items: readonly ComparedItem[]): Score {
  return {
    itemCount: items.length,
    negativeCount: items.filter((item) => item.gold.events.length === 0 || item.gold.alert === false).length,
    events: sum(items.map(eventCounts)),
    byKind: new Map(ORG_EVENT_KINDS.map((kind) => [kind, sum(items.map((item) => kindCounts(item, kind)))])),
    byLanguage: countByLanguage(items, eventCounts),
    fields: countFields(items, true),
    fieldsOfPairs: countFields(items, false),
    alerts: sum(items.map(alertCounts)),
    alertsByLanguage: countByLanguage(items, alertCounts),
    repeatCount: items.flatMap((item) => item.falseAlarms.filter((alarm) => repeats(alarm, item))).length,
    evidence: items.map(({ evidence }) => evidence).reduce(addEvidence, NO_EVIDENCE),
    calibration: calibrate(
      items.flatMap((item) => [
        ...item.pairs.map(({ predicted }) => ({ confidence: predicted.confidence, isRight: true })),
        ...item.falseAlarms.map(({ confidence }) => ({ confidence, isRight: false })),
      ]),
    ),
  };
}

function eventCounts(item: ComparedItem): Counts {
  return { right: item.pairs.length, wrong: item.falseAlarms.length, missing: item.missed.length };
}

function kindCounts(item: ComparedItem, kind: OrgEventKind): Counts {
  return {
    right: item.pairs.filter(({ gold }) => gold.kinds[0] === kind).length,
    wrong: item.falseAlarms.filter((predicted) => predicted.kind === kind).length,
    missing: item.missed.filter((gold) => gold.kinds[0] === kind).length,
  };
}

function alertCounts({ gold, alert }: ComparedItem): Counts {
  if (gold.alert === undefined) return NO_COUNTS;
  return {
    right: gold.alert && alert ? 1 : 0,
    wrong: !gold.alert && alert ? 1 : 0,
    missing: gold.alert && !alert ? 1 : 0,
  };
}

function countByLanguage(
  items: readonly ComparedItem[],
  countsOf: (item: ComparedItem) => Counts,
): Map<string, Counts> {
  const languages = [...new Set(items.map((item) => item.gold.lang))].sort();
  return new Map(languages.map((lang) => [lang, sum(items.filter((item) => item.gold.lang === lang).map(countsOf))]));
}

function countFields(items: readonly ComparedItem[], withUnpaired: boolean): Map<Field, Counts> {
  return new Map(FIELDS.map((field) => [field, sum(items.flatMap((item) => fieldCounts(item, field, withUnpaired)))]));
}

function fieldCounts(item: ComparedItem, field: Field, withUnpaired: boolean): Counts[] {
  const paired = item.pairs.map(({ gold, predicted }) => compareField(field, gold, predicted));
  if (!withUnpaired) return paired;
  const missed = item.missed.map((gold) => compareField(field, gold, undefined));
  const alarmed = item.falseAlarms.map((predicted) => compareField(field, undefined, predicted));
  return [...paired, ...missed, ...alarmed];
}

function repeats(alarm: ComparedItem["falseAlarms"][number], item: ComparedItem): boolean {
  return item.pairs.some(({ gold }) => {
    if (!gold.kinds.includes(alarm.kind)) return false;
    const key: Field = gold.fields.has("person") ? "person" : "org";
    return compareField(key, gold, alarm).right > 0;
  });
}

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(addCounts, NO_COUNTS);
}
