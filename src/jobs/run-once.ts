import type { TaskList } from "graphile-worker";
import type { JobContext } from "./job-context.ts";
import { look } from "./look.ts";
import { drainQueue } from "./start-worker.ts";

/** Longer than a digest waits before it looks again whether everything is settled. */
const SETTLE_MS = 2_500;
/** A digest that is due waits for articles in hand; after so many looks it stays due for the next run. */
const MAX_LOOKS = 10;

/** Does everything that is due: feeds first, what follows from them, then the digests that are due. */
export async function runUntilIdle(context: JobContext, taskList: TaskList): Promise<void> {
  await look(context);
  await drainQueue(context, taskList);
  for (let looks = 0; looks < MAX_LOOKS && (await hasDigestDue(context)); looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await drainQueue(context, taskList);
  }
}

async function hasDigestDue(context: JobContext): Promise<boolean> {
  return (await context.store.channels.listDueDigests(context.now())).length > 0;
}
