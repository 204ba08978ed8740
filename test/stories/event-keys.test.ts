import { describe, expect, test } from "vitest";
import type { Claim, OrgChange } from "../../src/model/event.ts";
import { eventKeys } from "../../src/stories/event-keys.ts";
import { change, tracked, unknown } from "../message/samples.ts";

function claim(said: Partial<OrgChange>, at: Partial<Claim["evidence"]> = {}): Claim {
  return { ...change(said), evidence: { in: "text", start: 0, end: 5, quote: "quote", ...at }, support: [], rule: "r" };
}

const person = tracked("lin-wanqing");
const org = tracked("qinghe");

describe("the keys of", () => {
  test.each<[string, Partial<OrgChange>, string[]]>([
    ["a join are its person", { kind: "join", person, org }, ["person|id:lin-wanqing"]],
    ["a leave are the same", { kind: "leave", person, org: tracked("beacon") }, ["person|id:lin-wanqing"]],
    [
      "an untracked person, however spaced",
      { kind: "join", person: unknown("Dana  Whitfield"), org },
      ["person|name:danawhitfield"],
    ],
    ["a layoff are its company", { kind: "layoff", org }, ["layoff|id:qinghe"]],
    [
      "an acquisition are what is bought",
      { kind: "acquire", org, target: [unknown("Tidepool")] },
      ["acquire|name:tidepool"],
    ],
    [
      "a team change are the team at its company",
      { kind: "team", org, team: [tracked("harbor")] },
      ["team|id:harbor|id:qinghe"],
    ],
    [
      "a dispute are both sides in one order",
      { kind: "dispute", org, target: [tracked("beacon")] },
      ["dispute|id:beacon|id:qinghe"],
    ],
    [
      "a dispute told from the other side",
      { kind: "dispute", org: tracked("beacon"), target: [org] },
      ["dispute|id:beacon|id:qinghe"],
    ],
    ["a join without person are none", { kind: "join", org }, []],
    ["history are none", { kind: "join", person, org, background: true }, []],
  ])("%s", (_, said, keys) => {
    expect(eventKeys([claim(said)], "").keys).toEqual(keys);
  });
});

test("what the title tells comes before what the lead tells", () => {
  const claims = [claim({ kind: "join", person, org }), claim({ kind: "layoff", org }, { in: "title" })];

  expect(eventKeys(claims, "").keys).toEqual(["layoff|id:qinghe"]);
});

test("what stands far down is background", () => {
  expect(eventKeys([claim({ kind: "layoff", org }, { start: 900 })], "").keys).toEqual([]);
});

test("a roundup is about none of the events in its text", () => {
  expect(eventKeys([claim({ kind: "layoff", org })], "早报｜青禾智能裁员").keys).toEqual([]);
  expect(eventKeys([claim({ kind: "layoff", org })], "Weekly briefing: cuts and kites").keys).toEqual([]);
});

test("an article that tells of very many is about none", () => {
  const many = Array.from({ length: 7 }, (_, index) => claim({ kind: "join", person: unknown(`P${index}`), org }));

  expect(eventKeys(many, "").keys).toEqual([]);
});
