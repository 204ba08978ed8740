import type { JobHelpers, TaskList } from "graphile-worker";
import { z } from "zod";
import { announceEvent, redrawCards } from "./announce-event.ts";
import { composeDigest } from "./compose-digest.ts";
import { deliver } from "./deliver.ts";
import type { JobContext } from "./job-context.ts";
import { look } from "./look.ts";
import { pollFeed } from "./poll-feed.ts";
import { readStoredArticle } from "./read-article-job.ts";
import { readEntry } from "./read-entry.ts";
import { releaseAlerts } from "./release-alerts.ts";
import { secondRead } from "./second-read.ts";
import { TASKS, type TaskName } from "./task-names.ts";

const feedJob = z.object({ feedId: z.string() });
const entryJob = z.object({
  entryId: z.string(),
  announce: z.enum(["never", "recent", "always"]),
  isWhole: z.boolean(),
});
const articleJob = z.object({ articleId: z.string() });
const secondJob = z.object({ articleId: z.string(), tries: z.number() });
const eventJob = z.object({ eventId: z.string() });
const digestJob = z.object({ channelId: z.string(), isSettled: z.boolean(), looks: z.number() });
const channelJob = z.object({ channelId: z.string() });

/** Tasks that need a connection to a chat platform; all others only write rows. */
const CHAT_TASKS: readonly TaskName[] = [TASKS.deliver];

/**
 * The queue's tasks for the roles that a process has: the bot delivers, the worker does the rest. A task that throws is
 * tried again by the queue; its error is logged there once, with the job's own facts.
 */
export function createTasks(context: JobContext, roles: { readonly bot: boolean; readonly worker: boolean }): TaskList {
  const all: Record<TaskName, (payload: unknown, helpers: JobHelpers) => Promise<void>> = {
    look: () => look(context),
    poll_feed: (payload) => pollFeed(context, feedJob.parse(payload).feedId),
    read_entry: (payload, { job }) =>
      readEntry(context, { ...entryJob.parse(payload), isLastAttempt: job.attempts >= job.max_attempts }),
    read_article: (payload) => readStoredArticle(context, articleJob.parse(payload).articleId),
    second_read: (payload) => secondRead(context, secondJob.parse(payload)),
    announce_event: (payload) => announceEvent(context, eventJob.parse(payload).eventId),
    redraw_cards: (payload) => redrawCards(context, eventJob.parse(payload).eventId),
    release_alerts: (payload) => releaseAlerts(context, channelJob.parse(payload).channelId),
    compose_digest: (payload) => composeDigest(context, digestJob.parse(payload)),
    deliver: (payload) => deliver(context, channelJob.parse(payload).channelId),
  };
  const names = Object.values(TASKS).filter((name) => (CHAT_TASKS.includes(name) ? roles.bot : roles.worker));
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}
