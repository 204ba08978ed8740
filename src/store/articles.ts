import type { Article } from "../model/article.ts";
import type { ArticleLanguage, Quote } from "../model/text.ts";
import type { Article as ArticleRow } from "./generated/client.ts";
import { type Db, optional, Prisma, storable, storableJson, toKey } from "./rows.ts";

/** Whether reading an article for the first time may alert: not at all, if it is recent, or whatever its age. */
export type Announce = "never" | "recent" | "always";

export interface NewArticle extends Omit<Article, "id" | "url"> {
  /** The canonical address; without one the content hash tells articles apart. */
  readonly url: string | undefined;
  readonly contentHash: string;
  readonly announce: Announce;
  /** Whether the text is that of the page at `url`, and not what a feed says of it. */
  readonly isFromPage: boolean;
}

/** A saved article with what reading it yielded, as far as it was read. */
export interface StoredArticle extends Article {
  readonly contentHash: string;
  readonly announce: Announce;
  readonly language: ArticleLanguage | undefined;
  readonly isShuffled: boolean;
  readonly summary: readonly Quote[];
  readonly readAt: Date | undefined;
  readonly rulesVersion: number | undefined;
}

export interface ReadResult {
  readonly language: ArticleLanguage;
  readonly isShuffled: boolean;
  readonly summary: readonly Quote[];
  readonly rulesVersion: number;
}

export interface SavedArticle {
  readonly id: string;
  readonly isNew: boolean;
  /** True for a new article and for one whose text has just become fuller. */
  readonly needsReading: boolean;
}

export function articleQueries(db: Db) {
  return {
    /**
     * Saves an article once per canonical link, else per content hash. Of several texts of one outlet, or of its own page, the longest stays; an article
     * that was read is then unread again. Until it is read the most generous `announce` stays, afterwards the first.
     */
    async saveArticle(article: NewArticle): Promise<SavedArticle> {
      const {
        url = null,
        outlet = null,
        author = null,
        publishedAt = null,
        contentHash,
        fetchedAt,
        announce,
        isFromPage,
      } = article;
      const title = storable(article.title);
      const text = storable(article.text);
      const key = url === null ? await keyOfContent(db, contentHash) : `link:${url}`;
      // Another outlet's feed may point at an article, and may not put its own words into it.
      const isFuller = Prisma.sql`(length(excluded.text) > length(known.text)
        and (${isFromPage}::boolean or known.outlet is not distinct from excluded.outlet))`;
      const [row] = await db.$queryRaw<{ id: bigint; is_new: boolean; is_unread: boolean }[]>`
        insert into articles as known (key, link, content_hash, title, text, outlet, author, published_at, fetched_at, announce)
        values (${key}, ${url}, ${contentHash}, ${title}, ${text}, ${outlet}, ${author}, ${publishedAt}, ${fetchedAt}, ${announce})
        on conflict (key) do update set
          title = case when ${isFuller} then excluded.title else known.title end,
          content_hash = case when ${isFuller} then excluded.content_hash else known.content_hash end,
          read_at = case when ${isFuller}
            or (known.published_at is null and excluded.published_at is not null) then null else known.read_at end,
          text = case when ${isFuller} then excluded.text else known.text end,
          outlet = coalesce(known.outlet, excluded.outlet),
          author = coalesce(known.author, excluded.author),
          published_at = coalesce(known.published_at, excluded.published_at),
          announce = case
            when known.rules_version is not null then known.announce
            when array_position(array['never', 'recent', 'always'], excluded.announce)
               > array_position(array['never', 'recent', 'always'], known.announce) then excluded.announce
            else known.announce end
        returning id, xmax = 0 as is_new, read_at is null as is_unread`;
      if (row === undefined) throw new Error("saving an article returned no row");
      return { id: String(row.id), isNew: row.is_new, needsReading: row.is_unread };
    },

    async loadArticle(id: string): Promise<StoredArticle | undefined> {
      const row = await db.article.findUnique({ where: { id: toKey(id) } });
      return row === null ? undefined : toArticle(row);
    },

    async listArticles(ids: readonly string[]): Promise<StoredArticle[]> {
      const rows = await db.article.findMany({ where: { id: { in: ids.map(toKey) } }, orderBy: { id: "asc" } });
      return rows.map(toArticle);
    },

    /** The newest first. */
    async listRecentArticles(limit: number, offset = 0): Promise<StoredArticle[]> {
      const rows = await db.article.findMany({ orderBy: { id: "desc" }, take: limit, skip: offset });
      return rows.map(toArticle);
    },

    // Rows that refer to the article may be written by others meanwhile, so its key is not locked.
    /** Locks the article for the transaction, so that only one worker reads it. False where it was read meanwhile. */
    async lockUnread(id: string): Promise<boolean> {
      const rows = await db.$queryRaw<unknown[]>`
        select 1 from articles where id = ${toKey(id)} and read_at is null for no key update`;
      return rows.length > 0;
    },

    /** Locks the article for the transaction, as it was read. False where it has another text by now, or waits to be read. */
    async lockRead(id: string, contentHash: string): Promise<boolean> {
      const rows = await db.$queryRaw<unknown[]>`
        select 1 from articles
        where id = ${toKey(id)} and content_hash = ${contentHash} and read_at is not null for no key update`;
      return rows.length > 0;
    },

    async markRead(id: string, at: Date, result: ReadResult): Promise<void> {
      const { language, isShuffled, rulesVersion } = result;
      const summary = JSON.parse(storableJson(result.summary));
      await db.article.updateMany({
        where: { id: toKey(id) },
        data: { language, isShuffled, rulesVersion, summary, readAt: at },
      });
    },

    /** Ids of articles that were fetched before `before` and are not read yet, the oldest first. */
    async listUnread(before: Date, limit: number): Promise<string[]> {
      const rows = await db.article.findMany({
        where: { readAt: null, fetchedAt: { lt: before } },
        select: { id: true },
        orderBy: { id: "asc" },
        take: limit,
      });
      return rows.map(({ id }) => String(id));
    },

    /** Ids of articles that older rules have read, in order, after one of them: what replaying goes through. */
    async listReadBefore(rulesVersion: number, afterId: string, limit: number): Promise<string[]> {
      const rows = await db.article.findMany({
        where: { rulesVersion: { lt: rulesVersion }, id: { gt: toKey(afterId) } },
        select: { id: true },
        orderBy: { id: "asc" },
        take: limit,
      });
      return rows.map(({ id }) => String(id));
    },
  };
}

/** The same text without a link is the article that has it, with or without one. */
async function keyOfContent(db: Db, contentHash: string): Promise<string> {
  const known = await db.article.findFirst({ where: { contentHash }, select: { key: true }, orderBy: { id: "asc" } });
  return known?.key ?? `hash:${contentHash}`;
}

function toArticle(row: ArticleRow): StoredArticle {
  return {
    id: String(row.id),
    url: optional(row.link),
    title: row.title,
    text: row.text,
    outlet: optional(row.outlet),
    author: optional(row.author),
    publishedAt: optional(row.publishedAt),
    fetchedAt: row.fetchedAt,
    contentHash: row.contentHash,
    announce: row.announce as Announce, // a check constraint holds it
    language: optional(row.language) as ArticleLanguage | undefined, // written by markRead only
    isShuffled: row.isShuffled,
    summary: row.summary as unknown as readonly Quote[], // written by markRead only
    readAt: optional(row.readAt),
    rulesVersion: optional(row.rulesVersion),
  };
}
