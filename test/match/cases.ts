import { buildAliasIndex } from "../../src/match/alias-index.ts";
import { findMentions } from "../../src/match/find-mentions.ts";
import type { Entity, EntityKind, Mention } from "../../src/model/entity.ts";
import { cleanText } from "../../src/text/clean-text.ts";

interface EntityParts {
  readonly kind: EntityKind;
  readonly aliases?: readonly string[];
  readonly contextAliases?: readonly string[];
  readonly en?: string;
  readonly partOf?: string;
  readonly worksAt?: string;
}

/** An entity from what a case needs to say about it. */
export function entity(id: string, parts: EntityParts): Entity {
  const aliases = parts.aliases ?? [];
  const contextAliases = parts.contextAliases ?? [];
  return {
    id,
    kind: parts.kind,
    name: aliases[0] ?? contextAliases[0] ?? id,
    names: parts.en === undefined ? {} : { en: parts.en },
    aliases: [
      ...aliases.map((text) => ({ text, needsContext: false })),
      ...contextAliases.map((text) => ({ text, needsContext: true })),
    ],
    partOf: parts.partOf,
    roles:
      parts.worksAt === undefined
        ? []
        : [{ org: parts.worksAt, team: undefined, title: "", asOf: "2024", source: "https://example.com/" }],
  };
}

/** The mentions of one text, written as `surface>entity:reason`; an unresolved one has no entity. */
export function readMentions(entities: readonly Entity[], text: string, title = ""): string[] {
  return findMentions(cleanText(title), cleanText(text), buildAliasIndex(entities)).map(describe);
}

function describe(mention: Mention): string {
  return `${mention.surface}>${mention.entityId ?? ""}:${mention.reason}`;
}
