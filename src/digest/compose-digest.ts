import type { SectionRecipe } from "../model/edition.ts";
import { chooseChanges, eventsFor } from "./choose-changes.ts";
import { choosePeople } from "./choose-people.ts";
import { chooseStories, storiesFor } from "./choose-stories.ts";
import type { Digest, DigestInput, DigestSection } from "./digest.ts";
import { careForChange } from "./followed.ts";

/**
 * The digest of one channel: what concerns it, chosen and ordered by a score that each line carries, within the caps of
 * the recipe. Nothing stands in it twice: what the changes say is no story, and whom they are about is not listed again.
 */
export function composeDigest(input: DigestInput): Digest {
  const events = eventsFor(input);
  const stories = storiesFor(input);
  const changes = chooseChanges(events, recipeOf("changes", input), input);
  const severities = new Map(events.map(({ event, severity }) => [event.id, severity] as const));
  const shownPersonIds = new Set(
    events.filter(({ event }) => changes.eventIds.has(event.id)).flatMap(({ event }) => event.person?.entityId ?? []),
  );

  const compose = (recipe: SectionRecipe): DigestSection => {
    if (recipe.kind === "changes") return changes.section;
    if (recipe.kind === "people") return choosePeople(stories, recipe, shownPersonIds, input);
    return chooseStories(stories, recipe, { shownEventIds: changes.eventIds, severities }, input);
  };

  return {
    since: input.since,
    until: input.until,
    language: input.language,
    sections: input.sections.map(compose).filter((section) => lineCount(section) > 0),
    withdrawn: (input.withdrawn ?? []).filter((event) => careForChange(event, input) > 0).slice(0, MOST_WITHDRAWN),
    counts: {
      changes: changeCount(changes.section),
      stories: stories.length,
      articles: stories.reduce((sum, { articles }) => sum + articles.length, 0),
    },
  };
}

/** More at once is a change of rules, not news of what was wrong. */
const MOST_WITHDRAWN = 10;

/** Whether nothing happened: a note is enough. */
export function isQuiet(digest: Digest): boolean {
  return digest.sections.length === 0 && digest.withdrawn.length === 0;
}

/** Lines of changes, shown and left out: the halves of one move are one. */
function changeCount({ groups, moreCount }: Extract<DigestSection, { readonly kind: "changes" }>): number {
  return groups.reduce((sum, group) => sum + group.lines.length + group.moreCount, moreCount);
}

function lineCount(section: DigestSection): number {
  return section.kind === "changes" ? section.groups.length : section.lines.length;
}

function recipeOf(kind: SectionRecipe["kind"], { sections }: DigestInput): SectionRecipe {
  return sections.find((section) => section.kind === kind) ?? { kind, limit: 0, perCompany: 0 };
}
