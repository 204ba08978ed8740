import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/text/clean-text.ts";

// Every sign of damage again and again on one line: repair must take no longer than the text is long.

const LENGTH = 100_000;
/** So many times as long as a quarter of the text: 4 when all is linear, 16 when anything is quadratic. */
const MOST_TIMES = 9;
/** Below this a measurement says nothing. */
const LEAST_MS = 60;

const UNITS: Readonly<Record<string, string>> = {
  "opening tags": "<b>",
  "closing tags": "</b>",
  "pairs of tags": "<b>字</b>",
  "tags with attributes": '<a href="x">',
  "a tag that never ends": "<a x=y ",
  "entities of tags": "&lt;x ",
  "entities escaped again": "&amp;amp;lt;x",
  ampersands: "&amp;",
  "entities without an end": "&amp;amp",
  "readings of damage": "節(jié)",
  "readings of a writer": "單(chán)",
  "readings across a character": "款A(yù)I",
  "open readings": "節(",
  "zero-width spaces": "a\u200b字",
  "private use": "\ue000",
  "joiners between emoji": "👨\u200d",
  "accents in UTF-8 read as Latin-1": "Ã©",
  "Chinese in UTF-8 read as Latin-1": "å\u00ad—èŠ‚ ",
  "broken UTF-8 read as Latin-1": "å\u00ad",
  "accented letters": "é",
  "GBK read as Latin-1": "×Ö½Ú",
  "marks of Windows-1252": "‚",
  "marks and letters of Windows-1252": "‚a€b",
  "UTF-8 read as GBK": "瀛楄妭璺冲姩",
  "UTF-8 read as GBK, by words": "鐨凷ora ",
  "one rare character": "澳",
  "a shifted run": "澳阋部梢园阎軙尺@",
  "lost bytes": "？弊止?jié)對",
  "marks of lost bytes": "字?!",
  "rare characters and marks": "喆?A翀!",
  signatures: "字nQvWys81vp7hB1dx8PpD+5KHXe3PYiGkPAuNaRL63xY=ab",
  "equals signs": "=",
  "base64 without an end": "nQvWys81",
  "torn names": "字K i m i ",
  "single letters": "A 字 ",
  "one long torn line": "A I ",
  "torn words": "Open Ki mi 字",
  "capital words": "Zephyra字 Z ephyra",
  "digits and spaces": "7 0 0万",
  "digits only": "7 0 ",
  fractions: "1/ 2字",
  "wide letters": "Ａ",
  "wide words": "ＡＩ－",
};

describe("a text of 100,000 units", { timeout: 60_000 }, () => {
  const mixed = Object.values(UNITS).join("");

  test.each([...Object.entries(UNITS), ["all of them", mixed] as const])("%s", (_, unit) => {
    const quarter = timeOf(`字A ${repeat(unit, LENGTH / 4)}`);
    const whole = timeOf(`字A ${repeat(unit, LENGTH)}`);

    expect(whole / Math.max(quarter, LEAST_MS)).toBeLessThan(MOST_TIMES);
  });

  test("one letter without an end", () => {
    const quarter = timeOf(`字 A ${"Ab".repeat(LENGTH / 8)}字`);
    const whole = timeOf(`字 A ${"Ab".repeat(LENGTH / 2)}字`);

    expect(whole / Math.max(quarter, LEAST_MS)).toBeLessThan(MOST_TIMES);
  });
});

function repeat(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

/** Milliseconds of processor time, the better of two. */
function timeOf(text: string): number {
  return Math.min(
    ...[1, 2].map(() => {
      const before = process.cpuUsage();
      cleanText(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}
