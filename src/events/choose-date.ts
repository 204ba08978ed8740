import type { PartialDate } from "../model/event.ts";
import type { Encoded } from "./encode.ts";
import type { Match } from "./match-rows.ts";

/** How far behind the predicate a date may stand and still be the predicate's, in characters of typed text. */
const REACH_BEHIND = 24;

/** The date of a predicate: the last one before its end, else the first one shortly behind it. */
export function chooseDate(match: Match, encoded: Encoded): PartialDate | undefined {
  let before: PartialDate | undefined;
  for (let index = 0; index < encoded.chunks.length; index += 1) {
    const chunk = encoded.chunks[index];
    if (chunk?.type !== "date" || chunk.date === undefined) continue;
    if (index < match.end) {
      before = chunk.date;
      continue;
    }
    const between = encoded.text.slice(match.end, index);
    if (before === undefined && between.length <= REACH_BEHIND && !/[。;]/u.test(between)) return chunk.date;
    break;
  }
  return before;
}
