import type { PartialDate } from "../model/event.ts";
import { findAside } from "./en/aside.ts";
import type { Encoded } from "./encode.ts";
import type { Match } from "./match-rows.ts";

/** How far behind the predicate a date may stand and still be the predicate's, in characters of typed text. */
const REACH_BEHIND = 24;

/** How far behind the predicate the day on which it takes effect, or was told, may stand. */
const REACH_OF_EFFECT = 60;
const REACH_OF_SAYING = 90;

/** "…, the company said in a statement on Friday": the day of the announcement. */
const SAID =
  /^[^.;]*\b(?:said|announced|wrote|confirmed|told [^.;,]{1,20}|tweeted|posted|disclosed|reported)(?: (?:in|to) [a-z ]{3,40})?(?: on| late| early)? ?$/u;

/** "The company said on Thursday that she would leave in June": what stands before a date tells when it was said. */
const TELLING = /\b(?:said|announced|confirmed|disclosed|wrote|told [^.;,]{1,20})(?: late| early)?(?: on)? $/u;

/** A date that begins the sentence is for all of it; later ones belong to the predicate around them. */
const SENTENCE_START = 2;

/**
 * The date of a predicate: the last one before its end that no earlier predicate has, else the first one shortly behind.
 */
export function chooseDate(match: Match, encoded: Encoded, earlier: readonly Match[]): PartialDate | undefined {
  const aside = findAside(encoded, match);
  const effective = effectiveDate(match, encoded);
  if (effective !== undefined) return effective;
  let before: PartialDate | undefined;
  let isToldThen = false;
  for (let index = 0; index < encoded.chunks.length; index += 1) {
    const chunk = encoded.chunks[index];
    if (chunk?.type !== "date" || chunk.date === undefined) continue;
    if (aside && aside.start <= index && index < aside.end) continue;
    if (index < match.start && index > SENTENCE_START && earlier.some((other) => owns(other, index, encoded))) continue;
    if (index < match.end) {
      before = chunk.date;
      isToldThen = TELLING.test(encoded.text.slice(0, index));
      continue;
    }
    const between = encoded.text.slice(match.end, index);
    if (isToldThen && between.length <= REACH_BEHIND && isNear(between)) return chunk.date;
    if (before !== undefined) break;
    if (beginsClause(between, encoded.text.slice(index + 1))) break;
    if (between.length <= REACH_BEHIND && isNear(between)) return chunk.date;
    if (between.length <= REACH_OF_SAYING && SAID.test(between)) return chunk.date;
    break;
  }
  return before;
}

/** The day behind a predicate on which it takes effect: it goes before the day on which it was told. */
function effectiveDate(match: Match, encoded: Encoded): PartialDate | undefined {
  for (let index = match.end; index < Math.min(encoded.chunks.length, match.end + REACH_OF_EFFECT); index += 1) {
    if (/[.;。]/u.test(encoded.text.charAt(index)) && !/\d/u.test(encoded.text.charAt(index + 1))) return undefined;
    const chunk = encoded.chunks[index];
    if (chunk?.type === "date" && chunk.date !== undefined) return takesEffect(encoded, index) ? chunk.date : undefined;
  }
  return undefined;
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
    /^(?:(?:日?起|正式)?生效|履新|到任|到职)/u.test(encoded.text.slice(index + 1)) ||
    /(?:effective|effective on|with effect from|effective as of|as of|starting|starting on|beginning|beginning on) $/u.test(
      encoded.text.slice(0, index),
    )
  );
}

/** Whether a date behind a Chinese comma begins what is told next (",去年已裁掉…"), not when the change takes effect. */
function beginsClause(between: string, behind: string): boolean {
  return between === "," && /^(?!日?起|正式|生效|履新|到任|到职|上任|就任|报到)[一-鿿]/u.test(behind);
}

/** Whether a date behind the predicate is still in its clause. */
function isNear(between: string): boolean {
  return !/[,。;.:]/u.test(between) || AT_ONCE.test(between);
}
