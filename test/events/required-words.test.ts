import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCorpus } from "../../bench/accuracy/labels.ts";
import { listCorpusFiles } from "../../bench/accuracy/list-files.ts";
import { buildWordFinder } from "../../src/events/find-words.ts";
import { rowsFor } from "../../src/events/match-rows.ts";
import { readPhrases, rowsOf } from "../../src/events/read-sentence.ts";
import { requiredWords } from "../../src/events/required-words.ts";
import { languageOfSentence } from "../../src/events/sentence-language.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { normalizeText } from "../../src/text/normalize.ts";
import { readSentences } from "../../src/text/sentences.ts";

const cases: { pattern: RegExp; words: readonly (readonly string[])[] }[] = [
  { pattern: /加入/u, words: [["加入"]] },
  { pattern: /(?:加入|加盟)(?:了|到)?/u, words: [["加入", "加盟"]] },
  { pattern: /从.{2,8}(?:加入|加盟)/u, words: [["从"], ["加入", "加盟"]] },
  { pattern: /(?:由(?<who>李|王)升(?:任|为))/u, words: [["由"], ["李", "王"], ["升"], ["为", "任"]] },
  { pattern: /(?:re)?joins/u, words: [["joins"]] },
  { pattern: /[<W>]{0,4}(?:quits|leaves) [a-z]+/u, words: [["leaves", "quits"], [" "]] },
  { pattern: /a+bcd/u, words: [["a"], ["bcd"]] },
  { pattern: /(?:x|long|longer)end/u, words: [["long", "longer", "x"], ["end"]] },
  { pattern: /(?<!not )(?<verb>names|taps)\b/u, words: [["names", "taps"]] },
  { pattern: /steps down(?= as| from)/u, words: [["steps down"], [" as", " from"]] },
  { pattern: /\d+\.5%/u, words: [[".5%"]] },
  { pattern: /加入|(?:从|自)来到/u, words: [["加入", "来到"]] },
  { pattern: /(?:|加入)/u, words: [] },
  { pattern: /[a-z]+|加入/u, words: [] },
  { pattern: /(?:加入)?/u, words: [] },
  { pattern: /(?:加入){0,3}x*/u, words: [] },
];

test.each(cases)("$pattern cannot do without one word of each of $words", ({ pattern, words }) => {
  expect(requiredWords(pattern.source).map((set) => set.toSorted())).toEqual(words);
});

describe("a sentence that lacks the words of a pattern", () => {
  test("is matched by no row on the sentences of the corpus", async () => {
    const files = await listCorpusFiles([join(import.meta.dirname, "../corpus/events")]);
    const items = (await Promise.all(files.map((file) => readFile(file, "utf8")))).flatMap(parseCorpus);
    const sentences = items.flatMap(({ title, text }) => readSentences(cleanText(title), cleanText(text)));
    const wrong: string[] = [];
    let matches = 0;
    for (const sentence of sentences) {
      const norm = normalizeText(sentence.text);
      const language = languageOfSentence(norm);
      const context = { sentence, norm, mentions: [], entitiesById: new Map(), dates: [], knownNames: [] };
      const encoded = readPhrases(context, language);
      const possible = new Set(rowsFor(rowsOf(language), encoded.text));
      for (const compiled of rowsOf(language).rows) {
        const { row, pattern } = compiled;
        pattern.lastIndex = 0;
        if (!pattern.test(encoded.text)) continue;
        matches += 1;
        if (!possible.has(compiled)) wrong.push(`${row.id}: ${sentence.text}`);
      }
    }

    expect(matches).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  test("every row has such words", () => {
    const without = (["zh", "en"] as const)
      .flatMap((language) => rowsOf(language).rows)
      .filter(({ words }) => words.length === 0);
    expect(without.map(({ row }) => row.id)).toEqual([]);
  });
});

test("of a list of words those are found that stand in the text, and no other", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "任", "升"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(letters), fc.string({ unit: fc.constantFrom("a", "b", "任", "升") }), (words, text) => {
      const found = buildWordFinder(words).find(text);

      expect(words.filter((_, index) => found[index] === 1)).toEqual(words.filter((word) => text.includes(word)));
    }),
  );
});
