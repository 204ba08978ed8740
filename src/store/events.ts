import type { Correction } from "../model/correction.ts";
import type { Claim, OrgChange, OrgEvent, OrgEventKind, Status } from "../model/event.ts";
import { changeColumns, changeFromJson, claimFromJson, entityIdsOf } from "./changes-json.ts";
import { toCorrection } from "./corrections.ts";
import { periodOf } from "./event-period.ts";
import type { OrgEvent as EventRow } from "./generated/client.ts";
import { type Db, optional, optionalId, Prisma, storable, storableJson, toKey } from "./rows.ts";

/** An event before it has an id; `around` stands for its date where it has none: when its first article was published. */
export interface EventDraft extends EventPlace {
  readonly event: Omit<OrgEvent, "id">;
}

/** Where an event is found again. */
export interface EventPlace {
  readonly around: Date;
  /** What tellings of one change share (`changeKeys`). */
  readonly keys: readonly string[];
  /** What its own claims say, where corrections have people shown something else. */
  readonly claimed?: OrgChange | undefined;
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
  /** The event that it belongs to by itself: another one than that which shows it, where an editor merged the two. */
  readonly ownEventId: string;
  readonly claim: Claim;
  readonly source: ClaimSource;
}

interface StatusStep {
  readonly status: Status;
  readonly at: Date;
  readonly source: ClaimSource;
}

/** An event with everything that supports it, the oldest first. */
export interface EventDetail {
  readonly event: OrgEvent;
  readonly claims: readonly EventClaim[];
  readonly steps: readonly StatusStep[];
  /** When it was first found to be news; undefined where it never was. */
  readonly newsAt: Date | undefined;
  /** Why it is not announced, by the word of the gate in alerts/. */
  readonly silence: string | undefined;
  /** The first half of the move whose second half this is. */
  readonly moveOf: string | undefined;
  readonly isWithdrawn: boolean;
  /** What its own claims say, whatever corrections have people shown. */
  readonly claimed: OrgChange;
  /** Where merging finds it. */
  readonly keys: readonly string[];
  /** The corrections of it that hold, the oldest first. */
  readonly corrections: readonly Correction[];
}

/** Which events; every given field narrows. `since` and `until` are about when the change happened. */
export interface EventFilter {
  readonly kinds?: readonly OrgEventKind[] | undefined;
  /** Names one of these tracked entities. */
  readonly entityIds?: readonly string[] | undefined;
  /** The person's name in capitals or not, for people who are not tracked. */
  readonly personName?: string | undefined;
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
  /** News that there was something to tell of in this period. */
  readonly toldSince?: Date | undefined;
  readonly toldUntil?: Date | undefined;
  readonly background?: boolean | undefined;
  /** Only what was found to be news. */
  readonly isNews?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

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
    // Not with the rest: of three relations two are asked for at once, which a connection does not like.
    const found = await db.correction.findMany({
      where: { eventId: { in: rows.map(({ id }) => id) }, revokedAt: null },
      orderBy: { id: "asc" },
    });
    const corrections = Map.groupBy(found.map(toCorrection), ({ eventId }) => eventId);
    return rows.map((row) => ({
      event: toEvent(row),
      claims: row.claims.map(({ claim, ownEventId }) => ({
        id: String(claim.id),
        ownEventId: String(ownEventId),
        claim: claimFromJson(claim.claim),
        source: toSource(claim.article),
      })),
      steps: row.statusSteps.map(({ status, at, article }) => ({
        status: status as Status, // addStatusStep writes it
        at,
        source: toSource(article),
      })),
      newsAt: optional(row.newsAt),
      silence: optional(row.silence),
      moveOf: optionalId(row.moveOf),
      isWithdrawn: row.withdrawnAt !== null,
      claimed: changeFromJson(row.claimed ?? row.change),
      keys: row.keys,
      corrections: corrections.get(String(row.id)) ?? [],
    }));
  }

  return {
    /**
     * Keeps other transactions from founding or changing events that share a key until this one ends. To be called once
     * in a transaction, with the keys of every change that it is about to merge: the order of locks is fixed.
     */
    async lockKeys(keys: readonly string[]): Promise<void> {
      for (const key of [...new Set(keys)].sort())
        await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 7305))`;
    },

    /** The events that share a key with a change, withdrawn ones too, the oldest first: candidates to be the same. */
    async findByKeys(keys: readonly string[]): Promise<EventDetail[]> {
      const where = { keys: { hasSome: keys.map(storable) } };
      const rows = await db.orgEvent.findMany({ where, select: { id: true }, orderBy: { id: "asc" } });
      const details = await loadDetails({ id: { in: rows.map(({ id }) => id) } });
      return details.sort((a, b) => Number(a.event.id) - Number(b.event.id));
    },

    async createEvent({ event, ...place }: EventDraft): Promise<OrgEvent> {
      const row = await db.orgEvent.create({ data: { ...columnsOf(event, place), firstSeenAt: event.firstSeenAt } });
      return toEvent(row);
    },

    /** Replaces everything but the id and `firstSeenAt`; a withdrawn event is there again. */
    async updateEvent(event: OrgEvent, place: EventPlace): Promise<void> {
      await db.orgEvent.update({
        where: { id: toKey(event.id) },
        data: { ...columnsOf(event, place), withdrawnAt: null },
      });
    },

    /** Hides an event that nothing supports any more. False where it was hidden already. */
    async withdrawEvent(id: string, at: Date): Promise<boolean> {
      const where = { id: toKey(id), withdrawnAt: null };
      const data = { withdrawnAt: at, updatedAt: at, revision: { increment: 1 } };
      return (await db.orgEvent.updateMany({ where, data })).count === 1;
    },

    /**
     * Notes that an event is not news, with the reason, or that it is. News is told from then on, and again whenever
     * `toldKey`, what people see of it, is another.
     */
    async recordNews(id: string, news: { at: Date } & ({ silence: string } | { toldKey: string })): Promise<void> {
      const key = toKey(id);
      if ("silence" in news) {
        await db.orgEvent.updateMany({ where: { id: key }, data: { silence: news.silence } });
        return;
      }
      const { at, toldKey } = news;
      await db.$executeRaw`
        update org_events set silence = null, news_at = coalesce(news_at, ${at}), told_key = ${toldKey},
          told_at = case when news_at is null or told_key is distinct from ${toldKey} then ${at} else told_at end
        where id = ${key}`;
    },

    /** A move that one of these events is a half of; that of the first of them before others. */
    async findMoveOf(ids: readonly string[]): Promise<{ firstId: string; secondId: string } | undefined> {
      const keys = ids.map(toKey);
      const rows = await db.$queryRaw<{ first_id: bigint; second_id: bigint }[]>`
        select move_of as first_id, id as second_id from org_events
        where move_of is not null and (id = any(${keys}::bigint[]) or move_of = any(${keys}::bigint[]))
        order by least(array_position(${keys}::bigint[], id), array_position(${keys}::bigint[], move_of)), id limit 1`;
      return rows[0] && { firstId: String(rows[0].first_id), secondId: String(rows[0].second_id) };
    },

    /** Makes an event the second half of a move, once. */
    async joinMove(id: string, firstHalfId: string): Promise<void> {
      await db.orgEvent.updateMany({ where: { id: toKey(id), moveOf: null }, data: { moveOf: toKey(firstHalfId) } });
    },

    /** A claim belongs to one event: the last that it was linked to. That may be shown as part of another. */
    async linkClaim(ownEventId: string, claimId: string, eventId: string = ownEventId): Promise<void> {
      const link = { eventId: toKey(eventId), ownEventId: toKey(ownEventId), claimId: toKey(claimId) };
      await db.eventClaim.upsert({ where: { claimId: link.claimId }, create: link, update: link });
    },

    /** Has the claims that belong to some events by themselves shown as part of one. */
    async showClaims(ownEventIds: readonly string[], eventId: string): Promise<void> {
      const where = { ownEventId: { in: ownEventIds.map(toKey) } };
      await db.eventClaim.updateMany({ where, data: { eventId: toKey(eventId) } });
    },

    /** Gives an article's claims that belong to one event to another, which may be shown as part of a third. */
    async giveClaims(articleId: string, fromId: string, to: { ownEventId: string; eventId: string }): Promise<void> {
      const where = { ownEventId: toKey(fromId), claim: { articleId: toKey(articleId) } };
      const data = { ownEventId: toKey(to.ownEventId), eventId: toKey(to.eventId) };
      await db.eventClaim.updateMany({ where, data });
    },

    /** Takes the steps out of an event's history that articles brought of which it shows no claim any more, old or new. */
    async forgetForeignSteps(eventId: string): Promise<void> {
      await db.$executeRaw`
        delete from event_status_steps where event_id = ${toKey(eventId)} and not exists (
          select 1 from event_claims join claims on claims.id = claim_id
          where event_claims.event_id = event_status_steps.event_id and claims.article_id = event_status_steps.article_id
        )`;
    },

    /** Notes what people see of an event that was told already, without telling it again. */
    async adoptToldKey(id: string, toldKey: string): Promise<void> {
      await db.orgEvent.updateMany({ where: { id: toKey(id), newsAt: { not: null } }, data: { toldKey } });
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

    /** What was news before a period and was withdrawn in it, the last one first. */
    async listWithdrawn(since: Date, until: Date): Promise<OrgEvent[]> {
      const rows = await db.orgEvent.findMany({
        where: { withdrawnAt: { gte: since, lt: until }, newsAt: { lt: since } },
        orderBy: [{ withdrawnAt: "desc" }, { id: "desc" }],
      });
      return rows.map(toEvent);
    },

    async countEvents(filter: EventFilter): Promise<number> {
      return db.orgEvent.count({ where: whereOf(filter) });
    },
  };
}

function whereOf(filter: EventFilter): Prisma.OrgEventWhereInput {
  const { kinds, entityIds, personName, since, until, toldSince, toldUntil, background, isNews } = filter;
  return {
    withdrawnAt: null,
    ...(isNews ? { newsAt: { not: null } } : {}),
    ...(kinds === undefined ? {} : { kind: { in: [...kinds] } }),
    ...(entityIds === undefined ? {} : { entityIds: { hasSome: [...entityIds] } }),
    ...(personName === undefined ? {} : { personName: { equals: escapePattern(personName), mode: "insensitive" } }),
    ...(since === undefined ? {} : { endsAt: { gt: since } }),
    ...(until === undefined ? {} : { startsAt: { lt: until } }),
    ...(background === undefined ? {} : { background }),
    ...(toldSince === undefined && toldUntil === undefined
      ? {}
      : { toldAt: { ...(toldSince && { gte: toldSince }), ...(toldUntil && { lt: toldUntil }) } }),
  };
}

/** Comparing without regard to capitals is done by a pattern. */
function escapePattern(name: string): string {
  return name.replace(/[\\%_]/g, "\\$&");
}

function columnsOf(event: Omit<OrgEvent, "id">, { around, keys, claimed }: EventPlace) {
  const { person_id, person_name, org_id, org_name, ...columns } = changeColumns(event);
  const { start, end } = periodOf(event.date, around);
  return {
    ...columns,
    personId: person_id,
    personName: person_name,
    orgId: org_id,
    orgName: org_name,
    entityIds: [...entityIdsOf(event)],
    keys: keys.map(storable),
    startsAt: start,
    endsAt: end,
    change: JSON.parse(storableJson(changeFromJson(event))),
    claimed: claimed === undefined ? Prisma.DbNull : JSON.parse(storableJson(changeFromJson(claimed))),
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
