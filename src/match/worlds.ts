import type { Entity } from "../model/entity.ts";

/** Whether a mention of one entity makes the other likely nearby. */
export type IsRelated = (entity: Entity, other: Entity) => boolean;

/**
 * Relates a company with its parents, parts, products and people, through any number of parents: somebody at DeepMind
 * belongs to Google's world and to Alphabet's. Each entity's world is worked out once.
 */
export function relateEntities(entitiesById: ReadonlyMap<string, Entity>): IsRelated {
  const worlds = new Map<Entity, ReadonlySet<string>>();
  const worldOf = (entity: Entity): ReadonlySet<string> => {
    const known = worlds.get(entity) ?? collectWorld(entity, entitiesById);
    worlds.set(entity, known);
    return known;
  };
  return (entity, other) => entity.id !== other.id && !worldOf(entity).isDisjointFrom(worldOf(other));
}

/** The entity itself, what it is part of, where a person works, and what these are part of. */
function collectWorld(entity: Entity, entitiesById: ReadonlyMap<string, Entity>): ReadonlySet<string> {
  const world = new Set<string>();
  if (entity.kind === "topic") return world;
  const pending = [entity.id, ...entity.roles.flatMap((role) => [role.org, role.team ?? role.org])];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (world.has(id)) continue;
    world.add(id);
    const parent = id === entity.id ? entity.partOf : entitiesById.get(id)?.partOf;
    if (parent !== undefined) pending.push(parent);
  }
  return world;
}
