import { describe, expect, test } from "vitest";
import type { NewSubscription } from "../../src/store/subscriptions.ts";
import { ADDRESS, addChannel, CHANNEL_DEFAULTS, minutesLater, NOW } from "./samples.ts";
import { openTestStore } from "./test-database.ts";

const { store } = await openTestStore();
const { channels, subscriptions, changes } = store;

describe("channels", () => {
  test("a known channel keeps its settings", async () => {
    const address = { ...ADDRESS, platformId: "kept" };
    const { channel } = await channels.ensureChannel(address, CHANNEL_DEFAULTS, NOW);
    await channels.updateChannel(channel.id, { language: "en", timeZone: "Europe/London" });

    const again = await channels.ensureChannel(address, CHANNEL_DEFAULTS, minutesLater(1));

    expect(again).toEqual({ channel: { ...channel, language: "en", timeZone: "Europe/London" }, isNew: false });
    expect(await channels.findChannel(address)).toEqual(again.channel);
  });

  test("one platform's id in two workspaces is two channels", async () => {
    const first = await channels.ensureChannel({ ...ADDRESS, platformId: "C1" }, CHANNEL_DEFAULTS, NOW);

    const other = await channels.ensureChannel(
      { ...ADDRESS, workspaceId: "elsewhere", platformId: "C1" },
      CHANNEL_DEFAULTS,
      NOW,
    );

    expect(other.isNew).toBe(true);
    expect(other.channel.id).not.toBe(first.channel.id);
  });

  test("a digest falls due, is composed once, and its watermark never goes back", async () => {
    const id = await addChannel(store, "due");
    const compose = () =>
      store.inTransaction(async (tx) => {
        const due = await tx.channels.lockDueDigest(id, minutesLater(60));
        if (due !== undefined) await tx.channels.finishDigest(id, minutesLater(50), minutesLater(9_000));
        return due?.digestedUntil;
      });

    expect(await dueIds(minutesLater(59))).not.toContain(id);
    expect(await dueIds(minutesLater(60))).toContain(id);
    expect((await Promise.all([compose(), compose()])).toSorted()).toEqual([NOW, undefined]);
    await channels.finishDigest(id, NOW, undefined);
    expect(await channels.loadDigestedUntil(id)).toEqual(minutesLater(50));
    expect((await channels.loadChannel(id))?.nextDigestAt).toBeUndefined();
  });

  test("a paused channel gets no digest", async () => {
    const id = await addChannel(store, "paused");

    await channels.pauseChannel(id, "archived");

    expect((await channels.loadChannel(id))?.pausedReason).toBe("archived");
    expect(await dueIds(minutesLater(60))).not.toContain(id);
    expect(await channels.lockDueDigest(id, minutesLater(60))).toBeUndefined();
  });

  test("a schedule may end and begin again", async () => {
    const id = await addChannel(store, "schedule");

    await channels.updateChannel(id, { digest: { days: [], hour: 0, minute: 0 }, nextDigestAt: null });
    const ended = await channels.loadChannel(id);
    await channels.updateChannel(id, { digest: { days: [1, 5], hour: 18, minute: 30 }, nextDigestAt: minutesLater(5) });

    expect(ended).toMatchObject({ digest: { days: [] }, nextDigestAt: undefined });
    expect(await channels.loadChannel(id)).toMatchObject({
      digest: { days: [1, 5], hour: 18, minute: 30 },
      nextDigestAt: minutesLater(5),
    });
  });

  test("nothing is settled that an open transaction may still write", async () => {
    const before = await channels.settledUntil(NOW);

    const during = await store.inTransaction(async () => {
      await store.pool.query("select pg_sleep(0.2)");
      return channels.settledUntil(NOW);
    });

    expect(before.getTime()).toBeLessThan(NOW.getTime());
    expect(during.getTime()).toBeLessThanOrEqual(NOW.getTime() - 200);
  });
});

describe("subscriptions", () => {
  test("a repeated wish replaces the earlier one", async () => {
    const channelId = await addChannel(store, "wishes");
    const { subscription } = await subscriptions.subscribe(wish(channelId, "beichen"), NOW);

    const again = await subscriptions.subscribe(
      { ...wish(channelId, "beichen"), minSeverity: "high", kinds: ["join", "leave"], wantsDigest: false },
      minutesLater(1),
    );

    expect(again).toEqual({
      subscription: { ...subscription, minSeverity: "high", kinds: ["join", "leave"], wantsDigest: false },
      isNew: false,
    });
  });

  test("subscribers of an entity are those who follow it or everything, each once", async () => {
    const [one, all, none] = [
      await addChannel(store, "one"),
      await addChannel(store, "all"),
      await addChannel(store, "none"),
    ];
    for (const entityId of ["nanping", "gu-yuan"]) await subscriptions.subscribe(wish(one, entityId), NOW);
    await subscriptions.subscribe(wish(all, undefined), NOW);
    await subscriptions.subscribe(wish(none, "other"), NOW);

    const found = await subscriptions.listSubscribersOf(["nanping", "gu-yuan"]);

    expect(found.map(({ subscription, channel }) => [channel.id, subscription.entityId])).toEqual([
      [one, "nanping"],
      [one, "gu-yuan"],
      [all, undefined],
    ]);
  });

  test("unsubscribing ends one wish and says whether there was one", async () => {
    const channelId = await addChannel(store, "end");
    for (const entityId of ["a", undefined]) await subscriptions.subscribe(wish(channelId, entityId), NOW);

    expect(await subscriptions.unsubscribe(channelId, undefined)).toBe(true);
    expect(await subscriptions.unsubscribe(channelId, undefined)).toBe(false);
    expect(await subscriptions.listSubscriptions(channelId)).toMatchObject([{ entityId: "a" }]);
  });
});

test("changes that people made come back as they were recorded, the newest first", async () => {
  const channelId = await addChannel(store, "changes");
  const made = { actorId: "u1", actorName: "林", channelId, subject: "schedule", subjectId: undefined };
  const first = { ...made, at: NOW, before: undefined, after: { days: [1] } };
  const second = { ...made, at: minutesLater(1), before: { days: [1] }, after: undefined };

  for (const change of [first, second]) await changes.recordChange(change);

  expect(await changes.listChanges(channelId, 10)).toEqual([second, first]);
  expect(await changes.listChanges(channelId, 1)).toEqual([second]);
});

function wish(channelId: string, entityId: string | undefined): NewSubscription {
  const wishes = { wantsAlerts: true, wantsDigest: true, minSeverity: "normal", kinds: [], createdBy: "u1" } as const;
  return { ...wishes, channelId, entityId };
}

async function dueIds(at: Date): Promise<string[]> {
  return (await channels.listDueDigests(at)).map(({ channel }) => channel.id);
}
