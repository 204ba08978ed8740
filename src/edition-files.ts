import { stat } from "node:fs/promises";
import { join } from "node:path";

const FILES = ["edition.yaml", "watchlist.yaml", "feeds.opml"];

/** Another text whenever a file of these editions was written, came or went. Nothing is read. */
export async function stampEditions(folders: readonly string[]): Promise<string> {
  const stamps = await Promise.all(folders.flatMap((folder) => FILES.map((file) => stampOf(join(folder, file)))));
  return stamps.join("\n");
}

async function stampOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? `${path} is not there` : `${path} ${found.mtimeMs} ${found.size}`;
}
