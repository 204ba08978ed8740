import { isSameChange } from "../events/merge/same-change.ts";
import type { EventClaim, EventDetail } from "../store/events.ts";
import type { Transaction } from "../store/open-store.ts";
import { findOwnEvent } from "./find-event.ts";
import type { JobContext } from "./job-context.ts";

/**
 * After a correction of an event was taken back: claims that came to it only by what it was set to go to the events
 * that they tell of. Returns these. The oldest claim stays, and whatever tells the same as one that stays.
 */
export async function regroupClaims(
  context: JobContext,
  tx: Transaction,
  detail: EventDetail,
): Promise<readonly string[]> {
  const eventIds: string[] = [];
  for (const { id, claim, source } of strangersIn(context, detail)) {
    const { publishedAt } = source;
    const ownId = await findOwnEvent(context, tx, { claim, publishedAt }, detail.event.id);
    const eventId = await tx.corrections.findHome(ownId);
    await tx.events.linkClaim(ownId, id, eventId);
    eventIds.push(eventId);
  }
  return eventIds;
}

function strangersIn(context: JobContext, { claims, event }: EventDetail): readonly EventClaim[] {
  const { entitiesById } = context.index();
  const datedOf = ({ claim, source }: EventClaim) => ({ change: claim, toldAt: source.publishedAt });
  let strangers = claims.filter(({ ownEventId }) => ownEventId === event.id);
  const staying = strangers.splice(0, 1);
  // Each that stays may hold others, until none does.
  for (const stays of staying) {
    const isHeld = (each: EventClaim) => isSameChange(datedOf(stays), datedOf(each), entitiesById);
    staying.push(...strangers.filter(isHeld));
    strangers = strangers.filter((each) => !isHeld(each));
  }
  return strangers;
}
