import { expect, test } from "vitest";
import { findTitleNames } from "../../src/stories/find-title-names.ts";

test.each<[string, string, "han" | "latin", string[]]>([
  ["独家｜赵鹤鸣加入云帆科技", "", "han", ["赵鹤鸣"]],
  ["支付公司 Harlow 任命 Priya Nadkarni 为首席财务官", "", "han", ["harlow", "priya", "nadkarni"]],
  ["Northgate Cuts Jobs in Memo", "The memo from Northgate, sent by Mara Ellison, said so.", "latin", ["northgate"]],
  ["Jobs go in the spring", "It said that jobs go in spring.", "latin", []],
  ["", "", "latin", []],
])("%s", (title, text, script, names) => {
  expect(findTitleNames(title, text, script)).toEqual(expect.arrayContaining(names));
  if (names.length === 0) expect(findTitleNames(title, text, script)).toEqual([]);
});
