/** Feeds are looked at this often at most and at least, in minutes. */
export const MIN_INTERVAL_MINUTES = 5;
export const MAX_INTERVAL_MINUTES = 24 * 60;

const MINUTE_MS = 60_000;
/** An interval shrinks fast when a feed is lively and grows slowly when it rests. */
const SHRINK = 0.5;
const GROW = 1.5;
/** The share by which a fetch is moved so that feeds do not fall due together. */
const JITTER = 0.1;

export interface FetchPlan {
  readonly intervalMinutes: number;
  readonly nextFetchAt: Date;
}

/**
 * When to look at a feed again after a fetch that worked: sooner where it brought something, later where not, never
 * before the server allows it. `jitter` is from 0 to 1.
 */
export function planNextFetch(input: {
  readonly now: Date;
  readonly intervalMinutes: number;
  readonly broughtEntries: boolean;
  readonly freshUntil: Date | undefined;
  readonly jitter: number;
}): FetchPlan {
  const wanted = input.intervalMinutes * (input.broughtEntries ? SHRINK : GROW);
  const intervalMinutes = Math.round(Math.min(MAX_INTERVAL_MINUTES, Math.max(MIN_INTERVAL_MINUTES, wanted)));
  return { intervalMinutes, nextFetchAt: later(moved(input.now, intervalMinutes, input.jitter), input.freshUntil) };
}

/** When to try again after a failure: twice as late each time, a day at most, and never before the server allows it. */
export function planRetry(input: {
  readonly now: Date;
  readonly failureCount: number;
  readonly retryAt: Date | undefined;
  readonly jitter: number;
}): Date {
  const minutes = Math.min(MAX_INTERVAL_MINUTES, MIN_INTERVAL_MINUTES * 2 ** input.failureCount);
  return later(moved(input.now, minutes, input.jitter), input.retryAt);
}

function moved(now: Date, minutes: number, jitter: number): Date {
  return new Date(now.getTime() + minutes * MINUTE_MS * (1 + JITTER * jitter));
}

// A server that asks for more than a day's rest gets a day: a wrong header must not silence a feed for good.
function later(planned: Date, notBefore: Date | undefined): Date {
  if (notBefore === undefined || notBefore <= planned) return planned;
  const longest = planned.getTime() + MAX_INTERVAL_MINUTES * MINUTE_MS;
  return new Date(Math.min(notBefore.getTime(), longest));
}
