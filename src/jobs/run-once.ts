import type { TaskList } from "graphile-worker";
import type { JobContext } from "./job-context.ts";
import { look } from "./look.ts";
import { drainQueue } from "./start-worker.ts";

/** Jobs that wait no longer than this are part of the run: announcements and digests, which wait for their like. */
const NEAR_SECONDS = 4;
const STEP_MS = 500;
/** A run that still has near jobs after so many steps leaves them to the next one: two minutes. */
const MAX_STEPS = 240;

/** Does everything that is due: feeds first, what follows from them, then the digests that are due. */
export async function runUntilIdle(context: JobContext, taskList: TaskList): Promise<void> {
  await look(context);
  await drainQueue(context, taskList);
  for (let steps = 0; steps < MAX_STEPS && (await context.store.health.countJobsWithin(NEAR_SECONDS)) > 0; steps += 1) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    await drainQueue(context, taskList);
  }
}
