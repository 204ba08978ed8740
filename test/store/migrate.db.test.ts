import { createHash } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeEach, expect, test } from "vitest";
import { type Migration, migrate, readMigrations } from "../../src/store/migrate.ts";
import { openTestDatabase } from "./test-database.ts";

const pool = new pg.Pool({ connectionString: await openTestDatabase({ isEmpty: true }), max: 8 });
pool.on("error", () => {}).on("connect", () => {});
afterAll(() => pool.end());

const FIRST = { name: "20260101000000_first", sql: "create table firsts (id int primary key);" };
const SECOND = { name: "20260102000000_second", sql: "alter table firsts add column name text;" };

beforeEach(() =>
  pool.query("drop schema if exists graphile_worker cascade; drop schema public cascade; create schema public"),
);

test("applies what is missing, in order, and the queue's tables", async () => {
  await migrate(pool, [FIRST]);
  await migrate(pool, [FIRST, SECOND]);

  expect(await listNames()).toEqual([FIRST.name, SECOND.name]);
  expect(await pool.query("select id, name from firsts")).toHaveProperty("rowCount", 0);
  expect(await pool.query("select 1 from graphile_worker.jobs")).toHaveProperty("rowCount", 0);
});

test("records a migration as Prisma does", async () => {
  await migrate(pool, [FIRST]);

  const { rows } = await pool.query("select * from _prisma_migrations");

  expect(rows).toEqual([
    {
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/),
      checksum: createHash("sha256").update(FIRST.sql).digest("hex"),
      migration_name: FIRST.name,
      started_at: expect.any(Date),
      finished_at: expect.any(Date),
      rolled_back_at: null,
      logs: null,
      applied_steps_count: 1,
    },
  ]);
});

test("four processes at once apply each migration once", async () => {
  await Promise.all([1, 2, 3, 4].map(() => migrate(pool, [FIRST, SECOND])));

  expect(await listNames()).toEqual([FIRST.name, SECOND.name]);
});

test("a migration that fails leaves nothing behind, and works once it is mended", async () => {
  const broken = { ...SECOND, sql: "create table seconds (id int); select nothing;" };

  await expect(migrate(pool, [FIRST, broken])).rejects.toThrow(`migration ${SECOND.name} failed`);
  expect(await pool.query("select to_regclass('seconds') as found")).toHaveProperty("rows", [{ found: null }]);
  await migrate(pool, [FIRST, SECOND]);

  expect(await listNames()).toEqual([FIRST.name, SECOND.name]);
});

interface Contradiction {
  readonly name: string;
  readonly now: readonly Migration[];
  readonly sentence: RegExp;
}

const contradictions: readonly Contradiction[] = [
  {
    name: "an applied migration that was edited is refused",
    now: [{ ...FIRST, sql: `${FIRST.sql} -- better` }],
    sentence: /migration 20260101000000_first was edited after it was applied; put it back/,
  },
  {
    name: "a database that a newer Orgbeat changed is refused",
    now: [],
    sentence: /changed by a newer Orgbeat \(migration 20260101000000_first\); update this one/,
  },
];

test.each(contradictions)("$name", async ({ now, sentence }) => {
  await migrate(pool, [FIRST]);

  await expect(migrate(pool, now)).rejects.toThrow(sentence);
  expect(await pool.query("select 1 from pg_locks where locktype = 'advisory'")).toHaveProperty("rowCount", 0);
});

test("the project's own migrations are read in the order of their times", async () => {
  const names = (await readMigrations(join(import.meta.dirname, "../../prisma/migrations"))).map(({ name }) => name);

  expect(names[0]).toMatch(/^\d{14}_init$/);
  expect(names).toEqual(names.toSorted());
});

async function listNames(): Promise<string[]> {
  const { rows } = await pool.query<{ migration_name: string }>(
    "select migration_name from _prisma_migrations order by started_at, migration_name",
  );
  return rows.map((row) => row.migration_name);
}
