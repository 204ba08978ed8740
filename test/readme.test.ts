import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../src/commands/command-table.ts";
import { SETTINGS } from "../src/config.ts";
import { orgbeat } from "./cli/command.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

function rowsOf(heading: string): string[][] {
  const [, after = ""] = readme.split(`## ${heading}\n`);
  const [section = ""] = after.split("\n## ");
  const lines = section.split("\n").filter((line) => line.startsWith("| `"));
  return lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("README.md", () => {
  test("stays short enough to be read", () => {
    expect(readme.split("\n").length).toBeLessThan(150);
  });

  test("lists each command of the table, in its order", () => {
    const words = rowsOf("Commands").map(([usage = ""]) => usage.replaceAll("`", "").split(" ")[0]);

    expect(words).toEqual(COMMANDS.map(({ name }) => name));
  });

  test("lists each command of the command line", async () => {
    const { output } = await orgbeat(["--help"]);
    const [, list = ""] = output.split("Commands:\n");
    const commands = [...list.matchAll(/^ {2}(?<name>[a-z]+)/gmu)].map((match) => match.groups?.name ?? "");
    const cells = rowsOf("Command line").map(([usage = ""]) => usage);
    const listed = cells.flatMap((usage) => [...usage.matchAll(/`(?<name>[a-z]+)/gu)].map((m) => m.groups?.name ?? ""));

    expect(commands).toContain("org");
    expect([...new Set(listed)].sort()).toEqual(commands.filter((name) => name !== "help").sort());
  });

  test("says of each setting what the code does without it", () => {
    const rows = rowsOf("Settings").map(([name = "", fallback, purpose]) => ({
      name: name.replaceAll("`", ""),
      fallback,
      purpose,
    }));

    expect(rows).toEqual(
      SETTINGS.map(({ name, fallback, purpose }) => ({ name, fallback: fallback || "none", purpose })),
    );
  });

  test("links to files that are there", () => {
    const links = [...readme.matchAll(/\]\((?<path>[^):]+)\)/g)].map((match) => match.groups?.path ?? "");

    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("names each folder of src/", () => {
    const folders = ["model", "text", "match", "events", "alerts", "stories", "digest", "read", "wording", "message"];
    const rest = ["feeds", "store", "llm", "chat", "editions", "commands", "jobs", "web", "cli"];

    expect([...folders, ...rest].filter((folder) => !readme.includes(`${folder}/`))).toEqual([]);
    expect([...folders, ...rest].filter((folder) => !existsSync(join(root, "src", folder)))).toEqual([]);
  });
});
