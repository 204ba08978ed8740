import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DISCORD, DiscordPeer } from "../chat/peers/discord-peer.ts";
import { SLACK, SlackPeer } from "../chat/peers/slack-peer.ts";
import { orgbeat } from "../cli/command.ts";
import { openTestDatabase } from "../store/test-database.ts";
import { makeFolder, Program, ROOT, removeFolder } from "./program.ts";

// The whole program between a feed and two platforms, all of them on this machine.

const databaseUrl = await openTestDatabase();
const folder = makeFolder();
let slack: SlackPeer;
let discord: DiscordPeer;
let site: Server;
let items: readonly string[] = [];
let bot: Program;

beforeAll(async () => {
  [slack, discord] = await Promise.all([new SlackPeer().open(), new DiscordPeer().open()]);
  site = createServer(({ url }, response) => {
    // Pages are gone: what the feed has of an article stands.
    if (url !== "/feed.xml") response.statusCode = 404;
    response.end(url === "/feed.xml" ? feed() : "gone");
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => site.once("listening", resolve));
  writeEdition();
});

afterAll(async () => {
  await bot?.end("SIGKILL");
  await Promise.all([slack.close(), discord.close()]);
  site.close();
  removeFolder(folder);
});

/** The host:port of the site with the feed. */
function host(): string {
  const address = site.address();
  return `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

function feed(): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>http://${host()}/</link>${items.join("")}</channel></rss>`;
}

function item(id: string, title: string, text: string): string {
  const link = `http://${host()}/${id}`;
  return `<item><guid>${id}</guid><title>${title}</title><link>${link}</link><pubDate>${new Date().toUTCString()}</pubDate><description>${text}</description></item>`;
}

/** The sample's watchlist with one feed that the test writes. */
function writeEdition(): void {
  const edition = join(folder, "editions", "sample");
  mkdirSync(join(folder, "editions"));
  cpSync(join(ROOT, "digests", "sample"), edition, { recursive: true });
  const outline = `<outline type="rss" text="Wire" xmlUrl="http://${host()}/feed.xml"/>`;
  const opml = readFileSync(join(edition, "feeds.opml"), "utf8").replace(
    /<body>.*<\/body>/su,
    `<body>${outline}</body>`,
  );
  writeFileSync(join(edition, "feeds.opml"), opml);
}

function settings() {
  return {
    DATABASE_URL: databaseUrl,
    ORGBEAT_DATA: join(folder, "data"),
    ORGBEAT_EDITIONS: join(folder, "editions"),
    ORGBEAT_EDITION: "sample",
    ORGBEAT_ALLOW_HOSTS: host(),
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: SLACK.botToken,
    SLACK_APP_TOKEN: SLACK.appToken,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_TOKEN: DISCORD.token,
  };
}

async function start(): Promise<Program> {
  bot = new Program({ env: settings() });
  const isConnected = () => /Connected to Slack/.test(bot.errors) && /Connected to Discord/.test(bot.errors);
  await bot.until("both platforms", isConnected);
  return bot;
}

async function query(sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** What a minute's tick does: the feeds are due now, and somebody looks. */
async function readFeedsNow(): Promise<void> {
  await query("update feeds set next_fetch_at = now(), content_hash = null");
  await query("select graphile_worker.add_job('look', '{}')");
}

const slackMessages = () => slack.messages(SLACK.general).map((message) => JSON.stringify(message));
const discordPosts = () => discord.posts(DISCORD.general).map((post) => JSON.stringify(post));
const about = (words: string, messages: readonly string[]) => messages.filter((message) => message.includes(words));

describe("Slack and Discord at once", { timeout: 120_000 }, () => {
  test("people subscribe by command, and their channels are told", async () => {
    items = [
      item("old", "Weather stays mild", "It will be mild in the north of the country for the rest of the week."),
    ];
    await start();

    const onSlack = await slack.command("subscribe OpenAI", slack.overSocket);
    const onDiscord = await discord.command("subscribe", { entity: "OpenAI" });
    await bot.until("Slack's answer", () => onSlack.replies.length > 0);

    expect(JSON.stringify(onSlack.replies)).toContain("OpenAI");
    expect(onDiscord.isPrivate).toBe(true);
    expect(JSON.stringify(onDiscord.answers)).toContain("Subscriptions of this channel");
    // What a new feed holds is read silently: only what comes after it is news.
    await bot.until("the first reading", () => bot.errors.includes("a feed was read"));
    // The peer's Slack user reads Chinese.
    await bot.until("the announcements", () => slackMessages().length === 1 && discordPosts().length === 1);
    expect(slackMessages()[0]).toContain("订阅了 OpenAI");
    expect(discordPosts()[0]).toContain("Reader subscribed this channel to OpenAI");
  });

  test("an article in a feed becomes one alert in each channel, with the sentence that proves it", async () => {
    const sentence = "Marta Quill, who led hardware at Northwind, has joined OpenAI as chief product officer.";
    items = [item("quill", "OpenAI hires Marta Quill as product chief", sentence), ...items];

    await readFeedsNow();
    const isThere = () =>
      about("Marta Quill", slackMessages()).length > 0 && about("Marta Quill", discordPosts()).length > 0;
    await bot.until("the alerts", isThere);

    expect(about("Marta Quill", slackMessages())).toHaveLength(1);
    expect(about("Marta Quill", discordPosts())).toHaveLength(1);
    expect(about("Marta Quill", slackMessages())[0]).toContain("OpenAI");
    expect(about("Marta Quill", discordPosts())[0]).toContain(`http://${host()}/quill`);
  });

  test("a lookup is answered to whoever asked, in their language, and to nobody else", async () => {
    const before = [slackMessages().length, discordPosts().length];

    const onSlack = await slack.command("company openai", slack.overSocket, { user: SLACK.member });
    const onDiscord = await discord.command("company", { company: "OpenAI" }, { permissions: "0", locale: "zh-CN" });
    await bot.until("Slack's answer", () => onSlack.replies.length > 0);

    expect(onSlack.replies).toMatchObject([{ response_type: "ephemeral" }]);
    expect(JSON.stringify(onSlack.replies)).toContain("Marta Quill");
    expect(onDiscord.isPrivate).toBe(true);
    expect(JSON.stringify(onDiscord.answers)).toContain("最新动态");
    expect([slackMessages().length, discordPosts().length]).toEqual(before);
  });

  test("the digest comes when it is due, once", async () => {
    // Everything that was read is settled before the digest's end.
    await sleep(1_000);
    await query("update channels set next_digest_at = now() - interval '2 minutes' where platform <> 'console'");
    await query("select graphile_worker.add_job('look', '{}')");

    const slackHas = () => about("组织变动", slackMessages()).length > 0;
    await bot.until("the digests", () => slackHas() && about("Organisation changes", discordPosts()).length > 0);

    expect(about("组织变动", slackMessages())).toHaveLength(1);
    expect(about("Organisation changes", discordPosts())).toHaveLength(1);
    expect(about("Organisation changes", discordPosts())[0]).toContain("Marta Quill");
  });

  test("killed in the middle of its posts it goes on after the next start, and nothing is posted twice or lost", async () => {
    const names = [
      "Ada Brook",
      "Ben Carrow",
      "Cleo Danz",
      "Dov Elster",
      "Eve Farrow",
      "Finn Gale",
      "Gus Hale",
      "Ida Jute",
    ];
    const hires = names.map((name) =>
      item(name.replace(" ", "-"), `${name} joins OpenAI`, `${name} has joined OpenAI.`),
    );
    items = [...hires, ...items];
    const posted = [slackMessages().length, discordPosts().length];

    await readFeedsNow();
    await bot.until("a first post", () => slackMessages().length > (posted[0] ?? 0));
    await bot.end("SIGKILL");
    const whenKilled = names.filter((name) => about(name, slackMessages()).length > 0).length;
    await start();
    await readFeedsNow();
    const has = (name: string) => about(name, slackMessages()).length > 0 && about(name, discordPosts()).length > 0;
    await bot.until("all alerts", () => names.every(has));
    await sleep(1_000);

    expect(whenKilled).toBeLessThan(names.length);
    for (const name of names) {
      expect(about(`${name} joins`, discordPosts()), name).toHaveLength(1);
      expect(about(name, slackMessages()), name).toHaveLength(1);
    }
  });

  test("another start posts nothing, and every payload was one that the platforms take", async () => {
    const before = [slackMessages(), discordPosts()];
    expect(await bot.end("SIGTERM")).toBe(0);

    await start();
    await readFeedsNow();
    await sleep(2_000);

    expect(await bot.end("SIGTERM")).toBe(0);
    expect([slackMessages(), discordPosts()]).toEqual(before);
    expect(slack.faults).toEqual([]);
    expect(discord.faults).toEqual([]);
    expect(bot.errors).not.toMatch(/xoxb-|xapp-|peer-token/);
  });

  test("an operator sends a digest by hand, once, and hears where it is refused", async () => {
    const period = ["--since", new Date(Date.now() - 3_600_000).toISOString(), "--until", new Date().toISOString()];
    const send = (channel: string) =>
      orgbeat(["digest", "--channel", channel, ...period, "--send"], { env: settings() });
    const before = [slackMessages().length, discordPosts().length];

    const sent = [await send(SLACK.general), await send(DISCORD.general), await send(DISCORD.general)];
    slack.archive(SLACK.general);
    period[3] = new Date().toISOString();
    const refused = await send(SLACK.general);

    expect(sent.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect([slackMessages().length, discordPosts().length]).toEqual(before.map((count) => count + 1));
    expect(refused).toMatchObject({ code: 1, errors: expect.stringContaining("is_archived") });
    expect([...slack.faults, ...discord.faults]).toEqual([]);
  });
});
