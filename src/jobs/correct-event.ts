import { changeOf } from "../events/merge/change-of.ts";
import type { Correction, CorrectionRequest, CorrectionWish, Editor } from "../model/correction.ts";
import { UserError } from "../model/user-error.ts";
import type { EventDetail } from "../store/events.ts";
import type { Transaction } from "../store/open-store.ts";
import { bodyOf, loadExisting } from "./correction-body.ts";
import type { JobContext } from "./job-context.ts";
import { refreshEvent } from "./refresh-event.ts";
import { regroupClaims } from "./regroup-claims.ts";
import { redrawOptions, TASKS } from "./task-names.ts";

interface Correcting {
  readonly detail: EventDetail;
  readonly by: Editor;
}

/** What came of a request. */
interface CorrectedEvent {
  /** The correction that was made, or taken back. */
  readonly correction: Correction;
  readonly before: EventDetail;
  readonly after: EventDetail;
}

/**
 * Corrects an event, or takes a correction back: what follows from it, and who changed what, are written in one
 * transaction while nothing is merged. The cards that are out are edited after; none is posted for it.
 *
 * @throws UserError where there is no such event, or the request does not fit it; nothing is changed then.
 */
export async function correctEvent(
  context: JobContext,
  eventId: string,
  { request, by }: { readonly request: CorrectionRequest; readonly by: Editor },
): Promise<CorrectedEvent> {
  return context.store.inTransaction(async (tx) => {
    await lockInvolved(tx, eventId, request);
    const before = await loadExisting(tx, eventId);
    const correction =
      request.what === "undo"
        ? await revoke(context, tx, before)
        : await apply(context, tx, { detail: before, by }, request);
    const touched = await touchedBy(tx, correction);
    if (request.what === "undo" && correction.body.what === "set")
      touched.push(...(await regroup(context, tx, correction)));
    for (const id of new Set(touched)) {
      await refreshEvent(context, tx, id);
      await tx.addJob(TASKS.redrawCards, { eventId: id }, redrawOptions(id));
    }
    const corrected = { correction, before, after: await loadExisting(tx, eventId) };
    await record(context, tx, { ...corrected, request, by });
    return corrected;
  });
}

/** Keeps merging out, and whoever draws the cards of the events that a request has to do with. */
async function lockInvolved(tx: Transaction, eventId: string, request: CorrectionRequest): Promise<void> {
  await tx.corrections.lockCorrections();
  const earlier = await tx.corrections.listCorrections(eventId);
  const ids = earlier.flatMap((correction) => idsOf(correction));
  if (request.what === "merge") ids.push(request.intoId);
  await tx.events.lockKeys(await tx.corrections.listKeysAround([], [eventId, ...ids]));
}

async function apply(
  context: JobContext,
  tx: Transaction,
  { detail, by }: Correcting,
  wish: CorrectionWish,
): Promise<Correction> {
  const eventId = detail.event.id;
  const body = await bodyOf(context, tx, { detail, wish });
  if (body.what === "merge") {
    await tx.events.showClaims(await tx.corrections.listFamily(eventId), body.intoId);
    await tx.heldAlerts.passHeldAlerts(eventId, body.intoId);
  }
  return tx.corrections.saveCorrection({ eventId, body, at: context.now(), actorId: by.id, actorName: by.name });
}

async function revoke(context: JobContext, tx: Transaction, { event }: EventDetail): Promise<Correction> {
  const all = await tx.corrections.listCorrections(event.id);
  const correction = all.findLast(({ revokedAt }) => revokedAt === undefined);
  if (!correction) throw new UserError("nothing-to-undo", { event: event.id });
  const revokedAt = context.now();
  await tx.corrections.revokeCorrection(correction.id, revokedAt);
  const { eventId, body } = correction;
  if (body.what === "merge") await tx.events.showClaims(await tx.corrections.listFamily(eventId), eventId);
  if (body.what === "split") {
    const { articleId, ownEventId } = body.pinned;
    const home = await tx.corrections.findHome(ownEventId);
    await tx.events.giveClaims(articleId, body.intoId, { ownEventId, eventId: home });
  }
  return { ...correction, revokedAt };
}

/** Where no set field is left, what came to the event by one goes where it belongs. */
async function regroup(context: JobContext, tx: Transaction, { eventId }: Correction): Promise<readonly string[]> {
  const detail = await loadExisting(tx, eventId);
  const isSet = detail.corrections.some(({ body }) => body.what === "set");
  return isSet ? [] : regroupClaims(context, tx, detail);
}

/** The events that are another way by a correction, or by its end, each with the one that it was merged into. */
async function touchedBy(tx: Transaction, correction: Correction): Promise<string[]> {
  const touched = new Set<string>();
  for (const id of idsOf(correction)) touched.add(id).add(await tx.corrections.findHome(id));
  return [...touched].sort((a, b) => Number(a) - Number(b));
}

function idsOf({ eventId, body }: Correction): string[] {
  if (body.what === "split") return [eventId, body.intoId, body.pinned.ownEventId];
  return body.what === "merge" ? [eventId, body.intoId] : [eventId];
}

async function record(
  context: JobContext,
  tx: Transaction,
  { correction, before, after, request, by }: CorrectedEvent & { request: CorrectionRequest; by: Editor },
): Promise<void> {
  await tx.changes.recordChange({
    at: context.now(),
    actorId: by.id,
    actorName: by.name,
    channelId: by.channelId,
    subject: "event",
    subjectId: before.event.id,
    before: { ...changeOf(before.event), isWithdrawn: before.isWithdrawn },
    after: { ...changeOf(after.event), isWithdrawn: after.isWithdrawn, correctionId: correction.id, request },
  });
}
