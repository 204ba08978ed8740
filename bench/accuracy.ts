/**
 * Measures reading on labelled articles: `npm run accuracy -- [options] [files or folders of a YAML corpus]`.
 * Without a path it takes the development corpus, test/corpus/events. See HELP for the options.
 */
import { readFile, writeFile } from "node:fs/promises";
import { sep } from "node:path";
import { parseArgs } from "node:util";
import { loadEdition } from "../src/editions/load-edition.ts";
import { buildAliasIndex } from "../src/match/alias-index.ts";
import type { Entity } from "../src/model/entity.ts";
import { gradeItem, renderBaseline } from "./accuracy/baseline.ts";
import { type ComparedItem, compareItem } from "./accuracy/compare.ts";
import { type GoldItem, parseCorpus, parseLabelLines } from "./accuracy/labels.ts";
import { listCorpusFiles } from "./accuracy/list-files.ts";
import { listMistakes } from "./accuracy/mistakes.ts";
import { type Prediction, parsePredictions } from "./accuracy/predictions.ts";
import { readItems } from "./accuracy/read-items.ts";
import { scoreItems } from "./accuracy/score.ts";
import { renderScore, scoreToJson } from "./accuracy/tables.ts";

const DEVELOPMENT_CORPUS = "test/corpus/events";
const BASELINE = "test/corpus/events/passing.txt";

const HELP = `npm run -s accuracy -- [options] [files or folders]

  --labels FILE        score labelled JSON lines ({"id","title","text","published","lang","events","alert"}) instead
  --predictions FILE   take these lines of "orgbeat inspect --jsonl" instead of reading the articles here
  --edition DIR        the watchlist to read with (default digests/ai-labs)
  --errors             list every miss, false alarm and wrong field; refused for held-out files
  --json               print the figures as JSON
  --update-baseline    write which items pass to ${BASELINE}
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      labels: { type: "string" },
      predictions: { type: "string" },
      edition: { type: "string", default: "digests/ai-labs" },
      errors: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      "update-baseline": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const paths = positionals.length > 0 ? positionals : [DEVELOPMENT_CORPUS];
  const files = values.labels === undefined ? await listCorpusFiles(paths) : [values.labels];
  if (values.errors && files.some(isHeldOut)) {
    console.error("--errors is for development files: of held-out items only totals are looked at.");
    return 2;
  }
  if (values["update-baseline"] && (values.labels !== undefined || positionals.length > 0)) {
    console.error("--update-baseline is for the whole development corpus: leave the paths out.");
    return 2;
  }
  const items = await loadItems(files, values.labels !== undefined);
  const { entities } = await loadEdition(values.edition);
  const lines =
    values.predictions === undefined
      ? readItems(items, buildAliasIndex(entities))
      : await readFile(values.predictions, "utf8");
  const compared = compareItems(items, parsePredictions(lines, aliasLookup(entities)));
  if (values.errors) console.log(`${compared.flatMap(listMistakes).join("\n")}\n`);
  const score = scoreItems(compared);
  console.log(values.json ? JSON.stringify(scoreToJson(score), undefined, 2) : renderScore(score));
  if (values["update-baseline"]) {
    await writeFile(BASELINE, renderBaseline(new Map(compared.map((item) => [item.gold.id, gradeItem(item)]))));
  }
  return 0;
}

function isHeldOut(file: string): boolean {
  return file.split(sep).some((part) => part.includes("held-out"));
}

async function loadItems(files: readonly string[], areLines: boolean): Promise<GoldItem[]> {
  const parse = areLines ? parseLabelLines : parseCorpus;
  const lists = await Promise.all(files.map(async (file) => parse(await readFile(file, "utf8"))));
  return lists.flat();
}

function compareItems(items: readonly GoldItem[], predictions: readonly Prediction[]): ComparedItem[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return items.map((item) => {
    const prediction = byId.get(item.id) ?? { id: item.id, events: [], alert: false, error: "no line" };
    if (prediction.error !== undefined) console.error(`${item.id} was not read: ${prediction.error}`);
    return compareItem(item, prediction);
  });
}

function aliasLookup(entities: readonly Entity[]): (entityId: string) => readonly string[] {
  const formsById = new Map(
    entities.map((entity) => [entity.id, [entity.name, ...entity.aliases.map((alias) => alias.text)]]),
  );
  return (entityId) => formsById.get(entityId) ?? [];
}

process.exitCode = await main();
