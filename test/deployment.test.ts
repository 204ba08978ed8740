import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readConfig, SETTINGS } from "../src/config.ts";

// No container engine is needed to hold these files against the project: every path, variable and port that they name
// is looked up here.

const root = join(import.meta.dirname, "..");
const settings = SETTINGS.map(({ name }) => name);

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

function instructionsOf(dockerfile: string): Instruction[] {
  const joined = dockerfile.replace(/\\\n/g, " ");
  const lines = joined.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [word = "", ...rest] = line.trim().split(/\s+/);
    return { word, rest: rest.join(" ") };
  });
}

const compose = z
  .object({
    services: z.record(
      z.string(),
      z.object({
        build: z.string().optional(),
        image: z.string().optional(),
        environment: z.record(z.string(), z.string()),
        ports: z.array(z.string()).optional(),
        volumes: z.array(z.string()),
        depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
        env_file: z.array(z.object({ path: z.string(), required: z.boolean() })).optional(),
      }),
    ),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(readFileSync(join(root, "docker-compose.yml"), "utf8")));

const dockerfile = instructionsOf(readFileSync(join(root, "Dockerfile"), "utf8"));
const ignored = readFileSync(join(root, ".dockerignore"), "utf8").split("\n").filter(Boolean);

describe("Dockerfile", () => {
  const ofWord = (word: string) => dockerfile.filter((instruction) => instruction.word === word);

  test("copies only what is there and not ignored", () => {
    const sources = ofWord("COPY")
      .filter(({ rest }) => !rest.startsWith("--from"))
      .flatMap(({ rest }) => rest.split(" ").slice(0, -1));

    expect(sources).toContain("src");
    expect(sources.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(sources.filter((path) => ignored.includes(path))).toEqual([]);
  });

  test("brings every folder that the program reads at run time", () => {
    const copied = ofWord("COPY").flatMap(({ rest }) => rest.split(" "));

    expect(copied).toEqual(expect.arrayContaining(["src", "prisma", "digests", "package.json"]));
  });

  test("runs node directly, as a user without rights", () => {
    expect(ofWord("USER").at(-1)?.rest).toBe("node");
    const command: unknown = JSON.parse(ofWord("CMD").at(-1)?.rest ?? "[]");
    expect(command).toEqual(["node", "src/main.ts"]);
    expect(existsSync(join(root, "src/main.ts"))).toBe(true);
    expect(dockerfile.findIndex(({ word }) => word === "USER")).toBeGreaterThan(
      dockerfile.findLastIndex(({ word }) => word === "RUN"),
    );
  });

  test("is built on the Node that package.json asks for", () => {
    const needed = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
    const major = /\d+/.exec(needed.engines.node)?.[0];

    for (const { rest } of ofWord("FROM")) expect(rest).toMatch(new RegExp(`^node:${major}-slim( AS \\w+)?$`));
  });

  test("exposes and asks the port that the program listens on", () => {
    const port = String(readConfig({}).port);

    expect(ofWord("EXPOSE").map(({ rest }) => rest)).toEqual([port]);
    expect(ofWord("HEALTHCHECK")[0]?.rest).toContain(`127.0.0.1:${port}/health`);
  });
});

describe("docker-compose.yml", () => {
  const bot = compose.services.bot;

  test("names only settings that exist, and the program accepts them", () => {
    const environment = bot?.environment ?? {};
    expect(Object.keys(environment).filter((name) => !settings.includes(name))).toEqual([]);

    const filled = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [
        name,
        value.replace(/\$\{\w+:[-?]([^}]*)\}/g, (_, text: string) => text),
      ]),
    );
    expect(readConfig(filled)).toMatchObject({ host: "0.0.0.0", port: 8080 });
  });

  test("points at the database beside it with the same user, password and name", () => {
    const { environment = {} } = compose.services.database ?? {};
    const expected = `postgresql://${environment.POSTGRES_USER}:${environment.POSTGRES_PASSWORD}@database:5432/${environment.POSTGRES_DB}`;

    expect(bot?.environment.DATABASE_URL).toBe(expected);
    expect(Object.keys(bot?.depends_on ?? {})).toEqual(["database"]);
  });

  test("publishes the port of the page on this machine only", () => {
    expect(bot?.ports).toEqual([`127.0.0.1:${bot?.environment.PORT}:${bot?.environment.PORT}`]);
  });

  test("mounts folders that exist and volumes that are declared", () => {
    const mounts = Object.values(compose.services).flatMap(({ volumes }) =>
      volumes.map((volume) => volume.split(":")[0] ?? ""),
    );

    expect(
      mounts.filter((mount) => (mount.startsWith(".") ? !existsSync(join(root, mount)) : !(mount in compose.volumes))),
    ).toEqual([]);
  });

  test("mounts where the image keeps editions and data", () => {
    const workdir = dockerfile.findLast(({ word }) => word === "WORKDIR")?.rest;

    expect(bot?.volumes.map((volume) => volume.split(":")[1])).toEqual([`${workdir}/digests`, `${workdir}/data`]);
  });
});
