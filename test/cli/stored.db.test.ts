import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFolder, Program, ROOT, removeFolder, unwrapped } from "../acceptance/program.ts";
import { DISCORD, DiscordPeer } from "../chat/peers/discord-peer.ts";
import { SLACK, SlackPeer } from "../chat/peers/slack-peer.ts";
import { openTestDatabase } from "../store/test-database.ts";
import { jsonLines, orgbeat, type Ran } from "./command.ts";

// Commands on what is stored: the sample edition read once by the real program, then looked at.

const folder = makeFolder();
const env = {
  DATABASE_URL: await openTestDatabase(),
  ORGBEAT_DATA: join(folder, "data"),
  ORGBEAT_EDITIONS: join(ROOT, "digests"),
  ORGBEAT_EDITION: "sample",
};
const command = (...args: string[]) => orgbeat(args, { env });
const cli = (...args: string[]) => new Program({ command: [join(ROOT, "src", "cli.ts"), ...args], env });

let first: Program;
beforeAll(async () => {
  first = cli("run", "--once", "--json");
  await first.end();
});
afterAll(() => removeFolder(folder));

describe("run --once", () => {
  test("reads, alerts and sends the digest that is due, with only results on standard output", async () => {
    const kinds = jsonLines(first.output).map(({ kind }) => kind);

    expect(await first.end()).toBe(0);
    expect(kinds.filter((kind) => kind === "alert").length).toBeGreaterThanOrEqual(3);
    expect(kinds.filter((kind) => kind === "digest")).toHaveLength(1);
    expect(kinds.at(-1)).toBe("digest");
    expect(first.errors).toMatch(/^15 articles and \d+ events are stored; 0 deliveries wait\.$/m);
  });

  test("done again it posts nothing, even hours later", async () => {
    const later = new Date(Date.now() + 5 * 3_600_000).toISOString();

    for (const args of [[], ["--now", later]]) {
      const again = await command("run", "--once", ...args);
      expect(again).toMatchObject({ code: 0, output: "" });
    }
  });

  test("names the feeds that cannot be read, and goes on", async () => {
    const opml = join(folder, "broken.opml");
    const outline = '<outline type="rss" text="Gone" xmlUrl="http://127.0.0.1:9/feed.xml"/>';
    writeFileSync(opml, `<opml version="2.0"><body>${outline}</body></opml>`);
    await command("import", opml);

    const { code, output, errors } = await command("run", "--once");

    expect(code).toBe(0);
    expect(output).toBe("");
    expect(errors).toContain("feed http://127.0.0.1:9/feed.xml could not be read: it leads into a private network");
  });
});

describe("export", () => {
  test("has each event with its articles and the sentences that prove it", async () => {
    const { code, output } = await command("export");

    const events = jsonLines(output);
    expect(code).toBe(0);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: "join", person: "吴永辉", org: "字节跳动", isNews: true, background: false }),
    );
    for (const { articles, steps } of events) {
      expect(articles).toContainEqual(expect.objectContaining({ quote: expect.stringMatching(/./u) }));
      expect(steps).not.toEqual([]);
    }
  });

  test("has articles once each, and feeds with their health", async () => {
    const articles = jsonLines((await command("export", "--articles")).output);
    const feeds = jsonLines((await command("export", "--feeds")).output);

    expect(articles).toHaveLength(15);
    expect(new Set(articles.map(({ url }) => url)).size).toBe(15);
    expect(articles.every(({ entries, readAt }) => entries === 1 && readAt !== undefined)).toBe(true);
    expect(feeds.filter(({ editionId }) => editionId === "sample")).toHaveLength(3);
  });

  test("changes nothing that a running bot follows, though typed without its settings", async () => {
    const before = (await command("export", "--feeds")).output;

    const other = await orgbeat(["export", "--feeds"], { env: { ...env, ORGBEAT_EDITION: "ai-labs" } });

    expect(other.output).toBe(before);
    expect((await command("export", "--feeds")).output).toBe(before);
  });

  test("ends in peace where nobody reads on", async () => {
    const line = `"${process.execPath}" "${join(ROOT, "src", "cli.ts")}" export | head -n 1`;
    const program = new Program({ command: ["sh", "-c", line], env });

    await program.end();

    expect(jsonLines(program.output)).toHaveLength(1);
    expect(program.errors).toBe("");
  });
});

describe("names", () => {
  test("has those that nobody follows with their articles, the most frequent first", async () => {
    const { code, output } = await command("names", "--json");

    const names = jsonLines(output);
    const counts = names.map(({ articles }) => Number(articles));
    expect(code).toBe(0);
    expect(names.length).toBeGreaterThan(0);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    for (const { name, examples } of names)
      expect(examples).toContainEqual(expect.objectContaining({ sentence: expect.stringContaining(String(name)) }));
  });

  test("reads as a list with the sentence below each name", async () => {
    const { output } = await command("names");

    expect(output).toMatch(/^\S.* {2}(?:person|company|team), \d+ articles?\n {2}\S/mu);
  });
});

describe("org and flow", () => {
  test("org has who is at a company with sources, as text and as JSON", async () => {
    const text = await command("org", "字节跳动");
    const json = await command("org", "ByteDance", "--json");

    expect(text.code).toBe(0);
    expect(text.output).toMatch(/^Who reports to whom · ByteDance: /);
    expect(text.output).toMatch(/• (?:↳ )*Yonghui Wu · .*https?:\/\//u);
    const [chart] = jsonLines(json.output);
    expect(chart).toMatchObject({ company: { entityId: "bytedance" }, refused: [] });
    expect(JSON.stringify(chart)).toContain('"entityId":"wu-yonghui"');
  });

  test("org at a date long ago has nobody who came since", async () => {
    const { code, output } = await command("org", "ByteDance", "--at", "2001-03");

    expect(code).toBe(0);
    expect(output).toContain("31 Mar 2001");
    expect(output).not.toContain("Yonghui Wu");
  });

  test("flow has who went where, each person once", async () => {
    const { code, output } = await command("flow", "--to", "ByteDance", "--parents", "--json");

    const [found] = jsonLines(output);
    const lines = found?.lines as { to: { entityId: string }; moves: { person: { name: string } }[] }[];
    const people = lines.flatMap(({ moves }) => moves.map(({ person }) => person.name));
    expect(code).toBe(0);
    expect(people).toContain("吴永辉");
    expect(new Set(people).size).toBe(people.length);
    expect(lines.every(({ to }) => to.entityId === "bytedance")).toBe(true);
  });

  test("flow as text names both ends, and says so where nobody moved", async () => {
    expect((await command("flow")).output).toMatch(/• Google DeepMind → ByteDance \d+: .*Yonghui Wu \(/u);
    expect((await command("flow", "--since", "2001", "--until", "2001")).output).toContain("No moves in this period.");
  });

  test.each([
    ["org", "ByteDance", "--at", "yesterday"],
    ["org", "ByteDance", "--at", "2025-02-30"],
    ["flow", "--since", "2025-13"],
    ["flow", "--since", "2026", "--until", "2025"],
  ])("%s %s %s %s is wrong usage", async (...args) => {
    expect(await command(...args)).toMatchObject({ code: 2, output: "" });
  });

  test("a company that nobody knows is named", async () => {
    await expect(command("org", "Nobody Known")).rejects.toMatchObject({ code: "entity-not-found" });
    await expect(command("flow", "--from", "Nobody Known")).rejects.toMatchObject({ code: "entity-not-found" });
  });
});

describe("import", () => {
  test("adds feeds once, and they stay when the program runs again", async () => {
    const opml = join(folder, "more.opml");
    const outline = (name: string) => `<outline type="rss" text="${name}" xmlUrl="https://${name}.example/feed"/>`;
    writeFileSync(opml, `<opml version="2.0"><body>${outline("one")}${outline("two")}</body></opml>`);

    const added = await command("import", opml);
    const again = await command("import", opml);

    expect(added.output).toContain("2 of 2 feeds were added");
    expect(again.output).toContain("0 of 2 feeds were added");
    const feeds = jsonLines((await command("export", "--feeds")).output);
    expect(feeds).toContainEqual(expect.objectContaining({ url: "https://two.example/feed", isActive: true }));
  });

  test("takes what export --opml writes, and a feed that another reader lists in two folders", async () => {
    const path = join(folder, "exported.opml");
    const { output } = await command("export", "--opml");
    const outline = '<outline type="rss" text="Twice" xmlUrl="https://twice.example/feed"/>';
    writeFileSync(path, output.replace("<body>", `<body><outline text="a">${outline}</outline>${outline}`));

    const imported = await command("import", path);

    expect(output).toContain('xmlUrl="https://one.example/feed"');
    expect(output).not.toContain("bundled:");
    expect(imported.output).toMatch(/^1 of \d+ feeds were added/);
  });

  test("tells what is wrong with a file, with its line", async () => {
    const opml = join(folder, "bad.opml");
    writeFileSync(opml, '<opml version="2.0"><body>\n<outline type="rss" text="x" xmlUrl="ftp://x"/></body></opml>');

    await expect(command("import", opml)).rejects.toThrow(/bad\.opml:2/);
    await expect(command("import", join(folder, "nowhere.opml"))).rejects.toMatchObject({ code: "file-not-found" });
  });
});

describe("digest and preview", () => {
  const since = new Date(Date.now() - 86_400_000).toISOString();

  test("print the digest of a channel for a period", async () => {
    const text = await command("digest", "--channel", "console", "--since", since);
    const json = await command("digest", "--channel", "#console", "--since", since, "--json");

    expect(text.code).toBe(0);
    expect(text.output).toContain("Organisation changes");
    expect(text.errors).toBe("");
    expect(jsonLines(json.output)).toMatchObject([{ kind: "digest" }]);
  });

  test("since the last digest there is nothing to tell", async () => {
    const { output } = await command("digest", "--channel", "console");
    const preview = await command("preview");

    expect(output).toContain("nothing changed");
    expect(preview.output).toMatch(/^#console\n/);
    expect(preview.output).toContain("nothing changed");
  });

  test("--send prints it once as its result, and posts it once", async () => {
    const args = ["digest", "--channel", "console", "--since", since, "--until", new Date().toISOString(), "--send"];

    const sent = await command(...args);
    const again = await command(...args);

    expect(sent.code).toBe(0);
    expect(unwrapped(sent.output).split("Organisationchanges")).toHaveLength(2);
    expect(again.output).toBe(sent.output);
  });

  test("a channel that is not known is answered with those that are", async () => {
    for (const args of [
      ["digest", "--channel", "nowhere"],
      ["preview", "--channel", "nowhere"],
    ]) {
      const { code, output, errors } = await command(...args);

      expect(code).toBe(1);
      expect(errors).toContain("no channel nowhere. Known: 1 (#console, console)");
      expect(output).toBe("");
    }
  });
});

describe("replay", () => {
  test("reads an article again and announces nothing", async () => {
    const articles = jsonLines((await command("export", "--articles")).output);
    const before = (await command("export")).output;
    const joins = articles.find(({ url }) => String(url).includes("wu-yonghui-joins"));

    const { code, output } = await command("replay", String(joins?.id));

    expect(code).toBe(0);
    const counts = /^article \d+: (\d+) claims before, (\d+) now$/m.exec(output);
    expect(Number(counts?.[1])).toBeGreaterThan(0);
    expect(counts?.[2]).toBe(counts?.[1]);
    expect((await command("run", "--once")).output).toBe("");
    expect(jsonLines((await command("export")).output)).toHaveLength(jsonLines(before).length);
  });

  test.each(["999999", "no-number"])("an article %s that is not there is a sentence", async (id) => {
    expect(await command("replay", id)).toMatchObject({ code: 1, output: "", errors: expect.stringContaining(id) });
  });
});

describe("doctor", () => {
  const findings = ({ output }: Ran) =>
    Object.fromEntries(jsonLines(output).map(({ what, isFine }) => [String(what), isFine]));

  test("finds everything in order, and reads every feed where asked", async () => {
    const { code, output } = await command("doctor");
    const withFeeds = await command("doctor", "--feeds", "--json");

    expect(code).toBe(0);
    for (const what of ["settings", "editions", "database", "platforms", "queue", "deliveries"])
      expect(output).toMatch(new RegExp(`^ok {4} ${what}: `, "m"));
    const feeds = Object.entries(findings(withFeeds)).filter(([what]) => what.startsWith("feed "));
    expect(feeds.filter(([, isFine]) => isFine)).toHaveLength(3);
    expect(withFeeds.code).toBe(1);
  });

  test("names the edition that is wrong, and a database that does not answer", async () => {
    const edition = await orgbeat(["doctor", "--json"], { env: { ...env, ORGBEAT_EDITION: "nowhere" } });
    const away = "postgresql://orgbeat:hush-hush@127.0.0.1:1/orgbeat";
    const database = await orgbeat(["doctor", "--json"], { env: { ...env, DATABASE_URL: away } });

    expect(edition.code).toBe(1);
    expect(findings(edition)).toMatchObject({ settings: true, editions: false });
    expect(database.code).toBe(1);
    expect(findings(database)).toMatchObject({ editions: true, database: false });
    expect(database.output).not.toContain("hush-hush");
  });

  test("tries the tokens of both platforms", async () => {
    const [slack, discord] = await Promise.all([new SlackPeer().open(), new DiscordPeer().open()]);
    const tokens = {
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: SLACK.botToken,
      SLACK_APP_TOKEN: SLACK.appToken,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: DISCORD.token,
    };

    const right = await orgbeat(["doctor", "--json"], { env: { ...env, ...tokens } });
    const wrong = await orgbeat(["doctor", "--json"], { env: { ...env, ...tokens, SLACK_BOT_TOKEN: "xoxb-wrong" } });
    await Promise.all([slack.close(), discord.close()]);

    expect(findings(right)).toMatchObject({ slack: true, discord: true });
    expect(findings(wrong)).toMatchObject({ slack: false, discord: true });
    expect(wrong.output).not.toContain("xoxb-wrong");
  });
});
