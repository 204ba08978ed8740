import { expect, test } from "vitest";
import { startWorker } from "../../src/jobs/start-worker.ts";
import { openTestStore } from "../store/test-database.ts";
import { World } from "./world.ts";

const { store } = await openTestStore();

/** Ends the queue as a deadlock at the end of a job does: it cannot strike the job off. */
async function failToComplete(): Promise<void> {
  await store.pool.query(`
    create function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'deadlock detected' using errcode = '40P01'; end $$;
    create trigger refuse before delete on graphile_worker._private_jobs for each row execute function refuse()`);
}

async function complete(): Promise<void> {
  await store.pool.query("drop trigger refuse on graphile_worker._private_jobs; drop function refuse()");
}

test("a queue that ends by itself begins again, and does again what it had in hand", async () => {
  const { context } = new World(store);
  const done: string[] = [];
  const worker = await startWorker(context, {
    note: async (payload) => {
      done.push(String((payload as { name: string }).name));
      // The first time the job is done and cannot be struck off; the second time it can.
      if (done.length === 2) await complete();
    },
  });
  await failToComplete();

  await store.addJob("note", { name: "first" });
  await until(() => done.length === 2);
  await store.addJob("note", { name: "second" });
  await until(() => done.length === 3);
  await worker.stop();

  expect(done).toEqual(["first", "first", "second"]);
  expect(await worker.ended).toBeUndefined();
  expect(
    (
      await store.pool.query(
        "select 1 from graphile_worker._private_jobs where task_id is not null and locked_at is not null",
      )
    ).rowCount,
  ).toBe(0);
  expect(await store.workerProcesses.listDead()).toEqual([]);
});

async function until(isSo: () => boolean): Promise<void> {
  for (let look = 0; look < 300 && !isSo(); look += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  if (!isSo()) throw new Error("it did not come to that");
}
