import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../../model/user-error.ts";
import type { Binaries } from "./binaries.ts";
import type { ServerUser } from "./server-user.ts";

export const SUPERUSER = "orgbeat";

/**
 * PostgreSQL's data and the secret to enter it. Both lie in one folder, `place`, which appears with both in it or not
 * at all, so that a start that was killed half-way leaves nothing in between.
 */
export interface Cluster {
  readonly place: string;
  readonly folder: string;
  readonly secret: string;
  readonly user: ServerUser | undefined;
}

/** The libc locale beside the builtin one. Without a UTF-8 one pg_trgm finds nothing in Chinese. */
const LIBC_LOCALES: Readonly<Record<string, string>> = { darwin: "en_US.UTF-8" };

const DRAFT = ".new-";
const OLD_DRAFT_MS = 10 * 60_000;

/** What the programs are told of the environment: nothing of the caller's locale, paths or PG settings. */
export const SERVER_ENVIRONMENT: Readonly<Record<string, string>> = { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };

/**
 * Opens the cluster in `place`, creating it where there is none. Of several processes that create it at once one wins,
 * and all get its cluster. An existing cluster runs as the user that owns its files.
 */
export async function openCluster(binaries: Binaries, place: string, user: ServerUser | undefined): Promise<Cluster> {
  const folder = join(place, "cluster");
  if (!(await exists(place))) await createCluster(binaries, place, user);
  try {
    const secret = (await readFile(join(place, "secret"), "utf8")).trim();
    const { uid, gid } = await stat(folder);
    return { place, folder, secret, user: user === undefined || uid === 0 ? user : { uid, gid } };
  } catch (error) {
    const reason = `the database in ${place} cannot be read by this user (${error instanceof Error ? error.message : error})`;
    throw new UserError("database-unreachable", { reason }, { cause: error });
  }
}

async function createCluster(binaries: Binaries, place: string, user: ServerUser | undefined): Promise<void> {
  await removeOldDrafts(place);
  const draft = `${place}${DRAFT}${randomBytes(6).toString("hex")}`;
  const folder = join(draft, "cluster");
  const secret = randomBytes(24).toString("base64url");
  try {
    await mkdir(folder, { recursive: true });
    // The user of the server passes through to the cluster and sees nothing else.
    await chmod(draft, 0o711);
    await chmod(folder, 0o700);
    await writeFile(join(draft, "secret"), secret, { mode: 0o600 });
    await writeFile(join(draft, "password"), secret, { mode: 0o600 });
    if (user !== undefined) {
      await chown(folder, user.uid, user.gid);
      await chown(join(draft, "password"), user.uid, user.gid);
    }
    await initialize(binaries, draft, user);
    await rm(join(draft, "password"));
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(join(place, "secret")))) throw error;
  }
}

/** What starts that were killed half-way left behind; the draft of a start that still goes on is younger. */
async function removeOldDrafts(place: string): Promise<void> {
  for (const name of await readdir(dirname(place))) {
    const path = join(dirname(place), name);
    if (!name.startsWith(`${basename(place)}${DRAFT}`)) continue;
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > OLD_DRAFT_MS) await rm(path, { recursive: true, force: true });
  }
}

async function initialize(binaries: Binaries, draft: string, user: ServerUser | undefined): Promise<void> {
  const parts = [
    `--pgdata=${join(draft, "cluster")}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${join(draft, "password")}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    `--locale=${LIBC_LOCALES[process.platform] ?? "C.UTF-8"}`,
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ];
  const initdb = spawn(join(binaries.folder, "bin", "initdb"), parts, {
    ...user,
    cwd: draft,
    env: SERVER_ENVIRONMENT,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [initdb.stdout, initdb.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
  const exitCode = await new Promise((resolve, reject) => initdb.on("error", reject).on("close", resolve));
  if (exitCode !== 0)
    throw new UserError("database-unreachable", {
      reason: `initdb failed: ${said.trim().split("\n").slice(-4).join(" ")}`,
    });
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
