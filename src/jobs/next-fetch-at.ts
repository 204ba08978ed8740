import type { FeedReading } from "../feeds/feed-reader.ts";

/** Feeds are looked at this often at most and at least, in minutes. */
export const MIN_INTERVAL_MINUTES = 5;
export const MAX_INTERVAL_MINUTES = 24 * 60;

const MINUTE_MS = 60_000;

/** A feed is looked at so many times between two of its entries: one that publishes daily is looked at every hour. */
const LOOKS_A_GAP = 24;
/** What is published within so many minutes is one batch, which says nothing of when the next will come. */
const BATCH_MINUTES = 5;
/** A rhythm is what the newest batches have; fewer than three have none. */
const MAX_BATCHES = 20;
const MIN_BATCHES = 3;
/** After a silence the next entry is expected no sooner than this share of it: nights, weekends, feeds that died. */
const SILENCE = 0.5;
/** How the interval of a feed grows of which nothing is known. */
const GROW = 1.5;

/** The share by which a fetch is moved so that feeds do not fall due together. */
const JITTER = 0.1;

export interface FetchPlan {
  readonly intervalMinutes: number;
  readonly nextFetchAt: Date;
}

/** What a fetch that worked has shown of a feed's rhythm. */
export interface Rhythm {
  /** When the feed's entries were published, in any order; none where it did not change or dates nothing. */
  readonly publishedAts: readonly Date[];
  readonly broughtEntries: boolean;
  /** When a fetch last brought something, before this one. */
  readonly lastEntryAt: Date | undefined;
  /** The interval until now. */
  readonly intervalMinutes: number;
  /** What the feed asks for; what it once asked for is in the interval until now. */
  readonly ttlMinutes?: number | undefined;
}

/**
 * When to look at a feed again after a fetch that worked: as its own entries follow one another, less often the longer
 * it is silent, never before the server allows it and never later than a day. `jitter` is from 0 to 1.
 */
export function planNextFetch(
  input: Rhythm & { readonly now: Date; readonly freshUntil: Date | undefined; readonly jitter: number },
): FetchPlan {
  const wanted = Math.max(wantedInterval(input, input.now), input.ttlMinutes ?? 0);
  const intervalMinutes = Math.round(Math.min(MAX_INTERVAL_MINUTES, Math.max(MIN_INTERVAL_MINUTES, wanted)));
  return {
    intervalMinutes,
    nextFetchAt: notBefore(input.freshUntil, moved(input.now, intervalMinutes, input.jitter), input),
  };
}

function wantedInterval(rhythm: Rhythm, now: Date): number {
  const { publishedAts, broughtEntries, lastEntryAt, intervalMinutes } = rhythm;
  const batches = batchesOf(publishedAts, now);
  const newest = batches[0] ?? lastEntryAt;
  if (newest === undefined) return broughtEntries ? intervalMinutes : intervalMinutes * GROW;
  const silence = minutesBetween(newest, now);
  if (batches.length >= MIN_BATCHES) return Math.max(medianGap(batches), silence * SILENCE) / LOOKS_A_GAP;
  // Without dates each arrival tells one gap, which is half believed: two entries in a row are no habit.
  const remembered = intervalMinutes * LOOKS_A_GAP;
  if (broughtEntries && lastEntryAt !== undefined)
    return (remembered + minutesBetween(lastEntryAt, now)) / 2 / LOOKS_A_GAP;
  return Math.max(remembered, silence * SILENCE) / LOOKS_A_GAP;
}

/** The newest instants, newest first, of which none is within a batch of the one before. */
function batchesOf(publishedAts: readonly Date[], now: Date): Date[] {
  const batches: Date[] = [];
  for (const at of publishedAts.toSorted((one, other) => other.getTime() - one.getTime())) {
    const previous = batches.at(-1);
    if (at > now || (previous && minutesBetween(at, previous) < BATCH_MINUTES)) continue;
    if (batches.push(at) === MAX_BATCHES) break;
  }
  return batches;
}

function medianGap(batches: readonly Date[]): number {
  const gaps = batches.slice(1).map((at, index) => minutesBetween(at, batches[index] ?? at));
  return gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
}

/** Why a feed could not be read. */
export type FeedFailure = Extract<FeedReading, { readonly status: "failed" }>["reason"];

/**
 * After how many minutes a feed is tried again that failed for the first time, by what may have changed until then.
 * Every further failure doubles it, to a day at most.
 */
const FIRST_RETRY_MINUTES: Readonly<Record<FeedFailure, number>> = {
  // Trouble of the moment.
  "broken-body": 5,
  cancelled: 5,
  "name-not-found": 5,
  "no-connection": 5,
  "server-error": 5,
  timeout: 5,
  // A server that writes the feed while we read it, or a template that somebody is about to repair.
  broken: 15,
  empty: 15,
  // What people change, or bring back.
  "bad-certificate": 60,
  "html-instead-of-feed": 60,
  "needed-too-much-memory": 60,
  "not-a-feed": 60,
  "not-allowed": 60,
  "not-found": 60,
  "refused-request": 60,
  "too-large": 60,
  "too-many-redirects": 60,
  "too-often": 60,
  "took-too-long": 60,
  // Whoever is kept out and keeps knocking is kept out longer.
  blocked: 6 * 60,
  // Nothing will change by itself.
  "address-refused": MAX_INTERVAL_MINUTES,
  "bad-address": MAX_INTERVAL_MINUTES,
  gone: MAX_INTERVAL_MINUTES,
  "no-rsshub": MAX_INTERVAL_MINUTES,
};

/**
 * When to try again after a failure: later each time, never before the server allows it, and within a day always.
 * `failureCount` is how many failures came before in a row.
 */
export function planRetry(input: {
  readonly now: Date;
  readonly reason: FeedFailure;
  readonly failureCount: number;
  readonly retryAt: Date | undefined;
  readonly jitter: number;
}): Date {
  const minutes = FIRST_RETRY_MINUTES[input.reason] * 2 ** input.failureCount;
  return notBefore(input.retryAt, moved(input.now, minutes, input.jitter), input);
}

/** The longest wait leaves room for the jitter, so that feeds stay apart there too. */
function moved(now: Date, minutes: number, jitter: number): Date {
  const wait = Math.min(minutes, MAX_INTERVAL_MINUTES / (1 + JITTER));
  return new Date(now.getTime() + wait * MINUTE_MS * (1 + JITTER * jitter));
}

/**
 * A server that asks for more than a day's rest gets a day: a wrong header must not silence a feed for good. What it tells
 * many feeds alike is moved by chance as well, or they would fall due together.
 */
function notBefore(
  allowedAt: Date | undefined,
  planned: Date,
  { now, jitter }: { readonly now: Date; readonly jitter: number },
): Date {
  if (allowedAt === undefined || allowedAt <= planned) return planned;
  const waitMs = (allowedAt.getTime() - now.getTime()) * (1 + JITTER * jitter);
  return new Date(now.getTime() + Math.min(waitMs, MAX_INTERVAL_MINUTES * MINUTE_MS));
}

function minutesBetween(earlier: Date, later: Date): number {
  return (later.getTime() - earlier.getTime()) / MINUTE_MS;
}
