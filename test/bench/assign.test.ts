import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign } from "../../bench/accuracy/assign.ts";

const matrices = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) => {
  const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
});

describe("assign", () => {
  it.each([
    { name: "nothing", weights: [], pairs: [] },
    { name: "rows without columns", weights: [[], []], pairs: [] },
    { name: "a pair of weight zero stays unpaired", weights: [[0]], pairs: [] },
    {
      name: "the greedy choice is not the best",
      weights: [
        [9, 8],
        [8, 0],
      ],
      pairs: [
        [0, 1],
        [1, 0],
      ],
    },
    { name: "more rows than columns", weights: [[1], [3], [2]], pairs: [[1, 0]] },
    { name: "more columns than rows", weights: [[1, 3, 2]], pairs: [[0, 1]] },
  ])("$name", ({ weights, pairs }) => {
    expect(assign(weights)).toEqual(pairs);
  });

  it("finds the total of the best of all pairings, and uses no row or column twice", () => {
    fc.assert(
      fc.property(matrices, (weights) => {
        const pairs = assign(weights);
        expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
        const total = pairs.reduce((sum, [row, column]) => sum + (weights[row]?.[column] ?? 0), 0);
        expect(total).toBe(bestTotal(weights, 0, new Set()));
      }),
    );
  });
});

function bestTotal(weights: readonly (readonly number[])[], row: number, taken: ReadonlySet<number>): number {
  const options = weights[row];
  if (options === undefined) return 0;
  const unpaired = bestTotal(weights, row + 1, taken);
  const paired = options.flatMap((weight, column) =>
    taken.has(column) ? [] : [weight + bestTotal(weights, row + 1, new Set([...taken, column]))],
  );
  return Math.max(unpaired, ...paired);
}
