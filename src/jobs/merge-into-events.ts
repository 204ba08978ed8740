import { type MergedChange, mergeClaims, type ToldClaim } from "../events/merge/merge-claims.ts";
import { changeKeys, isSameChange } from "../events/merge/same-change.ts";
import type { Claim, OrgChange, OrgEvent } from "../model/event.ts";
import { RULES_VERSION } from "../read/read-article.ts";
import type { StoredArticle } from "../store/articles.ts";
import type { StoredClaim } from "../store/claims.ts";
import type { EventClaim, EventDetail } from "../store/events.ts";
import type { Transaction } from "../store/open-store.ts";
import type { JobContext } from "./job-context.ts";

/** No article tells of more changes: a list of names must not become a flood of cards. */
const MAX_CLAIMS = 40;

interface ClaimedArticle {
  readonly article: StoredArticle;
  readonly claims: readonly Claim[];
}

/**
 * Makes an article's claims part of the events that they tell of, founding those that are new. Events that the article
 * told of before and no longer does are merged anew without it; one that nothing supports is withdrawn. Returns every
 * event that was touched: one that stays as it is may be told by an article that can announce it for the first time.
 */
export async function mergeIntoEvents(
  context: JobContext,
  tx: Transaction,
  { article, claims: made }: ClaimedArticle,
): Promise<readonly string[]> {
  const claims = surest(made);
  if (claims.length < made.length) {
    context.log.warn({ articleId: article.id, claims: made.length, kept: claims.length }, "an article claims too much");
  }
  const { entitiesById } = context.index();
  const touched = new Set(await tx.events.listEventIdsOfArticle(article.id));
  const known = await tx.events.loadEvents([...touched]);
  const changes = [...claims, ...known.map(({ event }) => event)];
  await tx.events.lockKeys(changes.flatMap((change) => changeKeys(change, entitiesById)));
  const stored = await tx.claims.saveClaims(article.id, {
    textHash: article.contentHash,
    rulesVersion: RULES_VERSION,
    claims,
    at: context.now(),
  });
  for (const claim of stored) touched.add(await eventOf(context, tx, { article, claim }));
  for (const eventId of touched) await refreshEvent(context, tx, eventId);
  return [...touched];
}

/** The surest claims of an article, in its order, as many as one may make. */
function surest(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length <= MAX_CLAIMS) return claims;
  const kept = new Set([...claims].sort((a, b) => b.confidence - a.confidence).slice(0, MAX_CLAIMS));
  return claims.filter((claim) => kept.has(claim));
}

/** The event that a claim belongs to, found or founded, with the claim linked to it. */
async function eventOf(
  context: JobContext,
  tx: Transaction,
  { article, claim: stored }: { readonly article: StoredArticle; readonly claim: StoredClaim },
): Promise<string> {
  const { entitiesById } = context.index();
  const { claim } = stored;
  const told = { change: claim, toldAt: article.publishedAt };
  const keys = changeKeys(claim, entitiesById);
  const candidates = await tx.events.findByKeys(keys);
  const same = candidates.find((detail) =>
    isSameChange({ change: detail.event, toldAt: firstToldAt(detail) }, told, entitiesById),
  );
  const eventId = same?.event.id ?? (await foundEvent(context, tx, { article, claim, keys }));
  await tx.events.linkClaim(eventId, stored.id);
  return eventId;
}

async function foundEvent(
  context: JobContext,
  tx: Transaction,
  {
    article,
    claim,
    keys,
  }: { readonly article: StoredArticle; readonly claim: Claim; readonly keys: readonly string[] },
): Promise<string> {
  const now = context.now();
  const around = article.publishedAt ?? now;
  const event = { ...changeOf(claim), revision: 0, outletCount: 0, firstSeenAt: now, updatedAt: now };
  return (await tx.events.createEvent({ event, around, keys })).id;
}

/** Merges an event's claims anew; its revision rises where people would see the difference. */
async function refreshEvent(context: JobContext, tx: Transaction, eventId: string): Promise<void> {
  const detail = await tx.events.loadEvent(eventId);
  if (!detail) return;
  const now = context.now();
  if (detail.claims.length === 0) {
    await tx.events.withdrawEvent(eventId, now);
    return;
  }
  const merged = mergeClaims(detail.claims.map(toldClaim));
  for (const step of merged.steps) {
    await tx.events.addStatusStep(eventId, { status: step.status, at: step.at ?? now, articleId: step.articleId });
  }
  if (!detail.isWithdrawn && !isVisibleChange(detail.event, merged)) return;
  const { change, outletCount } = merged;
  const event: OrgEvent = {
    ...detail.event,
    ...change,
    outletCount,
    revision: detail.event.revision + 1,
    updatedAt: now,
  };
  await tx.events.updateEvent(event, {
    around: firstToldAt(detail) ?? now,
    keys: changeKeys(change, context.index().entitiesById),
  });
}

function isVisibleChange(event: OrgEvent, merged: MergedChange): boolean {
  const seen = (change: OrgChange, outletCount: number) =>
    JSON.stringify([outletCount, { ...changeOf(change), confidence: Math.round(change.confidence * 100) }]);
  return seen(event, event.outletCount) !== seen(merged.change, merged.outletCount);
}

function toldClaim({ claim, source }: EventClaim): ToldClaim {
  const { articleId, outlet, publishedAt } = source;
  return { change: claim, quote: claim.evidence.quote, articleId, outlet, toldAt: publishedAt };
}

function firstToldAt(detail: EventDetail): Date | undefined {
  const times = detail.claims.map(({ source }) => source.publishedAt).filter((at) => at !== undefined);
  return times.length === 0 ? undefined : new Date(Math.min(...times.map((at) => at.getTime())));
}

/** The fields of a change alone, in one order, whatever else the object holds. */
function changeOf(change: OrgChange): OrgChange {
  const {
    kind,
    person,
    org,
    from,
    to,
    team,
    action,
    role,
    manager,
    count,
    percent,
    target,
    date,
    status,
    background,
    confidence,
  } = change;
  return {
    kind,
    person,
    org,
    from,
    to,
    team,
    action,
    role,
    manager,
    count,
    percent,
    target,
    date,
    status,
    background,
    confidence,
  };
}
