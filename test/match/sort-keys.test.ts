import fc from "fast-check";
import { expect, test } from "vitest";
import { sortKeys } from "../../src/match/sort-keys.ts";

test("gives the order of UTF-16 units, equal strings in the order given", () => {
  const unit = fc.constantFrom("a", "b", "z", " ", "字", "节", "\ud842", "\uffff", "\u0001");
  const keys = fc.array(
    fc.array(unit, { maxLength: 7 }).map((units) => units.join("")),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(keys, (unsorted) => {
      const expected = [...unsorted.keys()].sort((one, other) => {
        const [first = "", second = ""] = [unsorted[one], unsorted[other]];
        return first < second ? -1 : first > second ? 1 : one - other;
      });

      expect([...sortKeys(unsorted)]).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("gives it where so many different units are in use that few fit into a number", () => {
  const keys = Array.from({ length: 5000 }, (_, nth) => `字${String.fromCharCode(0x4e00 + ((nth * 7919) % 20_000))}b`);

  const order = sortKeys([...keys, ...keys]);

  expect([...order].map((index) => [...keys, ...keys][index])).toEqual([...keys, ...keys].sort());
});
