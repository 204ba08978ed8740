import { describe, expect, test } from "vitest";
import { buildLedger } from "../../../src/events/ledger/build-ledger.ts";
import { type FlowWish, flow } from "../../../src/events/ledger/flow.ts";
import type { KnownRole } from "../../../src/model/entity.ts";
import type { LedgerEvent } from "../../../src/model/ledger.ts";
import { day, known, named, told, tracked } from "./histories.ts";

interface FlowCase {
  readonly name: string;
  readonly events: readonly LedgerEvent[];
  readonly roles?: Readonly<Record<string, readonly KnownRole[]>>;
  readonly wish?: Partial<FlowWish>;
  readonly lines: readonly string[];
}

const YEAR = { since: day("2024-01-01"), until: day("2025-01-01") };

function linesOf({ events, roles = {}, wish = {} }: FlowCase): readonly string[] {
  const { lines } = flow(buildLedger(events, tracked(roles)), { ...YEAR, ...wish });
  return lines.map(({ from, to, moves }) => {
    const names = moves.map(({ person }) => person.name).join(", ");
    return `${from?.name ?? "?"} → ${to?.name ?? "?"}: ${names}`;
  });
}

const left = told("leave", { person: "ada", org: "lakeside", date: "2024-03-01", told: "2024-03-01" });
const joined = told("join", { person: "ada", org: "northwind", date: "2024-05-01", told: "2024-05-01" });

const counted: readonly FlowCase[] = [
  { name: "both halves are one move", events: [left, joined], lines: ["Lakeside → Northwind: Ada Vale"] },
  {
    name: "a joining that says from where is a move",
    events: [told("join", { person: "ada", org: "northwind", from: "lakeside", told: "2024-05-01" })],
    lines: ["Lakeside → Northwind: Ada Vale"],
  },
  {
    name: "a departure that says where to is a move",
    events: [told("leave", { person: "ada", org: "lakeside", to: "northwind", told: "2024-05-01" })],
    lines: ["Lakeside → Northwind: Ada Vale"],
  },
  {
    name: "all of them together are one move",
    events: [
      left,
      told("leave", { person: "ada", org: "lakeside", to: "northwind", told: "2024-03-05" }),
      joined,
      told("appoint", { person: "ada", org: "northwind", role: "CTO", told: "2024-05-03" }),
      told("join", { person: "艾达", org: "northwind", from: "湖畔科技", told: "2024-05-20" }),
    ],
    lines: ["Lakeside → Northwind: Ada Vale"],
  },
  {
    name: "a side that nobody says is unknown",
    events: [left, told("join", { person: "bo", org: "northwind", told: "2024-05-01" })],
    lines: ["? → Northwind: Bo Lind", "Lakeside → ?: Ada Vale"],
  },
  {
    name: "more than 120 days apart nobody knows that they are one",
    events: [left, told("join", { person: "ada", org: "northwind", date: "2024-08-01" })],
    lines: ["? → Northwind: Ada Vale", "Lakeside → ?: Ada Vale"],
  },
  {
    name: "an appointment inside is no move, one from elsewhere is",
    events: [
      told("appoint", { person: "bo", org: "northwind", role: "CTO", told: "2024-05-01" }),
      told("appoint", { person: "ada", org: "northwind", from: "lakeside", role: "CEO", told: "2024-05-01" }),
    ],
    lines: ["Lakeside → Northwind: Ada Vale"],
  },
  {
    name: "founding after leaving is a move",
    events: [left, told("found", { person: "ada", org: "Kiln", date: "2024-04" })],
    lines: ["Lakeside → Kiln: Ada Vale"],
  },
  {
    name: "giving up one of several titles is no departure, giving up the last is",
    events: [
      told("leave", { person: "ada", org: "lakeside", role: "CEO", date: "2024-03-01" }),
      told("leave", { person: "bo", org: "lakeside", role: "CTO", date: "2024-03-01" }),
    ],
    roles: { ada: [known("lakeside", "CEO、董事长", "2023")], bo: [known("lakeside", "CTO", "2023")] },
    lines: ["Lakeside → ?: Bo Lind"],
  },
  {
    name: "lines with most people come first",
    events: [
      joined,
      told("join", { person: "bo", org: "qinghe", told: "2024-05-01" }),
      told("join", { person: "cem", org: "qinghe", told: "2024-06-01" }),
    ],
    lines: ["? → 青禾智能: Bo Lind, Cem Aksoy", "? → Northwind: Ada Vale"],
  },
  {
    name: "whoever goes and comes back moves twice",
    events: [
      told("join", { person: "ada", org: "northwind", from: "lakeside", date: "2024-02-01" }),
      told("join", { person: "ada", org: "lakeside", from: "northwind", date: "2024-04-01" }),
    ],
    lines: ["Lakeside → Northwind: Ada Vale", "Northwind → Lakeside: Ada Vale"],
  },
];

const uncounted: readonly FlowCase[] = [
  {
    name: "denied and rumoured ones",
    events: [
      told("join", { person: "ada", org: "northwind", status: "denied", told: "2024-05-01" }),
      told("join", { person: "bo", org: "northwind", status: "rumored", told: "2024-05-01" }),
    ],
    lines: [],
  },
  {
    name: "a rumoured side of a move",
    events: [left, told("join", { person: "ada", org: "northwind", status: "rumored", told: "2024-05-01" })],
    lines: ["Lakeside → ?: Ada Vale"],
  },
  {
    name: "history without a date, or of another time",
    events: [
      told("join", { person: "ada", org: "northwind", background: true, told: "2024-05-01" }),
      told("join", { person: "bo", org: "northwind", background: true, date: "2021-02", told: "2024-05-01" }),
      told("join", { person: "cem", org: "northwind", background: true, date: "2024-02", told: "2024-09-01" }),
    ],
    lines: ["? → Northwind: Cem Aksoy"],
  },
  {
    name: "plans before their date, and plans without one",
    events: [
      told("join", { person: "ada", org: "northwind", status: "planned", date: "2025-02-01", told: "2024-12-01" }),
      told("join", { person: "bo", org: "northwind", status: "planned", told: "2024-12-01" }),
      told("join", { person: "cem", org: "northwind", status: "planned", date: "2024-12-15", told: "2024-12-01" }),
    ],
    lines: ["? → Northwind: Cem Aksoy"],
  },
  {
    name: "what is before or after the period",
    events: [
      told("join", { person: "ada", org: "northwind", date: "2023-12-31" }),
      told("join", { person: "bo", org: "northwind", date: "2024-01-01" }),
      told("join", { person: "cem", org: "northwind", date: "2025-01-01" }),
    ],
    lines: ["? → Northwind: Bo Lind"],
  },
];

const wished: readonly FlowCase[] = [
  {
    name: "parts stand by themselves",
    events: [told("join", { person: "ada", org: "lakeside", from: "lakeside-research", told: "2024-05-01" })],
    lines: ["Lakeside Research → Lakeside: Ada Vale"],
  },
  {
    name: "rolled up, moves inside are none, and parts count as the whole",
    events: [
      told("join", { person: "ada", org: "lakeside", from: "lakeside-research", told: "2024-05-01" }),
      told("join", { person: "bo", org: "northwind", from: "lakeside-research", told: "2024-05-01" }),
    ],
    wish: { isRolledUp: true },
    lines: ["Lakeside → Northwind: Bo Lind"],
  },
  {
    name: "from one company and its parts",
    events: [
      told("join", { person: "ada", org: "qinghe", from: "lakeside-research", told: "2024-05-01" }),
      told("join", { person: "bo", org: "lakeside", from: "northwind", told: "2024-05-01" }),
      told("join", { person: "cem", org: "lakeside", told: "2024-05-01" }),
    ],
    wish: { from: named("lakeside") },
    lines: ["Lakeside Research → 青禾智能: Ada Vale"],
  },
  {
    name: "to one company",
    events: [
      told("join", { person: "ada", org: "qinghe", from: "lakeside", told: "2024-05-01" }),
      told("join", { person: "bo", org: "lakeside", from: "northwind", told: "2024-05-01" }),
    ],
    wish: { to: named("湖畔科技") },
    lines: ["Northwind → Lakeside: Bo Lind"],
  },
];

describe.each([
  { group: "counts once", cases: counted },
  { group: "does not count", cases: uncounted },
  { group: "as wished", cases: wished },
])("the flow: $group", ({ cases }) => {
  test.each(cases)("$name", (history) => {
    expect(linesOf(history)).toEqual(history.lines);
    expect(linesOf({ ...history, events: [...history.events].reverse() })).toEqual(history.lines);
  });
});

test("companies have their joins and leaves", () => {
  const events = [left, joined, told("join", { person: "bo", org: "northwind", told: "2024-05-01" })];

  const { companies } = flow(buildLedger(events, tracked()), YEAR);

  expect(companies).toMatchObject([
    { company: { name: "Northwind" }, joinCount: 2, leaveCount: 0 },
    { company: { name: "Lakeside" }, joinCount: 0, leaveCount: 1 },
  ]);
});

test("a move has its date, role, events and articles", () => {
  const events = [
    left,
    told("join", { person: "ada", org: "northwind", role: "CEO", date: "2024-05", told: "2024-05-02" }),
  ];

  const [line] = flow(buildLedger(events, tracked()), YEAR).lines;

  expect(line?.moves).toMatchObject([
    { date: { date: "2024-05", basis: "stated" }, role: { name: "CEO" }, status: "reported" },
  ]);
  expect(line?.moves[0]?.eventIds).toHaveLength(2);
  expect(line?.moves[0]?.sources).toHaveLength(2);
});
