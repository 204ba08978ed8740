import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ReadyResult } from "../../src/feeds/feed-entry.ts";
import { parseFeedSafely } from "../../src/feeds/parse-safely.ts";
import { table } from "./tables.ts";

/** What became of one file. `threw` is what must never happen. */
export interface FeedFileResult {
  readonly file: string;
  readonly outcome: ReadyResult | { readonly status: "threw"; readonly error: string };
}

const FEED_FILE = /\.(?:xml|rss|atom|rdf|cdf|json)$/i;

/** Where a file that names no address of its own is said to come from. */
const ADDRESS = "https://feeds.example/feed";

/** Some collections keep a file's HTTP headers in a comment at its top, one a line: `Header: Content-Type: text/xml`. */
const HEADER_LINE = /^[^\S\r\n]*Header:[^\S\r\n]*(?<name>[\w-]+):[^\S\r\n]*(?<value>\S[^\r\n]*)$/gim;
const HEAD_BYTES = 4096;

/** Reads every feed file below a folder as if it had just been fetched, through the same border as the program. */
export async function readFeedFiles(folder: string, fetchedAt: Date): Promise<FeedFileResult[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => FEED_FILE.test(name)).sort();
  const results: FeedFileResult[] = [];
  for (const name of names) {
    const body = await readFile(join(folder, name));
    results.push({ file: name, outcome: await readOne(body, fetchedAt) });
  }
  return results;
}

async function readOne(body: Uint8Array, fetchedAt: Date): Promise<FeedFileResult["outcome"]> {
  const headers = findHeaders(body);
  const url = URL.parse(headers.get("content-location") ?? "", ADDRESS)?.href ?? ADDRESS;
  try {
    return await parseFeedSafely({ body, contentType: headers.get("content-type") }, { url, fetchedAt });
  } catch (error) {
    return { status: "threw", error: String(error) };
  }
}

/** The headers that a file carries in its first comment, names in lower case. */
export function findHeaders(body: Uint8Array): ReadonlyMap<string, string> {
  const head = Buffer.from(body.subarray(0, HEAD_BYTES)).toString("latin1");
  const comment = /<!--(?<text>.*?)-->/s.exec(head)?.groups?.text ?? "";
  const headers = new Map<string, string>();
  for (const { groups } of comment.matchAll(HEADER_LINE)) {
    if (groups) headers.set((groups.name ?? "").toLowerCase(), (groups.value ?? "").trim());
  }
  return headers;
}

/** How many files of each folder were read, and each file that was not, with its reason. */
export function renderFeedFiles(results: readonly FeedFileResult[]): string {
  const byFolder = Map.groupBy(results, ({ file }) => dirname(file));
  const rows = [...byFolder].map(([folder, files]) => countsRow(folder, files));
  const refused = results.flatMap(({ file, outcome }) => {
    if (outcome.status === "parsed") return [];
    return [`${file}: ${outcome.status === "threw" ? `threw ${outcome.error}` : outcome.reason}`];
  });
  return [
    table(
      ["feed files", "tried", "read", "with entries", "title only", "neither", "refused", "threw"],
      [...rows, countsRow("all", results)],
    ),
    ...(refused.length > 0 ? ["", "Not read:", ...refused.map((line) => `  ${line}`)] : []),
  ].join("\n");
}

function countsRow(label: string, files: readonly FeedFileResult[]): string[] {
  const outcomes = files.map(({ outcome }) => outcome);
  const feeds = outcomes.flatMap((outcome) => (outcome.status === "parsed" ? [outcome.feed] : []));
  const withEntries = feeds.filter(({ entries }) => entries.length > 0).length;
  const titleOnly = feeds.filter(({ entries, title }) => entries.length === 0 && title !== undefined).length;
  const counts = [
    files.length,
    feeds.length,
    withEntries,
    titleOnly,
    feeds.length - withEntries - titleOnly,
    outcomes.filter(({ status }) => status === "failed").length,
    outcomes.filter(({ status }) => status === "threw").length,
  ];
  return [label, ...counts.map(String)];
}
