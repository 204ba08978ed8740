import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCorpus } from "../../bench/accuracy/labels.ts";
import { listCorpusFiles } from "../../bench/accuracy/list-files.ts";
import { readPhrases, rowsOf } from "../../src/events/read-sentence.ts";
import { requiredWords } from "../../src/events/required-words.ts";
import { languageOfSentence } from "../../src/events/sentence-language.ts";
import { noteWords, pairsOf } from "../../src/events/word-presence.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { normalizeText } from "../../src/text/normalize.ts";
import { readSentences } from "../../src/text/sentences.ts";

const cases: { pattern: RegExp; words: readonly string[] }[] = [
  { pattern: /加入/u, words: ["加入"] },
  { pattern: /(?:加入|加盟)(?:了|到)?/u, words: ["加入", "加盟"] },
  { pattern: /(?:re)?joins/u, words: ["joins"] },
  { pattern: /[<W>]{0,4}(?:quits|leaves) [a-z]+/u, words: ["quits", "leaves"] },
  { pattern: /a+bcd/u, words: ["bcd"] },
  { pattern: /(?:x|long|longer)end/u, words: ["end"] },
  { pattern: /(?<!not )(?<verb>names|taps)\b/u, words: ["names", "taps"] },
  { pattern: /steps down(?= as| from)/u, words: ["steps down"] },
  { pattern: /\d+\.5%/u, words: [".5%"] },
  { pattern: /(?:|加入)/u, words: [] },
  { pattern: /[a-z]+|加入/u, words: [] },
  { pattern: /(?:加入)?/u, words: [] },
  { pattern: /(?:加入){0,3}x*/u, words: [] },
];

test.each(cases)("$pattern cannot do without one of $words", ({ pattern, words }) => {
  expect(requiredWords(pattern.source).toSorted()).toEqual([...words].sort());
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
      const presence = noteWords(encoded.text);
      for (const { row, pattern, words } of rowsOf(language)) {
        pattern.lastIndex = 0;
        if (!pattern.test(encoded.text)) continue;
        matches += 1;
        if (!words.some(presence.mayHold)) wrong.push(`${row.id}: ${sentence.text}`);
      }
    }

    expect(matches).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  test("every row has such words", () => {
    const without = (["zh", "en"] as const)
      .flatMap((language) => rowsOf(language))
      .filter(({ words }) => words.length === 0);
    expect(without.map(({ row }) => row.id)).toEqual([]);
  });
});

test("a text may hold every word that it holds", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
      const start = from % whole.length;
      const word = whole.slice(start, start + 1 + (length % 8));

      expect(noteWords(whole).mayHold(pairsOf(word))).toBe(true);
    }),
  );
});
