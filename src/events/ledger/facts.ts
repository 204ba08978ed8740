import type { Entity, KnownRole } from "../../model/entity.ts";
import type { Named, OrgEvent, Status } from "../../model/event.ts";
import type { LedgerDate, LedgerEvent, LedgerSource } from "../../model/ledger.ts";
import { type DateRange, rangeOf } from "../merge/date-range.ts";
import { effectOf, firstToldAt, toldDate } from "./effect.ts";
import type { NameBook } from "./name-book.ts";
import { isFounderRole, isSideRole } from "./titles.ts";

/**
 * What one event or known role says of one person at one place: they came or were appointed, they left, they were known
 * to hold a role, or they were there (a reporting line). `doubt` is a departure told as history without a date.
 */
export interface Fact {
  readonly kind: "departure" | "arrival" | "known" | "present" | "doubt";
  readonly person: Named;
  readonly org: Named;
  readonly place: string;
  readonly team: readonly Named[];
  readonly role: Named | undefined;
  /** Places that they are said to come from, or to go to. */
  readonly from: readonly string[];
  readonly range: DateRange;
  readonly date: LedgerDate;
  readonly status: Status | undefined;
  readonly sources: readonly LedgerSource[];
  readonly isSide: boolean;
  /** Said by the other end: "leaves A for B" is no date of beginning at B. */
  readonly isImplied: boolean;
}

const KIND_ORDER: readonly Fact["kind"][] = ["departure", "arrival", "known", "present", "doubt"];

/** The facts of every person, by their key, in the order in which they took effect; of equal ones, as given. */
export function factsByPerson(events: readonly LedgerEvent[], book: NameBook): ReadonlyMap<string, readonly Fact[]> {
  const facts = new Map<string, Fact[]>();
  const add = (fact: Fact) => {
    const key = book.keyOf(fact.person);
    const known = facts.get(key);
    if (known) known.push(fact);
    else facts.set(key, [fact]);
  };
  for (const told of events) for (const fact of factsOfEvent(told, book)) add(fact);
  for (const entity of book.entitiesById.values()) for (const fact of factsOfPerson(entity, book)) add(fact);
  for (const list of facts.values()) list.sort(compareFacts);
  return facts;
}

/** Whether an event counts for roles at all: denied and rumoured ones do not. */
export function isAccepted({ status }: OrgEvent): boolean {
  return status !== "denied" && status !== "rumored";
}

/** The organisation of a change: the company, else the team that it names alone. */
export function orgOf({ org, team }: OrgEvent): Named | undefined {
  return org ?? team[0];
}

function compareFacts(a: Fact, b: Fact): number {
  return (
    a.range.startMs - b.range.startMs ||
    a.range.endMs - b.range.endMs ||
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    compareText(a.place, b.place) ||
    compareText(a.role?.name ?? "", b.role?.name ?? "")
  );
}

/** The order of two texts by their units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function factsOfEvent(told: LedgerEvent, book: NameBook): readonly Fact[] {
  const { event } = told;
  if (!isAccepted(event) || event.person === undefined) return [];
  const org = orgOf(event);
  switch (event.kind) {
    case "join":
    case "appoint":
    case "found":
      return org === undefined ? [] : arrivals(told, event.person, { org, book });
    case "leave":
      return departures(told, event.person, { org, book });
    case "report":
      return org === undefined ? [] : presences(told, [event.person, event.manager], { org, book });
    default:
      return [];
  }
}

interface Where<Org = Named> {
  readonly org: Org;
  readonly book: NameBook;
}

function arrivals(told: LedgerEvent, person: Named, { org, book }: Where): readonly Fact[] {
  const { role, team, from } = told.event;
  const fact = factOf(told, { kind: "arrival", person, org, book });
  if (fact === undefined) return [];
  return [{ ...fact, role, team, from: from.map((name) => book.placeOf(name)), isSide: isSideRole(role) }];
}

function departures(told: LedgerEvent, person: Named, { org, book }: Where<Named | undefined>): readonly Fact[] {
  const { event } = told;
  const [next] = event.to;
  const leave = org === undefined ? undefined : departure(told, person, { org, book });
  const arrival =
    next === undefined || event.to.length > 1
      ? undefined
      : factOf(told, { kind: "arrival", person, org: next, book, isImplied: true });
  return [
    ...(leave === undefined ? [] : [leave]),
    ...(arrival === undefined ? [] : [{ ...arrival, from: leave === undefined ? [] : [leave.place] }]),
  ];
}

function departure(told: LedgerEvent, person: Named, { org, book }: Where): Fact | undefined {
  const { role, team, to } = told.event;
  const fact = factOf(told, { kind: "departure", person, org, book });
  // Whoever goes somewhere else gives up more than a title, and so does a founder who leaves.
  const isLeavingAll = to.length > 0 || isFounderRole(role);
  if (fact !== undefined) return { ...fact, team, role: isLeavingAll ? undefined : role };
  return told.event.background ? doubt(told, person, { org, book }) : undefined;
}

function presences(told: LedgerEvent, people: readonly (Named | undefined)[], where: Where): readonly Fact[] {
  return people.flatMap((person, index) => {
    const fact = person && factOf(told, { kind: "present", person, ...where });
    return fact === undefined ? [] : [{ ...fact, team: index === 0 ? told.event.team : [] }];
  });
}

interface FactDraft extends Where {
  readonly kind: Fact["kind"];
  readonly person: Named;
  readonly isImplied?: boolean;
}

function factOf(told: LedgerEvent, { kind, person, org, book, isImplied = false }: FactDraft): Fact | undefined {
  const effect = effectOf(told);
  if (effect === undefined) return undefined;
  const { status } = told.event;
  return {
    kind,
    person: book.named(person),
    org: book.named(org),
    place: book.placeOf(org),
    team: [],
    role: undefined,
    from: [],
    range: effect.range,
    date: effect.date,
    status,
    sources: told.sources,
    isSide: false,
    isImplied,
  };
}

function doubt(told: LedgerEvent, person: Named, { org, book }: Where): Fact {
  const at = firstToldAt(told);
  const dated: LedgerEvent = { ...told, event: { ...told.event, date: toldDate(at).date, status: "reported" } };
  const fact = factOf(dated, { kind: "doubt", person, org, book });
  if (fact === undefined) throw new Error("a dated event has an effect");
  return { ...fact, role: told.event.role, date: toldDate(at) };
}

function factsOfPerson(entity: Entity, book: NameBook): readonly Fact[] {
  const person: Named = { name: entity.name, written: entity.name, entityId: entity.id };
  const placesByDate = new Map<string, string>();
  return entity.roles.flatMap((role) => {
    const range = rangeOf(role.asOf);
    if (range === undefined) return [];
    const org = entityNamed(role.org, book);
    const place = book.placeOf(org);
    // The watchlist states the main one of several first.
    const main = placesByDate.get(role.asOf) ?? place;
    if (!isSideRole(titleOf(role))) placesByDate.set(role.asOf, main);
    return [knownFact(role, { person, org, place, isBeside: main !== place, range, book })];
  });
}

interface KnownDraft extends Where {
  readonly person: Named;
  readonly place: string;
  readonly isBeside: boolean;
  readonly range: DateRange;
}

function knownFact(known: KnownRole, { person, org, place, isBeside, range, book }: KnownDraft): Fact {
  const role = titleOf(known);
  return {
    kind: "known",
    person,
    org,
    place,
    team: known.team === undefined ? [] : [entityNamed(known.team, book)],
    role,
    from: [],
    // What changes within the same month came after what was known of it.
    range: { startMs: range.startMs - 1, endMs: range.startMs },
    date: { date: known.asOf, basis: "known" },
    status: undefined,
    sources: [{ url: known.source, outlet: undefined, toldAt: undefined, status: undefined }],
    isSide: isBeside || isSideRole(role),
    isImplied: false,
  };
}

function titleOf({ title }: KnownRole): Named {
  return { name: title, written: title, entityId: undefined };
}

function entityNamed(id: string, book: NameBook): Named {
  const name = book.entitiesById.get(id)?.name ?? id;
  return { name, written: name, entityId: id };
}
