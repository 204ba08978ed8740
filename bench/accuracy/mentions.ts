import { readFile } from "node:fs/promises";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { type AliasIndex, buildAliasIndex } from "../../src/match/alias-index.ts";
import { findMentions } from "../../src/match/find-mentions.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { Span } from "../../src/model/text.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { addCounts, type Counts, NO_COUNTS, precision, type Rate, recall } from "./rates.ts";

/** A sentence whose tracked names are known; test/corpus/mentions/README.md has the notation. */
export interface LabelledSentence {
  readonly text: string;
  readonly names: readonly LabelledName[];
  readonly isTrap: boolean;
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

const fileSchema = z.strictObject({ names: z.array(z.string()), traps: z.array(z.string()) });
const LABEL = /\[(?<surface>[^\]]+)\]\((?<id>[a-z0-9-]+)\)/gu;

/** Reads labelled sentences from YAML files, in order. Throws where a file has another shape. */
export async function readLabelledSentences(files: readonly string[]): Promise<LabelledSentence[]> {
  const read = await Promise.all(files.map(async (file) => fileSchema.parse(parseYaml(await readFile(file, "utf8")))));
  return read.flatMap(({ names, traps }) => [
    ...names.map((written) => parseSentence(written, false)),
    ...traps.map((written) => parseSentence(written, true)),
  ]);
}

function parseSentence(written: string, isTrap: boolean): LabelledSentence {
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
  return { text: text + written.slice(from), names, isTrap };
}

/** Finds the mentions of every sentence, each read as an article of its own. */
export function readSentences(
  sentences: readonly LabelledSentence[],
  entities: readonly Entity[],
): readonly ReadSentence[] {
  const index = buildAliasIndex(entities);
  return sentences.map((sentence) => readSentence(sentence, index));
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
  const mistakes = read.filter(({ wrong, missing }) => wrong.length + missing.length > 0);
  return [
    ...(listsMistakes ? [...mistakes.map(renderMistake), ""] : []),
    `${read.length} sentences, ${traps.length} of them traps; ${mistakes.length} read wrongly`,
    renderCounts("names", countMentions(names)),
    renderCounts("traps", countMentions(traps)),
    renderCounts("all", countMentions(read)),
  ].join("\n");
}

function renderMistake({ sentence, wrong, missing }: ReadSentence): string {
  return `${sentence.text}\n${[...missing.map((name) => `  missing ${name}`), ...wrong.map((name) => `  wrong ${name}`)].join("\n")}`;
}

function renderCounts(label: string, counts: Counts): string {
  const labelled = counts.right + counts.missing;
  return `${label.padEnd(6)} labelled ${labelled}, found ${counts.right + counts.wrong}, right ${counts.right}, precision ${percent(precision(counts))}, recall ${percent(recall(counts))}`;
}

function percent(rate: Rate | undefined): string {
  return rate === undefined ? "-" : (rate.value * 100).toFixed(1);
}
