import { spawn, spawnSync } from "node:child_process";
import { open, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./binaries.ts";
import { type Cluster, SERVER_ENVIRONMENT } from "./cluster.ts";

/** A running server, as its own postmaster.pid describes it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const MAX_LOG_BYTES = 10_000_000;
const FAST_STOP_MS = 30_000;
const POLL_MS = 20;

/** The server that runs on this cluster, if one does; a file that a dead one left behind does not count. */
export async function findPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  const text = await readFile(pidFile(cluster), "utf8").catch(() => "");
  const [pid, , , port] = text.split("\n").map(Number);
  if (!pid || !port || !(await isServer(pid, cluster))) return undefined;
  return { pid, port };
}

/**
 * Starts a server in a session of its own, so that Ctrl-C in our terminal does not reach it before we have drained.
 * Resolves at once; `exited` turns true when it ends, which it does where another server runs on the cluster already.
 */
export async function startPostmaster(
  binaries: Binaries,
  cluster: Cluster,
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly hasExited: () => boolean }> {
  await removeStalePidFile(cluster);
  const port = await choosePort(cluster);
  const all = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    // Paths of sockets are limited to 107 bytes and ours may lie deep; a secret on the loopback address does.
    unix_socket_directories: "",
    max_connections: "200",
    timezone: "UTC",
    log_timezone: "UTC",
    ...settings,
  };
  const log = await openLog(cluster);
  try {
    const server = spawn(
      join(binaries.folder, "bin", "postgres"),
      ["-D", cluster.folder, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
      {
        ...cluster.user,
        cwd: cluster.place,
        env: SERVER_ENVIRONMENT,
        detached: true,
        stdio: ["ignore", log.fd, log.fd],
      },
    );
    let hasExited = false;
    server.on("exit", () => (hasExited = true)).on("error", () => (hasExited = true));
    server.unref();
    return { hasExited: () => hasExited };
  } finally {
    await log.close();
  }
}

/** Disconnects everybody and stops the server that runs on the cluster, waiting until it is gone. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  const postmaster = await findPostmaster(cluster);
  if (postmaster === undefined) return;
  const { pid } = postmaster;
  signal(pid, "SIGINT");
  const patience = Date.now() + FAST_STOP_MS;
  while (await isServer(pid, cluster)) {
    if (Date.now() > patience) signal(pid, "SIGQUIT");
    await sleep(POLL_MS);
  }
}

function signal(pid: number, name: "SIGINT" | "SIGQUIT"): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // It has just ended by itself.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** The last lines that the server logged, for an error. */
export async function readLogEnd(cluster: Cluster): Promise<string> {
  const text = await readFile(join(cluster.place, "postgres.log"), "utf8").catch(() => "");
  return text.trim().split("\n").slice(-3).join(" ");
}

function pidFile(cluster: Cluster): string {
  return join(cluster.folder, "postmaster.pid");
}

/**
 * Whether the process is a server of this cluster. A number alone proves nothing: after a crash or in a container the
 * same number may belong to anybody, and a zombie still has its number.
 */
async function isServer(pid: number, cluster: Cluster): Promise<boolean> {
  const command =
    process.platform === "linux"
      ? await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")
      : spawnSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout;
  return command.includes(cluster.folder);
}

/** PostgreSQL takes any living process with the number in its file for a server, and would refuse to start. */
async function removeStalePidFile(cluster: Cluster): Promise<void> {
  if ((await findPostmaster(cluster)) !== undefined) return;
  const found = await stat(pidFile(cluster)).catch(() => undefined);
  if (found === undefined) return;
  const text = await readFile(pidFile(cluster), "utf8").catch(() => "");
  // A server writes its file in steps as it starts: one without a port is just starting, unless its process is none.
  if (!(await isServer(Number(text.split("\n")[0]), cluster))) await rm(pidFile(cluster), { force: true });
}

/** The port of the last time where it is free, so that connections find a restarted server again. */
async function choosePort(cluster: Cluster): Promise<number> {
  const options = await readFile(join(cluster.folder, "postmaster.opts"), "utf8").catch(() => "");
  const last = Number(/port=(\d+)/.exec(options)?.[1] ?? 0);
  return (await tryPort(last)) ?? (await tryPort(0)) ?? last;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on("error", () => resolve(undefined));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" ? address?.port : undefined));
    });
  });
}

async function openLog(cluster: Cluster) {
  const path = join(cluster.place, "postgres.log");
  const size = (await stat(path).catch(() => undefined))?.size ?? 0;
  return open(path, size > MAX_LOG_BYTES ? "w" : "a", 0o600);
}
