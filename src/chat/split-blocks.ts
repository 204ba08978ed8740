import type { Block, RichText } from "../model/message.ts";
import { splitRichText, textLength } from "./split-text.ts";

/** Whether blocks, rendered, stay within every limit of one part. */
export type Fits = (blocks: readonly Block[]) => boolean;

/** Pieces are not made smaller than this, so that splitting ends whatever `fits` says. */
const MIN_PIECE_LENGTH = 40;

/**
 * Splits a message's blocks into parts that fit, in order, at least one. Lists and facts split between items, long
 * texts at sentence borders. A heading never ends a part, and a divider neither begins nor ends one.
 */
export function splitBlocks(blocks: readonly Block[], fits: Fits): readonly (readonly Block[])[] {
  const parts: (readonly Block[])[] = [];
  let part: readonly Block[] = [];
  for (const piece of blocks.flatMap((block) => piecesOf(block, fits))) {
    const grown = append(part, piece);
    if (part.length === 0 || fits(grown)) {
      part = grown;
      continue;
    }
    const { ended, carried } = carryLeads(part);
    const carries = ended.length > 0 && fits(append(carried, piece));
    parts.push(carries ? ended : part);
    part = carries ? append(carried, piece) : [piece];
  }
  parts.push(part);
  const trimmed = parts.map(trimDividers).filter((some) => some.length > 0);
  return trimmed.length > 0 ? trimmed : [[]];
}

/** The blocks with one more; items of the same list or table of facts go together. */
function append(part: readonly Block[], piece: Block): readonly Block[] {
  const last = part.at(-1);
  if (last?.kind === "list" && piece.kind === "list") {
    return [...part.slice(0, -1), { kind: "list", items: [...last.items, ...piece.items] }];
  }
  if (last?.kind === "facts" && piece.kind === "facts") {
    return [...part.slice(0, -1), { kind: "facts", facts: [...last.facts, ...piece.facts] }];
  }
  return [...part, piece];
}

/** Headings and dividers at the end of a part belong to what follows. */
function carryLeads(part: readonly Block[]): { ended: readonly Block[]; carried: readonly Block[] } {
  const end = part.findLastIndex((block) => block.kind !== "heading" && block.kind !== "divider") + 1;
  return { ended: part.slice(0, end), carried: trimDividers(part.slice(end)) };
}

function trimDividers(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => block.kind !== "divider");
  const last = blocks.findLastIndex((block) => block.kind !== "divider");
  return first < 0 ? [] : blocks.slice(first, last + 1);
}

function piecesOf(block: Block, fits: Fits): readonly Block[] {
  switch (block.kind) {
    case "text":
    case "quote":
    case "context":
      return splitToFit(block.text, (text) => ({ kind: block.kind, text }), fits);
    case "list":
      return block.items.flatMap((item) => splitToFit(item, (text) => ({ kind: "list", items: [text] }), fits));
    case "facts":
      return block.facts.flatMap(({ label, value }) =>
        splitToFit(value, (text) => ({ kind: "facts", facts: [{ label, value: text }] }), fits),
      );
    default:
      return [block];
  }
}

function splitToFit(text: RichText, toBlock: (text: RichText) => Block, fits: Fits): readonly Block[] {
  let maxLength = Math.max(textLength(text), 1);
  for (;;) {
    const pieces = splitRichText(text, maxLength).filter(hasWords).map(toBlock);
    if (maxLength <= MIN_PIECE_LENGTH || pieces.every((piece) => fits([piece]))) return pieces;
    maxLength = Math.ceil(maxLength / 2);
  }
}

function hasWords(text: RichText): boolean {
  return text.some((run) => run.text.trim() !== "");
}
