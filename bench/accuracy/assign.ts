/**
 * The one-to-one pairing of rows and columns with the greatest total weight, as pairs of indexes; pairs of weight zero
 * are left unpaired. Augmenting paths over potentials (the Hungarian method), cubic in the larger side.
 */
export function assign(weights: readonly (readonly number[])[]): [row: number, column: number][] {
  const rowCount = weights.length;
  const columnCount = weights[0]?.length ?? 0;
  const size = Math.max(rowCount, columnCount);
  const cost = (row: number, column: number): number => -(weights[row - 1]?.[column - 1] ?? 0);
  const rowOf = solve(size, cost);
  const pairs: [number, number][] = [];
  for (let column = 1; column <= size; column += 1) {
    const row = rowOf[column] ?? 0;
    if (cost(row, column) < 0) pairs.push([row - 1, column - 1]);
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

/** For each column (from 1) the row (from 1) of the cheapest complete pairing. */
function solve(size: number, cost: (row: number, column: number) => number): number[] {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row += 1) {
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const previous = new Array<number>(size + 1).fill(0);
    const isUsed = new Array<boolean>(size + 1).fill(false);
    rowOf[0] = row;
    let column = 0;
    while (column === 0 || rowOf[column] !== 0) {
      isUsed[column] = true;
      const from = rowOf[column] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other += 1) {
        if (isUsed[other]) continue;
        const reduced = cost(from, other) - at(rowPotential, from) - at(columnPotential, other);
        if (reduced < at(slack, other)) {
          slack[other] = reduced;
          previous[other] = column;
        }
        if (at(slack, other) < step) {
          step = at(slack, other);
          next = other;
        }
      }
      for (let other = 0; other <= size; other += 1) {
        if (isUsed[other]) {
          const held = rowOf[other] ?? 0;
          rowPotential[held] = at(rowPotential, held) + step;
          columnPotential[other] = at(columnPotential, other) - step;
        } else slack[other] = at(slack, other) - step;
      }
      column = next;
    }
    while (column !== 0) {
      const before = previous[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  return rowOf;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
