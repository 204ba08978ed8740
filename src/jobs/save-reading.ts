import type { Reading } from "../model/article.ts";
import { RULES_VERSION, readArticle } from "../read/read-article.ts";
import type { StoredArticle } from "../store/articles.ts";
import type { Transaction } from "../store/open-store.ts";
import { attachStory } from "./attach-story.ts";
import type { JobContext } from "./job-context.ts";
import { mergeIntoEvents } from "./merge-into-events.ts";

/** Reads a stored article, with what a second reader said about this very text, if one was asked: nobody is asked here. */
export async function readWithKeptAnswer(context: JobContext, article: StoredArticle): Promise<Reading> {
  const secondAnswer = await context.store.secondReadings.loadAnswer(article.id, article.contentHash);
  return readArticle(article, context.index(), { publishedAt: article.publishedAt, secondAnswer });
}

/** Writes what a reading yields; returns the events that it touched. Announces nothing. */
export async function saveReading(
  context: JobContext,
  tx: Transaction,
  article: StoredArticle,
  reading: Reading,
): Promise<readonly string[]> {
  const now = context.now();
  await tx.mentions.saveMentions(article.id, reading.mentions);
  await tx.candidates.saveCandidates(article.id, reading.candidates, now);
  const eventIds = await mergeIntoEvents(context, tx, { article, claims: reading.claims });
  await attachStory(context, tx, { article, reading });
  // Read again it stays in the digest of the time when it was read first.
  await tx.articles.markRead(article.id, article.readAt ?? now, {
    language: reading.language,
    isShuffled: reading.isShuffled,
    summary: reading.summary,
    rulesVersion: RULES_VERSION,
  });
  return eventIds;
}
