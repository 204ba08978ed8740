import type { JobContext } from "./job-context.ts";
import { readWithKeptAnswer, saveReading } from "./save-reading.ts";
import { queueSecondRead } from "./second-read.ts";
import { announceOptions, TASKS } from "./task-names.ts";

/**
 * Reads one article and writes everything that follows from it in one transaction: mentions, claims, events, story,
 * and a job for each event that it tells of. Reading it again changes nothing that it does not say differently.
 */
export async function readStoredArticle(context: JobContext, articleId: string): Promise<void> {
  const article = await context.store.articles.loadArticle(articleId);
  if (!article || article.readAt !== undefined) return;
  const reading = await readWithKeptAnswer(context, article);
  await context.store.inTransaction(async (tx) => {
    if (!(await tx.articles.lockUnread(article.id))) return;
    const current = await tx.articles.loadArticle(article.id);
    // A fuller text came in meanwhile: its own job reads it.
    if (current?.contentHash !== article.contentHash) return;
    for (const eventId of await saveReading(context, tx, article, reading)) {
      await tx.addJob(TASKS.announceEvent, { eventId }, announceOptions(eventId));
    }
    await queueSecondRead(context, tx, article, reading);
  });
}
