import type { Named, OrgChange } from "../../model/event.ts";

/** Everybody and everything that a change names, titles apart. */
export function claimNames(change: OrgChange): readonly Named[] {
  const { person, org, from, to, team, manager, target } = change;
  return [person, org, ...from, ...to, ...team, manager, ...target].filter((named) => named !== undefined);
}
