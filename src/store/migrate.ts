import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import type pg from "pg";
import { UserError } from "../model/user-error.ts";
import { LOCK_CLASSES } from "./lock-session.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "prisma", "migrations");

/** One folder below prisma/migrations: its name and SQL. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Prisma's own record, to the letter, so that its tools can be used on the same database. */
const PRISMA_TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

/**
 * Brings the database up to date, the queue's tables included. Several processes may call it at once: one works, the
 * others wait. Each migration is applied whole or not at all. Throws `UserError` where the database and the migrations
 * contradict each other.
 */
export async function migrate(pool: pg.Pool, migrations?: readonly Migration[]): Promise<void> {
  const known = migrations ?? (await readMigrations(FOLDER));
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1, 1)", [LOCK_CLASSES.migration]);
    await client.query(PRISMA_TABLE);
    const applied = await listApplied(client);
    checkHistory(applied, known);
    for (const migration of known) if (!applied.has(migration.name)) await apply(client, migration);
    await runMigrations({ pgPool: pool, noHandleSignals: true });
  } finally {
    await client.query("select pg_advisory_unlock($1, 1)", [LOCK_CLASSES.migration]);
    client.release();
  }
}

/** In the order of their names, which begin with a time. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({ name, sql: await readFile(join(folder, name, "migration.sql"), "utf8") })),
  );
}

async function listApplied(client: pg.PoolClient): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    "select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

function checkHistory(applied: ReadonlyMap<string, string>, known: readonly Migration[]): void {
  const sqlByName = new Map(known.map(({ name, sql }) => [name, sql]));
  for (const [name, checksum] of applied) {
    const sql = sqlByName.get(name);
    if (sql === undefined)
      throw refusal(`the database was changed by a newer Orgbeat (migration ${name}); update this one to use it`);
    if (checksumOf(sql) !== checksum)
      throw refusal(`migration ${name} was edited after it was applied; put it back and add a new one instead`);
  }
}

async function apply(client: pg.PoolClient, { name, sql }: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksumOf(sql), name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`migration ${name} failed`, { cause: error });
  }
}

function checksumOf(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}

function refusal(reason: string): UserError {
  return new UserError("database-mismatch", { reason });
}
