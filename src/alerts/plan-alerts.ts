import { withAncestors } from "../events/merge/name-key.ts";
import type { Entity } from "../model/entity.ts";
import type { OrgChange, Severity } from "../model/event.ts";
import type { Subscription } from "../model/subscription.ts";
import { reaches } from "./severity-of.ts";

/** One alert to one channel, and the subscriptions that wanted it. */
export interface PlannedAlert {
  readonly channelId: string;
  readonly subscriptionIds: readonly string[];
}

/**
 * The tracked entities that a change concerns, each with everything that it is part of, so that a company's
 * subscription covers its teams. Empty for a change among strangers.
 */
export function concernedEntityIds(change: OrgChange, entitiesById: ReadonlyMap<string, Entity>): ReadonlySet<string> {
  const named = [
    change.person,
    change.org,
    change.manager,
    ...change.from,
    ...change.to,
    ...change.team,
    ...change.target,
  ];
  const ids = named.map((name) => name?.entityId).filter((id) => id !== undefined);
  return new Set(ids.flatMap((id) => withAncestors(id, entitiesById)));
}

/**
 * Which channels want an alert of a change: one a channel, however many of its subscriptions match. A subscription
 * to everything wants each change that concerns something tracked. Expects news only (`isNews`).
 */
export function planAlerts(
  change: OrgChange,
  severity: Severity,
  { subscriptions, entitiesById }: AlertAudience,
): readonly PlannedAlert[] {
  const concerned = concernedEntityIds(change, entitiesById);
  const wanted = subscriptions.filter(
    (subscription) =>
      subscription.wantsAlerts &&
      reaches(severity, subscription.minSeverity) &&
      (subscription.kinds.length === 0 || subscription.kinds.includes(change.kind)) &&
      (subscription.entityId === undefined ? concerned.size > 0 : concerned.has(subscription.entityId)),
  );
  const byChannel = Map.groupBy(wanted, (subscription) => subscription.channelId);
  return [...byChannel].map(([channelId, group]) => ({ channelId, subscriptionIds: group.map(({ id }) => id) }));
}

export interface AlertAudience {
  readonly subscriptions: readonly Subscription[];
  readonly entitiesById: ReadonlyMap<string, Entity>;
}
