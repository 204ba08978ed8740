import type { Sentence } from "../../model/text.ts";
import type { NameRef } from "../chunk.ts";
import { nameAt } from "../names.ts";
import { languageOfSentence } from "../sentence-language.ts";
import { findEnglishNames } from "./find-names.ts";
import { findEnglishNamesInUse } from "./names-in-use.ts";

/**
 * The full names of people in an English article by their last word, lower case: "Miller" elsewhere means Jane Miller.
 * A last word that two people share means nobody.
 */
export function findFullNames(sentences: readonly Sentence[]): ReadonlyMap<string, NameRef> {
  const found = new Map<string, NameRef | undefined>();
  const names = sentences
    .filter((sentence) => languageOfSentence(sentence.text) === "en")
    .flatMap((sentence) =>
      findEnglishNames(sentence.text, new Uint8Array(sentence.text.length)).map((name) => ({ sentence, name })),
    );
  const alone = new Set(names.map(({ sentence, name }) => sentence.text.slice(name.start, name.end).toLowerCase()));
  const companies = new Set(
    findEnglishNamesInUse(sentences).flatMap(({ norm, type }) => (type === "org" ? [norm] : [])),
  );
  for (const { sentence, name } of names) {
    const ref = nameAt(sentence, name);
    const words = ref.written.split(" ");
    if (words.length < 2 || words.length > 3 || name.looksLike === "org") continue;
    if (name.looksLike !== "person" && !isSurnameAlone(words, alone, companies)) continue;
    const surname = ref.written.split(" ").at(-1)?.toLowerCase() ?? "";
    const other = found.get(surname);
    const isAnother = other !== undefined && other.written !== ref.written;
    found.set(surname, isAnother ? undefined : (other ?? ref));
  }
  const known = new Map<string, NameRef>();
  for (const [surname, ref] of found) if (ref) known.set(surname, ref);
  return known;
}

/** Whether the last word of a name stands alone elsewhere, as surnames do, and neither is a company. */
function isSurnameAlone(words: readonly string[], alone: ReadonlySet<string>, companies: ReadonlySet<string>): boolean {
  const full = words.join(" ").toLowerCase();
  const last = words.at(-1)?.toLowerCase() ?? "";
  return (
    alone.has(last) && !companies.has(last) && !companies.has(full) && words.every((word) => /^\p{Lu}/u.test(word))
  );
}
