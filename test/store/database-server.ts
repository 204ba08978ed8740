import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openStore } from "../../src/store/open-store.ts";
import { openServer } from "../../src/store/server/open-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The administrator's address of the test server; the database in it is a template. */
    readonly templateUrl: string;
  }
}

const TEMPLATE = "orgbeat_template";
/** What a test server may forget in a crash costs nothing. */
const FAST = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** Starts one server for all database tests and migrates the database that `openTestStore` clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "orgbeat-test-"));
  await chmod(folder, 0o755);
  const server = await openServer(folder, FAST);
  const admin = new pg.Client({ connectionString: server.url("postgres") });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const store = await openStore(server.url(TEMPLATE));
  await store.close();
  project.provide("templateUrl", server.url(TEMPLATE));

  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    // As root the place is elsewhere where the temporary folder is closed to the server's user.
    if (!server.place.startsWith(folder)) await rm(dirname(server.place), { recursive: true, force: true });
  };
}
