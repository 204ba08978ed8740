import { type Db, optional, optionalId, storable, storableJson, toKey } from "./rows.ts";

/** What a feed says about one of its items. */
export interface NewEntry {
  readonly entryId: string;
  readonly link: string | undefined;
  readonly title: string;
  readonly content: string;
  readonly author: string | undefined;
  readonly publishedAt: Date | undefined;
}

export interface Entry extends NewEntry {
  readonly id: string;
  readonly feedId: string;
  readonly seenAt: Date;
  readonly articleId: string | undefined;
}

export function entryQueries(db: Db) {
  return {
    /** Saves what is not there yet, once per feed and entry id, and returns the ids of the new ones in the given order. */
    async saveEntries(feedId: string, entries: readonly NewEntry[], now: Date): Promise<string[]> {
      const rows = await db.$queryRaw<{ id: bigint; entry_id: string }[]>`
        insert into entries (feed_id, entry_id, link, title, content, author, published_at, seen_at)
        select distinct on (entry_id) ${toKey(feedId)}, entry_id, link, title, content, author, published_at, ${now}
        from jsonb_to_recordset(${storableJson(entries.map(toRecord))}::jsonb) as given
          (ordinal int, entry_id text, link text, title text, content text, author text, published_at timestamptz)
        order by entry_id, ordinal
        on conflict (feed_id, entry_id) do nothing
        returning id, entry_id`;
      const idsByEntryId = new Map(rows.map((row) => [row.entry_id, String(row.id)]));
      const order = new Set(entries.map(({ entryId }) => storable(entryId)));
      return [...order].flatMap((entryId) => idsByEntryId.get(entryId) ?? []);
    },

    async loadEntry(id: string): Promise<Entry | undefined> {
      const row = await db.entry.findUnique({ where: { id: toKey(id) } });
      if (row === null) return undefined;
      return {
        id: String(row.id),
        feedId: String(row.feedId),
        entryId: row.entryId,
        link: optional(row.link),
        title: row.title,
        content: row.content,
        author: optional(row.author),
        publishedAt: optional(row.publishedAt),
        seenAt: row.seenAt,
        articleId: optionalId(row.articleId),
      };
    },

    /** Ids of entries that were seen before `before` and led to no article yet, the oldest first. */
    async listWithoutArticle(before: Date, limit: number): Promise<string[]> {
      const rows = await db.entry.findMany({
        where: { articleId: null, seenAt: { lt: before } },
        select: { id: true },
        orderBy: { id: "asc" },
        take: limit,
      });
      return rows.map(({ id }) => String(id));
    },

    /** How many entries led to each article. */
    async countByArticle(articleIds: readonly string[]): Promise<Map<string, number>> {
      const where = { articleId: { in: articleIds.map(toKey) } };
      const rows = await db.entry.groupBy({ by: ["articleId"], where, _count: true });
      return new Map(rows.map(({ articleId, _count }) => [String(articleId), _count]));
    },

    /** Says which article the entry led to. */
    async linkArticle(id: string, articleId: string): Promise<void> {
      await db.entry.updateMany({ where: { id: toKey(id) }, data: { articleId: toKey(articleId) } });
    },
  };
}

function toRecord(entry: NewEntry, ordinal: number) {
  const { entryId, link, title, content, author, publishedAt } = entry;
  return { ordinal, entry_id: entryId, link, title, content, author, published_at: publishedAt };
}
