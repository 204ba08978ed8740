import type { EditionFeed } from "../model/edition.ts";
import type { Language } from "../model/text.ts";
import type { Feed as FeedRow } from "./generated/client.ts";
import { type Db, optional, storable, toKey } from "./rows.ts";

/** A feed and its health. */
export interface Feed {
  readonly id: string;
  readonly url: string;
  /** The address to fetch: `url`, or where that has moved for good. */
  readonly address: string;
  readonly title: string;
  readonly language: Language | undefined;
  readonly editionId: string | undefined;
  readonly firstRead: "silent" | "announce";
  readonly isActive: boolean;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly contentHash: string | undefined;
  readonly intervalMinutes: number;
  readonly nextFetchAt: Date;
  /** Undefined until what it held at its first reading was saved. */
  readonly firstReadAt: Date | undefined;
  readonly lastFetchedAt: Date | undefined;
  readonly lastSuccessAt: Date | undefined;
  readonly lastEntryAt: Date | undefined;
  readonly failureReason: string | undefined;
  readonly failureCount: number;
}

/** What a fetch came to. A failure keeps the validators, so that nothing is missed after it. */
export type FetchOutcome =
  | {
      readonly status: "fetched";
      readonly etag: string | undefined;
      readonly lastModified: string | undefined;
      readonly contentHash: string | undefined;
      readonly newEntryCount: number;
      readonly intervalMinutes: number;
      readonly nextFetchAt: Date;
      readonly movedTo?: string | undefined;
    }
  | { readonly status: "not-modified"; readonly intervalMinutes: number; readonly nextFetchAt: Date }
  | { readonly status: "failed"; readonly reason: string; readonly nextFetchAt: Date };

export function feedQueries(db: Db) {
  return {
    /** Makes the edition's feeds those given: new ones are due now, missing ones rest and keep what they fetched. */
    async reconcileFeeds(editionId: string, feeds: readonly EditionFeed[], now: Date): Promise<void> {
      for (const { url, title, language = null, firstRead } of feeds) {
        const listed = { title: storable(title), language, firstRead, editionId, isActive: true };
        await db.feed.upsert({ where: { url }, create: { url, ...listed, nextFetchAt: now }, update: listed });
      }
      const urls = feeds.map(({ url }) => url);
      await db.feed.updateMany({ where: { editionId, url: { notIn: urls } }, data: { isActive: false } });
    },

    /** Adds feeds that belong to no edition, due now; known addresses stay as they are. How many were new. */
    async addFeeds(feeds: readonly EditionFeed[], now: Date): Promise<number> {
      const data = feeds.map(({ url, title, language = null, firstRead }) => ({
        url,
        title: storable(title),
        language,
        firstRead,
        nextFetchAt: now,
      }));
      return (await db.feed.createMany({ data, skipDuplicates: true })).count;
    },

    /** Feeds of editions that are no longer used rest. */
    async retireEditions(editionIdsInUse: readonly string[]): Promise<void> {
      await db.feed.updateMany({
        where: { editionId: { not: null, notIn: [...editionIdsInUse] } },
        data: { isActive: false },
      });
    },

    /** The longest due first. */
    async listDueFeeds(now: Date, limit: number): Promise<Feed[]> {
      const rows = await db.feed.findMany({
        where: { isActive: true, nextFetchAt: { lte: now } },
        orderBy: [{ nextFetchAt: "asc" }, { id: "asc" }],
        take: limit,
      });
      return rows.map(toFeed);
    },

    async loadFeed(id: string): Promise<Feed | undefined> {
      const row = await db.feed.findUnique({ where: { id: toKey(id) } });
      return row === null ? undefined : toFeed(row);
    },

    /** In use or not, by title. */
    async listFeeds(): Promise<Feed[]> {
      return (await db.feed.findMany({ orderBy: [{ title: "asc" }, { id: "asc" }] })).map(toFeed);
    },

    /** Moves a feed's next fetch, so that two ticks do not both fetch it. False where another tick already has. */
    async reserveFeed(feed: Feed, until: Date): Promise<boolean> {
      const where = { id: toKey(feed.id), nextFetchAt: feed.nextFetchAt };
      return (await db.feed.updateMany({ where, data: { nextFetchAt: until } })).count === 1;
    },

    async recordFetch(feedId: string, at: Date, outcome: FetchOutcome): Promise<void> {
      await db.feed.updateMany({
        where: { id: toKey(feedId) },
        data: { lastFetchedAt: at, ...changesOf(outcome, at) },
      });
    },

    /** The first reading is over: from now on new entries are news. */
    async markFirstRead(feedId: string, at: Date): Promise<void> {
      await db.feed.updateMany({ where: { id: toKey(feedId), firstReadAt: null }, data: { firstReadAt: at } });
    },
  };
}

function changesOf(outcome: FetchOutcome, at: Date) {
  if (outcome.status === "failed") {
    const { nextFetchAt, reason } = outcome;
    return { nextFetchAt, failureReason: storable(reason), failureCount: { increment: 1 } };
  }
  const { intervalMinutes, nextFetchAt } = outcome;
  const healthy = { intervalMinutes, nextFetchAt, lastSuccessAt: at, failureReason: null, failureCount: 0 };
  if (outcome.status === "not-modified") return healthy;
  return {
    ...healthy,
    etag: outcome.etag ?? null,
    lastModified: outcome.lastModified ?? null,
    contentHash: outcome.contentHash ?? null,
    ...(outcome.newEntryCount > 0 ? { lastEntryAt: at } : {}),
    ...(outcome.movedTo === undefined ? {} : { movedTo: outcome.movedTo }),
  };
}

function toFeed(row: FeedRow): Feed {
  return {
    id: String(row.id),
    url: row.url,
    address: row.movedTo ?? row.url,
    title: row.title,
    language: optional(row.language) as Language | undefined, // written by reconcileFeeds only
    editionId: optional(row.editionId),
    firstRead: row.firstRead === "announce" ? "announce" : "silent",
    isActive: row.isActive,
    etag: optional(row.etag),
    lastModified: optional(row.lastModified),
    contentHash: optional(row.contentHash),
    intervalMinutes: row.intervalMinutes,
    nextFetchAt: row.nextFetchAt,
    firstReadAt: optional(row.firstReadAt),
    lastFetchedAt: optional(row.lastFetchedAt),
    lastSuccessAt: optional(row.lastSuccessAt),
    lastEntryAt: optional(row.lastEntryAt),
    failureReason: optional(row.failureReason),
    failureCount: row.failureCount,
  };
}
