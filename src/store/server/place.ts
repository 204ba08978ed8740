import { chmod, mkdir, mkdtemp, readFile, realpath, rmdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { OPEN_FOLDER } from "./binaries.ts";
import { canEnter, type ServerUser } from "./server-user.ts";

/** Where a data directory keeps its cluster, and what the person who starts us should know about that. */
export interface Place {
  readonly folder: string;
  readonly notice: string | undefined;
}

/** The file in a data directory that names another place. */
const POINTER = "postgres-location";

/**
 * Inside the data directory; but as root, where the server's user cannot enter that, in an open folder with a name that
 * nobody can guess. A file in the data directory points there, so that moving the directory loses nothing.
 */
export async function choosePlace(dataDir: string, user: ServerUser | undefined): Promise<Place> {
  await mkdir(dataDir, { recursive: true });
  const home = await realpath(dataDir);
  const inside = join(home, "postgres");
  const pointer = join(home, POINTER);
  const pointed = (await readFile(pointer, "utf8").catch(() => undefined))?.trim();

  if (pointed !== undefined && (await exists(pointed))) return elsewhere(pointed, home);
  if (pointed === undefined && canEnter(user, home)) return { folder: inside, notice: undefined };

  const parent = await mkdtemp(join(OPEN_FOLDER, "orgbeat-"));
  await chmod(parent, 0o711);
  const lost = pointed === undefined ? "" : ` Its earlier place ${pointed} is gone, so it starts empty.`;
  try {
    await writeFile(pointer, `${parent}\n`, { flag: pointed === undefined ? "wx" : "w" });
  } catch (error) {
    // Another process was first: its pointer counts.
    await rmdir(parent);
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const settled = elsewhere((await readFile(pointer, "utf8")).trim(), home);
  return { ...settled, notice: `${settled.notice}${lost}` };
}

function elsewhere(parent: string, home: string): Place {
  const folder = join(parent, "postgres");
  const notice = `It is there since PostgreSQL does not run as root and its user cannot enter ${home}; ${POINTER} says where.`;
  return { folder, notice };
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
