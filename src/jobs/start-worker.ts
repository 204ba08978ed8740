import { EventEmitter } from "node:events";
import {
  Logger,
  makeWorkerUtils,
  run,
  runOnce,
  type TaskList,
  type WorkerEvents,
  type WorkerPool,
} from "graphile-worker";
import cron from "node-cron";
import type { Log } from "../log.ts";
import type { WorkerProcess } from "../store/worker-processes.ts";
import type { JobContext } from "./job-context.ts";
import { tick } from "./look.ts";

/** Jobs at one time: reading is CPU work of milliseconds, the rest waits for the network or the database. */
const CONCURRENCY = 12;
const POLL_MS = 1_000;
/** A lock that no known process holds for so long was left by one that died before it could say who it was. */
const UNKNOWN_LOCK_MS = 60_000;

/** Longer than a living process needs to connect again. */
const DEATH_MS = 4_000;

export interface Worker {
  /** Settles with a reason where the queue ends although nobody stopped it: the process must stop too. Never rejects. */
  readonly ended: Promise<string | undefined>;
  /** Finishes the jobs in hand and takes no more. */
  stop(): Promise<void>;
}

/** A queue that ends by itself begins again, so many times within so long, after a moment. */
const MOST_RESTARTS = 10;
const RESTARTS_WITHIN_MS = 10 * 60_000;
const RESTART_MS = 250;

/**
 * Takes jobs from the queue and ticks every minute, until stopped. First, and at every tick, it gives back the jobs of
 * dead processes: the queue itself would keep them locked for hours. The queue ends of one deadlock or broken connection
 * at the end of a job; it then begins again, and what it had in hand is done once more.
 */
export async function startWorker(context: JobContext, taskList: TaskList): Promise<Worker> {
  let queue = await startQueue(context, taskList);
  const ticking = startTicking(context, () => queue.registration);
  const stopping = new AbortController();
  const keepRunning = async (): Promise<string | undefined> => {
    const restartedAt: number[] = [];
    for (;;) {
      const reason = await queue.ended;
      if (stopping.signal.aborted) return undefined;
      const now = Date.now();
      if (restartedAt.filter((at) => now - at < RESTARTS_WITHIN_MS).length >= MOST_RESTARTS) return reason;
      restartedAt.push(now);
      context.log.error({ reason }, "the queue ended by itself and begins again");
      try {
        await giveBack(context, queue.registration);
        await new Promise((resolve) => setTimeout(resolve, RESTART_MS * restartedAt.length));
        if (stopping.signal.aborted) return undefined;
        queue = await startQueue(context, taskList);
      } catch (error) {
        context.log.error({ error: describe(error) }, "the queue could not begin again yet");
      }
    }
  };
  const ended = keepRunning();
  return {
    ended,
    stop: async () => {
      stopping.abort();
      await ticking.stop();
      await queue.stop().catch((error: unknown) => {
        // It has ended by itself already; what it held is given back by the next process.
        context.log.warn({ error: describe(error) }, "the queue did not stop in order");
      });
      await ended;
      await queue.registration.end();
    },
  };
}

interface Queue {
  readonly registration: Registration;
  /** Settles with the reason once it has ended, for whatever reason. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

async function startQueue(context: JobContext, taskList: TaskList): Promise<Queue> {
  const registration = new Registration(context);
  const runner = await run({
    ...queueOptions(context, registration),
    concurrency: CONCURRENCY,
    pollInterval: POLL_MS,
    taskList: registration.guard(taskList),
  });
  await registration.written;
  const ended = runner.promise.then(
    () => "the queue stopped",
    (error) => `the queue failed: ${describe(error)}`,
  );
  return { registration, ended, stop: () => runner.stop() };
}

/** Gives back at once what a queue of this process had in hand. */
async function giveBack(context: JobContext, registration: Registration): Promise<void> {
  const { workerIds } = await registration.written;
  const utils = await makeWorkerUtils({ pgPool: context.store.pool });
  await utils.forceUnlockWorkers([...workerIds]);
  await utils.release();
  await registration.end();
}

/** Works on the queue until no job is ready any more. Jobs that wait for a later time stay. */
export async function drainQueue(context: JobContext, taskList: TaskList): Promise<void> {
  await releaseDeadWorkers(context);
  const registration = new Registration(context);
  await runOnce({
    ...queueOptions(context, registration),
    concurrency: CONCURRENCY,
    taskList: registration.guard(taskList),
  });
  await registration.end();
}

/**
 * Names this process's workers to the others. The queue invents their names, so that they are known only once it runs:
 * no task begins before the name is written down.
 */
class Registration {
  readonly events: WorkerEvents = new EventEmitter();
  readonly #context: JobContext;
  readonly written: Promise<WorkerProcess>;

  constructor(context: JobContext) {
    this.#context = context;
    this.written = new Promise((resolve, reject) => {
      this.events.once("pool:create", ({ workerPool }: { readonly workerPool: WorkerPool }) => {
        context.store.workerProcesses.register([workerPool.id], context.now()).then(resolve, reject);
      });
    });
    // Whoever awaits it gets the error; a queue that never starts must not end the process.
    this.written.catch(() => {});
  }

  guard(taskList: TaskList): TaskList {
    const guarded = Object.entries(taskList).map(([name, task]) => [
      name,
      async (...args: Parameters<NonNullable<typeof task>>) => {
        await this.written;
        return task?.(...args);
      },
    ]);
    return Object.fromEntries(guarded);
  }

  /** Writes the name again where another process took this one for dead. */
  async confirm(): Promise<void> {
    await this.#context.store.workerProcesses.confirm(await this.written, this.#context.now());
  }

  async end(): Promise<void> {
    await this.#context.store.workerProcesses.unregister(await this.written);
  }
}

function queueOptions(context: JobContext, registration: Registration) {
  return {
    pgPool: context.store.pool,
    noHandleSignals: true,
    events: registration.events,
    logger: new Logger(() => queueLog(context.log)),
    // Without batches the queue leaves a failed completion to nobody, and the process ends of it; with them it ends
    // the queue, which begins again.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  };
}

/** The queue logs a task's error once, with its job: that is the one place where our own errors are logged. */
function queueLog(log: Log) {
  return (
    level: string,
    message: string,
    meta?: {
      readonly error?: unknown;
      readonly job?: { readonly id: string; readonly task_identifier: string; readonly attempts: number };
    },
  ) => {
    if (level === "error" || level === "warning") {
      const job = meta?.job && { id: meta.job.id, task: meta.job.task_identifier, attempts: meta.job.attempts };
      log[level === "error" ? "error" : "warn"]({ job, error: describe(meta?.error) }, message);
    } else log.debug({ queue: level }, message);
  };
}

function describe(error: unknown): string | undefined {
  if (error === undefined) return undefined;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Gives back what dead processes held. A process whose connection broke looks dead for a moment: only one that looks so
 * twice, `patienceMs` apart, is.
 */
export async function releaseDeadWorkers(context: JobContext, patienceMs = DEATH_MS): Promise<void> {
  const { workerProcesses, pool } = context.store;
  const suspects = new Set((await workerProcesses.listDead()).map(({ id }) => id));
  if (suspects.size > 0) await new Promise((resolve) => setTimeout(resolve, patienceMs));
  const dead = suspects.size === 0 ? [] : (await workerProcesses.listDead()).filter(({ id }) => suspects.has(id));
  const lockedBefore = new Date(Date.now() - UNKNOWN_LOCK_MS);
  const unknownIds = await workerProcesses.listUnknownWorkerIds(lockedBefore);
  const workerIds = [...dead.flatMap((process) => process.workerIds), ...unknownIds];
  if (workerIds.length > 0) {
    const utils = await makeWorkerUtils({ pgPool: pool });
    await utils.forceUnlockWorkers(workerIds);
    await utils.release();
    context.log.info({ workers: workerIds.length }, "jobs of processes that died were given back");
  }
  for (const process of dead) await workerProcesses.forget(process);
}

function startTicking(context: JobContext, registration: () => Registration): { stop(): Promise<void> } {
  // The first look for dead processes goes on beside the work.
  let inHand = tickOnce(context, registration());
  const task = cron.schedule("* * * * *", () => {
    inHand = tickOnce(context, registration());
  });
  return {
    stop: async () => {
      await task.destroy();
      await inHand;
    },
  };
}

async function tickOnce(context: JobContext, registration: Registration): Promise<void> {
  try {
    await registration.confirm();
    await tick(context, context.now());
    await releaseDeadWorkers(context);
  } catch (error) {
    // The next tick finds everything that this one would have.
    context.log.error({ error: describe(error) }, "a tick failed");
  }
}
