import { expect, test } from "vitest";
import { splitBlocks } from "../../src/chat/split-blocks.ts";
import type { Block } from "../../src/model/message.ts";

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
const text = (content: string): Block => ({ kind: "text", text: [{ text: content }] });
const list = (...items: string[]): Block => ({ kind: "list", items: items.map((item) => [{ text: item }]) });
const divider: Block = { kind: "divider" };

/** At most so many letters a part; a divider counts as one. */
function fitsIn(maxLetters: number) {
  return (blocks: readonly Block[]) => show(blocks).replace(/[ •]/g, "").length <= maxLetters;
}

function show(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "divider") return "-";
      if (block.kind === "heading") return block.text;
      if (block.kind === "text") return block.text.map((run) => run.text).join("");
      return block.kind === "list"
        ? block.items.map((item) => `•${item.map((run) => run.text).join("")}`).join(" ")
        : "?";
    })
    .join(" ");
}

const cases: readonly { name: string; blocks: readonly Block[]; maxLetters: number; parts: readonly string[] }[] = [
  { name: "what fits is one part", blocks: [heading("H"), text("abc")], maxLetters: 4, parts: ["H abc"] },
  { name: "nothing is one empty part", blocks: [], maxLetters: 4, parts: [""] },
  { name: "a list splits between items", blocks: [list("aa", "bb", "cc")], maxLetters: 4, parts: ["•aa •bb", "•cc"] },
  {
    name: "a heading goes with what follows",
    blocks: [text("aaa"), heading("H"), text("bbb")],
    maxLetters: 6,
    parts: ["aaa", "H bbb"],
  },
  {
    name: "two headings go together",
    blocks: [text("aaa"), heading("H"), heading("I"), text("bbb")],
    maxLetters: 6,
    parts: ["aaa", "H I bbb"],
  },
  {
    name: "a divider begins and ends no part",
    blocks: [divider, text("aaa"), divider, text("bbb"), divider],
    maxLetters: 5,
    parts: ["aaa", "bbb"],
  },
  {
    name: "a heading stays where it leaves too little room",
    blocks: [text("a"), heading("HHHHH"), text("bb")],
    maxLetters: 6,
    parts: ["a HHHHH", "bb"],
  },
];

test.each(cases)("$name", ({ blocks, maxLetters, parts }) => {
  expect(splitBlocks(blocks, fitsIn(maxLetters)).map(show)).toEqual(parts);
});

test("a text that is too long for a part is split, and splitting ends even where nothing fits", () => {
  const blocks = [text("字".repeat(100))];

  expect(splitBlocks(blocks, fitsIn(60)).map((part) => show(part).length)).toEqual([50, 50]);
  expect(splitBlocks(blocks, () => false).map((part) => show(part).length)).toEqual([25, 25, 25, 25]);
});
