import { composeDigest } from "../digest/compose-digest.ts";
import type { Digest, DigestEvent, DigestSource, DigestStory } from "../digest/digest.ts";
import type { Edition, SectionRecipe } from "../model/edition.ts";
import type { Status } from "../model/event.ts";
import type { Channel, Subscription } from "../model/subscription.ts";
import type { DigestMaterial, MaterialArticle } from "../store/digest-material.ts";
import type { EventDetail } from "../store/events.ts";
import { cleanText } from "../text/clean-text.ts";
import { shownText } from "../text/quote-of.ts";
import { severityOfEvent } from "./event-card.ts";
import type { JobContext } from "./job-context.ts";

/** What a digest holds where no edition says it. */
const DEFAULT_SECTIONS: readonly SectionRecipe[] = [
  { kind: "changes", limit: 20, perCompany: 6 },
  { kind: "stories", limit: 8, perCompany: 3 },
  { kind: "people", limit: 8, perCompany: 3 },
];

export interface Period {
  readonly since: Date;
  readonly until: Date;
}

/** The digest that a channel would get of a period. Undefined where none of its subscriptions wants a digest. */
export async function composeChannelDigest(
  context: Pick<JobContext, "store" | "index" | "editions">,
  channel: Channel,
  { since, until }: Period,
): Promise<Digest | undefined> {
  const subscriptions = await context.store.subscriptions.listSubscriptions(channel.id);
  const wishes = subscriptions.filter((subscription) => subscription.wantsDigest);
  if (wishes.length === 0) return undefined;
  const material = await context.store.digests.loadMaterial(since, until);
  const owedIds = new Set(await listOwed(context, channel));
  return composeDigest({
    sections: editionOf(context)?.sections ?? DEFAULT_SECTIONS,
    events: material.events.map((detail) => ({
      ...digestEvent(context, detail, since),
      isOwed: owedIds.has(detail.event.id),
    })),
    withdrawn: material.withdrawn,
    stories: digestStories(material, since),
    entities: context.index().entitiesById,
    followed: followedBy(wishes),
    since,
    until,
    language: channel.language,
  });
}

/** The events of which a channel was told that its digest has them; one that takes no alerts at all was told nothing. */
async function listOwed({ store }: Pick<JobContext, "store">, { id, pace }: Channel): Promise<readonly string[]> {
  return pace.alertsPerDay === 0 ? [] : store.heldAlerts.listLeftToDigest(id);
}

/** The edition whose recipe and name a digest has: the first in use. */
export function editionOf({ editions }: Pick<JobContext, "editions">): Edition | undefined {
  return editions[0];
}

function followedBy(wishes: readonly Subscription[]): ReadonlyMap<string, number> | undefined {
  const ids = wishes.map(({ entityId }) => entityId);
  return ids.includes(undefined) ? undefined : new Map(ids.flatMap((id) => (id === undefined ? [] : [[id, 1]])));
}

function digestEvent(context: Pick<JobContext, "index">, detail: EventDetail, since: Date): DigestEvent {
  const claims = [...detail.claims].sort((a, b) => b.claim.confidence - a.claim.confidence);
  return {
    event: detail.event,
    severity: severityOfEvent(context, detail),
    sources: claims.map(({ source }): DigestSource => {
      const { url, outlet, publishedAt } = source;
      return { url, outlet, publishedAt };
    }),
    previousStatus: previousStatus(detail, since),
  };
}

/** The status before the period, of an event that was news before it. */
function previousStatus(detail: EventDetail, since: Date): Status | undefined {
  if (detail.newsAt === undefined || detail.newsAt >= since) return undefined;
  return detail.steps.findLast(({ at }) => at < since)?.status;
}

function digestStories(material: DigestMaterial, since: Date): DigestStory[] {
  const told = material.articles.filter((article) => !article.isShuffled);
  const byStory = Map.groupBy(told, (article) => article.storyId ?? `article:${article.id}`);
  const eventIdsByArticle = eventIdsOf(material.events);
  return [...byStory].map(([id, articles]) => ({
    id,
    articles: articles.map(digestArticle),
    eventIds: [...new Set(articles.flatMap((article) => eventIdsByArticle.get(article.id) ?? []))],
    wasShown: articles.some(({ storyFirstAt }) => storyFirstAt !== undefined && storyFirstAt < since),
  }));
}

function eventIdsOf(events: readonly EventDetail[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { event, claims } of events) {
    for (const { source } of claims) ids.set(source.articleId, [...(ids.get(source.articleId) ?? []), event.id]);
  }
  return ids;
}

function digestArticle(article: MaterialArticle) {
  const { title, url, outlet, publishedAt, language, summary, mentionCounts } = article;
  return {
    title: cleanText(title).text,
    url,
    outlet,
    publishedAt,
    language: language ?? "other",
    summary: summary.map(shownText),
    mentionCounts,
  };
}
