import { beforeEach, describe, expect, test } from "vitest";
import { correctEvent } from "../../src/jobs/correct-event.ts";
import { replayArticle } from "../../src/jobs/replay-article.ts";
import { messageToText } from "../../src/message/message-to-text.ts";
import type { CorrectionRequest } from "../../src/model/correction.ts";
import { UserError } from "../../src/model/user-error.ts";
import type { EventDetail } from "../../src/store/events.ts";
import { openTestStore } from "../store/test-database.ts";
import { emptyWorld, type FeedItem, World } from "./world.ts";

const { store } = await openTestStore();
const FEED = "https://a.example/feed";
const HOUR = 60;
const DAY = 24 * HOUR;
const EDITOR = { id: "U1", name: "Ann" };

const QUIET = { id: "quiet", title: "天气不错", text: "今天北京天气晴朗，公园里游人很多。" };
const JOIN = { id: "join", title: "吴永辉加入字节跳动", text: "吴永辉今日加入字节跳动。" };
const AGAIN = { id: "again", title: "字节跳动迎来吴永辉", text: "据悉，吴永辉已于今日加入字节跳动，大家表示欢迎。" };
const OTHER = { id: "other", title: "唐一鸣加入字节跳动", text: "唐一鸣今日加入字节跳动。" };
const OTHER_AGAIN = { id: "other-again", title: "字节跳动又添一人", text: "唐一鸣昨日正式加入字节跳动。" };

let world: World;

beforeEach(async () => {
  await emptyWorld(store);
  world = new World(store);
  await world.channel("news", [{}]);
  await world.follow({ [FEED]: [QUIET] });
  await world.pass(0);
});

/** Publishes articles and lets time pass until the feed was read. */
async function publish(...items: readonly FeedItem[]): Promise<void> {
  const before = world.feeds.get(FEED);
  world.feeds.set(FEED, [...(before === "broken" ? [] : (before ?? [])), ...items]);
  await world.pass(DAY);
}

/** Corrects an event and does everything that follows. */
async function correct(eventId: string, request: CorrectionRequest): Promise<void> {
  await correctEvent(world.context, eventId, { request, by: EDITOR });
  await world.work();
}

/** The event that stands with a person's name. */
async function eventOf(name: string): Promise<EventDetail> {
  const events = await store.events.listEvents({});
  const event = events.find(({ person }) => person?.name === name);
  return load(event?.id ?? `of ${name}`);
}

async function load(id: string): Promise<EventDetail> {
  const detail = await store.events.loadEvent(id);
  if (!detail) throw new Error(`there is no event ${id}`);
  return detail;
}

async function articleId(item: FeedItem): Promise<string> {
  const articles = await store.articles.listRecentArticles(100);
  return articles.find(({ title }) => title === item.title)?.id ?? `of ${item.id}`;
}

/** Reads an article again as another version of the rules would: with rows of its own. */
async function replayUnderNewRules(item: FeedItem): Promise<void> {
  await store.pool.query("update claims set rules_version = 0, claim_key = 'old ' || claim_key");
  await replayArticle(world.context, await articleId(item));
  await world.work();
}

/** Reads an article again whose outlet put something before what it said. */
async function changeText(item: FeedItem): Promise<void> {
  const id = await articleId(item);
  await store.pool.query(
    "update articles set text = '编者按：以下消息来自样例。' || text, content_hash = content_hash || 'x', read_at = null where id = $1",
    [id],
  );
  await store.addJob("read_article", { articleId: id });
  await world.work();
}

/** What the channel saw: "post", "edit", "thread" or "channel", and the first line. */
function seen(): string[] {
  return world.sent.map(({ message, outgoing }) => {
    const { editOf, replyTo, isForChannel } = outgoing;
    const how = editOf !== undefined ? "edit" : replyTo === undefined ? "post" : isForChannel ? "channel" : "thread";
    return `${how}: ${messageToText(message).split("\n")[0]}`;
  });
}

function quotesOf({ claims }: EventDetail): string[] {
  return claims.map(({ source }) => source.title).sort();
}

describe("a rejected event", () => {
  test("is withdrawn on its card, once, and in its thread", async () => {
    await publish(JOIN);
    const { event } = await eventOf("吴永辉");

    await correct(event.id, { what: "reject" });

    expect(seen()).toMatchInlineSnapshot(`
      [
        "post: 吴永辉 joins 字节跳动",
        "edit: Withdrawn by an editor: “吴永辉 joins 字节跳动”. That was wrong.",
        "thread: Withdrawn by an editor: “吴永辉 joins 字节跳动”. That was wrong.",
      ]
    `);
    expect(await store.events.listEvents({})).toEqual([]);
  });

  test("stays withdrawn whatever is told or read again, and says nothing more", async () => {
    await publish(JOIN);
    const { event } = await eventOf("吴永辉");
    await correct(event.id, { what: "reject" });
    const before = seen();

    await publish(AGAIN);
    await replayUnderNewRules(JOIN);
    await changeText(AGAIN);

    expect(seen()).toEqual(before);
    expect(await load(event.id)).toMatchObject({ isWithdrawn: true, claims: [{}, {}] });
    expect(await store.events.listEvents({})).toEqual([]);
  });

  test("stands again, with everything told meanwhile, once that is undone", async () => {
    await publish(JOIN);
    const { event } = await eventOf("吴永辉");
    await correct(event.id, { what: "reject" });
    await publish(AGAIN);

    await correct(event.id, { what: "undo" });

    expect(await load(event.id)).toMatchObject({ isWithdrawn: false, claims: [{}, {}] });
    expect(seen().slice(-2)).toEqual([
      "edit: 吴永辉 joins 字节跳动",
      "thread: Corrected by an editor: 吴永辉 joins 字节跳动",
    ]);
    expect(seen().filter((line) => line.startsWith("post"))).toHaveLength(1);
  });
});

describe("a field that was set", () => {
  test("overrides what claims say, on the card too, and survives every reading", async () => {
    await publish(JOIN);
    const { event } = await eventOf("吴永辉");

    await correct(event.id, { what: "set", field: "role", value: "首席科学家" });
    await correct(event.id, { what: "set", field: "status", value: "confirmed" });
    const corrected = seen();
    await replayUnderNewRules(JOIN);
    await changeText(JOIN);

    expect(corrected).toMatchInlineSnapshot(`
      [
        "post: 吴永辉 joins 字节跳动",
        "edit: 吴永辉 joins 字节跳动 as chief scientist",
        "thread: Corrected by an editor: 吴永辉 joins 字节跳动 as chief scientist",
        "edit: 吴永辉 joins 字节跳动 as chief scientist",
        "thread: Corrected by an editor: 吴永辉 joins 字节跳动 as chief scientist",
      ]
    `);
    expect(seen()).toEqual(corrected);
    expect((await load(event.id)).event).toMatchObject({ role: { name: "首席科学家" }, status: "confirmed" });
  });

  test("still lets further claims find the event, by what claims say and by what it was set to", async () => {
    await publish(OTHER);
    const { event } = await eventOf("唐一鸣");
    await correct(event.id, { what: "set", field: "person", value: "唐一明" });

    await publish(OTHER_AGAIN);
    await publish({ id: "right", title: "唐一明入职", text: "唐一明今日加入字节跳动。" });
    await publish({ id: "wrong", title: "唐一鸣入职", text: "消息称，唐一鸣今日已加入字节跳动。" });

    expect(quotesOf(await load(event.id))).toHaveLength(4);
    expect((await load(event.id)).event.person?.name).toBe("唐一明");
    expect(await store.events.countEvents({})).toBe(1);
    expect(seen().filter((line) => line.startsWith("post"))).toHaveLength(1);
  });

  test("is as the claims say once it is undone, one value after the other", async () => {
    await publish(JOIN);
    const { event } = await eventOf("吴永辉");
    await correct(event.id, { what: "set", field: "date", value: "2025-01" });
    await correct(event.id, { what: "set", field: "date", value: "2025-02-03" });

    await correct(event.id, { what: "undo" });
    const once = await load(event.id);
    await correct(event.id, { what: "undo" });
    const twice = await load(event.id);

    expect(once.event.date).toBe("2025-01");
    expect({ ...twice.event, revision: 0, updatedAt: 0 }).toEqual({ ...event, revision: 0, updatedAt: 0 });
    expect(twice.corrections).toEqual([]);
  });

  test("gives back, once it is undone, what came to the event by it", async () => {
    await publish(OTHER);
    const { event } = await eventOf("唐一鸣");
    await correct(event.id, { what: "set", field: "person", value: "唐一明" });
    await publish(OTHER_AGAIN, { id: "right", title: "唐一明入职", text: "唐一明今日加入字节跳动。" });
    const posts = seen().filter((line) => line.startsWith("post"));

    await correct(event.id, { what: "undo" });

    expect(quotesOf(await load(event.id))).toEqual([OTHER.title, OTHER_AGAIN.title].sort());
    expect(quotesOf(await eventOf("唐一明"))).toEqual(["唐一明入职"]);
    expect(seen().filter((line) => line.startsWith("post"))).toEqual(posts);
  });

  test("is taken away with a dash", async () => {
    await publish({ ...JOIN, text: "吴永辉今日加入字节跳动，担任首席科学家。" });
    const { event } = await eventOf("吴永辉");

    await correct(event.id, { what: "set", field: "role", value: "-" });

    expect(event.role?.name).toBe("首席科学家");
    expect((await load(event.id)).event.role).toBeUndefined();
  });
});

describe("a merged event", () => {
  async function twoEvents(): Promise<{ wrong: string; right: string }> {
    await publish(JOIN);
    await publish(OTHER);
    return { wrong: (await eventOf("唐一鸣")).event.id, right: (await eventOf("吴永辉")).event.id };
  }

  test("gives its claims to the other, and its card leads to the other's", async () => {
    const { wrong, right } = await twoEvents();

    await correct(wrong, { what: "merge", intoId: right });

    expect(quotesOf(await load(right))).toEqual([JOIN.title, OTHER.title].sort());
    expect(await load(wrong)).toMatchObject({ isWithdrawn: true, claims: [] });
    expect((await load(right)).event.person?.name).toBe("吴永辉");
    expect(seen()).toMatchInlineSnapshot(`
      [
        "post: 吴永辉 joins 字节跳动",
        "post: 唐一鸣 joins 字节跳动",
        "edit: The same change has another card here: “吴永辉 joins 字节跳动”.",
        "thread: The same change has another card here: “吴永辉 joins 字节跳动”.",
      ]
    `);
  });

  test("gives later claims of it to the other, in every reading, and posts nothing for them", async () => {
    const { wrong, right } = await twoEvents();
    await correct(wrong, { what: "merge", intoId: right });

    await publish(OTHER_AGAIN);
    await replayUnderNewRules(OTHER);
    await changeText(OTHER);

    expect(quotesOf(await load(right))).toHaveLength(3);
    expect(await store.events.countEvents({})).toBe(1);
    expect(seen().filter((line) => line.startsWith("post"))).toHaveLength(2);
  });

  test("has them back, later ones too, once that is undone from either side", async () => {
    const { wrong, right } = await twoEvents();
    const before = await load(right);
    await correct(wrong, { what: "merge", intoId: right });
    await publish(OTHER_AGAIN);

    await correct(right, { what: "undo" });

    expect(quotesOf(await load(wrong))).toEqual([OTHER.title, OTHER_AGAIN.title].sort());
    expect(await load(right)).toMatchObject({ claims: before.claims, steps: before.steps, isWithdrawn: false });
    expect((await load(wrong)).isWithdrawn).toBe(false);
    expect(seen().filter((line) => line.startsWith("post"))).toHaveLength(2);
    expect(seen().filter((line) => line === "edit: 唐一鸣 joins 字节跳动")).toHaveLength(1);
  });

  test("has its card show the other where a channel has no card of that", async () => {
    await publish(JOIN);
    const right = (await eventOf("吴永辉")).event.id;
    await world.channel("late", [{}]);
    await publish(OTHER);
    const wrong = (await eventOf("唐一鸣")).event.id;

    await correct(wrong, { what: "merge", intoId: right });
    await publish(AGAIN);

    expect(world.linesOf("late")).toEqual(["唐一鸣 joins 字节跳动", "edit: 吴永辉 joins 字节跳动"]);
  });

  test("follows over several merges, and an undone link ends the chain there", async () => {
    const { wrong, right } = await twoEvents();
    await publish({ id: "third", title: "何静怡加入字节跳动", text: "何静怡今日加入字节跳动。" });
    const third = (await eventOf("何静怡")).event.id;

    await correct(wrong, { what: "merge", intoId: right });
    await correct(right, { what: "merge", intoId: third });
    expect(quotesOf(await load(third))).toHaveLength(3);
    await correct(wrong, { what: "undo" });

    expect(quotesOf(await load(third))).toHaveLength(2);
    expect(quotesOf(await load(wrong))).toEqual([OTHER.title]);
  });

  test("half of a move stays a half, as the event that it is one with", async () => {
    await publish({ id: "leave", title: "吴永辉离开谷歌DeepMind", text: "吴永辉已于昨日离开谷歌DeepMind。" });
    await publish(JOIN);
    const join = (await store.events.listEvents({ kinds: ["join"] }))[0]?.id ?? "";
    await publish({ id: "written", title: "吴永晖加入字节跳动", text: "吴永晖今日加入字节跳动。" });
    const other = (await eventOf("吴永晖")).event.id;
    const posts = seen().filter((line) => line.startsWith("post")).length;

    await correct(other, { what: "merge", intoId: join });

    expect(seen().filter((line) => line.startsWith("post"))).toHaveLength(posts);
    expect(
      seen()
        .filter((line) => line.startsWith("edit"))
        .at(-1),
    ).toContain("The same change has another card here");
  });
});

describe("a claim that was split off", () => {
  async function splitAgain(): Promise<{ from: string; into: string }> {
    await publish(JOIN);
    await publish(AGAIN);
    const { event, claims } = await eventOf("吴永辉");
    const claim = claims.find(({ source }) => source.title === AGAIN.title);
    await correct(event.id, { what: "split", claimId: claim?.id ?? "" });
    const [correction] = (await load(event.id)).corrections;
    return { from: event.id, into: correction?.body.what === "split" ? correction.body.intoId : "" };
  }

  test("is an event of its own, which no card is posted for", async () => {
    const { from, into } = await splitAgain();

    expect(quotesOf(await load(from))).toEqual([JOIN.title]);
    expect(quotesOf(await load(into))).toEqual([AGAIN.title]);
    expect(await load(into)).toMatchObject({ isWithdrawn: false, steps: [{ status: "reported" }] });
    expect(seen().filter((line) => line.startsWith("post"))).toHaveLength(1);
  });

  test.each([
    ["under other rules", replayUnderNewRules],
    ["with another text", changeText],
  ])("stays there when it is read again %s", async (_how, readAgain) => {
    const { from, into } = await splitAgain();

    await readAgain(AGAIN);
    await readAgain(JOIN);

    expect(quotesOf(await load(from))).toEqual([JOIN.title]);
    expect(quotesOf(await load(into))).toEqual([AGAIN.title]);
    expect(await store.events.countEvents({})).toBe(2);
  });

  test("comes back once that is undone", async () => {
    const { from, into } = await splitAgain();

    await correct(into, { what: "undo" });

    expect(quotesOf(await load(from))).toEqual([AGAIN.title, JOIN.title].sort());
    expect(await load(into)).toMatchObject({ isWithdrawn: true, claims: [], steps: [] });
    expect((await load(from)).steps).toHaveLength(1);
  });

  test("is withdrawn where its article says it no longer", async () => {
    const { into } = await splitAgain();
    await store.pool.query(
      "update articles set text = '今天天气不错。', title = '天气', content_hash = 'y', read_at = null where id = $1",
      [await articleId(AGAIN)],
    );

    await world.pass(3 * HOUR);

    expect(await load(into)).toMatchObject({ isWithdrawn: true, claims: [] });
  });
});

const MISFITS: readonly (readonly [string, CorrectionRequest, string])[] = [
  ["999", { what: "reject" }, "event-not-found"],
  ["no number", { what: "undo" }, "event-not-found"],
  ["1", { what: "merge", intoId: "1" }, "merge-with-itself"],
  ["1", { what: "merge", intoId: "999" }, "event-not-found"],
  ["1", { what: "merge", intoId: "2" }, "event-merged"],
  ["2", { what: "merge", intoId: "1" }, "event-merged"],
  ["2", { what: "set", field: "role", value: "CEO" }, "event-merged"],
  ["1", { what: "merge", intoId: "3" }, "event-rejected"],
  ["3", { what: "reject" }, "event-rejected"],
  ["4", { what: "split", claimId: "999" }, "claim-not-found"],
  ["4", { what: "split", claimId: "4" }, "split-alone"],
  ["4", { what: "set", field: "kind", value: "leave" }, "field-unknown"],
  ["4", { what: "set", field: "count", value: "3" }, "field-unknown"],
  ["4", { what: "set", field: "date", value: "2026-02-30" }, "bad-value"],
  ["4", { what: "undo" }, "nothing-to-undo"],
];

test("what does not fit is refused with its reason, and changes nothing", async () => {
  const names = ["唐一鸣", "周子涵", "林晓东", "郑文博"];
  await publish(...names.map((name) => ({ id: name, title: `${name}加入OpenAI`, text: `${name}今日加入OpenAI。` })));
  await correct("2", { what: "merge", intoId: "1" });
  await correct("3", { what: "reject" });
  const stored = async () => [
    (await store.pool.query("select * from org_events order by id")).rows,
    (await store.pool.query("select * from corrections order by id")).rows,
    (await store.pool.query("select * from changes order by id")).rows,
  ];
  const before = await stored();

  const refused: unknown[] = [];
  for (const [eventId, request] of MISFITS) {
    const error = await correct(eventId, request).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    refused.push([eventId, request, error instanceof UserError ? error.code : error]);
  }

  expect(refused).toEqual(MISFITS);
  expect(await stored()).toEqual(before);
});

test("who changed what is on record, before and after", async () => {
  await publish(JOIN);
  const { event } = await eventOf("吴永辉");

  await correct(event.id, { what: "set", field: "org", value: "OpenAI" });

  const { rows } = await store.pool.query("select * from changes");
  expect(rows).toEqual([
    expect.objectContaining({
      subject: "event",
      subject_id: event.id,
      actor_id: "U1",
      actor_name: "Ann",
      before: expect.objectContaining({ org: expect.objectContaining({ entityId: "bytedance" }), isWithdrawn: false }),
      after: expect.objectContaining({ org: expect.objectContaining({ entityId: "openai" }) }),
    }),
  ]);
});

describe("at once", () => {
  test("two editors reject one event: one does, the other is told who did", async () => {
    await publish(JOIN);
    const { event } = await eventOf("吴永辉");
    const reject = (name: string) =>
      correctEvent(world.context, event.id, { request: { what: "reject" }, by: { id: name, name } });

    const results = await Promise.allSettled([reject("Ann"), reject("Bo")]);

    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toMatchObject([
      { reason: { code: "event-rejected", facts: { by: expect.stringMatching(/Ann|Bo/) } } },
    ]);
  });

  test("two editors merge two events into each other: one does, the other is refused", async () => {
    await publish(JOIN, OTHER);
    const [one, two] = [(await eventOf("吴永辉")).event.id, (await eventOf("唐一鸣")).event.id];
    const merge = (id: string, intoId: string) =>
      correctEvent(world.context, id, { request: { what: "merge", intoId }, by: EDITOR });

    const results = await Promise.allSettled([merge(one, two), merge(two, one)]);

    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await store.events.countEvents({})).toBe(1);
  });

  test("a claim of a merged event waits for whoever merges the other event", async () => {
    await publish(JOIN, OTHER);
    const [right, wrong] = [(await eventOf("吴永辉")).event.id, (await eventOf("唐一鸣")).event.id];
    await correct(wrong, { what: "merge", intoId: right });
    const { keys } = await load(right);
    const order: string[] = [];
    const held = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const merging = store.inTransaction(async (tx) => {
      await tx.corrections.holdCorrections();
      await tx.events.lockKeys(keys);
      held.resolve();
      await released.promise;
      order.push("merged");
    });
    await held.promise;

    const replaying = articleId(OTHER).then((id) => replayArticle(world.context, id));
    await waitUntilBlocked();
    released.resolve();
    await Promise.all([merging, replaying.then(() => order.push("read again"))]);

    expect(order).toEqual(["merged", "read again"]);
  });

  test("a correction waits for what is being merged, and what is merged after it follows it", async () => {
    await publish(JOIN);
    const { event } = await eventOf("吴永辉");
    const order: string[] = [];
    const merging = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const reading = store.inTransaction(async (tx) => {
      await tx.corrections.holdCorrections();
      held.resolve();
      await merging.promise;
      order.push("merged");
    });
    await held.promise;

    const correcting = correctEvent(world.context, event.id, { request: { what: "reject" }, by: EDITOR });
    const replaying = waitUntilBlocked().then(() => {
      const later = replayArticle(world.context, event.id);
      merging.resolve();
      return later;
    });
    await Promise.all([reading, correcting.then(() => order.push("corrected")), replaying]);

    expect(order).toEqual(["merged", "corrected"]);
    expect((await load(event.id)).isWithdrawn).toBe(true);
  });
});

/** Resolves once a query of another transaction waits for a lock. */
async function waitUntilBlocked(): Promise<void> {
  for (;;) {
    const { rows } = await store.pool.query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (rows.length > 0) return;
  }
}
