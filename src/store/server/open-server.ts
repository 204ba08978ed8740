import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { UserError } from "../../model/user-error.ts";
import { type Binaries, prepareBinaries } from "./binaries.ts";
import { type Cluster, openCluster, SUPERUSER } from "./cluster.ts";
import { choosePlace } from "./place.ts";
import { findPostmaster, type Postmaster, readLogEnd, startPostmaster, stopPostmaster } from "./postmaster.ts";
import { findServerUser } from "./server-user.ts";

/** An embedded server that answers, or did when we last looked. */
export interface EmbeddedServer {
  readonly version: string;
  readonly place: string;
  readonly notice: string | undefined;
  /** Whether this process started it; else it joined one that was running. */
  readonly isStarter: boolean;
  /** A connection address that holds the secret. */
  url(database: string): string;
  /** Makes sure that it runs, starting it again where it died. */
  ensure(): Promise<void>;
  stop(): Promise<void>;
}

const DATABASE = "orgbeat";
/** Recovery after a crash may take a while, and ends with an answer as long as the server lives. */
const START_MS = 120_000;
const POLL_MS = 25;

/**
 * Starts or joins the server of a data directory. Any number of processes may call it at once: PostgreSQL itself lets
 * only one server run on the files, and who comes second joins. `settings` are PostgreSQL's own.
 */
export async function openServer(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedServer> {
  const user = findServerUser();
  const binaries = await prepareBinaries(user);
  const place = await choosePlace(dataDir, user);
  const cluster = await openCluster(binaries, place.folder, user);
  let { postmaster, isStarter } = await ensureRunning(binaries, cluster, settings);

  return {
    version: binaries.version,
    place: place.folder,
    notice: place.notice,
    get isStarter() {
      return isStarter;
    },
    url: (database) => urlOf(cluster, postmaster, database),
    ensure: async () => {
      ({ postmaster, isStarter } = await ensureRunning(binaries, cluster, settings));
    },
    stop: () => stopPostmaster(cluster),
  };
}

async function ensureRunning(binaries: Binaries, cluster: Cluster, settings: Readonly<Record<string, string>>) {
  const deadline = Date.now() + START_MS;
  let started: Awaited<ReturnType<typeof startPostmaster>> | undefined;
  while (Date.now() < deadline) {
    const postmaster = await findPostmaster(cluster);
    if (postmaster !== undefined && (await answers(urlOf(cluster, postmaster, DATABASE))))
      return { postmaster, isStarter: started !== undefined && !started.hasExited() };
    if (started?.hasExited() && postmaster === undefined) throw await startFailure(cluster);
    if (postmaster === undefined) started ??= await startPostmaster(binaries, cluster, settings);
    await sleep(POLL_MS);
  }
  throw await startFailure(cluster);
}

async function startFailure(cluster: Cluster): Promise<UserError> {
  const reason = `the embedded PostgreSQL in ${cluster.place} did not start: ${await readLogEnd(cluster)}`;
  return new UserError("database-unreachable", { reason });
}

/** Whether the server takes connections; creates the database where it is missing. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  // A server that is stopping also drops connections that it has just accepted.
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (codeOf(error) === NO_DATABASE) await createDatabase(url);
    else if (!isStillStarting(error)) throw error;
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

const NO_DATABASE = "3D000";
const NOT_YET = new Set(["57P03", "57P01", "57P02", "ECONNREFUSED", "ECONNRESET", "EPIPE"]);

function isStillStarting(error: unknown): boolean {
  const code = codeOf(error);
  return code === undefined || NOT_YET.has(code);
}

async function createDatabase(url: string): Promise<void> {
  const address = new URL(url);
  address.pathname = "/postgres";
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    await client.query(`create database ${DATABASE}`);
  } catch (error) {
    // Another process created it at the same moment.
    if (codeOf(error) !== "42P04" && codeOf(error) !== "23505") throw error;
  } finally {
    await client.end();
  }
}

function urlOf(cluster: Cluster, { port }: Postmaster, database: string): string {
  return `postgresql://${SUPERUSER}:${cluster.secret}@127.0.0.1:${port}/${database}`;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
