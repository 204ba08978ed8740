import { type Db, storableJson } from "./rows.ts";

export interface JobOptions {
  /** Of several waiting jobs with one key only the last stays. */
  readonly jobKey?: string | undefined;
  readonly runAt?: Date | undefined;
  /** Lower numbers first. */
  readonly priority?: number | undefined;
  /** Jobs of one queue run one after another. */
  readonly queueName?: string | undefined;
  readonly maxAttempts?: number | undefined;
  /** A job with the key that is there already, waiting or given up, stays as it is; without it the new one replaces it. */
  readonly keepsKnown?: boolean | undefined;
}

/** Queues a job: within a transaction it is there exactly if that is committed. */
export function addJob(db: Db): (task: string, payload: unknown, options?: JobOptions) => Promise<void> {
  return async (task, payload, options = {}) => {
    const { jobKey = null, runAt = null, priority = null, queueName = null, maxAttempts = null, keepsKnown } = options;
    await db.$queryRaw`
      select 1 from graphile_worker.add_job(${task}, ${storableJson(payload)}::json, queue_name => ${queueName}::text,
        run_at => ${runAt}::timestamptz, max_attempts => ${maxAttempts}::int, job_key => ${jobKey}::text,
        priority => ${priority}::int, job_key_mode => ${keepsKnown ? "unsafe_dedupe" : "replace"})`;
  };
}
