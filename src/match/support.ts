import type { Entity, MentionReason } from "../model/entity.ts";
import type { Part } from "../model/text.ts";
import type { AliasTarget } from "./alias-index.ts";
import { hasContextWord } from "./context-words.ts";
import type { Occurrence } from "./occurrences.ts";
import { isCapitalInSentence, isLatinAmongHan } from "./proper-nouns.ts";
import type { IsRelated } from "./worlds.ts";

/** One part of an article with what stands in it. */
export interface ScannedPart {
  readonly part: Part;
  readonly text: string;
  readonly normal: string;
  readonly occurrences: readonly Occurrence[];
}

/** A mention while it is being resolved. */
export interface Draft {
  readonly part: ScannedPart;
  readonly start: number;
  readonly end: number;
  readonly targets: readonly AliasTarget[];
  /** What stands around it says that somebody unknown of that name is meant, or only the word. */
  isStranger: boolean;
  entity: Entity | undefined;
  reason: MentionReason;
}

/**
 * How much speaks for one meaning of a form. `word`: a title or a move beside it, which fits every namesake; `nearby`:
 * something of its world in reach; `beside`: in the same breath; `attached`: its company right before or after it,
 * 智谱CEO张鹏, "Zhang Peng of Zhipu".
 */
export const Strength = { none: 0, word: 1, nearby: 2, beside: 3, attached: 4 } as const;

/** In units of Chinese text; English takes twice as many for as much, and three times for a title. */
const NEARBY_UNITS = 160;
const BESIDE_UNITS = 12;
const ATTACHED_UNITS = 14;
const IN_ENGLISH = { nearby: 2, beside: 3 } as const;

/** What speaks for the target at the draft's place, given what else is resolved near it; a value of `Strength`. */
export function strengthOf(draft: Draft, target: AliasTarget, near: readonly Draft[], isRelated: IsRelated): number {
  const isEnglish = !/\p{Script=Han}/u.test(draft.part.text.slice(Math.max(0, draft.start - 20), draft.end + 20));
  let strength: number = hasWord(draft, target, near) ? Strength.word : Strength.none;
  for (const other of near) {
    if (other.entity === undefined) continue;
    const distance = distanceOf(draft, other);
    if (distance > NEARBY_UNITS * (isEnglish ? IN_ENGLISH.nearby : 1)) continue;
    if (isGloss(draft, other, target)) return Strength.attached;
    if (isLaterFullName(draft, other, target)) strength = Math.max(strength, Strength.nearby);
    if (isRelated(other.entity, target.entity))
      strength = Math.max(strength, closeness(draft, other, distance / (isEnglish ? IN_ENGLISH.beside : 1), near));
    else if (areListed(draft, other, target)) strength = Math.max(strength, Strength.nearby);
  }
  // A number is a name only in the same breath as what belongs to it.
  return isNumber(draft) && strength === Strength.nearby ? Strength.none : strength;
}

/** For the index of a draft the others that can speak for it, in their order. */
export type FindNear = (index: number) => readonly Draft[];

/** Finds what is near each of the drafts of an article, which are in its order and do not overlap. */
export function buildNearness(drafts: readonly Draft[]): FindNear {
  const froms = new Int32Array(drafts.length);
  const tos = new Int32Array(drafts.length);
  for (const [index, draft] of drafts.entries()) {
    let from = froms[index - 1] ?? 0;
    while (!isNear(drafts[from], draft)) from += 1;
    froms[index] = from;
    let to = Math.max(tos[index - 1] ?? 0, index + 1);
    while (isNear(drafts[to], draft)) to += 1;
    tos[index] = to;
  }
  return (index) => drafts.slice(froms[index], index).concat(drafts.slice(index + 1, tos[index]));
}

function isNear(other: Draft | undefined, draft: Draft): boolean {
  return other?.part === draft.part && distanceOf(draft, other) <= NEARBY_UNITS * IN_ENGLISH.nearby;
}

function distanceOf(draft: Draft, other: Draft): number {
  return Math.max(other.start - draft.end, draft.start - other.end);
}

function hasWord(draft: Draft, target: AliasTarget, near: readonly Draft[]): boolean {
  if (
    draft.targets.length > 1 &&
    draft.targets.some((other) => other.entity.kind === target.entity.kind && other !== target)
  )
    return false;
  const { kind } = target.entity;
  if (kind === "company" && isInLongList(draft, near)) return true;
  if (hasContextWord(draft.part.normal, draft, kind)) return !isNumber(draft) || isWholeNumber(draft);
  if (kind === "company" && isCapitalInSentence(draft.part.text, draft)) return true;
  return (kind === "company" || kind === "product") && isLatinAmongHan(draft.part.text, draft);
}

function isNumber({ part, start, end }: Draft): boolean {
  return /^\d+$/u.test(part.normal.slice(start, end));
}

function isWholeNumber({ part, start, end }: Draft): boolean {
  return (
    !/\d[.,]$/u.test(part.normal.slice(Math.max(0, start - 2), start)) &&
    !/^[.,]\d/u.test(part.normal.slice(end, end + 2))
  );
}

const GLOSS = /^ ?[（(](?:原名|原称|原|又名|又称|即|现名|前身为?|formerly (?:known as )?|aka )?$/u;

/** Whether the full name of the same thing follows in brackets: 奥特曼（Sam Altman）, Windsurf（原名Codeium）. */
function isGloss(draft: Draft, other: Draft, target: AliasTarget): boolean {
  if (other.entity !== target.entity || other.reason !== "full-name" || other.start < draft.end) return false;
  return GLOSS.test(draft.part.normal.slice(draft.end, other.start));
}

/** The short form first and the full name further on: 海光与曙光合并后，海光信息的管理层不变. */
function isLaterFullName(draft: Draft, other: Draft, target: AliasTarget): boolean {
  return other.entity === target.entity && other.reason === "full-name" && other.start >= draft.end;
}

const SENTENCE_END = /[。！？!?；;\n]|\. /u;
/** Titles and the like, as between a company and its people, but nothing that makes them two sides. */
const ATTACHING =
  /^(?!.*(?:[和与及或跟见请访问告对给被把说称挖诉]|\b(?:and|or|with|to|by|from|as|against|met|meets|said|says|told|sued|sues|hired|hires|poached|poaches|names|named|asked)\b))[^，。；：！？、,.;:!?()（）“”"\n]*$/u;
const ATTACHED_AFTER = /^(?:,? [\p{L} -]{0,40})?,? ?(?:of|at|from) (?:the )?$/u;

function closeness(draft: Draft, other: Draft, distance: number, near: readonly Draft[]): number {
  const isBefore = other.start < draft.start;
  const [from, to] = isBefore ? [other.end, draft.start] : [draft.end, other.start];
  const gap = draft.part.normal.slice(from, to);
  if (other.entity?.kind !== "person" && !isParted(near, from, to)) {
    if (isBefore && distance <= ATTACHED_UNITS && ATTACHING.test(gap)) return Strength.attached;
    if (!isBefore && ATTACHED_AFTER.test(gap)) return Strength.attached;
  }
  return distance <= BESIDE_UNITS && !SENTENCE_END.test(gap) ? Strength.beside : Strength.nearby;
}

/** Whether another company stands between the two. */
function isParted(near: readonly Draft[], from: number, to: number): boolean {
  return near.some((other) => other.entity?.kind === "company" && other.start >= from && other.end <= to);
}

const LIST_JOINT =
  /^ ?(?:[、,，/&]|和|与|及|以及|或|and|or|vs\.?|, and) ?$|^(?:正在?|将|拟|曾|已|此前)(?:和|与|同|跟) ?$/u;

/** Two companies in one list, or with one another: OpenAI、Meta和谷歌, 苹果正与Perplexity. */
function areListed(draft: Draft, other: Draft, target: AliasTarget): boolean {
  if (target.entity.kind !== "company" || other.entity?.kind !== "company") return false;
  return isJoined(draft, other);
}

const FEWEST_LISTED = 3;

/** Three forms that can be companies in one list speak for each other: 长安、东风和吉利. */
function isInLongList(draft: Draft, near: readonly Draft[]): boolean {
  if (!mayBeListed(draft)) return false;
  const next = near.findIndex(({ start }) => start > draft.start);
  const behind = next === -1 ? near.length : next;
  const before = countJoined(draft, (nth) => near[behind - 1 - nth]);
  return 1 + before + countJoined(draft, (nth) => near[behind + nth]) >= FEWEST_LISTED;
}

/** How many forms follow one another in a list on one side of a draft; no more are counted than a list needs. */
function countJoined(draft: Draft, neighbour: (nth: number) => Draft | undefined): number {
  let last = draft;
  for (let count = 0; count < FEWEST_LISTED - 1; count++) {
    const other = neighbour(count);
    if (other === undefined || !mayBeListed(other) || !isJoined(last, other)) return count;
    last = other;
  }
  return FEWEST_LISTED - 1;
}

function mayBeListed({ targets, isStranger }: Draft): boolean {
  return !isStranger && targets.some(({ entity }) => entity.kind === "company");
}

/** Whether nothing but what joins a list stands between two drafts, of which either may be the first. */
function isJoined(one: Draft, other: Draft): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return second.start - first.end <= 6 && LIST_JOINT.test(first.part.normal.slice(first.end, second.start));
}
