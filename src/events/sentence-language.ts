import { isHan } from "../text/script.ts";
import type { PatternLanguage } from "./pattern.ts";

const LETTER = /\p{L}/u;

/** A sentence with a few Han characters is read as Chinese, any other as English. */
export function languageOfSentence(text: string): PatternLanguage {
  let han = 0;
  let others = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const lower = unit | 0x20;
    if (unit < 0x80) others += lower >= 0x61 && lower <= 0x7a ? 1 : 0;
    else if (isHan(unit)) han += 1;
    else if (LETTER.test(text.charAt(at))) others += 1;
  }
  return han * 4 >= han + others ? "zh" : "en";
}
