import { isDeepStrictEqual } from "node:util";
import { applyCorrections, leadBy, rejectionOf } from "../events/corrections/apply-corrections.ts";
import { changeOf } from "../events/merge/change-of.ts";
import { type MergedChange, mergeClaims, type ToldClaim } from "../events/merge/merge-claims.ts";
import { changeKeys } from "../events/merge/same-change.ts";
import type { Correction } from "../model/correction.ts";
import type { OrgChange, OrgEvent } from "../model/event.ts";
import type { EventClaim, EventDetail } from "../store/events.ts";
import type { Transaction } from "../store/open-store.ts";
import type { JobContext } from "./job-context.ts";

/**
 * Merges an event's claims anew and applies what editors corrected; its revision rises where people would see the
 * difference. An event without claims, and one that an editor rejected, is withdrawn.
 */
export async function refreshEvent(context: JobContext, tx: Transaction, eventId: string): Promise<void> {
  const detail = await tx.events.loadEvent(eventId);
  if (!detail) return;
  const now = context.now();
  const isRejected = rejectionOf(detail.corrections) !== undefined;
  if (isRejected || detail.claims.length === 0) await tx.events.withdrawEvent(eventId, now);
  await tx.events.forgetForeignSteps(eventId);
  // What a rejected event says goes on following its claims only once it stands again: until then it is as it was rejected.
  if (isRejected || detail.claims.length === 0) return;
  const merged = mergeClaims(detail.claims.map(toldClaim));
  for (const step of merged.steps) {
    await tx.events.addStatusStep(eventId, { status: step.status, at: step.at ?? now, articleId: step.articleId });
  }
  const own = ownChange(detail, merged);
  const shown = applyCorrections(hasForeign(detail) ? leadBy(own, merged.change) : merged.change, detail.corrections);
  const isVisible = detail.isWithdrawn || isVisibleChange(detail.event, shown, merged.outletCount);
  const keys = keysOf(context, detail, [own, shown]);
  if (!isVisible && isDeepStrictEqual(keys, detail.keys) && isDeepStrictEqual(own, detail.claimed)) return;
  const event: OrgEvent = {
    ...detail.event,
    ...shown,
    outletCount: merged.outletCount,
    revision: detail.event.revision + (isVisible ? 1 : 0),
    updatedAt: isVisible ? now : detail.event.updatedAt,
  };
  const claimed = isDeepStrictEqual(own, shown) ? undefined : own;
  await tx.events.updateEvent(event, { around: firstToldAt(detail) ?? now, keys, claimed });
}

/** When the first article told it; undefined where none says when it was published. */
export function firstToldAt(detail: EventDetail): Date | undefined {
  const times = detail.claims.map(({ source }) => source.publishedAt).filter((at) => at !== undefined);
  return times.length === 0 ? undefined : new Date(Math.min(...times.map((at) => at.getTime())));
}

/**
 * What a further claim may be compared with to belong to an event: what its claims say, and what people are shown.
 * Where corrections part the two, each claim of its own too, since together they may say what none of them does.
 */
export function tellingsOf(detail: EventDetail): readonly OrgChange[] {
  if (detail.corrections.length === 0 && !hasForeign(detail)) return [detail.event];
  const own = detail.claims.filter(({ ownEventId }) => ownEventId === detail.event.id);
  return [detail.claimed, detail.event, ...own.map(({ claim }) => claim)];
}

/** What an event's own claims say; one that has none any more keeps what they said. */
function ownChange(detail: EventDetail, merged: MergedChange): OrgChange {
  if (!hasForeign(detail)) return merged.change;
  const own = detail.claims.filter(({ ownEventId }) => ownEventId === detail.event.id);
  return own.length === 0 ? detail.claimed : mergeClaims(own.map(toldClaim)).change;
}

/** Whether it shows claims of events that were merged into it. */
function hasForeign({ claims, event }: EventDetail): boolean {
  return claims.some(({ ownEventId }) => ownEventId !== event.id);
}

function keysOf(context: JobContext, detail: EventDetail, changes: readonly OrgChange[]): readonly string[] {
  const told = detail.corrections.some(({ body }: Correction) => body.what === "set") ? tellingsOf(detail) : [];
  const { entitiesById } = context.index();
  return [...new Set([...changes, ...told].flatMap((change) => changeKeys(change, entitiesById)))];
}

function isVisibleChange(event: OrgEvent, shown: OrgChange, outletCount: number): boolean {
  const seen = (change: OrgChange, outlets: number) =>
    JSON.stringify([outlets, { ...changeOf(change), confidence: Math.round(change.confidence * 100) }]);
  return seen(event, event.outletCount) !== seen(shown, outletCount);
}

function toldClaim({ claim, source }: EventClaim): ToldClaim {
  const { articleId, outlet, publishedAt } = source;
  return { change: claim, quote: claim.evidence.quote, articleId, outlet, toldAt: publishedAt };
}
