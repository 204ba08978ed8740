import { beforeEach, describe, expect, test } from "vitest";
import { openTestStore } from "../store/test-database.ts";
import { type Asking, Desk } from "./desk.ts";

const { store } = await openTestStore();
let desk: Desk;

beforeEach(async () => {
  await store.pool.query("truncate workspaces, channels, changes restart identity cascade");
  desk = new Desk(store);
});

/** What a channel follows: the entity, or everything, and how. */
async function followed(channel = "news"): Promise<string[]> {
  const found = await store.channels.findChannel(desk.addressOf(channel));
  const subscriptions = found ? await store.subscriptions.listSubscriptions(found.id) : [];
  return subscriptions.map(
    ({ entityId, wantsAlerts, wantsDigest }) =>
      `${entityId ?? "everything"}${wantsAlerts ? " alerts" : ""}${wantsDigest ? " digest" : ""}`,
  );
}

async function changes(channel = "news") {
  const found = await store.channels.findChannel(desk.addressOf(channel));
  return found ? store.changes.listChanges(found.id, 10) : [];
}

describe("subscribe", () => {
  const wishes: { typed: string; follows: string }[] = [
    { typed: "subscribe ByteDance", follows: "bytedance alerts digest" },
    { typed: "sub bytedance", follows: "bytedance alerts digest" },
    { typed: "订阅 字节跳动", follows: "bytedance alerts digest" },
    { typed: "訂閱 字節跳動", follows: "bytedance alerts digest" },
    { typed: "subscribe 吴永辉", follows: "wu-yonghui alerts digest" },
    { typed: "subscribe Google DeepMind alerts", follows: "google-deepmind alerts" },
    { typed: "subscribe 谷歌DeepMind 快讯", follows: "google-deepmind alerts" },
    { typed: "subscribe OpenAI digest", follows: "openai digest" },
    { typed: "subscribe OpenAI 周报", follows: "openai digest" },
    { typed: "subscribe OpenAI 週報", follows: "openai digest" },
    { typed: "subscribe OpenAI both", follows: "openai alerts digest" },
    { typed: "subscribe li-lei-chips", follows: "li-lei-chips alerts digest" },
    { typed: "subscribe everything", follows: "everything alerts digest" },
    { typed: "subscribe all alerts", follows: "everything alerts" },
    { typed: "订阅 全部", follows: "everything alerts digest" },
    { typed: "订阅 所有 周报", follows: "everything digest" },
  ];
  test.each(wishes)("“$typed” follows $follows", async ({ typed, follows }) => {
    await desk.ask(typed);

    expect(await followed()).toEqual([follows]);
  });

  const told: { language: Asking["language"]; announcement: string; reply: string }[] = [
    {
      language: "en",
      announcement: "Ana subscribed this channel to ByteDance (alerts and digest).",
      reply: "ByteDance",
    },
    { language: "zh-Hans", announcement: "Ana 为本频道订阅了字节跳动（快讯和周报）。", reply: "字节跳动" },
    { language: "zh-Hant", announcement: "Ana 為本頻道訂閱了字節跳動（快訊與週報）。", reply: "本頻道的訂閱" },
  ];
  test.each(told)("is told to the whole channel in $language", async ({ language, announcement, reply }) => {
    const answer = await desk.ask("subscribe bytedance", { language });

    expect(answer.announcement).toBe(announcement);
    expect(answer.reply).toContain(reply);
  });

  test("speaks to the person in theirs and to the channel in its own language", async () => {
    await desk.ask("subscribe openai", { language: "zh-Hans" });

    const { reply, announcement } = await desk.ask("subscribe bytedance", { language: "en" });

    expect(reply).toContain("Subscriptions of this channel");
    expect(announcement).toContain("订阅了字节跳动");
  });

  test("said again changes nothing, and with another wish changes that alone", async () => {
    await desk.ask("subscribe bytedance");

    const again = await desk.ask("subscribe 字节");
    const less = await desk.ask("subscribe bytedance digest");

    expect(again).toMatchObject({ announcement: undefined, reply: expect.stringContaining("already") });
    expect(less.announcement).toContain("(digest)");
    expect(await followed()).toEqual(["bytedance digest"]);
    expect(await changes()).toHaveLength(2);
  });

  test("keeps channels apart", async () => {
    await desk.ask("subscribe bytedance", { channel: "one" });
    await desk.ask("subscribe openai", { channel: "two" });

    expect(await followed("one")).toEqual(["bytedance alerts digest"]);
    expect(await followed("two")).toEqual(["openai alerts digest"]);
  });

  test("plans the first digest of a new channel", async () => {
    await desk.ask("subscribe bytedance");

    const channel = await store.channels.findChannel(desk.addressOf("news"));
    expect(channel?.nextDigestAt?.getTime()).toBeGreaterThan(desk.world.now.getTime());
  });
});

describe("unsubscribe", () => {
  test.each(["unsubscribe ByteDance", "unsub 字节", "rm bytedance", "取消订阅 字节跳动", "取消訂閱 字節跳動"])(
    "“%s” ends one subscription and says so",
    async (typed) => {
      await desk.ask("subscribe bytedance");
      await desk.ask("subscribe openai");

      const { announcement } = await desk.ask(typed);

      expect(announcement).toBe("Ana unsubscribed this channel from ByteDance.");
      expect(await followed()).toEqual(["openai alerts digest"]);
    },
  );

  test("ends following everything and leaves the rest", async () => {
    await desk.ask("subscribe everything");
    await desk.ask("subscribe openai");

    await desk.ask("unsubscribe 全部");

    expect(await followed()).toEqual(["openai alerts digest"]);
  });

  test("ends what left the watchlist by the id under which it is listed", async () => {
    await desk.ask("subscribe openai");
    await store.pool.query("update subscriptions set entity_id = 'gone-company'");
    expect((await desk.ask("list")).reply).toContain("gone-company");

    await desk.ask("unsubscribe gone-company");

    expect(await followed()).toEqual([]);
  });
});

describe("who changed what is recorded", () => {
  test("with the state before and after", async () => {
    await desk.ask("subscribe bytedance");
    await desk.ask("subscribe bytedance alerts");
    await desk.ask("unsubscribe bytedance");

    const both = { entityId: "bytedance", wantsAlerts: true, wantsDigest: true };
    const alerts = { ...both, wantsDigest: false };
    const by = { actorId: "U1", actorName: "Ana", subject: "subscription", at: desk.world.now };
    expect((await changes()).toReversed()).toMatchObject([
      { ...by, before: undefined, after: both },
      { ...by, before: both, after: alerts },
      { ...by, before: alerts, after: undefined },
    ]);
  });

  test("and nothing is where nothing was changed", async () => {
    await desk.ask("subscribe bytedance");
    await desk.ask("subscribe bytedance");
    await desk.ask("unsubscribe openai");
    await desk.ask("subscribe nobody-known");

    expect(await changes()).toHaveLength(1);
  });
});

describe("what cannot be done is a sentence for the person alone", () => {
  const refused: { name: string; typed: string; asking?: Asking; says: string[] }[] = [
    { name: "no name", typed: "subscribe", says: ["“subscribe” needs something", "subscribe ByteDance"] },
    {
      name: "no name, in Chinese",
      typed: "订阅",
      asking: { language: "zh-Hans" },
      says: ["后面缺少内容", "subscribe 字节跳动"],
    },
    { name: "no name to end", typed: "unsubscribe", says: ["“unsubscribe” needs something", "unsubscribe ByteDance"] },
    { name: "an unknown name with near ones", typed: "subscribe OpenAl", says: ["“OpenAl”", "Did you mean OpenAI?"] },
    {
      name: "an unknown name with near ones, in Chinese",
      typed: "subscribe 字节跃动",
      asking: { language: "zh-Hans" },
      says: ["“字节跃动”", "是不是想找：字节跳动"],
    },
    { name: "an unknown name", typed: "subscribe Quux Industries", says: ["“Quux Industries”", "Check the spelling"] },
    { name: "a mode alone", typed: "subscribe alerts", says: ["“alerts”"] },
    {
      name: "a name of two people",
      typed: "subscribe 李磊",
      says: ["more than one thing", "Lei Li (li-lei), Lei Li (li-lei-chips)"],
    },
    { name: "what is not followed", typed: "unsubscribe openai", says: ["does not follow “openai”"] },
    {
      name: "everything where it is not followed",
      typed: "取消订阅 全部",
      asking: { language: "zh-Hans" },
      says: ["没有订阅“全部”"],
    },
    {
      name: "a channel that follows nothing",
      typed: "unsubscribe openai",
      asking: { channel: "empty" },
      says: ["follows nothing yet"],
    },
    {
      name: "no right to subscribe",
      typed: "subscribe openai",
      asking: { canConfigure: false },
      says: ["not allowed", "with subscribe"],
    },
    {
      name: "no right to unsubscribe",
      typed: "取消订阅 字节",
      asking: { canConfigure: false, language: "zh-Hans" },
      says: ["没有权限"],
    },
  ];
  test.each(refused)("$name", async ({ typed, asking, says }) => {
    await desk.ask("subscribe bytedance");

    const { reply, announcement } = await desk.ask(typed, asking);

    for (const words of says) expect(reply).toContain(words);
    expect(announcement).toBeUndefined();
    expect(await followed()).toEqual(["bytedance alerts digest"]);
  });
});

describe("list", () => {
  test("shows what is followed, how, and when the next digest comes, to whoever asks", async () => {
    await desk.ask("subscribe bytedance");
    await desk.ask("subscribe everything alerts");

    const english = await desk.ask("ls", { canConfigure: false });
    const chinese = await desk.ask("订阅列表", { language: "zh-Hans" });

    expect(english.reply).toContain("ByteDance · alerts and digest");
    expect(english.reply).toContain("everything · alerts ·");
    expect(english.reply).toMatch(/Next digest: .*2 Mar.*09:00/);
    expect(english.announcement).toBeUndefined();
    expect(chinese.reply).toContain("字节跳动 · 快讯和周报");
    expect(chinese.reply).toContain("下一期周报");
  });

  test("says so where nothing is followed, or nothing any more", async () => {
    const before = await desk.ask("list");
    await desk.ask("subscribe openai");
    await desk.ask("unsubscribe openai");

    expect(before.reply).toContain("follows nothing yet");
    expect((await desk.ask("list", { language: "zh-Hant" })).reply).toContain("尚無訂閱");
  });

  test("says why a channel is paused", async () => {
    await desk.ask("subscribe openai");
    const channel = await store.channels.findChannel(desk.addressOf("news"));
    await store.channels.pauseChannel(channel?.id ?? "", "is_archived");

    expect((await desk.ask("list")).reply).toContain("Paused: is_archived");
  });
});
