import { describe, expect, test } from "vitest";
import { cutText, oneLine, plainText } from "../../src/chat/plain-text.ts";

describe("plainText", () => {
  const cases: readonly { name: string; text: string; plain: string }[] = [
    { name: "bidi controls", text: "a\u202Eb\u2066c\u200Fd\u061Ce", plain: "abcde" },
    { name: "zero-width characters", text: "a\u200Bb\u200Cc\u200Dd\uFEFFe\u2060f\u00ADg", plain: "abcdefg" },
    { name: "tags and fillers", text: "a\u{E0061}b\u3164c\u115Fd", plain: "abcd" },
    {
      name: "control characters but tabs and line ends",
      text: "a\u0000\u001B\u0085b\tc\nd\u007F",
      plain: "a\nb\tc\nd",
    },
    { name: "half surrogates", text: "a\uD83D", plain: "a\uFFFD" },
    { name: "line ends of every kind", text: "a\r\nb\rc\u2028d", plain: "a\nb\nc\nd" },
    { name: "nothing from emoji and Han variants", text: "❤️ 葛\u{E0100} 字节", plain: "❤️ 葛 字节" },
  ];

  test.each(cases)("removes $name", ({ text, plain }) => {
    expect(plainText(text)).toBe(plain);
  });
});

test("oneLine leaves one space where there was any blank", () => {
  expect(oneLine(" a\n\n b\t c ")).toBe("a b c");
});

describe("cutText", () => {
  const cases: readonly { name: string; text: string; maxLength: number; cut: string }[] = [
    { name: "leaves what fits", text: "字节跳动", maxLength: 4, cut: "字节跳动" },
    { name: "counts the mark that shows the cut", text: "字节跳动", maxLength: 3, cut: "字节…" },
    { name: "cuts no emoji in two", text: "ab🚀cd", maxLength: 4, cut: "ab…" },
    { name: "cuts no accent from its letter", text: "abe\u0301fg", maxLength: 4, cut: "ab…" },
    { name: "leaves no space before the mark", text: "ab cd", maxLength: 4, cut: "ab…" },
    {
      name: "ends even where one letter has a hundred accents",
      text: `a${"\u0301".repeat(100)}`,
      maxLength: 80,
      cut: `a${"\u0301".repeat(78)}…`,
    },
  ];

  test.each(cases)("$name", ({ text, maxLength, cut }) => {
    expect(cutText(text, maxLength)).toBe(cut);
  });
});
