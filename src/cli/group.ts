import { readArticle } from "../read/read-article.ts";
import { type GroupedArticle, groupArticles } from "../stories/group-articles.ts";
import { type CliContext, EXIT } from "./cli-context.ts";
import { articleOfLine } from "./inspect.ts";
import { isBadLine, readArticleLines } from "./json-lines.ts";

interface Line {
  readonly id: string | number;
  readonly article: GroupedArticle;
}

/**
 * Reads a batch of articles and prints `{"id","story"}` a line, in the order of the input: articles with one `story`
 * are about the same thing. Articles without an id are numbered by their line.
 */
export async function group(context: CliContext, options: { readonly edition: string | undefined }): Promise<number> {
  const index = await context.loadIndex(options.edition);
  const lines: Line[] = [];
  for await (const line of readArticleLines(context.stdin)) {
    if (isBadLine(line)) {
      context.writeOut(`${JSON.stringify(line)}\n`);
      continue;
    }
    const given = await articleOfLine(context, line);
    const { publishedAt } = given;
    const reading = readArticle(given, index, given);
    const { mentions, claims } = reading;
    const article = {
      id: String(lines.length),
      title: reading.title.text,
      text: reading.text.text,
      mentions,
      claims,
      publishedAt,
      link: undefined,
    };
    lines.push({ id: line.id ?? lines.length + 1, article });
  }
  for (const { id, storyId } of groupArticles(lines.map(({ article }) => article))) {
    context.writeOut(`${JSON.stringify({ id: lines[Number(id)]?.id, story: lines[Number(storyId)]?.id })}\n`);
  }
  return EXIT.done;
}
