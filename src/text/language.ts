import type { ArticleLanguage } from "../model/text.ts";
import { simplifyUnit } from "./normalize.ts";
import { isSimplifiedOnly } from "./script.ts";

/** The share of Han among Han characters and Latin words above and below which a text is of one language. */
const MOSTLY_HAN = 0.6;
const MOSTLY_LATIN = 0.15;
/** Kana, Hangul, Cyrillic and the like beyond this share of Han characters and Latin words: another language. */
const MOST_OTHER = 0.4;
const SAMPLE = 20_000;
/** At least this share of the telling characters must be traditional. */
const MOSTLY_TRADITIONAL = 0.6;

/**
 * What a text is written in, from its first 20,000 units: one Han character counts as much as one Latin word. `other`
 * where it is neither Chinese nor looks like English, or has no letters.
 */
export function detectLanguage(text: string): ArticleLanguage {
  const counts = count(text.slice(0, SAMPLE));
  const words = counts.han + counts.latinWords;
  if (words === 0 || counts.otherLetters > MOST_OTHER * (counts.han + counts.latinWords)) return "other";
  const hanShare = counts.han / words;
  if (hanShare <= MOSTLY_LATIN) return looksEnglish(text.slice(0, SAMPLE), counts) ? "en" : "other";
  if (hanShare < MOSTLY_HAN) return "mixed";
  return counts.traditional > MOSTLY_TRADITIONAL * (counts.traditional + counts.simplified) ? "zh-Hant" : "zh-Hans";
}

interface LetterCounts {
  readonly han: number;
  readonly traditional: number;
  readonly simplified: number;
  readonly latinLetters: number;
  readonly latinWords: number;
  readonly accented: number;
  readonly otherLetters: number;
}

function count(text: string): LetterCounts {
  const counts = {
    han: 0,
    traditional: 0,
    simplified: 0,
    latinLetters: 0,
    latinWords: 0,
    accented: 0,
    otherLetters: 0,
  };
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isLatin = isLatinLetter(unit);
    if (isLatin) {
      counts.latinLetters += 1;
      if (unit >= 0xc0) counts.accented += 1;
      if (!inWord) counts.latinWords += 1;
    } else if (unit >= 0x3400 && unit <= 0x9fff) {
      counts.han += 1;
      if (simplifyUnit(unit) !== unit) counts.traditional += 1;
      else if (isSimplifiedOnly(unit)) counts.simplified += 1;
    } else if (isOtherLetter(unit)) counts.otherLetters += 1;
    inWord = isLatin || (inWord && unit === 0x27);
  }
  return counts;
}

const ENGLISH_WORDS = /\b(?:the|of|to|and|in|is|for|on|with|as|at|by|from|has|its|joins|said|will|was|after)\b/giu;

/** A headline may have none of the small words; a longer text without them is another language of Latin letters. */
function looksEnglish(text: string, counts: LetterCounts): boolean {
  if (counts.accented > counts.latinLetters * 0.03 && counts.latinWords > 5) return false;
  if (counts.latinWords < 25) return true;
  return (text.match(ENGLISH_WORDS)?.length ?? 0) > counts.latinWords * 0.06;
}

function isLatinLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7);
}

/** Greek to Arabic and on, kana and Hangul. */
function isOtherLetter(unit: number): boolean {
  return (
    (unit >= 0x370 && unit <= 0x1fff) ||
    (unit >= 0x3041 && unit <= 0x30ff && unit !== 0x30fb) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  );
}
