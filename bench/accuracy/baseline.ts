import type { ComparedItem } from "./compare.ts";
import { compareField } from "./compare.ts";
import { FIELDS } from "./fields.ts";

/** How well an item was read: not, all its events and its alert, or all their fields too. */
export const GRADES = ["failed", "events", "whole"] as const;

export type Grade = (typeof GRADES)[number];

/** Grades one item. */
export function gradeItem(item: ComparedItem): Grade {
  const hasWrongAlert = item.gold.alert !== undefined && item.gold.alert !== item.alert;
  if (hasWrongAlert || item.missed.length > 0 || item.falseAlarms.length > 0) return "failed";
  const isWhole = item.pairs.every(({ gold, predicted }) =>
    FIELDS.every((field) => {
      const { wrong, missing } = compareField(field, gold, predicted);
      return wrong === 0 && missing === 0;
    }),
  );
  return isWhole ? "whole" : "events";
}

/** The baseline file: a line `id grade` for each item that did not fail, sorted by id. */
export function renderBaseline(gradesById: ReadonlyMap<string, Grade>): string {
  const passing = [...gradesById].filter(([, grade]) => grade !== "failed");
  return passing
    .map(([id, grade]) => `${id} ${grade}\n`)
    .sort()
    .join("");
}

/** Reads what `renderBaseline` wrote. Lines of another form throw. */
export function parseBaseline(file: string): Map<string, Grade> {
  const lines = file.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [id, written] = line.split(" ");
      const grade = GRADES.find((known) => known === written);
      if (id === undefined || grade === undefined) throw new Error(`Not a baseline line: ${line}`);
      return [id, grade];
    }),
  );
}

/** The items that are read worse than the baseline says, with both grades; items that are gone count as failed. */
export function findRegressions(
  baseline: ReadonlyMap<string, Grade>,
  gradesById: ReadonlyMap<string, Grade>,
): { id: string; was: Grade; is: Grade }[] {
  return [...baseline]
    .map(([id, was]) => ({ id, was, is: gradesById.get(id) ?? "failed" }))
    .filter(({ was, is }) => GRADES.indexOf(is) < GRADES.indexOf(was));
}
