import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { text as readStream } from "node:stream/consumers";
import type { AliasIndex } from "../match/alias-index.ts";
import type { SecondAnswer } from "../model/second-reading.ts";
import { UserError } from "../model/user-error.ts";
import { readArticle } from "../read/read-article.ts";
import { type CliContext, EXIT, type ExtractedArticle } from "./cli-context.ts";
import { type ArticleLine, badLine, isBadLine, parsePublished, readArticleLines } from "./json-lines.ts";
import { readingToJson } from "./reading-json.ts";
import { readingToText } from "./reading-text.ts";

export interface InspectOptions {
  readonly published: string | undefined;
  readonly jsonl: boolean;
  readonly json: boolean;
  /** Whether the second reader is asked too. */
  readonly second: boolean;
  readonly edition: string | undefined;
}

/**
 * Shows what Orgbeat sees in one article (a file, an address or standard input), or in each of a batch. Needs no
 * database. A file is HTML where it looks like it, else its first line is the title.
 */
export async function inspect(context: CliContext, source: string, options: InspectOptions): Promise<number> {
  if (options.second && (options.jsonl || !context.secondReader)) {
    context.writeError("--second is for one article, and needs LLM_BASE_URL and LLM_MODEL\n");
    return EXIT.usage;
  }
  const index = await context.loadIndex(options.edition);
  if (options.jsonl)
    return inspectBatch(context, index, source === "-" ? context.stdin : Readable.from([await readLocal(source)]));
  const article = await loadArticle(context, source);
  const given = options.published === undefined ? undefined : parsePublished(options.published);
  if (given !== undefined && Number.isNaN(given.getTime())) {
    context.writeError(`--published is not a date such as 2025-03-18T20:30:00+08:00: ${options.published}\n`);
    return EXIT.usage;
  }
  const publishedAt = given ?? article.publishedAt;
  if (`${article.title}${article.text}`.trim() === "") throw new UserError("empty-article", { source });
  const secondAnswer = options.second ? await askSecondReader(context, { ...article, publishedAt }, index) : undefined;
  const reading = readArticle(article, index, { publishedAt, secondAnswer });
  const known = { entitiesById: index.entitiesById, publishedAt };
  context.writeOut(
    options.json
      ? `${JSON.stringify(readingToJson(article, reading, known), null, 2)}\n`
      : readingToText(reading, known),
  );
  return EXIT.done;
}

/** What the second reader of the settings says of an article; why it says nothing goes to the terminal. */
async function askSecondReader(
  { secondReader, writeError }: CliContext,
  article: ExtractedArticle,
  index: AliasIndex,
): Promise<SecondAnswer | undefined> {
  const reply = await secondReader?.ask({ ...article, claims: readArticle(article, index, article).claims });
  if (reply?.status !== "answered") {
    writeError(`the second reader did not answer (${reply?.reason}); this is the rules' reading\n`);
    return undefined;
  }
  const { proposals, doubts } = reply.answer;
  writeError(`second reader: ${proposals.length} proposals, ${doubts.length} doubts, ${reply.tokens} tokens\n`);
  return reply.answer;
}

async function inspectBatch(context: CliContext, index: AliasIndex, input: Readable): Promise<number> {
  for await (const given of readArticleLines(input)) {
    context.writeOut(`${JSON.stringify(isBadLine(given) ? given : await inspectLine(context, index, given))}\n`);
  }
  return EXIT.done;
}

async function inspectLine(context: CliContext, index: AliasIndex, given: ArticleLine): Promise<object> {
  const id = given.id === undefined ? {} : { id: given.id };
  try {
    const article = await articleOfLine(context, given);
    const reading = readArticle(article, index, article);
    return readingToJson({ ...id, ...article }, reading, {
      entitiesById: index.entitiesById,
      publishedAt: article.publishedAt,
    });
  } catch (error) {
    return badLine(given, error);
  }
}

/** The article of a line: as given, or extracted from its HTML. */
export async function articleOfLine(context: CliContext, line: ArticleLine): Promise<ExtractedArticle> {
  const page =
    line.text === undefined && line.html !== undefined ? await context.extractArticle(line.html, undefined) : undefined;
  return {
    title: line.title || (page?.title ?? ""),
    text: line.text ?? page?.text ?? "",
    publishedAt: line.publishedAt ?? page?.publishedAt,
  };
}

async function loadArticle(context: CliContext, source: string): Promise<ExtractedArticle> {
  if (/^https?:\/\//u.test(source)) return context.fetchArticle(source);
  const content = source === "-" ? await readStream(context.stdin) : await readLocal(source);
  if (/^\s*<(?:!doctype|html|head|body|article|div|p)\b/iu.test(content))
    return context.extractArticle(content, undefined);
  const [title = "", ...rest] = content.split(/\r?\n/u);
  // A long first line is a paragraph, not a title.
  return title.length <= MAX_TITLE
    ? { title, text: rest.join("\n").trim(), publishedAt: undefined }
    : { title: "", text: content, publishedAt: undefined };
}

const MAX_TITLE = 120;

async function readLocal(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new UserError("file-not-found", { path }, { cause: error });
  }
}
