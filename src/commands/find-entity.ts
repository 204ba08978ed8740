import { type Entity, type EntityKind, nameIn } from "../model/entity.ts";
import type { Language } from "../model/text.ts";
import { UserError } from "../model/user-error.ts";
import { normalizeText } from "../text/normalize.ts";

/** Candidates that are named to a person at most. */
const MAX_CANDIDATES = 5;
/** A typed name is near another that takes this few changed letters for its length. */
const LETTERS_PER_SLIP = 4;

export interface EntityWish {
  /** As typed. */
  readonly name: string;
  /** These kinds come first: the others count only where none of these has the name. */
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly language: Language;
}

/**
 * The entity that a person means by a name: by any of its forms, in either script, whatever width, case and spacing.
 *
 * @throws UserError `entity-ambiguous` with the candidates where several have that name, and `entity-not-found` with
 * the nearest names where none has: nothing is guessed.
 */
export function findEntity(wish: EntityWish, entities: Iterable<Entity>): Entity {
  const typed = keyOf(wish.name);
  const all = [...entities];
  const eligible = all.filter((entity) => wish.kinds === undefined || wish.kinds.includes(entity.kind));
  const isNamed = (entity: Entity) => keysOf(entity).includes(typed) || isDescribed(entity, wish.name);
  const exact = [eligible, all].map((some) => some.filter(isNamed)).find((some) => some.length > 0) ?? [];
  if (exact.length === 1 && exact[0]) return exact[0];
  if (exact.length > 1) {
    const candidates = exact.slice(0, MAX_CANDIDATES).map((entity) => describe(entity, wish.language));
    throw new UserError("entity-ambiguous", { name: wish.name, candidates: candidates.join(", ") });
  }
  const near = findNear(typed, eligible).map((entity) => nameIn(entity, wish.language));
  throw new UserError("entity-not-found", { name: wish.name, candidates: near.join(", ") });
}

/** Entities whose names begin with, hold, or are nearly what was typed, the nearest first. */
export function findNear(typed: string, entities: readonly Entity[]): readonly Entity[] {
  if (typed === "") return [];
  const scored = entities.map((entity) => ({
    entity,
    distance: Math.min(...keysOf(entity).map((key) => distanceOf(typed, key))),
  }));
  return scored
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_CANDIDATES)
    .map(({ entity }) => entity);
}

function distanceOf(typed: string, key: string): number {
  if (key.startsWith(typed)) return 0.5;
  if (typed.length > 1 && key.includes(typed)) return 0.75;
  const allowed = Math.max(1, Math.floor(typed.length / LETTERS_PER_SLIP));
  const slips = countSlips(typed, key, allowed);
  return slips <= allowed && slips < typed.length ? slips : Number.POSITIVE_INFINITY;
}

/** Letters to change, add or drop between two words; more than `limit` is just more. */
function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? limit + 1;
}

function keysOf(entity: Entity): readonly string[] {
  return [entity.id, entity.name, ...Object.values(entity.names), ...entity.aliases.map(({ text }) => text)].map(keyOf);
}

/** Letters and digits alone, normalised. */
function keyOf(name: string): string {
  return normalizeText(name.normalize("NFKC"))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** As the candidates of an ambiguous name are shown; whoever repeats one of them means that one. */
function describe(entity: Entity, language: Language): string {
  return `${nameIn(entity, language)} (${entity.id})`;
}

function isDescribed({ id }: Entity, name: string): boolean {
  return name.trim().endsWith(` (${id})`);
}
