import type { CandidateName } from "../model/article.ts";
import { type Db, storableJson, toKey } from "./rows.ts";

/** A candidate with how often it was met and where. */
export interface CountedCandidate extends CandidateName {
  readonly id: string;
  readonly articleCount: number;
  /** At most three, the newest first. */
  readonly articleIds: readonly string[];
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
}

export function candidateQueries(db: Db) {
  return {
    /** Notes the unknown names of an article, each once however often the article is read. */
    async saveCandidates(articleId: string, candidates: readonly CandidateName[], at: Date): Promise<void> {
      if (candidates.length === 0) return;
      await db.$executeRaw`
        with given as (
          select distinct on (kind, name) kind, name, written
          from jsonb_to_recordset(${storableJson(candidates)}::jsonb) as given (kind text, name text, written text)
        ), saved as (
          insert into candidate_names (kind, name, written, first_seen_at, last_seen_at)
          select kind, name, written, ${at}::timestamptz, ${at}::timestamptz from given
          on conflict (kind, name) do update set last_seen_at = greatest(candidate_names.last_seen_at, excluded.last_seen_at)
          returning id
        )
        insert into candidate_name_articles (candidate_id, article_id)
        select id, ${toKey(articleId)} from saved on conflict do nothing`;
    },

    /** Those in most articles first. */
    async listCandidates(limit: number): Promise<CountedCandidate[]> {
      const rows = await db.candidateName.findMany({
        include: {
          _count: { select: { articles: true } },
          articles: { orderBy: { articleId: "desc" }, take: 3 },
        },
        orderBy: [{ articles: { _count: "desc" } }, { id: "asc" }],
        take: limit,
      });
      return rows.map(({ id, kind, name, written, articles, firstSeenAt, lastSeenAt, _count }) => ({
        id: String(id),
        kind: kind as CandidateName["kind"], // saveCandidates writes it
        name,
        written,
        articleCount: _count.articles,
        articleIds: articles.map(({ articleId }) => String(articleId)),
        firstSeenAt,
        lastSeenAt,
      }));
    },
  };
}
