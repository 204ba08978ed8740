import { describe, expect, it } from "vitest";
import { compareField, compareItem } from "../../bench/accuracy/compare.ts";
import { FIELDS } from "../../bench/accuracy/fields.ts";
import { type GoldItem, parseCorpus } from "../../bench/accuracy/labels.ts";
import { type Prediction, parsePredictions } from "../../bench/accuracy/predictions.ts";

const aliases: Record<string, string[]> = {
  bytedance: ["字节跳动", "字节", "ByteDance"],
  google: ["谷歌", "Google"],
};

function gold(events: string): GoldItem {
  const [item] = parseCorpus(`[{ id: a, alert: true, title: t, events: [${events}] }]`);
  if (item === undefined) throw new Error("one item expected");
  return item;
}

function predicted(...events: object[]): Prediction {
  const [line] = parsePredictions(JSON.stringify({ id: "a", alert: true, events }), (id) => aliases[id] ?? []);
  if (line === undefined) throw new Error("one line expected");
  return line;
}

function counts(item: GoldItem, prediction: Prediction): readonly number[] {
  const { pairs, missed, falseAlarms } = compareItem(item, prediction);
  return [pairs.length, missed.length, falseAlarms.length];
}

describe("compareItem", () => {
  it.each([
    {
      name: "same kind and person, another company, is the event with a wrong company",
      events: "{ kind: join, person: 林一, org: 甲 }",
      found: [{ kind: "join", person: "林一", org: "乙" }],
      expected: [1, 0, 0],
    },
    {
      name: "another person is a miss and a false alarm",
      events: "{ kind: join, person: 林一, org: 甲 }",
      found: [{ kind: "join", person: "林二", org: "甲" }],
      expected: [0, 1, 1],
    },
    {
      name: "no person where one is labelled is a miss and a false alarm",
      events: "{ kind: leave, person: 林一, org: 甲 }",
      found: [{ kind: "leave", org: "甲" }],
      expected: [0, 1, 1],
    },
    {
      name: "another kind is no match",
      events: "{ kind: join, person: 林一, org: 甲 }",
      found: [{ kind: "appoint", person: "林一", org: "甲" }],
      expected: [0, 1, 1],
    },
    {
      name: "either kind where the label allows both",
      events: "{ kind: { anyOf: [join, appoint] }, person: 林一, org: 甲 }",
      found: [{ kind: "appoint", person: "林一", org: "甲" }],
      expected: [1, 0, 0],
    },
    {
      name: "without a person the company decides",
      events: "{ kind: layoff, org: 甲, count: 5 }, { kind: layoff, org: 乙, count: 7 }",
      found: [
        { kind: "layoff", org: "乙", count: 7 },
        { kind: "layoff", org: "丙", count: 5 },
      ],
      expected: [1, 1, 1],
    },
    {
      name: "the acquired company is enough",
      events: "{ kind: acquire, org: 甲, target: 乙 }",
      found: [{ kind: "acquire", target: ["乙"] }],
      expected: [1, 0, 0],
    },
    {
      name: "a repeat is a false alarm",
      events: "{ kind: leave, person: 林一, org: 甲 }",
      found: [
        { kind: "leave", person: "林一", org: "甲" },
        { kind: "leave", person: "林一" },
      ],
      expected: [1, 0, 1],
    },
    {
      name: "an optional event counts neither found",
      events: "{ kind: leave, person: 林一, org: 甲, optional: true }",
      found: [{ kind: "leave", person: "林一", org: "甲" }],
      expected: [0, 0, 0],
    },
    {
      name: "nor missing",
      events: "{ kind: leave, person: 林一, org: 甲, optional: true }",
      found: [],
      expected: [0, 0, 0],
    },
    {
      name: "a labelled event is preferred to an optional one of the same person",
      events: "{ kind: leave, person: 林一, optional: true }, { kind: leave, person: 林一, org: 甲 }",
      found: [{ kind: "leave", person: "林一" }],
      expected: [1, 0, 0],
    },
    {
      name: "two events of one person are told apart by the company",
      events: "{ kind: leave, person: 林一, org: 甲, date: 2020 }, { kind: leave, person: 林一, org: 乙 }",
      found: [
        { kind: "leave", person: "林一", org: "乙" },
        { kind: "leave", person: "林一", org: "甲", date: "2020" },
      ],
      expected: [2, 0, 0],
    },
  ])("$name", ({ events, found, expected }) => {
    expect(counts(gold(events), predicted(...found))).toEqual(expected);
  });

  it("takes an event with the best company of two that fit the person", () => {
    const item = gold("{ kind: leave, person: 林一, org: 甲 }, { kind: leave, person: 林一, org: 乙 }");
    const { pairs } = compareItem(item, predicted({ kind: "leave", person: "林一", org: "乙" }));
    expect(pairs.map((pair) => pair.gold.fields.get("org"))).toEqual([[["乙"]]]);
  });
});

describe("compareField", () => {
  it.each([
    { field: "org", label: "org: 字节跳动", found: { org: "字节跳动" }, expected: [1, 0, 0] },
    { field: "org", label: "org: 字節跳動公司", found: { org: "字节跳动" }, expected: [1, 0, 0] },
    { field: "org", label: "org: 字节", found: { org: "字节跳动", ids: { org: "bytedance" } }, expected: [1, 0, 0] },
    { field: "org", label: "org: 抖音", found: { org: "字节跳动", written: { org: "抖音" } }, expected: [1, 0, 0] },
    { field: "org", label: "org: 甲", found: { org: "乙" }, expected: [0, 1, 1] },
    { field: "org", label: "org: 甲", found: {}, expected: [0, 0, 1] },
    { field: "org", label: "role: CEO", found: { org: "乙" }, expected: [0, 1, 0] },
    { field: "role", label: "role: { anyOf: [CTO, 首席技术官] }", found: { role: "首席技术官" }, expected: [1, 0, 0] },
    { field: "from", label: "from: { anyOf: [甲, null] }", found: {}, expected: [0, 0, 0] },
    { field: "from", label: "from: { anyOf: [甲, null] }", found: { from: "甲" }, expected: [1, 0, 0] },
    { field: "from", label: "from: { anyOf: [甲, null] }", found: { from: "乙" }, expected: [0, 1, 0] },
    { field: "team", label: "team: [甲, 乙]", found: { team: ["乙", "丙"] }, expected: [1, 1, 1] },
    {
      field: "from",
      label: "from: [Google, 甲]",
      found: { from: ["甲", "谷歌"], ids: { from: "google" } },
      expected: [2, 0, 0],
    },
    { field: "count", label: "count: 600", found: { count: 600 }, expected: [1, 0, 0] },
    { field: "percent", label: "percent: 10", found: { percent: 12 }, expected: [0, 1, 1] },
    { field: "date", label: "date: 2025-02", found: { date: "2025-02-03" }, expected: [0, 1, 1] },
    { field: "date", label: "date: 2025", found: { date: "2025" }, expected: [1, 0, 0] },
    { field: "status", label: "org: 甲", found: {}, expected: [1, 0, 0] },
    { field: "status", label: "status: denied", found: {}, expected: [0, 1, 1] },
    { field: "background", label: "background: true", found: { background: true }, expected: [1, 0, 0] },
  ])("$field: $label and $found", ({ field, label, found, expected }) => {
    const name = FIELDS.find((known) => known === field) ?? "person";
    const [event] = gold(`{ kind: join, ${label} }`).events;
    const [prediction] = predicted({ kind: "join", ...found }).events;
    const { right, wrong, missing } = compareField(name, event, prediction);
    expect([right, wrong, missing]).toEqual(expected);
  });
});
