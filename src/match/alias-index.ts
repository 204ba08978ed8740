import type { Alias, Entity } from "../model/entity.ts";
import { type AliasRefusal, formsOf, initialAliasesOf, refusalOf } from "./alias-form.ts";
import { type Automaton, buildAutomaton } from "./automaton.ts";
import { type IsRelated, relateEntities } from "./worlds.ts";

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
  /** A value of `LetterCase`. */
  readonly letterCase: number;
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
  readonly isRelated: IsRelated;
}

/** Builds the index. Unusable aliases are refused here, with a reason; nothing is refused later. */
export function buildAliasIndex(entities: readonly Entity[]): AliasIndex {
  const refused: RefusedAlias[] = [];
  const targetsByKey = new Map<string, AliasTarget | AliasTarget[]>();
  for (const entity of entities) {
    for (const alias of [...entity.aliases, ...initialAliasesOf(entity)]) {
      const reason = refusalOf(alias);
      if (reason === undefined) addAlias(targetsByKey, entity, alias);
      else refused.push({ entityId: entity.id, alias, reason });
    }
  }
  const keys = [...targetsByKey.keys()].sort();
  const targetsOf = packTargets(keys, targetsByKey);
  const entitiesById = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    entitiesById,
    refused,
    automaton: buildAutomaton(keys),
    patternCount: keys.length,
    targetsOf,
    isRelated: relateEntities(entitiesById),
  };
}

/** Nearly all forms have one target: its parts lie in columns, which at a million aliases takes a third of the room. */
function packTargets(
  keys: readonly string[],
  targetsByKey: ReadonlyMap<string, AliasTarget | AliasTarget[]>,
): AliasIndex["targetsOf"] {
  const entities: Entity[] = [];
  const written: string[] = [];
  const flags = new Uint8Array(keys.length);
  const several = new Map<number, readonly AliasTarget[]>();
  for (const [pattern, key] of keys.entries()) {
    const targets = asArray(targetsByKey.get(key) ?? []);
    const [first] = targets;
    if (first === undefined) continue;
    entities[pattern] = first.entity;
    written[pattern] = first.written;
    flags[pattern] = first.letterCase | (first.needsContext ? NEEDS_CONTEXT : 0);
    if (targets.length > 1) several.set(pattern, targets);
  }
  return (pattern) => {
    const entity = entities[pattern];
    const flag = flags[pattern] ?? 0;
    if (entity === undefined) return [];
    const only = {
      entity,
      written: written[pattern] ?? "",
      letterCase: flag & LETTER_CASE,
      needsContext: flag >= NEEDS_CONTEXT,
    };
    return several.get(pattern) ?? [only];
  };
}

const LETTER_CASE = 3;
const NEEDS_CONTEXT = 4;

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
