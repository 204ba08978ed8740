import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { findProblem, type Trial } from "../../bench/fuzz/find-problem.ts";
import { breakSeed, type Seed } from "../../bench/fuzz/fuzz-case.ts";
import { MUTATIONS, mutate } from "../../bench/fuzz/mutations.ts";
import { createRandom } from "../../bench/fuzz/random.ts";
import { type ReadCase, runFuzz } from "../../bench/fuzz/run-fuzz.ts";

const now = new Date("2026-11-21T09:00:00Z");
const SEEDS: readonly Seed[] = [
  { name: "one.xml", kind: "feed", bytes: Buffer.from("<rss><channel><title>One</title></channel></rss>") },
  { name: "two.html", kind: "page", bytes: Buffer.from("<html><body><p>Two</p></body></html>") },
];
const ENTRY = { entryId: "1", title: "One", content: "", link: "https://a.example/1", publishedAt: now };

function parsed(...entries: readonly object[]) {
  return { status: "parsed", feed: { entries } };
}

const trials: { name: string; value?: unknown; changes?: Partial<Trial>; problem: RegExp | undefined }[] = [
  { name: "a feed", value: parsed(ENTRY), problem: undefined },
  { name: "a failure with its reason", value: { status: "failed", reason: "not-a-feed" }, problem: undefined },
  { name: "a page", value: { status: "extracted", page: { text: "Text", link: undefined } }, problem: undefined },
  { name: "a failure without a reason", value: { status: "failed", reason: "" }, problem: /without a reason/ },
  { name: "nothing", value: undefined, problem: /answered nothing/ },
  { name: "something else", value: { status: "?" }, problem: /answered \?/ },
  { name: "a page without text", value: { status: "extracted", page: { text: "" } }, problem: /without text/ },
  { name: "an entry without an id", value: parsed(ENTRY, { ...ENTRY, entryId: "" }), problem: /without an id/ },
  { name: "a title of two lines", value: parsed({ ...ENTRY, title: "a\nb" }), problem: /no line/ },
  { name: "a link that runs", value: parsed({ ...ENTRY, link: "javascript:1" }), problem: /javascript/ },
  { name: "a date that is none", value: parsed({ ...ENTRY, publishedAt: new Date(Number.NaN) }), problem: /dated/ },
  { name: "a date to come", value: parsed({ ...ENTRY, publishedAt: new Date("2027-01-01") }), problem: /dated/ },
  { name: "an exception", changes: { answer: { thrown: new Error("no") } }, problem: /threw Error: no/ },
  { name: "too long", value: parsed(), changes: { elapsedMs: 5000 }, problem: /took 5000 ms/ },
  { name: "too much memory", value: parsed(), changes: { grownMb: 300 }, problem: /needed 300 MB/ },
];

test.each(trials)("$name is judged", ({ value, changes, problem }) => {
  const found = findProblem({ answer: { value }, elapsedMs: 10, grownMb: 100, now, ...changes });

  if (problem) expect(found).toMatch(problem);
  else expect(found).toBeUndefined();
});

describe("a broken file", () => {
  test.each(Object.entries(MUTATIONS))("comes of: %s", (_, mutation) => {
    const seed = SEEDS[0]?.bytes ?? Buffer.alloc(0);
    const others = SEEDS.map(({ bytes }) => bytes);

    const broken = Array.from({ length: 20 }, (_, number) => mutation(seed, createRandom(number), others));

    expect(broken.some((bytes) => !bytes.equals(seed))).toBe(true);
    expect(mutation(Buffer.alloc(0), createRandom(1), others).length).toBeLessThan(16 * 1024 * 1024);
  });

  test("is the same for the same seed, and another for another", () => {
    const others = SEEDS.map(({ bytes }) => bytes);
    const brokenBy = (seed: number) =>
      mutate(others[0] ?? Buffer.alloc(0), createRandom(seed), others).bytes.toString("latin1");

    expect(brokenBy(7)).toBe(brokenBy(7));
    expect(new Set([1, 2, 3, 4, 5, 6].map(brokenBy)).size).toBeGreaterThan(3);
    expect(breakSeed(SEEDS, createRandom(3))).toEqual(breakSeed(SEEDS, createRandom(3)));
  });
});

describe("a run", () => {
  async function run(read: ReadCase) {
    const folder = await mkdtemp(join(tmpdir(), "orgbeat-fuzz-test-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    return runFuzz({ seeds: SEEDS, read, random: createRandom(1), seconds: 0.3, folder, bombs: [] });
  }

  test("keeps what was thrown at, with what it takes to do it again", async () => {
    const bodies: string[] = [];
    const report = await run(async ({ name, body }) => {
      if (name === "nothing") return parsed();
      bodies.push(body.toString("latin1"));
      if (bodies.length === 3) throw new TypeError("no text");
      return parsed();
    });

    expect(report.found).toHaveLength(1);
    const { path = "", problem } = report.found[0] ?? {};
    expect(problem).toMatch(/TypeError: no text/);
    expect(await readFile(path, "latin1")).toBe(bodies[2]);
    expect(JSON.parse(await readFile(`${path}.json`, "utf8"))).toMatchObject({ kind: expect.any(String), problem });
  });

  test("counts the answers", async () => {
    const report = await run(async () => ({ status: "failed", reason: "not-a-feed" }));

    expect(report.found).toEqual([]);
    expect(report.caseCount).toBeGreaterThan(1);
    expect([...report.answers]).toEqual([["not-a-feed", report.caseCount]]);
  });
});
