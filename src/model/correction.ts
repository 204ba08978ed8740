import type { Claim, OrgChange } from "./event.ts";

/** What an editor may set of an event. Its kind stays: another kind is another event. */
export const SETTABLE_FIELDS = [
  "person",
  "org",
  "from",
  "to",
  "team",
  "action",
  "role",
  "manager",
  "count",
  "percent",
  "target",
  "date",
  "status",
  "background",
] as const;

export type SettableField = (typeof SETTABLE_FIELDS)[number];

/** One field with the value that an editor gave it; undefined, or an empty list, where it is to say nothing. */
export interface FieldValue {
  readonly field: SettableField;
  readonly value: OrgChange[SettableField];
}

/** The claim of an article that is an event of its own, remembered so that it is known again in another reading. */
export interface PinnedClaim {
  readonly articleId: string;
  readonly claimKey: string;
  readonly claim: Claim;
  /** The event that it was taken out of. */
  readonly ownEventId: string;
}

/** What is corrected: the event is wrong, is one with another, holds a claim of another change, or says a field wrongly. */
export type CorrectionBody =
  | { readonly what: "reject" }
  | { readonly what: "merge"; readonly intoId: string }
  | { readonly what: "split"; readonly intoId: string; readonly pinned: PinnedClaim }
  | { readonly what: "set"; readonly set: FieldValue };

/** A correction of an event by an editor. It holds, whatever is read, until it is revoked. */
export interface Correction {
  readonly id: string;
  readonly eventId: string;
  readonly body: CorrectionBody;
  readonly at: Date;
  readonly actorId: string;
  readonly actorName: string;
  readonly revokedAt: Date | undefined;
}

/** What an editor asks to have corrected of an event. A field is given as written: `-` takes away what it says. */
export type CorrectionWish =
  | { readonly what: "reject" }
  | { readonly what: "merge"; readonly intoId: string }
  | { readonly what: "split"; readonly claimId: string }
  | { readonly what: "set"; readonly field: string; readonly value: string };

/** What an editor asks for. `undo` takes back the newest correction that the event has part in. */
export type CorrectionRequest = CorrectionWish | { readonly what: "undo" };

/** Who corrects, and where, if it was in a channel. */
export interface Editor {
  readonly id: string;
  readonly name: string;
  readonly channelId?: string | undefined;
}
