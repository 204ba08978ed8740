import type { EntityKind, Mention, MentionReason } from "../model/entity.ts";
import { type Db, optional, storableJson, toKey } from "./rows.ts";

export function mentionQueries(db: Db) {
  return {
    /** Makes the article's mentions those given. */
    async saveMentions(articleId: string, mentions: readonly Mention[]): Promise<void> {
      await db.$executeRaw`delete from mentions where article_id = ${toKey(articleId)}`;
      await db.$executeRaw`
        insert into mentions
          (article_id, part, start_offset, end_offset, surface, entity_id, kind, reason, candidate_ids)
        select ${toKey(articleId)}, part, start_offset, end_offset, surface, entity_id, kind, reason, candidate_ids
        from jsonb_to_recordset(${storableJson(mentions.map(toRecord))}::jsonb) as given
          (part text, start_offset int, end_offset int, surface text, entity_id text, kind text, reason text, candidate_ids text[])
        on conflict do nothing`;
    },

    /** In the order of the article, the title first. */
    async listMentions(articleId: string): Promise<Mention[]> {
      const rows = await db.mention.findMany({
        where: { articleId: toKey(articleId) },
        orderBy: [{ part: "desc" }, { startOffset: "asc" }, { endOffset: "asc" }],
      });
      return rows.map((row) => ({
        in: row.part === "title" ? "title" : "text",
        span: { start: row.startOffset, end: row.endOffset },
        surface: row.surface,
        entityId: optional(row.entityId),
        kind: row.kind as EntityKind, // saveMentions writes both
        reason: row.reason as MentionReason,
        candidateIds: row.candidateIds,
      }));
    },

    /** In how many articles read in a period each entity was mentioned. */
    async countMentions(since: Date, until: Date): Promise<Map<string, number>> {
      const rows = await db.$queryRaw<{ entity_id: string; articles: number }[]>`
        select entity_id, count(distinct article_id)::int as articles
        from mentions join articles on articles.id = article_id
        where entity_id is not null and read_at >= ${since} and read_at < ${until}
        group by entity_id`;
      return new Map(rows.map((row) => [row.entity_id, row.articles]));
    },
  };
}

function toRecord(mention: Mention) {
  const { span, surface, entityId, kind, reason, candidateIds } = mention;
  return {
    part: mention.in,
    start_offset: span.start,
    end_offset: span.end,
    surface,
    entity_id: entityId,
    kind,
    reason,
    candidate_ids: candidateIds,
  };
}
