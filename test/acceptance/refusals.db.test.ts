import { once } from "node:events";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DISCORD, DiscordPeer } from "../chat/peers/discord-peer.ts";
import { SLACK, SlackPeer } from "../chat/peers/slack-peer.ts";
import { openTestDatabase } from "../store/test-database.ts";
import { makeFolder, Program, ROOT, removeFolder } from "./program.ts";

// What a person can put right is a sentence, all of it at once, and never a stack.

const databaseUrl = await openTestDatabase();
const folder = makeFolder();
const started: Program[] = [];

function start(env: Readonly<Record<string, string>>): Program {
  const program = new Program({ env: { DATABASE_URL: databaseUrl, ORGBEAT_DATA: join(folder, "data"), ...env } });
  started.push(program);
  return program;
}

afterAll(async () => {
  for (const program of started) await program.end("SIGKILL");
  removeFolder(folder);
});

test("wrong settings are all listed, without their secrets", async () => {
  const program = start({
    PORT: "http",
    ORGBEAT_ROLE: "worker,cook",
    LOG_LEVEL: "loud",
    SLACK_BOT_TOKEN: "xoxa-secret",
    ORGBEAT_MAX_ARTICLE_AGE_DAYS: "-1",
    HOST: "0.0.0.0",
  });

  expect(await program.end()).toBe(1);
  for (const name of ["PORT", "ORGBEAT_ROLE", "LOG_LEVEL", "SLACK_BOT_TOKEN", "ORGBEAT_MAX_ARTICLE_AGE_DAYS"])
    expect(program.errors).toMatch(new RegExp(`^${name} `, "m"));
  expect(program.errors).not.toMatch(/xoxa-secret|\n {4}at /);
  expect(program.output).toBe("");
});

test("a broken edition is listed by file and line, all of it at once", async () => {
  const editions = join(folder, "editions");
  mkdirSync(editions);
  cpSync(join(ROOT, "digests", "sample"), join(editions, "mine"), { recursive: true });
  writeFileSync(join(editions, "mine", "edition.yaml"), "name: Mine\ntimeZone: Nowhere/Atlantis\nlanguage: tlh\n");
  writeFileSync(
    join(editions, "mine", "feeds.opml"),
    '<opml version="2.0"><body><outline type="rss" text="x" xmlUrl="ftp://feeds.example/x"/></body></opml>\n',
  );

  const program = start({ ORGBEAT_EDITIONS: editions, ORGBEAT_EDITION: "mine" });

  expect(await program.end()).toBe(1);
  expect(program.errors).toMatch(/edition\.yaml:2\b/);
  expect(program.errors).toMatch(/edition\.yaml:3\b/);
  expect(program.errors).toMatch(/feeds\.opml:1\b/);
  expect(program.errors).not.toContain("\n    at ");
});

test("a port that is taken is a sentence, and nothing is left running", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = String(typeof address === "object" && address ? address.port : 0);

  const program = start({ PORT: port });

  expect(await program.end()).toBe(1);
  expect(program.errors).toContain(`Port ${port} of this machine is in use`);
  expect(program.errors).not.toContain("\n    at ");
  other.close();
});

describe("a token that is refused is one sentence, and the rest goes on", () => {
  let slack: SlackPeer;
  let discord: DiscordPeer;
  beforeAll(async () => {
    [slack, discord] = await Promise.all([new SlackPeer().open(), new DiscordPeer().open()]);
  });
  afterAll(async () => {
    await Promise.all([slack.close(), discord.close()]);
  });

  const tokens = [
    { platform: "Slack", other: "Discord", wrong: { SLACK_BOT_TOKEN: "xoxb-wrong" } },
    { platform: "Discord", other: "Slack", wrong: { DISCORD_TOKEN: "wrong.discord.token" } },
  ];
  test.each(tokens)("$platform refuses, $other connects", async ({ platform, other, wrong }) => {
    const program = start({
      ORGBEAT_EDITION: "sample",
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: SLACK.botToken,
      SLACK_APP_TOKEN: SLACK.appToken,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: DISCORD.token,
      ...wrong,
    });

    const page = await program.page();
    await program.until("the other platform", () => program.errors.includes(`Connected to ${other}.`));
    await program.until("the refusal", () => program.errors.includes(`${platform} refused the token`));

    expect((await fetch(`${page}/health`)).status).toBe(200);
    expect(program.errors.match(/refused the token/g)).toHaveLength(1);
    expect(await program.end("SIGTERM")).toBe(0);
    expect(program.errors).not.toMatch(/xoxb-|xapp-|wrong\.discord|discord-peer-token|\n {4}at /);
  });
});

test("ends on a signal although the platforms went away a moment before", async () => {
  const [slack, discord] = await Promise.all([new SlackPeer().open(), new DiscordPeer().open()]);
  const program = start({
    ORGBEAT_EDITION: "sample",
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: SLACK.botToken,
    SLACK_APP_TOKEN: SLACK.appToken,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_TOKEN: DISCORD.token,
  });
  await program.until("both platforms", () => /Connected to Slack[\s\S]*Connected to Discord/.test(program.errors));

  await Promise.all([slack.close(), discord.close()]);

  expect(await program.end("SIGTERM")).toBe(0);
});
