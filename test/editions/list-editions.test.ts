import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { listEditions } from "../../src/editions/list-editions.ts";
import { writeEdition } from "./write-edition.ts";

test("lists named editions in the given order, and all of them without names", async () => {
  const small = await writeEdition({});
  const folder = dirname(small);
  await mkdir(join(folder, "large"));
  await mkdir(join(folder, ".hidden"));

  expect(await listEditions(folder, ["small", "large"])).toEqual([small, join(folder, "large")]);
  expect(await listEditions(folder, [])).toEqual([join(folder, "large"), small]);
});

test("an unknown name is an error that suggests the nearest", async () => {
  const small = await writeEdition({});

  await expect(listEditions(dirname(small), ["smal"])).rejects.toThrow(/has no edition "smal". Did you mean "small"\?/);
  await expect(listEditions(join(small, "none"), ["small"])).rejects.toThrow(/has no edition "small"/);
});
