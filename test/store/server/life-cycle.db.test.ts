import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openDatabase } from "../../../src/store/open-database.ts";
import { canEnter, findServerUser, type ServerUser } from "../../../src/store/server/server-user.ts";
import { DatabaseProcess } from "./database-process.ts";

// Each test starts several processes, each with a server: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const serverUser = findServerUser();
const isRoot = serverUser !== undefined;
const NOBODY = serverUser ?? { uid: 0, gid: 0 };

let folder = "";
let dataDir = "";
let processes: DatabaseProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "orgbeat life "));
  await chmod(folder, 0o755);
  dataDir = join(folder, "data");
  processes = [];
});

afterEach(async () => {
  // Processes first: one that lives starts its server again.
  await Promise.all(processes.map((process) => process.kill()));
  if ((await findServer()) !== undefined) await killServer();
  const elsewhere = await readFile(join(dataDir, "postgres-location"), "utf8").catch(() => undefined);
  if (elsewhere !== undefined) await rm(elsewhere.trim(), { recursive: true, force: true, maxRetries: 5 });
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe("a first start", () => {
  test("works in a long path with a space and a hostile environment, and finds similar Chinese", async () => {
    // Longer than a socket's path may be.
    dataDir = join(folder, "long ".repeat(30), "data");
    const { opened, client } = await openWithClient();

    await client.query("create extension pg_trgm");
    const { rows } = await client.query("select similarity('字节跳动公司', '字节跳动') as similarity");
    await client.end();

    expect(opened.startLine).toMatch(/^Embedded PostgreSQL \d+\.\d+\.\d+ started, data in .+ .+\.$/);
    expect(rows).toEqual([{ similarity: 0.5 }]);
  });

  test("of two processes at once ends with one server for both", async () => {
    const [first, second] = await Promise.all([open(), open()]);

    await first.say("insert first");

    expect(second.opened.url).toBe(first.opened.url);
    expect(await second.say("list")).toEqual({ names: ["first"] });
  });

  test("leaves the secret readable for nobody else", async () => {
    await open();

    const { mode } = await stat(join(dataDir, "postgres", "secret"));

    expect(mode & 0o077).toBe(0);
  });
});

describe("the last process that leaves stops the server", () => {
  test("whoever started it", async () => {
    const starter = await open();
    const joiner = await open();

    await starter.say("close");
    expect(joiner.opened.startLine).toMatch(/joined/);
    expect(await joiner.say("insert after")).toEqual({ names: ["after"] });
    await joiner.say("close");

    expect(await findServer()).toBeUndefined();
  });

  test("also where several leave at once", async () => {
    const all = [await open(), await open(), await open()];

    await Promise.all(all.map((process) => process.say("close")));

    expect(await findServer()).toBeUndefined();
  });

  test("and one that comes at that moment starts it again", async () => {
    for (let round = 0; round < 2; round += 1) {
      const leaving = await open();
      const [, coming] = await Promise.all([leaving.say("close"), open()]);
      expect(await coming.say(`insert round${round}`)).toHaveProperty("names.length", round + 1);
      await coming.say("close");
    }
  });
});

describe("after kill -9", () => {
  test("of the process, the next adopts its server and stops it in the end", async () => {
    const killed = await open();
    for (let row = 10; row < 30; row += 1) await killed.say(`insert row${row}`);
    await killed.kill();
    const orphan = await findServer();

    const next = await open();

    expect(orphan).toBeDefined();
    expect(await findServer()).toBe(orphan);
    expect(await next.say("list")).toHaveProperty("names.length", 20);
    await next.say("close");
    expect(await findServer()).toBeUndefined();
  });

  test("of process and server, all 20 acknowledged rows are there at the next start", async () => {
    const killed = await open();
    for (let row = 10; row < 30; row += 1) await killed.say(`insert row${row}`);
    await killed.kill();
    await killServer();

    const next = await open();

    expect(await next.say("list")).toHaveProperty("names.length", 20);
  });

  test("a stale file that names a living process which is no server does not matter", async () => {
    const killed = await open();
    await killed.kill();
    await killServer();
    const pidFile = join(dataDir, "postgres", "cluster", "postmaster.pid");
    const lines = (await readFile(pidFile, "utf8")).split("\n");
    await writeFile(pidFile, [String(process.pid), ...lines.slice(1)].join("\n"));

    const next = await open();

    expect(next.opened.startLine).toMatch(/started/);
  });

  test.each([150, 450, 800])("%i ms into the first start, the next one works", async (delayMs) => {
    await DatabaseProcess.open(dataDir, undefined, AbortSignal.timeout(delayMs)).catch(() => undefined);

    const next = await open();

    expect(await next.say("insert row")).toEqual({ names: ["row"] });
    await next.say("close");
    expect(await findServer()).toBeUndefined();
  });

  test("during the first start, the next one begins anew and clears up", async () => {
    const draft = join(dataDir, "postgres.new-123");
    await mkdir(join(draft, "cluster"), { recursive: true });
    await utimes(draft, 0, 0);

    const next = await open();

    expect(next.opened.startLine).toMatch(/started/);
    expect(await readdir(dataDir)).toEqual(["postgres"]);
  });

  test("of the server alone, it comes back at the same address with the role still claimed", async () => {
    const holder = await open();
    await holder.say("claim worker");
    await holder.say("insert before");
    await killServer();

    await expect.poll(() => holder.say("list"), { timeout: 60_000 }).toEqual({ names: ["before"] });
    await expect.poll(() => holder.say("locks"), { timeout: 60_000 }).toEqual({ names: ["7301", "7303"] });
    const other = await open();

    expect(other.opened.url).toBe(holder.opened.url);
    expect(await other.say("claim worker")).toEqual({ code: "already-running" });
  });
});

describe("roles", () => {
  test("a second process of one role is refused until the first has ended, whichever way", async () => {
    const first = await open();
    const second = await open();
    await first.say("claim worker");

    expect(await second.say("claim worker")).toEqual({ code: "already-running" });
    expect(await second.say("claim web")).toEqual({ names: [] });
    await first.kill();
    expect(await second.say("claim worker")).toEqual({ names: [] });
  });
});

test("Ctrl-C in the terminal reaches the process and not the server", async () => {
  const holder = await open();

  process.kill(-holder.pid, "SIGINT");
  await sleep(300);

  expect(await holder.say("insert drained")).toEqual({ names: ["drained"] });
});

describe.runIf(isRoot)("as root", () => {
  test("in a folder that is closed to others the data lies in an open one, and the start line says so", async () => {
    await chmod(folder, 0o700);
    const [first, other] = await Promise.all([open(), open()]);
    await other.say("close");
    await first.say("insert kept");
    await first.say("close");

    const second = await open();

    expect(second.opened.startLine).toMatch(/data in \/var\/tmp\/orgbeat-.*postgres-location/);
    expect(await second.say("list")).toEqual({ names: ["kept"] });
  });

  test("a place that was cleared away is said, not hidden", async () => {
    await chmod(folder, 0o700);
    const first = await open();
    await first.say("close");
    await rm((await readFile(join(dataDir, "postgres-location"), "utf8")).trim(), { recursive: true });

    const second = await open();

    expect(second.opened.startLine).toMatch(/is gone, so it starts empty/);
  });

  test("the server runs as a user without rights", async () => {
    await open();

    const { uid } = await stat(`/proc/${await findServer()}`);

    expect(uid).toBe(NOBODY.uid);
  });

  test.runIf(canEnter(serverUser, import.meta.dirname))("and as that user itself everything works alike", async () => {
    await mkdir(dataDir);
    await chown(dataDir, NOBODY.uid, NOBODY.gid);

    const unprivileged = await open(NOBODY);
    await unprivileged.say("insert mine");
    await unprivileged.say("close");
    const root = await open();

    expect(await root.say("list")).toEqual({ names: ["mine"] });
  });

  test.runIf(canEnter(serverUser, import.meta.dirname))("data of another user is refused with a sentence", async () => {
    const root = await open();
    await root.say("close");

    await expect(open(NOBODY)).rejects.toThrow(/database-unreachable the database in .* cannot be read by this user/);
  });
});

test("one's own server is used as it is, and left running", async () => {
  const { opened } = await open();

  const own = await openDatabase({ dataDir: join(folder, "unused"), databaseUrl: opened.url });
  await own.close();

  expect(own.url).toBe(opened.url);
  expect(await readdir(folder)).toEqual(["data"]);
  expect(await findServer()).toBeDefined();
});

async function open(user?: ServerUser): Promise<DatabaseProcess> {
  const process = await DatabaseProcess.open(dataDir, user);
  processes.push(process);
  return process;
}

async function openWithClient() {
  const { opened } = await open();
  const client = new pg.Client({ connectionString: opened.url });
  client.on("error", () => {});
  await client.connect();
  return { opened, client };
}

/** The number of the server's process, if it is alive. */
async function findServer(): Promise<number | undefined> {
  const elsewhere = await readFile(join(dataDir, "postgres-location"), "utf8").catch(() => undefined);
  const place = join(elsewhere?.trim() ?? dataDir, "postgres");
  const [pid] = (await readFile(join(place, "cluster", "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  return Number(pid) !== process.pid && (await isAlive(Number(pid))) ? Number(pid) : undefined;
}

/** Kills the server; its other processes end by themselves when they notice. */
async function killServer(): Promise<void> {
  const pid = await findServer();
  if (pid === undefined) throw new Error(`no server runs in ${dirname(dataDir)}`);
  process.kill(pid, "SIGKILL");
  // A process that lives may have started another by then.
  await expect.poll(() => isAlive(pid), { timeout: 60_000 }).toBe(false);
}

async function isAlive(pid: number): Promise<boolean> {
  return (await stat(`/proc/${pid}/exe`).catch(() => undefined)) !== undefined;
}
