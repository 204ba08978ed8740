import RssParser from "rss-parser";
import { decodeBody } from "../src/feeds/decode-body.ts";
import { type FeedEntry, readyFeed } from "../src/feeds/feed-entry.ts";
import { parseFeed } from "../src/feeds/parse-feed.ts";
import { parseFeedSafely } from "../src/feeds/parse-safely.ts";
import type { FeedOrigin } from "../src/feeds/parsed-feed.ts";
import { FEED_KINDS, type FeedKind, makeFeed } from "./feed-bodies.ts";

const ROUNDS = 41;
const WARM_UP = 10;
/** Reads of one body a round, so that a round is long against the clock. */
const READS = 4;

const ORIGIN: FeedOrigin = { url: "https://wire.example/feed", fetchedAt: new Date() };

/**
 * Prints how long it takes from a body's bytes to entries that can be saved, beside rss-parser alone given a string, and
 * what reading in a process of its own adds.
 */
export async function benchFeeds(): Promise<void> {
  console.log("\nfeeds, bytes to entries: ms a feed, and the ratio to rss-parser alone");
  console.log(row(["feed", "KB", "rss-parser", "orgbeat", "ratio", "in its process", "adds"]));
  const ratios: number[] = [];
  for (const kind of FEED_KINDS) {
    const { line, ratio } = await benchKind(kind);
    console.log(line);
    ratios.push(ratio);
  }
  console.log(`  worst ratio ${Math.max(...ratios).toFixed(2)}, mean ${mean(ratios).toFixed(2)}`);
}

async function benchKind(kind: FeedKind): Promise<{ readonly line: string; readonly ratio: number }> {
  const body = Buffer.from(makeFeed(kind));
  // Who reads many feeds makes one parser, and decodes as if all were UTF-8.
  const parser = new RssParser();
  const [alone, ours, separate] = await timeInTurn([
    async () => (await parser.parseString(body.toString("utf8"))).items.length,
    async () => (await readEntries(body)).length,
    async () => entriesOf(await parseFeedSafely({ body, contentType: undefined }, ORIGIN)).length,
  ]);
  const ratio = ours / alone;
  const figures = [alone, ours, ratio, separate, separate - ours];
  return {
    line: row([kind.name, (body.length / 1000).toFixed(0), ...figures.map((figure) => figure.toFixed(2))]),
    ratio,
  };
}

/** What the process that parses does with a body, in this one. */
async function readEntries(body: Uint8Array): Promise<readonly FeedEntry[]> {
  return entriesOf(readyFeed(await parseFeed(decodeBody(body, undefined).text, ORIGIN)));
}

function entriesOf(result: ReturnType<typeof readyFeed>): readonly FeedEntry[] {
  if (result.status === "failed") throw new Error(`a feed made here was not read: ${result.reason}`);
  return result.feed.entries;
}

type Work = () => Promise<number>;

/** Milliseconds of each way, each in turn once a round, after rounds that do not count. All must find as much. */
async function timeInTurn(works: readonly [Work, Work, Work]): Promise<[number, number, number]> {
  const times: [number[], number[], number[]] = [[], [], []];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const counts = new Set<number>();
    for (const [index, work] of works.entries()) {
      const startedAt = performance.now();
      for (let count = 0; count < READS; count += 1) counts.add(await work());
      if (round >= 0) times[index]?.push((performance.now() - startedAt) / READS);
    }
    if (counts.size !== 1) throw new Error(`entries found differ: ${[...counts].join(", ")}`);
  }
  return [quartile(times[0]), quartile(times[1]), quartile(times[2])];
}

/** The lower quartile: other work of the machine makes rounds slower, never faster. */
function quartile(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 4)] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function row([name = "", ...cells]: readonly string[]): string {
  return `  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(15)).join("")}`;
}
