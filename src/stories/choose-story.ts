import { type StoryVerdict, sameStory } from "./same-story.ts";
import type { StorySignature } from "./story-signature.ts";

/** An article that may be about the same thing, and its story. */
export interface StoryCandidate {
  readonly storyId: string;
  readonly signature: StorySignature;
}

/** The story to join, with the tie that decided. */
export interface StoryChoice {
  readonly storyId: string;
  readonly verdict: StoryVerdict;
}

/** A tie at least this strong joins by itself; weaker ones need the agreement of a third of the story. */
const STRONG = 0.75;

/**
 * The story that an article belongs to, or undefined where it founds one. Strongest tie wins, then the story with more
 * ties; a weak tie to one article of a large story is not enough, so that stories do not grow into chains.
 */
export function chooseStory(signature: StorySignature, candidates: readonly StoryCandidate[]): StoryChoice | undefined {
  const choices = [...Map.groupBy(candidates, ({ storyId }) => storyId)].flatMap(([storyId, members]) => {
    const ties = members.map((member) => sameStory(signature, member.signature)).filter(({ same }) => same);
    const verdict = ties.reduce<StoryVerdict | undefined>(
      (best, tie) => (best && best.strength >= tie.strength ? best : tie),
      undefined,
    );
    if (verdict === undefined || (verdict.strength < STRONG && ties.length * 3 < members.length)) return [];
    return [{ storyId, verdict, tieCount: ties.length }];
  });
  const [best] = choices.sort((a, b) => b.verdict.strength - a.verdict.strength || b.tieCount - a.tieCount);

  return best && { storyId: best.storyId, verdict: best.verdict };
}
