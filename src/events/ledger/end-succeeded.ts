import { giveUpParts } from "./build-tenures.ts";
import { compareText, type Fact } from "./facts.ts";
import type { NameBook } from "./name-book.ts";
import { conflictBy, type Post, type Tenure } from "./tenure.ts";
import { soleOffice, titleParts } from "./titles.ts";

interface Seat {
  readonly office: string;
  readonly post: Post;
  readonly tenure: Tenure;
  readonly opening: Fact;
}

/**
 * Ends a seat for one person (chief executive, chairman…) when somebody else is known to have it later. Where the dates
 * cannot tell who was later, or the older holder is known to have had it still, the two contradict each other.
 */
export function endSucceeded(tenures: Iterable<Tenure>, book: NameBook): void {
  for (const seats of seatsByOffice(tenures, book).values()) {
    seats.sort(
      (a, b) =>
        a.post.startMs - b.post.startMs || compareText(book.keyOf(a.tenure.person), book.keyOf(b.tenure.person)),
    );
    for (const [index, later] of seats.entries())
      for (const earlier of seats.slice(0, index)) if (isTaken(earlier, later, book)) succeed(earlier, later);
  }
}

function seatsByOffice(tenures: Iterable<Tenure>, book: NameBook): ReadonlyMap<string, Seat[]> {
  const seats = new Map<string, Seat[]>();
  for (const tenure of tenures) {
    for (const post of tenure.posts) {
      const [opening] = post.facts;
      if (post.role === undefined || post.team.length > 0 || post.since === undefined || opening === undefined)
        continue;
      for (const office of titleParts(post.role).flatMap((part) => soleOffice(part) ?? [])) {
        const key = `${book.keyOf(post.org)}|${office}`;
        const known = seats.get(key) ?? [];
        seats.set(key, known);
        known.push({ office, post, tenure, opening });
      }
    }
  }
  return seats;
}

function isTaken({ post, tenure }: Seat, later: Seat, book: NameBook): boolean {
  if (book.keyOf(tenure.person) === book.keyOf(later.tenure.person)) return false;
  return post.end === undefined || post.end.atMs > later.post.startMs;
}

function succeed(earlier: Seat, later: Seat): void {
  const lastKnownMs = Math.max(...earlier.post.facts.map(({ range }) => range.endMs));
  if (lastKnownMs <= later.post.startMs && earlier.post.end === undefined) {
    const isGivenUp = (part: string) => soleOffice(part) === earlier.office;
    giveUpParts(earlier.tenure, { post: earlier.post, fact: later.opening, isGivenUp });
    return;
  }
  if (lastKnownMs <= later.post.startMs) return;
  const fromMs = later.post.startMs;
  earlier.post.conflicts.push({ ...conflictBy("successor", later.opening), fromMs, untilMs: later.post.end?.atMs });
  later.post.conflicts.push({ ...conflictBy("successor", earlier.opening), fromMs, untilMs: earlier.post.end?.atMs });
}
