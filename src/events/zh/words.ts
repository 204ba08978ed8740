import { tagWords } from "../../text/tag-words.ts";

const commonWords = new Map<string, boolean>();
const REMEMBERED_WORDS = 20_000;

/** Whether a text is one word that continues a sentence: a verb, an adverb, a preposition. */
export function isPredicateWord(text: string): boolean {
  const words = tagWords(text);
  return words.length === 1 && /^[vdpc]/u.test(words[0]?.tag ?? "");
}

/** Whether a text is one word of the dictionary other than a person's name. */
export function isCommonWord(text: string): boolean {
  const known = commonWords.get(text);
  if (known !== undefined) return known;
  const words = tagWords(text);
  const isCommon = words.length === 1 && !words[0]?.tag.startsWith("nr");
  if (commonWords.size > REMEMBERED_WORDS) commonWords.clear();
  commonWords.set(text, isCommon);
  return isCommon;
}
