import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAutomaton, MOST_NESTED, patternsAt } from "../../src/match/automaton.ts";
import { visitStarts } from "../../src/match/start-filter.ts";
import { copyUnits, PADDING } from "../../src/text/units.ts";

const unit = fc.constantFrom("a", "b", "é", "字", "节", "跳", " ", "-", "\ud842", "1");
const word = fc.array(unit, { minLength: 2, maxLength: 5 }).map((units) => units.join(""));
/** Spaces in patterns and texts have rules of their own, which the table below shows. */
const unspaced = word.filter((pattern) => !pattern.includes(" "));

function findAll(patterns: readonly string[], text: string): string[] {
  const sorted = [...new Set(patterns)].sort();
  const automaton = buildAutomaton(sorted);
  const room = new Int32Array(2 * MOST_NESTED);
  const found: string[] = [];
  const units = copyUnits(text);
  visitStarts(automaton.filter, units, text.length, (at) => {
    const count = patternsAt(automaton, units, at + PADDING, room);
    for (let nth = 0; nth < count; nth++) found.push(`${at}+${room[2 * nth]} ${sorted[room[2 * nth + 1] ?? -1]}`);
    return at + 1;
  });
  return found;
}

describe("the automaton", () => {
  test("finds what a plain search finds, but nothing that begins inside a Latin word", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(unspaced, { minLength: 1, maxLength: 30 }),
        fc.array(
          unit.filter((one) => one !== " "),
          { maxLength: 60 },
        ),
        (patterns, units) => {
          const text = units.join("");
          const expected: string[] = [];
          for (let at = 0; at < text.length; at++) {
            const isInsideWord = at > 0 && /[a-zé1]/u.test(text.charAt(at)) && /[a-zé1]/u.test(text.charAt(at - 1));
            const here = patterns.filter((pattern) => text.startsWith(pattern, at));
            here.sort((one, other) => one.length - other.length);
            if (!isInsideWord) expected.push(...here.map((pattern) => `${at}+${pattern.length} ${pattern}`));
          }

          expect(findAll(patterns, text)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("finds what stands across the borders of the pieces in which a long text is looked through", () => {
    const text = "字节跳动，".repeat(4000);

    const found = findAll(["字节跳动"], text);

    expect(found).toHaveLength(4000);
    expect(found.at(-1)).toBe(`${text.length - 5}+4 字节跳动`);
  });

  test.each([
    { name: "a space between Han characters", patterns: ["字节跳动"], text: "在字 节跳  动", found: ["1+7 字节跳动"] },
    { name: "several spaces for one", patterns: ["a bc"], text: "a   bc", found: ["0+6 a bc"] },
    { name: "no space inside a Latin word", patterns: ["abc"], text: "ab c", found: [] },
    {
      name: "a prefix and its longer form",
      patterns: ["字节", "字节跳动"],
      text: "字节跳动",
      found: ["0+2 字节", "0+4 字节跳动"],
    },
    { name: "the end of the text inside a pattern", patterns: ["字节跳动"], text: "字节跳", found: [] },
    { name: "no pattern", patterns: [], text: "字节", found: [] },
  ])("$name", ({ patterns, text, found }) => {
    expect(findAll(patterns, text)).toEqual(found);
  });

  test("holds many patterns that share their beginnings", () => {
    const patterns = Array.from({ length: 20_000 }, (_, index) => `字${index.toString(36)}节`);

    for (const index of [0, 77, 12_345, 19_999]) expect(findAll(patterns, `在${patterns[index]}`)).toHaveLength(1);
  });
});
