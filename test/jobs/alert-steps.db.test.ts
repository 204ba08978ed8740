import { beforeEach, describe, expect, test } from "vitest";
import { messageToText } from "../../src/message/message-to-text.ts";
import type { AlertPace } from "../../src/model/subscription.ts";
import { openTestStore } from "../store/test-database.ts";
import { emptyWorld, type FeedItem, World } from "./world.ts";

const { store } = await openTestStore();
const FEED = "https://a.example/feed";
const HOUR = 60;
const DAY = 24 * HOUR;

const QUIET = { id: "quiet", title: "天气不错", text: "今天北京天气晴朗，公园里游人很多。" };
const RUMOR = { id: "rumor", title: "传吴永辉将加入字节跳动", text: "据知情人士透露，吴永辉将加入字节跳动。" };
const CONFIRMED = { id: "confirmed", title: "字节跳动确认吴永辉加入", text: "字节跳动确认，吴永辉已加入字节跳动。" };
const DENIED = { id: "denied", title: "字节跳动否认吴永辉加入", text: "字节跳动否认了吴永辉加入字节跳动的消息。" };

let world: World;

beforeEach(async () => {
  await emptyWorld(store);
  world = new World(store);
});

async function begin(): Promise<void> {
  await world.follow({ [FEED]: [QUIET] });
  await world.pass(0);
}

/** Publishes articles and lets time pass until the feed was read. */
async function publish(...items: readonly FeedItem[]): Promise<void> {
  await publishAfter(DAY, items);
}

async function publishAfter(minutes: number, items: readonly FeedItem[]): Promise<void> {
  const before = world.feeds.get(FEED);
  world.feeds.set(FEED, [...(before === "broken" ? [] : (before ?? [])), ...items]);
  await world.pass(minutes);
}

/** What a channel saw: "post", "edit", "thread" or "channel" (a short message that refers to the card), and the text. */
function seen(platformId: string): string[] {
  return world.sent
    .filter(({ channel }) => channel === platformId)
    .map(({ message, outgoing }) => {
      const { editOf, replyTo, isForChannel } = outgoing;
      const how = editOf !== undefined ? "edit" : replyTo === undefined ? "post" : isForChannel ? "channel" : "thread";
      return `${how}: ${messageToText(message).split("\n")[0]}`;
    });
}

describe("a story from rumour to confirmation to denial", () => {
  test("is one card, which each step edits; the confirmation is said to the channel, the denial in the thread", async () => {
    await world.channel("news", [{}]);
    await begin();

    await publish(RUMOR);
    await publish(CONFIRMED);
    await publish(DENIED);

    expect(seen("news")).toMatchInlineSnapshot(`
      [
        "post: Report: 吴永辉 is joining 字节跳动",
        "edit: 吴永辉 joins 字节跳动",
        "channel: Confirmed: 吴永辉 joins 字节跳动",
        "edit: Denied: 吴永辉 is joining 字节跳动",
        "thread: Update: confirmed → denied",
      ]
    `);
  });

  test("says each step once, however often it is told", async () => {
    await world.channel("news", [{}]);
    await begin();
    await publish(RUMOR);
    await publish(CONFIRMED);
    const before = seen("news").length;

    await publish({
      ...CONFIRMED,
      id: "again",
      title: "吴永辉加入字节跳动获证实",
      text: "字节跳动昨日确认，吴永辉已加入字节跳动。",
    });

    expect(
      seen("news")
        .slice(before)
        .filter((line) => !line.startsWith("edit")),
    ).toEqual([]);
  });

  test("refuses a line in a thread whose card was never posted, and goes on", async () => {
    await world.channel("news", [{}]);
    await begin();
    world.answer = () => ({ status: "refused", reason: "too_strange", concerns: "message" });
    await publish(RUMOR);
    world.answer = (outgoing) => ({ status: "sent", platformMessageId: `id-${outgoing.key}` });

    await publish(DENIED);

    const [newest] = await store.deliveries.listDeliveries({});
    expect(newest?.status).not.toBe("pending");
    expect(seen("news").some((line) => line.startsWith("thread"))).toBe(false);
  });
});

describe("a channel's pace", () => {
  /** So many different changes, each an article of its own. */
  function changes(count: number): FeedItem[] {
    const names = ["唐一鸣", "周子涵", "林晓东", "郑文博", "何静怡", "孙浩然", "罗佳宁", "高思远", "谢雨桐", "韩梓轩"];
    return names.slice(0, count).map((name, nth) => ({
      id: `move-${nth}`,
      title: `${name}加入OpenAI`,
      text: `${name}今日加入OpenAI，担任研究总监。`,
    }));
  }

  async function channelWith(pace: Partial<AlertPace>): Promise<string> {
    const { id } = await world.channel("news", [{}]);
    await store.channels.updateChannel(id, { pace: { quiet: undefined, alertsPerDay: undefined, ...pace } });
    await begin();
    return id;
  }

  test("leaves what is beyond the day's limit to the digest, and says so once", async () => {
    const id = await channelWith({ alertsPerDay: 2 });

    await publish(...changes(5));

    expect(await store.heldAlerts.listLeftToDigest(id)).toHaveLength(3);

    const posts = seen("news");
    expect(posts.filter((line) => line.includes("OpenAI"))).toHaveLength(2);
    expect(posts.filter((line) => line.includes("limit of 2 alerts"))).toHaveLength(1);
    await world.pass(2 * DAY);
    expect(seen("news")).toEqual(posts);
  });

  test("posts nothing in quiet hours, and a few cards when they are over", async () => {
    // 16:00 in Shanghai when the feed is read.
    await channelWith({ quiet: { from: 15 * 60, to: 18 * 60 } });
    await publish(...changes(2));
    expect(seen("news")).toEqual([]);

    await world.pass(1 * HOUR);
    expect(seen("news")).toEqual([]);
    await world.pass(1 * HOUR);

    expect(seen("news").filter((line) => line.startsWith("post") && line.includes("OpenAI"))).toHaveLength(2);
  });

  test("tells many that waited in one message, once, and a later step of one of them as its card", async () => {
    await channelWith({ quiet: { from: 15 * 60, to: 18 * 60 } });
    await publish(...changes(6));
    await world.pass(3 * HOUR);
    await world.pass(1 * HOUR);

    expect(seen("news")).toHaveLength(1);
    const [batch] = world.sent;
    for (const { title } of changes(6)) expect(messageToText(batch?.message ?? fail())).toContain(title.slice(0, 3));

    await publish({
      id: "step",
      title: "OpenAI否认唐一鸣加入",
      text: "OpenAI否认唐一鸣加入OpenAI，担任研究总监的消息。",
    });
    await publish({
      id: "step2",
      title: "OpenAI确认唐一鸣加入",
      text: "OpenAI今日确认，唐一鸣已加入OpenAI，担任研究总监。",
    });
    await world.pass(4 * HOUR);
    expect(
      seen("news")
        .slice(1)
        .filter((line) => line.startsWith("post")),
    ).toHaveLength(1);
  });

  test("releases nothing that was denied meanwhile", async () => {
    await channelWith({ quiet: { from: 0, to: 23 * 60 + 59 } });
    await publishAfter(3 * HOUR, [RUMOR]);
    await publishAfter(4 * HOUR, [DENIED]);

    await world.pass(2 * HOUR);
    await world.pass(2 * HOUR);

    expect(seen("news")).toEqual([]);
  });
});

function fail(): never {
  throw new Error("nothing was sent");
}

describe("what waited", () => {
  const MOVES = ["唐一鸣", "周子涵", "林晓东", "郑文博", "何静怡", "孙浩然"].map((name, nth) => ({
    id: `wait-${nth}`,
    title: `${name}加入OpenAI`,
    text: `${name}今日加入OpenAI，担任研究总监。`,
  }));
  const AFTERNOON = { from: 15 * 60, to: 18 * 60 };
  let channelId = "";

  beforeEach(async () => {
    ({ id: channelId } = await world.channel("news", [{}]));
    await store.channels.updateChannel(channelId, { pace: { quiet: AFTERNOON, alertsPerDay: undefined } });
    await begin();
  });

  test("goes by the pace of the hour in which it is released", async () => {
    await publish(...MOVES.slice(0, 2));
    await store.channels.updateChannel(channelId, {
      pace: { quiet: { from: 15 * 60, to: 22 * 60 }, alertsPerDay: undefined },
    });

    await world.pass(3 * HOUR);
    expect(seen("news")).toEqual([]);
    await world.pass(4 * HOUR);

    expect(seen("news")).toHaveLength(2);
  });

  test("is left to the digest where the limit is used up by then", async () => {
    await publish(...MOVES.slice(0, 3));
    await store.channels.updateChannel(channelId, { pace: { quiet: AFTERNOON, alertsPerDay: 1 } });

    await world.pass(3 * HOUR);

    expect(seen("news").filter((line) => line.includes("OpenAI"))).toHaveLength(1);
  });

  test("waits for the next day where no digest would have it", async () => {
    await store.subscriptions.unsubscribe(channelId, undefined);
    await world.channel("news", [{ wantsDigest: false }]);
    await store.channels.updateChannel(channelId, { pace: { quiet: undefined, alertsPerDay: 1 } });
    await publish(...MOVES.slice(0, 2));
    expect(seen("news")).toHaveLength(1);

    await world.pass(9 * HOUR);

    expect(seen("news")).toHaveLength(2);
    expect(seen("news").join("\n")).not.toContain("limit");
  });

  test("is no second card where the other half of a move was posted meanwhile", async () => {
    const leave = { id: "leave", title: "吴永辉离开谷歌DeepMind", text: "吴永辉已于昨日离开谷歌DeepMind。" };
    const join = { id: "join", title: "吴永辉加入字节跳动", text: "吴永辉今日加入字节跳动。" };
    await publish(leave);
    world.feeds.set(FEED, [QUIET, leave, join]);

    await world.pass(4 * HOUR);
    await world.pass(4 * HOUR);

    expect(seen("news").filter((line) => line.startsWith("post"))).toHaveLength(1);
  });

  test("and was told with others is denied where it was told", async () => {
    await publish(...MOVES);
    await world.pass(3 * HOUR);
    expect(seen("news")).toHaveLength(1);

    await publishAfter(4 * HOUR, [
      { id: "denial", title: "OpenAI否认唐一鸣加入", text: "OpenAI否认了唐一鸣加入OpenAI，担任研究总监的消息。" },
    ]);
    await world.pass(DAY);

    expect(
      seen("news")
        .slice(1)
        .some((line) => /Denied: .*唐一鸣/u.test(line)),
    ).toBe(true);
  });

  test("interrupts nobody: what is confirmed in quiet hours stands in the thread", async () => {
    await store.channels.updateChannel(channelId, { pace: { quiet: undefined, alertsPerDay: undefined } });
    await publish(RUMOR);
    await store.channels.updateChannel(channelId, { pace: { quiet: AFTERNOON, alertsPerDay: undefined } });

    await publish(CONFIRMED);

    const lines = seen("news");
    expect(lines.filter((line) => line.startsWith("channel"))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("thread"))).toHaveLength(1);
  });
});
