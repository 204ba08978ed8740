import type { OrgEvent } from "../model/event.ts";
import type { ArticleLanguage, Quote } from "../model/text.ts";
import { type EventDetail, eventQueries } from "./events.ts";
import { type Db, optional } from "./rows.ts";

/** A story's article as far as a digest needs it. */
export interface MaterialArticle {
  readonly id: string;
  readonly storyId: string | undefined;
  /** When the story's first article was read; before the period for a story that was there already. */
  readonly storyFirstAt: Date | undefined;
  readonly title: string;
  readonly url: string | undefined;
  readonly outlet: string | undefined;
  readonly language: ArticleLanguage | undefined;
  readonly publishedAt: Date | undefined;
  readonly readAt: Date;
  readonly isShuffled: boolean;
  readonly summary: readonly Quote[];
  /** The tracked entities that it mentions, with how often. */
  readonly mentionCounts: ReadonlyMap<string, number>;
}

/** What a period brought: articles by when they were read, news by when there was something to tell of it. */
export interface DigestMaterial {
  readonly articles: readonly MaterialArticle[];
  readonly events: readonly EventDetail[];
  /** What was told before and is not said any more. */
  readonly withdrawn: readonly OrgEvent[];
}

interface MaterialRow {
  readonly id: bigint;
  readonly story_id: bigint | null;
  readonly story_first_at: Date | null;
  readonly title: string;
  readonly link: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly published_at: Date | null;
  readonly read_at: Date;
  readonly is_shuffled: boolean;
  readonly summary: readonly Quote[];
  readonly mention_counts: Readonly<Record<string, number>> | null;
}

export function digestQueries(db: Db) {
  return {
    /** Everything from `since` up to, and without, `until`: two periods that meet neither lose nor repeat anything. */
    async loadMaterial(since: Date, until: Date): Promise<DigestMaterial> {
      const rows = await db.$queryRaw<MaterialRow[]>`
        select articles.id, story_id, stories.first_at as story_first_at, title, link, outlet, language, published_at, read_at, is_shuffled, summary, mention_counts
        from articles
        left join story_articles on story_articles.article_id = articles.id
        left join stories on stories.id = story_id
        left join lateral (
          select jsonb_object_agg(entity_id, mentions) as mention_counts
          from (
            select entity_id, count(*)::int as mentions from mentions
            where mentions.article_id = articles.id and entity_id is not null group by entity_id
          ) as counted
        ) as counts on true
        where read_at >= ${since} and read_at < ${until}
        order by articles.id`;
      return {
        articles: rows.map(toMaterial),
        events: await loadEvents(db, since, until),
        withdrawn: await eventQueries(db).listWithdrawn(since, until),
      };
    },
  };
}

async function loadEvents(db: Db, toldSince: Date, toldUntil: Date): Promise<EventDetail[]> {
  const events = eventQueries(db);
  const changed: OrgEvent[] = await events.listEvents({ toldSince, toldUntil });
  return events.loadEvents(changed.map(({ id }) => id));
}

function toMaterial(row: MaterialRow): MaterialArticle {
  return {
    id: String(row.id),
    storyId: row.story_id === null ? undefined : String(row.story_id),
    storyFirstAt: optional(row.story_first_at),
    title: row.title,
    url: optional(row.link),
    outlet: optional(row.outlet),
    language: optional(row.language) as ArticleLanguage | undefined, // written by markRead only
    publishedAt: optional(row.published_at),
    readAt: row.read_at,
    isShuffled: row.is_shuffled,
    summary: row.summary,
    mentionCounts: new Map(Object.entries(row.mention_counts ?? {})),
  };
}
