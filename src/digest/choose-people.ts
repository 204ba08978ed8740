import type { SectionRecipe } from "../model/edition.ts";
import { articleToQuote, countOutlets, latestOf } from "./choose-stories.ts";
import type { DigestArticle, DigestInput, DigestSection, DigestStory, PersonLine } from "./digest.ts";
import { careFor, companyOfEntity } from "./followed.ts";
import { scoreOf } from "./score.ts";

/** Somebody whom one article names once is not in the news. */
const MIN_MENTIONS = 2;

/** The people whom the articles of the period name most, without those whom the changes are about. */
export function choosePeople(
  stories: readonly DigestStory[],
  { limit, perCompany }: SectionRecipe,
  shownPersonIds: ReadonlySet<string>,
  input: DigestInput,
): DigestSection {
  const lines = [...articlesByPerson(stories, input)]
    .filter(([id, articles]) => !shownPersonIds.has(id) && countMentions(id, articles) >= MIN_MENTIONS)
    .flatMap(([id, articles]) => lineOf(id, articles, input))
    .sort(
      (a, b) => b.score.total - a.score.total || b.articleCount - a.articleCount || (a.entityId < b.entityId ? -1 : 1),
    );

  const shown: PersonLine[] = [];
  const perCompanyCounts = new Map<string, number>();
  for (const line of lines) {
    if (shown.length === limit) break;
    const company = companyOfEntity(line.entityId, input) ?? line.entityId;
    const count = perCompanyCounts.get(company) ?? 0;
    if (count >= perCompany) continue;
    perCompanyCounts.set(company, count + 1);
    shown.push(line);
  }

  return { kind: "people", lines: shown, moreCount: lines.length - shown.length };
}

function articlesByPerson(
  stories: readonly DigestStory[],
  { entities }: DigestInput,
): ReadonlyMap<string, DigestArticle[]> {
  const byPerson = new Map<string, DigestArticle[]>();
  for (const article of stories.flatMap(({ articles }) => articles)) {
    for (const id of article.mentionCounts.keys()) {
      if (entities.get(id)?.kind !== "person") continue;
      const articles = byPerson.get(id);
      if (articles === undefined) byPerson.set(id, [article]);
      else articles.push(article);
    }
  }

  return byPerson;
}

function countMentions(id: string, articles: readonly DigestArticle[]): number {
  return articles.reduce((sum, { mentionCounts }) => sum + (mentionCounts.get(id) ?? 0), 0);
}

function lineOf(id: string, articles: readonly DigestArticle[], input: DigestInput): PersonLine[] {
  const most = Math.max(...articles.map(({ mentionCounts }) => mentionCounts.get(id) ?? 0));
  const article = articleToQuote(
    articles.filter(({ mentionCounts }) => mentionCounts.get(id) === most),
    input,
  );
  if (article === undefined) return [];

  const company = companyOfEntity(id, input);
  const outletCount = countOutlets(articles);
  const care = Math.max(careFor([id], input), company === undefined ? 0 : careFor([company], input) * 0.8);
  const score = scoreOf({ care, outletCount, severity: undefined, novelty: 1, at: latestOf(articles) }, input);
  return [{ entityId: id, articleCount: articles.length, outletCount, article, score }];
}
