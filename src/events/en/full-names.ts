import type { Sentence } from "../../model/text.ts";
import type { NameRef } from "../chunk.ts";
import { nameAt } from "../names.ts";
import { languageOfSentence } from "../sentence-language.ts";
import { findEnglishNames } from "./find-names.ts";

/**
 * The full names of people in an English article by their last word, lower case: "Miller" elsewhere means Jane Miller.
 * A last word that two people share means nobody.
 */
export function findFullNames(sentences: readonly Sentence[]): ReadonlyMap<string, NameRef> {
  const found = new Map<string, NameRef | undefined>();
  for (const sentence of sentences) {
    if (languageOfSentence(sentence.text) !== "en") continue;
    for (const name of findEnglishNames(sentence.text, new Uint8Array(sentence.text.length))) {
      if (name.looksLike !== "person") continue;
      const ref = nameAt(sentence, name);
      const surname = ref.written.split(" ").at(-1)?.toLowerCase() ?? "";
      const other = found.get(surname);
      const isAnother = other !== undefined && other.written !== ref.written;
      found.set(surname, isAnother ? undefined : (other ?? ref));
    }
  }
  const known = new Map<string, NameRef>();
  for (const [surname, ref] of found) if (ref) known.set(surname, ref);
  return known;
}
