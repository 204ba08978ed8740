import { describe, expect, test } from "vitest";
import { UserError, type UserErrorCode } from "../../src/model/user-error.ts";
import { toSimplified } from "../../src/text/normalize.ts";
import { toTraditional } from "../../src/text/traditional.ts";
import { commandHelp } from "../../src/wording/commands.ts";
import { errorSentence, errorSentences } from "../../src/wording/errors.ts";
import { factLabels, headings, lines, sectionNames, sentences } from "../../src/wording/labels.ts";
import { LANGUAGES, type Line } from "../../src/wording/line.ts";
import { actionNames, entityKindNames, kindNames, severityNames, statusNames } from "../../src/wording/names.ts";

const tables: Readonly<Record<string, Readonly<Record<string, Line>>>> = {
  actionNames,
  entityKindNames,
  errorSentences,
  factLabels,
  headings,
  kindNames,
  lines,
  sectionNames,
  severityNames,
  statusNames,
  ...Object.fromEntries(
    Object.entries(commandHelp).map(([name, { usage, does, example }]) => [`help ${name}`, { usage, does, example }]),
  ),
};

const rows = Object.entries(tables).flatMap(([table, lines]) =>
  Object.entries(lines).map(([name, line]) => ({ name: `${table} ${name}`, line })),
);

describe("every line", () => {
  test.each(rows)("$name is written in every language", ({ line }) => {
    for (const language of LANGUAGES) expect(line[language]?.trim()).toBeTruthy();
  });

  test.each(rows)("$name names the same facts in every language", ({ line }) => {
    const [en, ...others] = LANGUAGES.map((language) => (line[language].match(/\{\w+\}/g) ?? []).sort());
    for (const slots of others) expect(slots).toEqual(en);
  });

  test.each(rows)("$name has no traditional characters in simplified Chinese", ({ line }) => {
    expect(line["zh-Hans"]).toBe(toSimplified(line["zh-Hans"]));
  });

  test.each(rows)("$name has no Chinese in English", ({ line }) => {
    expect(line.en).not.toMatch(/\p{Script=Han}/u);
  });
});

describe("traditional lines", () => {
  const text = rows.map(({ line }) => line["zh-Hant"]).join("\n");

  test("have no simplified characters", () => {
    expect(toTraditional(text).replaceAll("臺", "台")).toBe(text);
  });

  test.each(["信息", "網絡", "軟件", "文件", "設置", "程序", "數據庫", "端口", "命令", "視頻", "粘貼", "默認"])(
    "say it as Taiwan does, not %s",
    (mainland) => {
      expect(text).not.toContain(mainland);
    },
  );
});

describe("errors", () => {
  const cases: readonly [UserErrorCode, Record<string, string>, string, string][] = [
    [
      "unknown-command",
      { command: "subcribe" },
      "I do not know the command “subcribe”. Type help",
      "没有“subcribe”这个命令。",
    ],
    [
      "entity-not-found",
      { name: "青河" },
      "I follow nothing called “青河”. Check the spelling",
      "关注名单里没有“青河”。请检查写法",
    ],
    ["entity-not-found", { name: "青河", candidates: "青禾智能" }, "Did you mean 青禾智能?", "是不是想找：青禾智能？"],
    ["port-taken", { port: "8080" }, "Port 8080 of this machine is in use", "本机端口 8080 已被其他程序占用"],
    [
      "feed-unreachable",
      { url: "https://a.example/feed", reason: "HTTP 503" },
      "The feed https://a.example/feed could not be read: HTTP 503.",
      "无法读取订阅源 https://a.example/feed：HTTP 503。",
    ],
    [
      "token-refused",
      { platform: "Slack", variable: "SLACK_BOT_TOKEN" },
      "Slack refused the token in SLACK_BOT_TOKEN. ",
      "Slack 拒绝了令牌（SLACK_BOT_TOKEN）。",
    ],
    [
      "address-refused",
      { url: "file:///etc/passwd" },
      "The address file:///etc/passwd was not opened",
      "没有打开 file:///etc/passwd：",
    ],
  ];

  test.each(cases)("%s with %o shows what was typed", (code, facts, en, hans) => {
    const error = new UserError(code, facts);

    expect(errorSentence(error, "en")).toContain(en);
    expect(errorSentence(error, "zh-Hans")).toContain(hans);
  });

  test.each(Object.keys(errorSentences) as UserErrorCode[])("%s without facts is still a sentence", (code) => {
    for (const language of LANGUAGES) {
      const sentence = errorSentence(new UserError(code), language);
      expect(sentence).not.toMatch(/[{}[\]]|undefined/);
      expect(sentence.length).toBeGreaterThan(10);
    }
  });

  test("a fact under another name is shown where one is needed", () => {
    expect(errorSentence(new UserError("port-taken", { variable: "PORT" }), "en")).toMatch(/^Port PORT of/);
  });

  test("a fact cannot bring a template in", () => {
    expect(errorSentence(new UserError("entity-not-found", { name: "{candidates}[x]<a|b>" }), "en")).toContain(
      "“{candidates}[x]<a|b>”",
    );
  });
});

describe("sentences with facts", () => {
  const counted = [sentences.outlets, sentences.articles];

  test.each(counted)("count one and many", (line) => {
    expect(line.en({ count: 1 })).toMatch(/^1 \w+[^s]$/);
    expect(line.en({ count: 2 })).toMatch(/^2 \w+s$/);
    expect(line["zh-Hans"]({ count: 2 })).toMatch(/^2 [家篇]/);
  });

  test("every one has all languages", () => {
    for (const line of Object.values(sentences))
      for (const language of LANGUAGES) expect(typeof line[language]).toBe("function");
  });
});

test("every command has an example that begins with its name", () => {
  for (const [name, { usage, example }] of Object.entries(commandHelp)) {
    for (const language of LANGUAGES) {
      expect(usage[language].split(" ")[0]).toBe(name);
      expect(example[language].split(" ")[0]).toBe(name);
    }
  }
});
