import type { DoubtReason } from "./second-reading.ts";
import type { Quote } from "./text.ts";

export const ORG_EVENT_KINDS = [
  "join",
  "leave",
  "appoint",
  "report",
  "layoff",
  "team",
  "found",
  "acquire",
  "dispute",
] as const;

export type OrgEventKind = (typeof ORG_EVENT_KINDS)[number];

export const TEAM_ACTIONS = ["formed", "merged", "split", "dissolved", "renamed", "moved", "restructured"] as const;

export type TeamAction = (typeof TEAM_ACTIONS)[number];

/** By precedence: the first that applies is the status of a claim. */
export const STATUSES = ["denied", "rumored", "planned", "confirmed", "reported"] as const;

export type Status = (typeof STATUSES)[number];

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/**
 * A name or a title in a claim. `name` is the entity's where tracked, else the surface form (simplified for Chinese);
 * `written` is the form in the article, repaired.
 */
export interface Named {
  readonly name: string;
  readonly written: string;
  readonly entityId: string | undefined;
}

/**
 * What a claim or event says about a change (the field table of the design). Lists are empty, everything else is
 * undefined, where nothing is said.
 */
export interface OrgChange {
  readonly kind: OrgEventKind;
  readonly person: Named | undefined;
  readonly org: Named | undefined;
  readonly from: readonly Named[];
  readonly to: readonly Named[];
  readonly team: readonly Named[];
  readonly action: TeamAction | undefined;
  readonly role: Named | undefined;
  readonly manager: Named | undefined;
  readonly count: number | undefined;
  /** 0 to 100. */
  readonly percent: number | undefined;
  readonly target: readonly Named[];
  readonly date: PartialDate | undefined;
  readonly status: Status;
  /** Told as history: it belongs in timelines and is never an alert. */
  readonly background: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One article's statement of a change, with the sentence that proves it. */
export interface Claim extends OrgChange {
  /** The sentence of the predicate as the article has it. */
  readonly evidence: Quote;
  /** At most two more passages of the same article that hold a field which the evidence does not. */
  readonly support: readonly Quote[];
  /** The rule that read it, for `inspect` and `why`. */
  readonly rule: string;
  /** Why a second reader doubts it; its confidence is lowered already. */
  readonly doubt?: DoubtReason | undefined;
}

/** A change in an organisation, merged from the claims of one or more articles. */
export interface OrgEvent extends OrgChange {
  readonly id: string;
  /** Rises by one with every change that people can see. */
  readonly revision: number;
  /** Independent outlets that reported it. */
  readonly outletCount: number;
  readonly firstSeenAt: Date;
  readonly updatedAt: Date;
}

export const SEVERITIES = ["low", "normal", "high"] as const;

export type Severity = (typeof SEVERITIES)[number];
