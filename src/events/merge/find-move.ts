import type { OrgEvent } from "../../model/event.ts";
import { areNear, dayOf, rangeOf } from "./date-range.ts";
import { nameKey } from "./name-key.ts";

/** A leave and a join within this time are one move (the design's section 6). */
export const MOVE_DAYS = 120;

/**
 * Whether two events are the two halves of one person's move: a departure and an arrival elsewhere within 120 days.
 * History and denied events are never halves.
 */
export function areHalvesOfMove(a: OrgEvent, b: OrgEvent): boolean {
  const leave = [a, b].find((event) => event.kind === "leave");
  const arrival = [a, b].find((event) => event.kind === "join" || event.kind === "appoint");
  if (!leave?.person || !arrival?.person || nameKey(leave.person) !== nameKey(arrival.person)) return false;
  if (leave.background || arrival.background || leave.status === "denied" || arrival.status === "denied") return false;
  if (leave.org && arrival.org && nameKey(leave.org) === nameKey(arrival.org)) return false;
  return areNear(rangeOfEvent(leave), rangeOfEvent(arrival), MOVE_DAYS);
}

function rangeOfEvent(event: OrgEvent) {
  return (event.date === undefined ? undefined : rangeOf(event.date)) ?? dayOf(event.firstSeenAt);
}
