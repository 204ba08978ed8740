import type { Correction, CorrectionBody, FieldValue, PinnedClaim } from "../model/correction.ts";
import { claimFromJson } from "./changes-json.ts";
import type { Correction as CorrectionRow } from "./generated/client.ts";
import { type Db, optional, storable, storableJson, toKey } from "./rows.ts";

/** A correction before it has an id. */
export type NewCorrection = Omit<Correction, "id" | "revokedAt">;

/** The number of the lock that merging shares and a correction has for itself. */
const LOCK = 7306;

export function correctionQueries(db: Db) {
  return {
    /** Keeps corrections out until the transaction ends, and waits for one that is being made. Before the keys of any event. */
    async holdCorrections(): Promise<void> {
      await db.$executeRaw`select pg_advisory_xact_lock_shared(${LOCK}::int, 0)`;
    },

    /** Waits until nothing is being merged, and keeps merging out until the transaction ends. Before the keys of any event. */
    async lockCorrections(): Promise<void> {
      await db.$executeRaw`select pg_advisory_xact_lock(${LOCK}::int, 0)`;
    },

    async saveCorrection({ eventId, body, at, actorId, actorName }: NewCorrection): Promise<Correction> {
      const row = await db.correction.create({
        data: {
          eventId: toKey(eventId),
          what: body.what,
          intoId: "intoId" in body ? toKey(body.intoId) : null,
          articleId: body.what === "split" ? toKey(body.pinned.articleId) : null,
          data: JSON.parse(storableJson(dataOf(body))),
          at,
          actorId,
          actorName: storable(actorName),
        },
      });
      return toCorrection(row);
    },

    async revokeCorrection(id: string, at: Date): Promise<void> {
      await db.correction.updateMany({ where: { id: toKey(id), revokedAt: null }, data: { revokedAt: at } });
    },

    /** Every correction that an event had part in, revoked ones too, the oldest first. */
    async listCorrections(eventId: string): Promise<Correction[]> {
      const id = toKey(eventId);
      const where = { OR: [{ eventId: id }, { intoId: id }] };
      return (await db.correction.findMany({ where, orderBy: { id: "asc" } })).map(toCorrection);
    },

    /** The claims of an article that were split off, each with the event that it is now. */
    async listPinned(articleId: string): Promise<(PinnedClaim & { readonly intoId: string })[]> {
      const where = { articleId: toKey(articleId), what: "split", revokedAt: null };
      const rows = await db.correction.findMany({ where, orderBy: { id: "asc" } });
      return rows.map((row) => ({ ...toPinned(row), intoId: String(row.intoId) }));
    },

    /** The event that an event was merged into, over any number of merges; itself where it was not. */
    async findHome(eventId: string): Promise<string> {
      const rows = await db.$queryRaw<{ id: bigint }[]>`
        with recursive way as (
          select ${toKey(eventId)}::bigint as id, 0 as length
          union all
          select into_id, length + 1 from corrections join way on event_id = way.id
          where what = 'merge' and revoked_at is null
        ) select id from way order by length desc limit 1`;
      return String(rows[0]?.id ?? eventId);
    },

    /** An event, and the events that were merged into it, over any number of merges. */
    async listFamily(eventId: string): Promise<string[]> {
      const rows = await db.$queryRaw<{ id: bigint }[]>`
        with recursive family as (
          select ${toKey(eventId)}::bigint as id
          union
          select event_id from corrections join family on into_id = family.id
          where what = 'merge' and revoked_at is null
        ) select id from family order by id <> ${toKey(eventId)}, id`;
      return rows.map(({ id }) => String(id));
    },

    /**
     * The keys of every corrected event that claims with some keys may lead to, and of some events by id: with these
     * locked, whoever else comes to them waits.
     */
    async listKeysAround(keys: readonly string[], eventIds: readonly string[]): Promise<string[]> {
      const rows = await db.$queryRaw<{ key: string }[]>`
        with recursive reached as (
          select id from org_events
          where id = any(${eventIds.map(toKey)}::bigint[]) or keys && ${keys.map(storable)}::text[]
          union
          select into_id from corrections join reached on event_id = reached.id
          where what = 'merge' and revoked_at is null
        )
        select distinct unnest(keys) as key from org_events join reached using (id)
        where id = any(${eventIds.map(toKey)}::bigint[]) or exists (
          select 1 from corrections where revoked_at is null and (event_id = org_events.id or into_id = org_events.id)
        )`;
      return rows.map(({ key }) => key);
    },
  };
}

function dataOf(body: CorrectionBody): object {
  if (body.what === "set") return body.set;
  return body.what === "split" ? body.pinned : {};
}

/** A row as the model has it. */
export function toCorrection(row: CorrectionRow): Correction {
  const { id, eventId, at, actorId, actorName, revokedAt } = row;
  return {
    id: String(id),
    eventId: String(eventId),
    body: bodyOf(row),
    at,
    actorId,
    actorName,
    revokedAt: optional(revokedAt),
  };
}

function bodyOf(row: CorrectionRow): CorrectionBody {
  switch (row.what) {
    case "merge":
      return { what: "merge", intoId: String(row.intoId) };
    case "split":
      return { what: "split", intoId: String(row.intoId), pinned: toPinned(row) };
    case "set": {
      const { field, value } = row.data as unknown as FieldValue; // only saveCorrection writes this column
      return { what: "set", set: { field, value } };
    }
    default:
      return { what: "reject" };
  }
}

function toPinned(row: CorrectionRow): PinnedClaim {
  const { articleId, claimKey, claim, ownEventId } = row.data as unknown as PinnedClaim; // written by saveCorrection
  return { articleId, claimKey, claim: claimFromJson(claim), ownEventId };
}
