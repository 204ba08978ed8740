import { expect, test } from "vitest";
import { messageToText } from "../../src/message/message-to-text.ts";
import type { Block, Message } from "../../src/model/message.ts";

function message(blocks: readonly Block[], language: Message["language"] = "en"): Message {
  return { kind: "reply", language, summary: "s", blocks };
}

const cases: readonly { name: string; blocks: readonly Block[]; text: string }[] = [
  {
    name: "a heading is underlined as wide as it looks",
    blocks: [{ kind: "heading", level: 1, text: "AI 周报" }],
    text: "AI 周报\n═══════",
  },
  {
    name: "a second heading stands apart",
    blocks: [
      { kind: "text", text: [{ text: "a" }] },
      { kind: "heading", level: 2, text: "B" },
    ],
    text: "a\n\nB",
  },
  {
    name: "a link follows its text",
    blocks: [{ kind: "text", text: [{ text: "see " }, { text: "it", link: "https://a.example" }] }],
    text: "see it <https://a.example>",
  },
  {
    name: "a bare link is written once",
    blocks: [{ kind: "text", text: [{ text: "https://a.example", link: "https://a.example" }] }],
    text: "https://a.example",
  },
  { name: "every line of a quote has a bar", blocks: [{ kind: "quote", text: [{ text: "a\nb" }] }], text: "│ a\n│ b" },
  {
    name: "facts are one a line",
    blocks: [
      {
        kind: "facts",
        facts: [
          { label: "Who", value: [{ text: "Ann" }] },
          { label: "At", value: [{ text: "Bee" }] },
        ],
      },
    ],
    text: "Who: Ann\nAt: Bee",
  },
  {
    name: "items hang under their dot",
    blocks: [{ kind: "list", items: [[{ text: "a\nb" }], [{ text: "c" }]] }],
    text: "• a\n  b\n• c",
  },
  {
    name: "only buttons that open something are shown",
    blocks: [
      {
        kind: "buttons",
        buttons: [
          { label: "Open", action: { link: "https://a.example" } },
          { label: "Mute", action: { command: "mute", value: "x" } },
        ],
      },
    ],
    text: "Open <https://a.example>",
  },
  {
    name: "styles leave no trace",
    blocks: [
      {
        kind: "context",
        text: [
          { text: "a", style: "bold" },
          { text: "b", style: "code" },
        ],
      },
    ],
    text: "ab",
  },
  {
    name: "an empty block leaves no line",
    blocks: [
      { kind: "text", text: [] },
      { kind: "text", text: [{ text: "a" }] },
    ],
    text: "a",
  },
  {
    name: "a divider is a line",
    blocks: [{ kind: "text", text: [{ text: "a" }] }, { kind: "divider" }, { kind: "text", text: [{ text: "b" }] }],
    text: `a\n${"─".repeat(24)}\nb`,
  },
];

test.each(cases)("$name", ({ blocks, text }) => {
  expect(messageToText(message(blocks))).toBe(text);
});

test("Chinese facts have a Chinese colon", () => {
  expect(
    messageToText(message([{ kind: "facts", facts: [{ label: "人物", value: [{ text: "甲" }] }] }], "zh-Hans")),
  ).toBe("人物：甲");
});
