import { expect, test } from "vitest";
import { compileRows } from "../../src/events/match-rows.ts";
import { checkRows, type Row } from "../../src/events/row.ts";
import { ALL_ROWS } from "../../src/events/rows/all-rows.ts";
import { TRIGGERS } from "../../src/events/triggers.ts";
import { normalizeText } from "../../src/text/normalize.ts";
import { plainClaim, readText } from "./read-text.ts";

const examples = ALL_ROWS.flatMap((row) =>
  row.examples.map((example) => ({ id: row.id, language: row.language, ...example })),
);

test.each(examples)("$id: $text", ({ text, expect: expected }) => {
  const claims = readText(text).claims.map(plainClaim);

  expect(claims).toHaveLength(expected.length);
  expect(claims).toEqual(expect.arrayContaining(expected.map((claim) => expect.objectContaining(claim))));
});

test.each(examples.filter((example) => example.expect.length > 0))(
  "is not skipped for lack of a trigger: $text",
  ({ text, language }) => {
    expect(TRIGGERS[language].test(normalizeText(text))).toBe(true);
  },
);

test("every row's example yields a claim of the row's kind, or of its neighbour", () => {
  const silent = ALL_ROWS.filter((row) => row.examples.every((example) => example.expect.length === 0));

  expect(silent.map((row) => row.id)).toEqual([]);
});

const ROW: Row = {
  id: "zh-one",
  kind: "join",
  language: "zh",
  pattern: "<P:person>加入<O:org>",
  strength: "strong",
  examples: [{ text: "李四加入智谱。", expect: [] }],
};

test("two rows with one name are refused", () => {
  expect(() => checkRows([ROW, ROW])).toThrow("zh-one");
});

test("a row with a function in it is refused", () => {
  const withFunction = { ...ROW, examples: [{ text: "x", expect: [], check: () => true }] };

  expect(() => checkRows([withFunction])).toThrow("function");
});

test("a row without an example is refused", () => {
  expect(() => checkRows([{ ...ROW, examples: [] }])).toThrow("example");
});

test.each([
  { name: "an unknown slot", pattern: "<Q:person>加入" },
  { name: "an unknown macro", pattern: "{nothing}加入" },
])("a pattern with $name is refused", ({ pattern }) => {
  expect(() => compileRows([{ ...ROW, pattern }])).toThrow(/unknown/u);
});
