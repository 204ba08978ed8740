import type { PartialDate } from "../model/event.ts";
import { findAside } from "./en/aside.ts";
import type { Encoded } from "./encode.ts";
import type { Match } from "./match-rows.ts";

/** How far behind the predicate a date may stand and still be the predicate's, in characters of typed text. */
const REACH_BEHIND = 24;

/** A date that begins the sentence is for all of it; later ones belong to the predicate around them. */
const SENTENCE_START = 2;

/**
 * The date of a predicate: the last one before its end that no earlier predicate has, else the first one shortly behind.
 */
export function chooseDate(match: Match, encoded: Encoded, earlier: readonly Match[]): PartialDate | undefined {
  const aside = findAside(encoded, match);
  let before: PartialDate | undefined;
  for (let index = 0; index < encoded.chunks.length; index += 1) {
    const chunk = encoded.chunks[index];
    if (chunk?.type !== "date" || chunk.date === undefined) continue;
    if (aside && aside.start <= index && index < aside.end) continue;
    if (index < match.start && index > SENTENCE_START && earlier.some((other) => owns(other, index, encoded))) continue;
    if (index < match.end) {
      before = chunk.date;
      continue;
    }
    const between = encoded.text.slice(match.end, index);
    if (before === undefined && between.length <= REACH_BEHIND && (isNear(between) || takesEffect(encoded, index)))
      return chunk.date;
    break;
  }
  return before;
}

/** Whether a date stands inside an earlier predicate or right behind it ("named X, effective March 18, …"). */
function owns(other: Match, index: number, encoded: Encoded): boolean {
  if (index < other.start) return false;
  return index < other.end || AT_ONCE.test(encoded.text.slice(other.end, index));
}

const AT_ONCE = /^,? ?(?:effective|starting|beginning|as of|with effect from|on|in|from|并?自|于|将于|任期自)? ?$/u;

/** Whether a date is that on which something takes effect: 9月1日起生效. */
function takesEffect(encoded: Encoded, index: number): boolean {
  return (
    /^(?:日?起|正式)?生效/u.test(encoded.text.slice(index + 1)) ||
    /(?:effective|with effect from) $/u.test(encoded.text.slice(0, index))
  );
}

/** Whether a date behind the predicate is still in its clause. */
function isNear(between: string): boolean {
  return !/[,。;.:]/u.test(between) || AT_ONCE.test(between);
}
