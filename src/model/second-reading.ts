import type { OrgEventKind, TeamAction } from "./event.ts";

/** Why a second reader doubts a claim: a closed list, so that each reason can be told to people in their language. */
export const DOUBT_REASONS = [
  "not-stated",
  "no-change",
  "not-certain",
  "wrong-person",
  "wrong-organisation",
  "long-ago",
] as const;

export type DoubtReason = (typeof DOUBT_REASONS)[number];

/** A claim as a second reader proposes it: names and numbers as it says that the article writes them, none checked. */
export interface Proposal {
  readonly kind: OrgEventKind;
  /** The sentence of the predicate, or the part of it that says the change. */
  readonly quote: string;
  /** Passages of the same article with the names that the quote leaves out. */
  readonly support: readonly string[];
  readonly person: string | undefined;
  readonly org: string | undefined;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly team: readonly string[];
  readonly action: TeamAction | undefined;
  readonly role: string | undefined;
  readonly manager: string | undefined;
  readonly count: number | undefined;
  readonly percent: number | undefined;
  readonly target: readonly string[];
  /** Chooses among the dates that the sentence states, as we resolve them; it adds none. */
  readonly date: string | undefined;
}

/** A doubt about a claim that the rules made, which it names by its kind, a name in it, and its sentence. */
export interface Doubt {
  readonly kind: OrgEventKind;
  readonly name: string;
  readonly quote: string;
  readonly reason: DoubtReason;
}

/** What a second reader answered about one article: well-formed, and not yet held against the article. */
export interface SecondAnswer {
  readonly proposals: readonly Proposal[];
  readonly doubts: readonly Doubt[];
}
