import type { Language, Part, Span } from "./text.ts";

export const ENTITY_KINDS = ["company", "team", "person", "product", "topic"] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];

/**
 * One written form of an entity. `needsContext` marks a form that is also something else ("Meta", "Seed", "周畅"):
 * it counts only beside something of its entity's world, or after the full form.
 */
export interface Alias {
  readonly text: string;
  readonly needsContext: boolean;
}

/** What somebody does at a company, as far as publicly known at `asOf` (YYYY, YYYY-MM or YYYY-MM-DD). */
export interface KnownRole {
  readonly org: string;
  readonly team: string | undefined;
  readonly title: string;
  readonly asOf: string;
  readonly source: string;
}

/** Something that Orgbeat tracks. Ids are stable, kebab-case and unique over all kinds of one edition. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The name in the entity's home language; `names` has it in others. */
  readonly name: string;
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly aliases: readonly Alias[];
  /** The company of a team or product, the parent of a company. */
  readonly partOf: string | undefined;
  /** Of a person: what they are known to do. */
  readonly roles: readonly KnownRole[];
}

/** Why a mention was resolved as it was, or refused: for `inspect` and `why`. */
export type MentionReason =
  | "full-name"
  | "context-nearby"
  | "earlier-full-name"
  | "no-context"
  | "ambiguous"
  | "inside-longer-name";

/**
 * One occurrence of an alias in an article. `entityId` is undefined where it was not resolved.
 * The span points into the clean text of `in`.
 */
export interface Mention {
  readonly in: Part;
  readonly span: Span;
  readonly surface: string;
  readonly entityId: string | undefined;
  readonly kind: EntityKind;
  readonly reason: MentionReason;
  /** The entities that this form could mean, best first. */
  readonly candidateIds: readonly string[];
}

/** The entity's name in a language, its own name where it has none in that language. */
export function nameIn(entity: Entity, language: Language): string {
  return entity.names[language] ?? (language === "zh-Hant" ? entity.names["zh-Hans"] : undefined) ?? entity.name;
}
