import { chooseDate } from "./choose-date.ts";
import type { Chunk, NameRef } from "./chunk.ts";
import { type Feature, strengthFeature } from "./confidence.ts";
import type { Draft } from "./draft.ts";
import { isFirstPerson } from "./en/first-person.ts";
import type { MatchContext } from "./match-context.ts";
import type { Match } from "./match-rows.ts";
import type { Standing } from "./read-status.ts";

/** What every claim of a match has: its rule, sentence, date, status and how sure the row is; no names yet. */
export function emptyDraft(match: Match, standing: Standing, context: MatchContext): Draft {
  const features: Feature[] = [strengthFeature(match.row)];
  if (standing.isRumour) features.push("rumour");
  if (standing.isHistory) features.push("said-as-history");
  if (context.isShuffled) features.push("shuffled-text");
  return {
    kind: match.row.kind,
    rule: match.row.id,
    sentence: context.sentence.index,
    person: undefined,
    org: undefined,
    from: [],
    to: [],
    team: [],
    action: match.row.action,
    role: undefined,
    manager: undefined,
    count: undefined,
    percent: undefined,
    target: [],
    date: chooseDate(match, context.encoded, context.earlier),
    status: standing.status === "reported" && isToldByThem(match, context) ? "confirmed" : standing.status,
    background: standing.isHistory,
    features,
    supportSentences: [],
  };
}

/** Whether a change is told by whom it is about: "I have joined Intel". */
function isToldByThem({ slots }: Match, { sentence }: MatchContext): boolean {
  const person = slots.get("person");
  return person !== undefined && isFirstPerson(person, sentence);
}

/** The teams that a chunk names. */
export function teamsOf(chunk: Chunk | undefined): readonly NameRef[] {
  return chunk?.teams ?? [];
}

/** The names of a chunk that stand for wholes, parts or companies. */
export function partsOf(chunk: Chunk | undefined): readonly NameRef[] {
  if (!chunk) return [];
  return chunk.teams.length > 0 ? chunk.teams : chunk.orgs;
}
