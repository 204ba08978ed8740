import type { Entity } from "../model/entity.ts";
import type { PartialDate } from "../model/event.ts";
import type { Part, Span } from "../model/text.ts";

/** What a stretch of a sentence is. `name` is a Latin name that may be a person or an organisation. */
export type ChunkType = "person" | "org" | "team" | "name" | "role" | "date" | "count" | "percent" | "product";

/** A name or title where it stands: the span points into the clean text of `in`. */
export interface NameRef extends Span {
  readonly in: Part;
  readonly sentence: number;
  readonly written: string;
  readonly entity: Entity | undefined;
}

/** What a person is said to be or to have been: "零一万物前副总裁", "Apple's design chief". */
export interface Tie {
  readonly org: NameRef | undefined;
  readonly team: NameRef | undefined;
  readonly role: NameRef | undefined;
  readonly isFormer: boolean;
}

export interface Person {
  /** Undefined for a pronoun. */
  readonly name: NameRef | undefined;
  readonly ties: readonly Tie[];
}

/**
 * A typed stretch of one sentence, offsets relative to the sentence. One shape for all types, so that phrases are
 * built by filling fields: a role phrase may carry its organisation, a team its company, a list several names.
 */
export interface Chunk extends Span {
  readonly type: ChunkType;
  readonly people: readonly Person[];
  readonly orgs: readonly NameRef[];
  readonly teams: readonly NameRef[];
  readonly role: NameRef | undefined;
  readonly date: PartialDate | undefined;
  readonly count: number | undefined;
  readonly percent: number | undefined;
  /** Stands for something named before: 他, 其, 该公司, "the company". */
  readonly isAnaphor: boolean;
  /** The written form says by itself that it is a person (given name, title beside) or an organisation (suffix). */
  readonly looksLike: "person" | "org" | undefined;
}

const EMPTY = {
  people: [],
  orgs: [],
  teams: [],
  role: undefined,
  date: undefined,
  count: undefined,
  percent: undefined,
  isAnaphor: false,
  looksLike: undefined,
} as const;

/** A chunk with the given fields and nothing else. */
export function makeChunk(type: ChunkType, span: Span, fields: Partial<Chunk> = {}): Chunk {
  return { ...EMPTY, ...fields, type, start: span.start, end: span.end };
}
