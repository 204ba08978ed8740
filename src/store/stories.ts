import { type Db, storable, storableJson, toKey } from "./rows.ts";

/** A story's article with what later ones are compared with. Only stories/ knows what a signature holds. */
interface StoryMember {
  readonly articleId: string;
  readonly signature: unknown;
  readonly at: Date;
}

export interface StoredStory {
  readonly id: string;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly members: readonly StoryMember[];
}

/** An article on its way into a story; without `storyId` it founds one. `keys` are where later ones look for it. */
export interface Attachment {
  readonly articleId: string;
  readonly storyId: string | undefined;
  readonly signature: unknown;
  readonly keys: readonly string[];
  readonly at: Date;
}

export function storyQueries(db: Db) {
  return {
    /** Until the transaction ends no other may group: two articles about one thing must not both found its story. */
    async lockStories(): Promise<void> {
      await db.$executeRaw`select pg_advisory_xact_lock(7306)`;
    },

    /** Stories with any of the keys whose last article is not older than `since`; those that share most keys first. */
    async findRecentStories(keys: readonly string[], since: Date, limit: number): Promise<StoredStory[]> {
      const rows = await db.$queryRaw<{ story_id: bigint }[]>`
        select story_id from story_keys
        where key = any(${keys.map(storable)}::text[]) and last_at >= ${since}
        group by story_id order by count(*) desc, story_id desc limit ${limit}`;
      const stories = await db.story.findMany({
        where: { id: { in: rows.map((row) => row.story_id) } },
        include: { articles: { orderBy: [{ at: "asc" }, { articleId: "asc" }] } },
      });
      const rank = new Map(rows.map((row, index) => [row.story_id, index]));
      stories.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
      return stories.map(({ id, firstAt, lastAt, articles }) => ({
        id: String(id),
        firstAt,
        lastAt,
        members: articles.map(({ articleId, signature, at }) => ({ articleId: String(articleId), signature, at })),
      }));
    },

    /** Puts an article into a story, once and for good: one that is in a story already stays there. Returns the story's id. */
    async attachArticle({ articleId, storyId, signature, keys, at }: Attachment): Promise<string> {
      const article = toKey(articleId);
      const known = await db.storyArticle.findUnique({ where: { articleId: article } });
      if (known !== null) return String(known.storyId);

      const story =
        storyId === undefined ? (await db.story.create({ data: { firstAt: at, lastAt: at } })).id : toKey(storyId);
      await db.$executeRaw`
        insert into story_articles (article_id, story_id, signature, at)
        values (${article}, ${story}, ${storableJson(signature)}::jsonb, ${at})`;
      await db.$executeRaw`
        update stories set first_at = least(first_at, ${at}), last_at = greatest(last_at, ${at}) where id = ${story}`;
      await db.$executeRaw`
        insert into story_keys (key, story_id, last_at)
        select distinct key, ${story}::bigint, ${at}::timestamptz from unnest(${keys.map(storable)}::text[]) as key
        on conflict (key, story_id) do update set last_at = greatest(story_keys.last_at, excluded.last_at)`;
      return String(story);
    },

    async findStoryOf(articleId: string): Promise<string | undefined> {
      const row = await db.storyArticle.findUnique({ where: { articleId: toKey(articleId) } });
      return row === null ? undefined : String(row.storyId);
    },

    /** Old keys find nothing any more: they go, the stories stay. */
    async forgetKeys(before: Date): Promise<void> {
      await db.storyKey.deleteMany({ where: { lastAt: { lt: before } } });
    },
  };
}
