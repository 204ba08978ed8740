import type { Reading } from "../../model/article.ts";
import type { EntityKind } from "../../model/entity.ts";
import { normalizeText } from "../../text/normalize.ts";
import { mayClaim } from "../read-sentence.ts";
import { languageOfSentence } from "../sentence-language.ts";
import { addressesMachine } from "./addresses-machine.ts";

const CONCERNED: readonly EntityKind[] = ["company", "team", "person"];

/**
 * Whether a second reader may find something in an article: it mentions somebody tracked, and the rules made a claim
 * or a sentence with such a mention holds a word of change.
 */
export function isWorthAsking({ title, text, mentions, sentences, claims }: Reading): boolean {
  const tracked = mentions.filter((one) => one.entityId !== undefined && CONCERNED.includes(one.kind));
  if (tracked.length === 0 || addressesMachine(title.text) || addressesMachine(text.text)) return false;
  if (claims.length > 0) return true;
  return sentences.some((sentence) => {
    const isConcerned = tracked.some(
      (one) => one.in === sentence.in && sentence.span.start <= one.span.start && one.span.end <= sentence.span.end,
    );
    const norm = isConcerned ? normalizeText(sentence.text) : "";
    return isConcerned && mayClaim(norm, languageOfSentence(norm));
  });
}
