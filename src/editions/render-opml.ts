import type { EditionFeed } from "../model/edition.ts";

/**
 * Writes feeds as OPML 2.0, as `parseOpml` reads it and other readers do. Bundled feeds are left out: they are files of
 * their edition and have no address elsewhere.
 */
export function renderOpml(feeds: readonly EditionFeed[], title: string): string {
  const outlines = feeds.filter(({ url }) => !url.startsWith("bundled:")).map(renderOutline);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0" xmlns:orgbeat="https://orgbeat.dev/opml">',
    "  <head>",
    `    <title>${escapeXml(title)}</title>`,
    "  </head>",
    "  <body>",
    ...outlines.map((outline) => `    ${outline}`),
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
}

function renderOutline({ url, title, language, firstRead }: EditionFeed): string {
  const attributes = {
    type: "rss",
    text: title.trim() || url,
    xmlUrl: url,
    "orgbeat:language": language,
    "orgbeat:firstRead": firstRead === "announce" ? firstRead : undefined,
  };
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? "" : ` ${name}="${escapeXml(value)}"`,
  );
  return `<outline${written.join("")}/>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': "&quot;", "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** What XML cannot hold at all becomes a space, and so do line breaks, which a parser would fold. */
function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, " ").replace(/["&<>]/g, (character) => ESCAPES[character] ?? character);
}

const UNWRITABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
