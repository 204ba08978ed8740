import { type KeyTerm, NEWS_WEIGHT, similarityOf, weightOf } from "./key-terms.ts";
import { overlapOf } from "./shingle-sketch.ts";
import type { StorySignature } from "./story-signature.ts";
import { conflictOf } from "./title-marks.ts";

/** Why two articles are one story, or are not. */
export type StoryReason =
  | "same-link"
  | "republished"
  | "same-title"
  | "same-event"
  | "same-facts"
  | "same-names-and-numbers"
  | "too-far-apart"
  | "different-events"
  | "different-names"
  | "different-series"
  | "different-numbers"
  | "too-little-in-common";

/** The verdict on two articles; `detail` has the figures behind it, for `why`. */
export interface StoryVerdict {
  readonly same: boolean;
  readonly reason: StoryReason;
  /** 0 to 1: how strong the tie is; 0 where there is none. */
  readonly strength: number;
  readonly detail: string;
}

/** What the rules look at, each figure 0 to 1 unless it says otherwise. */
interface Comparison {
  readonly a: StorySignature;
  readonly b: StorySignature;
  readonly days: number;
  readonly sameScript: boolean;
  readonly title: number;
  readonly body: number;
  /** The same two without the names in both titles: what is said of whom they name. */
  readonly titleRest: number;
  readonly bodyRest: number;
  readonly jaccard: number;
  readonly containment: number;
  /** How many runs the longer text has for each of the shorter. */
  readonly sizeRatio: number;
  readonly sharedNumbers: number;
  /** Share of the numbers of the text that has fewer, undefined where it has hardly any. */
  readonly numbers: number | undefined;
  readonly sharedEntities: number;
  readonly sharedTitleEntities: number;
  /** Latin names in both titles: products and people keep them in Chinese. */
  readonly sharedTitleNames: number;
  /** Latin names anywhere in both. */
  readonly sharedNames: number;
  readonly sharedEvents: readonly string[];
}

const DAY_MS = 86_400_000;

/** Further apart no two articles are one story, republished ones excepted. */
const WINDOW_DAYS = 7;
const REPUBLISHED_DAYS = 30;

/** Fewer runs of words than this are a headline, not a text. */
const MIN_RUNS = 25;

/** Texts shorter than this can share much by their wording alone. */
const SHORT_RUNS = 180;

const MAX_SUBJECT_WORDS = 3;

/** How much two texts must have in common beside the names in their titles. */
const SAME_FACTS_BODY = 0.2;

interface Rule {
  readonly reason: StoryReason;
  readonly same: boolean;
  /** How strong the tie is, or the refusal where `same` is false; 0 where the rule does not apply. */
  readonly strength: (comparison: Comparison) => number;
}

/** In order: the first that applies decides. */
const RULES: readonly Rule[] = [
  { reason: "same-link", same: true, strength: ({ a, b }) => Number(a.link !== undefined && a.link === b.link) },
  { reason: "too-far-apart", same: false, strength: ({ days }) => Number(days > REPUBLISHED_DAYS) },
  { reason: "republished", same: true, strength: (pair) => (pair.containment > 0.85 && isRepublished(pair) ? 1 : 0) },
  {
    reason: "different-series",
    same: false,
    strength: ({ a, b }) => Number(conflictOf(a.titleMarks, b.titleMarks) !== undefined),
  },
  { reason: "different-events", same: false, strength: (pair) => Number(tellDifferentEvents(pair)) },
  {
    reason: "different-numbers",
    same: false,
    strength: ({ numbers, title }) => Number(numbers !== undefined && numbers < 0.25 && title < 0.9),
  },
  { reason: "different-names", same: false, strength: (pair) => Number(nameDifferentThings(pair)) },
  {
    reason: "republished",
    same: true,
    strength: (pair) =>
      pair.containment > 0.3 && isRepublished(pair) ? (pair.containment > 0.5 ? 0.95 : pair.containment) : 0,
  },
  { reason: "too-far-apart", same: false, strength: ({ days }) => Number(days > WINDOW_DAYS) },
  { reason: "same-event", same: true, strength: ({ sharedEvents }) => (sharedEvents.length > 0 ? 0.9 : 0) },
  { reason: "same-title", same: true, strength: (pair) => (isSameTitle(pair) ? pair.title : 0) },
  { reason: "same-facts", same: true, strength: (pair) => (tellsSameFacts(pair) ? pair.body : 0) },
  { reason: "same-names-and-numbers", same: true, strength: (pair) => (hasSameNamesAndNumbers(pair) ? 0.6 : 0) },
  { reason: "too-little-in-common", same: false, strength: () => 1 },
];

/**
 * Whether two articles are about one thing, with the reason. Symmetric. Series (quarters, issues, versions), different
 * people at one company and filled-in templates are told apart before likeness counts.
 */
export function sameStory(a: StorySignature, b: StorySignature): StoryVerdict {
  const comparison = compare(a, b);
  for (const { reason, same, strength } of RULES) {
    const found = strength(comparison);
    if (found > 0) return { same, reason, strength: same ? found : 0, detail: detailOf(comparison) };
  }

  return { same: false, reason: "too-little-in-common", strength: 0, detail: detailOf(comparison) };
}

function isRepublished({ a, b, containment, sizeRatio, title, sharedTitleEntities, numbers }: Comparison): boolean {
  if (Math.min(a.shingles.runCount, b.shingles.runCount) < MIN_RUNS) return false;
  if (numbers !== undefined && numbers < 0.5) return false;
  // A roundup holds short news whole without being about it.
  if (sizeRatio > 3 && title < 0.2 && sharedTitleEntities === 0) return false;

  if (Math.min(a.shingles.runCount, b.shingles.runCount) < SHORT_RUNS && containment < 0.6) return false;

  return containment > 0.45 || title > 0.25 || sharedTitleEntities > 0;
}

function tellDifferentEvents({ a, b, sharedEvents }: Comparison): boolean {
  if (sharedEvents.length > 0) return false;
  const families = (subjects: readonly string[]) =>
    new Set(subjects.map((subject) => subject.slice(0, subject.indexOf("|"))));
  const common = families(a.events.subjects).intersection(families(b.events.subjects));

  return [...common].some((family) => {
    const [mine, theirs] = [a, b].map(({ events }) =>
      events.subjects.filter((subject) => subject.startsWith(`${family}|`)),
    );
    return (
      mine !== undefined &&
      theirs !== undefined &&
      !mine.some((subject) => theirs.includes(subject)) &&
      areComparable(mine, theirs)
    );
  });
}

// Where each title has a name that the other article never uses, they are about two things, or one template was filled
// in twice.
function nameDifferentThings({ a, b, sameScript }: Comparison): boolean {
  return (
    (sameScript && hasNamesOfItsOwn(a, b) && hasNamesOfItsOwn(b, a)) ||
    (hasEntitiesOfItsOwn(a, b) && hasEntitiesOfItsOwn(b, a))
  );
}

function hasNamesOfItsOwn(a: StorySignature, b: StorySignature): boolean {
  const own = a.titleNames.filter((name) => !b.titleWords.some((other) => overlaps(name, other)));
  const words = b.terms.map(([term]) => term);

  return own.length > 0 && !own.some((name) => words.some((other) => overlaps(name, other)));
}

function hasEntitiesOfItsOwn(a: StorySignature, b: StorySignature): boolean {
  const known = entitiesOf(b);
  return a.titleEntityIds.length > 0 && !a.titleEntityIds.some((id) => known.includes(id));
}

/** Whether two words are one or, in Chinese, share two characters in a row: the borders of unknown names are guesses. */
function overlaps(word: string, other: string): boolean {
  if (/^[a-z]/.test(word)) return word === other;
  for (let at = 0; at + 1 < word.length; at++) if (other.includes(word.slice(at, at + 2))) return true;
  return false;
}

// A tracked person in one language and an untracked spelling in another may be the same.
function areComparable(mine: readonly string[], theirs: readonly string[]): boolean {
  const scripts = [mine, theirs].map((subjects) =>
    subjects.some((subject) => subject.includes("|id:") || /\p{Script=Han}/u.test(subject)),
  );
  return scripts[0] === scripts[1];
}

function isSameTitle({ a, b, title, titleRest, bodyRest, sharedNumbers, days }: Comparison): boolean {
  if (a.titleKey.length > 8 && a.titleKey === b.titleKey && a.titleWords.length > 2) return true;
  return (
    title > 0.6 &&
    days <= 4 &&
    Math.min(a.titleWords.length, b.titleWords.length) > 1 &&
    (titleRest > 0.5 || (titleRest > 0.3 && bodyRest > 0.12) || (title > 0.8 && sharedNumbers > 0))
  );
}

function tellsSameFacts({
  sameScript,
  title,
  body,
  bodyRest,
  days,
  jaccard,
  sharedTitleEntities,
  sharedNumbers,
}: Comparison): boolean {
  // Two texts on one company share its name and the words that always stand beside it.
  if (!sameScript || days > 4 || bodyRest < SAME_FACTS_BODY) return false;
  const ties = Number(sharedTitleEntities > 0) + Number(sharedNumbers > 1) + Number(jaccard > 0.08);

  return (
    (title > 0.4 && body > 0.3) ||
    (title > 0.25 && body > 0.45) ||
    (title > 0.12 && body > 0.5 && ties > 0) ||
    (body > 0.6 && ties > 1)
  );
}

function hasSameNamesAndNumbers(pair: Comparison): boolean {
  const { days, sameScript, body, title, sharedNumbers, sharedEntities, sharedTitleEntities } = pair;
  if (days > 3) return false;
  if (sameScript) return body > 0.3 && sharedNumbers > 2 && (sharedTitleEntities > 0 || title > 0.1);
  // Latin names stay as they are in Chinese: what two languages share are names, numbers and tracked entities.
  if (sharedNumbers > 2 && sharedNumbers >= 0.6 * Math.min(pair.a.numbers.length, pair.b.numbers.length)) return true;
  const names = Math.max(pair.sharedTitleNames, sharedTitleEntities);
  const told = pair.sharedNames + sharedEntities + sharedNumbers;

  return (
    (names > 1 && told > 2) ||
    (names > 0 && (sharedNumbers > 1 || pair.sharedNames > 3)) ||
    (sharedEntities > 2 && sharedNumbers > 2)
  );
}

function compare(a: StorySignature, b: StorySignature): Comparison {
  const overlap = overlapOf(a.shingles, b.shingles);
  const shared = new Set([...intersection(a.titleNames, b.titleNames), ...commonBeginning(a.titleWords, b.titleWords)]);
  const sharedNumbers = intersection(a.numbers, b.numbers).length;
  const fewerNumbers = Math.min(a.numbers.length, b.numbers.length);
  const runs = [a, b].map(({ shingles }) => Math.max(1, shingles.runCount));

  return {
    a,
    b,
    days:
      a.publishedMs === undefined || b.publishedMs === undefined ? 0 : Math.abs(a.publishedMs - b.publishedMs) / DAY_MS,
    sameScript: a.script === b.script,
    title: similarityOf(weighted(a.titleWords), weighted(b.titleWords)),
    body: similarityOf(a.terms, b.terms),
    titleRest: similarityOf(weighted(without(a.titleWords, shared)), weighted(without(b.titleWords, shared))),
    bodyRest: similarityOf(
      a.terms.filter(([term]) => !shared.has(term)),
      b.terms.filter(([term]) => !shared.has(term)),
    ),
    jaccard: overlap.jaccard,
    containment: overlap.containment,
    sizeRatio: Math.max(...runs) / Math.min(...runs),
    sharedNumbers,
    numbers: fewerNumbers < 3 ? undefined : sharedNumbers / fewerNumbers,
    sharedEntities: intersection(entitiesOf(a), entitiesOf(b)).length,
    sharedTitleEntities: intersection(a.titleEntityIds, b.titleEntityIds).length,
    sharedTitleNames: intersection(a.titleNames, b.titleNames).length,
    sharedNames: intersection(namesOf(a), namesOf(b)).length,
    sharedEvents: intersection(a.events.keys, b.events.keys),
  };
}

// Two titles that begin alike name one subject, which may be longer than a word: 青杉 酒业.
function commonBeginning(a: readonly string[], b: readonly string[]): readonly string[] {
  const differs = a.findIndex((word, at) => word !== b[at]);
  return a.slice(0, Math.min(MAX_SUBJECT_WORDS, differs < 0 ? a.length : differs));
}

function without(words: readonly string[], names: ReadonlySet<string>): readonly string[] {
  return words.filter((word) => !names.has(word));
}

function weighted(words: readonly string[]): readonly KeyTerm[] {
  return words.map((word) => [word, weightOf(word)]);
}

function entitiesOf(signature: StorySignature): readonly string[] {
  return [...new Set([...signature.titleEntityIds, ...signature.leadEntityIds])];
}

// In a Chinese text every Latin word is a name or an abbreviation.
function namesOf(signature: StorySignature): readonly string[] {
  return signature.terms.map(([term]) => term).filter((term) => /^[a-z]/.test(term) && weightOf(term) > NEWS_WEIGHT);
}

function intersection<Value>(a: readonly Value[], b: readonly Value[]): readonly Value[] {
  return a.filter((value) => b.includes(value));
}

function detailOf({ title, body, containment, numbers, days, sharedEvents }: Comparison): string {
  const figures = [
    `title ${title.toFixed(2)}`,
    `words ${body.toFixed(2)}`,
    `text ${containment.toFixed(2)}`,
    `numbers ${numbers?.toFixed(2) ?? "-"}`,
    `days ${days.toFixed(1)}`,
    ...sharedEvents,
  ];

  return figures.join(", ");
}
