import type { PatternLanguage } from "./pattern.ts";

/** A sentence with a few Han characters is read as Chinese, any other as English. */
export function languageOfSentence(text: string): PatternLanguage {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 4 >= text.replaceAll(/[^\p{L}]/gu, "").length ? "zh" : "en";
}
