import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig, SETTINGS } from "../src/config.ts";
import { UserError } from "../src/model/user-error.ts";

const root = join(import.meta.dirname, "..");

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof UserError && error.code === "config-invalid") return (error.facts.problems ?? "").split("\n");
    throw error;
  }
  return [];
}

describe("readConfig", () => {
  test("needs no setting at all", () => {
    const config = readConfig({});

    expect(config).toMatchObject({ editions: ["sample"], port: 8080, host: "127.0.0.1", maxArticleAgeDays: 14 });
    expect(config.roles).toEqual(["bot", "worker", "web"]);
    expect(Object.isFrozen(config)).toBe(true);
  });

  test("keeps the invented articles of the sample away from real ones", () => {
    expect(readConfig({}).dataDir).toMatch(/data[\\/]sample$/);
    expect(readConfig({ ORGBEAT_EDITION: "ai-labs" }).dataDir).toMatch(/data$/);
    expect(readConfig({ DISCORD_TOKEN: "abc" }).dataDir).toMatch(/data$/);
    expect(readConfig({ ORGBEAT_DATA: "elsewhere" }).dataDir).toMatch(/elsewhere$/);
  });

  test("takes the real edition once a token is there, and an empty value for none", () => {
    expect(readConfig({ DISCORD_TOKEN: "abc" }).editions).toEqual(["ai-labs"]);
    expect(readConfig({ DISCORD_TOKEN: "", PORT: "" }).editions).toEqual(["sample"]);
  });

  const wrong: { name: string; env: Record<string, string>; says: RegExp }[] = [
    { name: "a port that is no number", env: { PORT: "http" }, says: /PORT is not a port number/ },
    { name: "an unknown role", env: { ORGBEAT_ROLE: "bot,boss" }, says: /ORGBEAT_ROLE .*bot, worker and web/ },
    {
      name: "a database that is no PostgreSQL",
      env: { DATABASE_URL: "mysql://x" },
      says: /DATABASE_URL .*postgresql:\/\//,
    },
    {
      name: "a Slack token of the wrong kind",
      env: { SLACK_BOT_TOKEN: "xapp-1", SLACK_APP_TOKEN: "xapp-1" },
      says: /SLACK_BOT_TOKEN does not begin with xoxb-/,
    },
    { name: "a Slack token alone", env: { SLACK_BOT_TOKEN: "xoxb-1" }, says: /needs SLACK_APP_TOKEN/ },
    {
      name: "a Slack secret without the token",
      env: { SLACK_SIGNING_SECRET: "abc" },
      says: /SLACK_BOT_TOKEN is missing/,
    },
    { name: "a page open to everybody", env: { HOST: "0.0.0.0" }, says: /ORGBEAT_ADMIN_TOKEN is needed/ },
    { name: "no days at all", env: { ORGBEAT_MAX_ARTICLE_AGE_DAYS: "0" }, says: /ORGBEAT_MAX_ARTICLE_AGE_DAYS/ },
    { name: "a setting that does not exist", env: { ORGBEAT_EDITON: "mine" }, says: /ORGBEAT_EDITON is not a setting/ },
    {
      name: "an edition list without editions",
      env: { ORGBEAT_EDITION: "," },
      says: /ORGBEAT_EDITION names no edition/,
    },
    { name: "a role list without roles", env: { ORGBEAT_ROLE: "," }, says: /ORGBEAT_ROLE names no role/ },
    { name: "a second reader without a model", env: { LLM_BASE_URL: "http://127.0.0.1:1/v1" }, says: /LLM_MODEL/ },
    { name: "a model's address that is none", env: { LLM_BASE_URL: "ollama" }, says: /LLM_BASE_URL is not an address/ },
    { name: "a number of tokens that is none", env: { LLM_DAILY_TOKENS: "1.5" }, says: /LLM_DAILY_TOKENS/ },
    { name: "an unknown level", env: { LOG_LEVEL: "loud" }, says: /LOG_LEVEL is not one of/ },
  ];
  test.each(wrong)("refuses $name", ({ env, says }) => {
    expect(problemsOf(env).join("\n")).toMatch(says);
  });

  test("has a second reader only where its address is set", () => {
    const set = { LLM_BASE_URL: "https://llm.example/v1", LLM_MODEL: "m" };

    expect(readConfig({ LLM_API_KEY: "sk-1", LLM_MODEL: "m", LLM_DAILY_TOKENS: "5" }).llm).toBeUndefined();
    expect(readConfig({ LLM_BASE_URL: "", LLM_MODEL: "m" }).llm).toBeUndefined();
    expect(readConfig(set).llm).toEqual({
      baseUrl: "https://llm.example/v1",
      apiKey: undefined,
      model: "m",
      dailyTokens: 200_000,
    });
    expect(problemsOf({ ...set, LLM_API_KEY: "planted secret" }).join()).not.toContain("planted");
  });

  test("lists every problem at once and never a secret's value", () => {
    const problems = problemsOf({
      PORT: "-1",
      LOG_LEVEL: "loud",
      SLACK_BOT_TOKEN: "planted-secret",
      SLACK_APP_TOKEN: "xapp-1",
    });

    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain("planted-secret");
  });
});

describe("the settings table", () => {
  const names = SETTINGS.map(({ name }) => name).sort();

  test("names each setting that the code reads", () => {
    const code = readFileSync(join(root, "src", "config.ts"), "utf8");
    const schema = code.slice(code.indexOf("z.object({"), code.indexOf("type Environment"));

    expect([...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name ?? "").sort()).toEqual(names);
  });

  test.each([".env.example", "README.md"])("agrees with %s", (file) => {
    const text = readFileSync(join(root, file), "utf8");
    const pattern = file === "README.md" ? /^\| `([A-Z_]+)`/gm : /^#?([A-Z][A-Z_]+)=/gm;

    expect([...text.matchAll(pattern)].map(([, name]) => name ?? "").sort()).toEqual(names);
  });
});
