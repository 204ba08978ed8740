import type { Mention } from "../model/entity.ts";
import type { Claim } from "../model/event.ts";
import { hashText } from "../text/hash.ts";
import { normalizeText } from "../text/normalize.ts";
import { type EventKeys, eventKeys } from "./event-keys.ts";
import { findNumbers } from "./find-numbers.ts";
import { findTitleNames } from "./find-title-names.ts";
import { findKeyTerms, type KeyTerm, splitWords } from "./key-terms.ts";
import { type ShingleSketch, sketchText } from "./shingle-sketch.ts";
import { findTitleMarks, type TitleMark } from "./title-marks.ts";

/** What grouping needs of an article. Title and text are repaired; mentions and claims are those of its reading. */
export interface StoryArticle {
  readonly title: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly publishedAt: Date | undefined;
  /** The canonical address. */
  readonly link: string | undefined;
}

/** Everything about an article that grouping compares: plain data of about 3 KB that can be stored as JSON. */
export interface StorySignature {
  readonly link: string | undefined;
  /** Milliseconds since 1970. */
  readonly publishedMs: number | undefined;
  readonly script: "han" | "latin";
  readonly titleKey: string;
  readonly titleWords: readonly string[];
  /** Words of the title that look like names, then those of its tracked entities. */
  readonly titleNames: readonly string[];
  readonly titleMarks: readonly TitleMark[];
  /** Tracked entities of the title, and those of the lead. */
  readonly titleEntityIds: readonly string[];
  readonly leadEntityIds: readonly string[];
  readonly numbers: readonly string[];
  readonly terms: readonly KeyTerm[];
  readonly shingles: ShingleSketch;
  /** Hashes of long sentences: the fewest that find a republished text again. */
  readonly sentenceHashes: readonly number[];
  readonly events: EventKeys;
}

const LEAD_LENGTH = 500;
const MAX_NAME_TEXT = 4_000;
const MAX_NUMBERS = 40;
const MAX_SENTENCES = 8;

/** A sentence shorter than this may stand in any article. */
const MIN_SENTENCE_LENGTH: Readonly<Record<StorySignature["script"], number>> = { han: 14, latin: 40 };

/** The outlet behind a title: "… - Bay Wire", "…_晨光科技". */
const OUTLET_SUFFIX =
  /(?<=.{8})\s*(?:[|｜_]|\s[-–—]+\s)\s*(?:[^|｜_–—，,：:？！\p{Script=Latin}]{2,8}|[\p{Script=Latin}\d .&]{2,24})$/u;

const LETTERS = /[\p{L}\p{N}]+/gu;
const SENTENCE_END = /[。！？!?；;\n]+|\.\s/u;

/** The signature of an article. Total: an empty article has an empty one. */
export function storySignature(article: StoryArticle): StorySignature {
  const title = article.title.replace(OUTLET_SUFFIX, "");
  const sample = `${title}\n${article.text}`;
  const script = scriptOf(sample);

  return {
    link: article.link,
    publishedMs: article.publishedAt?.getTime(),
    script,
    titleKey: lettersOf(title),
    titleWords: [...new Set(splitWords(title))],
    titleNames: [
      ...new Set([
        ...findTitleNames(title, article.text.slice(0, MAX_NAME_TEXT), script),
        ...trackedWords(article.mentions),
      ]),
    ],
    titleMarks: findTitleMarks(title),
    titleEntityIds: entityIds(article.mentions, ({ in: part }) => part === "title"),
    leadEntityIds: entityIds(article.mentions, ({ in: part, span }) => part === "text" && span.start < LEAD_LENGTH),
    numbers: findNumbers(sample).slice(0, MAX_NUMBERS),
    terms: findKeyTerms(title, article.text),
    shingles: sketchText(article.text),
    sentenceHashes: hashSentences(article.text, MIN_SENTENCE_LENGTH[script]),
    events: eventKeys(article.claims, article.title),
  };
}

function scriptOf(text: string): StorySignature["script"] {
  const sample = text.slice(0, 2_000);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = sample.match(/[A-Za-z]+/g)?.length ?? 0;

  return han > words ? "han" : "latin";
}

function lettersOf(text: string): string {
  return (normalizeText(text).match(LETTERS) ?? []).join("");
}

function entityIds(mentions: readonly Mention[], counts: (mention: Mention) => boolean): readonly string[] {
  const ids = mentions.filter(counts).map(({ entityId }) => entityId);
  return [...new Set(ids.filter((id) => id !== undefined))].sort();
}

function trackedWords(mentions: readonly Mention[]): readonly string[] {
  const inTitle = mentions.filter(({ in: part, entityId }) => part === "title" && entityId !== undefined);
  return inTitle.flatMap(({ surface }) => splitWords(surface));
}

function hashSentences(text: string, minLength: number): readonly number[] {
  const hashes = text
    .split(SENTENCE_END)
    .map((sentence) => lettersOf(sentence))
    .filter((letters) => letters.length >= minLength)
    .map((letters) => hashText(letters));

  return Array.from(Uint32Array.from(new Set(hashes)).sort().subarray(0, MAX_SENTENCES));
}
