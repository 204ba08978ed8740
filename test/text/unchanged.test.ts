import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { parseCorpus } from "../../bench/accuracy/labels.ts";
import { listCorpusFiles } from "../../bench/accuracy/list-files.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { toSimplified } from "../../src/text/normalize.ts";
import { buildNameLookup } from "../../src/text/repair/name-lookup.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { toTraditional } from "../../src/text/traditional.ts";
import { AWKWARD_SENTENCES } from "./awkward-sentences.ts";
import { cleanArticle, cleanSentence } from "./clean-sentences.ts";

// Repair must not change one character of a text to which nothing happened.

const ROOT = join(import.meta.dirname, "../..");

async function corpusTexts(): Promise<string[]> {
  const files = await listCorpusFiles([join(ROOT, "test/corpus/events")]);
  const items = (await Promise.all(files.map((file) => readFile(file, "utf8")))).flatMap(parseCorpus);
  return items.flatMap(({ title, text }) => [title, text]);
}

async function mentionTexts(): Promise<string[]> {
  const files = await listCorpusFiles([join(ROOT, "test/corpus/mentions")]);
  const read = await Promise.all(files.map(async (file) => parseYaml(await readFile(file, "utf8"))));
  return read
    .flatMap(({ names, traps }) => [...names, ...traps])
    .map((one) => one.replaceAll(/\[([^\]]+)\]\([a-z0-9-]+\)/gu, "$1"));
}

async function feedTexts(): Promise<string[]> {
  const folder = join(ROOT, "digests/sample/feeds");
  const feeds = await Promise.all(
    ["en.xml", "zh.xml", "zh-hant.xml"].map((name) => readFile(join(folder, name), "utf8")),
  );
  return feeds.flatMap((feed) => [...feed.matchAll(/<(?:title|p)>([^<&]+)<\//gu)].map(([, text = ""]) => text));
}

const written = [...(await corpusTexts()), ...(await mentionTexts()), ...(await feedTexts())];
const sentences = [
  ...new Set(written.flatMap((text) => splitSentences("text", text).map((sentence) => sentence.text))),
];

/** Names that are made of words, as a reader may follow. */
const names = buildNameLookup(() =>
  "Startup Setup Login Signup Checkout Therapist PlanB ModelY TypeC Workout Takeaway Backup Meta Seed OpenAI DeepMind Alexa Intel Inform Notion Index Onto Into Together AI".split(
    " ",
  ),
);

function changed(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    cleanText(text, { names }).repairs.map(({ rule, before, after }) => `${rule}: ${before} → ${after} in ${text}`),
  );
}

test("there are over a thousand sentences, in every language", () => {
  expect(sentences.length).toBeGreaterThan(1000);
});

test.each([
  { name: "as they are", texts: sentences },
  { name: "in traditional characters", texts: sentences.map(toTraditional) },
  { name: "in simplified characters", texts: sentences.map(toSimplified) },
  { name: "as whole texts", texts: written },
  { name: "all as one text", texts: [sentences.join("\n")] },
])("no sentence of the corpora and the bundled feeds is changed, $name", ({ texts }) => {
  expect(changed(texts)).toEqual([]);
});

test.each(AWKWARD_SENTENCES)("nor is %s", (sentence) => {
  expect(changed([sentence])).toEqual([]);
});

test("nor is any mixture of sound sentences", () => {
  const sentence = fc.oneof(fc.constantFrom(...AWKWARD_SENTENCES), fc.constantFrom(...sentences), cleanSentence);
  const article = fc.tuple(fc.array(sentence, { minLength: 2, maxLength: 8 }), fc.constantFrom("", " ", "\n"));
  fc.assert(
    fc.property(article, ([parts, between]) => {
      expect(changed([parts.join(between)])).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test("nor is a generated article in a single unit", () => {
  fc.assert(
    fc.property(cleanArticle, (text) => {
      expect(cleanText(text, { names })).toMatchObject({ text, repairs: [] });
    }),
    { numRuns: 1500 },
  );
});
