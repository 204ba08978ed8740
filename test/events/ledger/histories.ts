import type { Entity, EntityKind, KnownRole } from "../../../src/model/entity.ts";
import type { Named, OrgEvent, Status } from "../../../src/model/event.ts";
import type { LedgerEvent, LedgerSource } from "../../../src/model/ledger.ts";
import { change } from "../merge/changes.ts";

// Invented companies and people. Lakeside Research and the team Harbor are parts of Lakeside; the others stand alone.

function entity(id: string, kind: EntityKind, name: string, more: Partial<Entity> = {}): Entity {
  const aliases = [{ text: name, needsContext: false }, ...(more.aliases ?? [])];
  return { id, kind, name, names: {}, partOf: undefined, roles: [], ...more, aliases };
}

/** What the watchlist knows of somebody. */
export function known(org: string, title: string, asOf: string, team?: string): KnownRole {
  return { org, team, title, asOf, source: `https://known.example/${org}` };
}

const COMPANIES = [
  entity("lakeside", "company", "Lakeside", { aliases: [{ text: "湖畔科技", needsContext: false }] }),
  entity("lakeside-research", "company", "Lakeside Research", { partOf: "lakeside" }),
  entity("harbor", "team", "Harbor", { partOf: "lakeside" }),
  entity("northwind", "company", "Northwind"),
  entity("qinghe", "company", "青禾智能"),
  entity("old-mill", "company", "Old Mill University"),
];

/** The tracked entities, with what the watchlist knows of `ada` and of others by id. */
export function tracked(roles: Readonly<Record<string, readonly KnownRole[]>> = {}): ReadonlyMap<string, Entity> {
  const people = [
    entity("ada", "person", "Ada Vale", { aliases: [{ text: "艾达", needsContext: false }] }),
    entity("bo", "person", "Bo Lind"),
    entity("cem", "person", "Cem Aksoy"),
    entity("dina", "person", "Dina Ruiz"),
  ].map((person) => ({ ...person, roles: roles[person.id] ?? [] }));
  return new Map([...COMPANIES, ...people].map((one) => [one.id, one]));
}

const entities = tracked();

/** A tracked entity by its id, else somebody or something by name. */
export function named(idOrName: string): Named {
  const known = entities.get(idOrName);
  const name = known?.name ?? idOrName;
  return { name, written: name, entityId: known?.id };
}

/** A change in short: names instead of `Named`, and the day of the article. */
export interface Short {
  readonly id?: string;
  readonly person?: string;
  readonly org?: string;
  readonly from?: string;
  readonly to?: string;
  readonly team?: string;
  readonly role?: string;
  readonly manager?: string;
  readonly date?: string;
  readonly status?: Status;
  readonly background?: boolean;
  readonly action?: OrgEvent["action"];
  /** The days of its articles, each of an outlet of its own; the first is 2025-03-10 where none is given. */
  readonly told?: string | readonly string[];
}

/** An event as a ledger takes it. Its id is made of what it says. */
export function told(kind: OrgEvent["kind"], short: Short): LedgerEvent {
  const { person, org, from, to, team, role, manager, date, status = "reported", background = false, action } = short;
  const days = [short.told ?? "2025-03-10"].flat();
  const list = (name: string | undefined) => (name === undefined ? [] : [named(name)]);
  const seenAt = new Date(`${days[0]}T08:00:00Z`);
  const event: OrgEvent = {
    ...change({ kind }),
    person: person === undefined ? undefined : named(person),
    org: org === undefined ? undefined : named(org),
    from: list(from),
    to: list(to),
    team: list(team),
    role: role === undefined ? undefined : named(role),
    manager: manager === undefined ? undefined : named(manager),
    action,
    date,
    status,
    background,
    id: short.id ?? JSON.stringify([kind, short]),
    revision: 1,
    outletCount: days.length,
    firstSeenAt: seenAt,
    updatedAt: seenAt,
  };
  return { event, sources: days.map((day, index) => source(day, index, status)) };
}

function source(day: string, index: number, status: Status): LedgerSource {
  const outlet = `Outlet ${index + 1}`;
  return { url: `https://news.example/${day}/${index}`, outlet, toldAt: new Date(`${day}T08:00:00Z`), status };
}

/** Midnight in UTC of a day. */
export function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}
