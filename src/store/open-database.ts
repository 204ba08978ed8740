import pg from "pg";
import { UserError } from "../model/user-error.ts";
import { connectClient, LOCK_CLASSES, LockSession } from "./lock-session.ts";
import { type EmbeddedServer, openServer } from "./server/open-server.ts";

/** A database that can be connected to. */
export interface Database {
  /** With its secret: never to be shown. */
  readonly url: string;
  /** One line for the person who starts us; without the secret. */
  readonly startLine: string;
  /** Closes our side; the last process that leaves an embedded server stops it. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly dataDir: string;
  /** A server of one's own; without it the embedded one runs. */
  readonly databaseUrl: string | undefined;
  /** Settings of the embedded server, by PostgreSQL's names. */
  readonly serverSettings?: Readonly<Record<string, string>> | undefined;
}

/**
 * Connects to one's own server, or starts or joins the embedded one of the data directory. Throws `UserError` with the
 * reason where neither works.
 */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.databaseUrl === undefined
    ? openEmbedded(options.dataDir, options.serverSettings)
    : openOwn(options.databaseUrl);
}

/** `nulls not distinct` came with it. */
const OLDEST_VERSION = 15;

async function openOwn(url: string): Promise<Database> {
  const { version, encoding } = await askServer(url).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw refusal(reason, { cause: error });
  });
  if (Number.parseInt(version, 10) < OLDEST_VERSION)
    throw refusal(`PostgreSQL ${version} is too old; use ${OLDEST_VERSION} or newer`);
  if (encoding !== "UTF8") throw refusal(`the database has the encoding ${encoding}; create it with encoding UTF8`);
  const { host, pathname } = new URL(url);
  return { url, startLine: `PostgreSQL ${version} at ${host}${pathname}`, close: async () => {} };
}

async function askServer(url: string): Promise<{ version: string; encoding: string }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; encoding: string }>(
      "select current_setting('server_version') as version, current_setting('server_encoding') as encoding",
    );
    return rows[0] ?? { version: "", encoding: "" };
  } finally {
    await client.end();
  }
}

function refusal(reason: string, options?: ErrorOptions): UserError {
  return new UserError("database-unreachable", { reason: `DATABASE_URL: ${reason}` }, options);
}

const PRESENCE = { class: LOCK_CLASSES.presence, id: 1 } as const;
/** As long as another process may need to stop the server that we were about to join. */
const JOIN_MS = 30_000;

async function openEmbedded(dataDir: string, settings: DatabaseOptions["serverSettings"]): Promise<Database> {
  const server = await openServer(dataDir, settings);
  const { isStarter } = server;
  const session = new LockSession(
    async () => {
      await server.ensure();
      return connectClient(server.url("orgbeat"));
    },
    () => {},
  );
  await join(session);
  return { url: server.url("orgbeat"), startLine: startLineOf(server, isStarter), close: () => leave(server, session) };
}

/**
 * Every process in the database holds a shared lock. One that leaves takes it exclusively where nobody else is there, and
 * stops the server while it holds it: who comes at that moment waits here, is disconnected, and starts the server anew.
 */
async function join(session: LockSession): Promise<void> {
  const deadline = Date.now() + JOIN_MS;
  for (;;) {
    try {
      if (await session.take({ ...PRESENCE, isShared: true }, JOIN_MS)) return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    if (Date.now() > deadline)
      throw new UserError("database-unreachable", { reason: "another process is stopping it" });
  }
}

async function leave(server: EmbeddedServer, session: LockSession): Promise<void> {
  try {
    await session.release({ ...PRESENCE, isShared: true });
    if (await session.takeOnce(PRESENCE)) await server.stop();
  } finally {
    await session.close();
  }
}

function startLineOf(server: EmbeddedServer, isStarter: boolean): string {
  const how = isStarter ? "started" : "joined";
  const line = `Embedded PostgreSQL ${server.version.split("-")[0]} ${how}, data in ${server.place}.`;
  return server.notice === undefined ? line : `${line} ${server.notice}`;
}
