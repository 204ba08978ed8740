import type { Entity, Mention } from "../model/entity.ts";
import { isHan } from "../text/script.ts";
import type { AliasTarget } from "./alias-index.ts";
import { isStranger } from "./context-words.ts";
import { draftShortForms } from "./draft-short-forms.ts";
import type { Occurrence } from "./occurrences.ts";
import { isInsideCapitalName } from "./proper-nouns.ts";
import { repeatsName } from "./repeated-names.ts";
import { buildNearness, type Draft, type FindNear, type ScannedPart, Strength, strengthOf } from "./support.ts";
import { fitAmongWords, type WordFit } from "./word-fit.ts";
import type { IsRelated } from "./worlds.ts";

/** Decides for every occurrence which entity it means, or that nobody can tell; adds later short forms of full names. */
export function resolveOccurrences(parts: readonly ScannedPart[], isRelated: IsRelated): Mention[] {
  const drafts = parts.flatMap(draftPart);
  const findNear = buildNearness(drafts);
  for (const [index, draft] of drafts.entries())
    if (draft.reason === "full-name" && draft.targets.length > 1) giveWay(draft, findNear(index), isRelated);
  for (const [index, draft] of drafts.entries())
    if (isOpen(draft) && repeatsName(draft, findNear(index))) draft.isStranger = true;
  const article = { drafts, findNear, isRelated, firstFullNames: findFirstFullNames(drafts) };
  // What the first pass resolves is context for the second: Flow beside Seed beside 字节.
  for (let pass = 0; pass < 2; pass++) {
    for (const [index, draft] of drafts.entries()) if (isOpen(draft)) resolveInContext(draft, index, article);
  }
  spreadMeanings(drafts);
  const all = [...drafts, ...draftShortForms(parts, drafts)];
  all.sort((one, other) => parts.indexOf(one.part) - parts.indexOf(other.part) || one.start - other.start);
  return all.map(toMention);
}

function draftPart(part: ScannedPart): Draft[] {
  const nameStarts = new Set(part.occurrences.filter(isNameOfItsOwn).map(({ start }) => start));
  return part.occurrences.map((occurrence) => draftOccurrence(part, occurrence, nameStarts));
}

/** Of people even a name that others bear is no word. */
function isNameOfItsOwn({ targets }: Occurrence): boolean {
  return targets.some(({ needsContext, entity }) => !needsContext || entity.kind === "person");
}

function draftOccurrence(part: ScannedPart, occurrence: Occurrence, nameStarts: ReadonlySet<number>): Draft {
  const { start, end, targets } = occurrence;
  const isPerson = targets.every((target) => target.entity.kind === "person" && target.needsContext);
  const fit = fitOf(part, occurrence, nameStarts);
  return {
    ...{ part, start, end, targets },
    isStranger: fit === "word" || (isPerson && isStranger(part.normal, start)) || isInsideOther(part, occurrence),
    ...resolveAlone(occurrence, fit),
  };
}

/** A common word right behind another capital, unless that belongs to something tracked as well: Google DeepMind. */
function isInsideOther({ text, occurrences }: ScannedPart, { start, end, targets }: Occurrence): boolean {
  if (targets.some((target) => !target.needsContext || target.entity.kind === "person")) return false;
  return isInsideCapitalName(text, { start, end }) && !occurrences.some((other) => other.end === start - 1);
}

/** Longer names are no part of words. */
const LONGEST_DOUBTED = 3;

function fitOf(
  { text, normal }: ScannedPart,
  { start, end, targets }: Occurrence,
  nameStarts: ReadonlySet<number>,
): WordFit {
  const isShortHan =
    end - start <= LONGEST_DOUBTED && isHan(normal.charCodeAt(start)) && isHan(normal.charCodeAt(end - 1));
  if (!isShortHan || targets.some((target) => target.entity.kind === "person")) return "name";
  const isAlsoWord = targets.every((target) => target.needsContext);
  return fitAmongWords({ text, normal, start, end, isAlsoWord, isNameAt: (offset) => nameStarts.has(offset) });
}

function resolveAlone({ targets, isInsideLongerName }: Occurrence, fit: WordFit): Pick<Draft, "entity" | "reason"> {
  if (isInsideLongerName || fit === "inside-word") return { entity: undefined, reason: "inside-longer-name" };
  const certain = targets.filter((target) => !target.needsContext);
  const [first, second] = preferCompanies(certain);
  if (hasNamesakes(targets)) return { entity: undefined, reason: "ambiguous" };
  if (first === undefined) return { entity: undefined, reason: "no-context" };
  return second === undefined
    ? { entity: first.entity, reason: "full-name" }
    : { entity: undefined, reason: "ambiguous" };
}

/** Two people with one name: only something of the world of one of them chooses. */
function hasNamesakes(targets: readonly AliasTarget[]): boolean {
  return targets.length > 1 && targets.filter((target) => target.entity.kind === "person").length > 1;
}

/** A company and its product often share their name; then the company is meant. */
function preferCompanies(targets: readonly AliasTarget[]): readonly AliasTarget[] {
  if (targets.length < 2) return targets;
  const company = targets.find((target) => target.entity.kind === "company");
  if (company === undefined) return targets;
  return [company, ...targets.filter((target) => target !== company && target.entity.partOf !== company.entity.id)];
}

/** A full form gives way to another meaning of it whose company stands right beside it. */
function giveWay(draft: Draft, near: readonly Draft[], isRelated: IsRelated): void {
  const attached = preferCompanies(draft.targets).filter(
    (target) => strengthOf(draft, target, near, isRelated) === Strength.attached,
  );
  const [chosen, other] = attached;
  if (chosen === undefined || other !== undefined || chosen.entity === draft.entity) return;
  draft.entity = chosen.entity;
  draft.reason = "context-nearby";
}

function isOpen(draft: Draft): boolean {
  return !draft.isStranger && (draft.reason === "no-context" || draft.reason === "ambiguous");
}

interface DraftedArticle {
  readonly drafts: readonly Draft[];
  readonly findNear: FindNear;
  readonly isRelated: IsRelated;
  /** By entity, the index of the draft that names it in full first. */
  readonly firstFullNames: ReadonlyMap<Entity, number>;
}

function findFirstFullNames(drafts: readonly Draft[]): ReadonlyMap<Entity, number> {
  const firsts = new Map<Entity, number>();
  for (const [index, { entity, reason }] of drafts.entries())
    if (entity !== undefined && reason === "full-name" && !firsts.has(entity)) firsts.set(entity, index);
  return firsts;
}

function resolveInContext(draft: Draft, index: number, article: DraftedArticle): void {
  const { drafts, findNear, isRelated, firstFullNames } = article;
  const near = findNear(index);
  const targets = preferCompanies(draft.targets);
  const strengths = targets.map((target) => comparable(strengthOf(draft, target, near, isRelated)));
  const strongest = Math.max(...strengths);
  const best = targets.filter((_, nth) => strengths[nth] === strongest);
  // A title may be short for what its text then names in full.
  const before = draft.part.part === "title" ? drafts.length : index;
  const earlier = targets.filter((target) => (firstFullNames.get(target.entity) ?? drafts.length) < before);
  const isAttached = strongest === Strength.attached && best.length === 1;
  const supported = earlier.length > 0 && !isAttached ? earlier : strongest > Strength.none ? best : [];
  const [chosen, other] = supported;
  if (chosen === undefined) return;
  if (other !== undefined) {
    draft.reason = "ambiguous";
    return;
  }
  draft.entity = chosen.entity;
  draft.reason = supported === earlier ? "earlier-full-name" : "context-nearby";
}

/** Between meanings that all have something nearby, the distance decides nothing. */
function comparable(strength: number): number {
  return strength === Strength.beside ? Strength.nearby : strength;
}

/** What context decided for a form holds for it everywhere in the article, unless it decided differently elsewhere. */
function spreadMeanings(drafts: readonly Draft[]): void {
  const meanings = new Map<string, Set<Entity>>();
  for (const draft of drafts) {
    if (draft.entity === undefined || draft.reason !== "context-nearby") continue;
    const form = formOf(draft);
    meanings.set(form, (meanings.get(form) ?? new Set()).add(draft.entity));
  }
  for (const draft of drafts) {
    const [meaning, other] = isOpen(draft) ? (meanings.get(formOf(draft)) ?? []) : [];
    if (meaning === undefined || other !== undefined) continue;
    draft.entity = meaning;
    draft.reason = "context-nearby";
  }
}

function formOf({ part, start, end }: Draft): string {
  return part.normal.slice(start, end);
}

function toMention({ part, start, end, targets, entity, reason }: Draft): Mention {
  return {
    in: part.part,
    span: { start, end },
    surface: part.text.slice(start, end),
    entityId: entity?.id,
    kind: entity?.kind ?? targets[0]?.entity.kind ?? "topic",
    reason,
    candidateIds: candidatesOf(targets, entity),
  };
}

function candidatesOf(targets: readonly AliasTarget[], entity: Entity | undefined): string[] {
  const ids = targets.map((target) => target.entity.id);
  return entity === undefined ? ids : [entity.id, ...ids.filter((id) => id !== entity.id)];
}
