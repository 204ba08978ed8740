import { describe, expect, test } from "vitest";
import { areHalvesOfMove } from "../../../src/events/merge/find-move.ts";
import { mergeClaims, nextStatus, type ToldClaim } from "../../../src/events/merge/merge-claims.ts";
import type { OrgChange, OrgEvent, Status } from "../../../src/model/event.ts";
import { change, named, orgEvent } from "./changes.ts";

const mu = named("Lin Mu");
const lab = named("Sample Lab");

function told(articleId: string, given: Partial<OrgChange>, more: Partial<ToldClaim> = {}): ToldClaim {
  return {
    change: change({ kind: "join", person: mu, org: lab, ...given }),
    quote: `Sentence of article ${articleId}.`,
    articleId,
    outlet: `Outlet ${articleId}`,
    toldAt: new Date(`2025-03-0${articleId}T00:00:00Z`),
    ...more,
  };
}

describe("mergeClaims", () => {
  test("takes each field from the surest claim that says it", () => {
    const merged = mergeClaims([
      told("1", { confidence: 0.7, role: named("adviser"), date: "2025" }),
      told("2", { confidence: 0.9, role: named("CTO") }),
      told("3", { confidence: 0.8, date: "2025-03-02", from: [named("Old Lab")] }),
    ]);

    expect(merged.change.role?.name).toBe("CTO");
    expect(merged.change.date).toBe("2025-03-02");
    expect(merged.change.from.map(({ name }) => name)).toEqual(["Old Lab"]);
  });

  test("keeps the surest date where a fuller one contradicts it", () => {
    const merged = mergeClaims([
      told("1", { confidence: 0.9, date: "2025-02" }),
      told("2", { confidence: 0.7, date: "2025-03-01" }),
    ]);

    expect(merged.change.date).toBe("2025-02");
  });

  test("does not depend on the order of arrival", () => {
    const claims = [
      told("1", { status: "rumored" }),
      told("2", { status: "reported" }),
      told("3", { status: "denied" }),
    ];

    expect(mergeClaims([...claims].reverse())).toEqual(mergeClaims(claims));
  });

  test("keeps each step of the status with its article", () => {
    const merged = mergeClaims([
      told("1", { status: "rumored" }),
      told("2", { status: "rumored" }),
      told("3", { status: "confirmed" }),
      told("4", { status: "reported" }),
    ]);

    expect(merged.steps.map(({ status, articleId }) => [status, articleId])).toEqual([
      ["rumored", "1"],
      ["confirmed", "3"],
    ]);
    expect(merged.change.status).toBe("confirmed");
  });

  test("counts a republished sentence and a second article of one outlet once", () => {
    const same = { quote: "林木加入样例实验室。" };
    const merged = mergeClaims([
      told("1", {}, same),
      told("2", {}, { quote: "林木 加入樣例實驗室。" }),
      told("3", {}),
      told("4", {}, { outlet: "Outlet 3" }),
    ]);

    expect(merged.outletCount).toBe(2);
  });

  test("is surer with another outlet, and never certain", () => {
    const one = mergeClaims([told("1", { confidence: 0.8 })]);
    const two = mergeClaims([told("1", { confidence: 0.8 }), told("2", { confidence: 0.6 })]);

    expect(one.change.confidence).toBeCloseTo(0.8);
    expect(two.change.confidence).toBeGreaterThan(0.8);
    expect(two.change.confidence).toBeLessThan(1);
  });

  test("is background only where every telling is", () => {
    expect(mergeClaims([told("1", { background: true }), told("2", {})]).change.background).toBe(false);
    expect(mergeClaims([told("1", { background: true })]).change.background).toBe(true);
  });

  test("refuses to make an event of nothing", () => {
    expect(() => mergeClaims([])).toThrow("at least one claim");
  });
});

const steps: [Status | undefined, Status, Status][] = [
  [undefined, "rumored", "rumored"],
  ["rumored", "reported", "reported"],
  ["reported", "rumored", "reported"],
  ["planned", "confirmed", "confirmed"],
  ["confirmed", "planned", "confirmed"],
  ["confirmed", "denied", "denied"],
  ["denied", "rumored", "denied"],
  ["denied", "reported", "reported"],
];

test.each(steps)("a status %s told as %s becomes %s", (current, next, expected) => {
  expect(nextStatus(current, next)).toBe(expected);
});

const leave = orgEvent({ kind: "leave", person: mu, org: lab, date: "2025-01-10" });
const moves: { name: string; other: OrgEvent; isMove: boolean }[] = [
  {
    name: "joining elsewhere within 120 days",
    other: orgEvent({ kind: "join", person: mu, org: named("New Lab"), date: "2025-04" }),
    isMove: true,
  },
  {
    name: "an appointment elsewhere",
    other: orgEvent({ kind: "appoint", person: mu, org: named("New Lab"), date: "2025-02" }),
    isMove: true,
  },
  {
    name: "joining elsewhere a year later",
    other: orgEvent({ kind: "join", person: mu, org: named("New Lab"), date: "2026-02" }),
    isMove: false,
  },
  {
    name: "coming back to the same place",
    other: orgEvent({ kind: "join", person: mu, org: lab, date: "2025-02" }),
    isMove: false,
  },
  {
    name: "another person",
    other: orgEvent({ kind: "join", person: named("Mu Lin"), org: named("New Lab"), date: "2025-02" }),
    isMove: false,
  },
  {
    name: "a denied join",
    other: orgEvent({ kind: "join", person: mu, org: named("New Lab"), date: "2025-02", status: "denied" }),
    isMove: false,
  },
  {
    name: "a second departure",
    other: orgEvent({ kind: "leave", person: mu, org: named("New Lab"), date: "2025-02" }),
    isMove: false,
  },
];

test.each(moves)("a departure and $name: one move is $isMove", ({ other, isMove }) => {
  expect(areHalvesOfMove(leave, other)).toBe(isMove);
  expect(areHalvesOfMove(other, leave)).toBe(isMove);
});
