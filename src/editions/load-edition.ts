import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Edition } from "../model/edition.ts";
import type { Entity } from "../model/entity.ts";
import { buildEntity } from "./build-entity.ts";
import { buildFeeds } from "./build-feeds.ts";
import { checkShape } from "./check-shape.ts";
import { checkWatchlist } from "./check-watchlist.ts";
import { EditionError, type EditionProblem } from "./edition-error.ts";
import { editionFile } from "./edition-file.ts";
import { listWatchlist } from "./list-watchlist.ts";
import { parseOpml } from "./parse-opml.ts";
import { parseYaml } from "./parse-yaml.ts";
import { watchlistFile } from "./watchlist-file.ts";

interface Watchlist {
  readonly entities: readonly Entity[];
  /** The companies by their place in the file. */
  readonly companyIds: readonly string[];
  readonly problems: readonly EditionProblem[];
}

/**
 * Reads the edition in a folder: edition.yaml, watchlist.yaml and feeds.opml. Its id is the folder's name.
 * Throws one `EditionError` with every problem of all three files.
 */
export async function loadEdition(folder: string): Promise<Edition> {
  const id = basename(resolve(folder));
  const recipe = await loadRecipe(folder);
  const watchlist = await loadWatchlist(folder);
  const opml = await loadFeeds(folder);
  const problems = [...recipe.problems, ...watchlist.problems, ...opml.problems];
  if (!recipe.value || problems.length > 0) throw new EditionError(id, problems);
  const { name, language, timeZone, digest, sections } = recipe.value;
  return {
    id,
    name,
    language,
    timeZone,
    schedule: { days: [...new Set(digest.days)].toSorted((a, b) => a - b), ...digest.time },
    sections,
    entities: watchlist.entities,
    feeds: opml.feeds,
  };
}

async function loadRecipe(folder: string) {
  const file = "edition.yaml";
  const text = await readEditionFile(folder, file);
  return typeof text === "string" ? checkShape(parseYaml(file, text), editionFile) : { value: undefined, ...text };
}

async function loadWatchlist(folder: string) {
  const text = await readEditionFile(folder, "watchlist.yaml");
  return typeof text === "string" ? readWatchlist(text) : { entities: [], ...text };
}

/** What the text of a watchlist.yaml lists, in its order; no entities where a field is wrong, and every problem. */
export function readWatchlist(text: string): Watchlist {
  const yaml = parseYaml("watchlist.yaml", text);
  const { value, problems } = checkShape(yaml, watchlistFile);
  if (!value) return { entities: [], companyIds: [], problems };
  const listed = listWatchlist(value);
  const companyIds = value.companies.map(({ id }) => id);
  return { entities: listed.map(buildEntity), companyIds, problems: checkWatchlist(yaml, listed) };
}

async function loadFeeds(folder: string) {
  const file = "feeds.opml";
  const text = await readEditionFile(folder, file);
  if (typeof text !== "string") return { feeds: [], ...text };
  const opml = parseOpml(file, text);
  const { feeds, problems } = await buildFeeds(folder, file, opml);
  return { feeds, problems: [...opml.problems, ...problems] };
}

async function readEditionFile(
  folder: string,
  file: string,
): Promise<string | { readonly problems: readonly EditionProblem[] }> {
  try {
    return await readFile(join(folder, file), "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    const message = code === "ENOENT" ? "the file is missing." : `the file cannot be read (${code}).`;
    const example = `an edition has edition.yaml, watchlist.yaml and feeds.opml; digests/sample has a small ${file}`;
    return { problems: [{ file, line: 1, message, example }] };
  }
}
