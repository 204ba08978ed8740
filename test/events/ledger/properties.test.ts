import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildLedger, type Ledger } from "../../../src/events/ledger/build-ledger.ts";
import { flow } from "../../../src/events/ledger/flow.ts";
import { orgChart } from "../../../src/events/ledger/org-chart.ts";
import { formerRoles, rolesHeld } from "../../../src/events/ledger/roles-held.ts";
import { companyTimeline, personTimeline } from "../../../src/events/ledger/timeline.ts";
import type { KnownRole } from "../../../src/model/entity.ts";
import type { ChartNode, LedgerEvent } from "../../../src/model/ledger.ts";
import { day, named, type Short, told, tracked } from "./histories.ts";

// Any history of a few people at a few places, in any order: whatever it says, some things hold.

const PEOPLE = ["ada", "bo", "cem", "Eve Stone"];
const PLACES = ["lakeside", "lakeside-research", "northwind", "qinghe", "Kiln"];
const ROLES = ["CEO", "CTO", "首席执行官", "head of research", "CEO、联合创始人", "board member", "founder"];
const DAYS = ["2022-01-01", "2023-06-15", "2024-01-01", "2024-06-02", "2025-01-01", "2026-06-01"];

const dates = fc
  .record({
    year: fc.integer({ min: 2021, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    width: fc.constantFrom(4, 7, 10),
  })
  .map(({ year, month, width }) => `${year}-${String(month).padStart(2, "0")}-15`.slice(0, width));

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 1 });

const shorts: fc.Arbitrary<readonly ["join" | "leave" | "appoint" | "found" | "report", Short]> = fc.tuple(
  fc.constantFrom("join", "leave", "appoint", "found", "report"),
  fc.record({
    person: fc.constantFrom(...PEOPLE),
    org: fc.constantFrom(...PLACES),
    from: maybe(fc.constantFrom(...PLACES)),
    to: maybe(fc.constantFrom(...PLACES)),
    role: maybe(fc.constantFrom(...ROLES)),
    manager: fc.constantFrom(...PEOPLE),
    date: maybe(dates),
    told: dates.map((date) => `${date}-02-15`.slice(0, 10)),
    status: fc.constantFrom("reported", "reported", "confirmed", "planned", "rumored", "denied"),
    background: fc.constantFrom(false, false, true),
  }),
);

const histories: fc.Arbitrary<readonly LedgerEvent[]> = fc.array(shorts, { maxLength: 14 }).map((list) =>
  list.map(([kind, short], index) => {
    const ends = { from: kind === "leave" ? undefined : short.from, to: kind === "leave" ? short.to : undefined };
    return told(kind, { ...short, ...ends, id: String(index) });
  }),
);

const knownRoles: fc.Arbitrary<readonly KnownRole[]> = fc.array(
  fc.record({
    org: fc.constantFrom("lakeside", "northwind", "qinghe"),
    team: fc.constant(undefined),
    title: fc.constantFrom(...ROLES),
    asOf: dates,
    source: fc.constant("https://known.example"),
  }),
  { maxLength: 3 },
);

const watchlists = fc.record({ ada: knownRoles, bo: knownRoles }).map((roles) => tracked(roles));

function everythingOf(ledger: Ledger) {
  const period = { since: day("2022-01-01"), until: day("2025-06-01") };
  return DAYS.map(day).map((at) => ({
    people: PEOPLE.map((person) => rolesHeld(ledger, { person: named(person) }, at)),
    former: PEOPLE.map((person) => formerRoles(ledger, { person: named(person) }, at)),
    company: rolesHeld(ledger, { org: named("lakeside") }, at),
    chart: orgChart(ledger, named("lakeside"), at),
    lines: [personTimeline(ledger, named("ada")), companyTimeline(ledger, named("lakeside"))],
    flows: [flow(ledger, period), flow(ledger, { ...period, isRolledUp: true })],
  }));
}

function withoutIds(ledger: Ledger): unknown {
  const json = JSON.stringify(everythingOf(ledger), (key, value) => (key === "id" || key === "eventIds" ? "" : value));
  return JSON.parse(json);
}

test("the order in which events arrive changes nothing", () => {
  const shuffled = histories.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
  );
  fc.assert(
    fc.property(shuffled, watchlists, ([events, others], entities) => {
      // Ids are given in the order of arrival.
      const arrived = others.map((told, index) => ({ ...told, event: { ...told.event, id: String(index) } }));
      expect(withoutIds(buildLedger(arrived, entities))).toEqual(withoutIds(buildLedger(events, entities)));
    }),
    { numRuns: 300 },
  );
});

test("nobody holds full-time roles at two companies at once", () => {
  fc.assert(
    fc.property(histories, watchlists, (events, entities) => {
      const ledger = buildLedger(events, entities);
      for (const person of PEOPLE) {
        for (const at of DAYS.map(day)) {
          const { held } = rolesHeld(ledger, { person: named(person) }, at);
          const places = held.filter(({ isSide }) => !isSide).map(({ org }) => ledger.book.placeOf(org));
          expect(new Set(places).size).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test("what only was rumoured or denied is held by nobody and moves nobody", () => {
  fc.assert(
    fc.property(histories, (events) => {
      const idle = events.map((told) => ({ ...told, event: { ...told.event, status: "rumored" as const } }));
      const ledger = buildLedger(idle, tracked());
      for (const at of DAYS.map(day)) {
        for (const person of PEOPLE) {
          const { held, disputed } = rolesHeld(ledger, { person: named(person) }, at);
          expect([...held, ...disputed]).toEqual([]);
        }
      }
      expect(flow(ledger, { since: day("2000-01-01"), until: day("2100-01-01") }).lines).toEqual([]);
    }),
  );
});

describe("the flow is conserved", () => {
  const period = { since: day("2022-01-01"), until: day("2026-01-01") };
  const total = (ledger: Ledger, wish: Parameters<typeof flow>[1]) =>
    flow(ledger, wish).lines.reduce((sum, { moves }) => sum + moves.length, 0);

  test("two halves of a period have the moves of the whole", () => {
    fc.assert(
      fc.property(histories, watchlists, fc.constantFrom(...DAYS.slice(1, 5)), (events, entities, border) => {
        const ledger = buildLedger(events, entities);
        const first = total(ledger, { ...period, until: day(border) });
        const second = total(ledger, { ...period, since: day(border) });
        expect(first + second).toBe(total(ledger, period));
      }),
    );
  });

  test("whoever came somewhere came from somewhere, if only from the unknown", () => {
    fc.assert(
      fc.property(histories, watchlists, fc.boolean(), (events, entities, isRolledUp) => {
        const { lines, companies } = flow(buildLedger(events, entities), { ...period, isRolledUp });
        const moves = lines.flatMap((line) => line.moves);
        const joins = companies.reduce((sum, { joinCount }) => sum + joinCount, 0);
        const leaves = companies.reduce((sum, { leaveCount }) => sum + leaveCount, 0);
        expect(joins + moves.filter(({ to }) => to === undefined).length).toBe(moves.length);
        expect(leaves + moves.filter(({ from }) => from === undefined).length).toBe(moves.length);
      }),
    );
  });

  test("no event is in two moves", () => {
    fc.assert(
      fc.property(histories, watchlists, (events, entities) => {
        const { lines } = flow(buildLedger(events, entities), period);
        const ids = lines.flatMap(({ moves }) => moves.flatMap(({ eventIds }) => eventIds));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

test("a chart has everybody once, whoever reports to whom", () => {
  const namesIn = (node: ChartNode): readonly string[] => [node.name.name, ...node.reports.flatMap(namesIn)];
  fc.assert(
    fc.property(histories, watchlists, (events, entities) => {
      const ledger = buildLedger(events, entities);
      const at = day("2025-01-01");
      const names = orgChart(ledger, named("lakeside"), at).roots.flatMap(namesIn);
      expect(new Set(names).size).toBe(names.length);
      const { held } = rolesHeld(ledger, { org: named("lakeside") }, at);
      expect(names).toEqual(expect.arrayContaining(held.map(({ person }) => person.name)));
    }),
    { numRuns: 500 },
  );
});

test("a company's ledger of 10,000 events takes well under a second, also on a busy machine", () => {
  const events = Array.from({ length: 10_000 }, (_, index) =>
    told(index % 3 === 0 ? "leave" : "join", {
      id: String(index),
      person: `Person ${index % 4000}`,
      org: PLACES[index % PLACES.length] ?? "lakeside",
      date: `20${String(10 + (index % 15))}-0${1 + (index % 9)}`,
    }),
  );
  const startedAt = performance.now();

  const ledger = buildLedger(events, tracked());
  const { held } = rolesHeld(ledger, { org: named("lakeside") }, day("2026-01-01"));
  orgChart(ledger, named("lakeside"), day("2026-01-01"));

  expect(held.length).toBeGreaterThan(100);
  expect(performance.now() - startedAt).toBeLessThan(1000);
});
