import { z } from "zod";
import { type RawFeed, toText } from "./raw-feed.ts";

// Only the fields that are used; a wrong type is as good as absence.
const loose = z.unknown().optional().transform(toText);
const author = z.object({ name: loose }).optional().catch(undefined);

const jsonFeed = z.object({
  title: loose,
  language: loose,
  // An item that is none is left out, and the others are read.
  items: z.array(
    z
      .object({
        id: loose,
        url: loose,
        external_url: loose,
        title: loose,
        content_html: loose,
        content_text: loose,
        summary: loose,
        date_published: loose,
        date_modified: loose,
        author,
        authors: z.array(author).optional().catch(undefined),
      })
      .optional()
      .catch(undefined),
  ),
});

/** Reads a JSON Feed 1.x; undefined where the text is JSON of another kind. Throws `SyntaxError` where it is not JSON. */
export function readJsonFeed(text: string): RawFeed | undefined {
  const value: unknown = JSON.parse(text);
  const result = jsonFeed.safeParse(value);
  if (!result.success) return undefined;
  const { title, language, items } = result.data;
  return {
    title,
    language,
    ttlMinutes: undefined,
    entries: items
      .filter((item) => item !== undefined)
      .map((item) => ({
        id: item.id,
        link: item.url ?? item.external_url,
        base: undefined,
        title: item.title,
        contentHtml: item.content_html ?? (item.content_text === undefined ? undefined : textToHtml(item.content_text)),
        summaryHtml: item.summary === undefined ? undefined : textToHtml(item.summary),
        author: item.authors?.[0]?.name ?? item.author?.name,
        published: item.date_published,
        updated: item.date_modified,
      })),
  };
}

/** Plain text as HTML that reads the same, a paragraph a line. */
export function textToHtml(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return escaped
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join("\n");
}
