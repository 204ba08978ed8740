import { readFile } from "node:fs/promises";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { loadEdition } from "../../src/editions/load-edition.ts";
import { type AliasIndex, buildAliasIndex } from "../../src/match/alias-index.ts";
import { findMentions } from "../../src/match/find-mentions.ts";
import type { ArticleLanguage, Span } from "../../src/model/text.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { detectLanguage } from "../../src/text/language.ts";
import { addCounts, type Counts, NO_COUNTS, precision, type Rate, recall } from "./rates.ts";

/** A sentence whose tracked names are known; test/corpus/mentions/README.md has the notation. */
export interface LabelledSentence {
  readonly text: string;
  readonly names: readonly LabelledName[];
  readonly isTrap: boolean;
  /** The folder of the edition whose watchlist it is read with. */
  readonly edition: string;
}

export interface LabelledName {
  readonly span: Span;
  readonly entityId: string;
}

/** What was found in a sentence, beside its labels. `wrong` and `missing` say `surface=entity`. */
export interface ReadSentence {
  readonly sentence: LabelledSentence;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
}

const DEFAULT_EDITION = "digests/ai-labs";

const fileSchema = z.strictObject({
  edition: z.string().default(DEFAULT_EDITION),
  names: z.array(z.string()),
  traps: z.array(z.string()),
});
const LABEL = /\[(?<surface>[^\]]+)\]\((?<id>[a-z0-9-]+)\)/gu;

/** Reads labelled sentences from YAML files, in order. Throws where a file has another shape. */
export async function readLabelledSentences(files: readonly string[]): Promise<LabelledSentence[]> {
  const read = await Promise.all(files.map(async (file) => fileSchema.parse(parseYaml(await readFile(file, "utf8")))));
  return read.flatMap(({ edition, names, traps }) => [
    ...names.map((written) => parseSentence(written, { isTrap: false, edition })),
    ...traps.map((written) => parseSentence(written, { isTrap: true, edition })),
  ]);
}

function parseSentence(written: string, kind: Pick<LabelledSentence, "isTrap" | "edition">): LabelledSentence {
  const names: LabelledName[] = [];
  let text = "";
  let from = 0;
  for (const label of written.matchAll(LABEL)) {
    text += written.slice(from, label.index);
    const surface = label.groups?.surface ?? "";
    names.push({ span: { start: text.length, end: text.length + surface.length }, entityId: label.groups?.id ?? "" });
    text += surface;
    from = label.index + label[0].length;
  }
  return { text: text + written.slice(from), names, ...kind };
}

/** The alias index of every edition that the sentences name, by its folder. Throws where an edition cannot be loaded. */
export async function loadIndexes(sentences: readonly LabelledSentence[]): Promise<ReadonlyMap<string, AliasIndex>> {
  const folders = [...new Set(sentences.map(({ edition }) => edition))];
  const loaded = await Promise.all(folders.map(loadEdition));
  return new Map(folders.map((folder, nth) => [folder, buildAliasIndex(loaded[nth]?.entities ?? [])]));
}

/** Finds the mentions of every sentence, each read as an article of its own. */
export async function readSentences(sentences: readonly LabelledSentence[]): Promise<readonly ReadSentence[]> {
  const indexes = await loadIndexes(sentences);
  return sentences.flatMap((sentence) => {
    const index = indexes.get(sentence.edition);
    return index === undefined ? [] : [readSentence(sentence, index)];
  });
}

function readSentence(sentence: LabelledSentence, index: AliasIndex): ReadSentence {
  const found = findMentions(cleanText(""), cleanText(sentence.text), index).flatMap(({ span, entityId }) =>
    entityId === undefined ? [] : [describe(sentence.text, { span, entityId })],
  );
  const labelled = sentence.names.map((name) => describe(sentence.text, name));
  return {
    sentence,
    right: labelled.filter((name) => found.includes(name)).length,
    wrong: found.filter((name) => !labelled.includes(name)),
    missing: labelled.filter((name) => !found.includes(name)),
  };
}

function describe(text: string, { span, entityId }: LabelledName): string {
  return `${text.slice(span.start, span.end)}=${entityId} at ${span.start}`;
}

/** The counts of several sentences together. */
export function countMentions(read: readonly ReadSentence[]): Counts {
  return read
    .map(({ right, wrong, missing }) => ({ right, wrong: wrong.length, missing: missing.length }))
    .reduce(addCounts, NO_COUNTS);
}

/** Precision and recall as lines for a terminal; with `listsMistakes` every sentence read wrongly as well. */
export function renderMentions(read: readonly ReadSentence[], { listsMistakes }: { listsMistakes: boolean }): string {
  const traps = read.filter(({ sentence }) => sentence.isTrap);
  const names = read.filter(({ sentence }) => !sentence.isTrap);
  const mistakes = read.filter(isMistaken);
  return [
    ...(listsMistakes ? [...mistakes.map(renderMistake), ""] : []),
    `${read.length} sentences, ${traps.length} of them traps; ${mistakes.length} read wrongly`,
    ...renderGroups(read, ({ sentence }) => sentence.edition),
    ...renderGroups(read, ({ sentence }) => languageOf(sentence)),
    renderCounts("names", names),
    renderCounts("traps", traps),
    renderCounts("all", read),
  ].join("\n");
}

/** A sentence that is mostly Latin beside some Chinese counts as mixed; what is too short to tell as `other`. */
function languageOf({ text }: LabelledSentence): ArticleLanguage {
  return detectLanguage(text);
}

function renderGroups(read: readonly ReadSentence[], groupOf: (sentence: ReadSentence) => string): string[] {
  return [...Map.groupBy(read, groupOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([group, sentences]) => renderCounts(group, sentences));
}

function isMistaken({ wrong, missing }: ReadSentence): boolean {
  return wrong.length + missing.length > 0;
}

function renderMistake({ sentence, wrong, missing }: ReadSentence): string {
  return `${sentence.text}\n${[...missing.map((name) => `  missing ${name}`), ...wrong.map((name) => `  wrong ${name}`)].join("\n")}`;
}

function renderCounts(label: string, read: readonly ReadSentence[]): string {
  const counts = countMentions(read);
  const trapCount = read.filter(({ sentence }) => sentence.isTrap).length;
  const wellRead = read.filter((sentence) => sentence.sentence.isTrap && !isMistaken(sentence)).length;
  return [
    label.padEnd(18),
    `labelled ${counts.right + counts.missing}`,
    `found ${counts.right + counts.wrong}`,
    `right ${counts.right}`,
    `precision ${percent(precision(counts))}`,
    `recall ${percent(recall(counts))}`,
    ...(trapCount === 0 ? [] : [`traps read rightly ${wellRead} of ${trapCount}`]),
  ].join("  ");
}

function percent(rate: Rate | undefined): string {
  return rate === undefined ? "-" : (rate.value * 100).toFixed(1);
}
