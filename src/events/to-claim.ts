import type { CandidateName } from "../model/article.ts";
import { nameIn } from "../model/entity.ts";
import type { Claim, Named } from "../model/event.ts";
import type { ArticleLanguage, CleanText, Language, Quote, Sentence } from "../model/text.ts";
import { toSimplified } from "../text/normalize.ts";
import { quoteOf } from "../text/quote-of.ts";
import type { NameRef } from "./chunk.ts";
import { MAX_SUPPORT, namesOf, sentencesOf } from "./combine-drafts.ts";
import { confidenceOf } from "./confidence.ts";
import type { Draft } from "./draft.ts";

/** The article that drafts point into. */
export interface Parts {
  readonly title: CleanText;
  readonly text: CleanText;
  readonly sentences: readonly Sentence[];
  readonly language: ArticleLanguage;
}

/** The claim of a draft, with quotes from the article as it was given; undefined where its names need too many quotes. */
export function toClaim(draft: Draft, parts: Parts): Claim | undefined {
  const evidence = quoteSentence(draft.sentence, parts);
  const others = [...sentencesOf(draft)].filter((index) => index !== draft.sentence).sort((a, b) => a - b);
  if (!evidence || others.length > MAX_SUPPORT) return undefined;
  const named = (name: NameRef | undefined) => name && toNamed(name, parts);
  const list = (names: readonly NameRef[]) => uniqueNames(names.map((name) => toNamed(name, parts)));
  return {
    kind: draft.kind,
    person: named(draft.person),
    org: named(draft.org),
    from: list(draft.from),
    to: list(draft.to),
    team: list(draft.team),
    action: draft.action,
    role: named(draft.role),
    manager: named(draft.manager),
    count: draft.count,
    percent: draft.percent,
    target: list(draft.target),
    date: draft.date,
    status: draft.status,
    background: draft.background,
    confidence: confidenceOf(draft.features),
    evidence,
    support: others.flatMap((index) => quoteSentence(index, parts) ?? []),
    rule: draft.rule,
  };
}

function toNamed(name: NameRef, parts: Parts): Named {
  const written = parts[name.in].text.slice(name.start, name.end).trim();
  const language = readingLanguage(parts.language, written);
  // A simplified article may hold characters that are traditional elsewhere (哪吒): only others are converted.
  const isTraditional = parts.language !== "zh-Hans" && /\p{Script=Han}/u.test(written);
  const plain = isTraditional ? toSimplified(written) : written;
  return { name: name.entity ? nameIn(name.entity, language) : plain, written, entityId: name.entity?.id };
}

/**
 * The language that names are given in: the article's, simplified for all Chinese, and that of the name itself in an
 * article of no one language.
 */
function readingLanguage(language: ArticleLanguage, written: string): Language {
  if (language === "mixed" || language === "other") return /\p{Script=Han}/u.test(written) ? "zh-Hans" : "en";
  return language === "zh-Hant" ? "zh-Hans" : language;
}

function uniqueNames(names: readonly Named[]): readonly Named[] {
  return names.filter((name, index) => names.findIndex((other) => other.name === name.name) === index);
}

function quoteSentence(index: number, parts: Parts): Quote | undefined {
  const sentence = parts.sentences.find((one) => one.index === index);
  return sentence && quoteOf(sentence.in, sentence.span, parts);
}

/** The names of claims that belong to nothing tracked, each once. */
export function candidateNames(drafts: readonly Draft[], parts: Parts): CandidateName[] {
  const found = new Map<string, CandidateName>();
  for (const draft of drafts) {
    const people = [draft.person, draft.manager];
    for (const name of namesOf(draft)) {
      if (name.entity || name === draft.role) continue;
      const kind = people.includes(name) ? "person" : draft.team.includes(name) ? "team" : "company";
      const isDisputed = draft.kind === "dispute" && draft.target.includes(name);
      if (isDisputed) continue;
      const named = toNamed(name, parts);
      found.set(`${kind} ${named.name}`, { kind, name: named.name, written: named.written });
    }
  }
  return [...found.values()];
}
