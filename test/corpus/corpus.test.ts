import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findRegressions, gradeItem, parseBaseline } from "../../bench/accuracy/baseline.ts";
import { type Field, NAME_FIELDS } from "../../bench/accuracy/fields.ts";
import { type GoldItem, parseCorpus } from "../../bench/accuracy/labels.ts";
import { listCorpusFiles } from "../../bench/accuracy/list-files.ts";
import { measureItems } from "../../bench/accuracy/measure.ts";
import { comparableName } from "../../bench/accuracy/names.ts";
import { loadEdition } from "../../src/editions/load-edition.ts";

const FOLDER = join(import.meta.dirname, "events");

let items: GoldItem[] = [];
let filesById = new Map<string, string>();

beforeAll(async () => {
  const files = await listCorpusFiles([FOLDER]);
  const read = await Promise.all(
    files.map(async (file) => parseCorpus(await readFile(file, "utf8")).map((item) => ({ item, file }))),
  );
  items = read.flat().map(({ item }) => item);
  filesById = new Map(read.flat().map(({ item, file }) => [item.id, file]));
});

describe("the development corpus", () => {
  it("gives every item an id of its own that names its file", () => {
    expect(filesById.size).toBe(items.length);
    const strangers = items.filter(({ id }) => !id.startsWith(`${basename(filesById.get(id) ?? "", ".yaml")}-`));
    expect(strangers.map(({ id }) => id)).toEqual([]);
  });

  it("uses no text twice", () => {
    const texts = items.map(({ title, text }) => comparableName(`${title}\n${text}`));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it("has a publication date for every item", () => {
    const undated = items.filter(({ published }) => Number.isNaN(Date.parse(published ?? "")));
    expect(undated.map(({ id }) => id)).toEqual([]);
  });

  it("labels only names that stand in the article", () => {
    expect(items.flatMap(absentNames)).toEqual([]);
  });

  it("labels only dates of the form YYYY, YYYY-MM or YYYY-MM-DD, counts that are integers, percents up to 100", () => {
    expect(items.flatMap(malformedValues)).toEqual([]);
  });

  it("alerts nothing where no event is news", () => {
    const loud = items.filter(
      ({ alert, events }) =>
        alert === true &&
        events.every(({ fields }) => answers(fields.get("background")).every((value) => value === "true")),
    );
    expect(loud.map(({ id }) => id)).toEqual([]);
  });

  it("has at least a third without an event or without an alert", () => {
    const negatives = items.filter(({ events, alert }) => events.length === 0 || alert === false);
    expect(negatives.length * 3).toBeGreaterThanOrEqual(items.length);
  });
});

describe("reading the development corpus", () => {
  it("reads no article worse than test/corpus/events/passing.txt says", { timeout: 120_000 }, async () => {
    const { entities } = await loadEdition(join(import.meta.dirname, "../../digests/ai-labs"));
    const grades = new Map(measureItems(items, entities).map((item) => [item.gold.id, gradeItem(item)]));
    const baseline = parseBaseline(await readFile(join(FOLDER, "passing.txt"), "utf8"));
    expect(findRegressions(baseline, grades)).toEqual([]);
  });
});

function absentNames(item: GoldItem): string[] {
  const article = comparableName(`${item.title}\n${item.text}`);
  return item.events.flatMap((event) =>
    [...NAME_FIELDS].flatMap((field) =>
      (event.fields.get(field) ?? [])
        .filter((choice) => !choice.some((name) => name === undefined || article.includes(comparableName(name))))
        .map((choice) => `${item.id}: ${field} ${choice.join(" or ")}`),
    ),
  );
}

const FORMS: readonly (readonly [Field, RegExp])[] = [
  ["date", /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u],
  ["count", /^[1-9]\d*$/u],
  ["percent", /^(100|\d{1,2}(\.\d+)?)$/u],
  ["background", /^(true|false)$/u],
];

function malformedValues(item: GoldItem): string[] {
  return item.events.flatMap((event) =>
    FORMS.flatMap(([field, form]) =>
      answers(event.fields.get(field))
        .filter((value) => !form.test(value))
        .map((value) => `${item.id}: ${field} ${value}`),
    ),
  );
}

function answers(choices: readonly (readonly (string | undefined)[])[] | undefined): string[] {
  return (choices ?? []).flat().filter((answer) => answer !== undefined);
}
