import pg from "pg";
import { afterAll, expect, inject, test } from "vitest";
import { openDatabase } from "../../src/store/open-database.ts";
import { openTestDatabase } from "./test-database.ts";

const templateUrl = inject("templateUrl");
const latinUrl = new URL(templateUrl);
latinUrl.pathname = "/latin";

async function asAdmin(sql: string): Promise<void> {
  const url = new URL(templateUrl);
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(sql);
  await client.end();
}

await asAdmin("create database latin encoding 'LATIN1' locale 'C' locale_provider libc template template0");
afterAll(() => asAdmin("drop database latin"));

interface Refusal {
  readonly name: string;
  readonly url: () => string;
  readonly sentence: RegExp;
}

const refusals: readonly Refusal[] = [
  { name: "nobody listens", url: () => "postgresql://me:hidden@127.0.0.1:1/db", sentence: /ECONNREFUSED/ },
  { name: "a wrong password", url: () => changed({ password: "wrong" }), sentence: /password authentication failed/ },
  {
    name: "a database that is not there",
    url: () => changed({ pathname: "/none" }),
    sentence: /"none" does not exist/,
  },
  { name: "no address", url: () => "data/postgres", sentence: /DATABASE_URL: / },
  {
    name: "an encoding without Chinese",
    url: () => latinUrl.href,
    sentence: /encoding LATIN1; create it with encoding UTF8/,
  },
];

test.each(refusals)("$name is a sentence that names the setting and not the secret", async ({ url, sentence }) => {
  const error = await openDatabase({ dataDir: "unused", databaseUrl: url() }).catch((caught: unknown) => caught);

  expect(error).toMatchObject({ code: "database-unreachable", message: expect.stringMatching(sentence) });
  expect(String(error)).toMatch(/DATABASE_URL: /);
  expect(String(error)).not.toContain(new URL(templateUrl).password);
  expect(String(error)).not.toContain("hidden");
});

test("one's own server is named without its secret", async () => {
  const url = await openTestDatabase();

  const { startLine, ...database } = await openDatabase({ dataDir: "unused", databaseUrl: url });

  const { host, pathname } = new URL(url);
  expect(database.url).toBe(url);
  expect(startLine).toMatch(/^PostgreSQL \d+\.\d+ at [\d.:]+\/test_\w+$/);
  expect(startLine).toContain(`${host}${pathname}`);
});

function changed(parts: Partial<Pick<URL, "password" | "pathname">>): string {
  return Object.assign(new URL(templateUrl), parts).href;
}
