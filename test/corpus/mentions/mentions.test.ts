import { join } from "node:path";
import { expect, test } from "vitest";
import { listCorpusFiles } from "../../../bench/accuracy/list-files.ts";
import { countMentions, readLabelledSentences, readSentences } from "../../../bench/accuracy/mentions.ts";
import { precision, recall } from "../../../bench/accuracy/rates.ts";
import { loadEdition } from "../../../src/editions/load-edition.ts";
import { cleanText } from "../../../src/text/clean-text.ts";

const LEAST = 0.98;

const sentences = await readLabelledSentences(await listCorpusFiles([import.meta.dirname]));
const { entities } = await loadEdition(join(import.meta.dirname, "../../../digests/ai-labs"));

test("has 300 sentences, half of them traps, none twice", () => {
  expect(sentences.length).toBeGreaterThanOrEqual(300);
  expect(sentences.filter(({ isTrap }) => isTrap).length * 2).toBeGreaterThanOrEqual(sentences.length);
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
});

test("labels only what the edition follows", () => {
  const ids = new Set(entities.map(({ id }) => id));
  const strangers = sentences.flatMap(({ names }) => names).filter(({ entityId }) => !ids.has(entityId));
  expect(strangers).toEqual([]);
});

test("reads names with precision and recall of 0.98 or more", () => {
  const counts = countMentions(readSentences(sentences, entities));
  expect(precision(counts)?.value).toBeGreaterThanOrEqual(LEAST);
  expect(recall(counts)?.value).toBeGreaterThanOrEqual(LEAST);
});

test("needs no repair", () => {
  expect(sentences.filter(({ text }) => cleanText(text).text !== text)).toEqual([]);
});
