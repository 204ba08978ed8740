import { isBefore } from "./effect.ts";
import type { Fact } from "./facts.ts";
import type { NameBook } from "./name-book.ts";
import { conflictBy, endBy, endTenure, openPosts, type Post, postOf, type Tenure } from "./tenure.ts";
import { isFounderRole, isLikeTitle, isSameRole, roleOfParts, titleParts } from "./titles.ts";

const DAY_MS = 86_400_000;

/** What was known this soon after somebody had gone elsewhere contradicts it; later, they may be back. */
const RETURN_DAYS = 120;

/** One person's history while it is being built. */
interface History {
  readonly tenures: Tenure[];
  /** Departures that ended nothing: their date may be later than that of an arrival with an uncertain one. */
  readonly unmatched: Fact[];
  readonly book: NameBook;
}

/**
 * One person's times at places, from facts in order. A departure ends what it names, a later appointment at the same
 * place replaces the title before it, going elsewhere ends the main job. Where dates cannot tell which of two places is
 * the later one both stay open as rivals.
 */
export function buildTenures(facts: readonly Fact[], book: NameBook): readonly Tenure[] {
  const history: History = { tenures: [], unmatched: [], book };
  for (const fact of facts) {
    if (fact.kind === "departure") depart(history, fact);
    else if (fact.kind === "present") notePresence(history, fact);
    else if (fact.kind !== "doubt") arrive(history, fact);
  }
  for (const fact of facts) if (fact.kind === "doubt") noteDoubt(history, fact);
  return history.tenures;
}

function arrive(history: History, fact: Fact): void {
  const lane = history.tenures.find(
    ({ place, isSide, end }) => end === undefined && place === fact.place && isSide === fact.isSide,
  );
  if (lane) continueAt(history, lane, fact);
  else begin(history, fact);
}

function continueAt({ book }: History, tenure: Tenure, fact: Fact): void {
  if (fact.role === undefined) {
    for (const post of openPosts(tenure)) if (post.role === undefined) post.facts.push(fact);
    if (tenure.opening.isImplied && !fact.isImplied) tenure.joined = fact.date;
    return;
  }
  const same = openPosts(tenure).find((post) => {
    const places = [fact.org, ...fact.team, post.org, ...post.team].flatMap((name) => book.formsOf(name));
    return isSameRole(post.role, fact.role, places) && teamsAgree(post, fact);
  });
  if (same) {
    same.facts.push(fact);
    return;
  }
  endOlder(tenure, fact);
  tenure.posts.push(postOf(fact));
}

/** A title replaces those that were there before it; having founded the place stays. */
function endOlder(tenure: Tenure, fact: Fact): void {
  for (const post of openPosts(tenure)) {
    if (post.role === undefined) post.isReplacedByTitle = true;
    const isOlder = post.begunMs <= fact.range.startMs && !isFounderRole(post.role);
    if (isOlder || post.role === undefined) post.end = endBy(fact, true);
  }
}

function teamsAgree(post: Post, fact: Fact): boolean {
  if (post.team.length === 0 || fact.team.length === 0) return true;
  return post.team.some((one) => fact.team.some((other) => one.entityId === other.entityId && one.name === other.name));
}

function begin(history: History, fact: Fact): void {
  const tenure: Tenure = {
    person: fact.person,
    place: fact.place,
    isSide: fact.isSide,
    opening: fact,
    joined: fact.date,
    posts: [postOf(fact)],
    rivals: [],
    end: undefined,
  };
  if (!fact.isSide && !noteReturn(history, tenure)) leaveOthers(history, tenure);
  endByUncertainDeparture(history, tenure);
  history.tenures.push(tenure);
}

/** Going to a place ends the main jobs elsewhere; where the order is uncertain both stay, as rivals. */
function leaveOthers(history: History, tenure: Tenure): void {
  const fact = tenure.opening;
  for (const other of history.tenures) {
    if (other.end !== undefined || other.isSide || other.place === tenure.place) continue;
    if (isBefore(other.opening.range, fact.range) || fact.from.includes(other.place)) {
      endTenure(other, endBy(fact, true));
    } else if (other.opening.from.includes(tenure.place)) {
      endTenure(tenure, endBy(other.opening, true));
    } else {
      makeRivals(tenure, other);
    }
  }
}

/**
 * The watchlist places somebody where an event had just said that they were gone from: one of the two is wrong. False
 * where it does not.
 */
function noteReturn(history: History, tenure: Tenure): boolean {
  const fact = tenure.opening;
  const end = history.tenures.findLast(({ place, isSide }) => place === tenure.place && !isSide)?.end;
  if (fact.kind !== "known" || end === undefined || end.sources.every(({ status }) => status === undefined))
    return false;
  if (fact.range.startMs - end.atMs > RETURN_DAYS * DAY_MS) return false;
  const { person, org, range } = fact;
  const left = { kind: "left", person, org, role: undefined, sources: end.sources, fromMs: range.startMs } as const;
  for (const post of tenure.posts) post.conflicts.push(left);
  for (const other of history.tenures) if (other.end === undefined && !other.isSide) makeRivals(tenure, other);
  return true;
}

function makeRivals(one: Tenure, other: Tenure): void {
  one.rivals.push(other);
  other.rivals.push(one);
}

// "Left in 2025" was sorted before "joined in June 2025", which it follows.
function endByUncertainDeparture(history: History, tenure: Tenure): void {
  const { range } = tenure.opening;
  const index = history.unmatched.findIndex(
    (fact) => fact.place === tenure.place && fact.role === undefined && fact.range.endMs > range.startMs,
  );
  const [departure] = index < 0 ? [] : history.unmatched.splice(index, 1);
  if (departure === undefined) return;
  if (departure.range.endMs > range.endMs) {
    endTenure(tenure, { ...endBy(departure, false), atMs: range.endMs });
    return;
  }
  const conflict = { ...conflictBy("left", departure), fromMs: departure.range.startMs };
  for (const post of tenure.posts) post.conflicts.push(conflict);
}

function notePresence(history: History, fact: Fact): void {
  const there = openAt(history, fact.place);
  for (const tenure of there) for (const post of openPosts(tenure)) if (post.role === undefined) post.facts.push(fact);
  const isBusy = history.tenures.some(({ end, isSide }) => end === undefined && !isSide);
  if (there.length === 0 && !isBusy) begin(history, fact);
}

function noteDoubt(history: History, fact: Fact): void {
  for (const tenure of openAt(history, fact.place)) {
    const told = fact.range.startMs;
    const isOlder = tenure.posts.every((post) =>
      post.facts.every(({ range, sources }) => isPast(range, sources, told)),
    );
    if (!isOlder) continue;
    for (const post of openPosts(tenure)) post.conflicts.push({ ...conflictBy("left", fact), fromMs: told });
  }
}

function isPast(range: Fact["range"], sources: Fact["sources"], atMs: number): boolean {
  return range.startMs < atMs && sources.every(({ toldAt }) => toldAt === undefined || toldAt.getTime() < atMs);
}

function depart(history: History, fact: Fact): void {
  const open = openAt(history, fact.place);
  if (open.length === 0) {
    if (!refineEnd(history, fact)) recordDeparture(history, fact);
    return;
  }
  for (const tenure of open) {
    if (fact.role === undefined) leavePlace(history, tenure, fact);
    else giveUpTitle(tenure, fact);
    if (openPosts(tenure).length === 0) endTenure(tenure, endBy(fact, false));
  }
}

/** Leaving a part ends what is held in that part, where something is; else everything at the place. */
function leavePlace({ book }: History, tenure: Tenure, fact: Fact): void {
  const key = book.keyOf(fact.org);
  const posts = openPosts(tenure);
  const inPart = posts.filter(({ org }) => book.chainOf(org).includes(key));
  for (const post of inPart.length > 0 ? inPart : posts) post.end = endBy(fact, false);
}

/** Ends the named title. One that is known by quite another name ends too where it is the only one. */
function giveUpTitle(tenure: Tenure, fact: Fact): void {
  const parts = fact.role === undefined ? [] : titleParts(fact.role);
  const posts = openPosts(tenure);
  const named = posts.filter(({ role }) => role && titleParts(role).some((part) => isAmong(part, parts)));
  for (const post of named) giveUpParts(tenure, { post, fact, isGivenUp: (part) => isAmong(part, parts) });
  if (named.length > 0) return;
  const titled = posts.filter(({ role }) => role === undefined || !isFounderRole(role));
  const [only] = titled;
  if (titled.length === 1 && only && (only.role === undefined || titleParts(only.role).length === 1)) {
    for (const post of posts) post.end = endBy(fact, false);
    return;
  }
  for (const post of titled) post.conflicts.push({ ...conflictBy("left", fact), fromMs: fact.range.startMs });
}

interface GivenUp {
  readonly post: Post;
  readonly fact: Fact;
  readonly isGivenUp: (part: string) => boolean;
}

/** Ends some of a post's titles; the others are held on. */
export function giveUpParts(tenure: Tenure, { post, fact, isGivenUp }: GivenUp): void {
  const rest = post.role === undefined ? [] : titleParts(post.role).filter((part) => !isGivenUp(part));
  post.end = endBy(fact, fact.kind !== "departure");
  if (rest.length === 0) return;
  const { facts, conflicts } = post;
  const remaining = { role: roleOfParts(rest), startMs: fact.range.startMs, end: undefined };
  tenure.posts.push({ ...post, ...remaining, facts: [...facts], conflicts: [...conflicts] });
}

function isAmong(part: string, parts: readonly string[]): boolean {
  return parts.some((other) => isLikeTitle(part, other));
}

/** Whoever was known to have gone elsewhere left when a departure says so, if that is no later. */
function refineEnd(history: History, fact: Fact): boolean {
  const last = history.tenures.filter(({ place, end }) => place === fact.place && end?.isImplied).at(-1);
  if (last?.end === undefined) return false;
  const end = endBy(fact, false);
  const isEarlier = end.atMs <= last.end.atMs && end.atMs >= last.opening.range.startMs;
  const refined = isEarlier ? end : { ...last.end, sources: [...last.end.sources, ...fact.sources] };
  for (const post of last.posts) if (post.end === last.end) post.end = refined;
  last.end = refined;
  return true;
}

/** Somebody left of whom nobody had said that they were there: since when is unknown, so no date counts as held. */
function recordDeparture(history: History, fact: Fact): void {
  history.unmatched.push(fact);
  const end = endBy(fact, false);
  history.tenures.push({
    person: fact.person,
    place: fact.place,
    isSide: fact.isSide,
    opening: fact,
    joined: undefined,
    posts: [{ ...postOf(fact), since: undefined, end }],
    rivals: [],
    end,
  });
}

function openAt(history: History, place: string): readonly Tenure[] {
  return history.tenures.filter((tenure) => tenure.end === undefined && tenure.place === place);
}
