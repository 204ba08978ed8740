/**
 * Measures reading on labelled articles: `npm run accuracy -- [options] [files or folders of a YAML corpus]`.
 * Without a path it takes the development corpus, test/corpus/events. See HELP for the options.
 */
import { readFile, writeFile } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { loadEdition } from "../src/editions/load-edition.ts";
import { gradeItem, renderBaseline } from "./accuracy/baseline.ts";
import { readFeedFiles, renderFeedFiles } from "./accuracy/feeds.ts";
import { type GoldItem, parseCorpus, parseLabelLines } from "./accuracy/labels.ts";
import { listCorpusFiles } from "./accuracy/list-files.ts";
import { compareLines, measureItems } from "./accuracy/measure.ts";
import { readLabelledSentences, readSentences, renderMentions } from "./accuracy/mentions.ts";
import { listMistakes } from "./accuracy/mistakes.ts";
import { measureRepair, renderRepair } from "./accuracy/repair.ts";
import { scoreItems } from "./accuracy/score.ts";
import { renderScore, scoreToJson } from "./accuracy/tables.ts";

const DEVELOPMENT_CORPUS = "test/corpus/events";
const MENTIONS_CORPUS = "test/corpus/mentions";
const BASELINE = "test/corpus/events/passing.txt";

const HELP = `npm run -s accuracy -- [options] [files or folders]

  --labels FILE        score labelled JSON lines ({"id","title","text","published","lang","events","alert"}) instead
  --predictions FILE   take these lines of "orgbeat inspect --jsonl" instead of reading the articles here
  --mentions           measure finding names in labelled sentences instead (default ${MENTIONS_CORPUS})
  --repair             damage those sentences in every way instead, and count the names found before and after repair
  --edition DIR        the watchlist to read articles with (default digests/ai-labs); sentences name theirs
  --errors             list every miss, false alarm and wrong field; refused for held-out files
  --feeds DIR          count how many feed files of a folder are read, and name those that are not
  --json               print the figures as JSON
  --update-baseline    write which items pass to ${BASELINE}
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      labels: { type: "string" },
      predictions: { type: "string" },
      mentions: { type: "boolean", default: false },
      repair: { type: "boolean", default: false },
      edition: { type: "string", default: "digests/ai-labs" },
      errors: { type: "boolean", default: false },
      feeds: { type: "string" },
      json: { type: "boolean", default: false },
      "update-baseline": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.feeds !== undefined) {
    const results = await readFeedFiles(values.feeds, new Date());
    console.log(renderFeedFiles(results));
    return results.some(({ outcome }) => outcome.status === "threw") ? 1 : 0;
  }
  if (values.mentions) return measureMentions(positionals, values.errors);
  if (values.repair) return measureRepairs(positionals, values.errors);
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
  const compared =
    values.predictions === undefined
      ? measureItems(items, entities)
      : compareLines(items, await readFile(values.predictions, "utf8"), entities);
  if (values.errors) console.log(`${compared.flatMap(listMistakes).join("\n")}\n`);
  const score = scoreItems(compared);
  console.log(values.json ? JSON.stringify(scoreToJson(score), undefined, 2) : renderScore(score));
  if (values["update-baseline"]) {
    await writeFile(BASELINE, renderBaseline(new Map(compared.map((item) => [item.gold.id, gradeItem(item)]))));
  }
  return 0;
}

async function measureMentions(paths: readonly string[], listsMistakes: boolean): Promise<number> {
  const files = await listCorpusFiles(paths.length > 0 ? paths : [MENTIONS_CORPUS]);
  console.log(renderMentions(await readSentences(await readLabelledSentences(files)), { listsMistakes }));
  return 0;
}

async function measureRepairs(paths: readonly string[], listsMistakes: boolean): Promise<number> {
  const files = await listCorpusFiles(paths.length > 0 ? paths : [MENTIONS_CORPUS]);
  console.log(renderRepair(await measureRepair(await readLabelledSentences(files)), { listsMistakes }));
  return 0;
}

function isHeldOut(file: string): boolean {
  return resolve(file)
    .split(sep)
    .some((part) => part.includes("held-out"));
}

async function loadItems(files: readonly string[], areLines: boolean): Promise<GoldItem[]> {
  const parse = areLines ? parseLabelLines : parseCorpus;
  const items: GoldItem[] = [];
  for (const file of files) {
    try {
      items.push(...parse(await readFile(file, "utf8")));
    } catch (error) {
      throw new Error(`${file} is not a file of labelled articles: ${String(error)}`, { cause: error });
    }
  }
  return items;
}

process.exitCode = await main();
