import { STOP_WORDS } from "./common-words.ts";
import { splitWords, weightOf } from "./key-terms.ts";
import { RARE_WEIGHT } from "./word-weight.ts";

/** A capitalised word inside a sentence, where nothing but a name has a capital. */
const INSIDE_SENTENCE = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\d-]+/gu;

const RARE_HAN = /^\p{Script=Han}{2,8}$/u;

/**
 * The words of a title that look like names: rare Chinese words, Latin words in a Chinese title, and words of an English
 * title that its text capitalises inside sentences. In the form of `splitWords`.
 */
export function findTitleNames(title: string, text: string, script: "han" | "latin"): readonly string[] {
  const words = [...new Set(splitWords(title))];
  if (script === "han")
    return words.filter((word) => /^[a-z]/.test(word) || (RARE_HAN.test(word) && weightOf(word) >= RARE_WEIGHT));

  const names = new Set(splitWords((text.match(INSIDE_SENTENCE) ?? []).join(" ")));
  return words.filter((word) => names.has(word) && !STOP_WORDS.has(word));
}
