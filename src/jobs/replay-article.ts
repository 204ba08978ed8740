import { RULES_VERSION } from "../read/read-article.ts";
import type { Transaction } from "../store/open-store.ts";
import { shownKey } from "./event-card.ts";
import type { JobContext } from "./job-context.ts";
import { readWithKeptAnswer, saveReading } from "./save-reading.ts";

/** How many claims an article made before it was read again, and makes now. */
interface Replayed {
  readonly before: number;
  readonly after: number;
}

/**
 * Reads a stored article again under today's rules and corrects what follows from it, announcing nothing and asking
 * nobody. Undefined where there is no such article, or where it waits to be read, as one does whose text has just changed.
 */
export async function replayArticle(context: JobContext, articleId: string): Promise<Replayed | undefined> {
  const article = await context.store.articles.loadArticle(articleId);
  if (article?.readAt === undefined) return undefined;
  const reading = await readWithKeptAnswer(context, article);
  return context.store.inTransaction(async (tx) => {
    if (!(await tx.articles.lockRead(article.id, article.contentHash))) return undefined;
    const before = await tx.claims.listClaimsOfArticle(article.id);
    await adoptTold(tx, await saveReading(context, tx, article, reading));
    const after = await tx.claims.listClaimsOfArticle(article.id);
    return { before: before.length, after: after.length };
  });
}

/** What the rules see otherwise now is nothing new to tell: no digest lists it again for that. */
async function adoptTold(tx: Transaction, eventIds: readonly string[]): Promise<void> {
  for (const { event } of await tx.events.loadEvents(eventIds)) await tx.events.adoptToldKey(event.id, shownKey(event));
}

/** Articles that are looked up at once. */
const BATCH = 100;

/** How far reading everything again has come. */
interface ReplayProgress {
  /** Articles read again so far. */
  readonly articles: number;
  /** Those whose number of claims is another now. */
  readonly changed: number;
  /** Those that could not be read again; each is in the log. */
  readonly failed: number;
}

/**
 * Reads every article again that older rules have read, the oldest first, each in a transaction of its own: whoever is
 * stopped goes on where they were. Tells how far it has come after each batch, and ends with the last count.
 */
export async function* replayOutdated(context: JobContext): AsyncGenerator<ReplayProgress> {
  let progress: ReplayProgress = { articles: 0, changed: 0, failed: 0 };
  for (let last = "0"; ; ) {
    const ids = await context.store.articles.listReadBefore(RULES_VERSION, last, BATCH);
    for (const id of ids) progress = await replayOne(context, id, progress);
    last = ids.at(-1) ?? last;
    yield progress;
    if (ids.length < BATCH) return;
  }
}

async function replayOne(context: JobContext, articleId: string, progress: ReplayProgress): Promise<ReplayProgress> {
  const { articles, changed, failed } = progress;
  try {
    const replayed = await replayArticle(context, articleId);
    if (!replayed) return progress;
    return { articles: articles + 1, changed: changed + (replayed.before === replayed.after ? 0 : 1), failed };
  } catch (error) {
    // One article that cannot be read must not keep the others from it.
    context.log.error({ articleId, error }, "an article could not be read again");
    return { articles, changed, failed: failed + 1 };
  }
}
