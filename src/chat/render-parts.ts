import type { Block, Message } from "../model/message.ts";
import { type Fits, splitBlocks } from "./split-blocks.ts";
import { tidyBlocks } from "./tidy-blocks.ts";

/** One part of a message with its number among all of them, such as "1/3"; a message in one part has no number. */
export interface MessagePart {
  readonly blocks: readonly Block[];
  readonly number: string | undefined;
}

/** The number that takes most room: `fits` of a platform measures with it. */
export const WIDEST_NUMBER = "99/99";

/**
 * A message's blocks as parts within a platform's limits, in order, at least one. A message without anything to show
 * shows its summary.
 */
export function partsOf(message: Message, fits: Fits): readonly MessagePart[] {
  const given: readonly Block[] = tidyBlocks(message.blocks);
  const blocks = given.length > 0 ? given : tidyBlocks([{ kind: "text", text: [{ text: message.summary || "…" }] }]);
  const parts = splitBlocks(blocks, fits);
  return parts.map((part, index) => ({
    blocks: part,
    number: parts.length > 1 ? `${index + 1}/${parts.length}` : undefined,
  }));
}
