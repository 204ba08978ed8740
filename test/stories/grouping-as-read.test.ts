import { expect, test } from "vitest";
import { loadEdition } from "../../src/editions/load-edition.ts";
import { buildAliasIndex } from "../../src/match/alias-index.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { type GroupedArticle, groupArticles } from "../../src/stories/group-articles.ts";
import { CORPUS, type CorpusArticle } from "./corpus.ts";
import { countPairs } from "./count-pairs.ts";
import { SECOND_CORPUS } from "./second-corpus.ts";
import { TRACKED_CORPUS } from "./tracked-corpus.ts";

const START = Date.UTC(2026, 9, 1, 8);
const DAY_MS = 86_400_000;

const edition = await loadEdition(new URL("../../digests/ai-labs", import.meta.url).pathname);
const index = buildAliasIndex(edition.entities);

/** An article as the whole pipeline reads it. */
function read({ id, title, text, day, link }: CorpusArticle): GroupedArticle {
  const publishedAt = new Date(START + day * DAY_MS);
  const reading = readArticle({ title, text }, index, { publishedAt });
  const { mentions, claims } = reading;

  return { id, title: reading.title.text, text: reading.text.text, mentions, claims, publishedAt, link };
}

function grouped(corpus: readonly CorpusArticle[]) {
  const found = groupArticles(corpus.map((article) => read(article)));
  return countPairs(
    new Map(found.map(({ id, storyId }) => [id, storyId])),
    new Map(corpus.map(({ id, story }) => [id, story])),
  );
}

test("events among tracked companies group over outlets and languages", () => {
  expect(grouped(TRACKED_CORPUS)).toEqual({ wrong: [], missing: [], f1: 1 });
});

test("texts without tracked names group too", () => {
  expect(grouped(SECOND_CORPUS).f1).toBeGreaterThanOrEqual(0.95);
});

test("invented names that only a watchlist could join over languages are the only ones missed", () => {
  const { wrong, missing } = grouped(CORPUS);

  expect(wrong).toEqual([]);
  expect(missing.filter((pair) => !/lin-4|sue-1|zhao-/.test(pair))).toEqual([]);
});
