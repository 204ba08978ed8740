/**
 * Prints how fast text is normalised, repaired and searched, feeds and articles are read, beside packages that one would
 * otherwise take, in one run:
 * `npm run bench -- [megaunits of text] [most aliases]`. Ratios hold on any machine, the figures themselves do not.
 */
import { setImmediate } from "node:timers/promises";
import { AhoCorasick } from "@monyone/aho-corasick/fast";
import ModernAhoCorasick from "modern-ahocorasick";
import { Converter } from "opencc-js/t2cn";
import { simplecc } from "simplecc-wasm";
import { buildAliasIndex } from "../src/match/alias-index.ts";
import { findOccurrences } from "../src/match/occurrences.ts";
import type { Entity } from "../src/model/entity.ts";
import { cleanText } from "../src/text/clean-text.ts";
import { normalizeText } from "../src/text/normalize.ts";
import { toTraditional } from "../src/text/traditional.ts";
import { benchFeeds } from "./feeds-speed.ts";
import { MapTrie } from "./map-trie.ts";
import { makeAliases, makeText } from "./matching-text.ts";
import { benchReading } from "./reading-speed.ts";
import { type Contender, timeSideBySide } from "./rounds.ts";

const ROUNDS = 7;
/** The slow packages get a shorter text; speeds are per byte, so they compare. */
const SHORT_UNITS = 300_000;
const MOST_FOR_SLOW = 10_000;
/** Fewer aliases weigh less than what the heap goes up and down by itself. */
const FEWEST_WEIGHED = 10_000;
/** What a longer article has. */
const ARTICLE_UNITS = 3000;

async function main(): Promise<void> {
  const [megaunits = 4, mostAliases = 10_000] = process.argv.slice(2).map(Number);
  const units = megaunits * 1_000_000;
  benchText(units);
  for (const count of [1000, 10_000, 100_000, 1_000_000]) if (count <= mostAliases) await benchMatching(count, units);
  await benchFeeds();
  await benchReading();
}

function benchText(units: number): void {
  const text = makeText(units, makeAliases(1000));
  const short = toTraditional(makeText(SHORT_UNITS, makeAliases(1000)));
  const articles = cutIntoArticles(short);
  const toCn = Converter({ from: "t", to: "cn" });
  print("normalise traditional articles", short, [
    { name: "normalizeText", work: () => sumLengths(articles, normalizeText) },
    { name: "opencc-js t->cn", work: () => sumLengths(articles, toCn) },
    { name: "simplecc-wasm", work: () => sumLengths(articles, (article) => simplecc(article, "t2s")) },
  ]);
  const normal = normalizeText(short);
  const converted = toCn(short);
  const differing = [...normal].filter((unit, at) => unit !== normalizeText(converted.charAt(at))).length;
  console.log(`  differing from opencc-js: ${differing} of ${normal.length}`);
  benchRepair("repair of clean mixed articles", text);
  benchRepair("repair of clean Chinese articles", text.replaceAll(/[A-Za-z. ]+/gu, ""));
  benchRepair("repair of clean English articles", text.replaceAll(/[^A-Za-z. ]+/gu, ""));
}

function benchRepair(title: string, text: string): void {
  const articles = cutIntoArticles(text);
  print(title, text, [
    { name: "normalizeText", work: () => sumLengths(articles, normalizeText) },
    { name: "cleanText", work: () => sumLengths(articles, (article) => cleanText(article).text) },
  ]);
}

function cutIntoArticles(text: string): string[] {
  const articles: string[] = [];
  for (let at = 0; at < text.length; at += ARTICLE_UNITS) articles.push(flat(text.slice(at, at + ARTICLE_UNITS)));
  return articles;
}

function sumLengths(articles: readonly string[], work: (article: string) => string): number {
  let sum = 0;
  for (const article of articles) sum += work(article).length;
  return sum;
}

async function benchMatching(count: number, units: number): Promise<void> {
  const aliases = makeAliases(count);
  const entities = aliases.map(toEntity);
  const before = await heapUsed();
  const start = performance.now();
  const index = buildAliasIndex(entities);
  const buildMs = performance.now() - start;
  const bytes = (await heapUsed()) - before;
  const memory = count < FEWEST_WEIGHED ? "" : ` and ${(bytes / count).toFixed(0)} bytes each`;
  console.log(`\n${count} aliases: built in ${((buildMs * 1000) / count).toFixed(2)} µs${memory}`);
  const text = makeText(units, aliases);
  const normal = normalizeText(text);
  const short = flat(normal.slice(0, SHORT_UNITS));
  const shortText = flat(text.slice(0, SHORT_UNITS));
  const keys = aliases.map(normalizeText);
  const trie = new MapTrie(keys);
  print("matching", normal, [
    { name: "findOccurrences", work: () => findOccurrences(text, normal, index).length },
    { name: "Map trie", work: () => trie.find(normal).length },
  ]);
  if (count > 100_000) return;
  const fast = new AhoCorasick(keys);
  const slow: Contender[] = [
    { name: "findOccurrences", work: () => findOccurrences(shortText, short, index).length },
    { name: "@monyone/aho-corasick/fast", work: () => fast.matchInText(short).length },
  ];
  if (count <= MOST_FOR_SLOW) {
    const modern = new ModernAhoCorasick(keys);
    slow.push({ name: "modern-ahocorasick", work: () => modern.search(short).length });
  }
  print("matching, shorter text", short, slow);
}

/** A string of its own: a slice of a long one is slower to read. */
function flat(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

function toEntity(alias: string, index: number): Entity {
  return {
    id: `e${index}`,
    kind: "company",
    name: alias,
    names: {},
    aliases: [{ text: alias, needsContext: false }],
    partOf: undefined,
    roles: [],
  };
}

/** Twice, with a turn of the event loop between: what an earlier table held is let go of only then. */
async function heapUsed(): Promise<number> {
  globalThis.gc?.();
  await setImmediate();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Speeds in megabytes of UTF-8 a second; the last column says how many times as long as the first row each took. */
function print(title: string, text: string, contenders: readonly Contender[]): void {
  const megabytes = Buffer.byteLength(text) / 1_000_000;
  const timings = timeSideBySide(contenders, ROUNDS);
  const first = timings[0]?.medianMs ?? Number.NaN;
  console.log(`${title} (${megabytes.toFixed(1)} MB)`);
  for (const { name, medianMs, result } of timings) {
    const speed = ((megabytes / medianMs) * 1000).toFixed(1).padStart(8);
    console.log(`  ${name.padEnd(28)}${speed} MB/s ${(medianMs / first).toFixed(2).padStart(8)}x   found ${result}`);
  }
}

await main();
