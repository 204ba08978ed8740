import type { StoredArticle } from "../store/articles.ts";
import type { CountedCandidate } from "../store/candidates.ts";
import { cleanText } from "../text/clean-text.ts";
import { splitSentences } from "../text/sentences.ts";
import { type CliContext, EXIT } from "./cli-context.ts";

export interface NamesOptions {
  readonly json: boolean;
  readonly edition: string | undefined;
}

const SHOWN = 100;

/** A name that claims hold and nobody follows, with examples: what an editor may add to the watchlist. */
interface NewName {
  readonly kind: CountedCandidate["kind"];
  readonly name: string;
  readonly articles: number;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly examples: readonly NameExample[];
}

interface NameExample {
  readonly title: string;
  readonly url: string | undefined;
  /** The first sentence that has the name; undefined where only the title does. */
  readonly sentence: string | undefined;
}

/** Prints the names in most articles first: how often each was met, and up to three sentences. */
export async function listNames(context: CliContext, options: NamesOptions): Promise<number> {
  return context.withProgram(options.edition, async ({ store }) => {
    const candidates = await store.candidates.listCandidates(SHOWN);
    const articles = await store.articles.listArticles([
      ...new Set(candidates.flatMap(({ articleIds }) => articleIds)),
    ]);
    const byId = new Map(articles.map((article) => [article.id, article]));
    const names = candidates.map((candidate) => withExamples(candidate, byId));
    for (const name of names) context.writeOut(`${options.json ? JSON.stringify(name) : toText(name)}\n`);
    return EXIT.done;
  });
}

function withExamples(candidate: CountedCandidate, articlesById: ReadonlyMap<string, StoredArticle>): NewName {
  const { kind, name, articleCount, firstSeenAt, lastSeenAt, articleIds } = candidate;
  const examples = articleIds.flatMap((id) => {
    const article = articlesById.get(id);
    return article === undefined ? [] : [exampleOf(article, candidate)];
  });
  return { kind, name, articles: articleCount, firstSeenAt, lastSeenAt, examples };
}

function exampleOf(article: StoredArticle, { name, written }: CountedCandidate): NameExample {
  const { text } = cleanText(article.text);
  const sentence = splitSentences("text", text).find((each) => each.text.includes(written) || each.text.includes(name));
  return { title: article.title, url: article.url, sentence: sentence?.text.trim() };
}

function toText({ kind, name, articles, examples }: NewName): string {
  const count = articles === 1 ? "1 article" : `${articles} articles`;
  const lines = examples.map(({ title, sentence }) => `  ${sentence ?? title}`);
  // A terminal must not be steered by what an article holds.
  return [`${name}  ${kind}, ${count}`, ...lines].join("\n").replace(/[^\P{Cc}\n]/gu, "");
}
