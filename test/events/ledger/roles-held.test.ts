import { describe, expect, test } from "vitest";
import { buildLedger } from "../../../src/events/ledger/build-ledger.ts";
import { formerRoles, rolesHeld } from "../../../src/events/ledger/roles-held.ts";
import type { KnownRole } from "../../../src/model/entity.ts";
import type { LedgerDate, LedgerEvent, PendingRole, RoleHeld } from "../../../src/model/ledger.ts";
import { day, known, named, told, tracked } from "./histories.ts";

interface HistoryCase {
  readonly name: string;
  readonly events: readonly LedgerEvent[];
  readonly roles?: Readonly<Record<string, readonly KnownRole[]>>;
  /** Who, or where; Ada unless said. */
  readonly person?: string;
  readonly org?: string;
  /** At a day: what is held, disputed or pending then. */
  readonly at: Readonly<Record<string, readonly string[]>>;
}

function since(date: LedgerDate | undefined): string {
  if (date === undefined) return "?";
  return { stated: "", told: "told ", known: "known " }[date.basis] + date.date;
}

function say({ org, team, role, isSide }: Pick<RoleHeld, "org" | "team" | "role"> & { isSide?: boolean }): string {
  const title = role?.name ?? "?";
  return `${isSide ? "side " : ""}${title} at ${[org, ...team].map(({ name }) => name).join("/")}`;
}

function sayPending({ status, change, date, ...where }: PendingRole): string {
  return `${status} ${change}: ${say(where)} (${since(date)})`;
}

function rolesAt({ events, roles, person = "ada", org }: Omit<HistoryCase, "at" | "name">, at: string): string[] {
  const ledger = buildLedger(events, tracked(roles));
  const whose = org === undefined ? { person: named(person) } : { org: named(org) };
  const { held, disputed, pending } = rolesHeld(ledger, whose, day(at));
  const who = (role: RoleHeld) => (org === undefined ? "" : `${role.person.name}: `);
  return [
    ...held.map((role) => `${who(role)}${say(role)} (${since(role.since)})`),
    ...disputed.map((role) => `disputed ${who(role)}${say(role)}: ${role.conflicts.map(({ kind }) => kind).join()}`),
    ...pending.map(sayPending),
  ];
}

const careers: readonly HistoryCase[] = [
  {
    name: "nothing is known of whom nobody told",
    events: [],
    at: { "2025-01-01": [] },
  },
  {
    name: "a joining holds from its date on",
    events: [told("join", { person: "ada", org: "lakeside", role: "CTO", date: "2024-03-05", told: "2024-03-06" })],
    at: {
      "2024-03-04": [],
      "2024-03-05": ["CTO at Lakeside (2024-03-05)"],
      "2026-01-01": ["CTO at Lakeside (2024-03-05)"],
    },
  },
  {
    name: "an undated joining holds from the day when it was told",
    events: [told("join", { person: "ada", org: "lakeside", told: "2024-03-06" })],
    at: { "2024-03-05": [], "2024-03-07": ["? at Lakeside (told 2024-03-06)"] },
  },
  {
    name: "months and years hold from their beginning, and say no more than they know",
    events: [told("join", { person: "ada", org: "lakeside", role: "CTO", date: "2023", told: "2024-03-06" })],
    at: { "2022-12-31": [], "2023-01-01": ["CTO at Lakeside (2023)"] },
  },
  {
    name: "a departure without a title ends every role",
    events: [
      told("join", { person: "ada", org: "lakeside", role: "CTO", date: "2023-01-01" }),
      told("appoint", { person: "ada", org: "lakeside", role: "board member", date: "2023-02-01" }),
      told("leave", { person: "ada", org: "lakeside", date: "2024-05-01" }),
    ],
    at: {
      "2024-04-30": ["CTO at Lakeside (2023-01-01)", "side board member at Lakeside (2023-02-01)"],
      "2024-05-01": [],
    },
  },
  {
    name: "a departure with a title ends that title",
    events: [
      told("appoint", { person: "ada", org: "lakeside", role: "CTO", date: "2023-01-01" }),
      told("appoint", { person: "ada", org: "lakeside", role: "chief scientist", date: "2023-01-01" }),
      told("leave", { person: "ada", org: "lakeside", role: "首席技术官", date: "2024-05-01" }),
    ],
    at: { "2024-05-02": ["chief scientist at Lakeside (2023-01-01)"] },
  },
  {
    name: "a departure with a part of a title leaves the rest",
    events: [told("leave", { person: "ada", org: "lakeside", role: "CEO", date: "2024-05-01" })],
    roles: { ada: [known("lakeside", "CEO、董事长", "2023-01")] },
    at: {
      "2024-04-30": ["CEO、董事长 at Lakeside (known 2023-01)"],
      "2024-05-01": ["董事长 at Lakeside (known 2023-01)"],
    },
  },
  {
    name: "a departure with the only title in other words ends it",
    events: [
      told("join", { person: "ada", org: "lakeside", role: "head of research", date: "2023-01-01" }),
      told("leave", { person: "ada", org: "lakeside", role: "研究负责人", date: "2024-05-01" }),
    ],
    at: { "2024-05-02": [] },
  },
  {
    name: "a departure with a title that is none of several is a contradiction",
    events: [
      told("appoint", { person: "ada", org: "lakeside", role: "CTO", date: "2023-01-01" }),
      told("appoint", { person: "ada", org: "lakeside", role: "chief scientist", date: "2023-01-01" }),
      told("leave", { person: "ada", org: "lakeside", role: "head of sales", date: "2024-05-01" }),
    ],
    at: {
      "2024-05-02": ["disputed CTO at Lakeside: left", "disputed chief scientist at Lakeside: left"],
    },
  },
  {
    name: "a founder who leaves has left, whatever else they were",
    events: [told("leave", { person: "ada", org: "lakeside", role: "co-founder", date: "2024-05-01" })],
    roles: { ada: [known("lakeside", "联合创始人、首席科学家", "2023-01")] },
    at: { "2024-05-02": [] },
  },
  {
    name: "a later appointment at the same place replaces the earlier one",
    events: [
      told("join", { person: "ada", org: "lakeside", role: "engineer", date: "2023-01" }),
      told("appoint", { person: "ada", org: "lakeside-research", role: "head", date: "2024-01" }),
    ],
    at: { "2023-06-01": ["engineer at Lakeside (2023-01)"], "2024-06-01": ["head at Lakeside Research (2024-01)"] },
  },
  {
    name: "having founded a company outlives its later titles",
    events: [
      told("found", { person: "ada", org: "Kiln", role: "founder", date: "2020" }),
      told("appoint", { person: "ada", org: "Kiln", role: "CEO", date: "2022-05-01" }),
    ],
    at: { "2024-01-01": ["CEO at Kiln (2022-05-01)", "founder at Kiln (2020)"] },
  },
  {
    name: "joining elsewhere ends the job before, although nobody says so",
    events: [
      told("join", { person: "ada", org: "lakeside", role: "CTO", date: "2023-01-01" }),
      told("join", { person: "ada", org: "northwind", role: "CEO", date: "2024-05-01" }),
    ],
    at: { "2024-04-30": ["CTO at Lakeside (2023-01-01)"], "2024-05-01": ["CEO at Northwind (2024-05-01)"] },
  },
  {
    name: "a board seat elsewhere ends nothing, and moving ends no board seat",
    events: [
      told("join", { person: "ada", org: "lakeside", role: "CTO", date: "2023-01-01" }),
      told("appoint", { person: "ada", org: "qinghe", role: "独立董事", date: "2023-06-01" }),
      told("join", { person: "ada", org: "northwind", role: "CEO", date: "2024-05-01" }),
    ],
    at: {
      "2023-07-01": ["CTO at Lakeside (2023-01-01)", "side 独立董事 at 青禾智能 (2023-06-01)"],
      "2024-06-01": ["CEO at Northwind (2024-05-01)", "side 独立董事 at 青禾智能 (2023-06-01)"],
    },
  },
  {
    name: "leaving for somewhere is being there, as far as known",
    events: [told("leave", { person: "ada", org: "lakeside", to: "northwind", told: "2024-05-01" })],
    at: { "2024-05-02": ["? at Northwind (told 2024-05-01)"] },
  },
  {
    name: "a title that becomes known replaces the unknown one",
    events: [
      told("leave", { person: "ada", org: "lakeside", to: "northwind", told: "2024-05-01" }),
      told("join", { person: "ada", org: "northwind", role: "CEO", told: "2024-06-01" }),
    ],
    at: { "2024-06-02": ["CEO at Northwind (told 2024-06-01)"] },
  },
  {
    name: "a vague departure follows an arrival of the same year",
    events: [
      told("join", { person: "ada", org: "lakeside", date: "2024-06-01", told: "2024-06-02" }),
      told("leave", { person: "ada", org: "lakeside", date: "2024", told: "2025-02-01" }),
    ],
    at: { "2024-05-01": [], "2025-01-02": [] },
  },
  {
    name: "whoever comes back is there again",
    events: [
      told("join", { person: "ada", org: "lakeside", role: "CTO", date: "2020-01-01" }),
      told("leave", { person: "ada", org: "lakeside", date: "2022-01-01" }),
      told("join", { person: "ada", org: "lakeside", role: "CEO", date: "2024-01-01" }),
    ],
    at: { "2023-01-01": [], "2024-01-02": ["CEO at Lakeside (2024-01-01)"] },
  },
  {
    name: "an entity is one in all its forms",
    events: [
      told("join", { person: "艾达", org: "湖畔科技", role: "CTO", date: "2020-01-01" }),
      told("leave", { person: "ada", org: "lakeside", date: "2022-01-01" }),
    ],
    at: { "2021-01-01": ["CTO at Lakeside (2020-01-01)"], "2022-01-02": [] },
  },
  {
    name: "people who are not tracked have a history too",
    events: [told("join", { person: "Eve Stone", org: "Kiln", role: "CTO", date: "2020-01-01" })],
    person: "Eve Stone",
    at: { "2021-01-01": ["CTO at Kiln (2020-01-01)"] },
  },
];

const statuses: readonly HistoryCase[] = [
  {
    name: "a denied change is none",
    events: [told("join", { person: "ada", org: "lakeside", status: "denied" })],
    at: { "2026-01-01": [] },
  },
  {
    name: "a rumour is shown and never held",
    events: [
      told("join", { person: "ada", org: "lakeside", role: "CTO", date: "2023-01-01" }),
      told("join", { person: "ada", org: "northwind", role: "CEO", status: "rumored", told: "2024-05-01" }),
    ],
    at: {
      "2024-04-30": ["CTO at Lakeside (2023-01-01)"],
      "2024-05-02": ["CTO at Lakeside (2023-01-01)", "rumored arrival: CEO at Northwind (told 2024-05-01)"],
    },
  },
  {
    name: "a rumoured departure ends nothing",
    events: [
      told("join", { person: "ada", org: "lakeside", role: "CTO", date: "2023-01-01" }),
      told("leave", { person: "ada", org: "lakeside", status: "rumored", told: "2024-05-01" }),
    ],
    at: { "2024-05-02": ["CTO at Lakeside (2023-01-01)", "rumored departure: ? at Lakeside (told 2024-05-01)"] },
  },
  {
    name: "a rumour is idle once the person has gone elsewhere",
    events: [
      told("join", { person: "ada", org: "northwind", status: "rumored", told: "2024-05-01" }),
      told("join", { person: "ada", org: "qinghe", told: "2024-07-01" }),
    ],
    at: {
      "2024-06-01": ["rumored arrival: ? at Northwind (told 2024-05-01)"],
      "2024-07-02": ["? at 青禾智能 (told 2024-07-01)"],
    },
  },
  {
    name: "a planned change begins on its date",
    events: [
      told("join", { person: "ada", org: "lakeside", role: "CTO", date: "2023-01-01" }),
      told("join", {
        person: "ada",
        org: "northwind",
        role: "CEO",
        status: "planned",
        date: "2024-07-01",
        told: "2024-05-01",
      }),
    ],
    at: {
      "2024-06-30": ["CTO at Lakeside (2023-01-01)", "planned arrival: CEO at Northwind (2024-07-01)"],
      "2024-07-01": ["CEO at Northwind (2024-07-01)"],
    },
  },
  {
    name: "a plan for some day of a month has begun for sure on its last day",
    events: [told("join", { person: "ada", org: "northwind", status: "planned", date: "2024-07", told: "2024-05-01" })],
    at: {
      "2024-07-30": ["planned arrival: ? at Northwind (2024-07)"],
      "2024-07-31": ["? at Northwind (2024-07)"],
    },
  },
  {
    name: "a plan without a date never begins by itself",
    events: [told("join", { person: "ada", org: "northwind", status: "planned", told: "2024-05-01" })],
    at: { "2026-01-01": ["planned arrival: ? at Northwind (told 2024-05-01)"] },
  },
  {
    name: "history with a date counts, history without one does not",
    events: [
      told("join", { person: "ada", org: "lakeside", background: true, date: "2020-01", told: "2025-01-01" }),
      told("join", { person: "ada", org: "northwind", background: true, told: "2025-01-01" }),
    ],
    at: { "2026-01-01": ["? at Lakeside (2020-01)"] },
  },
];

const watchlist: readonly HistoryCase[] = [
  {
    name: "a known role holds from the date at which it was known",
    events: [],
    roles: { ada: [known("lakeside", "CTO", "2024-06", "harbor")] },
    at: { "2024-05-30": [], "2024-06-01": ["CTO at Lakeside/Harbor (known 2024-06)"] },
  },
  {
    name: "of several the later one replaces the earlier one, at the same place and elsewhere",
    events: [],
    roles: {
      ada: [
        known("lakeside", "CTO", "2025-02"),
        known("lakeside", "VP", "2024-02"),
        known("qinghe", "engineer", "2020"),
      ],
    },
    at: {
      "2023-01-01": ["engineer at 青禾智能 (known 2020)"],
      "2024-03-01": ["VP at Lakeside (known 2024-02)"],
      "2025-03-01": ["CTO at Lakeside (known 2025-02)"],
    },
  },
  {
    name: "an event of the same month or later ends it",
    events: [told("join", { person: "ada", org: "northwind", date: "2024-06-15", told: "2024-06-15" })],
    roles: { ada: [known("lakeside", "CTO", "2024-06")] },
    at: { "2024-06-14": ["CTO at Lakeside (known 2024-06)"], "2024-06-15": ["? at Northwind (2024-06-15)"] },
  },
  {
    name: "of several for one date the first is the job and the others are beside it",
    events: [],
    roles: { ada: [known("lakeside", "chief scientist", "2024-06"), known("old-mill", "professor", "2024-06")] },
    at: {
      "2024-07-01": [
        "chief scientist at Lakeside (known 2024-06)",
        "side professor at Old Mill University (known 2024-06)",
      ],
    },
  },
  {
    name: "the same title with and without the team's name is one",
    events: [told("appoint", { person: "ada", org: "lakeside", role: "负责人", told: "2025-03-10" })],
    roles: { ada: [known("lakeside", "Harbor 负责人", "2024-06", "harbor")] },
    at: { "2025-04-01": ["Harbor 负责人 at Lakeside/Harbor (known 2024-06)"] },
  },
  {
    name: "a joining that came before dates the time at the place",
    events: [told("join", { person: "ada", org: "lakeside", date: "2021-03" })],
    roles: { ada: [known("lakeside", "CTO", "2024-06")] },
    at: { "2022-01-01": ["? at Lakeside (2021-03)"], "2024-07-01": ["CTO at Lakeside (known 2024-06)"] },
  },
];

const conflicts: readonly HistoryCase[] = [
  {
    name: "two places told on one day contradict each other",
    events: [
      told("join", { person: "ada", org: "lakeside", told: "2024-05-01" }),
      told("join", { person: "ada", org: "northwind", told: "2024-05-01" }),
    ],
    at: { "2024-05-02": ["disputed ? at Lakeside: elsewhere", "disputed ? at Northwind: elsewhere"] },
  },
  {
    name: "unless one says from where",
    events: [
      told("join", { person: "ada", org: "lakeside", told: "2024-05-01" }),
      told("join", { person: "ada", org: "northwind", from: "lakeside", told: "2024-05-01" }),
    ],
    at: { "2024-05-02": ["? at Northwind (told 2024-05-01)"] },
  },
  {
    name: "a later departure decides it",
    events: [
      told("join", { person: "ada", org: "lakeside", told: "2024-05-01" }),
      told("join", { person: "ada", org: "northwind", told: "2024-05-01" }),
      told("leave", { person: "ada", org: "lakeside", told: "2024-06-01" }),
    ],
    at: { "2024-06-02": ["? at Northwind (told 2024-05-01)"] },
  },
  {
    name: "the watchlist has somebody where they had just left",
    events: [told("leave", { person: "ada", org: "lakeside", date: "2024-05-20", told: "2024-05-21" })],
    roles: { ada: [known("lakeside", "CTO", "2024-06"), known("lakeside", "CTO", "2023-01")] },
    at: { "2024-05-25": [], "2024-06-02": ["disputed CTO at Lakeside: left"] },
  },
  {
    name: "history without a date that says they left",
    events: [told("leave", { person: "ada", org: "lakeside", background: true, told: "2025-08-01" })],
    roles: { ada: [known("lakeside", "CTO", "2024-06")] },
    at: { "2025-07-01": ["CTO at Lakeside (known 2024-06)"], "2025-08-02": ["disputed CTO at Lakeside: left"] },
  },
  {
    name: "two chief executives named on one day",
    events: [
      told("appoint", { person: "ada", org: "lakeside", role: "CEO", told: "2024-05-01" }),
      told("appoint", { person: "bo", org: "lakeside", role: "首席执行官", told: "2024-05-01" }),
    ],
    org: "lakeside",
    at: {
      "2024-05-02": [
        "disputed Ada Vale: CEO at Lakeside: successor",
        "disputed Bo Lind: 首席执行官 at Lakeside: successor",
      ],
    },
  },
];

const companies: readonly HistoryCase[] = [
  {
    name: "a company has the people of its parts and teams",
    events: [
      told("join", { person: "ada", org: "lakeside", role: "CEO", date: "2023-01-01" }),
      told("join", { person: "bo", org: "lakeside-research", role: "head", date: "2023-02-01" }),
      told("join", { person: "cem", org: "northwind", role: "CEO", date: "2023-03-01" }),
    ],
    org: "lakeside",
    at: { "2024-01-01": ["Bo Lind: head at Lakeside Research (2023-02-01)", "Ada Vale: CEO at Lakeside (2023-01-01)"] },
  },
  {
    name: "a team has its own",
    events: [
      told("join", { person: "ada", org: "lakeside", role: "CEO", date: "2023-01-01" }),
      told("appoint", { person: "bo", org: "lakeside", team: "harbor", role: "head", date: "2023-02-01" }),
    ],
    org: "harbor",
    at: { "2024-01-01": ["Bo Lind: head at Lakeside/Harbor (2023-02-01)"] },
  },
  {
    name: "a seat for one has one holder: the later one",
    events: [told("appoint", { person: "bo", org: "lakeside", role: "chief executive", date: "2024-05-01" })],
    roles: { ada: [known("lakeside", "CEO、联合创始人", "2023-01")] },
    org: "lakeside",
    at: {
      "2024-04-30": ["Ada Vale: CEO、联合创始人 at Lakeside (known 2023-01)"],
      "2024-05-02": [
        "Bo Lind: chief executive at Lakeside (2024-05-01)",
        "Ada Vale: 联合创始人 at Lakeside (known 2023-01)",
      ],
    },
  },
  {
    name: "vice presidents and heads of parts are many",
    events: [
      told("appoint", { person: "ada", org: "lakeside", role: "vice president", date: "2023-01-01" }),
      told("appoint", { person: "bo", org: "lakeside", role: "vice president", date: "2024-01-01" }),
      told("appoint", { person: "cem", org: "lakeside-research", role: "CEO", date: "2022-01-01" }),
      told("appoint", { person: "dina", org: "lakeside", role: "CEO", date: "2024-02-01" }),
    ],
    org: "lakeside",
    at: {
      "2024-03-01": [
        "Dina Ruiz: CEO at Lakeside (2024-02-01)",
        "Bo Lind: vice president at Lakeside (2024-01-01)",
        "Ada Vale: vice president at Lakeside (2023-01-01)",
        "Cem Aksoy: CEO at Lakeside Research (2022-01-01)",
      ],
    },
  },
];

describe.each([
  { group: "a career", cases: careers },
  { group: "status and history", cases: statuses },
  { group: "the watchlist", cases: watchlist },
  { group: "contradictions", cases: conflicts },
  { group: "a company", cases: companies },
])("$group", ({ cases }) => {
  test.each(cases)("$name", ({ at, ...history }) => {
    const found = Object.keys(at).map((date) => [date, rolesAt(history, date)]);

    expect(Object.fromEntries(found)).toEqual(at);
  });
});

describe("where it is known from", () => {
  const ledger = buildLedger(
    [
      told("appoint", {
        person: "ada",
        org: "lakeside",
        role: "CTO",
        date: "2024-01",
        told: ["2024-01-10", "2024-02-20"],
      }),
      told("appoint", {
        person: "ada",
        org: "lakeside",
        role: "首席技术官",
        date: "2024-05",
        told: "2024-05-03",
        background: true,
      }),
    ],
    tracked({ ada: [known("lakeside", "CTO", "2024-03")] }),
  );

  test("the newest article that says so verifies a role, and every source is there", () => {
    const [role] = rolesHeld(ledger, { person: named("ada") }, day("2025-01-01")).held;

    expect(role).toMatchObject({ verified: "2024-05-03", since: { date: "2024-01" }, status: "reported" });
    expect(role?.sources.map(({ url }) => url)).toEqual([
      "https://news.example/2024-05-03/0",
      "https://news.example/2024-02-20/1",
      "https://news.example/2024-01-10/0",
      "https://known.example/lakeside",
    ]);
  });

  test("former roles have their end", () => {
    const later = buildLedger(
      [
        told("join", { person: "ada", org: "northwind", date: "2024-05-01" }),
        told("leave", { person: "ada", org: "lakeside", date: "2024-04-20", told: "2024-06-01" }),
      ],
      tracked({ ada: [known("lakeside", "CTO", "2023-03")] }),
    );

    expect(formerRoles(later, { person: named("ada") }, day("2025-01-01"))).toMatchObject([
      { org: { name: "Lakeside" }, role: { name: "CTO" }, until: { date: "2024-04-20", basis: "stated" } },
    ]);
    expect(formerRoles(later, { person: named("ada") }, day("2024-01-01"))).toEqual([]);
  });
});
