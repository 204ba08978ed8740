import type { Span } from "../../model/text.ts";
import type { Edit } from "../edits.ts";

/** A character that was read anew, with the stretch of the text that its bytes stand in. */
export interface Reread {
  readonly character: string;
  readonly from: Span;
}

/** One edit for a stretch that was read anew; every character keeps its own place in it. */
export function rereadEdit(span: Span, characters: readonly Reread[]): Edit {
  return {
    span,
    after: characters.map(({ character }) => character).join(""),
    origins: characters.flatMap(({ character, from }) => Array.from({ length: character.length }, () => from)),
  };
}
