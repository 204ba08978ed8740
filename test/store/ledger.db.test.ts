import { describe, expect, test } from "vitest";
import type { OrgChange } from "../../src/model/event.ts";
import type { LedgerFilter } from "../../src/store/ledger.ts";
import { addArticle, minutesLater, NOW, named, sampleChange, sampleClaim } from "./samples.ts";
import { openTestStore } from "./test-database.ts";

const { store } = await openTestStore();
const { claims, events, ledger } = store;

async function add(name: string, change: Partial<OrgChange>, articles: readonly string[] = [name]): Promise<string> {
  const counts = { revision: 1, outletCount: 1, firstSeenAt: NOW, updatedAt: NOW };
  const event = { ...sampleChange(change), ...counts };
  const { id } = await events.createEvent({ event, around: NOW, keys: [name] });
  for (const article of articles) {
    const reading = { textHash: "t", rulesVersion: 1, claims: [sampleClaim()], at: NOW };
    const stored = await claims.saveClaims(await addArticle(store, article), reading);
    for (const claim of stored) await events.linkClaim(id, claim.id);
  }
  return id;
}

const ada = named("Ada Vale");
const join = await add("join", { person: ada, org: named("Lakeside", "lakeside"), date: "2024-05-01" }, ["a", "b"]);
const leave = await add("leave", { kind: "leave", person: ada, org: named("Northwind"), date: "2024-04" });
const cut = await add("cut", { kind: "layoff", person: undefined, org: named("Lakeside", "lakeside"), date: "2025" });
const gone = await add("gone", { person: ada, org: named("Lakeside", "lakeside") });
await events.withdrawEvent(gone, NOW);

const filters: readonly { readonly name: string; readonly filter: LedgerFilter; readonly ids: readonly string[] }[] = [
  { name: "everything but what was withdrawn", filter: {}, ids: [join, leave, cut] },
  { name: "what names an entity", filter: { entityIds: ["lakeside"] }, ids: [join, cut] },
  { name: "what names a person", filter: { personNames: ["Ada Vale"] }, ids: [join, leave] },
  { name: "either of them", filter: { entityIds: ["lakeside"], personNames: ["Ada Vale"] }, ids: [join, leave, cut] },
  { name: "nothing for no names", filter: { entityIds: [], personNames: [] }, ids: [] },
  { name: "some kinds", filter: { kinds: ["leave", "layoff"] }, ids: [leave, cut] },
  { name: "from a date on", filter: { since: new Date("2024-04-30T00:00:00Z") }, ids: [join, leave, cut] },
  { name: "after a date", filter: { since: new Date("2024-05-01T00:00:00Z") }, ids: [join, cut] },
  { name: "before a date", filter: { until: new Date("2024-05-01T00:00:00Z") }, ids: [leave] },
];

describe("the events of a ledger", () => {
  test.each(filters)("$name", async ({ filter, ids }) => {
    const found = await ledger.listLedgerEvents(filter);

    expect(found.map(({ event }) => event.id)).toEqual(ids);
  });

  test("come whole, with the articles that say them", async () => {
    const [first] = await ledger.listLedgerEvents({ kinds: ["join"] });

    expect(first?.event).toEqual(await events.loadEvent(join).then((detail) => detail?.event));
    expect(first?.sources).toEqual(
      ["a", "b"].map((name) => ({
        url: `https://news.example/${name}`,
        outlet: "样例周刊",
        toldAt: NOW,
        status: sampleClaim().status,
      })),
    );
  });

  test("leave out what a later reading no longer says", async () => {
    const articleId = await addArticle(store, "leave");

    await claims.saveClaims(articleId, { textHash: "t", rulesVersion: 2, claims: [], at: minutesLater(1) });

    const [found] = await ledger.listLedgerEvents({ kinds: ["leave"] });
    expect(found?.sources).toEqual([]);
  });
});
