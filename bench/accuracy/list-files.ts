import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The YAML files among the given files and folders, folders looked through to the bottom; sorted, each once. */
export async function listCorpusFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesAt));
  return [...new Set(found.flat())].sort();
}

async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true });
  return entries.filter((name) => name.endsWith(".yaml")).map((name) => join(path, name));
}
