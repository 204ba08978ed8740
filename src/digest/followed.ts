import { concernedEntityIds } from "../alerts/plan-alerts.ts";
import { withAncestors } from "../events/merge/name-key.ts";
import type { Named, OrgChange } from "../model/event.ts";
import type { DigestInput } from "./digest.ts";

type Audience = Pick<DigestInput, "followed" | "entities">;

/** How much a channel cares for one of the entities, 0 for not at all. Following a company is following its parts. */
export function careFor(entityIds: Iterable<string>, { followed, entities }: Audience): number {
  let care = 0;
  for (const id of entityIds) {
    for (const [distance, ancestor] of withAncestors(id, entities).entries()) {
      const weight = followed === undefined ? 1 : (followed.get(ancestor) ?? 0);
      care = Math.max(care, weight * (distance === 0 ? 1 : 0.8));
    }
  }

  return care;
}

/** How much a channel cares for a change. */
export function careForChange(change: OrgChange, audience: Audience): number {
  return careFor(concernedEntityIds(change, audience.entities), audience);
}

/**
 * The company under which a change is listed: where it happens if the channel follows that, else the other end that it
 * follows, else where it happens if that is tracked.
 */
export function companyOf(change: OrgChange, audience: Audience): string | undefined {
  const places: readonly (Named | undefined)[] = [change.org, ...change.to, ...change.from, ...change.target];
  const companies = places.map((name) => companyOfEntity(name?.entityId, audience)).filter((id) => id !== undefined);

  return companies.find((id) => careFor([id], audience) > 0) ?? companies[0];
}

/** The company that an entity is or belongs to: the nearest one. For a person, the company of the first known role. */
export function companyOfEntity(entityId: string | undefined, { entities }: Audience): string | undefined {
  if (entityId === undefined) return undefined;
  const entity = entities.get(entityId);
  if (entity?.kind === "person") return entity.roles[0]?.org;

  return withAncestors(entityId, entities).find((id) => entities.get(id)?.kind === "company");
}
