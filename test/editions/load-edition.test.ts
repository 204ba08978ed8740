import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EditionError } from "../../src/editions/edition-error.ts";
import { loadEdition } from "../../src/editions/load-edition.ts";
import { opml, writeEdition } from "./write-edition.ts";

async function problemsOf(files: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  const folder = await writeEdition(files);
  return problemsIn(folder);
}

async function problemsIn(folder: string): Promise<string[]> {
  try {
    await loadEdition(folder);
  } catch (error) {
    if (error instanceof EditionError) {
      return error.problems.map(({ file, line, message, example }) => `${file}:${line} ${message} [${example}]`);
    }
    throw error;
  }
  return [];
}

describe("a good edition", () => {
  test("has its defaults filled in", async () => {
    const folder = await writeEdition({});

    const edition = await loadEdition(folder);

    expect(edition).toMatchObject({
      id: "small",
      name: "Small edition",
      language: "zh-Hans",
      timeZone: "Asia/Shanghai",
      schedule: { days: [1], hour: 9, minute: 0 },
      sections: [
        { kind: "changes", limit: 20, perCompany: 6 },
        { kind: "stories", limit: 8, perCompany: 3 },
        { kind: "people", limit: 8, perCompany: 3 },
      ],
    });
  });

  test("keeps its own recipe", async () => {
    const folder = await writeEdition({
      "edition.yaml": [
        "name: Two days",
        "language: en",
        "timeZone: America/New_York",
        'digest: { days: [Thursday, monday, monday], time: "18:30" }',
        "sections: [{ kind: people, limit: 4 }]",
      ].join("\n"),
    });

    const edition = await loadEdition(folder);

    expect(edition.schedule).toEqual({ days: [1, 4], hour: 18, minute: 30 });
    expect(edition.sections).toEqual([{ kind: "people", limit: 4, perCompany: 3 }]);
    expect(edition.timeZone).toBe("America/New_York");
  });

  test("makes an entity of everything listed, with names by language and every form once", async () => {
    const folder = await writeEdition({
      "watchlist.yaml": `
companies:
  - id: bytedance
    name: 字节跳动
    en: ByteDance
    zhHant: 字節跳動
    aliases: [字节, ByteDance]
    contextAliases: [头条]
    teams:
      - { id: bytedance-seed, name: Seed, zh: 豆包大模型团队, contextAliases: [Seed] }
    products:
      - { id: doubao, name: 豆包 }
  - { id: qihoo, name: 360, partOf: bytedance }
people:
  - id: wu-yonghui
    name: 吴永辉
    roles: [{ org: bytedance, team: bytedance-seed, title: 负责人, asOf: 2025, source: "https://news.example/1" }]
topics:
  - { id: agi, name: AGI, zh: 通用人工智能 }
`,
    });

    const { entities } = await loadEdition(folder);

    expect(entities.map(({ id, kind, partOf }) => [id, kind, partOf])).toEqual([
      ["bytedance", "company", undefined],
      ["bytedance-seed", "team", "bytedance"],
      ["doubao", "product", "bytedance"],
      ["qihoo", "company", "bytedance"],
      ["wu-yonghui", "person", undefined],
      ["agi", "topic", undefined],
    ]);
    expect(entities[0]?.names).toEqual({ en: "ByteDance", "zh-Hans": "字节跳动", "zh-Hant": "字節跳動" });
    expect(entities[0]?.aliases).toEqual([
      { text: "字节跳动", needsContext: false },
      { text: "ByteDance", needsContext: false },
      { text: "字节", needsContext: false },
      { text: "头条", needsContext: true },
    ]);
    expect(entities[1]?.names).toEqual({ en: "Seed", "zh-Hans": "豆包大模型团队" });
    expect(entities[1]?.aliases[0]).toEqual({ text: "Seed", needsContext: true });
    expect(entities[3]?.name).toBe("360");
    expect(entities[4]?.roles).toEqual([
      { org: "bytedance", team: "bytedance-seed", title: "负责人", asOf: "2025", source: "https://news.example/1" },
    ]);
  });

  test("lists feeds in groups, bundled files and RSSHub routes", async () => {
    const folder = await writeEdition({
      "feeds/zh.xml": "<rss/>",
      "feeds.opml": opml(`<outline text="Group">
  <outline type="rss" text="样例" xmlUrl="./feeds/zh.xml" orgbeat:language="zh-Hans" orgbeat:firstRead="announce" orgbeat:checked="2026-11-02"/>
  <outline type="rss" text="Route" xmlUrl="rsshub:/site/news" orgbeat:checked="no"></outline>
</outline>
<outline title="Titled" type="rss" xmlUrl="http://wire.example:8080/a?b=1&amp;c=2"/>`),
    });

    const { feeds } = await loadEdition(folder);

    expect(feeds).toEqual([
      { url: "bundled:small/feeds/zh.xml", title: "样例", language: "zh-Hans", firstRead: "announce" },
      { url: "rsshub:/site/news", title: "Route", language: undefined, firstRead: "silent" },
      { url: "http://wire.example:8080/a?b=1&c=2", title: "Titled", language: undefined, firstRead: "silent" },
    ]);
  });
});

describe("problems", () => {
  const cases: { name: string; files: Record<string, string | undefined>; problems: (string | RegExp)[] }[] = [
    {
      name: "missing files, all three",
      files: { "edition.yaml": undefined, "watchlist.yaml": undefined, "feeds.opml": undefined },
      problems: [
        /^edition.yaml:1 the file is missing/,
        /^feeds.opml:1 the file is missing/,
        /^watchlist.yaml:1 the file is missing/,
      ],
    },
    {
      name: "an unknown key, with the nearest",
      files: { "edition.yaml": "name: A\ntimezone: Asia/Tokyo\n" },
      problems: [
        'edition.yaml:2 nothing is called "timezone" here. Did you mean "timeZone"? [timeZone: Asia/Shanghai]',
      ],
    },
    {
      name: "an unknown key of an entity, only names that are known there suggested",
      files: {
        "watchlist.yaml": "companies:\n  - id: openai\n    name: OpenAI\n    part: microsoft\n    colour: blue\n",
      },
      problems: [
        /^watchlist.yaml:4 nothing is called "part" here. Did you mean "partOf"\?/,
        /^watchlist.yaml:5 nothing is called "colour" here, only id, name, en, zh/,
      ],
    },
    {
      name: "missing fields",
      files: { "edition.yaml": "language: en\n", "watchlist.yaml": "people:\n  - id: sam\n  - name: Sam\n" },
      problems: [
        "edition.yaml:1 name is missing. [name: 字节跳动]",
        "watchlist.yaml:2 name is missing. [name: 字节跳动]",
        "watchlist.yaml:3 id is missing. [id: bytedance-seed]",
      ],
    },
    {
      name: "bad language, zone, weekday, time, number and section",
      files: {
        "edition.yaml": `name: A
language: zh
timeZone: +08:00
digest:
  days: [monday, tueday]
  time: 25:00
sections:
  - { kind: changes, limit: 0 }
  - { kind: gossip }
`,
      },
      problems: [
        'edition.yaml:2 language "zh" must be zh-Hans, zh-Hant or en. [language: zh-Hans]',
        'edition.yaml:3 timeZone "+08:00" must be the name of a time zone. [timeZone: Asia/Shanghai]',
        /^edition.yaml:5 days "tueday" must be a list of weekdays/,
        'edition.yaml:6 time "25:00" must be hours and minutes. [time: "09:00"]',
        /^edition.yaml:8 limit "0" must be a whole number/,
        /^edition.yaml:9 kind "gossip" must be changes, stories or people/,
      ],
    },
    {
      name: "an id that is not kebab-case, and one that is taken",
      files: {
        "watchlist.yaml": `companies:
  - { id: OpenAI, name: OpenAI }
`,
      },
      problems: [/^watchlist.yaml:2 id "OpenAI" must be small letters/],
    },
    {
      name: "an id taken by another kind",
      files: {
        "watchlist.yaml": `companies:
  - id: sora
    name: OpenAI
people:
  - { id: sora, name: Sora Tanaka }
`,
      },
      problems: [/^watchlist.yaml:5 the id "sora" is taken by the company OpenAI on line 2\./],
    },
    {
      name: "references to nothing, with the nearest id",
      files: {
        "watchlist.yaml": `companies:
  - { id: bytedance, name: 字节跳动, partOf: bytedanse, teams: [{ id: seed-team, name: Seed团队 }] }
  - { id: openai, name: OpenAI }
people:
  - id: sam
    name: Sam Altman
    roles:
      - { org: openia, title: CEO, asOf: 2023-11, source: https://a.example }
      - { org: openai, team: seed-team, title: CEO, asOf: 2023-11, source: https://a.example }
`,
      },
      problems: [
        /^watchlist.yaml:2 partOf "bytedanse" must be the id of another company. Did you mean "bytedance"\?/,
        /^watchlist.yaml:8 org "openia" must be the id of a company. Did you mean "openai"\?/,
        /^watchlist.yaml:9 team "seed-team" must be the id of a team of that company/,
      ],
    },
    {
      name: "companies that are part of each other",
      files: {
        "watchlist.yaml": `companies:
  - { id: aa, name: Aa Corp, partOf: bb }
  - { id: bb, name: Bb Corp, partOf: aa }
  - { id: cc, name: Cc Corp, partOf: aa }
`,
      },
      problems: [/^watchlist.yaml:2 "aa" is, over its parents/, /^watchlist.yaml:3 "bb" is, over its parents/],
    },
    {
      name: "empty and single-letter aliases",
      files: {
        "watchlist.yaml": `companies:
  - id: twitter
    name: X
    aliases: [Twitter, "", 推]
    contextAliases: [T]
`,
      },
      problems: [
        /^watchlist.yaml:3 the alias "X" of twitter is too short/,
        /^watchlist.yaml:4 the alias "" of twitter is too short/,
        /^watchlist.yaml:4 the alias "推" of twitter is too short/,
        /^watchlist.yaml:5 the alias "T" of twitter is too short/,
      ],
    },
    {
      name: "an alias of two entities, also in other width and case",
      files: {
        "watchlist.yaml": `companies:
  - { id: meta, name: Meta Platforms, aliases: [FAIR] }
  - { id: other, name: Other Lab, aliases: [ｆａｉｒ] }
`,
      },
      problems: [/^watchlist.yaml:3 "ｆａｉｒ" means both meta and other; list it under contextAliases/],
    },
    {
      name: "an alias of two entities that needs context is right",
      files: {
        "watchlist.yaml": `companies:
  - { id: meta, name: Meta Platforms, aliases: [FAIR] }
  - { id: other, name: Other Lab, contextAliases: [FAIR] }
`,
      },
      problems: [],
    },
    {
      name: "dates and sources that are not",
      files: {
        "watchlist.yaml": `companies: [{ id: openai, name: OpenAI }]
people:
  - id: sam
    name: Sam Altman
    roles:
      - { org: openai, title: CEO, asOf: 2025-13, source: "https://a.example" }
      - { org: openai, title: CEO, asOf: 2025-02-30, source: "ftp://a.example" }
      - { org: openai, title: CEO, asOf: last year, source: somewhere }
`,
      },
      problems: [
        /^watchlist.yaml:6 asOf "2025-13"/,
        /^watchlist.yaml:7 asOf "2025-02-30"/,
        /^watchlist.yaml:7 source "ftp:\/\/a.example"/,
        /^watchlist.yaml:8 asOf "last year"/,
        /^watchlist.yaml:8 source "somewhere"/,
      ],
    },
    {
      name: "a list where fields belong",
      files: { "watchlist.yaml": "companies: none\n" },
      problems: [/^watchlist.yaml:1 companies "none" must be a list of companies/],
    },
    {
      name: "broken YAML and a key given twice",
      files: { "edition.yaml": "name: A\nname: B\n", "watchlist.yaml": "companies:\n  - { id: a\n" },
      problems: [/^edition.yaml:2 this is not YAML/, /^watchlist.yaml:\d this is not YAML/],
    },
    {
      name: "an empty edition.yaml",
      files: { "edition.yaml": "" },
      problems: [/^edition.yaml:1 the file/],
    },
    {
      name: "a file that is not OPML",
      files: { "feeds.opml": "<html></html>" },
      problems: [/^feeds.opml:1 this is not an OPML file/],
    },
    {
      name: "an outline that is never closed",
      files: {
        "feeds.opml": '<opml>\n<body>\n<outline type="rss" text="A" xmlUrl="https://a.example/">\n</body></opml>',
      },
      problems: [/^feeds.opml:3 <outline> is never closed/],
    },
    {
      name: "addresses that are missing, not of the web, with a password, misspelt or repeated",
      files: {
        "feeds.opml": opml(`<outline type="rss" text="A"/>
<outline type="rss" text="B" xmlUrl="ftp://b.example/feed"/>
<outline type="rss" text="C" xmlUrl="https://me:secret@c.example/feed"/>
<outline type="rss" text="D" xmlurl="https://d.example/feed"/>
<outline type="rss" text="E" xmlUrl="https://e.example/feed"/>
<outline type="rss" text="F" xmlUrl="https://e.example/feed"/>
<outline type="rss" text="G" xmlUrl="https://"/>`),
      },
      problems: [
        /^feeds.opml:3 xmlUrl is missing/,
        /^feeds.opml:4 xmlUrl "ftp:\/\/b.example\/feed" is not a web address/,
        /^feeds.opml:5 xmlUrl must not hold a name or password/,
        /^feeds.opml:6 nothing is called "xmlurl" here. Did you mean "xmlUrl"\?/,
        /^feeds.opml:6 xmlUrl is missing/,
        /^feeds.opml:8 the feed https:\/\/e.example\/feed is listed twice/,
        /^feeds.opml:9 xmlUrl "https:\/\/" is not a web address/,
      ],
    },
    {
      name: "attributes of Orgbeat that are wrong",
      files: {
        "feeds.opml": opml(
          '<outline type="rss" xmlUrl="https://a.example/" orgbeat:language="fr" orgbeat:firstRead="loud" orgbeat:checked="maybe" orgbeat:langage="en"/>',
        ),
      },
      problems: [
        /text is missing/,
        /orgbeat:language "fr" must be/,
        /orgbeat:firstRead "loud" must be/,
        /orgbeat:checked "maybe" must be/,
        /nothing is called "orgbeat:langage" here. Did you mean "orgbeat:language"\?/,
      ],
    },
    {
      name: "bundled files that are missing or outside",
      files: {
        "feeds.opml": opml(`<outline type="rss" text="A" xmlUrl="feeds/none.xml"/>
<outline type="rss" text="B" xmlUrl="../../secret.xml"/>
<outline type="rss" text="C" xmlUrl="feeds"/>`),
        "feeds/zh.xml": "<rss/>",
      },
      problems: [
        /^feeds.opml:3 there is no file feeds\/none.xml/,
        /^feeds.opml:4 xmlUrl "..\/..\/secret.xml" leads out/,
        /^feeds.opml:5 there is no file feeds/,
      ],
    },
  ];

  test.each(cases)("$name", async ({ files, problems }) => {
    const found = await problemsOf(files);

    expect(found).toEqual(
      problems.map((problem) => (typeof problem === "string" ? problem : expect.stringMatching(problem))),
    );
  });

  test("a link that leads out of the folder is refused", async () => {
    const folder = await writeEdition({ "feeds.opml": opml('<outline type="rss" text="A" xmlUrl="feeds/a.xml"/>') });
    await writeFile(join(folder, "..", "outside.xml"), "<rss/>");
    await mkdir(join(folder, "feeds"));
    await symlink(join(folder, "..", "outside.xml"), join(folder, "feeds", "a.xml"));

    const found = await problemsIn(folder);

    expect(found).toEqual([expect.stringMatching(/^feeds.opml:3 xmlUrl "feeds\/a.xml" leads out/)]);
  });

  test("are told together, by file and line, in the error's message", async () => {
    const folder = await writeEdition({
      "edition.yaml": "language: zh\n",
      "watchlist.yaml": "people: [{ id: X }]\n",
      "feeds.opml": "",
    });

    const error = await loadEdition(folder).catch((thrown: unknown) => thrown);

    expect(String(error)).toMatch(
      /^EditionError: edition "small" has 5 problems:\n {2}edition.yaml:1: .*\n {2}edition.yaml:1: .*\n {2}feeds.opml:1: .*\n {2}watchlist.yaml:1: /,
    );
    expect(String(error)).toContain("Write it like this: language: zh-Hans");
  });
});
