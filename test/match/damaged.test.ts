import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listCorpusFiles } from "../../bench/accuracy/list-files.ts";
import { readLabelledSentences } from "../../bench/accuracy/mentions.ts";
import { measureRepair, revealed } from "../../bench/accuracy/repair.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { seededRandom } from "../text/damage/damaged.ts";
import { DAMAGES } from "../text/damage/damages.ts";

const files = await listCorpusFiles([join(import.meta.dirname, "../corpus/mentions")]);
const sentences = await readLabelledSentences(files);
const scores = await measureRepair(sentences, 1);

/** A run of letters without a mark may be anything: it is left alone, and what it hides stays hidden. */
const LEFT_ALONE = new Set(["watermark, bare"]);
/** Matching reads wide forms as it is, so that next to nothing is hidden: what counts is what people see, further down. */
const HIDES_LITTLE = new Set(["wide forms"]);

/** Of the names that damage hid and left whole; where the text alone cannot tell what stood there, fewer. */
const LEAST: Readonly<Record<string, number>> = {
  "GBK, one byte lost": 0.75,
  "spaces in names": 0.93,
  "watermark, marked": 0.9,
};
const LEAST_ELSEWHERE = 0.95;

/** Of those that are found so many must point to exactly their place; the character around a lost byte may be half a one. */
const LEAST_PLACED: Readonly<Record<string, number>> = { "GBK, one byte lost": 0.95, "watermark, bare": 0.98 };
const LEAST_PLACED_ELSEWHERE = 0.99;

describe("mentions that damage hides", () => {
  const mended = scores.filter(({ damage }) => !LEFT_ALONE.has(damage) && !HIDES_LITTLE.has(damage));

  test.each(mended)("$damage: nearly all that are still there are found again", (score) => {
    expect(score.hidden).toBeGreaterThan(40);
    expect(revealed(score)).toBeGreaterThanOrEqual(LEAST[score.damage] ?? LEAST_ELSEWHERE);
  });

  test.each(scores)("$damage: hardly any that could be read before is lost by the repair", (score) => {
    expect(score.repaired - score.revealed).toBeGreaterThanOrEqual(score.unrepaired * 0.995);
  });

  test.each(scores)("$damage: they point to their place in the damaged text", ({ damage, placed, repaired }) => {
    expect(placed / repaired).toBeGreaterThanOrEqual(LEAST_PLACED[damage] ?? LEAST_PLACED_ELSEWHERE);
  });

  test("95 of 100 are found over all kinds of damage that are mended", () => {
    const count = mended.reduce((sum, score) => sum + score.revealed, 0);
    const hidden = mended.reduce((sum, score) => sum + score.hidden, 0);
    expect(count / hidden).toBeGreaterThanOrEqual(0.95);
  });
});

test("wide forms: people see the sentence as everybody writes it", () => {
  const { "wide forms": damage } = DAMAGES;
  const random = seededRandom(1);
  const wide = sentences.map(({ text }) => ({ text, damaged: damage?.(text, random).text ?? text }));
  const changed = wide.filter(({ text, damaged }) => damaged !== text);
  const same = changed.filter(({ text, damaged }) => lettersOf(cleanText(damaged).text) === lettersOf(text));

  expect(changed.length).toBeGreaterThan(80);
  expect(same.length / changed.length).toBeGreaterThanOrEqual(0.95);
});

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}
