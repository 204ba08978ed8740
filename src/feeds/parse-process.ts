import { Worker } from "node:worker_threads";
import type { Outcome, ParseJob } from "./separate-process.ts";

// A process of its own around the thread that parses. This side stays responsive whatever the thread does, so that it
// ends as soon as the program that started it is gone, and the thread with it.

/** What JavaScript itself may use; what it uses outside its heap, `MAX_JOB_BYTES` bounds. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 144, maxYoungGenerationSizeMb: 24, stackSizeMb: 4 };

/** What a job may add to the process, kept below 256 MB since it grows on between two looks. */
const MAX_JOB_BYTES = 216 * 1024 * 1024;
const LOOK_MS = 5;

/** A process that still holds this much more after a job would fail the next one for what this one did. */
const SPENT_BYTES = 64 * 1024 * 1024;

// Leaving in good order would wait for the thread.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
// Ctrl-C reaches every process of a terminal, and the program finishes what it has in hand first.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => undefined);

const worker = new Worker(new URL("./parse-worker.ts", import.meta.url), { resourceLimits: RESOURCE_LIMITS });
let baseBytes = 0;
let looking: NodeJS.Timeout | undefined;

worker.once("message", () => {
  baseBytes = process.memoryUsage.rss();
  send({ status: "done", value: undefined, isSpent: false });
  worker.on("message", (value) => {
    clearInterval(looking);
    send({ status: "done", value, isSpent: grownBy() > SPENT_BYTES });
  });
});
worker.on("error", (error) => {
  const isOutOfMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  send({ status: isOutOfMemory ? "needed-too-much-memory" : "crashed" });
});
process.on("message", (job: ParseJob) => {
  // The program that started this process takes its end by this signal for what it is: too much memory.
  looking = setInterval(() => grownBy() > MAX_JOB_BYTES && process.kill(process.pid, "SIGKILL"), LOOK_MS);
  worker.postMessage(job);
});

function grownBy(): number {
  return process.memoryUsage.rss() - baseBytes;
}

function send(outcome: Outcome): void {
  process.send?.(outcome);
}
