// A process of its own for the life-cycle tests: opens the database of the folder given, then takes one command a line
// on standard input and answers one JSON line each.
import { createInterface } from "node:readline";
import { UserError } from "../../../src/model/user-error.ts";
import { openDatabase } from "../../../src/store/open-database.ts";
import { openStore } from "../../../src/store/open-store.ts";

// As the real program does until it has drained.
process.on("SIGINT", () => {});

const database = await openDatabase({ dataDir: process.argv[2] ?? "", databaseUrl: undefined });
const store = await openStore(database.url);
answer({ startLine: database.startLine, url: database.url });

for await (const line of createInterface(process.stdin)) {
  const [command, value = ""] = line.split(" ");
  try {
    if (command === "claim") await store.claimRole(value);
    if (command === "insert") await store.ticks.claimTick(value, new Date(0));
    if (command === "close") break;
    const { rows } = await store.pool.query<{ name: string }>(
      command === "locks"
        ? "select distinct classid::text as name from pg_locks where locktype = 'advisory' order by name"
        : "select name from schedule_ticks order by name",
    );
    answer({ names: rows.map(({ name }) => name) });
  } catch (error) {
    answer({ code: error instanceof UserError ? error.code : String(error) });
  }
}
await store.close();
await database.close();
answer({ isClosed: true });
process.exit();

function answer(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
