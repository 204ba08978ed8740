import { buildLedger, type Ledger } from "../events/ledger/build-ledger.ts";
import type { Whose } from "../events/ledger/pending-roles.ts";
import type { Entity } from "../model/entity.ts";
import type { Named, OrgEventKind } from "../model/event.ts";
import type { LedgerEvent } from "../model/ledger.ts";
import type { LedgerFilter } from "../store/ledger.ts";
import type { Store } from "../store/open-store.ts";
import { familyOf } from "./family-of.ts";

const DAY_MS = 86_400_000;

/** Both halves of a move, one of which may be outside the period. */
const MOVE_SLACK_MS = 120 * DAY_MS;

const MOVE_KINDS: readonly OrgEventKind[] = ["join", "leave", "appoint", "found"];

/**
 * The ledger that answers for a person or a company. For a company: every event that names it, and everything else that
 * is told of the people in those, since going elsewhere ends what they held. For a person: their events, and who came
 * to the places where they were, since a successor ends it too. Four queries, however many events there are.
 */
export async function loadLedger(
  store: Store,
  whose: Whose,
  entitiesById: ReadonlyMap<string, Entity>,
): Promise<Ledger> {
  const own = await store.ledger.listLedgerEvents(filterOf(whose, entitiesById));
  const around = "person" in whose ? placesOf(whose.person, own, entitiesById) : peopleOf(whose.org, own, entitiesById);
  const others = await store.ledger.listLedgerEvents(around);
  const byId = new Map([...own, ...others].map((told) => [told.event.id, told]));
  return buildLedger([...byId.values()], entitiesById);
}

/** The ledger of everybody who moved in a period, with the other halves of their moves. */
export async function loadMoves(
  store: Store,
  period: { readonly since: Date; readonly until: Date },
  entitiesById: ReadonlyMap<string, Entity>,
): Promise<Ledger> {
  const events = await store.ledger.listLedgerEvents({
    kinds: MOVE_KINDS,
    since: new Date(period.since.getTime() - MOVE_SLACK_MS),
    until: new Date(period.until.getTime() + MOVE_SLACK_MS),
  });
  return buildLedger(events, entitiesById);
}

function filterOf(whose: Whose, entitiesById: ReadonlyMap<string, Entity>): LedgerFilter {
  if (!("person" in whose)) return { entityIds: idsOf(whose.org, entitiesById) };
  const { entityId } = whose.person;
  const forms = entityId === undefined ? [] : formsOf(entitiesById.get(entityId));
  return { entityIds: entityId === undefined ? [] : [entityId], personNames: [whose.person.name, ...forms] };
}

/** Who came to, or was appointed at, the places of a person. */
function placesOf(person: Named, own: readonly LedgerEvent[], entitiesById: ReadonlyMap<string, Entity>): LedgerFilter {
  const known = person.entityId === undefined ? [] : (entitiesById.get(person.entityId)?.roles ?? []);
  const told = own.flatMap(({ event }) => event.org?.entityId ?? []);
  const ids = new Set([...known.map(({ org }) => org), ...told]);
  return { entityIds: [...ids], kinds: ["join", "appoint", "found"] };
}

/** Everything that is told of those whom a company's events name, or whom the watchlist knows there. */
function peopleOf(org: Named, own: readonly LedgerEvent[], entitiesById: ReadonlyMap<string, Entity>): LedgerFilter {
  const family = new Set(idsOf(org, entitiesById));
  const known = [...entitiesById.values()].filter(({ roles }) =>
    roles.some((role) => family.has(role.org) || (role.team !== undefined && family.has(role.team))),
  );
  const told = own.flatMap(({ event }) => [event.person, event.manager].filter((name) => name !== undefined));
  const ids = new Set([...told.flatMap(({ entityId }) => entityId ?? []), ...known.map(({ id }) => id)]);
  const strangers = told.flatMap(({ entityId, name }) => (entityId === undefined ? [name] : []));
  const forms = [...ids].flatMap((id) => formsOf(entitiesById.get(id)));
  return { entityIds: [...ids], personNames: [...new Set([...strangers, ...forms])] };
}

function idsOf({ entityId }: Named, entitiesById: ReadonlyMap<string, Entity>): readonly string[] {
  return entityId === undefined ? [] : familyOf(entityId, entitiesById);
}

/** The names by which somebody may stand in an event that was read before they were tracked. */
function formsOf(entity: Entity | undefined): readonly string[] {
  if (entity === undefined) return [];
  const aliases = entity.aliases.filter(({ needsContext }) => !needsContext).map(({ text }) => text);
  return [entity.name, ...Object.values(entity.names), ...aliases];
}
