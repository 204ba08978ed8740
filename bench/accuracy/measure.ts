import { buildAliasIndex } from "../../src/match/alias-index.ts";
import type { Entity } from "../../src/model/entity.ts";
import { type ComparedItem, compareItem } from "./compare.ts";
import type { GoldItem } from "./labels.ts";
import { type AliasLookup, type Prediction, parsePredictions } from "./predictions.ts";
import { readItems } from "./read-items.ts";

/** Reads every item with the given watchlist and compares; as many compared items as items, in their order. */
export function measureItems(items: readonly GoldItem[], entities: readonly Entity[]): ComparedItem[] {
  return compareLines(items, readItems(items, buildAliasIndex(entities)), entities);
}

/** Compares items with lines of `orgbeat inspect --jsonl`. An item without a line counts as read without any event. */
export function compareLines(items: readonly GoldItem[], lines: string, entities: readonly Entity[]): ComparedItem[] {
  const predictions = parsePredictions(lines, aliasLookup(entities));
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return items.map((item) => compareItem(item, byId.get(item.id) ?? unread(item)));
}

function unread({ id }: GoldItem): Prediction {
  return { id, events: [], alert: false };
}

function aliasLookup(entities: readonly Entity[]): AliasLookup {
  const formsById = new Map(
    entities.map((entity) => [entity.id, [entity.name, ...entity.aliases.map((alias) => alias.text)]]),
  );
  return (entityId) => formsById.get(entityId) ?? [];
}
