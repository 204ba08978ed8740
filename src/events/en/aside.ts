import type { Encoded } from "../encode.ts";
import type { Match } from "../match-rows.ts";
import { signsOf } from "../pattern.ts";

/** What is said in passing of a subject, between two commas: "Jane Miller, who left Google in May, has founded …". */
const ASIDE = new RegExp(
  `^[${signsOf("X")}](?:['’]s)?(?<aside>, (?:who|whose|which|an? |the |his |her |its |former|once|previous|until|most recent|lat(?:e|ely) )[^,.;]{1,100},)`,
  "u",
);

/** The stretch of typed text of a match that is said in passing: its dates and history are not the predicate's. */
export function findAside(
  encoded: Encoded,
  match: Match,
): { readonly start: number; readonly end: number } | undefined {
  if (match.row.language !== "en") return undefined;
  const found = ASIDE.exec(encoded.text.slice(match.start, match.end));
  const length = found?.groups?.aside?.length;
  if (!found || length === undefined) return undefined;
  const end = match.start + found[0].length;
  return { start: end - length, end };
}
