import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { readingToJson } from "../../src/cli/reading-json.ts";
import { readingToText } from "../../src/cli/reading-text.ts";
import { buildAliasIndex } from "../../src/match/alias-index.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { jsonLines, orgbeat } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "orgbeat inspect "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TITLE = "传吴永辉将加入字节跳动";
const TEXT = "据知情人士透露，吴永辉将加入字节跳动，担任Seed团队负责人。此前他在谷歌DeepMind工作十七年。";

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const place = z.object({ in: z.enum(["title", "text"]), start: z.number(), end: z.number() });
const article = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  lang: z.string(),
  title: z.string(),
  text: z.string(),
  mentions: z.array(place.extend({ entity: z.string(), surface: z.string() })),
  events: z.array(
    z.object({
      kind: z.string(),
      evidence: place.extend({ quote: z.string() }),
      support: z.array(place.extend({ quote: z.string() })),
    }),
  ),
  alert: z.boolean(),
});

describe("one article", () => {
  test("as text for people: what was found and why", async () => {
    const { code, output } = await orgbeat(["inspect", "-", "--published", "2025-02-20"], {
      input: `${TITLE}\n${TEXT}`,
    });

    expect(code).toBe(0);
    for (const words of ["join:", "吴永辉 [wu-yonghui]", "rumored", "news", "Mentions", "Summary"])
      expect(output).toContain(words);
  });

  test("as JSON, from a file whose first line is the title", async () => {
    const path = fileOf("article.txt", `${TITLE}\r\n\r\n${TEXT}\r\n`);

    const { output } = await orgbeat(["inspect", path, "--json"]);

    const found = article.parse(JSON.parse(output));
    expect(found).toMatchObject({ lang: "zh-Hans", title: TITLE, text: TEXT });
    expect(found.events.map(({ kind }) => kind)).toContain("join");
  });

  test("from a page of HTML", async () => {
    const html = `<!doctype html><html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${TEXT}</p><p>${TEXT}</p></article></body></html>`;

    const { output } = await orgbeat(["inspect", fileOf("page.html", html), "--json"]);

    const found = article.parse(JSON.parse(output));
    expect(found.text).toContain("据知情人士透露");
    expect(found.text).not.toContain("<p>");
  });

  test("a long first line is text and no title", async () => {
    const { output } = await orgbeat(["inspect", "--json"], { input: TEXT.repeat(4) });

    expect(article.parse(JSON.parse(output))).toMatchObject({ title: "", text: TEXT.repeat(4) });
  });

  test("is read with the watchlist of another edition", async () => {
    const edition = ["--edition", join(import.meta.dirname, "..", "..", "digests", "sample")];

    const { output } = await orgbeat(["inspect", "--json", ...edition], { input: "Statsig\nStatsig joins OpenAI." });

    expect(article.parse(JSON.parse(output)).mentions.map(({ entity }) => entity)).toContain("statsig");
  });

  const refused: { name: string; args: string[]; input?: string; code: string }[] = [
    { name: "a file that is not there", args: [join(folder, "nowhere.txt")], code: "file-not-found" },
    { name: "an empty article", args: ["-"], input: " \n\n ", code: "empty-article" },
    { name: "a page without text", args: ["-"], input: "<html><body></body></html>", code: "empty-article" },
    { name: "an address in a private network", args: ["http://127.0.0.1:9/x"], code: "address-refused" },
  ];
  test.each(refused)("$name is the person's to put right", async ({ args, input, code }) => {
    await expect(orgbeat(["inspect", ...args], { input: input ?? "" })).rejects.toMatchObject({ code });
  });
});

describe("a batch", () => {
  const lines = [
    { id: "zh", title: TITLE, text: TEXT, published: "2025-02-20" },
    "{ this is no JSON",
    { id: 2, title: "Meta cuts 600 jobs", text: "Meta is laying off 600 employees, the company said." },
    { id: "empty" },
    { id: "wrong-date", title: "x", published: "soon" },
    { id: "html", html: `<p>${TEXT.replace("，担任", "，&nbsp;担任")}</p>` },
    {
      title: "𝕆penAI 🎉 裁员",
      text: "OpenAI　宣布裁员１００人。\u200BOpenAI\u00ADis laying off 100 people &amp; more.",
    },
    { id: "nothing", title: "", text: "Weather stays mild." },
  ];
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");

  test("answers each line in its place, bad ones with what is wrong", async () => {
    const { code, output, errors } = await orgbeat(["inspect", "--jsonl"], { input });

    expect(code).toBe(0);
    expect(errors).toBe("");
    expect(jsonLines(output).map(({ id, line, error }) => (error ? { id, line } : id))).toEqual([
      "zh",
      { id: undefined, line: 2 },
      2,
      { id: "empty", line: 4 },
      { id: "wrong-date", line: 5 },
      "html",
      undefined,
      "nothing",
    ]);
  });

  test("has spans that point into the given text, whatever was repaired", async () => {
    const { output } = await orgbeat(["inspect", "--jsonl"], { input });

    const read = jsonLines(output).filter((line) => line.error === undefined);
    let count = 0;
    for (const found of read.map((line) => article.parse(line))) {
      for (const { evidence, support } of found.events) {
        for (const quoted of [evidence, ...support]) {
          expect(found[quoted.in].slice(quoted.start, quoted.end)).toBe(quoted.quote);
          count += 1;
        }
      }
      for (const mention of found.mentions) {
        expect(mention.start).toBeLessThan(mention.end);
        expect(mention.end).toBeLessThanOrEqual(found[mention.in].length);
      }
    }
    expect(count).toBeGreaterThanOrEqual(4);
  });

  test("says what would alert", async () => {
    const { output } = await orgbeat(["inspect", "--jsonl"], { input });

    const alerts = jsonLines(output).filter(({ alert }) => alert === true);
    expect(alerts.map(({ id }) => id)).toEqual(expect.arrayContaining(["zh", 2, "html"]));
    expect(alerts.map(({ id }) => id)).not.toContain("nothing");
  });
});

test("group tells which articles of a batch are about one thing, bad lines in their place", async () => {
  const input = [
    JSON.stringify({ id: "a", title: TITLE, text: TEXT, published: "2025-02-20" }),
    "[]",
    JSON.stringify({ id: "b", title: "吴永辉加入字节跳动", text: `${TEXT}双方未予置评。`, published: "2025-02-20" }),
    JSON.stringify({ title: "Weather stays mild", text: "It stays mild in the north until Sunday." }),
  ].join("\n");

  const { code, output } = await orgbeat(["group", "--jsonl"], { input });

  expect(code).toBe(0);
  expect(jsonLines(output)).toEqual([
    { id: "a", story: "a" },
    { line: 2, error: expect.any(String) },
    { id: "b", story: "a" },
    { id: 4, story: 4 },
  ]);
});

describe("wrong usage ends with 2, on standard error", () => {
  const wrong: { name: string; args: string[]; says: string }[] = [
    { name: "an unknown command", args: ["frobnicate"], says: "unknown command" },
    { name: "no command", args: [], says: "Usage: orgbeat" },
    { name: "an unknown option", args: ["inspect", "--colour"], says: "unknown option" },
    { name: "run without --once", args: ["run"], says: "--once" },
    { name: "digest without a channel", args: ["digest"], says: "--channel" },
    {
      name: "a period that runs backwards",
      args: ["digest", "--channel", "x", "--since", "2025-02-02", "--until", "2025-02-01"],
      says: "the earlier one first",
    },
    { name: "an instant that is none", args: ["run", "--once", "--now", "soon"], says: "--now is not an instant" },
    { name: "a date that is none", args: ["inspect", "-", "--published", "soon"], says: "--published is not a date" },
  ];
  test.each(wrong)("$name", async ({ args, says }) => {
    const { code, output, errors } = await orgbeat(args, { input: "x" });

    expect(code).toBe(2);
    expect(errors).toContain(says);
    expect(output).toBe("");
  });

  test.each([[["--help"]], [["inspect", "--help"]], [["run", "--help"]]])("%s is a result", async (args) => {
    const { code, output, errors } = await orgbeat(args);

    expect(code).toBe(0);
    expect(output).toContain("Usage: orgbeat");
    expect(errors).toBe("");
  });
});

describe("a damaged article", () => {
  const damaged = {
    title: "字節(jié)跳動(dòng)迎來新人",
    text: "唐一鳴今日加入字節(jié)跳動(dòng)，擔(dān)任Seed基礎(chǔ)研究負(fù)責(zé)人。",
  };

  test("is proven by the sentence as it was given, and shown repaired", () => {
    const aliases = [{ text: "字节跳动", needsContext: false }];
    const company = { id: "bytedance", kind: "company", name: "字节跳动", names: {}, aliases } as const;
    const index = buildAliasIndex([{ ...company, partOf: undefined, roles: [] }]);
    const publishedAt = new Date("2026-03-02T08:00:00Z");
    const reading = readArticle(damaged, index, { publishedAt });
    const context = { entitiesById: index.entitiesById, publishedAt };

    const [event] = readingToJson(damaged, reading, context).events;
    expect(event).toMatchObject({ evidence: { quote: damaged.text, in: "text", start: 0, end: damaged.text.length } });
    expect(Object.keys((event as { evidence: object }).evidence)).toEqual(["quote", "in", "start", "end"]);
    expect(readingToText(reading, context)).toContain("“唐一鳴今日加入字節跳動，擔任Seed基礎研究負責人。”");
  });
});
