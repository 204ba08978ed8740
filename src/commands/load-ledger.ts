import { buildLedger, type Ledger } from "../events/ledger/build-ledger.ts";
import type { Whose } from "../events/ledger/pending-roles.ts";
import type { Entity } from "../model/entity.ts";
import type { Named, OrgEventKind } from "../model/event.ts";
import type { LedgerEvent } from "../model/ledger.ts";
import type { Store } from "../store/open-store.ts";
import { familyOf } from "./family-of.ts";

const DAY_MS = 86_400_000;

/** Both halves of a move, one of which may be outside the period. */
const MOVE_SLACK_MS = 120 * DAY_MS;

const MOVE_KINDS: readonly OrgEventKind[] = ["join", "leave", "appoint", "found"];

/**
 * The ledger that answers for a person or a company: every event that names them, and everything else that is told of
 * the people in those, since going elsewhere ends what they held. Four queries at most, however many events there are.
 */
export async function loadLedger(
  store: Store,
  whose: Whose,
  entitiesById: ReadonlyMap<string, Entity>,
): Promise<Ledger> {
  const asked = "person" in whose ? whose.person : whose.org;
  const family = asked.entityId === undefined ? [] : familyOf(asked.entityId, entitiesById);
  const own = await store.ledger.listLedgerEvents(
    asked.entityId === undefined ? { personNames: [asked.name] } : { entityIds: family, personNames: [asked.name] },
  );
  if ("person" in whose) return buildLedger(own, entitiesById);
  const people = own.flatMap(({ event }) => [event.person, event.manager].filter((name) => name !== undefined));
  return buildLedger(await withPeople(store, own, { people, family, entitiesById }), entitiesById);
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

interface Around {
  readonly people: readonly Named[];
  readonly family: readonly string[];
  readonly entitiesById: ReadonlyMap<string, Entity>;
}

async function withPeople(store: Store, own: readonly LedgerEvent[], around: Around): Promise<readonly LedgerEvent[]> {
  const known = [...around.entitiesById.values()].filter(({ roles }) =>
    roles.some(({ org, team }) => around.family.includes(org) || (team !== undefined && around.family.includes(team))),
  );
  const ids = [...around.people.flatMap(({ entityId }) => entityId ?? []), ...known.map(({ id }) => id)];
  const names = around.people.flatMap(({ entityId, name }) => (entityId === undefined ? [name] : []));
  const others = await store.ledger.listLedgerEvents({
    entityIds: [...new Set(ids)],
    personNames: [...new Set(names)],
  });
  const byId = new Map([...own, ...others].map((told) => [told.event.id, told]));
  return [...byId.values()];
}
