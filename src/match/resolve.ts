import type { Entity, Mention, MentionReason } from "../model/entity.ts";
import type { Part } from "../model/text.ts";
import type { AliasIndex, AliasTarget } from "./alias-index.ts";
import { hasContextWord } from "./context-words.ts";
import type { Occurrence } from "./occurrences.ts";

/** One part of an article with what stands in it. */
export interface ScannedPart {
  readonly part: Part;
  readonly text: string;
  readonly normal: string;
  readonly occurrences: readonly Occurrence[];
}

/** Something of the same world counts as nearby within so many units. */
const NEARBY_UNITS = 160;

interface Draft {
  readonly part: ScannedPart;
  readonly occurrence: Occurrence;
  entity: Entity | undefined;
  reason: MentionReason;
}

/** Decides for every occurrence which entity it means, or that nobody can tell. */
export function resolveOccurrences(parts: readonly ScannedPart[], index: AliasIndex): Mention[] {
  const drafts = parts.flatMap((part) =>
    part.occurrences.map((occurrence): Draft => ({ part, occurrence, ...resolveAlone(occurrence) })),
  );
  const named = new Set<string>();
  for (const draft of drafts) if (draft.entity !== undefined) named.add(draft.entity.id);
  // What the first pass resolves is context for the second: Flow beside Seed beside 字节.
  for (let pass = 0; pass < 2; pass++) {
    for (const draft of drafts) if (draft.reason === "no-context") resolveInContext(draft, drafts, named, index);
  }
  return drafts.map(toMention);
}

function resolveAlone({ targets, isInsideLongerName }: Occurrence): Pick<Draft, "entity" | "reason"> {
  if (isInsideLongerName) return { entity: undefined, reason: "inside-longer-name" };
  const certain = targets.filter((target) => !target.needsContext);
  const [first, second] = preferCompanies(certain);
  if (first === undefined) return { entity: undefined, reason: "no-context" };
  return second === undefined
    ? { entity: first.entity, reason: "full-name" }
    : { entity: undefined, reason: "ambiguous" };
}

/** A company and its product often share their name; then the company is meant. */
function preferCompanies(targets: readonly AliasTarget[]): readonly AliasTarget[] {
  const [first] = targets.filter((target) => target.entity.kind === "company");
  if (first === undefined) return targets;
  const others = targets.filter((target) => target !== first && target.entity.partOf !== first.entity.id);
  return [first, ...others];
}

function resolveInContext(draft: Draft, drafts: readonly Draft[], named: Set<string>, index: AliasIndex): void {
  const { targets } = draft.occurrence;
  const earlier = targets.filter((target) => named.has(target.entity.id));
  const nearby = targets.filter((target) => hasContext(draft, target, drafts, index));
  const [chosen, other] = earlier.length > 0 ? earlier : nearby;
  if (chosen === undefined) return;
  if (other !== undefined) {
    draft.reason = "ambiguous";
    return;
  }
  draft.entity = chosen.entity;
  draft.reason = earlier.length > 0 ? "earlier-full-name" : "context-nearby";
}

function hasContext(draft: Draft, target: AliasTarget, drafts: readonly Draft[], index: AliasIndex): boolean {
  const { part, occurrence } = draft;
  if (hasContextWord(part.text, part.normal, occurrence, target.entity.kind)) return true;
  return drafts.some(
    (other) =>
      other.entity !== undefined &&
      other.part === part &&
      distance(other.occurrence, occurrence) <= NEARBY_UNITS &&
      index.worlds.areRelated(other.entity.id, target.entity.id),
  );
}

function distance(one: Occurrence, other: Occurrence): number {
  return Math.max(one.start - other.end, other.start - one.end);
}

function toMention({ part, occurrence, entity, reason }: Draft): Mention {
  const { start, end, targets } = occurrence;
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
