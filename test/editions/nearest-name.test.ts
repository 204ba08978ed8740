import { expect, test } from "vitest";
import { findNearestName, suggest } from "../../src/editions/nearest-name.ts";

const cases: [written: string, known: string[], nearest: string | undefined][] = [
  ["timezone", ["time", "timeZone"], "timeZone"],
  ["alias", ["aliases", "name"], "aliases"],
  ["colour", ["name", "en", "zh"], undefined],
  ["openia", ["bytedance", "openai"], "openai"],
  ["", ["name"], undefined],
  ["x", [], undefined],
];

test.each(cases)("nearest to %j among %j is %j", (written, known, nearest) => {
  expect(findNearestName(written, known)).toBe(nearest);
});

test("suggests nothing where nothing is near", () => {
  expect(suggest("digset", ["digest"])).toBe(' Did you mean "digest"?');
  expect(suggest("weather", ["digest"])).toBe("");
});
