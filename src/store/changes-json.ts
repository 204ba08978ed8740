import type { Claim, Named, OrgChange } from "../model/event.ts";

/** The columns by which changes are found; the whole change stands beside them as JSON. */
export function changeColumns(change: OrgChange) {
  const { kind, person, org, date, status, background, confidence } = change;
  return {
    kind,
    person_id: person?.entityId ?? null,
    person_name: person?.name ?? null,
    org_id: org?.entityId ?? null,
    org_name: org?.name ?? null,
    date: date ?? null,
    status,
    background,
    confidence,
  };
}

/** Everything that a change names, in the order of the field table. */
export function namesOf(change: OrgChange): readonly Named[] {
  const { person, org, from, to, team, manager, target } = change;
  return [person, org, ...from, ...to, ...team, manager, ...target].filter((named) => named !== undefined);
}

/** The ids of the tracked entities that a change names, each once. */
export function entityIdsOf(change: OrgChange): readonly string[] {
  return [...new Set(namesOf(change).flatMap(({ entityId }) => entityId ?? []))];
}

/** A change back from JSON, where what is undefined was left out. */
export function changeFromJson(json: unknown): OrgChange {
  const change = json as OrgChange; // only saveEvent and saveClaims write this column
  return {
    kind: change.kind,
    person: withEntity(change.person),
    org: withEntity(change.org),
    from: change.from.map(withEntityId),
    to: change.to.map(withEntityId),
    team: change.team.map(withEntityId),
    action: change.action,
    role: withEntity(change.role),
    manager: withEntity(change.manager),
    count: change.count,
    percent: change.percent,
    target: change.target.map(withEntityId),
    date: change.date,
    status: change.status,
    background: change.background,
    confidence: change.confidence,
  };
}

export function claimFromJson(json: unknown): Claim {
  const { evidence, support, rule, doubt } = json as Claim; // only saveClaims writes this column
  return { ...changeFromJson(json), evidence, support, rule, ...(doubt && { doubt }) };
}

function withEntity(named: Named | undefined): Named | undefined {
  return named === undefined ? undefined : withEntityId(named);
}

function withEntityId({ name, written, entityId }: Named): Named {
  return { name, written, entityId };
}
