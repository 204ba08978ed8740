import { expect, test } from "vitest";
import { findNumbers } from "../../src/stories/find-numbers.ts";

test.each<[string, string[]]>([
  ["融资20亿美元", ["2e9"]],
  ["raised $2 billion", ["2e9"]],
  ["raised €2bn", ["2e9"]],
  ["裁员1350人，占8%", ["1.35e3", "8%"]],
  ["1,350 workers, 8 percent of staff", ["1.35e3", "8%"]],
  ["12万台", ["1.2e5"]],
  ["1.6万亿", ["1.6e12"]],
  ["430-billion-parameter", ["4.3e11"]],
  ["厚度0.08毫米", ["8e-2"]],
  ["收入2477.95亿元", ["2.48e11"]],
  ["revenue of 247.8 billion yuan", ["2.48e11"]],
  ["2026年11月3日 10:30", []],
  ["GPT-4 和 Qwen3", []],
  ["3 people in 2025", []],
  ["２６０人", ["2.6e2"]],
  ["5%，又是5%", ["5%"]],
  ["", []],
])("%s has %j", (text, numbers) => {
  expect(findNumbers(text)).toEqual(numbers);
});
