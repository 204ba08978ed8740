import type { OrgEventKind, PartialDate, Status, TeamAction } from "../model/event.ts";
import type { NameRef } from "./chunk.ts";
import type { Feature } from "./confidence.ts";

/** A claim in the making: its names still know where they stand. */
export interface Draft {
  readonly kind: OrgEventKind;
  readonly rule: string;
  /** Index of the sentence of the predicate. */
  readonly sentence: number;
  readonly person: NameRef | undefined;
  readonly org: NameRef | undefined;
  readonly from: readonly NameRef[];
  readonly to: readonly NameRef[];
  readonly team: readonly NameRef[];
  readonly action: TeamAction | undefined;
  readonly role: NameRef | undefined;
  readonly manager: NameRef | undefined;
  readonly count: number | undefined;
  readonly percent: number | undefined;
  readonly target: readonly NameRef[];
  readonly date: PartialDate | undefined;
  readonly status: Status;
  readonly background: boolean;
  readonly features: readonly Feature[];
  /** Sentences, other than the predicate's, that hold something of the claim. */
  readonly supportSentences: readonly number[];
}
