import { expect, test } from "vitest";
import { plainClaim, readText } from "../read-text.ts";

test.each([
  {
    name: "who is quoted in the sentence",
    title: "Changes at Intel",
    text: '"I\'m leaving Intel after ten years," Jane Miller wrote on Monday.',
    expected: { kind: "leave", person: "Jane Miller", org: "Intel", status: "confirmed" },
  },
  {
    name: "who is named before the quotation",
    title: "Changes at Nvidia",
    text: 'Jane Miller wrote on LinkedIn: "Today I joined Nvidia as a product director."',
    expected: { kind: "join", person: "Jane Miller", org: "Nvidia", status: "confirmed" },
  },
  {
    name: "who heads the post",
    title: "Jane Miller: some news",
    text: "After nine years I've left Intel. In May I'll join Nvidia as head of tools.",
    expected: { kind: "join", person: "Jane Miller", org: "Nvidia", role: "head of tools", status: "planned" },
  },
  {
    name: "who signs the post",
    title: "Some news",
    text: "Today is my last day at Intel.\n\nThank you all for a good decade.\n\nJane Miller",
    expected: { kind: "leave", person: "Jane Miller", org: "Intel" },
  },
])("I is $name", ({ title, text, expected }) => {
  expect(readText(text, { title }).claims.map(plainClaim)).toContainEqual(expect.objectContaining(expected));
});

test.each([
  { name: "a writer who is not named", title: "Notes on a career", text: "I left Intel in March and joined Nvidia." },
  {
    name: "a writer of whom the article only speaks",
    title: "Intel after the merger",
    text: "Jane Miller runs Intel's tools team. I joined Intel long after her and never regretted it.",
  },
  {
    name: "a numeral",
    title: "Jane Miller: a history",
    text: "After World War I left Europe poor, Intel was far away.",
  },
])("I is nobody where it is $name", ({ title, text }) => {
  expect(readText(text, { title }).claims).toEqual([]);
});
