import { describe, expect, test } from "vitest";
import { findKeyTerms, similarityOf, splitWords } from "../../src/stories/key-terms.ts";
import { RARE_WEIGHT, wordWeight } from "../../src/text/word-weight.ts";

describe("words", () => {
  test.each<[string, string[]]>([
    ["The companies' chief engineers", ["company", "chief", "engineer"]],
    ["DeepSeek-R1 is out", ["deepseek-r1", "deepseek", "r1"]],
    ["Ｈａｒｂｏｒ團隊", ["harbor", "团队"]],
    ["的了在是", []],
    ["to be or not", []],
  ])("of %s are %j", (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  test("a name that no dictionary has stays together", () => {
    expect(splitWords("宋知远，").join("")).toBe("宋知远");
  });
});

test("everyday words weigh less than rare ones, unknown ones as rare ones do", () => {
  expect(wordWeight("中国")).toBeLessThan(wordWeight("机器人"));
  expect(wordWeight("青禾")).toBe(RARE_WEIGHT);
});

test("the best terms come first, and the title counts more", () => {
  const [[first] = [""]] = findKeyTerms("薄膜", "研究团队在会议上介绍了薄膜，会议在北京举行，会议有很多人参加。");

  expect(first).toBe("薄膜");
});

describe("likeness", () => {
  const terms = (text: string) => findKeyTerms("", text);
  const cafe = terms("松果咖啡将关闭哈尔滨和长春的门店，会员可以退款。");

  test.each([
    ["itself", "松果咖啡将关闭哈尔滨和长春的门店，会员可以退款。", 0.99, 1.01],
    ["a rewrite", "哈尔滨、长春的松果咖啡要关门了，会员能退款。", 0.5, 0.99],
    ["another text", "鹿鸣大学研制出储能薄膜。", 0, 0.05],
    ["nothing", "", 0, 0],
  ])("with %s", (_, text, least, most) => {
    const likeness = similarityOf(cafe, terms(text));

    expect(likeness).toBeGreaterThanOrEqual(least);
    expect(likeness).toBeLessThanOrEqual(most);
  });
});
