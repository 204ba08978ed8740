import type { Named, OrgEvent } from "../../model/event.ts";
import type { LedgerEvent, PendingRole } from "../../model/ledger.ts";
import type { Ledger } from "./build-ledger.ts";
import { effectOf, firstToldAt, listedDate } from "./effect.ts";
import { compareText, orgOf } from "./facts.ts";
import { newestFirst } from "./newest-first.ts";
import { isDuring, type Tenure } from "./tenure.ts";

/** Whose roles: a person's, or those at a company or team and everything that is part of it. */
export type Whose = { readonly person: Named } | { readonly org: Named };

const CHANGES: Readonly<Partial<Record<OrgEvent["kind"], PendingRole["change"]>>> = {
  appoint: "arrival",
  found: "arrival",
  join: "arrival",
  leave: "departure",
};

/**
 * What is rumoured, or planned and not yet there, at an instant: told by then, and neither come true nor overtaken by
 * what the person did since. The newest first.
 */
export function pendingRoles(ledger: Ledger, whose: Whose, at: Date): readonly PendingRole[] {
  return ledger.events
    .flatMap((told) => pendingOf(told, ledger, at) ?? [])
    .filter((pending) => isAbout(ledger, pending, whose))
    .sort((a, b) => compareText(b.date.date, a.date.date) || compareText(a.person.name, b.person.name));
}

function pendingOf(told: LedgerEvent, ledger: Ledger, at: Date): PendingRole | undefined {
  const { event, sources } = told;
  const { status } = event;
  const change = CHANGES[event.kind];
  const org = orgOf(event);
  if (change === undefined || event.person === undefined || org === undefined) return undefined;
  if (status !== "rumored" && status !== "planned") return undefined;
  const toldAt = firstToldAt(told);
  if (toldAt.getTime() > at.getTime() || hasBegun(told, at)) return undefined;
  const person = ledger.book.named(event.person);
  if (isOvertaken(ledger, { person, org, change, event }, { at, toldAt })) return undefined;
  const { role, team } = event;
  const { date } = listedDate(told);
  return { status, change, person, org: ledger.book.named(org), team, role, date, sources: newestFirst(sources) };
}

function hasBegun(told: LedgerEvent, at: Date): boolean {
  const effect = told.event.status === "planned" ? effectOf(told) : undefined;
  return effect !== undefined && effect.range.startMs <= at.getTime();
}

interface Change {
  readonly person: Named;
  readonly org: Named;
  readonly change: PendingRole["change"];
  readonly event: OrgEvent;
}

// Whoever went anywhere since it was told, is there already, or is gone already, makes it idle.
function isOvertaken(
  ledger: Ledger,
  { person, org, change, event }: Change,
  { at, toldAt }: { readonly at: Date; readonly toldAt: Date },
): boolean {
  const tenures = ledger.tenures.get(ledger.book.keyOf(person)) ?? [];
  const place = ledger.book.placeOf(org);
  const since = tenures.some(
    ({ opening, end }) => isBetween(opening.range.startMs, toldAt, at) || isBetween(end?.atMs, toldAt, at),
  );
  if (since) return true;
  const isHere = tenures.some((tenure) => tenure.place === place && isAt(tenure, at));
  if (change === "departure") return tenures.some((tenure) => tenure.place === place) && !isHere;
  // A rumoured title at one's own place is news, being there is not.
  return isHere && event.role === undefined;
}

function isBetween(ms: number | undefined, after: Date, until: Date): boolean {
  return ms !== undefined && ms > after.getTime() && ms <= until.getTime();
}

function isAt({ opening, end }: Tenure, at: Date): boolean {
  return isDuring({ startMs: opening.range.startMs, end }, at.getTime());
}

function isAbout({ book }: Ledger, pending: PendingRole, whose: Whose): boolean {
  if ("person" in whose) return book.keyOf(whose.person) === book.keyOf(pending.person);
  const key = book.keyOf(whose.org);
  return [pending.org, ...pending.team].some((each) => book.chainOf(each).includes(key));
}
