import { beforeEach, expect, test } from "vitest";
import { correctEvent } from "../../src/jobs/correct-event.ts";
import { replayOutdated } from "../../src/jobs/replay-article.ts";
import { openTestStore } from "../store/test-database.ts";
import { emptyWorld, World } from "./world.ts";

const { store } = await openTestStore();
const FEED = "https://a.example/feed";
const DAY = 24 * 60;

const QUIET = { id: "quiet", title: "天气不错", text: "今天北京天气晴朗，公园里游人很多。" };
const JOIN = { id: "join", title: "吴永辉加入字节跳动", text: "吴永辉今日加入字节跳动。" };
const LEAVE = { id: "leave", title: "唐一鸣离开OpenAI", text: "唐一鸣今日离开OpenAI。" };

let world: World;

beforeEach(async () => {
  world = new World(store);
  await emptyWorld(store);
  await world.channel("news", [{}]);
  await world.follow({ [FEED]: [QUIET] });
  await world.pass(0);
  world.feeds.set(FEED, [QUIET, JOIN, LEAVE]);
  await world.pass(DAY);
  // What the first look left pending, the next one sends.
  await world.pass(1);
});

/** Makes what is stored the work of older rules: they claimed the same in another place, and called the role otherwise. */
async function age(): Promise<void> {
  await store.pool.query("update articles set rules_version = 0");
  await store.pool.query("update claims set rules_version = 0, claim_key = 'old ' || claim_key");
}

async function replayAll() {
  return progressOf(world.context);
}

async function progressOf(context: World["context"]) {
  const progress = [];
  for await (const each of replayOutdated(context)) progress.push(each);
  return progress;
}

/** Everything that tells somebody something. */
async function told() {
  const { rows } = await store.pool.query(
    "select id, told_at, news_at from org_events where news_at is not null order by id",
  );
  return { deliveries: (await store.deliveries.listDeliveries({})).length, sent: world.sent.length, news: rows };
}

test("a new rules version announces nothing: no post, no edit, no line, and nothing for the digest", async () => {
  await age();
  const before = await told();

  const progress = await replayAll();
  await world.pass(1);

  expect(before.sent).toBe(2);
  expect(progress).toEqual([{ articles: 3, changed: 0, failed: 0 }]);
  expect(await told()).toEqual(before);
  const { rows } = await store.pool.query("select distinct rules_version from claims where superseded_at is null");
  expect(rows).toEqual([{ rules_version: expect.any(Number) }]);
  expect(rows[0].rules_version).toBeGreaterThan(0);
});

test("what new rules see otherwise, find or leave out is stored, and told to nobody", async () => {
  await age();
  // The older rules had read a role that is not there, missed the departure, and found an event in the weather.
  await store.pool.query(
    `update org_events set change = change || '{"role": {"name": "CEO", "written": "CEO"}}', told_key = 'CEO' where kind = 'join'`,
  );
  await store.pool.query("delete from org_events where kind = 'leave'");
  await store.pool.query(
    "update claims set article_id = (select id from articles where title = $1) where kind = 'leave'",
    [QUIET.title],
  );
  const before = await told();

  await replayAll();
  await world.pass(1);

  expect(await told()).toEqual(before);
  const events = await store.events.listEvents({});
  expect(events.map(({ kind, role }) => [kind, role]).sort()).toEqual([
    ["join", undefined],
    ["leave", undefined],
  ]);
});

test("is done once: what today's rules have read is passed over", async () => {
  await age();
  await replayAll();

  expect(await replayAll()).toEqual([{ articles: 0, changed: 0, failed: 0 }]);
});

test("an article that cannot be read again keeps none of the others from it", async () => {
  await age();
  let transactions = 0;
  const inTransaction: typeof store.inTransaction = async (work) => {
    transactions += 1;
    if (transactions === 1) throw new Error("the connection broke");
    return store.inTransaction(work);
  };

  const progress = await progressOf({ ...world.context, store: { ...store, inTransaction } });

  expect(progress).toEqual([{ articles: 2, changed: 0, failed: 1 }]);
  expect(await replayAll()).toEqual([{ articles: 1, changed: 0, failed: 0 }]);
});

test("a correction holds, and is not told again either", async () => {
  const [join] = await store.events.listEvents({ kinds: ["join"] });
  const [leave] = await store.events.listEvents({ kinds: ["leave"] });
  const by = { id: "U1", name: "Ann" };
  await correctEvent(world.context, join?.id ?? "", { request: { what: "reject" }, by });
  await correctEvent(world.context, leave?.id ?? "", { request: { what: "set", field: "role", value: "研究员" }, by });
  await world.work();
  await age();
  const before = await told();

  await replayAll();
  await world.pass(1);

  expect(await told()).toEqual(before);
  expect(await store.events.listEvents({})).toMatchObject([{ kind: "leave", role: { name: "研究员" } }]);
});
