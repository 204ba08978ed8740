import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Entity } from "../model/entity.ts";
import { UserError } from "../model/user-error.ts";
import { normalizeText } from "../text/normalize.ts";
import { addToYaml, type ListPlace, type YamlEntry } from "./add-to-yaml.ts";
import { EditionError } from "./edition-error.ts";
import { loadEdition, readWatchlist } from "./load-edition.ts";

/** The kinds of candidate names. */
export const CANDIDATE_KINDS = ["person", "company", "team"] as const;

/** A name that an editor takes into a watchlist. */
export interface AcceptedName {
  readonly kind: (typeof CANDIDATE_KINDS)[number];
  readonly name: string;
  /** Made of the name where it is undefined. */
  readonly id: string | undefined;
  /** The company of a team, or the parent of a company. */
  readonly org: string | undefined;
}

const FILE = "watchlist.yaml";

/**
 * Adds an entity to the watchlist of an edition's folder and returns its id. The rest of the file stays as it is.
 *
 * @throws EditionError where the edition is wrong already, or would be with it; UserError where the name is followed
 * already or no id can be made of it. The file is not touched then.
 */
export async function acceptCandidate(folder: string, accepted: AcceptedName): Promise<string> {
  for (;;) {
    await loadEdition(folder);
    const path = await realpath(join(folder, FILE));
    const before = await readFile(path, "utf8");
    const { entities } = readWatchlist(before);
    const entity = entityOf(accepted, entities);
    const after = addToYaml(before, placeOf(accepted, before), entity);
    const { problems } = readWatchlist(after);
    if (problems.length > 0) throw new EditionError(basename(resolve(folder)), problems);
    // Somebody may have saved the file meanwhile: what they wrote is not to be lost.
    if (await replaceFile(path, before, after)) return entity.id;
  }
}

function entityOf(
  { kind, name: given, id, org }: AcceptedName,
  entities: readonly Entity[],
): YamlEntry & { id: string } {
  const name = given.normalize("NFC").replace(/\s+/gu, " ").trim();
  const known = entities.find((entity) => entity.kind === kind && formsOf(entity).includes(normalizeText(name)));
  if (known) throw new UserError("already-followed", { name, id: known.id });
  if (org !== undefined && !entities.some((entity) => entity.kind === "company" && entity.id === org))
    throw new UserError("entity-not-found", { name: org });
  const base = id ?? idOf(name);
  const own = id === undefined && kind === "team" ? `${org}-${base}` : base;
  return { id: own, name, ...(kind === "company" && org !== undefined ? { partOf: org } : {}) };
}

function formsOf({ name, names, aliases }: Entity): readonly string[] {
  return [name, ...Object.values(names), ...aliases.map(({ text }) => text)].map(normalizeText);
}

/** Small letters, digits and hyphens of a name in Latin letters. */
function idOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const id = plain
    .replace(/['’.]+/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
  // Of a name in other letters too little would be left to tell what it is.
  if (id === "" || /[^\p{Script=Latin}\P{L}]/u.test(name)) throw new UserError("id-needed", { name });
  return id;
}

function placeOf({ kind, org }: AcceptedName, text: string): ListPlace {
  if (kind !== "team") return { map: [], list: kind === "company" ? "companies" : "people" };
  const company = readWatchlist(text).companyIds.indexOf(org ?? "");
  if (company < 0) throw new UserError("entity-not-found", { name: org ?? "" });
  return { map: ["companies", company], list: "teams" };
}

/** In one step, so that a running process never reads half a file. False where the file is not as it was before. */
async function replaceFile(path: string, before: string, after: string): Promise<boolean> {
  const { mode } = await stat(path);
  const temporary = `${path}.${process.pid}.new`;
  try {
    await writeFile(temporary, after, { mode, flag: "wx" });
    if ((await readFile(path, "utf8")) !== before) return false;
    await rename(temporary, path);
    return true;
  } finally {
    await rm(temporary, { force: true });
  }
}
