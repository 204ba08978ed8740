import { cpSync, existsSync, mkdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { isAlive, makeFolder, messagesOf, Program, ROOT, removeFolder, serverPid, unwrapped } from "./program.ts";

// The program as an operator starts it, with its own database, from the first start to the last.

const TIMEOUT_MS = 120_000;
const folder = makeFolder();
const data = join(folder, "data");
const started: Program[] = [];
const chromium = ["chromium", "chromium-browser", "google-chrome"].find((name) =>
  (process.env.PATH ?? "").split(":").some((dir) => existsSync(join(dir, name))),
);
const BROWSER = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function start(...[options]: ConstructorParameters<typeof Program>): Program {
  const program = new Program({ ...options, env: { ORGBEAT_DATA: data, ...options?.env } });
  started.push(program);
  return program;
}

afterAll(async () => {
  for (const program of started) await program.end("SIGKILL");
  // What a test that failed halfway leaves behind.
  for (const dir of [data, join(folder, "npm")].filter(existsSync)) {
    const pid = serverPid(dir);
    if (pid !== undefined) process.kill(pid, "SIGINT");
    while (pid !== undefined && isAlive(pid)) await sleep(50);
  }
  removeFolder(folder);
});

describe("a life of one data folder", { timeout: TIMEOUT_MS }, () => {
  let first: Program;

  test("the first start shows alerts and a digest, in the terminal and on the page, and how to connect", async () => {
    first = start({});
    const address = await first.page();
    const isDone = async () => (await messagesOf(address)).digests.some(({ status }) => status === "sent");
    while (!(await isDone())) await sleep(200);

    const { alerts, digests } = await messagesOf(address);
    const page = await (await fetch(address)).text();
    expect(alerts.length).toBeGreaterThanOrEqual(3);
    expect(digests).toHaveLength(1);
    const terminal = unwrapped(first.output);
    for (const { message, status } of alerts) {
      expect(status).toBe("sent");
      expect(terminal).toContain(unwrapped(message.summary));
      expect(page).toContain(message.summary.split(" ")[0]);
    }
    expect(terminal).toContain("Organisationchanges");
    expect(first.errors).toMatch(/^To connect Slack set .*, to connect Discord set .*$/m);
  });

  test.skipIf(chromium === undefined)(
    chromium ? "the page shows them in a browser" : "the page in a browser: skipped, as no Chromium is on the PATH",
    async () => {
      const address = await first.page();
      const { alerts } = await messagesOf(address);
      const picture = join(folder, "page.png");

      const browser = start({
        command: [chromium ?? "", ...BROWSER, `--user-data-dir=${join(folder, "browser")}`, "--dump-dom", address],
      });
      await browser.end();
      const camera = start({
        command: [
          chromium ?? "",
          ...BROWSER,
          `--user-data-dir=${join(folder, "camera")}`,
          "--window-size=1280,1600",
          `--screenshot=${picture}`,
          address,
        ],
      });
      await camera.end();

      for (const { message } of alerts) expect(unwrapped(browser.output)).toContain(unwrapped(message.summary));
      expect(browser.output).toContain("Organisation changes");
      // A blank page of this size is a tenth of it.
      expect(statSync(picture).size).toBeGreaterThan(60_000);
    },
  );

  test("a second start on the same data is refused with a sentence", async () => {
    const second = start({});

    expect(await second.end()).toBe(1);
    expect(second.errors).toContain("Orgbeat is already running here");
    expect(second.errors).not.toContain("    at ");
    expect((await fetch(`${await first.page()}/health`)).status).toBe(200);
  });

  test("after kill -9 the next start takes over what was left, and posts nothing twice", async () => {
    const posted = await messagesOf(await first.page());
    const orphan = serverPid(data);
    await first.end("SIGKILL");
    expect(orphan).toBeDefined();

    const next = start({});
    const address = await next.page();
    await sleep(1_500);

    expect(serverPid(data)).toBe(orphan);
    expect(await messagesOf(address)).toEqual(posted);
    expect(await next.end("SIGINT")).toBe(0);
    expect(serverPid(data)).toBeUndefined();
  });

  test("a later start shows again what was posted last, and SIGTERM ends it and all that it started", async () => {
    const later = start({});
    const { alerts } = await messagesOf(await later.page());
    await later.until("the digest", () => later.output.includes("People in the news"));
    const server = serverPid(data) ?? 0;
    expect(isAlive(server)).toBe(true);

    expect(await later.end("SIGTERM")).toBe(0);

    expect(later.errors).toContain("Posted before:");
    const again = alerts.filter(({ message }) => unwrapped(later.output).includes(unwrapped(message.summary)));
    expect(again.length).toBeGreaterThanOrEqual(3);
    expect(isAlive(server)).toBe(false);
  });

  test("a signal during the start ends it as well", async () => {
    const hasty = start({});
    await hasty.until("the database's server", () => serverPid(data) !== undefined);

    expect(await hasty.end("SIGTERM")).toBe(0);
    expect(serverPid(data)).toBeUndefined();
  });

  test("a key press that arrives twice, from the terminal and from npm, is one signal", async () => {
    const pressed = start({});
    await pressed.page();
    const server = serverPid(data) ?? 0;

    void pressed.end("SIGINT");
    expect(await pressed.end("SIGTERM")).toBe(0);

    expect(pressed.errors).toContain('"stopped"');
    expect(isAlive(server)).toBe(false);
  });
});

test("npm start runs in a path with a space and under LC_ALL=C, and SIGTERM to npm ends everything", {
  timeout: TIMEOUT_MS,
}, async () => {
  const checkout = join(folder, "a checkout");
  mkdirSync(checkout);
  for (const part of ["src", "digests", "prisma", "package.json"])
    cpSync(join(ROOT, part), join(checkout, part), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(ROOT, "node_modules"), join(checkout, "node_modules"));
  const dir = join(folder, "npm");
  const npm = start({
    command: ["npm", "start"],
    cwd: checkout,
    env: { ORGBEAT_DATA: dir, LC_ALL: "C", LANG: "C" },
  });
  const terminal = () => unwrapped(npm.output);
  await npm.until("a Chinese name in the terminal", () => terminal().includes("样例日报"));
  const server = serverPid(dir) ?? 0;
  expect(isAlive(server)).toBe(true);

  const code = await npm.end("SIGTERM");

  // npm itself says that its script was ended by the signal, where it was not quick enough to hear of the end.
  expect([0, 143, undefined]).toContain(code);
  expect(npm.errors).toContain('"stopped"');
  expect(isAlive(server)).toBe(false);
});
