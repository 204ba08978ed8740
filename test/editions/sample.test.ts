import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadEdition } from "../../src/editions/load-edition.ts";

const folder = join(import.meta.dirname, "../../digests/sample");

test("the sample edition is valid and stays small", async () => {
  const { id, entities, feeds } = await loadEdition(folder);

  const countOf = (kind: string) => entities.filter((entity) => entity.kind === kind).length;
  expect(id).toBe("sample");
  expect(countOf("company")).toBeGreaterThanOrEqual(20);
  expect(countOf("person")).toBeGreaterThanOrEqual(25);
  expect(entities.length).toBeLessThan(100);
  expect(feeds).toEqual([
    { url: "bundled:sample/feeds/zh.xml", title: "样例日报", language: "zh-Hans", firstRead: "announce" },
    { url: "bundled:sample/feeds/zh-hant.xml", title: "範例時報", language: "zh-Hant", firstRead: "announce" },
    { url: "bundled:sample/feeds/en.xml", title: "Sample Wire", language: "en", firstRead: "announce" },
  ]);
});

test.each(["zh.xml", "zh-hant.xml", "en.xml"])("every date in %s is relative and every link invented", async (file) => {
  const text = await readFile(join(folder, "feeds", file), "utf8");

  const dates = [...text.matchAll(/<pubDate>(?<date>.*)<\/pubDate>/g)].map((match) => match.groups?.date);
  const links = [...text.matchAll(/<link>(?<link>.*)<\/link>/g)].map((match) => match.groups?.link);
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates) expect(date).toMatch(/^\{\{minus( \d+ (day|hour|minute)s?)+\}\}$/);
  for (const link of links) expect(link).toMatch(/^https:\/\/sample\.orgbeat\.example\//);
});
