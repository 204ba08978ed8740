import type { SentenceContext } from "./context.ts";
import { buildEnglishPhrases } from "./en/build-phrases.ts";
import { chunkEnglish } from "./en/chunk-sentence.ts";
import { ENGLISH_SIGNALS } from "./en/signals.ts";
import { type Encoded, encode } from "./encode.ts";
import { compileRows, type RowBook } from "./match-rows.ts";
import type { PatternLanguage } from "./pattern.ts";
import { ALL_ROWS } from "./rows/all-rows.ts";
import { TRIGGERS } from "./triggers.ts";
import { buildChinesePhrases } from "./zh/build-phrases.ts";
import { chunkChinese } from "./zh/chunk-sentence.ts";
import { CHINESE_SIGNALS } from "./zh/signals.ts";

const ROWS: Readonly<Record<PatternLanguage, RowBook>> = {
  zh: compileRows(ALL_ROWS.filter((row) => row.language === "zh")),
  en: compileRows(ALL_ROWS.filter((row) => row.language === "en")),
};

/** The compiled rows of a language. */
export function rowsOf(language: PatternLanguage): RowBook {
  return ROWS[language];
}

/** Whether a sentence holds a word without which no row matches, and is not about sport or film. */
export function mayClaim(norm: string, language: PatternLanguage): boolean {
  const signals = language === "zh" ? CHINESE_SIGNALS : ENGLISH_SIGNALS;
  return TRIGGERS[language].test(norm) && !signals.elsewhere.test(norm);
}

/** A sentence as typed text with its phrases built. */
export function readPhrases(context: SentenceContext, language: PatternLanguage): Encoded {
  if (language === "en") return buildEnglishPhrases(encode(context.norm, chunkEnglish(context)), context.norm);
  // A space in Chinese is typography, or the comma that the normal form has in its place.
  return buildChinesePhrases(encode(context.norm, chunkChinese(context), " "));
}
