import type { Mention } from "../model/entity.ts";
import type { CleanText } from "../model/text.ts";
import { normalizeText } from "../text/normalize.ts";
import type { AliasIndex } from "./alias-index.ts";
import { findOccurrences } from "./occurrences.ts";
import { resolveOccurrences } from "./resolve.ts";

/**
 * Every mention of a known alias in an article, title first, in order and without overlaps; spans point into
 * the clean texts. Where aliases overlap the one that starts first wins, and among those the longest. A mention that
 * could not be resolved, or was refused, is returned as well, without `entityId` and with the reason.
 */
export function findMentions(title: CleanText, text: CleanText, index: AliasIndex): Mention[] {
  const parts = (
    [
      { part: "title", text: title.text },
      { part: "text", text: text.text },
    ] as const
  ).map(({ part, text }) => {
    const normal = normalizeText(text);
    return { part, text, normal, occurrences: findOccurrences(text, normal, index) };
  });
  return resolveOccurrences(parts, index.isRelated);
}
