import { Worker } from "node:worker_threads";
import type { Outcome, ParseJob } from "./separate-process.ts";

// A process of its own around the thread that parses. This side stays responsive whatever the thread does, so that it
// ends as soon as the program that started it is gone, and the thread with it.

/** Together with what else the process needs about the 256 MB that a job may use. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 144, maxYoungGenerationSizeMb: 24, stackSizeMb: 4 };

// Leaving in good order would wait for the thread.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
// Ctrl-C reaches every process of a terminal, and the program finishes what it has in hand first.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => undefined);

const worker = new Worker(new URL("./parse-worker.ts", import.meta.url), { resourceLimits: RESOURCE_LIMITS });
worker.on("message", (value) => send({ status: "done", value }));
worker.on("error", (error) => {
  const isOutOfMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  send({ status: isOutOfMemory ? "needed-too-much-memory" : "crashed" });
});
process.on("message", (job: ParseJob) => worker.postMessage(job));

function send(outcome: Outcome): void {
  process.send?.(outcome);
}
