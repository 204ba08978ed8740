import { findPinned } from "../events/corrections/find-pinned.ts";
import { changeKeys } from "../events/merge/same-change.ts";
import type { Claim } from "../model/event.ts";
import { RULES_VERSION } from "../read/read-article.ts";
import type { StoredArticle } from "../store/articles.ts";
import type { StoredClaim } from "../store/claims.ts";
import type { Transaction } from "../store/open-store.ts";
import { findOwnEvent } from "./find-event.ts";
import type { JobContext } from "./job-context.ts";
import { refreshEvent } from "./refresh-event.ts";

/** No article tells of more changes: a list of names must not become a flood of cards. */
const MAX_CLAIMS = 40;

interface ClaimedArticle {
  readonly article: StoredArticle;
  readonly claims: readonly Claim[];
}

/**
 * Makes an article's claims part of the events that they tell of, founding those that are new. Events that the article
 * told of before and no longer does are merged anew without it; one that nothing supports is withdrawn. What editors
 * corrected holds. Returns every event that was touched: one that stays as it is may be told by an article that can
 * announce it for the first time.
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
  await tx.corrections.holdCorrections();
  const touched = new Set(await tx.events.listEventIdsOfArticle(article.id));
  await lockAround(context, tx, { articleId: article.id, claims, eventIds: [...touched] });
  const stored = await tx.claims.saveClaims(article.id, {
    textHash: article.contentHash,
    rulesVersion: RULES_VERSION,
    claims,
    at: context.now(),
  });
  const splitOff = await splitOffEvents(context, tx, article.id, stored);
  for (const claim of stored) {
    const ownId =
      splitOff.get(claim.id) ??
      (await findOwnEvent(context, tx, { claim: claim.claim, publishedAt: article.publishedAt }));
    const eventId = await tx.corrections.findHome(ownId);
    await tx.events.linkClaim(ownId, claim.id, eventId);
    touched.add(eventId);
  }
  for (const eventId of touched) await refreshEvent(context, tx, eventId);
  return [...touched];
}

/** The surest claims of an article, in its order, as many as one may make. */
function surest(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length <= MAX_CLAIMS) return claims;
  const kept = new Set([...claims].sort((a, b) => b.confidence - a.confidence).slice(0, MAX_CLAIMS));
  return claims.filter((claim) => kept.has(claim));
}

/** Locks everything that the claims of an article, and the events that it told of before, may come to. */
async function lockAround(
  context: JobContext,
  tx: Transaction,
  {
    articleId,
    claims,
    eventIds,
  }: { readonly articleId: string; readonly claims: readonly Claim[]; readonly eventIds: readonly string[] },
): Promise<void> {
  const { entitiesById } = context.index();
  const keys = claims.flatMap((claim) => changeKeys(claim, entitiesById));
  const pinned = await tx.corrections.listPinned(articleId);
  const ids = [...eventIds, ...pinned.map(({ intoId }) => intoId)];
  await tx.events.lockKeys([...keys, ...(await tx.corrections.listKeysAround(keys, ids))]);
}

/** The events that editors made of some of an article's claims, by the claim's id. */
async function splitOffEvents(
  context: JobContext,
  tx: Transaction,
  articleId: string,
  claims: readonly StoredClaim[],
): Promise<ReadonlyMap<string, string>> {
  const eventIds = new Map<string, string>();
  for (const pinned of await tx.corrections.listPinned(articleId)) {
    const left = claims.filter(({ id }) => !eventIds.has(id));
    const claim = findPinned(pinned, left, context.index().entitiesById);
    if (claim) eventIds.set(claim.id, pinned.intoId);
  }
  return eventIds;
}
