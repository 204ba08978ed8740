import type { TaskList } from "graphile-worker";
import type { JobContext } from "./job-context.ts";
import { look } from "./look.ts";
import { drainQueue } from "./start-worker.ts";

/** A digest covers only what is settled, and what was written a moment ago is not: the last look waits this long. */
const SETTLE_MS = 1_500;

/** A digest that is due waits for articles in hand; after so many looks it stays due for the next run. */
const MAX_LOOKS = 10;

/**
 * Does everything that is due, again and again until a look finds nothing more: feeds first, what follows from them,
 * then the digests that are due.
 */
export async function runUntilIdle(context: JobContext, taskList: TaskList): Promise<void> {
  await look(context);
  await drainQueue(context, taskList);
  for (let looks = 0; looks < MAX_LOOKS && (await hasDigestDue(context)); looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await look(context);
    await drainQueue(context, taskList);
  }
}

async function hasDigestDue(context: JobContext): Promise<boolean> {
  return (await context.store.channels.listDueDigests(context.now())).length > 0;
}
