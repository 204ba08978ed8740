import type { SettableField } from "../../model/correction.ts";
import type { OrgEventKind } from "../../model/event.ts";

const EVERY_KIND = ["date", "status", "background"] as const;

/** What a change of each kind may say, beside its date, its status and whether it is history. */
const FIELDS: Readonly<Record<OrgEventKind, readonly SettableField[]>> = {
  join: ["person", "org", "from", "team", "role", "manager"],
  leave: ["person", "org", "to", "team", "role"],
  appoint: ["person", "org", "from", "team", "role", "manager"],
  report: ["person", "org", "team", "role", "manager"],
  layoff: ["org", "team", "count", "percent"],
  team: ["org", "team", "action", "from", "to", "manager"],
  found: ["person", "org", "from", "role"],
  acquire: ["org", "target"],
  dispute: ["person", "org", "target"],
};

/** What a change of each kind is about: without it there is no event. */
const NEEDED: Readonly<Record<OrgEventKind, readonly SettableField[]>> = {
  join: ["person"],
  leave: ["person"],
  appoint: ["person"],
  report: ["manager"],
  layoff: ["org"],
  team: ["org"],
  found: ["person"],
  acquire: ["target"],
  dispute: ["target"],
};

/** The fields that an editor may set of an event of a kind. */
export function fieldsOf(kind: OrgEventKind): readonly SettableField[] {
  return [...FIELDS[kind], ...EVERY_KIND];
}

/** Whether an event of a kind must say a field. */
export function isNeeded(kind: OrgEventKind, field: SettableField): boolean {
  return field === "status" || field === "background" || NEEDED[kind].includes(field);
}
