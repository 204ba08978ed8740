import { setTimeout as sleep } from "node:timers/promises";
import type { TaskList } from "graphile-worker";
import type { JobContext } from "./job-context.ts";
import { look } from "./look.ts";
import { startWorker } from "./start-worker.ts";

/** Jobs that wait no longer than this are part of the run: announcements and digests, which wait for their like. */
const NEAR_SECONDS = 4;
const STEP_MS = 200;

/**
 * Does everything that is due, and what follows from it: feeds, articles, events, digests, deliveries. Stops before that
 * when `signal` is aborted, with the jobs in hand finished; the rest stays queued.
 */
export async function runUntilIdle(context: JobContext, taskList: TaskList, signal: AbortSignal): Promise<void> {
  await look(context);
  const worker = await startWorker(context, taskList);
  let failure: string | undefined;
  void worker.ended.then((reason) => {
    failure = reason;
  });
  try {
    while (!signal.aborted && (await context.store.health.countJobsWithin(NEAR_SECONDS)) > 0) {
      if (failure !== undefined) throw new Error(failure);
      await sleep(STEP_MS);
    }
  } finally {
    await worker.stop();
  }
}
