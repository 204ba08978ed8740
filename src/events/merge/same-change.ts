import type { Entity } from "../../model/entity.ts";
import type { Named, OrgChange, OrgEventKind } from "../../model/event.ts";
import { areNear, dayOf, rangeOf } from "./date-range.ts";
import { isSameOrPart, nameKey, nameKeys, withAncestors } from "./name-key.ts";

/** A change and when it was told: what merging compares. */
export interface DatedChange {
  readonly change: OrgChange;
  /** Publication of the article, or of the first one for an event. */
  readonly toldAt: Date | undefined;
}

/** How far apart two tellings of one change may lie, in days. */
const WINDOW_DAYS: Readonly<Record<OrgEventKind, number>> = {
  join: 60,
  leave: 60,
  appoint: 60,
  report: 180,
  layoff: 21,
  team: 45,
  found: 365,
  acquire: 120,
  dispute: 180,
};

/**
 * Whether two tellings are about one change: kind, people, organisations and time agree, each as far as both say it.
 * Titles and wording play no part. A telling as history without a date matches whatever agrees in the rest, since
 * it says no time that could differ.
 */
export function isSameChange(a: DatedChange, b: DatedChange, entitiesById: ReadonlyMap<string, Entity>): boolean {
  return kindsAgree(a.change, b.change) && namesAgree(a.change, b.change, entitiesById) && timesAgree(a, b);
}

/**
 * What a store can look up to find the events that a change may be the same as: two tellings of one change always
 * share a key. Tracked organisations stand under themselves and under everything that they are part of.
 */
export function changeKeys(change: OrgChange, entitiesById: ReadonlyMap<string, Entity>): readonly string[] {
  const family = familyOf(change.kind);
  const isAboutPerson = family === "person";
  const named = isAboutPerson ? [change.person] : [change.person, change.org, ...change.target];
  const keys = named.flatMap((name) => {
    if (name === undefined) return [];
    const parents = isAboutPerson || name.entityId === undefined ? [] : withAncestors(name.entityId, entitiesById);
    return [...nameKeys(name, entitiesById), ...parents.map((id) => `id:${id}`)];
  });
  return [...new Set(keys.map((key) => `${family}|${key}`))];
}

function familyOf(kind: OrgEventKind): "person" | OrgEventKind {
  return kind === "join" || kind === "leave" || kind === "appoint" || kind === "report" || kind === "found"
    ? "person"
    : kind;
}

// An outlet that calls somebody appointed and another that says they join tell one change.
function kindsAgree(a: OrgChange, b: OrgChange): boolean {
  if (a.kind === b.kind) return true;
  const kinds = [a.kind, b.kind];
  return kinds.includes("join") && kinds.includes("appoint") && rolesAgree(a, b);
}

function rolesAgree(a: OrgChange, b: OrgChange): boolean {
  return a.role === undefined || b.role === undefined || nameKey(a.role) === nameKey(b.role);
}

function namesAgree(a: OrgChange, b: OrgChange, entitiesById: ReadonlyMap<string, Entity>): boolean {
  const same = (x: Named, y: Named) => isSameOrPart(x, y, entitiesById);
  switch (a.kind) {
    case "layoff":
      return bothAgree(a.org, b.org, same);
    case "team":
      return bothAgree(a.org, b.org, same) && actionsAgree(a, b) && listsAgree(a.team, b.team, same);
    case "acquire":
      return bothAgree(a.target[0], b.target[0], same) && agreeIfSaid(a.org, b.org, same);
    case "dispute":
      return partiesAgree(a, b, same);
    case "report":
      return bothAgree(a.person, b.person, same) && bothAgree(a.manager, b.manager, same);
    case "appoint":
      return bothAgree(a.person, b.person, same) && agreeIfSaid(a.org, b.org, same) && rolesAgree(a, b);
    case "leave":
      return bothAgree(a.person, b.person, same) && agreeIfSaid(a.org, b.org, same) && leavesAgree(a, b);
    default:
      return bothAgree(a.person, b.person, same) && agreeIfSaid(a.org, b.org, same);
  }
}

type Same = (a: Named, b: Named) => boolean;

function bothAgree(a: Named | undefined, b: Named | undefined, same: Same): boolean {
  return a !== undefined && b !== undefined && same(a, b);
}

function agreeIfSaid(a: Named | undefined, b: Named | undefined, same: Same): boolean {
  return a === undefined || b === undefined || same(a, b);
}

function listsAgree(a: readonly Named[], b: readonly Named[], same: Same): boolean {
  if (a.length === 0 && b.length === 0) return true;
  return a.some((x) => b.some((y) => same(x, y)));
}

function actionsAgree(a: OrgChange, b: OrgChange): boolean {
  return a.action === b.action || a.action === "restructured" || b.action === "restructured";
}

// Giving up one title and then another are two changes; leaving altogether says no title or any.
function leavesAgree(a: OrgChange, b: OrgChange): boolean {
  return a.to.length > 0 || b.to.length > 0 || rolesAgree(a, b);
}

function partiesAgree(a: OrgChange, b: OrgChange, same: Same): boolean {
  const [partiesA, partiesB] = [a, b].map((change) =>
    [change.person, change.org, ...change.target].filter((name) => name !== undefined),
  );
  if (!partiesA || !partiesB || partiesA.length < 2 || partiesB.length < 2) return false;
  return partiesA.filter((x) => partiesB.some((y) => same(x, y))).length >= 2;
}

function timesAgree(a: DatedChange, b: DatedChange): boolean {
  const [rangeA, rangeB] = [rangeOfChange(a), rangeOfChange(b)];
  if (rangeA === undefined || rangeB === undefined) return true;
  return areNear(rangeA, rangeB, WINDOW_DAYS[a.change.kind]);
}

function rangeOfChange({ change, toldAt }: DatedChange) {
  if (change.date !== undefined) return rangeOf(change.date);
  return change.background || toldAt === undefined ? undefined : dayOf(toldAt);
}
