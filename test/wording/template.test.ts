import { describe, expect, test } from "vitest";
import { fillTemplate, missingRequired, type Slots } from "../../src/wording/template.ts";

interface TemplateCase {
  readonly name: string;
  readonly template: string;
  readonly slots: Slots;
  readonly text: string;
}

const cases: readonly TemplateCase[] = [
  { name: "a slot takes its value", template: "{a} joins {b}", slots: { a: "Ann", b: "Bee" }, text: "Ann joins Bee" },
  { name: "brackets go where a slot in them is missing", template: "{a}[ for {b}]", slots: { a: "Ann" }, text: "Ann" },
  {
    name: "brackets go where a slot in them is empty",
    template: "{a}[ for {b}]",
    slots: { a: "Ann", b: "" },
    text: "Ann",
  },
  {
    name: "brackets stay where all is there",
    template: "{a}[ for {b}]",
    slots: { a: "Ann", b: "Bee" },
    text: "Ann for Bee",
  },
  {
    name: "Han beside Han has no space",
    template: "{a}加入{b}",
    slots: { a: "林晚晴", b: "青禾" },
    text: "林晚晴加入青禾",
  },
  {
    name: "Latin beside Han has one",
    template: "{a}加入{b}旗下",
    slots: { a: "Ann", b: "Bee" },
    text: "Ann 加入 Bee 旗下",
  },
  { name: "a digit beside Han has one", template: "裁员{a}", slots: { a: "5%" }, text: "裁员 5%" },
  { name: "two Latin slots have one", template: "{a}{b}", slots: { a: "Meta", b: "FAIR" }, text: "Meta FAIR" },
  { name: "punctuation needs none", template: "{a}（{b}）", slots: { a: "Ann", b: "Bee" }, text: "Ann（Bee）" },
  {
    name: "spacing leaves the inside of a value alone",
    template: "{a}到",
    slots: { a: "谷歌DeepMind" },
    text: "谷歌DeepMind 到",
  },
  { name: "a value is not read as a template", template: "{a}", slots: { a: "{b}[c]<d|e>" }, text: "{b}[c]<d|e>" },
];

test.each(cases)("$name", ({ template, slots, text }) => {
  expect(fillTemplate(template, slots)).toBe(text);
});

describe("verb forms", () => {
  test.each([
    ["stated", "Ann joins"],
    ["rumored", "Ann is joining"],
    ["planned", "Ann is to join"],
  ] as const)("%s", (form, text) => {
    expect(fillTemplate("{a} <joins|is joining|is to join>", { a: "Ann" }, form)).toBe(text);
  });

  test("may be empty", () => {
    expect(fillTemplate("{a}<||将>加入", { a: "林" }, "stated")).toBe("林加入");
    expect(fillTemplate("{a}<||将>加入", { a: "林" }, "planned")).toBe("林将加入");
  });
});

test("only slots outside brackets are required", () => {
  expect(missingRequired("{a} and {b}[ for {c}]", { b: "x" })).toEqual(["a"]);
});
