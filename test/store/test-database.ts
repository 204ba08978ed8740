import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { openStore, type Store, type StoreOptions } from "../../src/store/open-store.ts";

export interface TestStore {
  readonly store: Store;
  readonly url: string;
}

/** The database of a test file, empty of tables where `isEmpty` is set. Dropped after the file's last test. */
export async function openTestDatabase({ isEmpty = false } = {}): Promise<string> {
  const templateUrl = new URL(inject("templateUrl"));
  const template = templateUrl.pathname.slice(1);
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asAdmin(`create database ${name} template ${isEmpty ? "template0" : template}`);
  afterAll(async () => {
    const open = await listConnections(name);
    await asAdmin(`drop database ${name} with (force)`);
    if (open.length > 0) throw new Error(`the tests left connections open; their last queries: ${open.join(" | ")}`);
  });
  templateUrl.pathname = `/${name}`;
  return templateUrl.href;
}

/**
 * A store on a fresh, migrated database of its own, closed and dropped after the file's last test. To be called at the
 * top of a file. The file fails where connections of other stores are left open.
 */
export async function openTestStore(options?: StoreOptions): Promise<TestStore> {
  const url = await openTestDatabase();
  const store = await openStore(url, options);
  // Hooks run in reverse: the store is closed before its database is dropped.
  afterAll(() => store.close());
  return { store, url };
}

/** PostgreSQL forgets a closed connection a moment after it was closed. */
async function listConnections(name: string): Promise<string[]> {
  for (let tries = 0; ; tries += 1) {
    const rows = await asAdmin(`select query from pg_stat_activity where datname = '${name}'`);
    if (rows.length === 0 || tries === 40) return rows.map(({ query }) => String(query));
    await sleep(50);
  }
}

async function asAdmin(sql: string): Promise<readonly Record<string, unknown>[]> {
  const url = new URL(inject("templateUrl"));
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
