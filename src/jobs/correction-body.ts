import { mergedInto, rejectionOf } from "../events/corrections/apply-corrections.ts";
import { parseField } from "../events/corrections/parse-field.ts";
import type { CorrectionBody, CorrectionWish } from "../model/correction.ts";
import { UserError } from "../model/user-error.ts";
import type { EventDetail } from "../store/events.ts";
import type { Transaction } from "../store/open-store.ts";
import { foundEvent } from "./find-event.ts";
import type { JobContext } from "./job-context.ts";

/**
 * What a wish means for an event. A claim that is split off has its own event from then on, which is founded here.
 *
 * @throws UserError where the wish does not fit the event.
 */
export async function bodyOf(
  context: JobContext,
  tx: Transaction,
  { detail, wish }: { readonly detail: EventDetail; readonly wish: CorrectionWish },
): Promise<CorrectionBody> {
  checkStands(detail);
  switch (wish.what) {
    case "reject":
      return { what: "reject" };
    case "merge":
      return mergeBody(tx, detail, wish.intoId);
    case "split":
      return splitBody(context, tx, detail, wish.claimId);
    case "set":
      return { what: "set", set: parseField(detail.event, wish, context.index().entitiesById.values()) };
  }
}

/** An event that there is. */
export async function loadExisting(tx: Transaction, eventId: string): Promise<EventDetail> {
  const detail = await tx.events.loadEvent(eventId);
  if (!detail) throw new UserError("event-not-found", { event: eventId });
  return detail;
}

/** What was merged into another event, or rejected, is corrected no further until that is undone. */
function checkStands({ event, corrections }: EventDetail): void {
  const into = mergedInto(corrections);
  if (into !== undefined) throw new UserError("event-merged", { event: event.id, into });
  const rejection = rejectionOf(corrections);
  if (rejection) throw new UserError("event-rejected", { event: event.id, by: rejection.actorName });
}

// Only events that stand by themselves are merged, and only into such: a circle cannot come about.
async function mergeBody(tx: Transaction, { event }: EventDetail, intoId: string): Promise<CorrectionBody> {
  const into = await loadExisting(tx, intoId);
  if (into.event.id === event.id) throw new UserError("merge-with-itself", { event: event.id });
  checkStands(into);
  return { what: "merge", intoId: into.event.id };
}

async function splitBody(
  context: JobContext,
  tx: Transaction,
  { event, claims }: EventDetail,
  claimId: string,
): Promise<CorrectionBody> {
  const chosen = claims.find(({ id }) => id === claimId);
  if (!chosen) throw new UserError("claim-not-found", { event: event.id, claim: claimId });
  if (claims.length === 1) throw new UserError("split-alone", { event: event.id });
  const { articleId } = chosen.source;
  const stored = (await tx.claims.listClaimsOfArticle(articleId)).find(({ id }) => id === claimId);
  if (!stored) throw new Error(`claim ${claimId} of event ${event.id} is no claim of article ${articleId}`);
  const pinned = { articleId, claimKey: stored.key, claim: stored.claim, ownEventId: chosen.ownEventId };
  const intoId = await foundEvent(context, tx, { claim: chosen.claim, publishedAt: chosen.source.publishedAt });
  await tx.events.linkClaim(intoId, claimId);
  return { what: "split", intoId, pinned };
}
