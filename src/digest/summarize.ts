import type { Mention } from "../model/entity.ts";
import type { Claim } from "../model/event.ts";
import type { ArticleLanguage, Sentence } from "../model/text.ts";
import { findNumbers } from "../stories/find-numbers.ts";
import { splitWords, weightOf } from "../stories/key-terms.ts";
import { shownText } from "../text/quote-of.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { findSurnames, mentionsIn, whyLeaning } from "./stands-alone.ts";

const MAX_SENTENCES = 2;

/** A Chinese summary is shorter than this share of the text, where the text is long enough for any sentence to be. */
const MAX_SHARE = 0.2;
const SHORT_TEXT = 280;

/** In UTF-16 units: Chinese says in one what English says in three. */
const LIMITS = {
  han: { shortest: 12, ideal: 45, longest: 120, total: 160 },
  latin: { shortest: 40, ideal: 130, longest: 320, total: 420 },
} as const;

type Limits = (typeof LIMITS)[keyof typeof LIMITS];

/** Sentences after this one are hardly ever what an article is about. */
const READ_SENTENCES = 80;

/** A sentence that looks back: it explains the news, it is not the news. */
const HISTORY = /^(?:早在|此前|曾|自?(?:19|20)\d\d年|In (?:19|20)\d\d\b|Earlier\b|Previously\b|Last year\b|Founded\b)/u;

/** The share of words that a second sentence may repeat of the first. */
const MAX_REPEATED = 0.5;

interface Candidate {
  readonly sentence: Sentence;
  readonly words: readonly string[];
  readonly score: number;
}

/**
 * One or two sentences of the article that say what it is about and stand alone: none begins with a pronoun or a
 * by-line, and each is the source's own. In the article's order; empty where no sentence will do. `claims` raise the
 * sentences that prove them.
 */
export function summarize(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  language: ArticleLanguage,
  claims: readonly Claim[] = [],
): Sentence[] {
  const text = sentences.filter((sentence) => sentence.in === "text");
  const length = text.reduce((sum, sentence) => sum + sentence.text.length, 0);
  const limits = language === "en" || language === "other" ? LIMITS.latin : LIMITS.han;
  const budget = budgetOf(length, language, limits);
  const candidates = findCandidates(sentences, mentions, claims, limits).filter(
    ({ sentence }) => sentence.text.length <= budget,
  );

  return chooseSentences(candidates, budget).sort((a, b) => a.index - b.index);
}

function budgetOf(length: number, language: ArticleLanguage, { total, longest }: Limits): number {
  if (language === "en" || language === "other") return total;
  return length < SHORT_TEXT ? longest : Math.min(total, Math.ceil(length * MAX_SHARE) - 1);
}

function chooseSentences(candidates: readonly Candidate[], budget: number): Sentence[] {
  const chosen: Candidate[] = [];
  let left = budget;
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index)) {
    if (chosen.length === MAX_SENTENCES) break;
    if (candidate.sentence.text.length > left || chosen.some((other) => repeats(candidate, other))) continue;
    // A second sentence earns its place only where it says nearly as much as the first.
    if (chosen[0] !== undefined && candidate.score < chosen[0].score * 0.6) break;
    chosen.push(candidate);
    left -= candidate.sentence.text.length;
  }

  return chosen.map(({ sentence }) => sentence);
}

function findCandidates(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  claims: readonly Claim[],
  limits: Limits,
): readonly Candidate[] {
  const title = weighWords(
    sentences.filter((sentence) => sentence.in === "title").flatMap((sentence) => splitWords(sentence.text)),
  );
  const text = sentences
    .filter((sentence) => sentence.in === "text" && !isBoilerplate(sentence.text))
    .slice(0, READ_SENTENCES);

  const surnames = findSurnames(text.map((sentence) => sentence.text).join("\n"));

  return text.flatMap((sentence, position) => {
    const inside = mentionsIn(sentence, mentions);
    const { length } = sentence.text;
    if (length < limits.shortest || length > limits.longest || whyLeaning(sentence, inside, surnames) !== undefined)
      return [];

    const words = splitWords(sentence.text);
    const score =
      2.5 / (1 + position * 0.5) +
      4 * coverage(title, words) +
      claimScore(sentence, claims) +
      0.5 * Math.min(3, new Set(inside.map(({ entityId }) => entityId)).size) +
      0.2 * Math.min(2, findNumbers(sentence.text).length) -
      Number(HISTORY.test(sentence.text)) -
      Math.max(0, length / limits.ideal - 1);
    return [{ sentence, words, score }];
  });
}

/** Words with the weight of each. */
type Weights = ReadonlyMap<string, number>;

function weighWords(words: readonly string[]): Weights {
  return new Map(words.map((word) => [word, weightOf(word)]));
}

/** The share of the title's weight that a sentence covers. */
function coverage(title: Weights, words: readonly string[]): number {
  const own = new Set(words);
  let total = 0;
  let covered = 0;
  for (const [word, weight] of title) {
    total += weight;
    if (own.has(word)) covered += weight;
  }

  return total === 0 ? 0 : covered / total;
}

function claimScore(sentence: Sentence, claims: readonly Claim[]): number {
  const proven = claims.filter(
    ({ evidence }) => evidence.in === sentence.in && isSameText(shownText(evidence), sentence.text),
  );
  if (proven.some(({ background }) => !background)) return 2;

  return proven.length > 0 ? -1 : 0;
}

// A sentence may have been joined from lines: white space may differ.
function isSameText(a: string, b: string): boolean {
  return a.replace(/\s+/g, "") === b.replace(/\s+/g, "");
}

function repeats({ words }: Candidate, other: Candidate): boolean {
  const shared = words.filter((word) => other.words.includes(word)).length;
  return shared > Math.min(words.length, other.words.length) * MAX_REPEATED;
}
