import { expect, test } from "vitest";
import { listCorpusFiles } from "../../../bench/accuracy/list-files.ts";
import { countMentions, loadIndexes, readLabelledSentences, readSentences } from "../../../bench/accuracy/mentions.ts";
import { precision, recall } from "../../../bench/accuracy/rates.ts";
import { cleanText } from "../../../src/text/clean-text.ts";

/** What precision and recall reach at least, whatever is followed. */
const LEAST = 0.98;
const EDITIONS = ["digests/ai-labs", "test/match/services", "test/match/trades"];

const sentences = await readLabelledSentences(await listCorpusFiles([import.meta.dirname]));
const indexes = await loadIndexes(sentences);
const read = await readSentences(sentences);

test("has 300 sentences, half of them traps, none twice", () => {
  expect(sentences.length).toBeGreaterThanOrEqual(300);
  expect(sentences.filter(({ isTrap }) => isTrap).length * 2).toBeGreaterThanOrEqual(sentences.length);
  expect(new Set(sentences.map(({ edition, text }) => `${edition} ${text}`)).size).toBe(sentences.length);
});

test("labels only what the editions follow", () => {
  const strangers = sentences.flatMap(({ names, edition }) =>
    names.filter(({ entityId }) => !indexes.get(edition)?.entitiesById.has(entityId)),
  );
  expect(strangers).toEqual([]);
});

test("has sentences of every watchlist", () => {
  expect([...indexes.keys()].sort()).toEqual(EDITIONS);
});

test.each(EDITIONS)("reads names of %s with precision and recall of 0.98 or more", (edition) => {
  const counts = countMentions(read.filter(({ sentence }) => sentence.edition === edition));
  expect(precision(counts)?.value).toBeGreaterThanOrEqual(LEAST);
  expect(recall(counts)?.value).toBeGreaterThanOrEqual(LEAST);
});

test("needs no repair", () => {
  expect(sentences.filter(({ text }) => cleanText(text).text !== text)).toEqual([]);
});
