import type { Entity } from "../model/entity.ts";
import type { Span } from "../model/text.ts";
import { normalizeText } from "../text/normalize.ts";
import { type Chunk, makeChunk, type NameRef } from "./chunk.ts";
import type { SentenceContext } from "./context.ts";
import { nameAt, nameChunk } from "./names.ts";

const TYPE_OF = { company: "org", team: "team", person: "person", product: "product", topic: undefined } as const;

/**
 * The mentions of a sentence as chunks. A form that was not resolved still says what it could be: a person or company
 * without an entity. Topics say nothing about who did what.
 */
export function trackedChunks(context: SentenceContext): Chunk[] {
  const { sentence, mentions, entitiesById } = context;
  return mentions.flatMap((mention) => {
    const span = { start: mention.span.start - sentence.span.start, end: mention.span.end - sentence.span.start };
    const type = TYPE_OF[mention.kind];
    if (mention.reason === "inside-longer-name" || type === undefined) return [];
    const entity = mention.entityId === undefined ? undefined : entitiesById.get(mention.entityId);
    if (type === "product") return [makeChunk("product", span)];
    if (type === "team" && !entity) return [];
    if (!entity && /^[\x20-\x7f]+$/u.test(mention.surface)) return [nameChunk("name", sentence, span)];
    const chunk = nameChunk(type, sentence, span, { entity });
    return [type === "team" && entity ? { ...chunk, orgs: companyInside(context, span, entity) } : chunk];
  });
}

/** The company that a team's written form begins with: 字节 in 字节Seed, 阿里 in 阿里达摩院. */
function companyInside(context: SentenceContext, span: Span, team: Entity): readonly NameRef[] {
  const company = team.partOf === undefined ? undefined : context.entitiesById.get(team.partOf);
  if (company?.kind !== "company") return [];
  const written = context.norm.slice(span.start, span.end);
  const forms = company.aliases.map((alias) => normalizeText(alias.text)).filter((form) => written.startsWith(form));
  const longest = Math.max(0, ...forms.map((form) => form.length));
  return longest === 0 ? [] : [nameAt(context.sentence, { start: span.start, end: span.start + longest }, company)];
}
