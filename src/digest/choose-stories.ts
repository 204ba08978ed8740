import type { SectionRecipe } from "../model/edition.ts";
import { SEVERITIES, type Severity } from "../model/event.ts";
import type { DigestArticle, DigestInput, DigestSection, DigestStory, StoryLine } from "./digest.ts";
import { careFor, companyOfEntity } from "./followed.ts";
import { scoreOf } from "./score.ts";

const DEFAULT_PER_OUTLET = 3;

/** What is in the digest already, and how serious each event is. */
export interface StoryContext {
  readonly shownEventIds: ReadonlySet<string>;
  readonly severities: ReadonlyMap<string, Severity>;
}

/** The stories of the period that concern the channel and were not in an earlier digest, unless something happened. */
export function storiesFor(input: DigestInput): readonly DigestStory[] {
  const eventIds = new Set(input.events.map(({ event }) => event.id));

  return input.stories.filter(
    ({ articles, wasShown, eventIds: ids }) =>
      articles.length > 0 &&
      (!wasShown || ids.some((id) => eventIds.has(id))) &&
      careFor(entitiesOf(articles), input) > 0,
  );
}

/** The weightiest stories; what the changes say already is not said again. */
export function chooseStories(
  stories: readonly DigestStory[],
  { limit, perCompany }: SectionRecipe,
  { shownEventIds, severities }: StoryContext,
  input: DigestInput,
): DigestSection {
  const lines = stories
    .filter(({ eventIds }) => !eventIds.some((id) => shownEventIds.has(id)))
    .map((story) => lineOf(story, severities, input))
    .sort(
      (a, b) => b.score.total - a.score.total || b.articleCount - a.articleCount || (a.storyId < b.storyId ? -1 : 1),
    );

  const perOutlet = input.perOutlet ?? DEFAULT_PER_OUTLET;
  const shown: StoryLine[] = [];
  for (const line of lines) {
    if (shown.length === limit) break;
    const ofCompany = shown.filter(({ entityId }) => entityId !== undefined && entityId === line.entityId).length;
    const ofOutlet = shown.filter(
      ({ article }) => article.outlet !== undefined && article.outlet === line.article.outlet,
    ).length;
    if (ofCompany < perCompany && ofOutlet < perOutlet) shown.push(line);
  }

  return { kind: "stories", lines: shown, moreCount: lines.length - shown.length };
}

/** Of several articles, the one to quote: in the channel's language, with a summary, the earliest. */
export function articleToQuote(
  articles: readonly DigestArticle[],
  { language }: Pick<DigestInput, "language">,
): DigestArticle | undefined {
  const preference = (article: DigestArticle) =>
    (article.url === undefined ? 0 : 8) +
    (article.language === language ? 4 : article.language.slice(0, 2) === language.slice(0, 2) ? 2 : 0) +
    (article.summary.length > 0 ? 1 : 0);

  return [...articles].sort((a, b) => preference(b) - preference(a) || timeOf(a) - timeOf(b))[0];
}

/** How many different outlets wrote the articles. */
export function countOutlets(articles: readonly DigestArticle[]): number {
  return new Set(articles.map(({ outlet, url }) => outlet ?? url)).size;
}

/** The latest publication among articles. */
export function latestOf(articles: readonly DigestArticle[]): Date | undefined {
  const latest = Math.max(...articles.map(({ publishedAt }) => publishedAt?.getTime() ?? 0));
  return latest > 0 ? new Date(latest) : undefined;
}

function lineOf(story: DigestStory, severities: ReadonlyMap<string, Severity>, input: DigestInput): StoryLine {
  const { articles } = story;
  const own = story.eventIds.map((id) => severities.get(id));
  const [first] = articles;
  const article = articleToQuote(articles, input) ?? first;
  if (article === undefined) throw new Error(`story ${story.id} has no article`);
  const outletCount = countOutlets(articles);
  const score = scoreOf(
    {
      care: careFor(entitiesOf(articles), input),
      outletCount,
      severity: SEVERITIES.findLast((severity) => own.includes(severity)),
      novelty: story.wasShown ? 0.4 : 1,
      at: latestOf(articles),
    },
    input,
  );

  return {
    storyId: story.id,
    article,
    articleCount: articles.length,
    outletCount,
    entityId: mainCompany(articles, input),
    score,
  };
}

/** The company that the articles mention most, itself or by its parts. */
function mainCompany(articles: readonly DigestArticle[], input: DigestInput): string | undefined {
  const counts = new Map<string, number>();
  for (const { mentionCounts } of articles) {
    for (const [id, count] of mentionCounts) {
      const company = input.entities.get(id)?.kind === "person" ? undefined : companyOfEntity(id, input);
      if (company !== undefined) counts.set(company, (counts.get(company) ?? 0) + count);
    }
  }

  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0]?.[0];
}

function entitiesOf(articles: readonly DigestArticle[]): ReadonlySet<string> {
  return new Set(articles.flatMap(({ mentionCounts }) => [...mentionCounts.keys()]));
}

function timeOf({ publishedAt }: DigestArticle): number {
  return publishedAt?.getTime() ?? Number.POSITIVE_INFINITY;
}
