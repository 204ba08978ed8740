import type { Entity } from "../model/entity.ts";

/** Whether a mention of one makes the other likely nearby: a company with its parent, parts, products and people. */
export function areRelated(entity: Entity, other: Entity): boolean {
  if (entity.id === other.id) return false;
  const companies = ownCompanies(entity);
  return ownCompanies(other).some((company) => companies.includes(company));
}

/** The entity itself, what it is part of, and where a person works. */
function ownCompanies(entity: Entity): readonly string[] {
  if (entity.kind === "topic") return [];
  const parents = entity.partOf === undefined ? [] : [entity.partOf];
  const workplaces = entity.roles.flatMap((role) => (role.team === undefined ? [role.org] : [role.org, role.team]));
  return [entity.id, ...parents, ...workplaces];
}
