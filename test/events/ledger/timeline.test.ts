import { describe, expect, test } from "vitest";
import { buildLedger } from "../../../src/events/ledger/build-ledger.ts";
import { companyTimeline, personTimeline } from "../../../src/events/ledger/timeline.ts";
import type { LedgerEvent, TimelineItem } from "../../../src/model/ledger.ts";
import { named, told, tracked } from "./histories.ts";

function say(item: TimelineItem): string {
  const date = item.date.basis === "told" ? `told ${item.date.date}` : item.date.date;
  if (item.kind === "move") return `${date} move ${item.leave.org?.name} → ${item.arrival.org?.name}`;
  const { status, background, kind, org, person } = item.event;
  return [date, status === "reported" ? "" : status, background ? "once" : "", kind, person?.name, org?.name]
    .filter(Boolean)
    .join(" ");
}

const ledgerOf = (events: readonly LedgerEvent[]) => buildLedger(events, tracked());

interface TimelineCase {
  readonly name: string;
  readonly events: readonly LedgerEvent[];
  readonly lines: readonly string[];
}

const people: readonly TimelineCase[] = [
  {
    name: "the newest first, by whatever of the date is known, undated ones by when they were told",
    events: [
      told("appoint", { person: "ada", org: "lakeside", date: "2022-03" }),
      told("appoint", { person: "ada", org: "lakeside", told: "2024-08-02" }),
      told("join", { person: "ada", org: "lakeside", date: "2021", background: true }),
      told("report", { person: "ada", org: "lakeside", manager: "bo", date: "2022-03-15" }),
    ],
    lines: [
      "told 2024-08-02 appoint Ada Vale Lakeside",
      "2022-03-15 report Ada Vale Lakeside",
      "2022-03 appoint Ada Vale Lakeside",
      "2021 once join Ada Vale Lakeside",
    ],
  },
  {
    name: "two halves of a move are one line",
    events: [
      told("leave", { person: "ada", org: "lakeside", date: "2024-01-10" }),
      told("join", { person: "ada", org: "northwind", date: "2024-04-01" }),
    ],
    lines: ["2024-04-01 move Lakeside → Northwind"],
  },
  {
    name: "and so they are in history",
    events: [
      told("leave", { person: "ada", org: "lakeside", date: "2019-01", background: true }),
      told("join", { person: "ada", org: "northwind", date: "2019-02", background: true }),
    ],
    lines: ["2019-02 move Lakeside → Northwind"],
  },
  {
    name: "more than 120 days apart they are two changes",
    events: [
      told("leave", { person: "ada", org: "lakeside", date: "2024-01-10" }),
      told("join", { person: "ada", org: "northwind", date: "2024-05-20" }),
    ],
    lines: ["2024-05-20 join Ada Vale Northwind", "2024-01-10 leave Ada Vale Lakeside"],
  },
  {
    name: "a departure for somewhere else is no half of it",
    events: [
      told("leave", { person: "ada", org: "lakeside", to: "qinghe", date: "2024-01-10" }),
      told("join", { person: "ada", org: "northwind", date: "2024-02-01" }),
    ],
    lines: ["2024-02-01 join Ada Vale Northwind", "2024-01-10 leave Ada Vale Lakeside"],
  },
  {
    name: "denied and rumoured ones say so, and a denied one is no half of a move",
    events: [
      told("leave", { person: "ada", org: "lakeside", date: "2024-01-10" }),
      told("join", { person: "ada", org: "northwind", date: "2024-02-01", status: "denied" }),
      told("join", { person: "ada", org: "qinghe", told: "2024-08-01", status: "rumored" }),
    ],
    lines: [
      "told 2024-08-01 rumored join Ada Vale 青禾智能",
      "2024-02-01 denied join Ada Vale Northwind",
      "2024-01-10 leave Ada Vale Lakeside",
    ],
  },
  {
    name: "whoever reports to them is there, others are not",
    events: [
      told("report", { person: "bo", org: "lakeside", manager: "ada", date: "2024-01-10" }),
      told("join", { person: "bo", org: "lakeside", date: "2024-01-10" }),
    ],
    lines: ["2024-01-10 report Bo Lind Lakeside"],
  },
];

describe("a person's timeline", () => {
  test.each(people)("$name", ({ events, lines }) => {
    expect(personTimeline(ledgerOf(events), named("ada")).map(say)).toEqual(lines);
    expect(personTimeline(ledgerOf([...events].reverse()), named("ada")).map(say)).toEqual(lines);
  });

  test("each line has the articles of both halves, the newest first and once", () => {
    const [item] = personTimeline(
      ledgerOf([
        told("leave", { person: "ada", org: "lakeside", date: "2024-01-10", told: ["2024-01-10", "2024-01-12"] }),
        told("join", { person: "ada", org: "northwind", from: "lakeside", told: "2024-01-10" }),
      ]),
      named("ada"),
    );

    expect(item?.sources.map(({ url }) => url)).toEqual([
      "https://news.example/2024-01-12/1",
      "https://news.example/2024-01-10/0",
    ]);
  });
});

const companies: readonly TimelineCase[] = [
  {
    name: "has parts and teams, both sides of moves, and deals",
    events: [
      told("join", { person: "ada", org: "lakeside-research", date: "2024-01-01" }),
      told("team", { org: "lakeside", team: "harbor", action: "dissolved", date: "2024-02-01" }),
      told("leave", { person: "bo", org: "lakeside", date: "2024-03-01" }),
      told("join", { person: "bo", org: "northwind", date: "2024-03-20" }),
      told("layoff", { org: "northwind", date: "2024-04-01" }),
    ],
    lines: [
      "2024-03-20 move Lakeside → Northwind",
      "2024-02-01 team Lakeside",
      "2024-01-01 join Ada Vale Lakeside Research",
    ],
  },
  {
    name: "has whoever came from there",
    events: [told("join", { person: "Eve Stone", org: "northwind", from: "lakeside", date: "2024-03-20" })],
    lines: ["2024-03-20 join Eve Stone Northwind"],
  },
];

test.each(companies)("a company's timeline $name", ({ events, lines }) => {
  expect(companyTimeline(ledgerOf(events), named("lakeside")).map(say)).toEqual(lines);
});
