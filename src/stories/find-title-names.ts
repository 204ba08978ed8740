import { findChinesePeople } from "../events/zh/find-people.ts";
import { normalizeText } from "../text/normalize.ts";
import { RARE_WEIGHT } from "../text/word-weight.ts";
import { STOP_WORDS } from "./common-words.ts";
import { splitWords, weightOf } from "./key-terms.ts";

/** A capitalised word inside a sentence, where nothing but a name has a capital. */
const INSIDE_SENTENCE = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\d-]+/gu;

/** What may stand before the first words of a title: a column's name, "Exclusive". */
const COLUMN = /^[^｜|：:]{1,8}[｜|：:]\s*/u;

const RARE_HAN = /^\p{Script=Han}{2,8}$/u;

/**
 * The words of a title that are names: of a Chinese one its people, its Latin words and a rare word at its beginning; of
 * an English one the words that the text capitalises inside sentences. In the form of `splitWords`, the people whole.
 */
export function findTitleNames(title: string, text: string, script: "han" | "latin"): readonly string[] {
  const words = [...new Set(splitWords(title))];
  if (script === "latin") {
    const names = new Set(splitWords((text.match(INSIDE_SENTENCE) ?? []).join(" ")));
    return words.filter((word) => names.has(word) && !STOP_WORDS.has(word));
  }

  const subject = words.filter((word) => isSubject(word, normalizeText(title)));
  return [...new Set([...words.filter((word) => /^[a-z]/.test(word)), ...peopleIn(title), ...subject])];
}

function peopleIn(title: string): readonly string[] {
  const normal = normalizeText(title);
  return findChinesePeople(normal, new Uint8Array(normal.length), new Set()).map(({ start, end }) =>
    normal.slice(start, end),
  );
}

function isSubject(word: string, title: string): boolean {
  return RARE_HAN.test(word) && weightOf(word) >= RARE_WEIGHT && title.replace(COLUMN, "").startsWith(word);
}
