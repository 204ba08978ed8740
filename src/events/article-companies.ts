import type { Entity, Mention } from "../model/entity.ts";
import type { Sentence } from "../model/text.ts";
import { normalizeText } from "../text/normalize.ts";
import type { NameRef } from "./chunk.ts";
import type { KnownName } from "./context.ts";
import { nameAt } from "./names.ts";

/** Sentences behind the last one that names the company in which a change may still be the company's. */
const REACH = 6;

/** Which companies an article names, and where. */
export interface ArticleCompanies {
  /** The tracked company where it stands nearest before the end of a sentence, else where it stands first. */
  placeOf(id: string, sentence: Sentence): NameRef | undefined;
  /** Whether the article is about this company before all others, and speaks of it shortly before a sentence. */
  isAbout(company: NameRef, sentence: Sentence): boolean;
  /**
   * Whether "the startup", "the bank" of a sentence can be this company: its name or the article calls it so, or the
   * sentence before names it and brings up no other one.
   */
  isCalled(company: NameRef, noun: string, sentence: Sentence): boolean;
}

/** Exchanges, courts and authorities, whom an announcement names in passing. */
const NOT_ABOUT = /交易所$|监督管理|证监会|法院$/u;

interface Place {
  /** The entity's id, or the normal form of a name that nothing tracks. */
  readonly key: string;
  readonly name: NameRef;
}

/** Reads which companies the sentences name. `mentionsOf` gives the mentions of a sentence by its index. */
export function readCompanies(
  sentences: readonly Sentence[],
  mentionsOf: (index: number) => readonly Mention[],
  entitiesById: ReadonlyMap<string, Entity>,
  knownNames: readonly KnownName[],
): ArticleCompanies {
  const places = sentences.flatMap((sentence) => [
    ...trackedPlaces(sentence, mentionsOf(sentence.index), entitiesById),
    ...knownPlaces(sentence, knownNames),
  ]);
  const sentencesByKey = new Map<string, Set<number>>();
  for (const { key, name } of places) {
    const seen = sentencesByKey.get(key);
    if (seen) seen.add(name.sentence);
    else sentencesByKey.set(key, new Set([name.sentence]));
  }
  const forms = new Map<string, ReadonlySet<number>>();
  const namedIn = (company: NameRef): ReadonlySet<number> => {
    const { entity } = company;
    if (entity) return sentencesByKey.get(entity.id) ?? new Set();
    const form = normalizeText(company.written);
    const known = forms.get(form) ?? sentencesWith(form, sentences);
    forms.set(form, known);
    return known;
  };
  return {
    placeOf(id, sentence) {
      const theirs = places.filter(({ key }) => key === id);
      return (theirs.findLast(({ name }) => name.sentence <= sentence.index) ?? theirs[0])?.name;
    },
    isCalled(company, noun, sentence) {
      const calls = new RegExp(`(?<![\\p{L}\\d])${noun.replace("-", "-?")}s?(?![\\p{L}\\d])`, "u");
      if (calls.test(normalizeText(company.entity?.name ?? company.written))) return true;
      const own = namedIn(company);
      const textOf = (index: number) => normalizeText(sentences.find((one) => one.index === index)?.text ?? "");
      const isIndefinite = new RegExp(
        `(?<!, |\\b(?:is|was|as|be|called) )\\ban? (?:[a-z-]+ ){0,3}${calls.source}`,
        "u",
      );
      const before = Math.max(-1, ...[...own].filter((index) => index < sentence.index));
      if (before === sentence.index - 1) return !isIndefinite.test(textOf(before));
      return (
        own.has(sentence.index) ||
        [...own].some((index) => {
          const text = textOf(index);
          return index < sentence.index && calls.test(text) && !isIndefinite.test(text);
        })
      );
    },
    isAbout(company, sentence) {
      const own = namedIn(company);
      const isNear = [...own].some((index) => index <= sentence.index && sentence.index - index <= REACH);
      if (!isNear) return false;
      const form = normalizeText(company.written);
      // Whom the sentence itself names has a place of its own in it.
      const elsewhere = (seen: ReadonlySet<number>) => seen.size - (seen.has(sentence.index) ? 1 : 0);
      return [...sentencesByKey].every(
        ([key, seen]) => isSameWorld(key, company, entitiesById, form) || elsewhere(seen) * 2 <= own.size,
      );
    },
  };
}

function isSameWorld(key: string, company: NameRef, entitiesById: ReadonlyMap<string, Entity>, form: string): boolean {
  const other = entitiesById.get(key);
  if (!other) return key.includes(form) || form.includes(key);
  const { entity } = company;
  if (!entity) return form.includes(normalizeText(other.name));
  return other.id === entity.id || other.partOf === entity.id || entity.partOf === other.id;
}

function sentencesWith(form: string, sentences: readonly Sentence[]): ReadonlySet<number> {
  return new Set(sentences.filter(({ text }) => normalizeText(text).includes(form)).map(({ index }) => index));
}

function trackedPlaces(
  sentence: Sentence,
  mentions: readonly Mention[],
  entitiesById: ReadonlyMap<string, Entity>,
): Place[] {
  return mentions.flatMap((mention) => {
    const entity = mention.entityId === undefined ? undefined : entitiesById.get(mention.entityId);
    if (entity?.kind !== "company" || mention.reason === "inside-longer-name") return [];
    const span = { start: mention.span.start - sentence.span.start, end: mention.span.end - sentence.span.start };
    return [{ key: entity.id, name: nameAt(sentence, span, entity) }];
  });
}

function knownPlaces(sentence: Sentence, knownNames: readonly KnownName[]): Place[] {
  if (knownNames.length === 0) return [];
  const norm = normalizeText(sentence.text);
  return knownNames.flatMap(({ norm: key }) => {
    const start = norm.indexOf(key);
    return start < 0 || NOT_ABOUT.test(key)
      ? []
      : [{ key, name: nameAt(sentence, { start, end: start + key.length }) }];
  });
}
