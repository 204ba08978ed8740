import { withAncestors } from "../events/merge/name-key.ts";
import type { Entity } from "../model/entity.ts";

/** The entity and everything that is part of it. */
export function familyOf(id: string, entitiesById: ReadonlyMap<string, Entity>): readonly string[] {
  return [...entitiesById.keys()].filter((other) => withAncestors(other, entitiesById).includes(id));
}
