import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkShape } from "../../src/editions/check-shape.ts";
import { checkWatchlist } from "../../src/editions/check-watchlist.ts";
import { editionFile } from "../../src/editions/edition-file.ts";
import { listWatchlist } from "../../src/editions/list-watchlist.ts";
import { parseOpml } from "../../src/editions/parse-opml.ts";
import { parseYaml } from "../../src/editions/parse-yaml.ts";
import { watchlistFile } from "../../src/editions/watchlist-file.ts";

const SAMPLE = join(import.meta.dirname, "../../digests/sample");

interface Damage {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(100_000),
  cut: fc.nat(30),
  put: fc.constantFrom(
    "",
    "\n",
    "  ",
    ":",
    "- ",
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    "&a ",
    "*a",
    "#",
    "<",
    ">",
    "/>",
    "\0",
    "\t",
    "|",
    "id: x\n",
  ),
});

function applyDamage(text: string, { at, cut, put }: Damage): string {
  const start = at % text.length;
  return text.slice(0, start) + put + text.slice(start + cut);
}

test.each([
  ["edition.yaml", editionFile],
  ["watchlist.yaml", watchlistFile],
] as const)("%s, damaged anywhere, is right or has problems that stand in it", async (file, schema) => {
  const text = await readFile(join(SAMPLE, file), "utf8");

  fc.assert(
    fc.property(damage, (done) => {
      const damaged = applyDamage(text, done);
      const lineCount = damaged.split("\n").length;

      const yaml = parseYaml(file, damaged);
      const { value, problems } = checkShape(yaml, schema);
      const crossProblems = value && "people" in value ? checkWatchlist(yaml, listWatchlist(value)) : [];

      expect(value === undefined).toBe(problems.length > 0);
      for (const problem of [...problems, ...crossProblems]) {
        expect(problem.file).toBe(file);
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.line).toBeLessThanOrEqual(lineCount);
        expect(problem.message).toMatch(/[.?]$/);
        expect(problem.example).not.toBe("");
      }
    }),
    { numRuns: 150 },
  );
});

test("feeds.opml, damaged anywhere, gives outlines and problems that stand in it", async () => {
  const text = await readFile(join(SAMPLE, "feeds.opml"), "utf8");

  fc.assert(
    fc.property(damage, (done) => {
      const damaged = applyDamage(text, done);
      const lineCount = damaged.split("\n").length;

      const { outlines, problems } = parseOpml("feeds.opml", damaged);

      for (const { line } of [...outlines, ...problems]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lineCount);
      }
    }),
  );
});
