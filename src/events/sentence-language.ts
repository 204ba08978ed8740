import { isHan } from "../text/script.ts";
import type { PatternLanguage } from "./pattern.ts";

const LETTER = /\p{L}/u;
/** Marks that only Chinese sets; the comma and others are folded into those of English. */
const CHINESE_MARK = /[。、]/u;

/**
 * A sentence with a few Han characters is read as Chinese, any other as English. A list of Latin names in a Chinese
 * sentence has more letters than that: by its marks it is Chinese where it has a Han character for every Latin word.
 */
export function languageOfSentence(text: string): PatternLanguage {
  let han = 0;
  let others = 0;
  let words = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isLetter = isOtherLetter(unit, text, at);
    if (isLetter) {
      others += 1;
      if (!isInWord) words += 1;
    } else if (isHan(unit)) han += 1;
    isInWord = isLetter;
  }
  if (han * 4 >= han + others) return "zh";
  return han >= words && CHINESE_MARK.test(text) ? "zh" : "en";
}

function isOtherLetter(unit: number, text: string, at: number): boolean {
  const lower = unit | 0x20;
  if (unit < 0x80) return lower >= 0x61 && lower <= 0x7a;
  return !isHan(unit) && LETTER.test(text.charAt(at));
}
