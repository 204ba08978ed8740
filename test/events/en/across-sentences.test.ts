import { expect, test } from "vitest";
import { plainClaim, readText } from "../read-text.ts";

test.each([
  {
    name: "the title that somebody gives up is what the next sentence means by the role",
    title: "Changes at Intel",
    text: "John Brown stepped down as treasurer of Intel on Monday. The board named Jane Miller to the role.",
    expected: { kind: "appoint", person: "Jane Miller", org: "Intel", role: "treasurer" },
  },
  {
    name: "a successor takes the title of whom the pronoun means",
    title: "Changes at Intel",
    text: "John Brown will step down as president of Intel. The company has chosen Jane Miller to succeed him.",
    expected: { kind: "appoint", person: "Jane Miller", org: "Intel", role: "president" },
  },
  {
    name: "a company that nothing tracks is known by what a headline says of it",
    title: "Dozens out at Fernlight",
    text: "Fernlight said the cuts were final. Its finance chief, Jane Miller, resigned on Monday.",
    expected: { kind: "leave", person: "Jane Miller", org: "Fernlight" },
  },
  {
    name: "a pronoun means whom the sentence before told of by the surname",
    title: "Brown moves on",
    text: "Intel thanked John Brown on Monday for his work. A search has begun. Brown quit on Friday. He joined Nvidia as an adviser.",
    expected: { kind: "join", person: "John Brown", org: "Nvidia" },
  },
  {
    name: "an entry of a bulleted list is headed by its company",
    title: "People moves",
    text: "- Fernlight: Jane Miller is leaving for Nvidia.",
    expected: { kind: "leave", person: "Jane Miller", org: "Fernlight", to: "Nvidia" },
  },
  {
    name: "a company stands between a title and its holder",
    title: "Changes in chips",
    text: "The finance chief of Intel, Jane Miller, will leave in June.",
    expected: { kind: "leave", person: "Jane Miller", org: "Intel", role: "finance chief" },
  },
  {
    name: "two spaces are as good as one",
    title: "",
    text: "Nvidia buys  Deepline Labs for  $700 million.",
    expected: { kind: "acquire", org: "Nvidia", target: "Deepline Labs" },
  },
])("$name", ({ title, text, expected }) => {
  expect(readText(text, { title }).claims.map(plainClaim)).toContainEqual(expect.objectContaining(expected));
});

test("a prize of the year is no title", () => {
  expect(readText("Jane Miller of Intel was named Founder of the Year in Paris.").claims).toEqual([]);
});

test("who is appointed and comes from elsewhere makes one join", () => {
  const text = "Intel has named Jane Miller treasurer. She joins from Nvidia, where she ran tax.";

  expect(readText(text).claims.map(plainClaim)).toEqual([
    expect.objectContaining({ kind: "join", person: "Jane Miller", org: "Intel", from: "Nvidia", role: "treasurer" }),
  ]);
});

test("the day behind a predicate goes before the day on which it was told", () => {
  const text = "Intel said on Monday that Jane Miller would step down as treasurer on June 30.";

  expect(readText(text).claims.map(plainClaim)).toEqual([
    expect.objectContaining({ kind: "leave", person: "Jane Miller", date: "2025-06-30" }),
  ]);
});

test("claims that are said to be false are those of a suit, where there is one", () => {
  const text = "Jane Miller has sued Intel. The chipmaker said the claims were false.";

  expect(readText(text).claims.map(plainClaim)).toEqual([
    expect.objectContaining({ kind: "dispute", person: "Jane Miller", target: "Intel", status: "reported" }),
  ]);
});

test("two rounds of cuts in different months are two", () => {
  const text = "Intel cut hundreds of jobs on Monday. The company dismissed 220 people in January.";

  expect(readText(text).claims.map(plainClaim)).toEqual([
    expect.objectContaining({ kind: "layoff", date: "2025-03-17", count: undefined }),
    expect.objectContaining({ kind: "layoff", date: "2025-01", count: 220 }),
  ]);
});

test("a founder's title is that in what they found", () => {
  const text = "I left Intel on Friday. I am starting a company called Deepline. I will be chief executive.";
  const claims = readText(text, { title: "Jane Miller: what comes next" }).claims.map(plainClaim);

  expect(claims).toEqual([
    expect.objectContaining({ kind: "leave", person: "Jane Miller", org: "Intel" }),
    expect.objectContaining({ kind: "found", person: "Jane Miller", org: "Deepline" }),
  ]);
});
