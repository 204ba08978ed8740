import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/text/clean-text.ts";
import { readSentences, splitSentences } from "../../src/text/sentences.ts";
import { cleanArticle } from "./clean-sentences.ts";

interface SentenceCase {
  readonly name: string;
  /** The sentences as they must come out; the text is these in a row. */
  readonly sentences: readonly string[];
  readonly between?: string;
}

const chinese: SentenceCase[] = [
  { name: "full stops", sentences: ["他走了。", "她来了！", "真的？"] },
  { name: "a quotation is one piece", sentences: ["“我走。你留下。”", "他就走了。"] },
  { name: "its speaker belongs to it", sentences: ["“人才是核心。”李明说。", "会议结束。"] },
  { name: "speaker before", sentences: ["李明说：“我走。”", "会议结束。"] },
  { name: "corner brackets", sentences: ["「不會。」發言人表示。", "股價下跌。"] },
  { name: "brackets stay", sentences: ["他（曾任主任。后离职）走了。", "完。"] },
  { name: "a title of a book", sentences: ["《你好。世界》上映。", "完。"] },
  { name: "marks in a row", sentences: ["什么？！", "不行……", "好。"], between: "\n" },
  { name: "an ellipsis inside goes on", sentences: ["他想了想……还是走了。"] },
  { name: "ASCII marks", sentences: ["他去哪了?", "不知道!", "算了。"] },
  { name: "ASCII full stop after a long clause", sentences: ["这家公司宣布裁员.", "员工表示不满."] },
  { name: "a name with a dot", sentences: ["山姆.奥特曼来了。"] },
  { name: "numbers and versions", sentences: ["GPT-4.5涨99.3%。", "2.0版。"] },
  { name: "semicolons do not end", sentences: ["甲离职；乙接任。"] },
  { name: "a quote without an end", sentences: ["“他说。", "然后走了。"] },
];

const english: SentenceCase[] = [
  { name: "full stops", sentences: ["He left.", "She stayed!", "Why?"], between: " " },
  { name: "titles and initials", sentences: ["Mr. J. K. Smith met Dr. Li.", "They spoke."], between: " " },
  {
    name: "company forms",
    sentences: ["Apple Inc. hired her.", "She left Acme Inc.", "The deal closed."],
    between: " ",
  },
  { name: "countries", sentences: ["The U.S. Army came.", "It left the U.S.", "The end."], between: " " },
  { name: "e.g. and decimals", sentences: ["Tools, e.g. Kimi 1.5, cost $3.50 each.", "Fine."], between: " " },
  { name: "domains", sentences: ["See example.com for more.", "Or call."], between: " " },
  { name: "quotation with speaker", sentences: ['"I quit. I am done," he said.', "He left."], between: " " },
  { name: "quotation that ends", sentences: ["She said, “I quit.”", "He laughed."], between: " " },
  { name: "question in a quotation", sentences: ["“Why?” asked Li.", "Nobody knew."], between: " " },
  { name: "an ellipsis", sentences: ["He waited... and left.", "Then..."], between: " " },
  { name: "list markers", sentences: ["1. Hire people.", "2. Fire people."], between: "\n" },
  { name: "no. and months", sentences: ["He was No. 2 until Jan. 5 there.", "Ok."], between: " " },
];

test.each([...chinese, ...english])("$name", ({ sentences, between = "" }) => {
  const split = splitSentences("text", sentences.join(between));

  expect(split.map((sentence) => sentence.text)).toEqual(sentences);
});

describe("readSentences", () => {
  test("counts through the article, the title first, and paragraphs within the part", () => {
    const sentences = readSentences(cleanText("标题"), cleanText("甲。乙。\n\n丙。"));

    expect(sentences.map((one) => [one.index, one.in, one.paragraph, one.text])).toEqual([
      [0, "title", 0, "标题"],
      [1, "text", 0, "甲。"],
      [2, "text", 0, "乙。"],
      [3, "text", 1, "丙。"],
    ]);
  });

  test("leaves nothing out but white space", () => {
    fc.assert(
      fc.property(fc.oneof(cleanArticle, fc.string()), (text) => {
        const sentences = splitSentences("text", text);

        let end = 0;
        for (const { span, text: sentence } of sentences) {
          expect(text.slice(end, span.start).trim()).toBe("");
          expect(sentence).toBe(text.slice(span.start, span.end));
          expect(sentence.trim()).toBe(sentence);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });
});
