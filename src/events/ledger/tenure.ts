import type { Named } from "../../model/event.ts";
import type { LedgerDate, LedgerSource, RoleConflict } from "../../model/ledger.ts";
import type { Fact } from "./facts.ts";

/** How something ended; implied where nobody says that they left, but that they were somewhere else. */
export interface End {
  readonly atMs: number;
  readonly date: LedgerDate;
  readonly sources: readonly LedgerSource[];
  readonly isImplied: boolean;
}

/** What contradicts a role from an instant on, and until when where that ended. */
export interface DatedConflict extends RoleConflict {
  readonly fromMs: number;
  readonly untilMs?: number | undefined;
}

/** One title at one place, while a ledger is being built. */
export interface Post {
  readonly org: Named;
  readonly team: readonly Named[];
  /** Undefined where the title is unknown. */
  readonly role: Named | undefined;
  readonly startMs: number;
  /** When it surely had begun. */
  readonly begunMs: number;
  readonly since: LedgerDate | undefined;
  /** What says so: the first opened it. */
  readonly facts: Fact[];
  readonly conflicts: DatedConflict[];
  end: End | undefined;
  /** Somebody of unknown title whose title became known. */
  isReplacedByTitle: boolean;
}

/** One person's time at one place. */
export interface Tenure {
  readonly person: Named;
  readonly place: string;
  readonly isSide: boolean;
  readonly opening: Fact;
  joined: LedgerDate | undefined;
  readonly posts: Post[];
  /** Full-time places of the same person of which nobody can say which was later. */
  readonly rivals: Tenure[];
  end: End | undefined;
}

/** A new post as a fact states it. */
export function postOf(fact: Fact): Post {
  return {
    org: fact.org,
    team: fact.team,
    role: fact.role,
    startMs: fact.range.startMs,
    begunMs: fact.range.endMs,
    since: fact.date,
    facts: [fact],
    conflicts: [],
    end: undefined,
    isReplacedByTitle: false,
  };
}

/** The posts of a tenure that have no end. */
export function openPosts(tenure: Tenure): readonly Post[] {
  return tenure.posts.filter(({ end }) => end === undefined);
}

/** Ends a tenure and whatever is held in it. An end that is known already stays. */
export function endTenure(tenure: Tenure, end: End): void {
  tenure.end ??= end;
  for (const post of openPosts(tenure)) post.end = end;
}

/** The end that a fact makes. */
export function endBy({ range, date, sources }: Fact, isImplied: boolean): End {
  return { atMs: range.startMs, date, sources, isImplied };
}

/** Whether somebody holds a post, or is at a place, at an instant. */
export function isDuring(one: { readonly startMs: number; readonly end: End | undefined }, atMs: number): boolean {
  return one.startMs <= atMs && (one.end === undefined || atMs < one.end.atMs);
}

/** Whether somebody is at the place at an instant. */
export function isThere({ opening, end, posts }: Tenure, atMs: number): boolean {
  return isDuring({ startMs: opening.range.startMs, end }, atMs) && posts.length > 0;
}

/** A fact as what contradicts a role. */
export function conflictBy(kind: RoleConflict["kind"], { person, org, role, sources }: Fact): RoleConflict {
  return { kind, person, org, role, sources };
}
