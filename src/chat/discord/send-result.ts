import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import type { SendResult } from "../../model/ports.ts";

/** Answers of Discord after which nothing was posted and a later try may succeed; every other answer is final. */
const TEMPORARY = new Set<number | string>([
  20_016, // slow mode
  20_028, // write rate of the channel
  20_029, // write rate of the server
  40_062, // the resource is being rate limited
  130_000, // overloaded
]);

/** Answers about the one message: the channel takes others. */
const ABOUT_MESSAGE = new Set<number | string>([
  10_008, // unknown message
  50_005, // a message of another author
  50_006, // an empty message
  50_035, // a form that Discord does not take
  160_005, // a locked thread
]);

/** Errors of a connection that never opened: the request cannot have arrived. */
const NEVER_SENT = new Set([
  "CERT_HAS_EXPIRED",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** How long to wait where Discord does not say. */
const RETRY_MS = 5_000;

/** A limit that is said to end at once must not be tried in a loop. */
const MIN_WAIT_MS = 100;

/** How the outcome of one call is to be read. */
export interface Failure {
  readonly error: unknown;
  readonly now: Date;
  /** Whether doing the same again cannot post twice: an edit, or a nonce that Discord still remembers. */
  readonly isRepeatable: boolean;
}

/** What a failed call means for what was to be posted. Never throws; reasons hold no token and no text of people. */
export function discordFailure({ error, now, isRepeatable }: Failure): SendResult {
  const retryAt = new Date(now.getTime() + RETRY_MS);
  if (error instanceof RateLimitError) {
    const waitMs = Math.max(error.retryAfter, MIN_WAIT_MS);
    return { status: "failed", reason: "rate limited", retryAt: new Date(now.getTime() + waitMs) };
  }
  if (error instanceof DiscordAPIError) {
    const reason = `${error.status} ${error.code}`;
    if (TEMPORARY.has(error.code)) return { status: "failed", reason, retryAt };
    return { status: "refused", reason, concerns: ABOUT_MESSAGE.has(error.code) ? "message" : "channel" };
  }
  const reason = reasonOf(error);
  if (NEVER_SENT.has(reason) || isRepeatable) return { status: "failed", reason, retryAt };
  return { status: "uncertain", reason };
}

function reasonOf(error: unknown): string {
  if (error instanceof HTTPError) return `HTTP ${error.status}`;
  if (error instanceof Error && error.name === "AbortError") return "timeout";
  let inner: unknown = error;
  while (inner instanceof Error && inner.cause !== undefined) inner = inner.cause;
  if (typeof inner !== "object" || inner === null || !("code" in inner)) return "no answer";
  return typeof inner.code === "string" ? inner.code : "no answer";
}
