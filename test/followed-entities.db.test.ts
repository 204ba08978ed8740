import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, expect, test } from "vitest";
import { stampEditions } from "../src/edition-files.ts";
import { loadEdition } from "../src/editions/load-edition.ts";
import { FollowedEntities } from "../src/followed-entities.ts";
import { findMentions } from "../src/match/find-mentions.ts";
import { openStore } from "../src/store/open-store.ts";
import { cleanText } from "../src/text/clean-text.ts";
import { openTestDatabase } from "./store/test-database.ts";

// A watchlist that is edited while the program runs.

const store = await openStore(await openTestDatabase(), { onRoleLost: () => undefined });
const folder = mkdtempSync(join(tmpdir(), "orgbeat-edition-"));
writeFileSync(join(folder, "edition.yaml"), "name: Changing\n");
writeFileSync(join(folder, "feeds.opml"), '<opml version="2.0"><head/><body/></opml>');
writeWatchlist("- { id: north, name: Northwind }");

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

function writeWatchlist(...companies: readonly string[]): void {
  writeFileSync(join(folder, "watchlist.yaml"), ["companies:", ...companies.map((line) => `  ${line}`), ""].join("\n"));
}

async function takeOver(): Promise<void> {
  const { entities } = await loadEdition(folder);
  await store.inTransaction((tx) => tx.entities.reconcileEntities("changing", entities));
}

function follow(warnings: string[], takesOver: boolean): Promise<FollowedEntities> {
  const log = pino({ level: "warn" }, { write: (line: string) => warnings.push(line) });
  const stampFiles = () => stampEditions([folder]);
  return FollowedEntities.load({ store, log, stampFiles, takeOver: takesOver ? takeOver : undefined });
}

function namesIn(text: string, { index }: FollowedEntities): (string | undefined)[] {
  return findMentions(cleanText(""), cleanText(text), index).map(({ entityId }) => entityId);
}

test("a changed watchlist is followed without stopping, by the process that reads it and by the others", async () => {
  await takeOver();
  const [worker, bot] = [await follow([], true), await follow([], false)];
  const before = worker.index;

  await worker.renew();
  expect(worker.index).toBe(before);

  writeWatchlist("- { id: north, name: Northwind, aliases: [Northwind Labs] }", "- { id: contoso, name: Contoso }");
  await bot.renew();
  expect(namesIn("Contoso hired from Northwind Labs.", bot)).toEqual(["north"]);
  await worker.renew();
  await bot.renew();

  for (const process of [worker, bot])
    expect(namesIn("Contoso hired from Northwind Labs.", process)).toEqual(["contoso", "north"]);
  expect(before.entitiesById.has("contoso")).toBe(false);
});

test("a broken watchlist changes nothing and is told once; mended it is followed", async () => {
  const warnings: string[] = [];
  const worker = await follow(warnings, true);
  const before = worker.index;

  writeWatchlist("- { id: north, nam: Northwind }");
  await worker.renew();
  await worker.renew();

  expect(worker.index).toBe(before);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain("watchlist.yaml");

  writeWatchlist("- { id: fabrikam, name: Fabrikam }");
  await worker.renew();

  expect(namesIn("Fabrikam and Contoso", worker)).toEqual(["fabrikam"]);
});

test("a change that could not be taken over is tried again until it is, and told once", async () => {
  const warnings: string[] = [];
  const log = pino({ level: "warn" }, { write: (line: string) => warnings.push(line) });
  let failures = 2;
  const takeOverLater = async (): Promise<void> => {
    failures -= 1;
    if (failures >= 0) throw new Error("connection terminated");
    await takeOver();
  };
  const stampFiles = () => stampEditions([folder]);
  const worker = await FollowedEntities.load({ store, log, stampFiles, takeOver: takeOverLater });
  writeWatchlist("- { id: fabrikam, name: Fabrikam }");

  for (let look = 0; look < 3; look += 1) await worker.renew();

  expect(namesIn("Fabrikam grows.", worker)).toEqual(["fabrikam"]);
  expect(warnings).toHaveLength(1);
});
