import { type ComparedItem, compareField } from "./compare.ts";
import { FIELDS } from "./fields.ts";
import type { GoldEvent } from "./labels.ts";
import type { PredictedEvent } from "./predictions.ts";

/** What was read wrongly in one item, a line each; empty where nothing was. */
export function listMistakes(item: ComparedItem): string[] {
  const mistakes = [
    ...item.missed.map((gold) => `missed  ${describeGold(gold)}`),
    ...item.falseAlarms.map((event) => `alarm   ${describePredicted(event)} | ${event.quotes[0]?.quote ?? ""}`),
    ...item.pairs.flatMap(({ gold, predicted }) => fieldMistakes(gold, predicted)),
  ];
  if (item.gold.alert !== undefined && item.gold.alert !== item.alert) mistakes.push(`alert   is ${item.alert}`);
  return mistakes.map((mistake) => `${item.gold.id}: ${mistake}`);
}

function fieldMistakes(gold: GoldEvent, predicted: PredictedEvent): string[] {
  return FIELDS.flatMap((field) => {
    const { wrong, missing } = compareField(field, gold, predicted);
    if (wrong === 0 && missing === 0) return [];
    const who = gold.fields.get("person") ?? gold.fields.get("org") ?? [];
    const wanted = show(gold.fields.get(field));
    const found = (predicted.fields.get(field) ?? []).map((forms) => forms[0]).join(", ");
    return [`field   ${gold.kinds[0]} ${show(who)}: ${field} is "${found}", not "${wanted}"`];
  });
}

function describeGold(event: GoldEvent): string {
  return `${event.kinds.join("/")} ${[...event.fields].map(([field, choices]) => `${field}=${show(choices)}`).join(" ")}`;
}

function describePredicted(event: PredictedEvent): string {
  const fields = [...event.fields].map(([field, values]) => `${field}=${values.map((forms) => forms[0]).join(",")}`);
  return `${event.kind} ${fields.join(" ")} (${event.confidence.toFixed(2)})`;
}

function show(choices: readonly (readonly (string | undefined)[])[] | undefined): string {
  return (choices ?? []).map((choice) => choice.map((answer) => answer ?? "nothing").join(" or ")).join(", ");
}
