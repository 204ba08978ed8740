import { beforeEach, describe, expect, test } from "vitest";
import type { FeedReading, PageReading } from "../../src/feeds/feed-reader.ts";
import type { JobContext } from "../../src/jobs/job-context.ts";
import { pollFeed } from "../../src/jobs/poll-feed.ts";
import { drainQueue } from "../../src/jobs/start-worker.ts";
import { createTasks } from "../../src/jobs/tasks.ts";
import { openTestStore } from "../store/test-database.ts";
import { World } from "./world.ts";

const { store } = await openTestStore();
const URL = "https://a.example/feed";

let world: World;

beforeEach(async () => {
  await store.pool.query(
    "truncate feeds, articles, entries, graphile_worker._private_jobs, graphile_worker._private_job_queues restart identity cascade",
  );
  world = new World(store);
  await world.follow({ [URL]: [] });
});

async function loadFeed() {
  const [feed] = await store.feeds.listFeeds();
  if (!feed) throw new Error("the feed is not there");
  return feed;
}

/** The world's jobs, with a feed that reads as told. */
function contextWith(reading: FeedReading, readPage = world.context.reader.readPage): JobContext {
  return { ...world.context, reader: { ...world.context.reader, readFeed: async () => reading, readPage } };
}

function fetched(changes: Partial<Extract<FeedReading, { status: "fetched" }>> = {}): FeedReading {
  return {
    status: "fetched",
    entries: [],
    etag: undefined,
    lastModified: undefined,
    contentHash: "1",
    movedTo: undefined,
    freshUntil: undefined,
    ...changes,
  };
}

const minutesUntil = (at: Date) => (at.getTime() - world.now.getTime()) / 60_000;

describe("a feed that cannot be read", () => {
  test("keeps its reason, and is tried later with every failure", async () => {
    const { id } = await loadFeed();
    const context = contextWith({ status: "failed", reason: "not-found", retryAt: undefined });

    await pollFeed(context, id);
    const first = await loadFeed();
    await pollFeed(context, id);
    const second = await loadFeed();

    expect(first).toMatchObject({ failureReason: "not-found", failureCount: 1 });
    expect(minutesUntil(first.nextFetchAt)).toBeGreaterThanOrEqual(60);
    expect(minutesUntil(first.nextFetchAt)).toBeLessThanOrEqual(66);
    expect(second.failureCount).toBe(2);
    expect(minutesUntil(second.nextFetchAt)).toBeGreaterThanOrEqual(120);
  });

  test("waits as long as its server asks", async () => {
    const { id } = await loadFeed();
    const retryAt = new Date(world.now.getTime() + 3 * 60 * 60_000);

    await pollFeed(contextWith({ status: "failed", reason: "too-often", retryAt }), id);

    const waits = minutesUntil((await loadFeed()).nextFetchAt);
    expect(waits).toBeGreaterThanOrEqual(3 * 60);
    expect(waits).toBeLessThanOrEqual(3 * 66);
  });

  test("has not failed when the program stopped meanwhile", async () => {
    const before = await loadFeed();

    await pollFeed(contextWith({ status: "failed", reason: "cancelled", retryAt: undefined }), before.id);

    expect(await loadFeed()).toEqual(before);
  });

  test("is well again after one reading that works", async () => {
    const { id } = await loadFeed();
    await pollFeed(contextWith({ status: "failed", reason: "blocked", retryAt: undefined }), id);

    await pollFeed(contextWith(fetched()), id);

    expect(await loadFeed()).toMatchObject({ failureReason: undefined, failureCount: 0 });
  });
});

test("a feed that moved for good is fetched at its new address from then on", async () => {
  const { id } = await loadFeed();

  await pollFeed(contextWith(fetched({ movedTo: "https://b.example/feed" })), id);

  expect(await loadFeed()).toMatchObject({ url: URL, address: "https://b.example/feed" });
});

test("a feed that asks for rest gets it, though later fetches bring nothing that says so", async () => {
  const { id } = await loadFeed();

  await pollFeed(contextWith(fetched({ ttlMinutes: 120 })), id);
  const first = await loadFeed();
  await pollFeed(contextWith({ status: "not-modified", freshUntil: undefined }), id);
  const second = await loadFeed();

  expect(first.intervalMinutes).toBe(120);
  expect(minutesUntil(second.nextFetchAt)).toBeGreaterThanOrEqual(120);
});

test("a feed is looked at as its own entries follow one another", async () => {
  const { id } = await loadFeed();
  const entries = [0, 1, 2, 3].map((day) => ({
    entryId: `${day}`,
    link: undefined,
    title: `${day}`,
    content: "",
    isWhole: true,
    author: undefined,
    publishedAt: new Date(world.now.getTime() - day * 24 * 60 * 60_000),
  }));

  await pollFeed(contextWith(fetched({ entries })), id);

  expect((await loadFeed()).intervalMinutes).toBe(60);
});

test("pages of one host are read two at a time, and pages of another do not wait for them", async () => {
  const { id } = await loadFeed();
  const inHand = new Map<string, number>();
  const mostInHand = new Map<string, number>();
  const done: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const readPage = async (url: string): Promise<PageReading> => {
    const host = new globalThis.URL(url).host;
    inHand.set(host, (inHand.get(host) ?? 0) + 1);
    mostInHand.set(host, Math.max(mostInHand.get(host) ?? 0, inHand.get(host) ?? 0));
    if (host === "slow.example") await held;
    else if (done.push(host) === 3) release();
    inHand.set(host, (inHand.get(host) ?? 0) - 1);
    return { status: "failed", reason: "not-found", mayPass: false };
  };
  const hosts = [...Array.from({ length: 12 }, () => "slow.example"), "a.example", "b.example", "c.example"];
  const entries = hosts.map((host, index) => ({
    entryId: `${index}`,
    link: `https://${host}/${index}`,
    title: `Title ${index}`,
    content: `Teaser ${index}`,
    isWhole: false,
    author: undefined,
    publishedAt: world.now,
  }));
  const context = contextWith(fetched({ entries }), readPage);
  await pollFeed(context, id);

  await drainQueue(context, createTasks(context, { bot: true, worker: true }));

  expect(mostInHand.get("slow.example")).toBe(2);
  expect(done.sort()).toEqual(["a.example", "b.example", "c.example"]);
  expect(await store.articles.listRecentArticles(50)).toHaveLength(15);
});
