import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { parsePublished, readArticleLines } from "../../src/cli/json-lines.ts";

async function linesOf(text: string) {
  const lines: unknown[] = [];
  for await (const line of readArticleLines(Readable.from([text]))) lines.push(line);
  return lines;
}

test("reads one article a line and passes over empty ones", async () => {
  const lines = await linesOf('{"id":1,"title":"A","text":"B","published":"2025-03-18"}\n\n{"id":"x","html":"<p>C"}');

  expect(lines).toEqual([
    { line: 1, id: 1, title: "A", text: "B", html: undefined, publishedAt: new Date("2025-03-18T04:00:00Z") },
    { line: 3, id: "x", title: "", text: undefined, html: "<p>C", publishedAt: undefined },
  ]);
});

const bad: { name: string; line: string; found: Record<string, unknown> }[] = [
  { name: "broken JSON", line: "{", found: { line: 1, error: expect.stringContaining("is not JSON") } },
  { name: "a list", line: "[]", found: { line: 1, error: expect.any(String) } },
  { name: "no text at all", line: '{"id":7}', found: { id: 7, line: 1, error: expect.stringContaining('"text"') } },
  {
    name: "a number as title",
    line: '{"id":"a","title":5,"text":""}',
    found: { id: "a", line: 1, error: expect.stringContaining("title") },
  },
  {
    name: "a date that is none",
    line: '{"id":"a","text":"x","published":"soon"}',
    found: { id: "a", line: 1, error: expect.stringContaining("published") },
  },
];
test.each(bad)("$name is named and the rest goes on", async ({ line, found }) => {
  const lines = await linesOf(`${line}\n{"text":"next"}\n`);

  expect(lines[0]).toEqual(found);
  expect(lines[1]).toMatchObject({ text: "next" });
});

const dates: [string, string][] = [
  ["2025-03-18T20:30:00+08:00", "2025-03-18T12:30:00.000Z"],
  ["2025-03-18T20:30:00Z", "2025-03-18T20:30:00.000Z"],
  ["2025-03-18 20:30:00", "2025-03-18T12:30:00.000Z"],
  ["2025-03-18T20:30", "2025-03-18T12:30:00.000Z"],
];
test.each(dates)("%s is the instant %s", (text, instant) => {
  expect(parsePublished(text).toISOString()).toBe(instant);
});
