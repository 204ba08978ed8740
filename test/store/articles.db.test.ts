import { describe, expect, test } from "vitest";
import type { NewArticle, StoredArticle } from "../../src/store/articles.ts";
import { addArticle, minutesLater, NOW, sampleArticle, sampleClaim, sampleMention } from "./samples.ts";
import { openTestStore } from "./test-database.ts";

const { store } = await openTestStore();
const { articles, mentions, claims, stories, digests, candidates } = store;

const READ = {
  language: "zh-Hans",
  isShuffled: false,
  summary: [{ quote: "沈知行已加入北辰智能。", in: "text", start: 0, end: 11 }],
  rulesVersion: 3,
} as const;

interface MergeCase {
  readonly name: string;
  readonly first: Partial<NewArticle>;
  readonly second: Partial<NewArticle>;
  readonly isReadBetween?: boolean;
  readonly needsReading: boolean;
  readonly found: Partial<StoredArticle>;
}

const merges: readonly MergeCase[] = [
  {
    name: "the fuller text wins, with its title and hash",
    first: { text: "短文", title: "旧题", contentHash: "short" },
    second: { text: "这是一篇更长的文章", title: "新题", contentHash: "long" },
    needsReading: true,
    found: { text: "这是一篇更长的文章", title: "新题", contentHash: "long" },
  },
  {
    name: "a shorter text changes nothing",
    first: { text: "这是一篇更长的文章", title: "旧题" },
    second: { text: "短文", title: "新题" },
    isReadBetween: true,
    needsReading: false,
    found: { text: "这是一篇更长的文章", title: "旧题", readAt: NOW },
  },
  {
    name: "a read article whose text becomes fuller is unread again",
    first: { text: "短文" },
    second: { text: "这是一篇更长的文章" },
    isReadBetween: true,
    needsReading: true,
    found: { readAt: undefined, rulesVersion: 3 },
  },
  {
    name: "another outlet's longer text of the same link changes nothing",
    first: { text: "短文", outlet: "甲报" },
    second: { text: "这是一篇更长的文章", outlet: "乙报" },
    needsReading: true,
    found: { text: "短文", outlet: "甲报" },
  },
  {
    name: "the page's own longer text wins, whoever pointed at it",
    first: { text: "短文", outlet: "甲报" },
    second: { text: "这是一篇更长的文章", outlet: "乙报", isFromPage: true },
    needsReading: true,
    found: { text: "这是一篇更长的文章", outlet: "甲报" },
  },
  {
    name: "what one of them lacks comes from the other",
    first: { outlet: undefined, author: "甲", publishedAt: undefined },
    second: { outlet: "样例周刊", author: "乙", publishedAt: minutesLater(1) },
    needsReading: true,
    found: { outlet: "样例周刊", author: "甲", publishedAt: minutesLater(1) },
  },
  {
    name: "before it is read, the more generous feed decides about announcing",
    first: { announce: "never" },
    second: { announce: "always" },
    needsReading: true,
    found: { announce: "always" },
  },
  {
    name: "a less generous feed takes nothing back",
    first: { announce: "recent" },
    second: { announce: "never" },
    needsReading: true,
    found: { announce: "recent" },
  },
  {
    name: "what was read silently stays silent",
    first: { announce: "never" },
    second: { announce: "always" },
    isReadBetween: true,
    needsReading: false,
    found: { announce: "never" },
  },
];

describe("one article from two entries", () => {
  test.each(merges)("$name", async ({ name, first, second, isReadBetween, needsReading, found }) => {
    const url = `https://news.example/${encodeURI(name)}`;
    const { id } = await articles.saveArticle(sampleArticle({ ...first, url }));
    if (isReadBetween) await articles.markRead(id, NOW, READ);

    const again = await articles.saveArticle(sampleArticle({ ...second, url }));

    expect(again).toEqual({ id, isNew: false, needsReading });
    expect(await articles.loadArticle(id)).toMatchObject(found);
  });

  test("the same text without a link is the article that has the link", async () => {
    const linked = sampleArticle({ url: "https://news.example/linked", contentHash: "same" });
    const { id } = await articles.saveArticle(linked);

    const again = await articles.saveArticle({ ...linked, url: undefined });

    expect(again).toMatchObject({ id, isNew: false });
  });
});

test("an article comes back as it was read", async () => {
  const article = sampleArticle({
    url: "https://news.example/back",
    publishedAt: new Date("2026-03-02T08:00:00.123Z"),
  });
  const { id } = await articles.saveArticle(article);

  await articles.markRead(id, minutesLater(1), READ);

  const { isFromPage: _, ...kept } = article;
  expect(await articles.loadArticle(id)).toEqual({ ...kept, ...READ, id, readAt: minutesLater(1) });
});

test("only one of two transactions reads an article", async () => {
  const id = await addArticle(store, "locked");
  const read = () =>
    store.inTransaction(async (tx) => {
      if (!(await tx.articles.lockUnread(id))) return "was read";
      await tx.articles.markRead(id, NOW, READ);
      return "reads";
    });

  expect((await Promise.all([read(), read()])).toSorted()).toEqual(["reads", "was read"]);
});

test("unread articles and those of older rules are listed in order", async () => {
  const [old, other, unread] = [
    await addArticle(store, "old"),
    await addArticle(store, "x"),
    await addArticle(store, "y"),
  ];
  await articles.markRead(old, NOW, { ...READ, rulesVersion: 1 });
  await articles.markRead(other, NOW, { ...READ, rulesVersion: 2 });

  expect(await articles.listUnread(new Date(8.64e15), 1000)).toContain(unread);
  expect(await articles.listUnread(new Date(8.64e15), 1000)).not.toContain(old);
  expect(await articles.listReadBefore(3, "0", 10)).toEqual([old, other]);
  expect(await articles.listReadBefore(3, old, 10)).toEqual([other]);
  expect(await articles.listReadBefore(2, "0", 10)).toEqual([old]);
});

test("a later reading lays earlier claims aside, and an equal one takes them up again", async () => {
  const articleId = await addArticle(store, "readings");
  const reading = { textHash: "t", rulesVersion: 1, claims: [sampleClaim(), sampleClaim({ kind: "leave" })], at: NOW };
  const [join] = await claims.saveClaims(articleId, reading);

  await claims.saveClaims(articleId, { ...reading, rulesVersion: 2, claims: [sampleClaim({ kind: "appoint" })] });
  const second = await claims.listClaimsOfArticle(articleId);
  const [again] = await claims.saveClaims(articleId, { ...reading, claims: [sampleClaim()] });

  expect(second.map(({ claim }) => claim.kind)).toEqual(["appoint"]);
  expect(again).toEqual(join);
  expect(await claims.listClaimsOfArticle(articleId)).toEqual([join]);
});

test("a digest's material is what was read from one instant up to another", async () => {
  const ids: string[] = [];
  for (const minute of [0, 10, 20]) {
    const id = await addArticle(store, `material ${minute}`);
    await mentions.saveMentions(id, [sampleMention(), sampleMention({ in: "title" }), unresolved()]);
    await articles.markRead(id, minutesLater(1_000 + minute), READ);
    ids.push(id);
  }
  const storyId = await stories.attachArticle(attachmentOf(ids[0] ?? ""));

  const { articles: found } = await digests.loadMaterial(minutesLater(1_000), minutesLater(1_020));

  expect(found.map(({ id, storyId }) => ({ id, storyId }))).toEqual([
    { id: ids[0], storyId },
    { id: ids[1], storyId: undefined },
  ]);
  expect(found[0]).toMatchObject({ summary: READ.summary, mentionCounts: new Map([["shen-zhixing", 2]]) });
  expect(await mentions.countMentions(minutesLater(1_000), minutesLater(1_020))).toEqual(
    new Map([["shen-zhixing", 2]]),
  );
});

test("stories are found by shared keys, the most shared first, and old ones not", async () => {
  const storyIds: string[] = [];
  for (const [name, keys, minute] of [
    ["s1", ["k1"], 0],
    ["s2", ["k1", "k2"], 5],
    ["s3", ["k1"], -9_000],
  ] as const) {
    const articleId = await addArticle(store, name);
    const attachment = { articleId, storyId: undefined, signature: { name }, keys, at: minutesLater(minute) };
    storyIds.push(await stories.attachArticle(attachment));
  }

  const found = await stories.findRecentStories(["k1", "k2", "k3"], minutesLater(-60), 10);

  expect(found.map(({ id }) => id)).toEqual([storyIds[1], storyIds[0]]);
  expect(found[1]?.members).toEqual([{ articleId: expect.any(String), signature: { name: "s1" }, at: NOW }]);
});

test("an article that joins a story makes it younger and findable by its own keys", async () => {
  const [first, second] = [await addArticle(store, "j1"), await addArticle(store, "j2")];
  const storyId = await stories.attachArticle({ ...attachmentOf(first), keys: ["j-a"] });

  await stories.attachArticle({ ...attachmentOf(second), storyId, keys: ["j-b"], at: minutesLater(30) });

  const [story] = await stories.findRecentStories(["j-b"], NOW, 10);
  expect(story).toMatchObject({ id: storyId, firstAt: NOW, lastAt: minutesLater(30) });
  expect(story?.members.map(({ articleId }) => articleId)).toEqual([first, second]);
  expect(await stories.findStoryOf(second)).toBe(storyId);
});

test("candidate names count articles, and show the newest", async () => {
  const ids = [await addArticle(store, "c1"), await addArticle(store, "c2")];
  for (const id of ids) await candidates.saveCandidates(id, [{ kind: "person", name: "顾远", written: "顧遠" }], NOW);
  await candidates.saveCandidates(ids[0] ?? "", [{ kind: "company", name: "南屏科技", written: "南屏科技" }], NOW);

  const [first, second] = await candidates.listCandidates(10);

  expect(first).toMatchObject({ name: "顾远", articleCount: 2, articleIds: ids.toReversed() });
  expect(second).toMatchObject({ name: "南屏科技", articleCount: 1 });
});

function unresolved() {
  return sampleMention({ span: { start: 4, end: 6 }, entityId: undefined, reason: "ambiguous" });
}

function attachmentOf(articleId: string) {
  return { articleId, storyId: undefined, signature: {}, keys: ["material"], at: NOW };
}
