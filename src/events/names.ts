import type { Entity } from "../model/entity.ts";
import type { Sentence, Span } from "../model/text.ts";
import { type Chunk, type ChunkType, makeChunk, type NameRef } from "./chunk.ts";

/** The name at a span of a sentence, without the quotation marks around it. */
export function nameAt(sentence: Sentence, span: Span, entity?: Entity): NameRef {
  let { start, end } = span;
  while (start < end && /[\s“”"「」『』《》‘’']/u.test(sentence.text.charAt(start))) start += 1;
  while (start < end && /[\s“”"「」『』《》‘]/u.test(sentence.text.charAt(end - 1))) end -= 1;
  return {
    in: sentence.in,
    sentence: sentence.index,
    start: sentence.span.start + start,
    end: sentence.span.start + end,
    written: sentence.text.slice(start, end),
    entity,
  };
}

/** A chunk that is one name. */
export function nameChunk(
  type: ChunkType,
  sentence: Sentence,
  span: Span,
  fields: Partial<Chunk> & { readonly entity?: Entity | undefined } = {},
): Chunk {
  const { entity, ...rest } = fields;
  const name = nameAt(sentence, span, entity);
  if (type === "person") return makeChunk(type, span, { people: [{ name, ties: [] }], ...rest });
  if (type === "org") return makeChunk(type, span, { orgs: [name], ...rest });
  if (type === "team") return makeChunk(type, span, { teams: [name], ...rest });
  if (type === "role") return makeChunk(type, span, { role: name, ...rest });
  if (type === "name") return makeChunk(type, span, { people: [{ name, ties: [] }], orgs: [name], ...rest });
  return makeChunk(type, span, rest);
}
