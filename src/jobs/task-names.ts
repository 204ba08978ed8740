/** The queue's tasks by the name that stands in the database: renaming one loses the jobs that wait under the old name. */
export const TASKS = {
  look: "look",
  pollFeed: "poll_feed",
  readEntry: "read_entry",
  readArticle: "read_article",
  announceEvent: "announce_event",
  composeDigest: "compose_digest",
  deliver: "deliver",
} as const;

export type TaskName = (typeof TASKS)[keyof typeof TASKS];

/** Which jobs go first: what a person waits for before what only a tick asks for. Lower is sooner. */
export const PRIORITY: Readonly<Record<TaskName, number>> = {
  deliver: -20,
  announce_event: -10,
  read_article: 0,
  read_entry: 5,
  poll_feed: 10,
  look: 10,
  compose_digest: 20,
};

/** One job at a time drains a channel; its order comes from the delivery rows. */
export function deliverOptions(channelId: string, runAt?: Date) {
  return { jobKey: `deliver:${channelId}`, queueName: `channel:${channelId}`, priority: PRIORITY.deliver, runAt };
}
