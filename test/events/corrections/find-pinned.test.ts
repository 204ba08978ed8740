import { expect, test } from "vitest";
import { findPinned, type KeyedClaim } from "../../../src/events/corrections/find-pinned.ts";
import type { Claim } from "../../../src/model/event.ts";
import { named, sampleClaim } from "../../store/samples.ts";

const quote = (text: string, start = 0) => ({ quote: text, in: "text" as const, start, end: start + text.length });
const AS_CEO = sampleClaim({ role: named("CEO"), evidence: quote("沈知行出任CEO。") });
const AS_CTO = sampleClaim({ role: named("CTO"), evidence: quote("沈知行出任CTO。", 9) });
const PLAIN = sampleClaim({ evidence: quote("沈知行加入北辰智能。", 20) });

interface PinnedCase {
  readonly name: string;
  readonly pinned: Claim;
  readonly claims: readonly (readonly [key: string, claim: Claim])[];
  /** The key of the claim that is found. */
  readonly found: string | undefined;
}

const cases: readonly PinnedCase[] = [
  {
    name: "in the same place",
    pinned: AS_CEO,
    claims: [
      ["a", AS_CEO],
      ["kept", AS_CTO],
    ],
    found: "kept",
  },
  {
    name: "in the same sentence, which moved and is spaced otherwise",
    pinned: AS_CEO,
    claims: [
      ["a", { ...AS_CEO, evidence: quote("他出任CEO，沈知行说。", 40) }],
      ["b", { ...AS_CEO, evidence: quote("沈知行 出任 CEO。", 90) }],
    ],
    found: "b",
  },
  {
    name: "in another sentence that says the same, surer or with a date",
    pinned: AS_CEO,
    claims: [
      ["a", AS_CTO],
      ["b", { ...AS_CEO, confidence: 0.5, date: "2025", evidence: quote("新CEO是沈知行。") }],
    ],
    found: "b",
  },
  {
    name: "with more said of it, where nothing else could be meant",
    pinned: PLAIN,
    claims: [["a", { ...PLAIN, from: [named("南斗")], org: named("北辰智能", "beichen"), evidence: quote("x") }]],
    found: "a",
  },
  {
    name: "not where two could be meant",
    pinned: PLAIN,
    claims: [
      ["a", AS_CEO],
      ["b", AS_CTO],
    ],
    found: undefined,
  },
  { name: "not with another role", pinned: AS_CEO, claims: [["a", AS_CTO]], found: undefined },
  {
    name: "not of another person",
    pinned: PLAIN,
    claims: [["a", { ...PLAIN, person: named("林远") }]],
    found: undefined,
  },
  { name: "not of another kind", pinned: PLAIN, claims: [["a", { ...PLAIN, kind: "leave" }]], found: undefined },
  { name: "not where nothing is claimed", pinned: PLAIN, claims: [], found: undefined },
];

test.each(cases)("a claim that was split off is known again $name", ({ pinned, claims, found }) => {
  const keyed: readonly KeyedClaim[] = claims.map(([key, claim]) => ({ key, claim }));

  expect(findPinned({ claimKey: "kept", claim: pinned }, keyed, new Map())?.key).toBe(found);
});
