import { readingToJson } from "../../src/cli/reading-json.ts";
import type { AliasIndex } from "../../src/match/alias-index.ts";
import { readArticle } from "../../src/read/read-article.ts";
import type { GoldItem } from "./labels.ts";

/** Reads every item as `orgbeat inspect --jsonl` does and returns what that prints, a line each. */
export function readItems(items: readonly GoldItem[], index: AliasIndex): string {
  return items.map((item) => `${JSON.stringify(readItem(item, index))}\n`).join("");
}

function readItem({ id, title, text, published }: GoldItem, index: AliasIndex): object {
  const publishedAt = published === undefined ? undefined : new Date(published);
  const reading = readArticle({ title, text }, index, { publishedAt });
  return readingToJson({ id, title, text }, reading, { entitiesById: index.entitiesById, publishedAt });
}
