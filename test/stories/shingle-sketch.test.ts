import { describe, expect, test } from "vitest";
import { overlapOf, sketchText } from "../../src/stories/shingle-sketch.ts";

/** A text of made-up words, the same for the same seed. */
function words(seed: number, count: number): string {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return `w${state.toString(36)}`;
  }).join(" ");
}

const whole = words(1, 1_000);

describe("the overlap of", () => {
  test.each([
    ["a text with itself", whole, 1, 0.001],
    ["its first half", whole.slice(0, whole.length / 2), 1, 0.12],
    [
      "its middle with another head and tail",
      `${words(2, 60)} ${whole.slice(2_000, 7_000)} ${words(3, 60)}`,
      0.84,
      0.12,
    ],
    [
      "a shuffled text",
      whole
        .split(" ")
        .map((_, at, all) => all[(Math.floor(at / 20) * 13 * 20 + (at % 20)) % all.length])
        .join(" "),
      0.9,
      0.15,
    ],
    ["another text", words(9, 1_000), 0, 0.001],
    ["nothing", "", 0, 0.001],
  ])("%s is about %f", (_, other, containment, tolerance) => {
    expect(Math.abs(overlapOf(sketchText(whole), sketchText(other)).containment - containment)).toBeLessThanOrEqual(
      tolerance,
    );
  });

  test("two sketches is the same both ways", () => {
    const [a, b] = [sketchText(whole), sketchText(whole.slice(500, 3_000))];

    expect(overlapOf(a, b)).toEqual(overlapOf(b, a));
  });
});

test("script, case, width and punctuation play no part", () => {
  const simplified = sketchText("林晚晴加入青禾智能，负责Harbor团队的基础研究。");
  const traditional = sketchText("林晚晴加入青禾智能 負責ＨＡＲＢＯＲ團隊的基礎研究");

  expect(overlapOf(simplified, traditional).jaccard).toBe(1);
});
