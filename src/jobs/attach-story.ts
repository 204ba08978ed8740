import type { Reading } from "../model/article.ts";
import type { StoredArticle } from "../store/articles.ts";
import type { Transaction } from "../store/open-store.ts";
import { chooseStory, type StoryCandidate } from "../stories/choose-story.ts";
import { storyKeys } from "../stories/story-keys.ts";
import { type StorySignature, storySignature } from "../stories/story-signature.ts";
import type { JobContext } from "./job-context.ts";

const DAY_MS = 86_400_000;
/** Older stories are over. */
const STORY_DAYS = 30;
/** Stories compared with one article, at most. */
const MAX_CANDIDATES = 50;

/** Puts an article into the story that it belongs to, or founds one. Reading it again leaves it where it is. */
export async function attachStory(
  context: JobContext,
  tx: Transaction,
  { article, reading }: { readonly article: StoredArticle; readonly reading: Reading },
): Promise<void> {
  const signature = storySignature({
    title: reading.title.text,
    text: reading.text.text,
    mentions: reading.mentions,
    claims: reading.claims,
    publishedAt: article.publishedAt,
    link: article.url,
  });
  const keys = storyKeys(signature);
  const at = context.now();
  await tx.stories.lockStories();
  const stories = await tx.stories.findRecentStories(
    keys,
    new Date(at.getTime() - STORY_DAYS * DAY_MS),
    MAX_CANDIDATES,
  );
  const candidates: StoryCandidate[] = stories.flatMap(({ id, members }) =>
    // attachArticle below wrote it.
    members.map((member) => ({ storyId: id, signature: member.signature as StorySignature })),
  );
  const choice = chooseStory(signature, candidates);
  await tx.stories.attachArticle({ articleId: article.id, storyId: choice?.storyId, signature, keys, at });
}
