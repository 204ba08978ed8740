import type { Entity } from "../../model/entity.ts";
import type { Named } from "../../model/event.ts";
import { nameKey, withAncestors } from "../merge/name-key.ts";

/** Who is who in a ledger: names that are an entity's in any form count as the entity. */
export interface NameBook {
  /** One key for all the forms of a name. */
  keyOf(named: Named): string;
  /** The key of the topmost company that an organisation or team is part of: going elsewhere is leaving that. */
  placeOf(org: Named): string;
  /** The keys of an organisation and of everything that it is part of, nearest first. */
  chainOf(org: Named): readonly string[];
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
  const chains = new Map<string, readonly string[]>();
  const idOf = (named: Named) => named.entityId ?? idByForm.get(nameKey(named));
  const chainOfId = (id: string) => {
    const known = chains.get(id) ?? withAncestors(id, entitiesById);
    chains.set(id, known);
    return known;
  };
  const namedById = (id: string): Named => {
    const name = entitiesById.get(id)?.name ?? id;
    return { name, written: name, entityId: id };
  };
  const keyOf = (named: Named) => {
    const id = idOf(named);
    return id === undefined ? nameKey(named) : `id:${id}`;
  };
  const chainOf = (org: Named) => {
    const id = idOf(org);
    return id === undefined ? [nameKey(org)] : chainOfId(id).map((each) => `id:${each}`);
  };
  return {
    keyOf,
    chainOf,
    placeOf: (org) => chainOf(org).at(-1) ?? keyOf(org),
    named: (named) => {
      const id = idOf(named);
      return id === undefined || id === named.entityId ? named : namedById(id);
    },
    topOf: (org) => {
      const id = idOf(org);
      const top = id === undefined ? undefined : chainOfId(id).at(-1);
      return top === undefined ? org : namedById(top);
    },
    entitiesById,
  };
}

function formKey(name: string): string {
  return nameKey({ name, written: name, entityId: undefined });
}
