import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { EditionError } from "./edition-error.ts";
import { suggest } from "./nearest-name.ts";

/**
 * Lists the folders of the named editions below `folder`, in the order of `names`; of all editions by name where
 * `names` is empty. Throws `EditionError` where one of them does not exist.
 */
export async function listEditions(folder: string, names: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  const found = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .toSorted();
  const wanted = names.length === 0 ? found : names;
  for (const name of wanted) {
    if (found.includes(name)) continue;
    const message = `${folder} has no edition "${name}".${suggest(name, found)}`;
    throw new EditionError(name, [{ file: folder, line: 1, message, example: found.join(",") || "sample" }]);
  }
  return wanted.map((name) => join(folder, name));
}
