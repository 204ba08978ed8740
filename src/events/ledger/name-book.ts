import type { Entity } from "../../model/entity.ts";
import type { Named } from "../../model/event.ts";
import { nameKey, withAncestors } from "../merge/name-key.ts";

/** What keys of tracked names begin with. */
const ID = "id:";

/** Who is who in a ledger: names that are an entity's in any form count as the entity. */
export interface NameBook {
  /** One key for all the forms of a name. */
  keyOf(named: Named): string;
  /** The key of the topmost company that an organisation or team is part of: going elsewhere is leaving that. */
  placeOf(org: Named): string;
  /** The keys of an organisation and of everything that it is part of, nearest first. */
  chainOf(org: Named): readonly string[];
  /** Every form of a name, the longest first. */
  formsOf(named: Named): readonly string[];
  /** The tracked name, or as given. */
  named(named: Named): Named;
  /** The topmost tracked company of an organisation, else the organisation itself. */
  topOf(org: Named): Named;
  readonly entitiesById: ReadonlyMap<string, Entity>;
}

/** Builds the lookup of names. A form that two entities share, or that needs context, resolves to neither. */
export function buildNameBook(entitiesById: ReadonlyMap<string, Entity>): NameBook {
  const idByForm = new Map<string, string | undefined>();
  for (const { id, name, names, aliases } of entitiesById.values()) {
    const plain = aliases.filter(({ needsContext }) => !needsContext).map(({ text }) => text);
    for (const form of new Set([name, ...Object.values(names), ...plain].map(formKey)))
      idByForm.set(form, idByForm.has(form) && idByForm.get(form) !== id ? undefined : id);
  }
  const keys = new Map<string, string>();
  const chains = new Map<string, readonly string[]>();
  // Names come back thousands of times; normalising them once is most of the speed of a ledger.
  const idKeys = new Map<string, string>();
  const keyOfId = (id: string) => {
    const known = idKeys.get(id) ?? `${ID}${id}`;
    idKeys.set(id, known);
    return known;
  };
  const keyOf = (named: Named) => {
    if (named.entityId !== undefined) return keyOfId(named.entityId);
    const known = keys.get(named.name) ?? keyOfName(named, idByForm);
    keys.set(named.name, known);
    return known;
  };
  const chainOf = (org: Named) => {
    const key = keyOf(org);
    const known = chains.get(key) ?? chainOfKey(key, entitiesById);
    chains.set(key, known);
    return known;
  };
  const namedByKey = (key: string, otherwise: Named): Named => {
    if (!key.startsWith(ID) || key === `${ID}${otherwise.entityId}`) return otherwise;
    const id = key.slice(ID.length);
    const name = entitiesById.get(id)?.name ?? id;
    return { name, written: name, entityId: id };
  };
  return {
    keyOf,
    chainOf,
    formsOf: (named) => formsOf(entitiesById.get(keyOf(named).slice(ID.length)), named),
    placeOf: (org) => chainOf(org).at(-1) ?? keyOf(org),
    named: (named) => namedByKey(keyOf(named), named),
    topOf: (org) => namedByKey(chainOf(org).at(-1) ?? keyOf(org), org),
    entitiesById,
  };
}

function keyOfName(named: Named, idByForm: ReadonlyMap<string, string | undefined>): string {
  const form = nameKey(named);
  const id = idByForm.get(form);
  return id === undefined ? form : `${ID}${id}`;
}

function chainOfKey(key: string, entitiesById: ReadonlyMap<string, Entity>): readonly string[] {
  if (!key.startsWith(ID)) return [key];
  return withAncestors(key.slice(ID.length), entitiesById).map((id) => `${ID}${id}`);
}

function formsOf(entity: Entity | undefined, { name, written }: Named): readonly string[] {
  const known = entity ? [...Object.values(entity.names), ...entity.aliases.map(({ text }) => text)] : [];
  return [...new Set([name, written, ...known])].sort((a, b) => b.length - a.length);
}

function formKey(name: string): string {
  return nameKey({ name, written: name, entityId: undefined });
}
