/**
 * Breaks feeds and pages by chance and looks whether reading stays within its bounds: `npm run fuzz -- [seconds]`.
 * Begins with the feed files of the tests; contacts nothing but a server of its own on loopback.
 */
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fetchFeed } from "../src/feeds/fetch-feed.ts";
import { fetchPage } from "../src/feeds/fetch-page.ts";
import { createHostTurns } from "../src/feeds/host-turns.ts";
import { extractPageSafely, parseFeedSafely } from "../src/feeds/parse-safely.ts";
import type { Seed } from "./fuzz/fuzz-case.ts";
import { createRandom } from "./fuzz/random.ts";
import { type FuzzReport, type ReadCase, runFuzz } from "./fuzz/run-fuzz.ts";
import { serveBodies } from "./fuzz/serve-bodies.ts";

const SEEDS = "test/feeds/files";
const DEFAULT_SECONDS = 30;

const HELP = `npm run -s fuzz -- [seconds] [--seed NUMBER]

  seconds          how long to go on (default ${DEFAULT_SECONDS})
  --seed NUMBER    repeat the run that printed this number
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: "string" }, help: { type: "boolean", default: false } },
  });
  const seconds = Number(positionals[0] ?? DEFAULT_SECONDS);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  if (values.help || !(seconds > 0) || !Number.isInteger(seed)) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  console.log(`seed ${seed}, ${seconds} seconds`);
  const server = await serveBodies();
  try {
    return await fuzz(server, seconds, seed);
  } finally {
    await server.close();
  }
}

async function fuzz(server: BodyServer, seconds: number, seed: number): Promise<number> {
  // What is thrown where nobody waits for it has passed every border.
  const stray: unknown[] = [];
  const onStray = (reason: unknown) => stray.push(reason);
  process.on("unhandledRejection", onStray).on("uncaughtException", onStray);
  try {
    const report = await runFuzz({
      seeds: await loadSeeds(),
      read: readOver(server),
      random: createRandom(seed),
      seconds,
      folder: join(tmpdir(), `orgbeat-fuzz-${seed}`),
    });
    console.log(render(report));
    for (const reason of stray) console.log(`thrown where nobody waits: ${String(reason)}`);
    return report.found.length > 0 || stray.length > 0 ? 1 : 0;
  } finally {
    process.off("unhandledRejection", onStray).off("uncaughtException", onStray);
  }
}

type BodyServer = Awaited<ReturnType<typeof serveBodies>>;

async function loadSeeds(): Promise<Seed[]> {
  const names = (await readdir(SEEDS)).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      kind: name.endsWith(".html") ? ("page" as const) : ("feed" as const),
      bytes: await readFile(join(SEEDS, name)),
    })),
  );
}

/** Fetches and reads a case as the program does, from a server on loopback that makes nobody wait. */
function readOver(server: BodyServer): ReadCase {
  const turns = createHostTurns({ maxAtOnce: 2, pauseMs: 0 });
  return async (fuzzCase, now) => {
    server.serve(fuzzCase);
    const url = `http://${server.host}/`;
    const options = {
      signal: new AbortController().signal,
      allowHosts: [server.host],
      userAgent: "Orgbeat/fuzz",
      now,
      rsshubUrl: undefined,
      turns,
    };
    if (fuzzCase.kind === "page") {
      const page = await fetchPage(url, options);
      return page.status === "fetched" ? extractPageSafely(page, page.url) : page;
    }
    const feed = await fetchFeed({ url }, options);
    return feed.status === "fetched" ? parseFeedSafely(feed, { url: feed.url, fetchedAt: now }) : feed;
  };
}

function render(report: FuzzReport): string {
  const { caseCount, answers, slowestMs, slowest, grownMb, largest, found } = report;
  const counts = [...answers].sort(([, one], [, other]) => other - one).map(([answer, count]) => `${count} ${answer}`);
  return [
    `${caseCount} cases: ${counts.join(", ")}`,
    `slowest ${Math.round(slowestMs)} ms (${slowest})`,
    grownMb === undefined
      ? "memory: this system does not tell"
      : `most memory ${Math.round(grownMb)} MB above its base (${largest})`,
    ...found.map(({ path, problem }) => `FOUND ${path}: ${problem}`),
    `${found.length} found`,
  ].join("\n");
}

process.exitCode = await main();
