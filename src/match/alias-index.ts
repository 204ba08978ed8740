import type { Alias, Entity } from "../model/entity.ts";
import { type AliasRefusal, formsOf, refusalOf } from "./alias-form.ts";
import { type Automaton, buildAutomaton } from "./automaton.ts";

/** An alias that is not looked for, and why. */
export interface RefusedAlias {
  readonly entityId: string;
  readonly alias: Alias;
  readonly reason: AliasRefusal;
}

/** One entity that a pattern of the automaton can mean. */
export interface AliasTarget {
  readonly entity: Entity;
  readonly written: string;
  readonly letterCase: 0 | 1 | 2;
  readonly needsContext: boolean;
}

/** Everything that finding mentions needs, built once for a watchlist; immutable, so a reload builds another. */
export interface AliasIndex {
  readonly entitiesById: ReadonlyMap<string, Entity>;
  readonly refused: readonly RefusedAlias[];
  readonly automaton: Automaton;
  /** How many different forms are looked for. */
  readonly patternCount: number;
  /** Who a pattern can mean, in the order of the entities. */
  targetsOf(pattern: number): readonly AliasTarget[];
}

/** Builds the index. Unusable aliases are refused here, with a reason; nothing is refused later. */
export function buildAliasIndex(entities: readonly Entity[]): AliasIndex {
  const refused: RefusedAlias[] = [];
  const targetsByKey = new Map<string, AliasTarget | AliasTarget[]>();
  for (const entity of entities) {
    for (const alias of entity.aliases) {
      const reason = refusalOf(alias);
      if (reason === undefined) addAlias(targetsByKey, entity, alias);
      else refused.push({ entityId: entity.id, alias, reason });
    }
  }
  const keys = [...targetsByKey.keys()].sort();
  const targets = keys.map((key) => targetsByKey.get(key) ?? []);
  return {
    entitiesById: new Map(entities.map((entity) => [entity.id, entity])),
    refused,
    automaton: buildAutomaton(keys),
    patternCount: keys.length,
    targetsOf: (pattern) => asArray(targets[pattern] ?? []),
  };
}

/** Most forms have one target, which is kept without an array around it. */
function asArray(targets: AliasTarget | AliasTarget[]): readonly AliasTarget[] {
  return Array.isArray(targets) ? targets : [targets];
}

function addAlias(targetsByKey: Map<string, AliasTarget | AliasTarget[]>, entity: Entity, alias: Alias): void {
  for (const { key, written, letterCase } of formsOf(alias, entity.kind)) {
    const target = { entity, written, letterCase, needsContext: alias.needsContext };
    const known = targetsByKey.get(key);
    if (known === undefined) {
      targetsByKey.set(key, target);
      continue;
    }
    const targets = [...asArray(known)];
    const same = targets.findIndex((other) => other.entity.id === entity.id);
    if (same < 0) targets.push(target);
    // A form that needs context wins over the same form elsewhere in the entity.
    else if (alias.needsContext) targets[same] = target;
    targetsByKey.set(key, targets);
  }
}
