import { describe, expect, test } from "vitest";
import {
  applyCorrections,
  leadBy,
  mergedInto,
  rejectionOf,
} from "../../../src/events/corrections/apply-corrections.ts";
import type { Correction, CorrectionBody } from "../../../src/model/correction.ts";
import type { OrgChange } from "../../../src/model/event.ts";
import { NOW, named, sampleChange } from "../../store/samples.ts";

function correction(body: CorrectionBody): Correction {
  return { id: "1", eventId: "1", body, at: NOW, actorId: "U1", actorName: "Ann", revokedAt: undefined };
}

const set = (field: "role" | "date" | "from", value: OrgChange["role"] | string | OrgChange["from"]) =>
  correction({ what: "set", set: { field, value } });

test("what was set last stands over what claims say, and the rest stays", () => {
  const change = sampleChange({ role: named("CEO"), from: [named("南斗")], date: "2025" });

  const shown = applyCorrections(change, [
    set("date", "2024"),
    set("role", undefined),
    set("from", []),
    set("date", "2026-01"),
  ]);

  expect(shown).toEqual({ ...change, role: undefined, from: [], date: "2026-01" });
});

test("a rejection and a merging change no field", () => {
  const change = sampleChange();
  const corrections = [correction({ what: "reject" }), correction({ what: "merge", intoId: "7" })];

  expect(applyCorrections(change, corrections)).toEqual(change);
  expect(rejectionOf(corrections)).toBe(corrections[0]);
  expect(mergedInto(corrections)).toBe("7");
  expect([rejectionOf([]), mergedInto([])]).toEqual([undefined, undefined]);
});

describe("an event that another was merged into", () => {
  const own = sampleChange({ person: named("沈知行"), role: undefined, date: "2026-03", status: "rumored" });
  const all = sampleChange({
    kind: "leave",
    person: named("沈志行"),
    role: named("CEO"),
    from: [named("南斗")],
    date: "2026-03-04",
    status: "confirmed",
    confidence: 0.97,
  });

  test("leads, and takes from the other what it leaves open, and how sure both are", () => {
    expect(leadBy(own, all)).toEqual({
      ...own,
      role: named("CEO"),
      from: [named("南斗")],
      date: "2026-03-04",
      status: "confirmed",
      confidence: 0.97,
    });
  });

  test("keeps its date where the other says another", () => {
    expect(leadBy(own, { ...all, date: "2025-01-01" }).date).toBe("2026-03");
  });
});
