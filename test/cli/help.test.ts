import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { orgbeat } from "./command.ts";

const readme = readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8");
const table = readme.split("## Command line\n")[1]?.split("\n## ")[0] ?? "";

test("the README lists the commands that --help lists", async () => {
  const { code, output } = await orgbeat(["--help"]);

  const lines = output.split("Commands:\n")[1]?.split("\n") ?? [];
  const helped = lines.flatMap((line) => /^ {2}(?<name>[a-z]+)/u.exec(line)?.groups?.name ?? []);
  const cells = table.split("\n").flatMap((line) => (line.startsWith("| `") ? (line.split("|")[1] ?? "") : []));
  const listed = cells.flatMap((cell) => [...cell.matchAll(/`(?<name>[a-z]+)/gu)].map((match) => match.groups?.name));
  expect(code).toBe(0);
  expect(new Set(listed)).toEqual(new Set(helped.filter((name) => name !== "help")));
});
