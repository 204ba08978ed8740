import { readFile } from "node:fs/promises";
import { join } from "node:path";
import internals from "@prisma/internals";
import { expect, test } from "vitest";
import { openTestStore } from "./test-database.ts";

const { store } = await openTestStore();

const TYPES: Readonly<Record<string, string>> = {
  BigInt: "bigint",
  Boolean: "boolean",
  DateTime: "timestamp with time zone",
  Float: "double precision",
  Int: "integer",
  Json: "jsonb",
  String: "text",
};

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly isNullable: boolean;
}

interface Unique {
  readonly table: string;
  readonly columns: readonly string[];
}

const schema = await readFile(join(import.meta.dirname, "../../prisma/schema.prisma"), "utf8");
const { datamodel } = await internals.getDMMF({ datamodel: schema });

test("tables have the columns, types and nullability of schema.prisma", async () => {
  const { rows } = await store.pool.query<Column>(`
    select table_name as table, column_name as column, is_nullable = 'YES' as "isNullable",
      case when data_type = 'ARRAY' then ltrim(udt_name, '_') || '[]' else data_type end as type
    from information_schema.columns
    where table_schema = 'public' and table_name <> '_prisma_migrations'`);
  const found = rows.map((row) => ({ ...row, type: row.type.replace("int4[]", "integer[]") }));

  expect(sorted(found)).toEqual(sorted(expectedColumns()));
});

test("instants keep their zone and lose nothing of a Date", async () => {
  const { rows } = await store.pool.query(`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and table_name <> '_prisma_migrations'
      and data_type like 'timestamp%' and (data_type <> 'timestamp with time zone' or datetime_precision <> 3)`);

  expect(rows).toEqual([]);
});

test("tables have the primary and unique keys of schema.prisma", async () => {
  const { rows } = await store.pool.query<Unique>(`
    select c.relname as table, array(
      select a.attname::text from unnest(i.indkey::int2[]) with ordinality as k (attnum, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum order by place
    ) as columns
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where i.indisunique and n.nspname = 'public' and c.relname <> '_prisma_migrations'`);

  expect(sorted(rows)).toEqual(sorted(expectedUniques()));
});

test("tables have the foreign keys of schema.prisma", async () => {
  const { rows } = await store.pool.query(`
    select conrelid::regclass::text as table, confrelid::regclass::text as target, confdeltype = 'c' as "isCascade"
    from pg_constraint join pg_namespace n on n.oid = connamespace where contype = 'f' and n.nspname = 'public'`);
  const expected = datamodel.models.flatMap((model) =>
    model.fields
      .filter(({ relationFromFields }) => relationFromFields !== undefined && relationFromFields.length > 0)
      .map((field) => ({
        table: tableOf(model),
        target: tableOf(datamodel.models.find(({ name }) => name === field.type) ?? model),
        isCascade: field.relationOnDelete === "Cascade",
      })),
  );

  expect(sorted(rows)).toEqual(sorted(expected));
});

type Model = (typeof datamodel.models)[number];

function expectedColumns(): Column[] {
  return datamodel.models.flatMap((model) =>
    model.fields
      .filter(({ kind }) => kind === "scalar")
      .map((field) => ({
        table: tableOf(model),
        column: field.dbName ?? field.name,
        type: `${TYPES[field.type]}${field.isList ? "[]" : ""}`,
        isNullable: !field.isRequired,
      })),
  );
}

function expectedUniques(): Unique[] {
  return datamodel.models.flatMap((model) => {
    const single = model.fields.filter(({ isId, isUnique }) => isId || isUnique).map(({ name }) => [name]);
    const several = [...(model.primaryKey ? [model.primaryKey.fields] : []), ...model.uniqueFields];
    return [...single, ...several].map((names) => ({ table: tableOf(model), columns: columnsOf(model, names) }));
  });
}

function columnsOf(model: Model, names: readonly string[]): string[] {
  return names.map((name) => model.fields.find((field) => field.name === name)?.dbName ?? name);
}

function tableOf({ dbName, name }: Model): string {
  return dbName ?? name;
}

function sorted<T>(rows: readonly T[]): string[] {
  return rows
    .map((row) => JSON.stringify(Object.entries(row as object).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .toSorted();
}
