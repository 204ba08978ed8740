import type { SecondAnswer } from "../model/second-reading.ts";
import { type Db, Prisma, storableJson, toKey } from "./rows.ts";

/** An answer of the second reader about one text of an article, by the hash of title and text. */
export interface SecondReading {
  readonly articleId: string;
  readonly textHash: string;
  readonly model: string;
  /** Undefined where it gave nothing usable: it is not asked again for all that. */
  readonly answer: SecondAnswer | undefined;
  readonly tokens: number;
  readonly at: Date;
}

/** What the second reader cost on one day (UTC), of all processes together. */
export interface SecondReaderDay {
  readonly tokens: number;
  readonly askedCount: number;
  /** Articles that were passed over for want of tokens. */
  readonly skippedCount: number;
}

export function secondReadingQueries(db: Db) {
  return {
    /** Keeps the first answer about a text; a later one changes nothing. */
    async saveSecondReading({ articleId, textHash, model, answer, tokens, at }: SecondReading): Promise<void> {
      const json = answer === undefined ? null : storableJson(answer);
      await db.$executeRaw`
        insert into second_readings (article_id, text_hash, model, answer, tokens, asked_at)
        values (${toKey(articleId)}, ${textHash}, ${model}, ${json}::jsonb, ${tokens}::int, ${at})
        on conflict do nothing`;
    },

    /** Whether the second reader was asked about this text, whatever came of it. */
    async wasAsked(articleId: string, textHash: string): Promise<boolean> {
      return (await db.secondReading.count({ where: { articleId: toKey(articleId), textHash } })) > 0;
    },

    /** The kept answer about this text; undefined where there is none. */
    async loadAnswer(articleId: string, textHash: string): Promise<SecondAnswer | undefined> {
      const row = await db.secondReading.findFirst({
        where: { articleId: toKey(articleId), textHash, answer: { not: Prisma.AnyNull } },
        select: { answer: true },
      });
      return row === null ? undefined : (row.answer as unknown as SecondAnswer); // only saveSecondReading writes it
    },

    /** Sets tokens aside for one question, if the day has as many left. The day's row decides, whoever asks. */
    async reserveTokens(day: string, { tokens, limit }: { tokens: number; limit: number }): Promise<boolean> {
      const reserved = await db.$executeRaw`
        insert into second_reader_days as known (day, tokens, asked_count, skipped_count)
        select ${day}, ${tokens}::int, 1, 0 where ${tokens}::int <= ${limit}::int
        on conflict (day) do update
          set tokens = known.tokens + excluded.tokens, asked_count = known.asked_count + 1
          where known.tokens + excluded.tokens <= ${limit}::int`;
      return reserved === 1;
    },

    /** Puts what a question cost in the place of what was set aside for it. */
    async settleTokens(day: string, { reserved, spent }: { reserved: number; spent: number }): Promise<void> {
      await db.$executeRaw`
        update second_reader_days set tokens = greatest(0, tokens - ${reserved}::int + ${spent}::int)
        where day = ${day}`;
    },

    /** Counts an article that the day has no tokens for. */
    async countSkipped(day: string): Promise<void> {
      await db.$executeRaw`
        insert into second_reader_days as known (day, tokens, asked_count, skipped_count) values (${day}, 0, 0, 1)
        on conflict (day) do update set skipped_count = known.skipped_count + 1`;
    },

    async loadDay(day: string): Promise<SecondReaderDay> {
      const row = await db.secondReaderDay.findUnique({ where: { day } });
      return row ?? { tokens: 0, askedCount: 0, skippedCount: 0 };
    },
  };
}
