import type { Claim, OrgChange, OrgEvent, OrgEventKind, Status } from "../model/event.ts";
import { changeColumns, changeFromJson, claimFromJson, entityIdsOf } from "./changes-json.ts";
import { periodOf, widen } from "./event-period.ts";
import type { OrgEvent as EventRow } from "./generated/client.ts";
import { type Db, optional, type Prisma, storableJson, toKey } from "./rows.ts";

/** An event before it has an id; `around` stands for its date where it has none: when its first article was published. */
export interface EventDraft {
  readonly event: Omit<OrgEvent, "id">;
  readonly around: Date;
}

/** The article that makes a claim, as far as a card shows it. */
export interface ClaimSource {
  readonly articleId: string;
  readonly title: string;
  readonly url: string | undefined;
  readonly outlet: string | undefined;
  readonly publishedAt: Date | undefined;
  readonly fetchedAt: Date;
}

export interface EventClaim {
  readonly id: string;
  readonly claim: Claim;
  readonly source: ClaimSource;
}

export interface StatusStep {
  readonly status: Status;
  readonly at: Date;
  readonly source: ClaimSource;
}

/** An event with everything that supports it, the oldest first. */
export interface EventDetail {
  readonly event: OrgEvent;
  readonly claims: readonly EventClaim[];
  readonly steps: readonly StatusStep[];
}

/** Which events; every given field narrows. `since` and `until` are about when the change happened. */
export interface EventFilter {
  readonly kinds?: readonly OrgEventKind[] | undefined;
  /** Names one of these tracked entities. */
  readonly entityIds?: readonly string[] | undefined;
  /** The person's name, for people who are not tracked. */
  readonly personName?: string | undefined;
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
  readonly updatedSince?: Date | undefined;
  readonly updatedUntil?: Date | undefined;
  readonly background?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

export type Events = ReturnType<typeof eventQueries>;

const SOURCE = {
  select: { id: true, title: true, link: true, outlet: true, publishedAt: true, fetchedAt: true },
} as const;

export function eventQueries(db: Db) {
  async function loadDetails(where: { readonly id: { readonly in: bigint[] } }): Promise<EventDetail[]> {
    const rows = await db.orgEvent.findMany({
      where,
      include: {
        claims: {
          where: { claim: { supersededAt: null } },
          include: { claim: { include: { article: SOURCE } } },
          orderBy: { claimId: "asc" },
        },
        statusSteps: { include: { article: SOURCE }, orderBy: [{ at: "asc" }, { id: "asc" }] },
      },
    });
    return rows.map((row) => ({
      event: toEvent(row),
      claims: row.claims.map(({ claim }) => ({
        id: String(claim.id),
        claim: claimFromJson(claim.claim),
        source: toSource(claim.article),
      })),
      steps: row.statusSteps.map(({ status, at, article }) => ({
        status: status as Status, // addStatusStep writes it
        at,
        source: toSource(article),
      })),
    }));
  }

  return {
    /**
     * Keeps other transactions from creating or changing events about the same people and organisations until this one
     * ends. To be called once in a transaction, with every change that it is about to merge: the order of locks is fixed.
     */
    async lockChanges(changes: readonly OrgChange[]): Promise<void> {
      for (const key of [...new Set(changes.map(lockKeyOf))].sort())
        await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 7305))`;
    },

    /**
     * The events that may be the same change: of the same kind, about the same person (or, where nobody is named, the
     * same organisation), within so many days. Only candidates: whether they are the same is decided by events/.
     */
    async findCandidates(change: OrgChange, search: { around: Date; withinDays: number }): Promise<OrgEvent[]> {
      const { start, end } = widen(periodOf(change.date, search.around), search.withinDays);
      const rows = await db.orgEvent.findMany({
        where: { kind: change.kind, startsAt: { lt: end }, endsAt: { gt: start }, OR: sameParty(change) },
        orderBy: { id: "asc" },
      });
      return rows.map(toEvent);
    },

    async createEvent({ event, around }: EventDraft): Promise<OrgEvent> {
      const row = await db.orgEvent.create({ data: { ...columnsOf(event, around), firstSeenAt: event.firstSeenAt } });
      return toEvent(row);
    },

    /** Replaces everything but the id and `firstSeenAt`. */
    async updateEvent(event: OrgEvent, around: Date): Promise<void> {
      await db.orgEvent.update({ where: { id: toKey(event.id) }, data: columnsOf(event, around) });
    },

    /** A claim belongs to one event: the last that it was linked to. */
    async linkClaim(eventId: string, claimId: string): Promise<void> {
      const link = { eventId: toKey(eventId), claimId: toKey(claimId) };
      await db.eventClaim.upsert({ where: { claimId: link.claimId }, create: link, update: link });
    },

    /** Adds to the history once per status and article. */
    async addStatusStep(eventId: string, step: { status: Status; at: Date; articleId: string }): Promise<void> {
      await db.$executeRaw`
        insert into event_status_steps (event_id, status, at, article_id)
        values (${toKey(eventId)}, ${step.status}, ${step.at}, ${toKey(step.articleId)})
        on conflict do nothing`;
    },

    async loadEvent(id: string): Promise<EventDetail | undefined> {
      return (await loadDetails({ id: { in: [toKey(id)] } }))[0];
    },

    /** In the given order; ids that lead nowhere are left out. */
    async loadEvents(ids: readonly string[]): Promise<EventDetail[]> {
      const details = await loadDetails({ id: { in: ids.map(toKey) } });
      const detailsById = new Map(details.map((detail) => [detail.event.id, detail]));
      return ids.flatMap((id) => detailsById.get(id) ?? []);
    },

    /** The event that each claim of an article belongs to. */
    async listEventIdsOfArticle(articleId: string): Promise<string[]> {
      const rows = await db.$queryRaw<{ event_id: bigint }[]>`
        select distinct event_id from event_claims join claims on claims.id = claim_id
        where article_id = ${toKey(articleId)} and superseded_at is null order by event_id`;
      return rows.map((row) => String(row.event_id));
    },

    /** The newest change first. */
    async listEvents(filter: EventFilter): Promise<OrgEvent[]> {
      const rows = await db.orgEvent.findMany({
        where: whereOf(filter),
        orderBy: [{ startsAt: "desc" }, { id: "desc" }],
        ...(filter.limit === undefined ? {} : { take: filter.limit }),
        ...(filter.offset === undefined ? {} : { skip: filter.offset }),
      });
      return rows.map(toEvent);
    },

    async countEvents(filter: EventFilter): Promise<number> {
      return db.orgEvent.count({ where: whereOf(filter) });
    },
  };
}

function lockKeyOf({ person, org }: OrgChange): string {
  const named = person ?? org;
  return `${person === undefined ? "org" : "person"}:${named?.entityId ?? named?.name ?? ""}`;
}

function sameParty({ person, org }: OrgChange): Prisma.OrgEventWhereInput[] {
  if (person !== undefined)
    return [{ personName: person.name }, ...(person.entityId ? [{ personId: person.entityId }] : [])];
  if (org !== undefined) return [{ orgName: org.name }, ...(org.entityId ? [{ orgId: org.entityId }] : [])];
  return [{ personName: null, orgName: null }];
}

function whereOf(filter: EventFilter): Prisma.OrgEventWhereInput {
  const { kinds, entityIds, personName, since, until, updatedSince, updatedUntil, background } = filter;
  return {
    ...(kinds === undefined ? {} : { kind: { in: [...kinds] } }),
    ...(entityIds === undefined ? {} : { entityIds: { hasSome: [...entityIds] } }),
    ...(personName === undefined ? {} : { personName }),
    ...(since === undefined ? {} : { endsAt: { gt: since } }),
    ...(until === undefined ? {} : { startsAt: { lt: until } }),
    ...(background === undefined ? {} : { background }),
    ...(updatedSince === undefined && updatedUntil === undefined
      ? {}
      : { updatedAt: { ...(updatedSince && { gte: updatedSince }), ...(updatedUntil && { lt: updatedUntil }) } }),
  };
}

function columnsOf(event: Omit<OrgEvent, "id">, around: Date) {
  const { person_id, person_name, org_id, org_name, ...columns } = changeColumns(event);
  const { start, end } = periodOf(event.date, around);
  return {
    ...columns,
    personId: person_id,
    personName: person_name,
    orgId: org_id,
    orgName: org_name,
    entityIds: [...entityIdsOf(event)],
    startsAt: start,
    endsAt: end,
    change: JSON.parse(storableJson(changeFromJson(event))),
    revision: event.revision,
    outletCount: event.outletCount,
    updatedAt: event.updatedAt,
  };
}

function toEvent(row: EventRow): OrgEvent {
  const { revision, outletCount, firstSeenAt, updatedAt } = row;
  return { ...changeFromJson(row.change), id: String(row.id), revision, outletCount, firstSeenAt, updatedAt };
}

function toSource(article: {
  id: bigint;
  title: string;
  link: string | null;
  outlet: string | null;
  publishedAt: Date | null;
  fetchedAt: Date;
}): ClaimSource {
  return {
    articleId: String(article.id),
    title: article.title,
    url: optional(article.link),
    outlet: optional(article.outlet),
    publishedAt: optional(article.publishedAt),
    fetchedAt: article.fetchedAt,
  };
}
