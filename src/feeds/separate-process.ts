import { type ChildProcess, fork } from "node:child_process";

/** Something to read where it can be ended: a body, what the server called it, and where it came from. */
export type ParseJob = {
  readonly body: Uint8Array;
  readonly contentType: string | undefined;
  readonly url: string;
} & ({ readonly kind: "feed"; readonly fetchedAt: Date } | { readonly kind: "page" });

/**
 * What became of a job. `crashed` is any exception, a stack that ran out among them. A process that is spent has grown
 * so much that the next job gets a new one.
 */
export type Outcome =
  | { readonly status: "done"; readonly value: unknown; readonly isSpent: boolean }
  | { readonly status: "took-too-long" | "needed-too-much-memory" | "crashed" };

/** More at once would take the machine from the rest of the program; the second is started when both are needed. */
const MAX_PROCESSES = 2;

/** A process that does not come up in this time never will. */
const START_TIMEOUT_MS = 20_000;

/** V8 aborts where it finds no memory; a process that grew too much kills itself, or the system does it. */
const OUT_OF_MEMORY: readonly string[] = ["SIGABRT", "SIGKILL", "SIGTRAP"];

const idle: ChildProcess[] = [];
const waiting: (() => void)[] = [];
let busyCount = 0;

/**
 * Does a job in a process that is killed when it takes longer than `timeoutMs` and ends by itself when it needs too
 * much memory: a thread that runs out of memory can take the whole program with it. Processes are kept for the next
 * job, do not keep the program alive, and end with it however it ends. Never throws for anything that the input does.
 */
export async function runSeparately(job: ParseJob, timeoutMs: number): Promise<Outcome> {
  while (busyCount >= MAX_PROCESSES) await new Promise<void>((resolve) => waiting.push(resolve));
  busyCount += 1;
  try {
    const child = takeIdle() ?? (await startProcess());
    keepAlive(child, true);
    const answer = answerOf(child, timeoutMs);
    child.send(job);
    const outcome = await answer;
    keepAlive(child, false);
    if (outcome.status === "done" && !outcome.isSpent) idle.push(child);
    else child.kill("SIGKILL");
    return outcome;
  } finally {
    busyCount -= 1;
    waiting.shift()?.();
  }
}

function takeIdle(): ChildProcess | undefined {
  while (idle.length > 0) {
    const child = idle.pop();
    if (child?.connected) return child;
  }
  return undefined;
}

async function startProcess(): Promise<ChildProcess> {
  const child = fork(new URL("./parse-process.ts", import.meta.url), {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: [],
    env: {},
  });
  // A message that finds the process gone is answered by its exit.
  child.on("error", () => undefined);
  const started = await answerOf(child, START_TIMEOUT_MS);
  if (started.status === "done") return child;
  child.kill("SIGKILL");
  throw new Error(`the process that parses did not start: ${started.status}`);
}

function keepAlive(child: ChildProcess, isBusy: boolean): void {
  if (isBusy) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function answerOf(child: ChildProcess, timeoutMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit);
      resolve(outcome);
    };
    // parse-process.ts sends nothing but outcomes.
    const onMessage = (outcome: unknown) => settle(outcome as Outcome);
    const onExit = (_: number | null, signal: NodeJS.Signals | null) =>
      settle({ status: OUT_OF_MEMORY.includes(signal ?? "") ? "needed-too-much-memory" : "crashed" });
    const timer = setTimeout(() => settle({ status: "took-too-long" }), timeoutMs);
    child.on("message", onMessage).on("exit", onExit);
  });
}
