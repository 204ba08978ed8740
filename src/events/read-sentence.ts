import type { SentenceContext } from "./context.ts";
import { buildEnglishPhrases } from "./en/build-phrases.ts";
import { chunkEnglish } from "./en/chunk-sentence.ts";
import { type Encoded, encode } from "./encode.ts";
import { type CompiledRow, compileRows } from "./match-rows.ts";
import type { PatternLanguage } from "./pattern.ts";
import { ALL_ROWS } from "./rows/all-rows.ts";
import { TRIGGERS } from "./triggers.ts";
import { buildChinesePhrases } from "./zh/build-phrases.ts";
import { chunkChinese } from "./zh/chunk-sentence.ts";

const ROWS: Readonly<Record<PatternLanguage, readonly CompiledRow[]>> = {
  zh: compileRows(ALL_ROWS.filter((row) => row.language === "zh")),
  en: compileRows(ALL_ROWS.filter((row) => row.language === "en")),
};

/** The compiled rows of a language. */
export function rowsOf(language: PatternLanguage): readonly CompiledRow[] {
  return ROWS[language];
}

/** Whether a sentence holds a word without which no row matches. */
export function mayClaim(norm: string, language: PatternLanguage): boolean {
  return TRIGGERS[language].test(norm);
}

/** A sentence as typed text with its phrases built. */
export function readPhrases(context: SentenceContext, language: PatternLanguage): Encoded {
  if (language === "en") return buildEnglishPhrases(encode(context.norm, chunkEnglish(context)));
  return buildChinesePhrases(encode(context.norm, chunkChinese(context)));
}
