/** The queue's tasks by the name that stands in the database: renaming one loses the jobs that wait under the old name. */
export const TASKS = {
  look: "look",
  pollFeed: "poll_feed",
  readEntry: "read_entry",
  readArticle: "read_article",
  secondRead: "second_read",
  announceEvent: "announce_event",
  redrawCards: "redraw_cards",
  releaseAlerts: "release_alerts",
  composeDigest: "compose_digest",
  deliver: "deliver",
} as const;

export type TaskName = (typeof TASKS)[keyof typeof TASKS];

/** Which jobs go first: what a person waits for before what only a tick asks for. Lower is sooner. */
export const PRIORITY: Readonly<Record<TaskName, number>> = {
  deliver: -20,
  read_article: -10,
  announce_event: -8,
  redraw_cards: -8,
  release_alerts: -8,
  read_entry: -5,
  poll_feed: 10,
  look: 10,
  compose_digest: 20,
  second_read: 30,
};

/** So long an event waits for other articles about it, so that they make one card and not a card and its edit. */
const ANNOUNCE_DELAY_MS = 1_000;

/** One job at a time announces an event. */
export function announceOptions(eventId: string) {
  return { jobKey: `announce:${eventId}`, priority: PRIORITY.announce_event, runAt: inMs(ANNOUNCE_DELAY_MS) };
}

/** One job at a time redraws the cards of an event. It stands beside a job that announces it, and never instead. */
export function redrawOptions(eventId: string) {
  return { jobKey: `redraw:${eventId}`, priority: PRIORITY.redraw_cards };
}

/** The instant so much later by the queue's own clock, which no `--now` moves. */
export function inMs(ms: number): Date {
  return new Date(Date.now() + ms);
}

/** One job at a time drains a channel; its order comes from the delivery rows. */
export function deliverOptions(channelId: string, runAt?: Date) {
  return { jobKey: `deliver:${channelId}`, queueName: `channel:${channelId}`, priority: PRIORITY.deliver, runAt };
}

/** One job at a time releases a channel's alerts. */
export function releaseOptions(channelId: string) {
  return { jobKey: `release:${channelId}`, priority: PRIORITY.release_alerts };
}

/** One job at a time composes a channel's digest. */
export function digestOptions(channelId: string, runAt?: Date) {
  return { jobKey: `digest:${channelId}`, priority: PRIORITY.compose_digest, runAt };
}

/** So many articles are read a second time at once: a slow endpoint never holds more workers. */
const SECOND_READERS = 2;

/** One job at a time reads an article a second time, after everything else that waits. */
export function secondReadOptions(articleId: string, runAt?: Date) {
  const queueName = `second_read:${Number(articleId) % SECOND_READERS}`;
  return { jobKey: `second_read:${articleId}`, queueName, priority: PRIORITY.second_read, runAt };
}
