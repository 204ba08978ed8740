import type { PatternLanguage } from "./pattern.ts";

const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;

/** A sentence with a few Han characters is read as Chinese, any other as English. */
export function languageOfSentence(text: string): PatternLanguage {
  let han = 0;
  let letters = 0;
  for (const character of text) {
    if (character < "\u0080") {
      if ((character >= "a" && character <= "z") || (character >= "A" && character <= "Z")) letters += 1;
    } else if (HAN.test(character)) {
      han += 1;
      letters += 1;
    } else if (LETTER.test(character)) letters += 1;
  }
  return han * 4 >= letters ? "zh" : "en";
}
