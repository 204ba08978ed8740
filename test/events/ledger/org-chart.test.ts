import { describe, expect, test } from "vitest";
import { buildLedger } from "../../../src/events/ledger/build-ledger.ts";
import { orgChart } from "../../../src/events/ledger/org-chart.ts";
import type { KnownRole } from "../../../src/model/entity.ts";
import type { ChartNode, LedgerEvent } from "../../../src/model/ledger.ts";
import { day, known, named, told, tracked } from "./histories.ts";

/** One line a node, two spaces a level: "Bo Lind (head) ← 2024-01-01", "?" where the manager is unknown. */
function draw(node: ChartNode, depth = 0): readonly string[] {
  const titles = node.roles.map(({ role }) => role?.name ?? "?").join(", ");
  const above = node.line?.since.date ?? (node.isHead ? "head" : "?");
  const line = `${"  ".repeat(depth)}${node.name.name} (${titles}) ← ${above}`;
  return [line, ...node.reports.flatMap((report) => draw(report, depth + 1))];
}

interface ChartCase {
  readonly name: string;
  readonly events: readonly LedgerEvent[];
  readonly roles?: Readonly<Record<string, readonly KnownRole[]>>;
  readonly at?: string;
  readonly lines: readonly string[];
  readonly refused?: readonly string[];
}

const roles = {
  ada: [known("lakeside", "CEO", "2023-01")],
  bo: [known("lakeside", "CTO", "2023-01")],
  cem: [known("lakeside-research", "head", "2023-01")],
};

const boToAda = told("report", { person: "bo", org: "lakeside", manager: "ada", date: "2024-01-01" });
const cemToBo = told("report", { person: "cem", org: "lakeside-research", manager: "bo", date: "2024-02-01" });

const charts: readonly ChartCase[] = [
  {
    name: "without a line every manager is unknown, but the chief executive has none",
    events: [],
    roles,
    lines: ["Ada Vale (CEO) ← head", "Bo Lind (CTO) ← ?", "Cem Aksoy (head) ← ?"],
  },
  {
    name: "people stand below whom they report to",
    events: [boToAda, cemToBo],
    roles,
    lines: ["Ada Vale (CEO) ← head", "  Bo Lind (CTO) ← 2024-01-01", "    Cem Aksoy (head) ← 2024-02-01"],
  },
  {
    name: "at a date before the line it is unknown",
    events: [boToAda, cemToBo],
    roles,
    at: "2024-01-15",
    lines: ["Ada Vale (CEO) ← head", "  Bo Lind (CTO) ← 2024-01-01", "Cem Aksoy (head) ← ?"],
  },
  {
    name: "a newer line replaces an older one",
    events: [cemToBo, told("report", { person: "cem", org: "lakeside", manager: "ada", date: "2024-06-01" })],
    roles,
    lines: ["Ada Vale (CEO) ← head", "  Cem Aksoy (head) ← 2024-06-01", "Bo Lind (CTO) ← ?"],
  },
  {
    name: "teams report too",
    events: [
      told("report", { org: "lakeside", team: "harbor", manager: "ada", date: "2024-01-01" }),
      told("report", { org: "lakeside", team: "harbor", manager: "bo", date: "2024-03-01" }),
    ],
    roles,
    lines: ["Ada Vale (CEO) ← head", "Bo Lind (CTO) ← ?", "  Harbor () ← 2024-03-01", "Cem Aksoy (head) ← ?"],
  },
  {
    name: "a dissolved team reports to nobody",
    events: [
      told("report", { org: "lakeside", team: "harbor", manager: "ada", date: "2024-01-01" }),
      told("team", { org: "lakeside", team: "harbor", action: "dissolved", date: "2024-03-01" }),
    ],
    roles: { ada: roles.ada },
    lines: ["Ada Vale (CEO) ← head"],
  },
  {
    name: "a line ends when the manager leaves",
    events: [cemToBo, told("leave", { person: "bo", org: "lakeside", date: "2024-06-01" })],
    roles,
    lines: ["Ada Vale (CEO) ← head", "Cem Aksoy (head) ← ?"],
  },
  {
    name: "and when whoever reports leaves, or is somewhere else",
    events: [cemToBo, told("join", { person: "cem", org: "northwind", date: "2024-06-01" })],
    roles,
    lines: ["Ada Vale (CEO) ← head", "Bo Lind (CTO) ← ?"],
  },
  {
    name: "a line before an earlier departure stays ended after the return",
    events: [
      cemToBo,
      told("leave", { person: "cem", org: "lakeside", date: "2024-06-01" }),
      told("join", { person: "cem", org: "lakeside", role: "adviser to all", date: "2024-09-01" }),
    ],
    roles: { bo: roles.bo },
    lines: ["Bo Lind (CTO) ← ?", "Cem Aksoy (adviser to all) ← ?"],
  },
  {
    name: "people of unknown title are there with one",
    events: [told("report", { person: "Eve Stone", org: "lakeside", manager: "Finn Olsen", date: "2024-02-01" })],
    lines: ["Finn Olsen (?) ← ?", "  Eve Stone (?) ← 2024-02-01"],
  },
  {
    name: "circles are broken at the oldest line, which is named",
    events: [boToAda, cemToBo, told("report", { person: "ada", org: "lakeside", manager: "cem", date: "2024-03-01" })],
    roles: { bo: roles.bo, cem: roles.cem, ada: [known("lakeside", "VP", "2023-01")] },
    lines: ["Bo Lind (CTO) ← ?", "  Cem Aksoy (head) ← 2024-02-01", "    Ada Vale (VP) ← 2024-03-01"],
    refused: ["Bo Lind → Ada Vale"],
  },
  {
    name: "nobody reports to themselves",
    events: [told("report", { person: "ada", org: "lakeside", manager: "艾达", date: "2024-03-01" })],
    roles: { ada: roles.ada },
    lines: ["Ada Vale (CEO) ← head"],
    refused: ["Ada Vale → Ada Vale"],
  },
  {
    name: "denied and rumoured lines are none",
    events: [
      told("report", { person: "bo", org: "lakeside", manager: "ada", status: "denied" }),
      told("report", { person: "cem", org: "lakeside", manager: "ada", status: "rumored" }),
    ],
    roles: { ada: roles.ada },
    lines: ["Ada Vale (CEO) ← head"],
  },
  {
    name: "lines of other companies are not its own",
    events: [told("report", { person: "dina", org: "northwind", manager: "Eve Stone" })],
    roles: { ada: roles.ada },
    lines: ["Ada Vale (CEO) ← head"],
  },
];

describe("the chart of a company", () => {
  test.each(charts)("$name", ({ events, roles: given = {}, at = "2025-01-01", lines, refused = [] }) => {
    const chart = orgChart(buildLedger(events, tracked(given)), named("lakeside"), day(at));

    expect(chart.roots.flatMap((node) => draw(node))).toEqual(lines);
    expect(chart.refused.map(({ name, line }) => `${name.name} → ${line.manager.name}`)).toEqual(refused);
  });

  test("each line has its articles", () => {
    const chart = orgChart(buildLedger([boToAda], tracked(roles)), named("lakeside"), day("2025-01-01"));

    expect(chart.roots[0]?.reports[0]?.line).toMatchObject({
      manager: { name: "Ada Vale" },
      sources: [{ url: "https://news.example/2025-03-10/0", outlet: "Outlet 1" }],
    });
  });
});
