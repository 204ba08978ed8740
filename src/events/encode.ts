import type { Chunk, ChunkType } from "./chunk.ts";

// A sentence with its chunks is written as a string in which each chunk is one private-use character, so that phrases
// and predicates are regular expressions over typed text: "吴永辉加入字节跳动" becomes "<person>加入<org>".

const FIRST_SIGN = 0xe000;

const TYPES: readonly ChunkType[] = ["person", "org", "team", "name", "role", "date", "count", "percent", "product"];

const SIGN_OF = new Map(TYPES.map((type, index) => [type, String.fromCharCode(FIRST_SIGN + index)]));

/** The character that stands for chunks of a type. */
export function signOf(type: ChunkType): string {
  return SIGN_OF.get(type) ?? "";
}

/** A sentence as typed text. `starts[i]` and `ends[i]` say where the character `i` came from; `chunks[i]` is its chunk. */
export interface Encoded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly chunks: readonly (Chunk | undefined)[];
}

/**
 * Writes a sentence as typed text. Chunks must not overlap; private-use characters of the text itself become spaces, of
 * spaces in a row one is written, and of the characters in `leftOut` none.
 */
export function encode(text: string, chunks: readonly Chunk[], leftOut = ""): Encoded {
  const sorted = [...chunks].sort((a, b) => a.start - b.start);
  const signs: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const placed: (Chunk | undefined)[] = [];
  let next = 0;
  for (let offset = 0; offset < text.length; ) {
    const chunk = sorted[next];
    if (chunk && chunk.start <= offset) {
      next += 1;
      if (chunk.end <= offset) continue;
      signs.push(signOf(chunk.type));
      starts.push(offset);
      ends.push(chunk.end);
      placed.push(chunk);
      offset = chunk.end;
      continue;
    }
    if (leftOut.includes(text.charAt(offset))) {
      offset += 1;
      continue;
    }
    const sign = plain(text.charAt(offset));
    if (sign === " " && signs.at(-1) === " ") {
      offset += 1;
      continue;
    }
    signs.push(sign);
    starts.push(offset);
    ends.push(offset + 1);
    placed.push(undefined);
    offset += 1;
  }
  return { text: signs.join(""), starts, ends, chunks: placed };
}

function plain(character: string): string {
  return character >= "\ue000" && character <= "\uf8ff" ? " " : character;
}

/** The chunk at a place of the typed text. */
export function chunkAt(encoded: Encoded, index: number): Chunk | undefined {
  return encoded.chunks[index];
}

/**
 * Replaces every match of `pattern` (global, with indices) by the chunk that `build` makes of its named groups; where it
 * makes none the match stays as it was.
 */
export function reduce(
  encoded: Encoded,
  pattern: RegExp,
  build: (groups: ReadonlyMap<string, Chunk>, span: { start: number; end: number }, text: string) => Chunk | undefined,
): Encoded {
  const edits: { readonly from: number; readonly to: number; readonly chunk: Chunk }[] = [];
  for (const match of encoded.text.matchAll(pattern)) {
    const from = match.index;
    const to = from + match[0].length;
    const start = encoded.starts[from];
    const end = encoded.ends[to - 1];
    if (start === undefined || end === undefined) continue;
    const chunk = build(groupChunks(encoded, match), { start, end }, match[0]);
    if (chunk) edits.push({ from, to, chunk });
  }
  if (edits.length === 0) return encoded;
  const signs: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const chunks: (Chunk | undefined)[] = [];
  let at = 0;
  for (const edit of edits) {
    copy(encoded, at, edit.from, { signs, starts, ends, chunks });
    signs.push(signOf(edit.chunk.type));
    starts.push(edit.chunk.start);
    ends.push(edit.chunk.end);
    chunks.push(edit.chunk);
    at = edit.to;
  }
  copy(encoded, at, encoded.text.length, { signs, starts, ends, chunks });
  return { text: signs.join(""), starts, ends, chunks };
}

function copy(
  encoded: Encoded,
  from: number,
  to: number,
  into: { signs: string[]; starts: number[]; ends: number[]; chunks: (Chunk | undefined)[] },
): void {
  for (let index = from; index < to; index += 1) {
    into.signs.push(encoded.text.charAt(index));
    into.starts.push(encoded.starts[index] ?? 0);
    into.ends.push(encoded.ends[index] ?? 0);
    into.chunks.push(encoded.chunks[index]);
  }
}

/** The chunks that the named groups of a match captured. */
export function groupChunks(encoded: Encoded, match: RegExpExecArray): Map<string, Chunk> {
  const found = new Map<string, Chunk>();
  for (const [name, span] of Object.entries(match.indices?.groups ?? {})) {
    if (name === "gap") continue;
    const chunk = span && encoded.chunks[span[0]];
    if (chunk) found.set(name, chunk);
  }
  return found;
}
