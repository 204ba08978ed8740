import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { z } from "zod";

const articleLine = z
  .object({
    id: z.union([z.string(), z.number()]).optional(),
    title: z.string().default(""),
    text: z.string().optional(),
    html: z.string().optional(),
    published: z.string().optional(),
    lang: z.string().optional(),
  })
  .refine((line) => line.text !== undefined || line.html !== undefined || line.title !== "", {
    error: 'needs "title" and "text" (or "html")',
  });

/** One article of a batch; `line` counts from 1. */
export interface ArticleLine {
  readonly line: number;
  readonly id: string | number | undefined;
  readonly title: string;
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly publishedAt: Date | undefined;
}

/** A line that could not be read, and why. `line` counts from 1. */
export interface BadLine {
  readonly id?: string | number;
  readonly line: number;
  readonly error: string;
}

/** The articles of a JSON Lines stream in order, bad lines among them as such. Empty lines are passed over. */
export async function* readArticleLines(input: Readable): AsyncGenerator<ArticleLine | BadLine> {
  let line = 0;
  for await (const content of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (content.trim() !== "") yield parseArticleLine(content, line);
  }
}

/** Whether a line is a bad one. */
export function isBadLine(line: ArticleLine | BadLine): line is BadLine {
  return "error" in line;
}

/** The line of an article that could not be read: that article's failure, while the rest of the batch goes on. */
export function badLine({ id, line }: ArticleLine, error: unknown): BadLine {
  return { ...(id === undefined ? {} : { id }), line, error: error instanceof Error ? error.message : String(error) };
}

function parseArticleLine(content: string, line: number): ArticleLine | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/u, ""));
  } catch (error) {
    return { line, error: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = articleLine.safeParse(value);
  const id = idOf(value);
  const idField = id === undefined ? {} : { id };
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      ...idField,
      line,
      error: `${issue?.path.join(".") ?? ""} ${issue?.message ?? "is not an article"}`.trim(),
    };
  }
  const publishedAt = parsed.data.published === undefined ? undefined : parsePublished(parsed.data.published);
  if (publishedAt !== undefined && Number.isNaN(publishedAt.getTime())) {
    return {
      ...idField,
      line,
      error: `published is not a date such as 2025-03-18T20:30:00+08:00: ${parsed.data.published}`,
    };
  }
  return { line, id, title: parsed.data.title, text: parsed.data.text, html: parsed.data.html, publishedAt };
}

/** An ISO date or instant; a bare day or a time without a zone is taken at +08:00. Invalid for anything else. */
export function parsePublished(text: string): Date {
  const bare = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const zoneless = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text);
  if (bare) return new Date(`${text}T12:00:00+08:00`);
  return new Date(zoneless ? `${text.replace(" ", "T")}+08:00` : text);
}

function idOf(value: unknown): string | number | undefined {
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  return typeof value.id === "string" || typeof value.id === "number" ? value.id : undefined;
}
