import type { OrgChange } from "../../model/event.ts";

/** The fields of a change alone, in one order, whatever else the object holds. */
export function changeOf(change: OrgChange): OrgChange {
  const {
    kind,
    person,
    org,
    from,
    to,
    team,
    action,
    role,
    manager,
    count,
    percent,
    target,
    date,
    status,
    background,
    confidence,
  } = change;
  return {
    kind,
    person,
    org,
    from,
    to,
    team,
    action,
    role,
    manager,
    count,
    percent,
    target,
    date,
    status,
    background,
    confidence,
  };
}
