import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

// The acceptance run: five real, damaged articles served as two feeds, read twice by the program as an operator would
// run it. Prints one line a check and "N passed, N failed"; ends with 1 where a check failed.
//
//   node test/acceptance/run-seeds.ts PATH-OF-THE-SERVER

const root = join(import.meta.dirname, "..", "..");
const server = process.argv[2];
const PORT = 4471;
const results: boolean[] = [];

const message = z.object({
  kind: z.string(),
  summary: z.string(),
  blocks: z.array(z.object({ kind: z.string() }).loose()),
});
const event = z.object({
  kind: z.string(),
  person: z.string().optional(),
  org: z.string().optional(),
  from: z.union([z.string(), z.array(z.string())]).optional(),
  team: z.union([z.string(), z.array(z.string())]).optional(),
  target: z.union([z.string(), z.array(z.string())]).optional(),
  manager: z.string().optional(),
  date: z.string().optional(),
  background: z.boolean(),
  isNews: z.boolean(),
  articles: z.array(z.object({ url: z.string().optional(), quote: z.string() })),
});
type Event = z.infer<typeof event>;

function check(name: string, passed: boolean): void {
  results.push(passed);
  process.stdout.write(`${passed ? "ok    " : "FAILED"} ${name}\n`);
}

async function main(): Promise<void> {
  if (server === undefined) throw new Error("give the path of the server as the one argument");
  const folder = mkdtempSync(join(tmpdir(), "orgbeat acceptance "));
  const seeds = spawn(process.execPath, [server, "--port", String(PORT)], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await firstLineOf(seeds);
    const edition = writeEdition(folder);
    await judge(folder, edition);
  } finally {
    seeds.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function judge(folder: string, edition: string): Promise<void> {
  const args = ["run", "--once", "--announce-first", "--json", "--edition", edition];
  const first = await orgbeat(folder, args);
  const second = await orgbeat(folder, [...args, "--now", new Date(Date.now() + 3 * 3_600_000).toISOString()]);
  const alerts = jsonLines(first, message).filter(({ kind }) => kind === "alert");
  const events = jsonLines(await orgbeat(folder, ["export", "--edition", edition]), event);
  const articles = jsonLines(
    await orgbeat(folder, ["export", "--articles", "--edition", edition]),
    z.object({ url: z.string(), entries: z.number() }),
  );

  check("five articles, once each", articles.length === 5 && new Set(articles.map(({ url }) => url)).size === 5);
  check(
    "both feeds led to each of them",
    articles.every(({ entries }) => entries === 2),
  );
  check("the second run posts nothing", second.trim() === "");
  check(
    "every alert has its sentence",
    alerts.length > 0 && alerts.every(({ blocks }) => blocks.some(({ kind }) => kind === "quote")),
  );
  judgeEvents(events);
}

function judgeEvents(events: readonly Event[]): void {
  const from = (id: string) =>
    events.filter(({ articles }) => articles.some(({ url }) => url?.includes(`/${id}.html`)));
  const has = (found: readonly Event[], wanted: Partial<Event>) =>
    found.some((each) => Object.entries(wanted).every(([field, value]) => includes(each[field as keyof Event], value)));
  const [memo, report] = [from("000"), from("001")];

  check(
    "000: 吴永辉 joined 字节跳动 (Seed) in 2025-02, from 谷歌DeepMind",
    has(memo, { kind: "join", person: "吴永辉", org: "字节跳动", team: "Seed", date: "2025-02", from: "谷歌DeepMind" }),
  );
  check("000: 吴永辉 reports to 梁汝波", has(memo, { kind: "report", person: "吴永辉", manager: "梁汝波" }));
  check("000: 朱文佳 reports to 梁汝波", has(memo, { kind: "report", person: "朱文佳", manager: "梁汝波" }));
  check(
    "001: 周畅 to 字节跳动 from 阿里巴巴",
    has(report, { kind: "join", person: "周畅", org: "字节跳动", from: "阿里巴巴", isNews: true }),
  );
  check(
    "001: 黄文灏 from 零一万物",
    has(report, { kind: "join", person: "黄文灏", org: "字节跳动", from: "零一万物" }),
  );
  check(
    "001: 秦禹嘉 from 面壁智能",
    has(report, { kind: "join", person: "秦禹嘉", org: "字节跳动", from: "面壁智能" }),
  );
  check(
    "001: the dispute between 阿里巴巴 and 周畅",
    report.some((each) => each.kind === "dispute" && mentions(each, "阿里巴巴") && mentions(each, "周畅")),
  );
  const history = report.filter(({ date }) => date !== undefined && date < "2022");
  check(
    "001: history of 2014 to 2021 is in the timelines only",
    history.length > 0 && history.every(({ background, isNews }) => background && !isNews),
  );
  for (const id of ["003", "004"])
    check(
      `${id}: no alert`,
      from(id).every(({ isNews }) => !isNews),
    );
}

function includes(value: unknown, wanted: unknown): boolean {
  return Array.isArray(value) ? value.includes(wanted) : value === wanted;
}

function mentions(each: Event, name: string): boolean {
  return [each.person, each.org, each.target].flat().includes(name);
}

function writeEdition(folder: string): string {
  const edition = join(folder, "ai-labs");
  cpSync(join(root, "digests", "ai-labs"), edition, { recursive: true });
  const feed = (name: string) =>
    `<outline type="rss" text="Seed articles" xmlUrl="http://127.0.0.1:${PORT}/${name}.xml"/>`;
  writeFileSync(
    join(edition, "feeds.opml"),
    `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head><title>Seeds</title></head><body>${feed("rss")}${feed("atom")}</body></opml>\n`,
  );
  return edition;
}

async function orgbeat(folder: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [join(root, "src", "cli.ts"), ...args], {
    cwd: root,
    env: {
      ...process.env,
      ORGBEAT_DATA: join(folder, "data"),
      ORGBEAT_ALLOW_HOSTS: `127.0.0.1:${PORT}`,
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  check(`orgbeat ${args.slice(0, 2).join(" ")} ends with 0`, code === 0);
  return output;
}

function jsonLines<T>(output: string, shape: z.ZodType<T>): T[] {
  const lines = output.split("\n").filter((line) => line !== "");
  return lines.map((line) => shape.parse(JSON.parse(line)));
}

function firstLineOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", resolve);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

await main();
const failed = results.filter((passed) => !passed).length;
process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
