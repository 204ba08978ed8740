import { mergedInto } from "../events/corrections/apply-corrections.ts";
import { changeOf } from "../events/merge/change-of.ts";
import { changeKeys, isSameChange } from "../events/merge/same-change.ts";
import type { Claim } from "../model/event.ts";
import type { EventDetail } from "../store/events.ts";
import type { Transaction } from "../store/open-store.ts";
import type { JobContext } from "./job-context.ts";
import { firstToldAt, tellingsOf } from "./refresh-event.ts";

/** A claim, and when its article was published. */
export interface DatedClaim {
  readonly claim: Claim;
  readonly publishedAt: Date | undefined;
}

/** The event that a claim belongs to by itself: the oldest that tells the same, else one that is founded. */
export async function findOwnEvent(
  context: JobContext,
  tx: Transaction,
  told: DatedClaim,
  passedOver?: string,
): Promise<string> {
  for (const candidate of await tx.events.findByKeys(changeKeys(told.claim, context.index().entitiesById))) {
    if (candidate.event.id === passedOver) continue;
    const detail = await withOwnClaims(tx, candidate);
    if (isToldBy(context, detail, told)) return detail.event.id;
  }
  return foundEvent(context, tx, told);
}

/** Founds the event of one claim, which merging fills. */
export async function foundEvent(
  context: JobContext,
  tx: Transaction,
  { claim, publishedAt }: DatedClaim,
): Promise<string> {
  const now = context.now();
  const event = { ...changeOf(claim), revision: 0, outletCount: 0, firstSeenAt: now, updatedAt: now };
  const keys = changeKeys(claim, context.index().entitiesById);
  return (await tx.events.createEvent({ event, around: publishedAt ?? now, keys })).id;
}

/** An event with the claims that belong to it by itself, which another one shows where it was merged into that. */
async function withOwnClaims(tx: Transaction, detail: EventDetail): Promise<EventDetail> {
  const { id } = detail.event;
  if (mergedInto(detail.corrections) === undefined) return detail;
  const home = await tx.events.loadEvent(await tx.corrections.findHome(id));
  return { ...detail, claims: (home?.claims ?? []).filter(({ ownEventId }) => ownEventId === id) };
}

function isToldBy(context: JobContext, detail: EventDetail, { claim, publishedAt }: DatedClaim): boolean {
  const told = { change: claim, toldAt: publishedAt };
  const toldAt = firstToldAt(detail);
  const { entitiesById } = context.index();
  return tellingsOf(detail).some((change) => isSameChange({ change, toldAt }, told, entitiesById));
}
