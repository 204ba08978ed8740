import { describe, expect, it } from "vitest";
import { findRegressions, gradeItem, parseBaseline, renderBaseline } from "../../bench/accuracy/baseline.ts";
import { calibrate } from "../../bench/accuracy/calibration.ts";
import { type ComparedItem, compareItem } from "../../bench/accuracy/compare.ts";
import { checkEvidence } from "../../bench/accuracy/evidence.ts";
import { parseCorpus, parseLabelLines } from "../../bench/accuracy/labels.ts";
import { listMistakes } from "../../bench/accuracy/mistakes.ts";
import { parsePredictions } from "../../bench/accuracy/predictions.ts";
import { f1, precision, recall, wilson } from "../../bench/accuracy/rates.ts";
import { scoreItems } from "../../bench/accuracy/score.ts";
import { renderScore, scoreToJson } from "../../bench/accuracy/tables.ts";

const CORPUS = `
- { id: right, lang: zh-Hans, alert: true, events: [{ kind: join, person: 林一, org: 甲, role: CTO }] }
- { id: rough, lang: zh-Hans, alert: true, events: [{ kind: leave, person: 林二, org: 甲 }] }
- { id: missed, lang: en, alert: true, events: [{ kind: layoff, org: Foo, count: 12 }] }
- { id: quiet, lang: en, alert: false, events: [] }
- { id: loud, lang: en, alert: false, events: [] }
- { id: free, lang: en, alert: either, events: [] }
`;

const LINES = [
  { id: "right", alert: true, events: [{ kind: "join", person: "林一", org: "甲", role: "CTO", confidence: 0.9 }] },
  { id: "rough", alert: true, events: [{ kind: "leave", person: "林二", org: "乙", confidence: 0.9 }] },
  { id: "missed", alert: false, events: [] },
  { id: "quiet", alert: false, events: [] },
  { id: "loud", alert: true, events: [{ kind: "acquire", org: "Bar", target: "Baz", confidence: 0.5 }] },
  { id: "free", alert: true, events: [] },
];

function compared(): ComparedItem[] {
  const predictions = parsePredictions(LINES.map((line) => JSON.stringify(line)).join("\n\n"), () => []);
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return parseCorpus(CORPUS).map((item) => {
    const prediction = byId.get(item.id);
    if (prediction === undefined) throw new Error(`${item.id} has no prediction`);
    return compareItem(item, prediction);
  });
}

describe("scoreItems", () => {
  const score = scoreItems(compared());

  it("counts events, by kind and by language", () => {
    expect(score.events).toEqual({ right: 2, wrong: 1, missing: 1 });
    expect(score.byKind.get("layoff")).toEqual({ right: 0, wrong: 0, missing: 1 });
    expect(score.byKind.get("acquire")).toEqual({ right: 0, wrong: 1, missing: 0 });
    expect(score.byLanguage.get("zh-Hans")).toEqual({ right: 2, wrong: 0, missing: 0 });
  });

  it("counts fields of missed events as missing and of false alarms as wrong, and neither where events were found", () => {
    expect(score.fields.get("org")).toEqual({ right: 1, wrong: 2, missing: 2 });
    expect(score.fieldsOfPairs.get("org")).toEqual({ right: 1, wrong: 1, missing: 1 });
    expect(score.fields.get("count")).toEqual({ right: 0, wrong: 0, missing: 1 });
  });

  it("counts alerts, leaving out where both answers are right", () => {
    expect(score.alerts).toEqual({ right: 2, wrong: 1, missing: 1 });
    expect(score.alertsByLanguage.get("en")).toEqual({ right: 0, wrong: 1, missing: 1 });
  });

  it("measures the confidence of all predicted events", () => {
    expect(score.calibration.bins.map(({ count, accuracy }) => [count, accuracy])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(score.calibration.expectedError).toBeCloseTo((0.5 + 0.2) / 3);
  });

  it("prints counts, rates and their intervals", () => {
    const printed = renderScore(score);
    expect(printed).toMatch(/^all +3 +3 +2 +66\.7 \(21-94\) +66\.7 \(21-94\)/mu);
    expect(printed).toContain("expected calibration error 0.233");
    expect(scoreToJson(score)).toMatchObject({ items: 6, negatives: 3, events: { right: 2 } });
  });

  it("counts a second statement of a found event as a repeat", () => {
    const [item] = parseCorpus("[{ id: a, alert: true, events: [{ kind: leave, person: 林一, org: 甲 }] }]");
    const event = { kind: "leave", person: "林一" };
    const [prediction] = parsePredictions(JSON.stringify({ id: "a", alert: true, events: [event, event] }), () => []);
    if (item === undefined || prediction === undefined) throw new Error("one of each expected");
    expect(scoreItems([compareItem(item, prediction)]).repeatCount).toBe(1);
  });
});

describe("listMistakes", () => {
  it("says what was missed, invented, filled in wrongly or alerted wrongly", () => {
    expect(compared().flatMap(listMistakes)).toEqual([
      'rough: field   leave 林二: org is "乙", not "甲"',
      "missed: missed  layoff org=Foo count=12 status=reported background=false",
      "missed: alert   is false",
      "loud: alarm   acquire org=Bar target=Baz status=reported background=false (0.50) | ",
      "loud: alert   is true",
    ]);
  });
});

describe("the baseline", () => {
  const grades = new Map(compared().map((item) => [item.gold.id, gradeItem(item)]));

  it("grades items by events and alert, then by fields", () => {
    expect(Object.fromEntries(grades)).toEqual({
      right: "whole",
      rough: "events",
      missed: "failed",
      quiet: "whole",
      loud: "failed",
      free: "whole",
    });
  });

  it("is written sorted, without what failed, and read back", () => {
    const file = renderBaseline(grades);
    expect(file).toBe("free whole\nquiet whole\nright whole\nrough events\n");
    expect(parseBaseline(file)).toEqual(new Map([...grades].filter(([, grade]) => grade !== "failed").sort()));
    expect(() => parseBaseline("right splendid\n")).toThrow("right splendid");
  });

  it("finds what became worse or is gone, and nothing that became better or is new", () => {
    const baseline = parseBaseline("gone events\nright whole\nrough whole\nquiet events\n");
    expect(findRegressions(baseline, grades)).toEqual([
      { id: "gone", was: "events", is: "failed" },
      { id: "rough", was: "whole", is: "events" },
    ]);
  });
});

describe("rates", () => {
  it.each([
    { successes: 0, trials: 10, low: 0, high: 0.2775 },
    { successes: 5, trials: 10, low: 0.2366, high: 0.7634 },
    { successes: 10, trials: 10, low: 0.7225, high: 1 },
    { successes: 97, trials: 100, low: 0.9155, high: 0.9897 },
  ])("$successes of $trials", ({ successes, trials, low, high }) => {
    const rate = wilson(successes, trials);
    expect(rate?.value).toBe(successes / trials);
    expect(rate?.low).toBeCloseTo(low, 3);
    expect(rate?.high).toBeCloseTo(high, 3);
  });

  it("are unknown without anything to count", () => {
    const nothing = { right: 0, wrong: 0, missing: 0 };
    expect([precision(nothing), recall(nothing), f1(nothing)]).toEqual([undefined, undefined, undefined]);
  });

  it("give F1 as the harmonic mean of precision and recall, inside its interval", () => {
    const rate = f1({ right: 30, wrong: 10, missing: 20 });
    expect(rate?.value).toBeCloseTo((2 * 0.75 * 0.6) / (0.75 + 0.6));
    expect(rate?.low).toBeLessThan(rate?.value ?? 0);
    expect(rate?.high).toBeGreaterThan(rate?.value ?? 1);
  });
});

describe("calibrate", () => {
  it("puts 1 in the last bin and a tenth in the bin that it opens", () => {
    const { bins } = calibrate([1, 0.7, 0.3, 0].map((confidence) => ({ confidence, isRight: true })));
    expect(bins.map(({ from }) => from)).toEqual([0, 0.3, 0.7, 0.9]);
  });

  it("knows no error without events", () => {
    expect(calibrate([])).toEqual({ bins: [], expectedError: undefined });
  });
});

describe("checkEvidence", () => {
  const article = { title: "林一加入甲", text: "他将任CTO。" };

  it.each([
    { name: "the right place", quote: { quote: "林一加入甲", in: "title", start: 0, end: 5 }, expected: [1, 1, 2, 2] },
    { name: "a shifted span", quote: { quote: "林一加入甲", in: "title", start: 1, end: 6 }, expected: [1, 0, 2, 2] },
    { name: "the other part", quote: { quote: "林一加入甲", in: "text", start: 0, end: 5 }, expected: [1, 0, 2, 2] },
    {
      name: "a quote without the names",
      quote: { quote: "他将任CTO。", in: "text", start: 0, end: 7 },
      expected: [1, 1, 2, 0],
    },
  ])("$name", ({ quote, expected }) => {
    const line = { id: "a", events: [{ kind: "join", person: "林一", org: "甲公司", evidence: quote }] };
    const [event] = parsePredictions(JSON.stringify(line), () => [])[0]?.events ?? [];
    if (event === undefined) throw new Error("one event expected");
    const { quotes, intactQuotes, names, standingNames } = checkEvidence(article, event);
    expect([quotes, intactQuotes, names, standingNames]).toEqual(expected);
  });

  it("looks for the written form, in the support too", () => {
    const line = {
      id: "a",
      events: [
        {
          kind: "join",
          person: "林一",
          org: "字节跳动",
          written: { person: "林一", org: "甲" },
          support: [{ quote: "林一加入甲", in: "title", start: 0, end: 5 }],
        },
      ],
    };
    const [event] = parsePredictions(JSON.stringify(line), () => [])[0]?.events ?? [];
    if (event === undefined) throw new Error("one event expected");
    expect(checkEvidence(article, event)).toMatchObject({ names: 2, standingNames: 2 });
  });
});

describe("labels", () => {
  it("are read from JSON lines as from YAML", () => {
    const [item] = parseLabelLines(
      '{"id":"a","alert":false,"events":[{"kind":"leave","person":"林一","from":["甲","乙"]}]}\n\n',
    );
    expect(item).toMatchObject({ id: "a", alert: false, title: "", published: undefined });
    expect(item?.events[0]?.fields.get("from")).toEqual([["甲"], ["乙"]]);
    expect(item?.events[0]?.fields.get("status")).toEqual([["reported"]]);
  });

  it.each([
    ["an unknown kind", "{ id: a, alert: true, events: [{ kind: hire }] }"],
    ["an unknown field", "{ id: a, alert: true, events: [{ kind: join, company: 甲 }] }"],
    ["no alert", "{ id: a, events: [] }"],
    ["one answer only", "{ id: a, alert: true, events: [{ kind: join, person: { anyOf: [林一] } }] }"],
  ])("refuse %s", (_name, item) => {
    expect(() => parseCorpus(`[${item}]`)).toThrow();
  });
});
