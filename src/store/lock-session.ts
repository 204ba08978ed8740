import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** A PostgreSQL advisory lock: a class of ours and a number within it. Shared ones exclude only exclusive ones. */
export interface Lock {
  readonly class: number;
  readonly id: number;
  readonly isShared?: boolean | undefined;
}

/** The classes of our advisory locks; any numbers that nobody else in the database uses. */
export const LOCK_CLASSES = { presence: 7_301, migration: 7_302, role: 7_303, worker: 7_304 } as const;

const RECONNECT_MS = 250;
const MAX_RECONNECT_MS = 2_000;
/** Longer than the server takes to notice that the other end of a connection is gone (`OPENING`). */
const RESTORE_MS = 90_000;
/** The other machine may vanish without a word; then its locks must become free in a minute, not in hours. */
const OPENING = "set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3";

/**
 * One connection that holds advisory locks until it is closed or the process ends, whichever way. Where the server
 * drops it, it connects again and takes the same locks; `onLost` is told of one that somebody else got meanwhile.
 */
export class LockSession {
  readonly #connect: () => Promise<pg.Client>;
  readonly #onLost: (lock: Lock) => void;
  readonly #held = new Map<string, Lock>();
  /** Which connection took a lock: taken twice by one it would have to be released twice. */
  readonly #owners = new Map<string, pg.Client>();
  #isRestoring = false;
  #client: Promise<pg.Client> | undefined;
  #isClosed = false;

  constructor(connect: () => Promise<pg.Client>, onLost: (lock: Lock) => void) {
    this.#connect = connect;
    this.#onLost = onLost;
  }

  /** Takes a lock, trying for `patienceMs`. False where others hold it. */
  async take(lock: Lock, patienceMs = 0): Promise<boolean> {
    if (this.#held.has(keyOf(lock))) return true;
    const deadline = Date.now() + patienceMs;
    while (!(await this.#tryLock(lock, await this.#open()))) {
      if (Date.now() >= deadline) return false;
      await sleep(Math.min(100, patienceMs));
    }
    this.#held.set(keyOf(lock), lock);
    return true;
  }

  /** Takes a lock for the rest of this connection. False where others hold it, and where the connection is gone. */
  async takeOnce(lock: Lock): Promise<boolean> {
    const client = await this.#client?.catch(() => undefined);
    return client === undefined ? false : this.#tryLock(lock, client).catch(() => false);
  }

  async release(lock: Lock): Promise<void> {
    this.#held.delete(keyOf(lock));
    const client = await this.#client?.catch(() => undefined);
    // With the connection that took it the lock is gone too.
    if (client === undefined || this.#owners.get(keyOf(lock)) !== client) return;
    this.#owners.delete(keyOf(lock));
    const unlock = `select pg_advisory_unlock${lock.isShared ? "_shared" : ""}($1, $2)`;
    await client.query(unlock, [lock.class, lock.id]).catch(() => {});
  }

  /** Gives up every lock with the connection. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const client = await this.#client?.catch(() => undefined);
    await client?.end().catch(() => {});
  }

  async #tryLock(lock: Lock, client: pg.Client): Promise<boolean> {
    const { rows } = await client.query<{ locked: boolean }>(
      `select pg_try_advisory_lock${lock.isShared ? "_shared" : ""}($1, $2) as locked`,
      [lock.class, lock.id],
    );
    if (rows[0]?.locked !== true) return false;
    this.#owners.set(keyOf(lock), client);
    return true;
  }

  #open(): Promise<pg.Client> {
    this.#client ??= this.#openNow().catch((error: unknown) => {
      this.#client = undefined;
      throw error;
    });
    return this.#client;
  }

  async #openNow(): Promise<pg.Client> {
    const client = await this.#connect();
    let isOver = false;
    const onEnd = () => {
      if (isOver) return;
      isOver = true;
      this.#client = undefined;
      if (!this.#isClosed) void this.#restore();
    };
    client.on("error", onEnd).on("end", onEnd);
    await client.query(OPENING);
    return client;
  }

  /** Takes the locks again. The server may still hold them for the connection that broke: then it is a matter of time. */
  async #restore(): Promise<void> {
    if (this.#isRestoring) return;
    this.#isRestoring = true;
    const deadline = Date.now() + RESTORE_MS;
    for (
      let waitMs = RECONNECT_MS;
      !this.#isClosed && this.#held.size > 0;
      waitMs = Math.min(waitMs * 2, MAX_RECONNECT_MS)
    ) {
      // While the server is away every part that needs it says so itself.
      const missing = await this.#takeAgain().catch(() => undefined);
      if (missing?.length === 0) break;
      if (missing !== undefined && Date.now() > deadline) for (const lock of missing) this.#giveUp(lock);
      await sleep(waitMs, undefined, { ref: false });
    }
    this.#isRestoring = false;
  }

  /** The locks that the current connection does not have yet. */
  async #takeAgain(): Promise<readonly Lock[]> {
    const client = await this.#open();
    const missing: Lock[] = [];
    for (const [key, lock] of this.#held) {
      if (this.#owners.get(key) === client) continue;
      if (!(await this.#tryLock(lock, client))) missing.push(lock);
    }
    return missing;
  }

  #giveUp(lock: Lock): void {
    this.#held.delete(keyOf(lock));
    this.#onLost(lock);
  }
}

function keyOf(lock: Lock): string {
  return `${lock.class}:${lock.id}:${lock.isShared ?? false}`;
}

/** Connects one client whose later errors end in its "end" event instead of in an uncaught exception. */
export async function connectClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, options: "-c timezone=UTC" });
  client.on("error", () => {});
  await client.connect();
  return client;
}
