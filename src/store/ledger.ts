import type { OrgEventKind, Status } from "../model/event.ts";
import type { LedgerEvent, LedgerSource } from "../model/ledger.ts";
import { changeFromJson } from "./changes-json.ts";
import { type Db, optional, Prisma, storable } from "./rows.ts";

/** Which events a ledger is made of; every given field narrows, but for names, of which one is enough. */
export interface LedgerFilter {
  /** Names one of these tracked entities, or one of `personNames`. */
  readonly entityIds?: readonly string[] | undefined;
  readonly personNames?: readonly string[] | undefined;
  readonly kinds?: readonly OrgEventKind[] | undefined;
  /** Happened in this half-open period, as far as known. */
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
}

interface EventRow {
  readonly id: bigint;
  readonly change: unknown;
  readonly revision: number;
  readonly outlet_count: number;
  readonly first_seen_at: Date;
  readonly updated_at: Date;
}

interface SourceRow {
  readonly event_id: bigint;
  readonly link: string | null;
  readonly outlet: string | null;
  readonly published_at: Date | null;
  readonly status: string;
}

export function ledgerQueries(db: Db) {
  return {
    /** Accepted events with the articles that say them, withdrawn ones left out: two queries, however many they are. */
    async listLedgerEvents(filter: LedgerFilter): Promise<LedgerEvent[]> {
      const events = await db.$queryRaw<EventRow[]>`
        select id, change, revision, outlet_count, first_seen_at, updated_at
        from org_events where ${whereOf(filter)} order by id`;
      if (events.length === 0) return [];
      const sources = await db.$queryRaw<SourceRow[]>`
        select event_id, link, outlet, published_at, claims.status
        from event_claims
          join claims on claims.id = claim_id and superseded_at is null
          join articles on articles.id = article_id
        where event_id = any(${events.map(({ id }) => id)}::bigint[])
        order by claim_id`;
      const sourcesByEvent = Map.groupBy(sources, ({ event_id }) => event_id);
      return events.map((row) => toLedgerEvent(row, sourcesByEvent.get(row.id) ?? []));
    },
  };
}

function whereOf({ entityIds, personNames, kinds, since, until }: LedgerFilter): Prisma.Sql {
  const named = [
    ...(entityIds === undefined ? [] : [Prisma.sql`entity_ids && ${[...entityIds]}::text[]`]),
    ...(personNames === undefined ? [] : [Prisma.sql`person_name = any(${personNames.map(storable)}::text[])`]),
  ];
  const conditions = [
    Prisma.sql`withdrawn_at is null`,
    ...(named.length === 0 ? [] : [Prisma.sql`(${Prisma.join(named, " or ")})`]),
    ...(kinds === undefined ? [] : [Prisma.sql`kind = any(${[...kinds]}::text[])`]),
    ...(since === undefined ? [] : [Prisma.sql`ends_at > ${since}`]),
    ...(until === undefined ? [] : [Prisma.sql`starts_at < ${until}`]),
  ];
  return Prisma.join(conditions, " and ");
}

function toLedgerEvent(row: EventRow, sources: readonly SourceRow[]): LedgerEvent {
  return {
    event: {
      ...changeFromJson(row.change),
      id: String(row.id),
      revision: row.revision,
      outletCount: row.outlet_count,
      firstSeenAt: row.first_seen_at,
      updatedAt: row.updated_at,
    },
    sources: sources.map(toSource),
  };
}

function toSource({ link, outlet, published_at, status }: SourceRow): LedgerSource {
  return {
    url: optional(link),
    outlet: optional(outlet),
    toldAt: optional(published_at),
    status: status as Status, // saveClaims writes it
  };
}
