import { chooseStory, type StoryCandidate } from "./choose-story.ts";
import type { StoryReason } from "./same-story.ts";
import { storyKeys } from "./story-keys.ts";
import { type StoryArticle, storySignature } from "./story-signature.ts";

/** An article to be grouped; ids are the caller's and unique. */
export interface GroupedArticle extends StoryArticle {
  readonly id: string;
}

/** The story of one article; `reason` says why it joined, and is undefined for the article that founded the story. */
export interface Grouping {
  readonly id: string;
  readonly storyId: string;
  readonly reason: StoryReason | undefined;
  readonly detail: string | undefined;
}

/** A key that this many articles have says nothing any more. */
const MAX_KEY_ARTICLES = 200;

/**
 * Groups articles into stories, in their order of publication, exactly as they would be grouped one by one as they come
 * in; the answer is in the given order. A story's id is that of its first article.
 */
export function groupArticles(articles: readonly GroupedArticle[]): readonly Grouping[] {
  const byKey = new Map<string, Set<StoryCandidate>>();
  const groupings = new Map<string, Grouping>();

  for (const article of inOrder(articles)) {
    const signature = storySignature(article);
    const keys = storyKeys(signature);
    const choice = chooseStory(signature, candidatesOf(keys, byKey));
    const storyId = choice?.storyId ?? article.id;
    groupings.set(article.id, {
      id: article.id,
      storyId,
      reason: choice?.verdict.reason,
      detail: choice?.verdict.detail,
    });

    const candidate = { storyId, signature };
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(candidate));
  }

  return articles.flatMap(({ id }) => groupings.get(id) ?? []);
}

function candidatesOf(
  keys: readonly string[],
  byKey: ReadonlyMap<string, ReadonlySet<StoryCandidate>>,
): readonly StoryCandidate[] {
  const found = new Set<StoryCandidate>();
  for (const key of keys) {
    const sharing = byKey.get(key);
    if (sharing !== undefined && sharing.size <= MAX_KEY_ARTICLES)
      for (const candidate of sharing) found.add(candidate);
  }

  return [...found];
}

function inOrder(articles: readonly GroupedArticle[]): readonly GroupedArticle[] {
  return [...articles].sort((a, b) => (a.publishedAt?.getTime() ?? 0) - (b.publishedAt?.getTime() ?? 0));
}
