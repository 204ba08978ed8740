import { beforeAll, describe, expect, test } from "vitest";
import type { OrgEvent } from "../../src/model/event.ts";
import type { EventFilter } from "../../src/store/events.ts";
import { addArticle, minutesLater, NOW, named, sampleChange, sampleClaim } from "./samples.ts";
import { openTestStore } from "./test-database.ts";

const { store } = await openTestStore();
const { events, claims, digests } = store;

const COUNTS = { revision: 1, outletCount: 1, firstSeenAt: NOW, updatedAt: NOW };

describe("an event and what supports it", () => {
  test("comes back whole, with claims, sources and history", async () => {
    const change = sampleChange({
      team: [named("视觉组")],
      role: named("首席科学家"),
      count: 12,
      target: [named("甲"), named("乙", "yi")],
    });
    const event = await addEvent(change, ["whole"]);
    const [first, second] = [await addArticle(store, "e1"), await addArticle(store, "e2")];
    for (const articleId of [first, second]) await addClaim(event.id, articleId);
    await events.addStatusStep(event.id, { status: "confirmed", at: minutesLater(9), articleId: second });
    await events.addStatusStep(event.id, { status: "rumored", at: NOW, articleId: first });

    const detail = await events.loadEvent(event.id);

    expect(event).toEqual({ ...change, ...COUNTS, id: event.id });
    expect(detail?.event).toEqual(event);
    expect(detail?.claims.map(({ claim, source }) => [claim, source.articleId])).toEqual([
      [sampleClaim(), first],
      [sampleClaim(), second],
    ]);
    expect(detail?.steps.map(({ status }) => status)).toEqual(["rumored", "confirmed"]);
    expect(detail?.claims[0]?.source).toMatchObject({ url: "https://news.example/e1", outlet: "样例周刊" });
    expect(await events.listEventIdsOfArticle(first)).toEqual([event.id]);
  });

  test("does not show claims that a later reading laid aside", async () => {
    const event = await addEvent(sampleChange(), ["aside"]);
    const articleId = await addArticle(store, "aside");
    await addClaim(event.id, articleId);

    await claims.saveClaims(articleId, { textHash: "t", rulesVersion: 2, claims: [], at: NOW });

    expect((await events.loadEvent(event.id))?.claims).toEqual([]);
    expect(await events.listEventIdsOfArticle(articleId)).toEqual([]);
  });

  test("an update replaces everything but the first sight", async () => {
    const event = await addEvent(sampleChange({ status: "rumored" }), ["update"]);
    const changed: OrgEvent = {
      ...event,
      status: "confirmed",
      revision: 2,
      outletCount: 2,
      updatedAt: minutesLater(5),
    };

    await events.updateEvent({ ...changed, firstSeenAt: minutesLater(5) }, { around: NOW, keys: ["updated"] });

    expect((await events.loadEvent(event.id))?.event).toEqual(changed);
    expect(await events.findByKeys(["update"])).toEqual([]);
    expect(await events.findByKeys(["updated"])).toMatchObject([{ event: changed }]);
  });

  test("one that nothing supports is hidden, once, and an update brings it back", async () => {
    const event = await addEvent(sampleChange(), ["hidden"]);

    expect(await events.withdrawEvent(event.id, minutesLater(1))).toBe(true);
    expect(await events.withdrawEvent(event.id, minutesLater(2))).toBe(false);
    expect((await events.listEvents({})).map(({ id }) => id)).not.toContain(event.id);
    expect(await events.findByKeys(["hidden"])).toMatchObject([{ isWithdrawn: true, event: { revision: 2 } }]);
    await events.updateEvent({ ...event, revision: 3 }, { around: NOW, keys: ["hidden"] });
    expect(await events.loadEvent(event.id)).toMatchObject({ isWithdrawn: false, event: { revision: 3 } });
  });

  test("is news from the first time on, and the reason for silence is the last", async () => {
    const event = await addEvent(sampleChange(), ["news"]);

    await events.recordNews(event.id, { at: NOW, silence: "too-old" });
    const silent = await events.loadEvent(event.id);
    await events.recordNews(event.id, { at: minutesLater(1), toldKey: "joins" });
    await events.recordNews(event.id, { at: minutesLater(2), toldKey: "joins" });

    expect(silent).toMatchObject({ newsAt: undefined, silence: "too-old" });
    expect(await events.loadEvent(event.id)).toMatchObject({ newsAt: minutesLater(1), silence: undefined });
    const toldWithin = async (from: number, to: number) =>
      (await digests.loadMaterial(minutesLater(from), minutesLater(to))).events.map((detail) => detail.event.id);
    expect(await toldWithin(1, 2)).toEqual([event.id]);
    expect(await toldWithin(2, 3)).toEqual([]);
    await events.recordNews(event.id, { at: minutesLater(2), toldKey: "joins as head" });
    expect(await toldWithin(1, 2)).toEqual([]);
    expect(await toldWithin(2, 3)).toEqual([event.id]);
  });

  test("is listed as withdrawn in the period in which it was, where it was news before", async () => {
    const [told, silent] = [await addEvent(sampleChange(), ["told"]), await addEvent(sampleChange(), ["silent"])];
    await events.recordNews(told.id, { at: minutesLater(100), toldKey: "joins" });
    for (const { id } of [told, silent]) await events.withdrawEvent(id, minutesLater(200));

    const withdrawnIn = async (from: number, to: number) =>
      (await events.listWithdrawn(minutesLater(from), minutesLater(to))).map(({ id }) => id);
    expect(await withdrawnIn(150, 300)).toEqual([told.id]);
    expect(await withdrawnIn(150, 200)).toEqual([]);
    expect(await withdrawnIn(50, 300)).toEqual([]);
  });

  test("becomes the second half of one move only", async () => {
    const [leave, join, other] = [
      await addEvent(sampleChange({ kind: "leave" }), ["m1"]),
      await addEvent(sampleChange(), ["m2"]),
      await addEvent(sampleChange({ kind: "leave" }), ["m3"]),
    ];

    await events.joinMove(join.id, leave.id);
    await events.joinMove(join.id, other.id);

    expect((await events.loadEvent(join.id))?.moveOf).toBe(leave.id);
  });
});

test("two transactions that share a key found one event", async () => {
  const found = (keys: readonly string[]) =>
    store.inTransaction(async (tx) => {
      await tx.events.lockKeys(keys);
      const [known] = await tx.events.findByKeys(keys);
      const event = { ...sampleChange(), ...COUNTS };
      return known?.event.id ?? (await tx.events.createEvent({ event, around: NOW, keys })).id;
    });

  const ids = await Promise.all([found(["r1", "r2"]), found(["r2", "r3"]), found(["r2", "r1"])]);

  expect(new Set(ids).size).toBe(1);
});

interface FilterCase {
  readonly name: string;
  readonly filter: EventFilter;
  readonly found: readonly string[];
}

const filters: readonly FilterCase[] = [
  { name: "the newest change first", filter: {}, found: ["layoff", "join", "leave", "history"] },
  { name: "by kind", filter: { kinds: ["join", "leave"] }, found: ["join", "leave"] },
  { name: "by any name that is tracked, team and target included", filter: { entityIds: ["lab"] }, found: ["layoff"] },
  { name: "by several entities, each event once", filter: { entityIds: ["acme", "ann"] }, found: ["join", "history"] },
  { name: "by the name of a person who is not tracked", filter: { personName: "Bo" }, found: ["leave"] },
  {
    name: "by when it may have happened: a month reaches its end",
    filter: { since: day("2020-02-28") },
    found: ["layoff", "join", "leave"],
  },
  { name: "until is not included", filter: { until: day("2020-02-01") }, found: ["history"] },
  { name: "without a date the article's day counts", filter: { since: day("2020-03-05") }, found: ["layoff"] },
  { name: "history apart", filter: { background: true }, found: ["history"] },
  { name: "a page", filter: { limit: 2, offset: 1 }, found: ["join", "leave"] },
];

describe("events are listed", () => {
  const names = new Map<string, string>();
  const AROUND = day("2020-03-05");

  beforeAll(async () => {
    // Everything here happens years before the other tests' events.
    const bo = sampleChange({ kind: "leave", person: named("Bo"), org: undefined, date: "2020-02" });
    const ann = sampleChange({ person: named("Ann", "ann"), org: named("Acme", "acme"), date: "2020-03-01" });
    const old = sampleChange({ kind: "found", person: named("Ann", "ann"), date: "2014", background: true });
    const cut = sampleChange({ kind: "layoff", person: undefined, team: [named("Lab", "lab")], date: undefined });
    for (const [name, change] of Object.entries({ leave: bo, join: ann, history: old, layoff: cut })) {
      const { id } = await events.createEvent({ event: { ...change, ...COUNTS }, around: AROUND, keys: [] });
      names.set(id, name);
    }
  });

  test.each(filters)("$name", async ({ filter, found }) => {
    const narrowed = { until: day("2021-01-01"), ...filter };

    const listed = await events.listEvents(narrowed);

    expect(listed.map(({ id }) => names.get(id))).toEqual(found);
    const { limit: _limit, offset: _offset, ...all } = narrowed;
    expect(await events.countEvents(all)).toBe(filter.limit === undefined ? found.length : names.size);
  });
});

async function addEvent(change: ReturnType<typeof sampleChange>, keys: readonly string[]): Promise<OrgEvent> {
  return events.createEvent({ event: { ...change, ...COUNTS }, around: NOW, keys });
}

async function addClaim(eventId: string, articleId: string): Promise<void> {
  const reading = { textHash: "t", rulesVersion: 1, claims: [sampleClaim()], at: NOW };
  for (const { id } of await claims.saveClaims(articleId, reading)) await events.linkClaim(eventId, id);
}

function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
