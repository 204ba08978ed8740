import type { Entity } from "../../model/entity.ts";
import type { Named } from "../../model/event.ts";
import { normalizeText } from "../../text/normalize.ts";

/**
 * What a name is compared by: the entity where it is tracked, else its normalised letters without spaces, so that
 * "Sample Labs" and "SampleLabs" are one. Two untracked people with one spelling are taken for one person.
 */
export function nameKey(named: Named): string {
  if (named.entityId !== undefined) return `id:${named.entityId}`;
  return `name:${normalizeText(named.name).replace(/[\s·.,'’-]+/gu, "")}`;
}

/** The entity and everything that it is part of, nearest first. A circle in the data ends the walk. */
export function withAncestors(entityId: string, entitiesById: ReadonlyMap<string, Entity>): readonly string[] {
  const chain: string[] = [];
  let current: string | undefined = entityId;
  while (current !== undefined && !chain.includes(current)) {
    chain.push(current);
    current = entitiesById.get(current)?.partOf;
  }
  return chain;
}

/** Every key under which a name may be met: its own and, where it is tracked, those of the entity's names and aliases. */
export function nameKeys(named: Named, entitiesById: ReadonlyMap<string, Entity>): readonly string[] {
  const entity = named.entityId === undefined ? undefined : entitiesById.get(named.entityId);
  if (!entity) return [nameKey(named)];
  const written = [entity.name, ...Object.values(entity.names), ...entity.aliases.map(({ text }) => text)];
  const keys = written.map((name) => nameKey({ name, written: name, entityId: undefined }));
  return [...new Set([nameKey(named), ...keys])];
}

/**
 * Whether two names mean the same thing, or one is part of the other (谷歌DeepMind and 谷歌). A name that one article
 * left unresolved is the entity's if it is one of its forms.
 */
export function isSameOrPart(a: Named, b: Named, entitiesById: ReadonlyMap<string, Entity>): boolean {
  if (nameKey(a) === nameKey(b)) return true;
  if (a.entityId === undefined || b.entityId === undefined) {
    return nameKeys(a, entitiesById).includes(nameKey(b)) || nameKeys(b, entitiesById).includes(nameKey(a));
  }
  return (
    withAncestors(a.entityId, entitiesById).includes(b.entityId) ||
    withAncestors(b.entityId, entitiesById).includes(a.entityId)
  );
}
