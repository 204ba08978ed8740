import type { Entity } from "../model/entity.ts";

/** Which entities belong together: a company with its parent, parts, products and people. */
export interface Worlds {
  /** Whether a mention of one makes the other likely nearby. */
  areRelated(entityId: string, otherId: string): boolean;
}

/** Reads the worlds from `partOf` and from the known roles of people. */
export function buildWorlds(entities: readonly Entity[]): Worlds {
  const companiesOf = new Map(entities.map((entity) => [entity.id, ownCompanies(entity)]));
  return {
    areRelated: (entityId, otherId) => {
      if (entityId === otherId) return false;
      const companies = companiesOf.get(entityId) ?? [];
      const others = companiesOf.get(otherId) ?? [];
      return companies.some((company) => others.includes(company));
    },
  };
}

/** The entity itself, what it is part of, and where a person works. */
function ownCompanies(entity: Entity): readonly string[] {
  const parents = entity.partOf === undefined ? [] : [entity.partOf];
  const workplaces = entity.roles.flatMap((role) => (role.team === undefined ? [role.org] : [role.org, role.team]));
  return entity.kind === "topic" ? [] : [entity.id, ...parents, ...workplaces];
}
