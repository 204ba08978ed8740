import { describe, expect, test } from "vitest";
import type { Entity } from "../../src/model/entity.ts";
import { openStore } from "../../src/store/open-store.ts";
import { addArticle, minutesLater, NOW } from "./samples.ts";
import { openTestStore } from "./test-database.ts";

const { store, url } = await openTestStore();

describe("a transaction", () => {
  test("queues its jobs exactly if it is committed", async () => {
    const failing = store.inTransaction(async (tx) => {
      await addArticle(tx, "undone");
      await tx.addJob("undone", {});
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    await store.inTransaction(async (tx) => {
      await addArticle(tx, "done");
      await tx.addJob("done", { articleId: "1" }, { runAt: minutesLater(1), priority: 3, maxAttempts: 5 });
    });

    expect(await listJobs("undone")).toEqual([]);
    expect(await listJobs("done")).toEqual([
      { payload: { articleId: "1" }, run_at: minutesLater(1), priority: 3, max_attempts: 5 },
    ]);
    expect(await store.articles.listRecentArticles(10)).toMatchObject([{ url: "https://news.example/done" }]);
  });

  test("of waiting jobs with one key only the last stays", async () => {
    for (const count of [1, 2, 3]) await store.addJob("keyed", { count }, { jobKey: "one", runAt: NOW });

    expect(await listJobs("keyed")).toMatchObject([{ payload: { count: 3 } }]);
  });
});

test("instants are the same whatever the zone of the database", async () => {
  const name = new URL(url).pathname.slice(1);
  await store.pool.query(`alter database ${name} set timezone to 'Asia/Shanghai'`);
  const other = await openStore(url);

  await other.ticks.claimTick("zone", NOW);
  const { rows } = await other.pool.query("select tick_at, to_char(tick_at, 'HH24:MI') as shown from schedule_ticks");
  await other.close();

  expect(rows).toEqual([{ tick_at: NOW, shown: "08:00" }]);
});

describe("worker processes", () => {
  test("are dead exactly when their lock is free", async () => {
    const other = await openStore(url);
    const alive = await store.workerProcesses.register(["a1", "a2"], NOW);
    const dead = await other.workerProcesses.register(["b1"], NOW);

    const before = await store.workerProcesses.listDead();
    await other.close();

    expect(before).toEqual([]);
    await expect.poll(() => store.workerProcesses.listDead()).toEqual([dead]);
    await store.workerProcesses.forget(dead);
    await store.workerProcesses.unregister(alive);
    expect(await store.workerProcesses.listDead()).toEqual([]);
  });
});

test("one role belongs to one store until that is closed", async () => {
  const other = await openStore(url);
  await other.claimRole("bot");

  await expect(store.claimRole("bot")).rejects.toThrow("already-running bot");
  await other.close();
  await expect(store.claimRole("bot")).resolves.toBeUndefined();
  await expect(store.claimRole("bot")).resolves.toBeUndefined();
});

test("a role whose connection broke is taken again before anybody else can have it", async () => {
  const other = await openStore(url);
  await store.claimRole("web");
  const [holder] = await listRoleHolders();

  await store.pool.query("select pg_terminate_backend($1)", [holder]);
  await expect.poll(listRoleHolders, { timeout: 10_000 }).toEqual([expect.not.toBeOneOf([holder])]);

  await expect(other.claimRole("web")).rejects.toThrow("already-running web");
  await other.close();
});

test("counts say what waits", async () => {
  const before = await store.health.loadCounts();

  await addArticle(store, "counted");
  await store.addJob("counted", {});

  expect(await store.health.loadCounts()).toEqual({
    ...before,
    articles: before.articles + 1,
    unreadArticles: before.unreadArticles + 1,
    queuedJobs: before.queuedJobs + 1,
  });
});

describe("entities", () => {
  test("come back as the edition has them, in its order, and without those that it dropped", async () => {
    const all = [entity("zeta"), entity("alpha", { partOf: "zeta" }), entity("ann", { kind: "person", roles: [ROLE] })];
    await store.entities.reconcileEntities("one", [...all, entity("dropped")]);

    await store.entities.reconcileEntities("one", all);

    expect(await store.entities.listEntities()).toEqual(all);
  });

  test("that two editions list are there once, with the aliases of both, until one edition is retired", async () => {
    await store.entities.reconcileEntities("one", [entity("zeta")]);
    await store.entities.reconcileEntities("two", [
      entity("zeta", { name: "Other", aliases: [alias("Z"), alias("zeta")] }),
    ]);

    const both = await store.entities.listEntities();
    await store.entities.retireEditions(["two"]);

    expect(both).toEqual([entity("zeta", { aliases: [alias("zeta"), alias("Z")] })]);
    expect(await store.entities.listEntities()).toMatchObject([{ id: "zeta", name: "Other" }]);
  });
});

const ROLE = { org: "zeta", team: undefined, title: "首席", asOf: "2026-01", source: "https://news.example/role" };

function alias(text: string) {
  return { text, needsContext: false };
}

function entity(id: string, fields: Partial<Entity> = {}): Entity {
  const aliases = [alias(id)];
  return { id, kind: "company", name: id, names: { en: id }, aliases, partOf: undefined, roles: [], ...fields };
}

/** The connections that hold roles. */
async function listRoleHolders(): Promise<number[]> {
  const { rows } = await store.pool.query<{ pid: number }>(
    "select distinct pid from pg_locks where locktype = 'advisory' and classid = 7303 and granted",
  );
  return rows.map(({ pid }) => pid);
}

async function listJobs(task: string) {
  const { rows } = await store.pool.query(
    `select payload, run_at, priority, max_attempts from graphile_worker._private_jobs
     where task_id = (select id from graphile_worker._private_tasks where identifier = $1)`,
    [task],
  );
  return rows;
}
