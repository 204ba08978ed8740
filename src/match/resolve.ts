import type { Entity, Mention } from "../model/entity.ts";
import type { AliasTarget } from "./alias-index.ts";
import { isStranger } from "./context-words.ts";
import type { Occurrence } from "./occurrences.ts";
import { findShortForm, shortFormsOf } from "./short-forms.ts";
import { type Draft, type ScannedPart, Strength, strengthOf } from "./support.ts";
import type { IsRelated } from "./worlds.ts";

/** Decides for every occurrence which entity it means, or that nobody can tell; adds later short forms of full names. */
export function resolveOccurrences(parts: readonly ScannedPart[], isRelated: IsRelated): Mention[] {
  const drafts = parts.flatMap((part) => part.occurrences.map((occurrence) => draftOccurrence(part, occurrence)));
  for (const draft of drafts) if (draft.reason === "full-name") giveWay(draft, drafts, isRelated);
  // What the first pass resolves is context for the second: Flow beside Seed beside 字节.
  for (let pass = 0; pass < 2; pass++) {
    for (const draft of drafts) if (isOpen(draft)) resolveInContext(draft, drafts, isRelated);
  }
  spreadMeanings(drafts);
  const all = [...drafts, ...findShortForms(parts, drafts)];
  all.sort((one, other) => parts.indexOf(one.part) - parts.indexOf(other.part) || one.start - other.start);
  return all.map(toMention);
}

function draftOccurrence(part: ScannedPart, occurrence: Occurrence): Draft {
  const { start, end, targets } = occurrence;
  const isPerson = targets.every((target) => target.entity.kind === "person" && target.needsContext);
  return {
    ...{ part, start, end, targets },
    isStranger: isPerson && isStranger(part.normal, start),
    ...resolveAlone(occurrence),
  };
}

function resolveAlone({ targets, isInsideLongerName }: Occurrence): Pick<Draft, "entity" | "reason"> {
  if (isInsideLongerName) return { entity: undefined, reason: "inside-longer-name" };
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
function giveWay(draft: Draft, drafts: readonly Draft[], isRelated: IsRelated): void {
  if (draft.targets.length < 2) return;
  const attached = preferCompanies(draft.targets).filter(
    (target) => strengthOf(draft, target, drafts, isRelated) === Strength.attached,
  );
  const [chosen, other] = attached;
  if (chosen === undefined || other !== undefined || chosen.entity === draft.entity) return;
  draft.entity = chosen.entity;
  draft.reason = "context-nearby";
}

function isOpen(draft: Draft): boolean {
  return !draft.isStranger && (draft.reason === "no-context" || draft.reason === "ambiguous");
}

function resolveInContext(draft: Draft, drafts: readonly Draft[], isRelated: IsRelated): void {
  const targets = preferCompanies(draft.targets);
  const strengths = targets.map((target) => comparable(strengthOf(draft, target, drafts, isRelated)));
  const strongest = Math.max(...strengths);
  const best = targets.filter((_, index) => strengths[index] === strongest);
  const earlier = targets.filter((target) => isNamedBefore(draft, target.entity, drafts));
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

/** Named in full earlier in the article; a title may be short for what its text then names in full. */
function isNamedBefore(draft: Draft, entity: Entity, drafts: readonly Draft[]): boolean {
  for (const other of drafts) {
    if (other === draft && draft.part.part === "text") return false;
    if (other.reason === "full-name" && other.entity?.id === entity.id) return true;
  }
  return false;
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

/** Surnames and the like of people whom the article has named in full before. */
function findShortForms(parts: readonly ScannedPart[], drafts: readonly Draft[]): Draft[] {
  const firsts = new Map<Entity, Draft>();
  for (const draft of drafts) {
    const isPerson = draft.entity?.kind === "person";
    if (draft.entity !== undefined && isPerson && !firsts.has(draft.entity)) firsts.set(draft.entity, draft);
  }
  const peopleByKey = new Map<string, Entity[]>();
  for (const person of firsts.keys()) {
    for (const { key } of shortFormsOf(person)) peopleByKey.set(key, [...(peopleByKey.get(key) ?? []), person]);
  }
  return [...peopleByKey].flatMap(([key, people]) => draftShortForm(key, people, { parts, drafts, firsts }));
}

interface ShortFormContext {
  readonly parts: readonly ScannedPart[];
  readonly drafts: readonly Draft[];
  /** Where each person is named first. */
  readonly firsts: ReadonlyMap<Entity, Draft>;
}

/** The places of one short form; nobody is meant for sure where the article also names a stranger of that surname. */
function draftShortForm(key: string, people: readonly Entity[], { parts, drafts, firsts }: ShortFormContext): Draft[] {
  const places = parts.flatMap((part) =>
    findShortForm(part.text, part.normal, key).map((place) => ({ ...place, part, end: place.start + key.length })),
  );
  const free = places.filter((place) => !drafts.some((draft) => overlap(draft, place)));
  const hasStranger = free.some((place) => !place.isOwn);
  return free.flatMap(({ part, start, end, isOwn }) => {
    const known = people.filter((person) => isAfter(parts, part, start, firsts.get(person)));
    return isOwn && known.length > 0 ? [shortDraft({ part, start, end }, known, hasStranger)] : [];
  });
}

function shortDraft(
  span: Pick<Draft, "part" | "start" | "end">,
  people: readonly Entity[],
  hasStranger: boolean,
): Draft {
  const targets = people.map(
    (entity): AliasTarget => ({ entity, written: entity.name, letterCase: 0, needsContext: true }),
  );
  const isUnique = people.length === 1 && !hasStranger;
  return {
    ...span,
    targets,
    isStranger: false,
    entity: isUnique ? people[0] : undefined,
    reason: isUnique ? "earlier-full-name" : "ambiguous",
  };
}

function isAfter(parts: readonly ScannedPart[], part: ScannedPart, start: number, first: Draft | undefined): boolean {
  if (first === undefined) return false;
  return parts.indexOf(part) > parts.indexOf(first.part) || (part === first.part && start >= first.end);
}

function overlap(one: Pick<Draft, "part" | "start" | "end">, other: Pick<Draft, "part" | "start" | "end">): boolean {
  return one.part === other.part && one.start < other.end && other.start < one.end;
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
