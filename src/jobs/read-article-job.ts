import type { Reading } from "../model/article.ts";
import { RULES_VERSION, readArticle } from "../read/read-article.ts";
import type { StoredArticle } from "../store/articles.ts";
import type { Transaction } from "../store/open-store.ts";
import { attachStory } from "./attach-story.ts";
import type { JobContext } from "./job-context.ts";
import { mergeIntoEvents } from "./merge-into-events.ts";
import { announceOptions, TASKS } from "./task-names.ts";

/**
 * Reads one article and writes everything that follows from it in one transaction: mentions, claims, events, story,
 * and a job for each event that it tells of. Reading it again changes nothing that it does not say differently.
 */
export async function readStoredArticle(context: JobContext, articleId: string): Promise<void> {
  const article = await context.store.articles.loadArticle(articleId);
  if (!article || article.readAt !== undefined) return;
  const reading = readArticle(article, context.index(), { publishedAt: article.publishedAt });
  await context.store.inTransaction(async (tx) => {
    if (!(await tx.articles.lockUnread(article.id))) return;
    const current = await tx.articles.loadArticle(article.id);
    // A fuller text came in meanwhile: its own job reads it.
    if (current?.contentHash !== article.contentHash) return;
    for (const eventId of await saveReading(context, tx, article, reading)) {
      await tx.addJob(TASKS.announceEvent, { eventId }, announceOptions(eventId));
    }
  });
}

/**
 * Reads a stored article again under today's rules and corrects what follows from it, announcing nothing. Undefined
 * where there is no such article, or where it waits to be read for the first time; else how many claims it made before
 * and makes now.
 */
export async function replayArticle(
  context: JobContext,
  articleId: string,
): Promise<{ readonly before: number; readonly after: number } | undefined> {
  const article = await context.store.articles.loadArticle(articleId);
  if (article?.readAt === undefined) return undefined;
  const reading = readArticle(article, context.index(), { publishedAt: article.publishedAt });
  const before = await context.store.claims.listClaimsOfArticle(articleId);
  await context.store.inTransaction((tx) => saveReading(context, tx, article, reading));
  return { before: before.length, after: reading.claims.length };
}

/**
 * Writes what a reading yields; returns the events that it touched. Used by `replay` as well, which
 * announces nothing.
 */
async function saveReading(
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
  await tx.articles.markRead(article.id, now, {
    language: reading.language,
    isShuffled: reading.isShuffled,
    summary: reading.summary,
    rulesVersion: RULES_VERSION,
  });
  return eventIds;
}
