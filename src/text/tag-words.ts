import { Jieba, type TaggedWord } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

let segmenter: Jieba | undefined;

/** Segments Chinese text with parts of speech; only dictionary words, nothing guessed. The dictionary loads at first use. */
export function tagWords(text: string): readonly TaggedWord[] {
  segmenter ??= Jieba.withDict(dict);
  return segmenter.tag(text, false);
}
