import type { Sentence } from "../model/text.ts";
import { normalizeText } from "../text/normalize.ts";
import type { PatternLanguage } from "./pattern.ts";
import { languageOfSentence } from "./sentence-language.ts";

/** Spaces that the typography sets between Chinese and Latin letters or digits. */
const SET_APART = /[一-鿿] [a-z0-9]|[0-9] [一-鿿]/u;

/**
 * The normal form of a sentence. In Chinese a space between words stands for a comma, as in headlines; behind Latin
 * letters only where the sentence does not set those apart anyway.
 */
export function normalForm(sentence: Sentence): { readonly norm: string; readonly language: PatternLanguage } {
  const norm = normalizeText(sentence.text);
  const language = languageOfSentence(norm);
  if (language === "en") return { norm, language };
  const between = SET_APART.test(norm)
    ? /(?<=[一-鿿)”])[ \u3000](?=[一-鿿])/gu
    : /(?<=[一-鿿a-z)”])[ \u3000](?=[一-鿿])/gu;
  return { norm: norm.replaceAll(between, ","), language };
}
