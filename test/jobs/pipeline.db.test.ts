import { beforeEach, describe, expect, test } from "vitest";
import { look } from "../../src/jobs/look.ts";
import { drainQueue } from "../../src/jobs/start-worker.ts";
import { createTasks } from "../../src/jobs/tasks.ts";
import { openTestStore } from "../store/test-database.ts";
import { emptyWorld, World } from "./world.ts";

const { store } = await openTestStore();
const HOUR = 60;

const JOIN = {
  id: "join",
  title: "吴永辉加入字节跳动",
  text: "吴永辉本周加入字节跳动，担任基础研究负责人。此前他在谷歌DeepMind工作。",
};
const QUIET = { id: "quiet", title: "天气不错", text: "今天北京天气晴朗，公园里游人很多。" };

let world: World;

beforeEach(async () => {
  await emptyWorld(store);
  world = new World(store);
});

describe("an article on its way", () => {
  /** What stood in the feeds before anybody followed them has been read. */
  async function begin(...feeds: string[]): Promise<void> {
    await world.follow(Object.fromEntries(feeds.map((url) => [url, [QUIET]])));
    await world.pass(0);
  }

  test("reaches a channel once, and the next looks send nothing more", async () => {
    await world.channel("news", [{}]);
    await begin("https://a.example/feed");

    world.feeds.set("https://a.example/feed", [QUIET, JOIN]);
    await world.pass(3 * HOUR);
    await world.pass(24 * HOUR);

    expect(world.linesOf("news")).toHaveLength(1);
    expect(world.linesOf("news")[0]).toContain("字节跳动");
  });

  test("is one article though two feeds carry it, with and without tracking parameters", async () => {
    await world.channel("news", [{}]);
    await begin("https://a.example/feed", "https://b.example/feed");

    world.feeds.set("https://a.example/feed", [QUIET, { ...JOIN, id: "a1", link: "https://news.example/x" }]);
    world.feeds.set("https://b.example/feed", [
      QUIET,
      { ...JOIN, id: "b7", link: "https://news.example/x?utm_source=b" },
    ]);
    await world.pass(3 * HOUR);

    expect((await store.articles.listRecentArticles(10)).filter(({ title }) => title === JOIN.title)).toHaveLength(1);
    expect(world.linesOf("news")).toHaveLength(1);
  });

  test("gives a channel that follows the company and the person one alert, wanted by both subscriptions", async () => {
    const channel = await world.channel("news", [{ entityId: "bytedance" }, { entityId: "wu-yonghui" }]);
    await begin("https://a.example/feed");

    world.feeds.set("https://a.example/feed", [QUIET, JOIN]);
    await world.pass(3 * HOUR);

    const [delivery] = await store.deliveries.listDeliveries({ channelId: channel.id });
    expect(world.linesOf("news")).toHaveLength(1);
    expect(await store.deliveries.listSubscriptionIdsOf(delivery?.id ?? "")).toHaveLength(2);
  });

  test("goes to no channel that follows somebody else", async () => {
    await world.channel("others", [{ entityId: "openai" }]);
    await begin("https://a.example/feed");

    world.feeds.set("https://a.example/feed", [QUIET, JOIN]);
    await world.pass(3 * HOUR);

    expect(world.linesOf("others")).toEqual([]);
  });

  test("carries the sentence that proves it", async () => {
    await world.channel("news", [{}]);
    await begin("https://a.example/feed");

    world.feeds.set("https://a.example/feed", [QUIET, JOIN]);
    await world.pass(3 * HOUR);

    const quotes = world.sent[0]?.message.blocks.filter((block) => block.kind === "quote");
    expect(quotes).toHaveLength(1);
    expect(`${JOIN.title}${JOIN.text}`).toContain(quotes?.[0]?.text[0]?.text);
  });

  const silent: { name: string; publishedAt: Date | undefined }[] = [
    { name: "published longer ago than articles may be", publishedAt: new Date("2026-01-01T00:00:00Z") },
    { name: "without a date", publishedAt: undefined },
  ];
  test.each(silent)("is read and not announced when it is $name", async ({ publishedAt }) => {
    await world.channel("news", [{}]);
    await begin("https://a.example/feed");

    world.feeds.set("https://a.example/feed", [QUIET, { ...JOIN, publishedAt }]);
    await world.pass(3 * HOUR);

    expect(world.linesOf("news")).toEqual([]);
    expect(await store.events.countEvents({ kinds: ["join"] })).toBe(1);
  });

  test("is read silently when its feed is new, and announced where the operator asks for it", async () => {
    await world.channel("news", [{}]);
    await world.follow({ "https://a.example/feed": [JOIN] });
    await world.pass(0);
    expect(world.linesOf("news")).toEqual([]);

    const loud = new World(store, { announcesFirst: true });
    await loud.follow({ "https://a.example/feed": [JOIN], "https://new.example/feed": [{ ...JOIN, id: "other" }] });
    await loud.pass(0);

    expect(loud.linesOf("news")).toHaveLength(1);
  });

  test("is read from its page where the feed has only a part", async () => {
    await world.channel("news", [{}]);
    await begin("https://a.example/feed");
    world.pages.set("https://news.example/join", JOIN.text);

    world.feeds.set("https://a.example/feed", [QUIET, { ...JOIN, text: "吴永辉……", isWhole: false }]);
    await world.pass(3 * HOUR);

    expect((await store.articles.listRecentArticles(1))[0]?.text).toBe(JOIN.text);
  });

  test("stands as the feed has it where its page is gone", async () => {
    await begin("https://a.example/feed");

    world.feeds.set("https://a.example/feed", [QUIET, { ...JOIN, isWhole: false }]);
    await world.pass(3 * HOUR);

    expect((await store.articles.listRecentArticles(1))[0]?.text).toBe(JOIN.text);
  });

  test("waits in the queue while its page does not answer", async () => {
    await begin("https://a.example/feed");
    world.pages.set("https://news.example/join", "away");

    world.feeds.set("https://a.example/feed", [QUIET, { ...JOIN, text: "吴永辉……", isWhole: false }]);
    await world.pass(3 * HOUR);

    expect((await store.articles.listRecentArticles(10)).map(({ title }) => title)).toEqual([QUIET.title]);
    expect((await store.health.loadCounts()).queuedJobs).toBe(1);
  });
});

describe("one failure stays one failure", () => {
  test("a feed that cannot be read keeps its reason, and the others are read", async () => {
    await world.follow({ "https://broken.example/feed": "broken", "https://a.example/feed": [QUIET] });
    await world.pass(0);

    const feeds = await store.feeds.listFeeds();
    expect(feeds.map(({ url, failureReason, failureCount }) => [url, failureReason, failureCount])).toEqual([
      ["https://a.example/feed", undefined, 0],
      ["https://broken.example/feed", "not-found", 1],
    ]);
    expect(await store.articles.listRecentArticles(10)).toHaveLength(1);
  });

  test("a feed that comes back loses its reason", async () => {
    await world.follow({ "https://a.example/feed": "broken" });
    await world.pass(0);

    world.feeds.set("https://a.example/feed", [QUIET]);
    await world.pass(25 * HOUR);

    expect((await store.feeds.listFeeds())[0]).toMatchObject({ failureReason: undefined, failureCount: 0 });
  });

  test("a channel whose platform refuses it is paused with the reason, and another gets its alert", async () => {
    const gone = await world.channel("gone", [{}]);
    await world.channel("news", [{}]);
    await world.follow({ "https://a.example/feed": [QUIET] });
    await world.pass(0);
    world.answer = ({ address, key }) =>
      address.platformId === "gone"
        ? { status: "refused", reason: "is_archived", concerns: "channel" }
        : { status: "sent", platformMessageId: key };

    world.feeds.set("https://a.example/feed", [QUIET, JOIN]);
    await world.pass(3 * HOUR);

    expect((await store.channels.loadChannel(gone.id))?.pausedReason).toBe("is_archived");
    expect(world.linesOf("news")).toHaveLength(1);
  });
});

describe("a story that goes on", () => {
  const RUMOR = { id: "rumor", title: "传吴永辉将加入字节跳动", text: "据知情人士透露，吴永辉将加入字节跳动。" };
  const CONFIRMED = { id: "confirmed", title: "字节跳动确认吴永辉加入", text: "字节跳动确认，吴永辉已加入字节跳动。" };

  test("edits its one card as it becomes surer", async () => {
    await world.channel("news", [{}]);
    await world.follow({ "https://a.example/feed": [QUIET] });
    await world.pass(0);

    world.feeds.set("https://a.example/feed", [QUIET, RUMOR]);
    await world.pass(3 * HOUR);
    world.feeds.set("https://a.example/feed", [QUIET, RUMOR, CONFIRMED]);
    await world.pass(24 * HOUR);

    const [card, edit, ...more] = world.linesOf("news");
    expect(card).not.toMatch(/^edit/);
    expect(edit).toMatch(/^edit/);
    expect(more).toEqual([]);
    const [event] = await store.events.listEvents({ kinds: ["join"] });
    const detail = await store.events.loadEvent(event?.id ?? "");
    expect(detail?.event.status).toBe("confirmed");
    expect(detail?.steps.map(({ status }) => status)).toEqual(["rumored", "confirmed"]);
  });

  test("counts a departure and an arrival of one person as one card", async () => {
    await world.channel("news", [{}]);
    await world.follow({ "https://a.example/feed": [QUIET] });
    await world.pass(0);

    world.feeds.set("https://a.example/feed", [
      QUIET,
      { id: "leave", title: "吴永辉离开谷歌DeepMind", text: "吴永辉已于昨日离开谷歌DeepMind。" },
    ]);
    await world.pass(3 * HOUR);
    world.feeds.set("https://a.example/feed", [
      QUIET,
      { id: "arrive", title: "吴永辉加入字节跳动", text: "吴永辉今日加入字节跳动。" },
    ]);
    await world.pass(10 * 24 * HOUR);

    expect(world.linesOf("news").map((line) => line.startsWith("edit: "))).toEqual([false, true]);
  });
});

describe("digests", () => {
  test("are sent when they fall due, with the changes since the last, each of them once", async () => {
    const firstAt = new Date(world.now.getTime() + 5 * HOUR * 60_000);
    await world.channel("weekly", [{ wantsAlerts: false }], firstAt);
    await world.follow({ "https://a.example/feed": [QUIET] });
    await world.pass(0);
    world.feeds.set("https://a.example/feed", [QUIET, JOIN]);
    await world.pass(3 * HOUR);
    expect(world.sent).toEqual([]);

    for (const minutes of [2 * HOUR + 1, 1, 10 * 24 * HOUR, 1]) await passUntilSettled(minutes);

    const digests = world.sent.map(({ message }) => JSON.stringify(message));
    expect(digests.filter((digest) => digest.includes("吴永辉"))).toHaveLength(1);
    expect(world.sent).toHaveLength(2);
  });

  test("name nothing twice and lose nothing after eight days of sleep", async () => {
    const channel = await world.channel("weekly", [{ wantsAlerts: false }], new Date(world.now.getTime() + 60_000));
    await world.follow({ "https://a.example/feed": [QUIET] });
    await passUntilSettled(2);
    world.feeds.set("https://a.example/feed", [QUIET, JOIN]);

    await passUntilSettled(8 * 24 * HOUR);
    await passUntilSettled(8 * 24 * HOUR);

    const told = world.sent.filter(({ message }) => JSON.stringify(message).includes("吴永辉"));
    expect(told).toHaveLength(1);
    expect((await store.channels.loadChannel(channel.id))?.nextDigestAt?.getTime()).toBeGreaterThan(
      world.now.getTime(),
    );
  });

  /** A digest that is due looks again, a moment later, whether everything is read. */
  async function passUntilSettled(minutes: number): Promise<void> {
    await world.pass(minutes);
    for (let looks = 0; looks < 3; looks += 1) {
      world.now = new Date(world.now.getTime() + 2_000);
      await store.pool.query("update graphile_worker._private_jobs set run_at = now() where locked_at is null");
      await world.work();
    }
  }
});

describe("what people see stays true", () => {
  async function begin(): Promise<void> {
    await world.follow({ "https://a.example/feed": [QUIET] });
    await world.pass(0);
  }

  async function publish(...items: readonly (typeof QUIET)[]): Promise<void> {
    const before = world.feeds.get("https://a.example/feed");
    world.feeds.set("https://a.example/feed", [...(before === "broken" ? [] : (before ?? [])), ...items]);
    await world.pass(24 * HOUR);
  }

  test("a name that one article leaves unresolved is the person's all the same", async () => {
    await world.channel("news", [{ entityId: "bytedance" }]);
    await begin();
    const stranger = { id: "stranger", title: "唐一鸣加入字节跳动", text: "唐一鸣今日加入字节跳动，任产品总监。" };
    await publish(stranger);
    expect(world.linesOf("news")).toHaveLength(1);

    const tang = {
      id: "tang-yiming",
      kind: "person" as const,
      name: "唐一鸣",
      names: {},
      aliases: [{ text: "唐一鸣", needsContext: false }],
      partOf: undefined,
      roles: [],
    };
    world.track(tang);
    await publish({ id: "again", title: "字节跳动迎来唐一鸣", text: "唐一鸣已于昨日加入字节跳动，任产品总监。" });

    expect(world.linesOf("news").filter((line) => !line.startsWith("edit: "))).toHaveLength(1);
  });

  test("a denial reaches only the channels that have the rumour", async () => {
    await world.channel("early", [{}]);
    await begin();
    await publish({ id: "rumor", title: "传吴永辉将加入OpenAI", text: "据知情人士透露，吴永辉将加入OpenAI。" });
    await world.channel("late", [{}]);

    await publish({ id: "denial", title: "OpenAI否认吴永辉加入", text: "OpenAI否认了吴永辉将加入OpenAI的传闻。" });

    expect(world.linesOf("early").length).toBeGreaterThan(1);
    expect(world.linesOf("late")).toEqual([]);
  });

  test("a third event takes no card that two halves of a move share", async () => {
    await world.channel("news", [{}]);
    await begin();
    await publish({ id: "leave", title: "吴永辉离开谷歌DeepMind", text: "吴永辉已于昨日离开谷歌DeepMind。" });
    await publish({ id: "arrive", title: "吴永辉加入字节跳动", text: "吴永辉今日加入字节跳动。" });
    await publish({ id: "other", title: "吴永辉加入OpenAI", text: "吴永辉今日加入OpenAI。" });

    const cards = new Map(
      world.sent
        .filter(({ outgoing }) => outgoing.replyTo === undefined)
        .map(({ message, outgoing }) => [outgoing.editOf ?? `id-${outgoing.key}`, message.summary]),
    );
    expect([...cards.values()].filter((line) => line.includes("字节跳动"))).toHaveLength(1);
    expect([...cards.values()].filter((line) => line.includes("OpenAI"))).toHaveLength(1);
  });

  test("an article that gets its date from another feed is news then", async () => {
    await world.channel("news", [{}]);
    await world.follow({ "https://a.example/feed": [QUIET], "https://b.example/feed": [QUIET] });
    await world.pass(0);
    world.feeds.set("https://a.example/feed", [QUIET, { ...JOIN, publishedAt: undefined }]);
    await world.pass(24 * HOUR);
    expect(world.linesOf("news")).toEqual([]);

    world.feeds.set("https://b.example/feed", [QUIET, JOIN]);
    await world.pass(24 * HOUR);

    expect(world.linesOf("news")).toHaveLength(1);
  });

  test("what is read again and no longer said is withdrawn on its card", async () => {
    await world.channel("news", [{}]);
    await begin();
    await publish({ ...JOIN, id: "fixed", text: `${JOIN.text}` });
    const [event] = await store.events.listEvents({ kinds: ["join"] });
    await store.pool.query(
      "update articles set text = $1, title = $1, read_at = null, content_hash = 'corrected' where title = $2",
      ["更正：此前的报道有误，特此致歉。", JOIN.title],
    );

    const [articleId] = await store.articles.listUnread(new Date(8.64e15), 1);
    await store.addJob("read_article", { articleId });
    await world.work();

    expect((await store.events.loadEvent(event?.id ?? ""))?.isWithdrawn).toBe(true);
    expect(world.linesOf("news").at(-1)).toMatch(/^edit: Withdrawn/);
  });

  test("an entry that its job gave up on is read later, from what the feed has", async () => {
    await begin();
    world.pages.set("https://news.example/join", "away");
    world.feeds.set("https://a.example/feed", [QUIET, { ...JOIN, isWhole: false }]);
    await world.pass(3 * HOUR);
    await store.pool.query("truncate graphile_worker._private_jobs");

    await world.pass(3 * HOUR);

    expect((await store.articles.listRecentArticles(1))[0]?.text).toBe(JOIN.text);
  });

  test("a first reading that a crash cut off stays silent when it goes on", async () => {
    await world.channel("news", [{}]);
    await world.follow({ "https://a.example/feed": [JOIN] });
    await look(world.context);
    const tasks = createTasks(world.context, { bot: true, worker: true });
    // The feed is polled, and the process dies before an entry is read.
    await drainQueue(world.context, { look: tasks.look, poll_feed: tasks.poll_feed });
    await store.pool.query("truncate graphile_worker._private_jobs");

    await world.pass(3 * HOUR);

    expect(await store.events.countEvents({ kinds: ["join"] })).toBe(1);
    expect(world.linesOf("news")).toEqual([]);
  });

  test("what waits for its next attempt is not queued again as something else", async () => {
    await begin();
    world.pages.set("https://news.example/join", "away");
    world.feeds.set("https://a.example/feed", [QUIET, { ...JOIN, isWhole: false }]);
    await world.pass(3 * HOUR);
    await world.pass(3 * HOUR);

    const { rows } = await store.pool.query<{ attempts: number }>(
      "select attempts from graphile_worker.jobs where task_identifier = 'read_entry'",
    );
    expect(rows).toEqual([{ attempts: 1 }]);
  });

  test("an article with a long list of names makes no flood", async () => {
    await world.channel("news", [{}]);
    await begin();
    const given = [..."伟芳娜敏静丽强磊洋艳勇军杰娟涛明超霞平刚"];
    const names = ["王", "李", "张"].flatMap((surname) => given.map((name) => `${surname}海${name}`));
    await publish({
      id: "list",
      title: "OpenAI新成员",
      text: names.map((name) => `${name}今日加入OpenAI。`).join("\n"),
    });

    expect(await store.events.countEvents({ kinds: ["join"] })).toBeLessThanOrEqual(40);
    expect(await store.events.countEvents({ kinds: ["join"] })).toBeGreaterThan(20);
  });
});
