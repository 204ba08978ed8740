import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitRichText, textLength } from "../../src/chat/split-text.ts";

const cases: readonly { name: string; text: string; maxLength: number; pieces: readonly string[] }[] = [
  { name: "a text that fits stays whole", text: "一。二。", maxLength: 4, pieces: ["一。二。"] },
  {
    name: "cuts after the last sentence that fits",
    text: "一二。三四。五六。",
    maxLength: 7,
    pieces: ["一二。三四。", "五六。"],
  },
  {
    name: "closing quotes stay with their sentence",
    text: "他说“走。”然后离开了",
    maxLength: 8,
    pieces: ["他说“走。”", "然后离开了"],
  },
  {
    name: "a dot inside a word is no end",
    text: "v1.5 is out. It is good",
    maxLength: 14,
    pieces: ["v1.5 is out.", " It is good"],
  },
  {
    name: "cuts at a space where no sentence ends",
    text: "one two three four",
    maxLength: 10,
    pieces: ["one two ", "three four"],
  },
  {
    name: "an early end of a sentence leaves no hole",
    text: "一。二三四五六七八九十",
    maxLength: 8,
    pieces: ["一。二三四五六七", "八九十"],
  },
  { name: "cuts no emoji in two", text: "abc🚀def", maxLength: 4, pieces: ["abc", "🚀de", "f"] },
];

test.each(cases)("$name", ({ text, maxLength, pieces }) => {
  const split = splitRichText([{ text }], maxLength);

  expect(split.map((piece) => piece.map((run) => run.text).join(""))).toEqual(pieces);
});

test("runs keep their style and link on both sides of a cut", () => {
  const text = [
    { text: "一二。", style: "bold" },
    { text: "三四五六", link: "https://a.test/" },
  ] as const;

  expect(splitRichText(text, 5)).toEqual([
    [{ text: "一二。", style: "bold" }],
    [{ text: "三四五六", link: "https://a.test/" }],
  ]);
});

describe("for any text", () => {
  test("the pieces together are the text, and none is too long or empty", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });

    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (whole, maxLength) => {
        const pieces = splitRichText([{ text: whole }], maxLength);

        expect(
          pieces
            .flat()
            .map((run) => run.text)
            .join(""),
        ).toBe(whole);
        expect(pieces.every((piece) => textLength(piece) > 0 && textLength(piece) <= maxLength)).toBe(true);
        expect(pieces.flat().every((run) => run.text.isWellFormed())).toBe(true);
      }),
    );
  });
});
