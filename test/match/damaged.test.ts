import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listCorpusFiles } from "../../bench/accuracy/list-files.ts";
import { readLabelledSentences } from "../../bench/accuracy/mentions.ts";
import { measureRepair, recovered } from "../../bench/accuracy/repair.ts";

const files = await listCorpusFiles([join(import.meta.dirname, "../corpus/mentions")]);
const scores = await measureRepair(await readLabelledSentences(files), 1);

/** What the text alone cannot tell: a run of letters without a mark, and spaces in names that nothing has whole. */
const LEAST: Readonly<Record<string, number>> = {
  "watermark, bare": 0.8,
  "spaces in names": 0.9,
  "GBK, one byte lost": 0.93,
};
const LEAST_ELSEWHERE = 0.95;

describe("mentions in damaged text", () => {
  test.each(scores)("$damage: nearly all that are still there are found", (score) => {
    expect(score.found).toBeGreaterThan(80);
    expect(recovered(score)).toBeGreaterThanOrEqual(LEAST[score.damage] ?? LEAST_ELSEWHERE);
  });

  test.each(scores)("$damage: they point to their place in the damaged text", ({ placed, repaired }) => {
    expect(placed / repaired).toBeGreaterThanOrEqual(0.95);
  });

  test("95 of 100 are found over all kinds of damage", () => {
    const found = scores.reduce((sum, { repaired }) => sum + repaired, 0);
    const there = scores.reduce((sum, score) => sum + score.found - score.lost, 0);
    expect(found / there).toBeGreaterThanOrEqual(0.95);
  });
});
