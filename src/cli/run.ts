import { messageToText } from "../message/message-to-text.ts";
import { feedFailureSentence } from "../wording/feed-failures.ts";
import { type CliContext, EXIT } from "./cli-context.ts";

export interface RunOptions {
  readonly edition: string | undefined;
  readonly announceFirst: boolean;
  readonly now: string | undefined;
  readonly json: boolean;
}

/**
 * Polls every due feed, reads, announces and sends what is due, and ends when the queue is empty. What goes to the
 * terminal's channel is the result: text, or with `json` one message a line.
 */
export async function runOnce(context: CliContext, options: RunOptions): Promise<number> {
  const startAt = options.now === undefined ? undefined : new Date(options.now);
  if (startAt !== undefined && Number.isNaN(startAt.getTime())) {
    context.writeError(`--now is not an instant such as 2025-03-19T08:00:00+08:00: ${options.now}\n`);
    return EXIT.usage;
  }
  const result = await context.runOnce({
    editionDir: options.edition,
    announcesFirst: options.announceFirst,
    startAt,
    onMessage: (message) =>
      context.writeOut(options.json ? `${JSON.stringify(message)}\n` : `${messageToText(message)}\n\n`),
  });
  for (const { url, reason } of result.failingFeeds)
    context.writeError(`feed ${url} could not be read: ${feedFailureSentence(reason, "en")}\n`);
  const { articles, events, pendingDeliveries } = result;
  context.writeError(`${articles} articles and ${events} events are stored; ${pendingDeliveries} deliveries wait.\n`);
  return result.deadJobs === 0 ? EXIT.done : EXIT.failed;
}
