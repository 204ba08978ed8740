import { describe, expect, test } from "vitest";
import { extractClaims } from "../../src/events/extract-claims.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { readSentences } from "../../src/text/sentences.ts";
import { PUBLISHED, plainClaim, readText } from "./read-text.ts";

const LENGTH = 100_000;

/** How long a long article may take, in milliseconds of processor time: under 2 seconds, twice that on a busy machine. */
const LONGEST_MS = 4000;

const SHAPES: Readonly<Record<string, string>> = {
  "clauses of joins and leaves": "周畅离开了阿里巴巴，加入字节跳动，担任负责人，",
  commas: "，",
  digits: "1234567890",
  "one letter": "a",
  "capital words": "Ab ",
  的的的: "的",
  "opening brackets": "（",
  quotation: "“张”",
  "verbs and titles": "他加入公司团队负责人",
  "a list of people": "周畅、",
  "title words": "首席副总裁",
  "one line a word": "加入\n",
  "one sentence again and again": "周畅加入字节跳动。",
  "an English sentence again and again": "Jane Doe joined Google as chief executive. ",
  "English clauses": "Jane Doe joined Google, and left Meta, ",
  "names with dots": "阿·",
};

describe("a text of 100,000 units", { timeout: 60_000 }, () => {
  const once = Object.entries(SHAPES).flatMap(([name, unit]) => [
    { name, text: unit.repeat(LENGTH / unit.length) },
    { name: `${name}, a full stop after 590 units`, text: stopped(unit.repeat(LENGTH / unit.length), 590) },
  ]);
  const many = Array.from(
    { length: LENGTH / 16 },
    (_, index) => `张${hanOf(index)}加入了${hanOf(index * 7)}科技有限公司。`,
  );

  test.each([...once, { name: "ever new people and companies", text: many.join("") }])("$name", ({ text }) => {
    const title = cleanText("");
    const clean = cleanText(text);
    const input = {
      title,
      text: clean,
      sentences: readSentences(title, clean),
      mentions: [],
      language: "zh-Hans",
      entitiesById: new Map(),
      publishedAt: PUBLISHED,
      isShuffled: false,
    } as const;
    const before = process.cpuUsage();
    extractClaims(input);
    const { user, system } = process.cpuUsage(before);

    expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
  });
});

test("what has no full stop for 600 units is no sentence, those around it are", () => {
  const table = "李四加入智谱，".repeat(90);

  const { claims } = readText(`周畅加入字节跳动。\n${table}\n王五离开智谱。`);

  expect(claims.map(plainClaim)).toMatchObject([
    { kind: "join", person: "周畅" },
    { kind: "leave", person: "王五" },
  ]);
});

function stopped(text: string, every: number): string {
  return text.replaceAll(new RegExp(`[^]{${every}}`, "gu"), "$&。");
}

/** Two characters that differ for each of the first numbers. */
function hanOf(index: number): string {
  return String.fromCharCode(0x4e00 + (index % 97) * 31, 0x4e00 + (index % 6007));
}
