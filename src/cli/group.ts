import type { AliasIndex } from "../match/alias-index.ts";
import { readArticle } from "../read/read-article.ts";
import { type GroupedArticle, groupArticles } from "../stories/group-articles.ts";
import { type CliContext, EXIT } from "./cli-context.ts";
import { articleOfLine } from "./inspect.ts";
import { type ArticleLine, type BadLine, badLine, isBadLine, readArticleLines } from "./json-lines.ts";

/** A line of the output that stands already, or one of an article that waits for the others. */
type Line = BadLine | { readonly id: string | number; readonly article: GroupedArticle };

/**
 * Reads a batch of articles and prints `{"id","story"}` a line, in the order of the input: articles with one `story`
 * are about the same thing. Articles without an id are numbered by their line; a bad line is told in its place.
 */
export async function group(context: CliContext, options: { readonly edition: string | undefined }): Promise<number> {
  const index = await context.loadIndex(options.edition);
  const lines: Line[] = [];
  for await (const given of readArticleLines(context.stdin)) {
    lines.push(isBadLine(given) ? given : await readLine(context, index, given, String(lines.length)));
  }
  const articles = lines.flatMap((line) => ("article" in line ? [line.article] : []));
  const storyIds = new Map(groupArticles(articles).map(({ id, storyId }) => [id, storyId]));
  for (const line of lines) {
    const output = "article" in line ? { id: line.id, story: lines[Number(storyIds.get(line.article.id))]?.id } : line;
    context.writeOut(`${JSON.stringify(output)}\n`);
  }
  return EXIT.done;
}

async function readLine(context: CliContext, index: AliasIndex, given: ArticleLine, key: string): Promise<Line> {
  try {
    const article = await articleOfLine(context, given);
    const { title, text, mentions, claims } = readArticle(article, index, article);
    const { publishedAt } = article;
    return {
      id: given.id ?? given.line,
      article: { id: key, title: title.text, text: text.text, mentions, claims, publishedAt, link: undefined },
    };
  } catch (error) {
    return badLine(given, error);
  }
}
