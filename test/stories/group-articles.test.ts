import { describe, expect, test } from "vitest";
import type { Mention } from "../../src/model/entity.ts";
import type { Part } from "../../src/model/text.ts";
import { type GroupedArticle, groupArticles } from "../../src/stories/group-articles.ts";
import { storyKeys } from "../../src/stories/story-keys.ts";
import { storySignature } from "../../src/stories/story-signature.ts";
import { CORPUS, claimsOf, TRACKED } from "./corpus.ts";
import { countPairs } from "./count-pairs.ts";
import { SECOND_CORPUS } from "./second-corpus.ts";

const START = Date.UTC(2026, 10, 1, 8);
const DAY_MS = 86_400_000;

const articles: readonly GroupedArticle[] = CORPUS.map((article) => ({
  id: article.id,
  title: article.title,
  text: article.text,
  mentions: [...mentionsIn("title", article.title), ...mentionsIn("text", article.text)],
  claims: claimsOf(article),
  publishedAt: new Date(START + article.day * DAY_MS),
  link: article.link,
}));

const untracked: readonly GroupedArticle[] = SECOND_CORPUS.map(({ id, title, text, day }) => ({
  id,
  title,
  text,
  mentions: [],
  claims: [],
  publishedAt: new Date(START + day * DAY_MS),
  link: undefined,
}));

const storyOf = new Map([...CORPUS, ...SECOND_CORPUS].map(({ id, story }) => [id, story]));

function compare(given: readonly GroupedArticle[]) {
  const found = new Map(groupArticles(given).map(({ id, storyId }) => [id, storyId]));
  const { wrong, missing } = countPairs(found, new Map(given.map(({ id }) => [id, storyOf.get(id) ?? ""])));
  return { wrong, missing };
}

test("the corpus groups as it should", () => {
  expect(compare(articles)).toEqual({ wrong: [], missing: [] });
});

test("the corpus groups without claims too, but for what only claims can tell", () => {
  const { wrong, missing } = compare(articles.map((article) => ({ ...article, claims: [] })));

  expect({ wrong, missing }).toEqual({ wrong: [], missing: ["zhao-1 + zhao-2"] });
});

test("names that nobody tracks group by their texts, over two languages too", () => {
  expect(compare(untracked)).toEqual({ wrong: [], missing: [] });
});

test("articles group the same without dates of publication, but for what only time tells apart", () => {
  const undated = untracked.map((article) => ({ ...article, publishedAt: undefined }));

  expect(compare(undated).missing).toEqual([]);
});

test("the answer keeps the given order and says why", () => {
  const groupings = groupArticles([...articles].reverse());

  expect(groupings.map(({ id }) => id)).toEqual(articles.map(({ id }) => id).reverse());
  expect(groupings.find(({ id }) => id === "lin-1")).toEqual({
    id: "lin-1",
    storyId: "lin-1",
    reason: undefined,
    detail: undefined,
  });
  expect(groupings.find(({ id }) => id === "link-2")).toMatchObject({ storyId: "link-1", reason: "same-link" });
});

describe("keys", () => {
  test("articles of one story share one", () => {
    const keys = new Map(articles.map((article) => [article.id, new Set(storyKeys(storySignature(article)))]));
    const lone = CORPUS.filter(({ id, story }) => {
      const others = CORPUS.filter((other) => other.story === story && other.id !== id);
      return (
        others.length > 0 &&
        !others.some((other) => (keys.get(id)?.intersection(keys.get(other.id) ?? new Set()).size ?? 0) > 0)
      );
    });

    expect(lone.map(({ id }) => id)).toEqual([]);
  });

  test("are few", () => {
    for (const article of articles) expect(storyKeys(storySignature(article)).length).toBeLessThanOrEqual(110);
  });
});

test("a signature survives storage as JSON", () => {
  for (const article of articles) {
    const signature = storySignature(article);
    const stored = JSON.stringify(signature);
    expect(JSON.stringify(JSON.parse(stored))).toBe(stored);
    expect(stored.length).toBeLessThan(8_000);
  }
});

function mentionsIn(part: Part, text: string): Mention[] {
  return TRACKED.flatMap(([id, ...forms]) =>
    forms.flatMap((surface) =>
      [...text.matchAll(new RegExp(surface, "gu"))].map(({ index }) => ({
        in: part,
        span: { start: index, end: index + surface.length },
        surface,
        entityId: id,
        kind: "company" as const,
        reason: "full-name" as const,
        candidateIds: [id],
      })),
    ),
  );
}
