import { describe, expect, test } from "vitest";
import type { SendResult } from "../../src/model/ports.ts";
import type { Delivery, NewDelivery } from "../../src/store/deliveries.ts";
import { addChannel, minutesLater, NOW } from "./samples.ts";
import { openTestStore } from "./test-database.ts";

const { store } = await openTestStore();
const { deliveries, channels, subscriptions } = store;

const WISHES = { wantsAlerts: true, wantsDigest: true, minSeverity: "normal", kinds: [], createdBy: "u1" } as const;

interface ResultCase {
  readonly result: SendResult;
  readonly found: Partial<Delivery>;
  /** Whether it holds up the deliveries after it. */
  readonly isOpen: boolean;
}

const results: readonly ResultCase[] = [
  {
    result: { status: "sent", platformMessageId: "m1" },
    found: { status: "sent", platformMessageId: "m1", settledAt: NOW },
    isOpen: false,
  },
  {
    result: { status: "failed", reason: "rate limited", retryAt: minutesLater(1) },
    found: { status: "pending", reason: "rate limited", retryAt: minutesLater(1), settledAt: undefined },
    isOpen: true,
  },
  {
    result: { status: "failed", reason: "gave up", retryAt: undefined },
    found: { status: "failed", reason: "gave up", settledAt: NOW },
    isOpen: false,
  },
  {
    result: { status: "refused", reason: "invalid_blocks", concerns: "message" },
    found: { status: "refused", settledAt: NOW },
    isOpen: false,
  },
  { result: { status: "uncertain", reason: "timeout" }, found: { status: "uncertain", settledAt: NOW }, isOpen: false },
];

describe("how a call ended", () => {
  test.each(results)("$result.status, $result.reason", async ({ result, found, isOpen }) => {
    const channelId = await addChannel(store, `result ${JSON.stringify(result)}`);
    const { id } = await deliveries.planDelivery(post(channelId, "event:1"), NOW);
    const next = await deliveries.planDelivery(post(channelId, "event:2"), NOW);
    await deliveries.markSending(id, NOW);

    await deliveries.recordResult(id, result, NOW);

    expect(await deliveries.loadDelivery(id)).toMatchObject({ ...found, attempts: 1, attemptedAt: NOW });
    expect((await deliveries.nextPending(channelId))?.id).toBe(isOpen ? id : next.id);
  });
});

test("a delivery is sent by one of several senders", async () => {
  const channelId = await addChannel(store, "senders");
  const { id } = await deliveries.planDelivery(post(channelId, "event:1"), NOW);

  const answers = await Promise.all([1, 2, 3].map(() => deliveries.markSending(id, NOW)));

  expect(answers.filter(Boolean)).toHaveLength(1);
});

test("what is being sent holds up its channel, and is in doubt after a while", async () => {
  const channelId = await addChannel(store, "doubt");
  const { id } = await deliveries.planDelivery(post(channelId, "event:1"), NOW);
  await deliveries.planDelivery(post(channelId, "event:2"), NOW);

  await deliveries.markSending(id, NOW);

  expect(await deliveries.nextPending(channelId)).toMatchObject({ id, status: "sending" });
  expect(await deliveries.listInDoubt(NOW)).toEqual([]);
  expect(await deliveries.listInDoubt(minutesLater(1))).toContainEqual(expect.objectContaining({ id }));
  await deliveries.retryDelivery(id);
  expect(await deliveries.nextPending(channelId)).toMatchObject({ id, status: "pending" });
});

test("what was sent is never made pending again", async () => {
  const channelId = await addChannel(store, "final");
  const { id } = await deliveries.planDelivery(post(channelId, "event:1"), NOW);
  await deliveries.markSending(id, NOW);
  await deliveries.recordResult(id, { status: "sent", platformMessageId: "m1" }, NOW);

  await deliveries.retryDelivery(id);
  await deliveries.planDelivery({ ...post(channelId, "event:1"), payload: { text: "other" } }, NOW);

  expect(await deliveries.loadDelivery(id)).toMatchObject({ status: "sent", payload: { text: "event:1" } });
});

test("edits and replies find what was posted first, part by part", async () => {
  const channelId = await addChannel(store, "roots");
  const sent = [
    { ...post(channelId, "digest:1"), message: "m0" },
    { ...post(channelId, "digest:1"), part: 1, message: "m1" },
    { ...post(channelId, "digest:1"), revision: 2, action: "edit", message: "m0" },
    { ...post(channelId, "digest:1"), revision: 3, action: "reply", message: "m9" },
  ] as const;
  for (const { message, ...delivery } of sent) {
    const key = `${delivery.occasion}/${delivery.part}/${delivery.revision}/roots`;
    const { id } = await deliveries.planDelivery({ ...delivery, key }, NOW);
    await deliveries.recordResult(id, { status: "sent", platformMessageId: message }, NOW);
  }

  expect(await deliveries.findRootMessageId(channelId, "digest:1")).toBe("m0");
  expect(await deliveries.findRootMessageId(channelId, "digest:1", 1)).toBe("m1");
  expect(await deliveries.findRootMessageId(channelId, "digest:2")).toBeUndefined();
  expect(await deliveries.findLast(channelId, "digest:")).toMatchObject({ revision: 3 });
  expect(await deliveries.findLast(channelId, "event:")).toBeUndefined();
});

test("channels to drain are those whose first delivery may go now", async () => {
  const [ready, waiting, paused, empty] = [
    await addChannel(store, "ready"),
    await addChannel(store, "waiting"),
    await addChannel(store, "paused"),
    await addChannel(store, "empty"),
  ];
  for (const channelId of [ready, waiting, paused]) await deliveries.planDelivery(post(channelId, "event:1"), NOW);
  await deliveries.planDelivery(post(waiting, "event:2"), NOW);
  const first = await deliveries.nextPending(waiting);
  await deliveries.recordResult(first?.id ?? "", { status: "failed", reason: "", retryAt: minutesLater(5) }, NOW);
  await channels.pauseChannel(paused, "archived");

  const listed = (at: Date) =>
    deliveries.listChannelsToDrain(at).then((ids) => ids.filter((id) => [ready, waiting, paused, empty].includes(id)));

  expect(await listed(NOW)).toEqual([ready]);
  expect(await listed(minutesLater(5))).toEqual([ready, waiting]);
  await channels.resumeChannel(paused);
  expect(await listed(NOW)).toEqual([ready, paused]);
});

test("planning again adds the subscriptions that want it too", async () => {
  const channelId = await addChannel(store, "wanted");
  const ids: string[] = [];
  for (const entityId of ["beichen", "shen-zhixing"])
    ids.push((await subscriptions.subscribe({ ...WISHES, channelId, entityId }, NOW)).subscription.id);

  const { id } = await deliveries.planDelivery(
    { ...post(channelId, "event:1"), subscriptionIds: ids.slice(0, 1) },
    NOW,
  );
  await deliveries.planDelivery({ ...post(channelId, "event:1"), subscriptionIds: ids }, NOW);

  expect(await deliveries.listSubscriptionIdsOf(id)).toEqual(ids);
});

test("many planned at once answer in order, and know which were there", async () => {
  const channelIds: string[] = [];
  for (const name of ["many 1", "many 2", "many 3"]) channelIds.push(await addChannel(store, name));
  const planned = channelIds.map((channelId) => post(channelId, "event:7"));
  const [, second] = planned;
  const known = await deliveries.planDelivery(second ?? post("0", ""), NOW);

  const answers = await deliveries.planDeliveries([...planned, ...planned.slice(0, 1)], NOW);

  expect(answers.map(({ isNew }) => isNew)).toEqual([true, false, true, true]);
  expect(answers[1]?.id).toBe(known.id);
  expect(answers[3]).toEqual(answers[0]);
  expect(await deliveries.nextPending(channelIds[2] ?? "")).toMatchObject({ id: answers[2]?.id });
  expect(await deliveries.planDeliveries([], NOW)).toEqual([]);
});

test("deliveries are listed by channel, occasion and status, the newest first", async () => {
  const channelId = await addChannel(store, "listed");
  for (const occasion of ["event:1", "event:2"]) await deliveries.planDelivery(post(channelId, occasion), NOW);
  const [newest, oldest] = await deliveries.listDeliveries({ channelId });
  await deliveries.recordResult(oldest?.id ?? "", { status: "refused", reason: "", concerns: "message" }, NOW);

  expect([newest?.occasion, oldest?.occasion]).toEqual(["event:2", "event:1"]);
  expect(await deliveries.listDeliveries({ channelId, statuses: ["refused"] })).toMatchObject([{ id: oldest?.id }]);
  expect(await deliveries.listDeliveries({ channelId, occasion: "event:2" })).toMatchObject([{ id: newest?.id }]);
  expect(await deliveries.listDeliveries({ channelId, limit: 1 })).toHaveLength(1);
});

function post(channelId: string, occasion: string): NewDelivery {
  return {
    channelId,
    occasion,
    part: 0,
    revision: 1,
    action: "post",
    payload: { text: occasion },
    key: `${channelId}/${occasion}/0/1`,
    subscriptionIds: [],
  };
}
