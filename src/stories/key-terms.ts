import { normalizeText } from "../text/normalize.ts";
import { tagWords } from "../text/tag-words.ts";
import { RARE_WEIGHT, wordWeight } from "../text/word-weight.ts";
import { HAN_STOP_WORDS, NEWS_WORDS, STOP_WORDS } from "./common-words.ts";

/** A word and how much it tells about the article. */
export type KeyTerm = readonly [term: string, weight: number];

/** As much of an article as says what it is about. */
const MAX_LENGTH = 2_500;
const MAX_TERMS = 40;
const TITLE_FACTOR = 2.5;

const LATIN = /[a-z][a-z0-9]*(?:[.'+-][a-z0-9]+)*/gu;
const HAN_RUN = /[\p{Script=Han}]+/gu;

/** What a word of business news in general weighs, on the scale of the Chinese list. */
export const NEWS_WEIGHT = 3;
const WORD_WEIGHT = 6;

/** The words that tell most about an article, best first; those of the title weigh more. */
export function findKeyTerms(title: string, text: string): readonly KeyTerm[] {
  const counts = new Map<string, number>();
  for (const word of splitWords(title)) counts.set(word, (counts.get(word) ?? 0) + TITLE_FACTOR);
  for (const word of splitWords(text.slice(0, MAX_LENGTH))) counts.set(word, (counts.get(word) ?? 0) + 1);

  return [...counts]
    .map(([word, count]) => [word, round(weightOf(word) * (1 + Math.log(count)))] as const)
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || (a < b ? -1 : 1))
    .slice(0, MAX_TERMS);
}

/** The telling words of a text in its order: Latin words lower case, Chinese ones in simplified characters. */
export function splitWords(text: string): readonly string[] {
  const normal = normalizeText(text);
  const latin = (normal.match(LATIN) ?? [])
    .flatMap((word) => partsOf(word))
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word));

  return [...latin, ...(normal.match(HAN_RUN) ?? []).flatMap((run) => splitHan(run))];
}

/** How alike two lists of key terms are: the cosine of their weights, 0 to 1. */
export function similarityOf(a: readonly KeyTerm[], b: readonly KeyTerm[]): number {
  const weightsOfB = new Map(b);
  const dot = a.reduce((sum, [term, weight]) => sum + weight * (weightsOfB.get(term) ?? 0), 0);

  return dot === 0 ? 0 : dot / (lengthOf(a) * lengthOf(b));
}

/** What a word tells: 0 for nothing. */
export function weightOf(word: string): number {
  if (/^[a-z]/.test(word)) return NEWS_WORDS.has(word) ? NEWS_WEIGHT : /[\d.+-]/.test(word) ? RARE_WEIGHT : WORD_WEIGHT;

  return wordWeight(word);
}

// A name that the dictionary lacks falls apart into single characters: together they are one word again.
function splitHan(run: string): readonly string[] {
  const words: string[] = [];
  let singles = "";
  for (const { word } of tagWords(run)) {
    const isStop = HAN_STOP_WORDS.has(word);
    if (word.length === 1 && !isStop) {
      singles += word;
      continue;
    }
    if (singles.length > 1) words.push(singles);
    singles = "";
    if (!isStop) words.push(word);
  }
  if (singles.length > 1) words.push(singles);

  return words;
}

// "deepseek-r1" is about deepseek too.
function partsOf(word: string): readonly string[] {
  const parts = word.split("-").filter((part) => /^[a-z][a-z\d]+$/.test(part));
  return parts.length > 0 && word.includes("-") ? [word, ...parts.map((part) => stem(part))] : [stem(word)];
}

function stem(word: string): string {
  const bare = word.replace(/'s$/u, "");
  if (bare.length > 4 && bare.endsWith("ies")) return `${bare.slice(0, -3)}y`;
  return bare.length > 3 && /[^su]s$/u.test(bare) ? bare.slice(0, -1) : bare;
}

function lengthOf(terms: readonly KeyTerm[]): number {
  return Math.sqrt(terms.reduce((sum, [, weight]) => sum + weight * weight, 0));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
