import type { Alias, Entity } from "../model/entity.ts";
import { buildNameLookup, type NameLookup } from "../text/repair/name-lookup.ts";
import { type AliasRefusal, formsOf, initialAliasesOf, refusalOf } from "./alias-form.ts";
import { type Automaton, buildAutomaton } from "./automaton.ts";
import { sortKeys } from "./sort-keys.ts";
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
  /** The names of Latin letters, for the repair of those that were torn apart. */
  readonly latinNames: NameLookup;
}

/** Builds the index. Unusable aliases are refused here, with a reason; nothing is refused later. */
export function buildAliasIndex(entities: readonly Entity[]): AliasIndex {
  const refused: RefusedAlias[] = [];
  const forms: Forms = { keys: [], written: [], entities: [], flags: [] };
  for (const entity of entities) {
    for (const alias of [...entity.aliases, ...initialAliasesOf(entity)]) {
      const reason = refusalOf(alias);
      if (reason === undefined) addAlias(forms, entity, alias);
      else refused.push({ entityId: entity.id, alias, reason });
    }
  }
  const { keys, targetsOf } = groupForms(forms);
  const entitiesById = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    entitiesById,
    refused,
    automaton: buildAutomaton(keys),
    patternCount: keys.length,
    targetsOf,
    isRelated: relateEntities(entitiesById),
    latinNames: buildNameLookup(() => writtenNames(entities)),
  };
}

function* writtenNames(entities: readonly Entity[]): Generator<string> {
  for (const { aliases } of entities) for (const { text } of aliases) yield text;
}

/** Every form of every alias in columns, which at a million aliases takes a third of the room and time of objects. */
interface Forms {
  readonly keys: string[];
  readonly written: string[];
  readonly entities: Entity[];
  /** The letter case, and `NEEDS_CONTEXT` where it does. */
  readonly flags: number[];
}

const LETTER_CASE = 3;
const NEEDS_CONTEXT = 4;

function addAlias(forms: Forms, entity: Entity, alias: Alias): void {
  for (const { key, written, letterCase } of formsOf(alias, entity.kind)) {
    forms.keys.push(key);
    forms.written.push(written);
    forms.entities.push(entity);
    forms.flags.push(letterCase | (alias.needsContext ? NEEDS_CONTEXT : 0));
  }
}

/** The different keys in order, and whom each can mean. */
function groupForms(forms: Forms): { readonly keys: readonly string[]; readonly targetsOf: AliasIndex["targetsOf"] } {
  const order = sortKeys(forms.keys);
  const keys: string[] = [];
  const written: string[] = [];
  const entities: Entity[] = [];
  const flags = new Uint8Array(order.length);
  const several = new Map<number, readonly AliasTarget[]>();
  for (let nth = 0; nth < order.length; ) {
    const form = order[nth] ?? 0;
    const key = forms.keys[form] ?? "";
    let end = nth + 1;
    while (end < order.length && forms.keys[order[end] ?? 0] === key) end += 1;
    const pattern = keys.length;
    if (end - nth > 1) several.set(pattern, chooseTargets(forms, order.subarray(nth, end)));
    keys.push(key);
    written.push(forms.written[form] ?? "");
    entities[pattern] = forms.entities[form] ?? missing(form);
    flags[pattern] = forms.flags[form] ?? 0;
    nth = end;
  }
  const targetsOf = (pattern: number): readonly AliasTarget[] => {
    const entity = entities[pattern];
    if (entity === undefined) return [];
    return several.get(pattern) ?? [toTarget(entity, written[pattern] ?? "", flags[pattern] ?? 0)];
  };
  return { keys, targetsOf };
}

/** Of the forms with one key, one for each entity; a form that needs context wins over the same form elsewhere in it. */
function chooseTargets(forms: Forms, same: Uint32Array): readonly AliasTarget[] {
  const targets: AliasTarget[] = [];
  for (const form of same) {
    const entity = forms.entities[form];
    if (entity === undefined) continue;
    const target = toTarget(entity, forms.written[form] ?? "", forms.flags[form] ?? 0);
    const known = targets.findIndex((other) => other.entity.id === entity.id);
    if (known < 0) targets.push(target);
    else if (target.needsContext) targets[known] = target;
  }
  return targets;
}

function missing(form: number): never {
  throw new Error(`form ${form} has no entity`);
}

function toTarget(entity: Entity, written: string, flags: number): AliasTarget {
  return { entity, written, letterCase: flags & LETTER_CASE, needsContext: flags >= NEEDS_CONTEXT };
}
