import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BOMBS } from "./bombs.ts";
import { watchChildMemory } from "./child-memory.ts";
import { findProblem, type Trial } from "./find-problem.ts";
import { breakSeed, type FuzzCase, type Seed, sendBomb } from "./fuzz-case.ts";
import type { Random } from "./random.ts";

/** Reads a case as the program would, up to the border of feeds/. */
export type ReadCase = (fuzzCase: FuzzCase, now: Date) => Promise<unknown>;

export interface FuzzRun {
  readonly seeds: readonly Seed[];
  readonly read: ReadCase;
  readonly random: Random;
  readonly seconds: number;
  /** Where cases that show a problem are written; made when there is one. */
  readonly folder: string;
  readonly bombs?: typeof BOMBS;
}

/** What a run came to. */
export interface FuzzReport {
  readonly caseCount: number;
  readonly answers: ReadonlyMap<string, number>;
  readonly slowestMs: number;
  readonly slowest: string;
  readonly grownMb: number | undefined;
  readonly largest: string;
  readonly found: readonly { readonly path: string; readonly problem: string }[];
}

/**
 * Reads every bomb once and broken seeds until the time is over, and keeps whatever should not have happened. Bombs are
 * among the cases in turn, so that a short run has some of them too.
 */
export async function runFuzz({ seeds, read, random, seconds, folder, bombs = BOMBS }: FuzzRun): Promise<FuzzReport> {
  const endsAt = performance.now() + seconds * 1000;
  const memory = watchChildMemory();
  const baseMb = await measureBase(read, () => memory.takePeakMb());
  const tally = {
    caseCount: 0,
    answers: new Map<string, number>(),
    slowestMs: 0,
    slowest: "",
    grownMb: 0,
    largest: "",
  };
  const found: { path: string; problem: string }[] = [];
  const waiting = [...bombs];
  try {
    while (performance.now() < endsAt) {
      const bomb = tally.caseCount % 20 === 0 ? waiting.shift() : undefined;
      const fuzzCase = bomb ? sendBomb(bomb()) : breakSeed(seeds, random);
      const trial = await tryTwiceIfSlow(fuzzCase, read, () => growth(memory.takePeakMb(), baseMb));
      tally.caseCount += 1;
      const answer = answerName(trial);
      tally.answers.set(answer, (tally.answers.get(answer) ?? 0) + 1);
      if (trial.elapsedMs > tally.slowestMs)
        Object.assign(tally, { slowestMs: trial.elapsedMs, slowest: fuzzCase.name });
      if ((trial.grownMb ?? 0) > tally.grownMb)
        Object.assign(tally, { grownMb: trial.grownMb, largest: fuzzCase.name });
      const problem = findProblem(trial);
      if (problem !== undefined) found.push({ path: await keep(folder, found.length + 1, fuzzCase, problem), problem });
    }
  } finally {
    memory.stop();
  }
  return { ...tally, grownMb: baseMb === undefined ? undefined : tally.grownMb, found };
}

/** What a process that reads needs when it has read next to nothing. */
async function measureBase(read: ReadCase, takePeakMb: () => number | undefined): Promise<number | undefined> {
  for (const kind of ["feed", "page"] as const) {
    await read({ name: "nothing", kind, body: Buffer.from("<rss version='2.0'/>"), headers: {} }, new Date());
  }
  return takePeakMb();
}

function growth(peakMb: number | undefined, baseMb: number | undefined): number | undefined {
  return peakMb === undefined || baseMb === undefined ? undefined : peakMb - baseMb;
}

/** A machine that is busy may make one try slow, and rarely two in a row. */
async function tryTwiceIfSlow(
  fuzzCase: FuzzCase,
  read: ReadCase,
  takeGrowth: () => number | undefined,
): Promise<Trial> {
  const first = await tryCase(fuzzCase, read, takeGrowth);
  if (!findProblem(first)?.startsWith("took")) return first;
  return tryCase(fuzzCase, read, takeGrowth);
}

async function tryCase(fuzzCase: FuzzCase, read: ReadCase, takeGrowth: () => number | undefined): Promise<Trial> {
  const now = new Date();
  const startedAt = performance.now();
  let answer: Trial["answer"];
  try {
    answer = { value: await read(fuzzCase, now) };
  } catch (thrown) {
    answer = { thrown };
  }
  return { answer, elapsedMs: performance.now() - startedAt, grownMb: takeGrowth(), now };
}

function answerName({ answer }: Trial): string {
  if ("thrown" in answer) return "threw";
  const { value } = answer;
  if (typeof value !== "object" || value === null || !("status" in value)) return "nothing";
  return "reason" in value ? String(value.reason) : String(value.status);
}

/** Writes the body as it was sent, and beside it what a server said of it and what went wrong. */
async function keep(folder: string, number: number, fuzzCase: FuzzCase, problem: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `case-${number}.bin`);
  await writeFile(path, fuzzCase.body);
  const { name, kind, headers } = fuzzCase;
  await writeFile(`${path}.json`, `${JSON.stringify({ name, kind, headers, problem }, undefined, 2)}\n`);
  return path;
}
