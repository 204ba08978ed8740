import type { OrgChange } from "../model/event.ts";

const DAY_MS = 86_400_000;

/** A claim below this is kept and not announced; a rumour needs a little more. */
export const MIN_CONFIDENCE = 0.6;
export const MIN_RUMOR_CONFIDENCE = 0.65;

export interface NewsContext {
  /** Publication of the article that says it; unknown means no news. */
  readonly publishedAt: Date | undefined;
  readonly now: Date;
  readonly maxAgeDays: number;
  /** Whether the age of the article is held against it: not at a first reading that is announced. */
  readonly ignoresAge: boolean;
  /** Whether something that this denies was posted before. */
  readonly deniesWhatWasPosted: boolean;
}

/** Why a change is not news, for `why` and `inspect`. */
export type Silence = "background" | "denied" | "unsure" | "undated-article" | "old-article";

/** The one gate between what is known and what is announced. Undefined means news, else the reason for silence. */
export function whySilent(change: OrgChange, context: NewsContext): Silence | undefined {
  if (change.background) return "background";
  if (change.status === "denied" && !context.deniesWhatWasPosted) return "denied";
  if (change.confidence < (change.status === "rumored" ? MIN_RUMOR_CONFIDENCE : MIN_CONFIDENCE)) return "unsure";
  if (context.publishedAt === undefined) return "undated-article";
  const ageMs = context.now.getTime() - context.publishedAt.getTime();
  return !context.ignoresAge && ageMs > context.maxAgeDays * DAY_MS ? "old-article" : undefined;
}

/** Whether a change is news. */
export function isNews(change: OrgChange, context: NewsContext): boolean {
  return whySilent(change, context) === undefined;
}
