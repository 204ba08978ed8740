import { Worker } from "node:worker_threads";

/** Something to read where it can be ended: a body, what the server called it, and where it came from. */
export type ParseJob = {
  readonly body: Uint8Array;
  readonly contentType: string | undefined;
  readonly url: string;
} & ({ readonly kind: "feed"; readonly fetchedAt: Date } | { readonly kind: "page" });

/** What became of a job. `crashed` is any exception in the thread, a stack that ran out among them. */
export type Outcome =
  | { readonly status: "done"; readonly value: unknown }
  | { readonly status: "took-too-long" | "needed-too-much-memory" | "crashed" };

/** Together with the thread's own needs below the 256 MB that a job may use. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/** More threads than this would take the machine from the rest of the program. */
const MAX_THREADS = 2;

/** A thread that does not come up in this time never will. */
const START_TIMEOUT_MS = 20_000;

const idle: Worker[] = [];
const waiting: (() => void)[] = [];
let busyCount = 0;

/**
 * Does a job in a thread that is ended when it takes longer than `timeoutMs` or more memory than it may have. Threads
 * are kept for the next job and do not keep the process alive. Never throws for anything that the input does.
 */
export async function runSeparately(job: ParseJob, timeoutMs: number): Promise<Outcome> {
  while (busyCount >= MAX_THREADS) await new Promise<void>((resolve) => waiting.push(resolve));
  busyCount += 1;
  try {
    const worker = idle.pop() ?? (await startWorker());
    worker.ref();
    const outcome = await ask(worker, job, timeoutMs);
    worker.unref();
    if (outcome.status === "done") idle.push(worker);
    else await worker.terminate();
    return outcome;
  } finally {
    busyCount -= 1;
    waiting.shift()?.();
  }
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL("./parse-worker.ts", import.meta.url), {
    resourceLimits: RESOURCE_LIMITS,
    execArgv: [],
    env: {},
  });
  // A thread that is being ended may still report why, when nobody asks any more.
  worker.on("error", () => undefined);
  const started = await answerOf(worker, START_TIMEOUT_MS);
  if (started.status === "done") return worker;
  await worker.terminate();
  throw new Error(`the thread that parses did not start: ${started.status}`);
}

function ask(worker: Worker, job: ParseJob, timeoutMs: number): Promise<Outcome> {
  const answer = answerOf(worker, timeoutMs);
  worker.postMessage(job);
  return answer;
}

function answerOf(worker: Worker, timeoutMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(outcome);
    };
    const onMessage = (value: unknown) => settle({ status: "done", value });
    const onError = (error: unknown) => settle({ status: isOutOfMemory(error) ? "needed-too-much-memory" : "crashed" });
    const onExit = () => settle({ status: "crashed" });
    const timer = setTimeout(() => settle({ status: "took-too-long" }), timeoutMs);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
