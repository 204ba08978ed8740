import type { Chunk } from "./chunk.ts";
import { makeChunk } from "./chunk.ts";
import type { SentenceContext } from "./context.ts";
import { nameChunk } from "./names.ts";

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
    return [nameChunk(type, sentence, span, { entity })];
  });
}
