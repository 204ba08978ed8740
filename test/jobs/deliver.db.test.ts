import { beforeEach, describe, expect, test } from "vitest";
import { deliver } from "../../src/jobs/deliver.ts";
import { look, tick } from "../../src/jobs/look.ts";
import { planMessage } from "../../src/jobs/plan-message.ts";
import { drainQueue, releaseDeadWorkers } from "../../src/jobs/start-worker.ts";
import { createTasks } from "../../src/jobs/tasks.ts";
import type { Message } from "../../src/model/message.ts";
import type { SendResult } from "../../src/model/ports.ts";
import type { Channel } from "../../src/model/subscription.ts";
import { openTestStore } from "../store/test-database.ts";
import { World } from "./world.ts";

const { store } = await openTestStore();
let world: World;
let channel: Channel;

beforeEach(async () => {
  await store.pool.query(
    `truncate workspaces, channels, schedule_ticks, worker_processes, graphile_worker._private_jobs restart identity cascade`,
  );
  world = new World(store);
  channel = await world.channel("news", [{}]);
});

function note(text: string): Message {
  return { kind: "note", language: "en", summary: text, blocks: [{ kind: "text", text: [{ text }] }] };
}

async function plan(...texts: string[]): Promise<void> {
  for (const text of texts) {
    await store.inTransaction((tx) =>
      planMessage(tx, world.context, {
        channel,
        message: note(text),
        occasion: text,
        revision: 0,
        subscriptionIds: [],
      }),
    );
  }
}

async function statuses(): Promise<string[]> {
  const deliveries = await store.deliveries.listDeliveries({ channelId: channel.id });
  return deliveries.reverse().map(({ occasion, status }) => `${occasion} ${status}`);
}

describe("deliver", () => {
  test("sends in the order of planning, once each however often it is asked", async () => {
    await plan("one", "two", "three");

    await deliver(world.context, channel.id);
    await deliver(world.context, channel.id);

    expect(world.linesOf("news")).toEqual(["one", "two", "three"]);
    expect(await statuses()).toEqual(["one sent", "two sent", "three sent"]);
  });

  test("is planned once, however often the same occasion is planned", async () => {
    await plan("one", "one");
    await deliver(world.context, channel.id);

    expect(world.linesOf("news")).toEqual(["one"]);
  });

  test("waits behind a delivery that is to be tried again, and goes on after it", async () => {
    await plan("one", "two");
    const answers: SendResult[] = [
      { status: "failed", reason: "429", retryAt: new Date(world.now.getTime() + 60_000) },
    ];
    world.answer = ({ key }) => answers.shift() ?? { status: "sent", platformMessageId: key };

    await deliver(world.context, channel.id);
    expect(world.linesOf("news")).toEqual([]);
    world.now = new Date(world.now.getTime() + 61_000);
    await deliver(world.context, channel.id);

    expect(world.linesOf("news")).toEqual(["one", "two"]);
  });

  test("gives a delivery up after a day of failures, with its reason, and goes on", async () => {
    await plan("one", "two");
    world.answer = ({ payload, key }) =>
      JSON.stringify(payload).includes("one")
        ? { status: "failed", reason: "no-connection", retryAt: undefined }
        : { status: "sent", platformMessageId: key };

    for (let hours = 0; hours < 25; hours += 1) {
      await deliver(world.context, channel.id);
      world.now = new Date(world.now.getTime() + 3_600_000);
    }

    expect(await statuses()).toEqual(["one failed", "two sent"]);
    expect((await store.deliveries.listDeliveries({ occasion: "one" }))[0]).toMatchObject({
      reason: "no-connection",
    });
  });

  test("stops at a channel that refuses, with nothing lost, and goes on once it may", async () => {
    await plan("one", "two");
    world.answer = () => ({ status: "refused", reason: "is_archived", concerns: "channel" });

    await deliver(world.context, channel.id);

    expect(await statuses()).toEqual(["one pending", "two pending"]);
    expect((await store.channels.loadChannel(channel.id))?.pausedReason).toBe("is_archived");
    world.answer = ({ key }) => ({ status: "sent", platformMessageId: key });
    await world.pass(61);
    expect(world.linesOf("news")).toEqual(["one", "two"]);
    expect((await store.channels.loadChannel(channel.id))?.pausedReason).toBeUndefined();
  });

  test("leaves out a message that cannot be posted, and goes on in the channel", async () => {
    await plan("one", "two");
    const answers: SendResult[] = [{ status: "refused", reason: "invalid_blocks", concerns: "message" }];
    world.answer = ({ key }) => answers.shift() ?? { status: "sent", platformMessageId: key };

    await deliver(world.context, channel.id);

    expect(await statuses()).toEqual(["one refused", "two sent"]);
    expect((await store.channels.loadChannel(channel.id))?.pausedReason).toBeUndefined();
  });

  test("waits longer with every failure, and never less than the platform asks for", async () => {
    await plan("one");
    world.answer = () => ({ status: "failed", reason: "429", retryAt: new Date(world.now.getTime() + 5_000) });
    const waits: number[] = [];

    for (let tries = 0; tries < 6; tries += 1) {
      await deliver(world.context, channel.id);
      const head = await store.deliveries.nextPending(channel.id);
      waits.push(((head?.retryAt?.getTime() ?? 0) - world.now.getTime()) / 1000);
      world.now = head?.retryAt ?? world.now;
    }

    expect(waits).toEqual([5, 5, 8, 16, 32, 64]);
  });

  test("edits what a later revision posted where the first post came to nothing", async () => {
    await plan("card");
    const answers: SendResult[] = [{ status: "refused", reason: "invalid_blocks", concerns: "message" }];
    world.answer = ({ key }) => answers.shift() ?? { status: "sent", platformMessageId: `id-${key}` };
    for (const revision of [1, 2]) {
      const edit = {
        channel,
        message: note(`${revision}`),
        occasion: "card",
        revision,
        subscriptionIds: [],
        actionOf: () => "edit" as const,
      };
      await store.inTransaction((tx) => planMessage(tx, world.context, edit));
    }

    await deliver(world.context, channel.id);

    expect(world.linesOf("news")).toEqual(["1", "edit: 2"]);
  });

  test("leaves an uncertain one to a person and goes on", async () => {
    await plan("one", "two");
    const answers: SendResult[] = [{ status: "uncertain", reason: "the answer was lost" }];
    world.answer = ({ key }) => answers.shift() ?? { status: "sent", platformMessageId: key };

    await deliver(world.context, channel.id);

    expect(await statuses()).toEqual(["one uncertain", "two sent"]);
  });

  test("edits what was posted first, and posts where nothing was", async () => {
    await plan("card");
    await deliver(world.context, channel.id);
    const edit = {
      channel,
      message: note("card, corrected"),
      occasion: "card",
      revision: 1,
      subscriptionIds: [],
      actionOf: () => "edit" as const,
    };
    await store.inTransaction((tx) => planMessage(tx, world.context, edit));
    await deliver(world.context, channel.id);

    const [first, second] = world.sent.map(({ outgoing }) => outgoing);
    expect(second?.editOf).toBe(`id-${first?.key}`);
  });
});

describe("a delivery that a crash left in doubt", () => {
  beforeEach(async () => {
    await plan("one", "two");
    const head = await store.deliveries.nextPending(channel.id);
    await store.deliveries.markSending(head?.id ?? "", world.now);
  });

  test("is handed to the platform with the time of its first try, before anything else goes out", async () => {
    const firstTry = world.now;
    const asked: (Date | undefined)[] = [];
    world.answer = ({ key, doubtSince }) => {
      asked.push(doubtSince);
      return { status: "sent", platformMessageId: key };
    };
    world.now = new Date(world.now.getTime() + 600_000);

    await deliver(world.context, channel.id);

    expect(asked).toEqual([firstTry, undefined]);
    expect(await statuses()).toEqual(["one sent", "two sent"]);
  });

  test("stays in doubt while the platform cannot say", async () => {
    world.answer = () => ({ status: "failed", reason: "no-connection", retryAt: undefined });

    await deliver(world.context, channel.id);

    expect(await statuses()).toEqual(["one sending", "two pending"]);
    expect((await store.health.loadCounts()).queuedJobs).toBe(1);
  });

  test("is found by the next look", async () => {
    await store.pool.query("truncate graphile_worker._private_jobs");

    await look(world.context);
    await drainQueue(world.context, createTasks(world.context, { bot: true, worker: true }));

    expect(await statuses()).toEqual(["one sent", "two sent"]);
  });
});

describe("ticks and dead workers", () => {
  async function queued(): Promise<string[]> {
    const { rows } = await store.pool.query<{ task_identifier: string }>(
      "select task_identifier from graphile_worker.jobs",
    );
    return rows.map((row) => row.task_identifier);
  }

  test("a minute has one tick, however many processes tick", async () => {
    const at = new Date("2026-03-02T08:00:17Z");
    await Promise.all([
      tick(world.context, at),
      tick(world.context, at),
      tick(world.context, new Date("2026-03-02T08:00:59Z")),
    ]);
    expect(await queued()).toEqual(["look"]);

    const { rows } = await store.pool.query("select * from schedule_ticks");
    expect(rows).toHaveLength(1);
  });

  test("jobs that a dead process held are given back, those of a living one are not", async () => {
    const living = await store.workerProcesses.register(["pool-living"], world.now);
    await store.pool.query(
      "insert into worker_processes (id, worker_ids, started_at) values (999999, '{pool-dead}', now())",
    );
    await plan("one");
    await store.addJob("look", {}, { jobKey: "look" });
    await store.pool.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = case when key = 'look' then 'pool-living' else 'pool-dead' end`,
    );

    await releaseDeadWorkers(world.context, 50);

    const { rows } = await store.pool.query<{ key: string; locked_by: string | null }>(
      "select key, locked_by from graphile_worker._private_jobs order by key",
    );
    expect(rows).toEqual([
      { key: `deliver:${channel.id}`, locked_by: null },
      { key: "look", locked_by: "pool-living" },
    ]);
    await store.workerProcesses.unregister(living);
  });

  test("a lock that nobody known holds is given back after a minute", async () => {
    await store.addJob("look", {}, { jobKey: "look" });
    const lockedSince = async (seconds: number) => {
      await store.pool.query(
        `update graphile_worker._private_jobs set locked_by = 'pool-unknown', locked_at = now() - make_interval(secs => ${seconds})`,
      );
      await releaseDeadWorkers(world.context);
      const { rows } = await store.pool.query<{ locked_by: string | null }>(
        "select locked_by from graphile_worker._private_jobs",
      );
      return rows[0]?.locked_by;
    };

    expect(await lockedSince(5)).toBe("pool-unknown");
    expect(await lockedSince(90)).toBeNull();
  });
});
