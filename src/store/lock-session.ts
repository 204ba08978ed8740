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

/**
 * One connection that holds advisory locks until it is closed or the process ends, whichever way. Where the server
 * drops it, it connects again and takes the same locks; `onLost` is told of one that somebody else got meanwhile.
 */
export class LockSession {
  readonly #connect: () => Promise<pg.Client>;
  readonly #onLost: (lock: Lock) => void;
  readonly #held = new Map<string, Lock>();
  #client: Promise<pg.Client> | undefined;
  #isClosed = false;

  constructor(connect: () => Promise<pg.Client>, onLost: (lock: Lock) => void) {
    this.#connect = connect;
    this.#onLost = onLost;
  }

  /** Takes a lock, trying for `patienceMs`. False where others hold it. */
  async take(lock: Lock, patienceMs = 0): Promise<boolean> {
    const deadline = Date.now() + patienceMs;
    while (!(await this.#tryLock(lock))) {
      if (Date.now() >= deadline) return false;
      await sleep(Math.min(100, patienceMs));
    }
    this.#held.set(keyOf(lock), lock);
    return true;
  }

  async release(lock: Lock): Promise<void> {
    this.#held.delete(keyOf(lock));
    const client = await this.#open();
    await client.query(`select pg_advisory_unlock${lock.isShared ? "_shared" : ""}($1, $2)`, [lock.class, lock.id]);
  }

  /** Gives up every lock with the connection. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const client = await this.#client?.catch(() => undefined);
    await client?.end().catch(() => {});
  }

  async #tryLock(lock: Lock): Promise<boolean> {
    const client = await this.#open();
    const { rows } = await client.query<{ locked: boolean }>(
      `select pg_try_advisory_lock${lock.isShared ? "_shared" : ""}($1, $2) as locked`,
      [lock.class, lock.id],
    );
    return rows[0]?.locked === true;
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
    // The other machine may vanish without a word; then its locks must become free in a minute, not in hours.
    await client.query("set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3");
    return client;
  }

  async #restore(): Promise<void> {
    for (let waitMs = RECONNECT_MS; !this.#isClosed; waitMs = Math.min(waitMs * 2, 5_000)) {
      try {
        for (const lock of this.#held.values()) if (!(await this.#tryLock(lock))) this.#giveUp(lock);
        return;
      } catch {
        // The server is away; every part that needs it says so itself. We go on trying.
        await sleep(waitMs, undefined, { ref: false });
      }
    }
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
