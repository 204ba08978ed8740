import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { UserError } from "./model/user-error.ts";

/** One setting: how it is written, what it is without, and what it is for. The table behind .env.example. */
export interface Setting {
  readonly name: string;
  readonly fallback: string;
  readonly purpose: string;
  readonly example: string;
}

/** Every setting that the environment can hold. README and .env.example are held against this table by a test. */
export const SETTINGS: readonly Setting[] = [
  {
    name: "ORGBEAT_DATA",
    fallback: "data, or data/sample for the sample edition",
    purpose: "where the embedded database and the rest live",
    example: "data",
  },
  {
    name: "DATABASE_URL",
    fallback: "",
    purpose: "your own PostgreSQL 15 or newer instead of the embedded one",
    example: "postgresql://orgbeat:secret@localhost:5432/orgbeat",
  },
  { name: "ORGBEAT_EDITIONS", fallback: "digests", purpose: "the folder with the editions", example: "digests" },
  {
    name: "ORGBEAT_EDITION",
    fallback: "sample, or ai-labs with a token",
    purpose: "which editions, separated by commas",
    example: "ai-labs",
  },
  { name: "ORGBEAT_ROLE", fallback: "bot,worker,web", purpose: "what this process does", example: "worker" },
  { name: "PORT", fallback: "8080", purpose: "port of the web page", example: "8080" },
  { name: "HOST", fallback: "127.0.0.1", purpose: "address that the web page listens on", example: "127.0.0.1" },
  {
    name: "ORGBEAT_ADMIN_TOKEN",
    fallback: "",
    purpose: "asked for by the page when it listens beyond this machine",
    example: "a-long-random-word",
  },
  { name: "ORGBEAT_MAX_ARTICLE_AGE_DAYS", fallback: "14", purpose: "older articles never alert", example: "14" },
  {
    name: "ORGBEAT_ALLOW_HOSTS",
    fallback: "",
    purpose: "hosts or host:port that feeds may be read from although they are private",
    example: "127.0.0.1:4400",
  },
  { name: "SLACK_BOT_TOKEN", fallback: "", purpose: "connects Slack (xoxb-…)", example: "xoxb-…" },
  { name: "SLACK_APP_TOKEN", fallback: "", purpose: "Slack by Socket Mode (xapp-…)", example: "xapp-…" },
  {
    name: "SLACK_SIGNING_SECRET",
    fallback: "",
    purpose: "Slack by HTTP at /slack/events instead of Socket Mode",
    example: "0123456789abcdef",
  },
  {
    name: "SLACK_API_URL",
    fallback: "https://slack.com/api/",
    purpose: "another Slack API address",
    example: "https://slack.com/api/",
  },
  { name: "DISCORD_TOKEN", fallback: "", purpose: "connects Discord", example: "the bot's token" },
  {
    name: "DISCORD_API_URL",
    fallback: "https://discord.com/api",
    purpose: "another Discord API address",
    example: "https://discord.com/api",
  },
  {
    name: "RSSHUB_URL",
    fallback: "",
    purpose: "your RSSHub, for feeds written rsshub:/route; without it they are skipped",
    example: "https://rsshub.example.org",
  },
  {
    name: "LLM_BASE_URL",
    fallback: "",
    purpose: "a second reader of articles: any OpenAI-compatible endpoint",
    example: "https://api.openai.com/v1",
  },
  { name: "LLM_API_KEY", fallback: "", purpose: "the endpoint's key, where it wants one", example: "sk-…" },
  {
    name: "LLM_MODEL",
    fallback: "",
    purpose: "the model's name there; needed with LLM_BASE_URL",
    example: "gpt-5-mini",
  },
  {
    name: "LLM_DAILY_TOKENS",
    fallback: "200000",
    purpose: "what the second reader may spend a day (UTC); then articles are passed over",
    example: "200000",
  },
  { name: "LOG_LEVEL", fallback: "info", purpose: "error, warn, info or debug", example: "info" },
];

export const ROLES = ["bot", "worker", "web"] as const;

export type Role = (typeof ROLES)[number];

/** All settings, checked and frozen. */
export interface Config {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly editionsDir: string;
  readonly editions: readonly string[];
  readonly roles: readonly Role[];
  readonly port: number;
  readonly host: string;
  readonly adminToken: string | undefined;
  readonly maxArticleAgeDays: number;
  readonly allowHosts: readonly string[];
  readonly slack: SlackConfig | undefined;
  readonly discord: { readonly token: string; readonly apiUrl: string | undefined } | undefined;
  readonly rsshubUrl: string | undefined;
  readonly llm: LlmConfig | undefined;
  readonly logLevel: "error" | "warn" | "info" | "debug";
}

export interface LlmConfig {
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly model: string;
  readonly dailyTokens: number;
}

export interface SlackConfig {
  readonly botToken: string;
  readonly appToken: string | undefined;
  readonly signingSecret: string | undefined;
  readonly apiUrl: string | undefined;
}

const list = z.string().transform((text) =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== ""),
);
const address = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `is not an address such as ${example}` });

const environment = z.object({
  ORGBEAT_DATA: z.string().optional(),
  DATABASE_URL: address(/^postgres(ql)?$/, "postgresql://orgbeat:secret@localhost:5432/orgbeat").optional(),
  ORGBEAT_EDITIONS: z.string().default("digests"),
  ORGBEAT_EDITION: list.pipe(z.array(z.string()).min(1, "names no edition; write one such as ai-labs")).optional(),
  ORGBEAT_ROLE: list
    .pipe(
      z
        .array(z.enum(ROLES, { error: "holds a word other than bot, worker and web, such as bot,worker" }))
        .min(1, "names no role; write bot,worker,web or some of them"),
    )
    .default([...ROLES]),
  PORT: z.coerce.number({ error: "is not a port number such as 8080" }).int().min(0).max(65_535).default(8080),
  HOST: z.string().default("127.0.0.1"),
  ORGBEAT_ADMIN_TOKEN: z.string().min(12, "is shorter than 12 letters; take a long random word").optional(),
  ORGBEAT_MAX_ARTICLE_AGE_DAYS: z.coerce
    .number({ error: "is not a number of days such as 14" })
    .positive("is not a number of days above 0, such as 14")
    .default(14),
  ORGBEAT_ALLOW_HOSTS: list.default([]),
  SLACK_BOT_TOKEN: z
    .string()
    .startsWith("xoxb-", "does not begin with xoxb-: take the Bot User OAuth Token")
    .optional(),
  SLACK_APP_TOKEN: z.string().startsWith("xapp-", "does not begin with xapp-: take the App-Level Token").optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_API_URL: address(/^https?$/, "https://slack.com/api/").optional(),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API_URL: address(/^https?$/, "https://discord.com/api").optional(),
  RSSHUB_URL: address(/^https?$/, "https://rsshub.example.org").optional(),
  LLM_BASE_URL: address(/^https?$/, "https://api.openai.com/v1").optional(),
  // A header takes no other signs; the value is never shown.
  LLM_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "holds a space or a sign that no key has")
    .optional(),
  LLM_MODEL: z.string().optional(),
  LLM_DAILY_TOKENS: z.coerce
    .number({ error: "is not a number of tokens such as 200000" })
    .int("is not a whole number of tokens such as 200000")
    .min(0, "is below 0")
    .max(1_000_000_000, "is above 1000000000")
    .default(200_000),
  LOG_LEVEL: z
    .enum(["error", "warn", "info", "debug"], { error: "is not one of error, warn, info and debug" })
    .default("info"),
});

/** Adds what a `.env` file holds to the environment; what is set there already stands. Nothing where there is no file. */
export function loadEnvFile(path = ".env"): void {
  if (existsSync(path)) process.loadEnvFile(path);
}

/**
 * Reads the settings. An empty value counts as none.
 *
 * @throws UserError `config-invalid` that lists every problem at once, by name, never with a secret's value.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = environment.safeParse(given);
  const unknown = Object.keys(given).filter(
    (name) => name.startsWith("ORGBEAT_") && !SETTINGS.some((known) => known.name === name),
  );
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  problems.push(...unknown.map((name) => `${name} is not a setting; .env.example lists them all`));
  if (parsed.success) problems.push(...conflicts(parsed.data));
  if (!parsed.success || problems.length > 0) {
    throw new UserError("config-invalid", { problems: [...new Set(problems)].join("\n") });
  }
  return Object.freeze(toConfig(parsed.data));
}

type Environment = z.infer<typeof environment>;

function conflicts(env: Environment): string[] {
  const problems: string[] = [];
  if (env.SLACK_BOT_TOKEN && !env.SLACK_APP_TOKEN && !env.SLACK_SIGNING_SECRET) {
    problems.push("SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) beside it");
  }
  if (!env.SLACK_BOT_TOKEN && (env.SLACK_APP_TOKEN || env.SLACK_SIGNING_SECRET)) {
    problems.push("SLACK_BOT_TOKEN is missing although other Slack settings are there");
  }
  const hasToken = env.SLACK_BOT_TOKEN !== undefined || env.DISCORD_TOKEN !== undefined;
  if (env.ORGBEAT_ROLE.length < ROLES.length && !hasToken && !env.ORGBEAT_EDITION) {
    problems.push("ORGBEAT_EDITION is needed in a process that has neither every role nor a token, such as ai-labs");
  }
  const isByHttp = env.SLACK_SIGNING_SECRET !== undefined && env.SLACK_APP_TOKEN === undefined;
  if (isByHttp && env.ORGBEAT_ROLE.includes("bot") !== env.ORGBEAT_ROLE.includes("web")) {
    problems.push("SLACK_SIGNING_SECRET needs the roles bot and web in one process, since Slack calls the page's port");
  }
  if (env.LLM_BASE_URL && !env.LLM_MODEL) {
    problems.push("LLM_MODEL is needed beside LLM_BASE_URL, such as gpt-5-mini");
  }
  const isLocal = ["127.0.0.1", "::1", "localhost"].includes(env.HOST);
  if (!isLocal && env.ORGBEAT_ROLE.includes("web") && !env.ORGBEAT_ADMIN_TOKEN) {
    problems.push("ORGBEAT_ADMIN_TOKEN is needed when HOST is not 127.0.0.1, so that strangers cannot read the page");
  }
  return problems;
}

function toConfig(env: Environment): Config {
  const hasToken = env.SLACK_BOT_TOKEN !== undefined || env.DISCORD_TOKEN !== undefined;
  const editions = env.ORGBEAT_EDITION ?? [hasToken ? "ai-labs" : "sample"];
  // The sample's articles are invented: they never share a database with real ones.
  const isSample = editions.every((edition) => edition === "sample");
  return {
    dataDir: resolve(env.ORGBEAT_DATA ?? (isSample ? "data/sample" : "data")),
    databaseUrl: env.DATABASE_URL,
    editionsDir: resolve(env.ORGBEAT_EDITIONS),
    editions,
    roles: env.ORGBEAT_ROLE,
    port: env.PORT,
    host: env.HOST,
    adminToken: env.ORGBEAT_ADMIN_TOKEN,
    maxArticleAgeDays: env.ORGBEAT_MAX_ARTICLE_AGE_DAYS,
    allowHosts: env.ORGBEAT_ALLOW_HOSTS,
    slack: env.SLACK_BOT_TOKEN
      ? {
          botToken: env.SLACK_BOT_TOKEN,
          appToken: env.SLACK_APP_TOKEN,
          signingSecret: env.SLACK_SIGNING_SECRET,
          apiUrl: env.SLACK_API_URL,
        }
      : undefined,
    discord: env.DISCORD_TOKEN ? { token: env.DISCORD_TOKEN, apiUrl: env.DISCORD_API_URL } : undefined,
    rsshubUrl: env.RSSHUB_URL,
    llm:
      env.LLM_BASE_URL && env.LLM_MODEL
        ? {
            baseUrl: env.LLM_BASE_URL,
            apiKey: env.LLM_API_KEY,
            model: env.LLM_MODEL,
            dailyTokens: env.LLM_DAILY_TOKENS,
          }
        : undefined,
    logLevel: env.LOG_LEVEL,
  };
}
