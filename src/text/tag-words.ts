import { Jieba, type TaggedWord } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

let segmenter: Jieba | undefined;

/** The last short texts that were asked for: the same few characters are looked at by many rules. */
const recent = new Map<string, readonly TaggedWord[]>();
const MOST_RECENT = 8192;
const LONGEST_REMEMBERED = 16;

/** Segments Chinese text with parts of speech; only dictionary words, nothing guessed. The dictionary loads at first use. */
export function tagWords(text: string): readonly TaggedWord[] {
  segmenter ??= Jieba.withDict(dict);
  if (text.length > LONGEST_REMEMBERED) return segmenter.tag(text, false);
  const known = recent.get(text);
  if (known !== undefined) return known;
  const words = segmenter.tag(text, false);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(text, words);
  return words;
}
