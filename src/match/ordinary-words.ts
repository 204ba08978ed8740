import { isEnglishWord } from "../text/english-words.ts";

/** What the lists lack and yet stands in small letters in everyday text. */
const LACKING = new Set([
  "ai",
  "intel",
  "meta",
  "honor",
  "mistral",
  "anthropic",
  "superintelligence",
  "grok",
  "robotics",
]);

/** Whether every word of a Latin name is an everyday English word, so that only its capitals tell it apart. */
export function isOrdinary(name: string): boolean {
  return name
    .toLowerCase()
    .split(" ")
    .every((word) => isEnglishWord(word) || LACKING.has(word));
}
