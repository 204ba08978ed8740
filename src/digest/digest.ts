import type { SectionRecipe } from "../model/edition.ts";
import type { Entity } from "../model/entity.ts";
import type { OrgEvent, Severity, Status } from "../model/event.ts";
import type { ArticleLanguage, Language } from "../model/text.ts";

/** Where something was read. */
export interface DigestSource {
  readonly url: string | undefined;
  readonly outlet: string | undefined;
  readonly publishedAt: Date | undefined;
}

/** An event as a digest takes it. */
export interface DigestEvent {
  readonly event: OrgEvent;
  /** From `alerts/`. */
  readonly severity: Severity;
  /** The articles that say it, the best one first. */
  readonly sources: readonly DigestSource[];
  /** The status that was posted before, where this is news about it. */
  readonly previousStatus: Status | undefined;
  /** Whether the channel was told, over its daily limit of alerts, that its digest has it: then no cap leaves it out. */
  readonly isOwed?: boolean | undefined;
}

export interface DigestArticle extends DigestSource {
  readonly title: string;
  readonly language: ArticleLanguage;
  /** Sentences of the article's own, repaired (`summarize`). */
  readonly summary: readonly string[];
  /** How often each tracked entity is mentioned. */
  readonly mentionCounts: ReadonlyMap<string, number>;
}

/** A story with the articles of the period. */
export interface DigestStory {
  readonly id: string;
  readonly articles: readonly DigestArticle[];
  /** Events that its articles state. */
  readonly eventIds: readonly string[];
  /** Whether an earlier digest of the channel had it: then it is shown again only where it has an event of the period. */
  readonly wasShown: boolean;
}

/** What `composeDigest` chooses from. The caller gives what came in since the channel's last digest, whenever that was. */
export interface DigestInput {
  readonly sections: readonly SectionRecipe[];
  readonly events: readonly DigestEvent[];
  /** What was told before and is not said any more, the last one first. */
  readonly withdrawn?: readonly OrgEvent[] | undefined;
  readonly stories: readonly DigestStory[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** What the channel follows and how much it counts (1 is usual); undefined for a channel that follows everything. */
  readonly followed: ReadonlyMap<string, number> | undefined;
  readonly since: Date;
  readonly until: Date;
  readonly language: Language;
  /** At most this many stories quoted from one outlet. */
  readonly perOutlet?: number | undefined;
}

/** Why something stands where it does: each part 0 to 1, and the weighted total. */
export interface Score {
  readonly total: number;
  readonly entity: number;
  readonly outlets: number;
  readonly severity: number;
  readonly novelty: number;
  readonly recency: number;
}

/** One change; `leave` is there where it and the join are one move. */
export interface ChangeLine {
  readonly event: OrgEvent;
  readonly leave: OrgEvent | undefined;
  readonly previousStatus: Status | undefined;
  readonly source: DigestSource | undefined;
  readonly score: Score;
}

/** The changes of one company; `entityId` is undefined for companies that nobody tracks, together. */
export interface ChangeGroup {
  readonly entityId: string | undefined;
  readonly lines: readonly ChangeLine[];
  readonly moreCount: number;
}

export interface StoryLine {
  readonly storyId: string;
  /** The article that is quoted. */
  readonly article: DigestArticle;
  readonly articleCount: number;
  readonly outletCount: number;
  readonly entityId: string | undefined;
  readonly score: Score;
}

export interface PersonLine {
  readonly entityId: string;
  readonly articleCount: number;
  readonly outletCount: number;
  /** The article that says most about them. */
  readonly article: DigestArticle;
  readonly score: Score;
}

/** One section; `moreCount` says how many lines its limits left out. */
export type DigestSection =
  | { readonly kind: "changes"; readonly groups: readonly ChangeGroup[]; readonly moreCount: number }
  | { readonly kind: "stories"; readonly lines: readonly StoryLine[]; readonly moreCount: number }
  | { readonly kind: "people"; readonly lines: readonly PersonLine[]; readonly moreCount: number };

/** What is chosen for one channel and period, in order, before any wording. Sections without lines are not there. */
export interface Digest {
  readonly since: Date;
  readonly until: Date;
  readonly language: Language;
  readonly sections: readonly DigestSection[];
  /** What an earlier digest or alert said and no article says any more, or an editor rejected. */
  readonly withdrawn: readonly OrgEvent[];
  /** What it was chosen from: what concerns the channel. */
  readonly counts: { readonly changes: number; readonly stories: number; readonly articles: number };
}
