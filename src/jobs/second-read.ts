import { isDeepStrictEqual } from "node:util";
import { isWorthAsking } from "../events/second/is-worth-asking.ts";
import type { SecondReader, SecondReply } from "../llm/second-reader.ts";
import type { Reading } from "../model/article.ts";
import { readArticle } from "../read/read-article.ts";
import type { StoredArticle } from "../store/articles.ts";
import type { Transaction } from "../store/open-store.ts";
import type { JobContext } from "./job-context.ts";
import { readWithKeptAnswer, saveReading } from "./save-reading.ts";
import { announceOptions, inMs, secondReadOptions, TASKS } from "./task-names.ts";

export interface SecondReadJob {
  readonly articleId: string;
  /** How often the endpoint failed already. */
  readonly tries: number;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** How long after each failure the endpoint is tried again; after the last the article stays as the rules read it. */
const RETRY_MINUTES = [5, 60, 360] as const;

/** Queues an article for the second reader, if there is one and it may find something there. */
export async function queueSecondRead(
  context: JobContext,
  tx: Transaction,
  article: StoredArticle,
  reading: Reading,
): Promise<void> {
  if (!context.secondReader || !isNewsByAge(context, article) || !isWorthAsking(reading)) return;
  await tx.addJob(TASKS.secondRead, { articleId: article.id, tries: 0 }, secondReadOptions(article.id));
}

/** Whether what an article says may still be told: the second reader is not asked about anything else. */
function isNewsByAge(context: JobContext, { announce, publishedAt }: StoredArticle): boolean {
  if (announce === "never" || publishedAt === undefined) return false;
  return announce === "always" || context.now().getTime() - publishedAt.getTime() <= context.maxArticleAgeDays * DAY_MS;
}

/**
 * Asks the second reader about an article that the rules have read, once for each text and within the day's tokens,
 * keeps what it answers, and corrects what follows from the article. Where it fails nothing changes.
 */
export async function secondRead(context: JobContext, job: SecondReadJob): Promise<void> {
  const { secondReader, store } = context;
  const article = await store.articles.loadArticle(job.articleId);
  if (!secondReader || article?.readAt === undefined) return;
  if (!(await store.secondReadings.wasAsked(article.id, article.contentHash))) {
    const reply = isNewsByAge(context, article) ? await ask(context, secondReader, article) : undefined;
    if (reply?.status === "failed") await settleFailure(context, job, reply);
    if (!reply || !isFinal(reply)) return;
    await store.secondReadings.saveSecondReading({
      articleId: article.id,
      textHash: article.contentHash,
      model: secondReader.model,
      answer: reply.status === "answered" ? reply.answer : undefined,
      tokens: reply.tokens,
      at: context.now(),
    });
  }
  await applyKeptAnswer(context, article);
}

/** The reply to a question that the day has tokens for; undefined where it has not, and where there is nothing to ask. */
async function ask(
  context: JobContext,
  secondReader: SecondReader,
  article: StoredArticle,
): Promise<SecondReply | undefined> {
  const { secondReadings } = context.store;
  const reading = readArticle(article, context.index(), { publishedAt: article.publishedAt });
  if (!isWorthAsking(reading)) return undefined;
  const question = { ...article, claims: reading.claims };
  const day = dayOf(context.now());
  const reserved = secondReader.estimate(question);
  if (!(await secondReadings.reserveTokens(day, { tokens: reserved, limit: secondReader.dailyTokens }))) {
    await secondReadings.countSkipped(day);
    context.log.info({ articleId: article.id }, "the second reader's tokens of the day are spent");
    return undefined;
  }
  const reply = await secondReader.ask(question);
  await secondReadings.settleTokens(day, { reserved, spent: reply.tokens });
  return reply;
}

/** The day (UTC) that tokens are counted for. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, "YYYY-MM-DD".length);
}

/** Words that cannot be used are an answer too: the same text would bring them again. */
function isFinal(reply: SecondReply): boolean {
  return reply.status === "answered" || reply.reason === "unusable" || reply.reason === "too-large";
}

async function settleFailure(
  context: JobContext,
  { articleId, tries }: SecondReadJob,
  { reason, mayPass }: Extract<SecondReply, { status: "failed" }>,
): Promise<void> {
  context.log.warn({ articleId, reason }, "the second reader did not answer; the rules' reading stands");
  // A program that stops leaves the question to the next start.
  const isStopped = reason === "cancelled";
  const minutes = isStopped ? 0 : RETRY_MINUTES[tries];
  if (!mayPass || minutes === undefined) return;
  const job = { articleId, tries: isStopped ? tries : tries + 1 };
  await context.store.addJob(TASKS.secondRead, job, secondReadOptions(articleId, inMs(minutes * MINUTE_MS)));
}

/** Makes what follows from an article what its kept answer leaves of it, and has the events that it touches told. */
async function applyKeptAnswer(context: JobContext, article: StoredArticle): Promise<void> {
  const reading = await readWithKeptAnswer(context, article);
  const byRules = readArticle(article, context.index(), { publishedAt: article.publishedAt });
  if (isDeepStrictEqual(reading.claims, byRules.claims)) return;
  await context.store.inTransaction(async (tx) => {
    // A fuller text came in meanwhile: its own jobs read it.
    if (!(await tx.articles.lockRead(article.id, article.contentHash))) return;
    for (const eventId of await saveReading(context, tx, article, reading)) {
      await tx.addJob(TASKS.announceEvent, { eventId }, announceOptions(eventId));
    }
  });
}
