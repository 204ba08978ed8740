import { expect, test } from "vitest";
import type { EditionFeed } from "../../src/model/edition.ts";
import type { Feed, FetchOutcome } from "../../src/store/feeds.ts";
import { minutesLater, NOW } from "./samples.ts";
import { openTestStore } from "./test-database.ts";

const { store } = await openTestStore();
const { feeds, entries } = store;

const FETCHED: FetchOutcome = {
  status: "fetched",
  etag: '"v1"',
  lastModified: "Mon, 02 Mar 2026 08:00:00 GMT",
  contentHash: "h1",
  newEntryCount: 2,
  intervalMinutes: 15,
  nextFetchAt: minutesLater(15),
};

test("an edition's feeds come, change and rest with the edition", async () => {
  await feeds.reconcileFeeds("one", [editionFeed("a"), editionFeed("b")], NOW);
  await feeds.reconcileFeeds("two", [editionFeed("c")], NOW);

  await feeds.reconcileFeeds("one", [{ ...editionFeed("b"), title: "B2", language: "en" }], minutesLater(5));
  await feeds.retireEditions(["one"]);

  const listed = (await feeds.listFeeds()).map(({ title, language, isActive }) => ({ title, language, isActive }));
  expect(listed).toEqual([
    { title: "B2", language: "en", isActive: true },
    { title: "a", language: undefined, isActive: false },
    { title: "c", language: undefined, isActive: false },
  ]);
  expect(await feeds.listDueFeeds(NOW, 10)).toMatchObject([{ title: "B2", nextFetchAt: NOW }]);
});

interface OutcomeCase {
  readonly name: string;
  readonly outcomes: readonly FetchOutcome[];
  readonly found: Partial<Feed>;
}

const outcomes: readonly OutcomeCase[] = [
  {
    name: "a fetch keeps validators, and when entries were new",
    outcomes: [FETCHED],
    found: { etag: '"v1"', contentHash: "h1", lastEntryAt: NOW, lastSuccessAt: NOW, intervalMinutes: 15 },
  },
  {
    name: "a fetch without new entries is no news",
    outcomes: [{ ...FETCHED, newEntryCount: 0 }],
    found: { lastSuccessAt: NOW, lastEntryAt: undefined },
  },
  {
    name: "failures count and keep the validators",
    outcomes: [FETCHED, failed("timeout"), failed("gone")],
    found: { failureReason: "gone", failureCount: 2, etag: '"v1"', nextFetchAt: minutesLater(60) },
  },
  {
    name: "a success ends the failures",
    outcomes: [failed("timeout"), { status: "not-modified", intervalMinutes: 30, nextFetchAt: minutesLater(30) }],
    found: { failureReason: undefined, failureCount: 0, intervalMinutes: 30 },
  },
  {
    name: "a feed that moved is fetched there and keeps its listed address",
    outcomes: [{ ...FETCHED, movedTo: "https://feeds.example/new" }],
    found: { address: "https://feeds.example/new" },
  },
];

test.each(outcomes)("$name", async ({ name, outcomes, found }) => {
  const feed = await addFeed(name);

  for (const outcome of outcomes) await feeds.recordFetch(feed.id, NOW, outcome);

  expect(await feeds.loadFeed(feed.id)).toMatchObject({ ...found, url: feed.url, lastFetchedAt: NOW });
});

test("of several ticks one reserves a due feed", async () => {
  const feed = await addFeed("reserved");

  const answers = await Promise.all([1, 2, 3].map(() => feeds.reserveFeed(feed, minutesLater(1))));

  expect(answers.filter(Boolean)).toHaveLength(1);
});

test("the first reading is noted once", async () => {
  const feed = await addFeed("first");

  await feeds.markFirstRead(feed.id, NOW);
  await feeds.markFirstRead(feed.id, minutesLater(9));

  expect((await feeds.loadFeed(feed.id))?.firstReadAt).toEqual(NOW);
});

test("new entries are named in the feed's order, known ones not, and broken characters do not stop them", async () => {
  const feed = await addFeed("entries");
  const [first] = await entries.saveEntries(feed.id, [entry("2")], NOW);

  const [second, third, ...rest] = await entries.saveEntries(feed.id, [entry("9"), entry("2"), entry("1\0")], NOW);

  expect(rest).toEqual([]);
  expect(await entries.loadEntry(second ?? "")).toEqual({
    ...entry("9"),
    title: "标题 \uFFFD\uFFFD",
    id: second,
    feedId: feed.id,
    seenAt: NOW,
    articleId: undefined,
  });
  expect(await entries.loadEntry(third ?? "")).toMatchObject({ entryId: "1\uFFFD" });
  expect(new Set([first, second, third]).size).toBe(3);
});

test.each(["0", "-1", "none", "99999999999999999999"])("the id %s leads nowhere and harms nothing", async (id) => {
  expect(await feeds.loadFeed(id)).toBeUndefined();
  expect(await entries.loadEntry(id)).toBeUndefined();
  await expect(feeds.recordFetch(id, NOW, FETCHED)).resolves.toBeUndefined();
});

function failed(reason: string): FetchOutcome {
  return { status: "failed", reason, nextFetchAt: minutesLater(60) };
}

function editionFeed(name: string): EditionFeed {
  return { url: `https://feeds.example/${encodeURI(name)}`, title: name, language: undefined, firstRead: "silent" };
}

function entry(entryId: string) {
  return { entryId, link: undefined, title: "标题 \0\uD800", content: "文", author: undefined, publishedAt: NOW };
}

async function addFeed(name: string): Promise<Feed> {
  await feeds.reconcileFeeds(`edition of ${name}`, [editionFeed(name)], NOW);
  const feed = (await feeds.listFeeds()).find(({ title }) => title === name);
  if (feed === undefined) throw new Error(`the feed ${name} was not saved`);
  return feed;
}
