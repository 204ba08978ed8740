import { webApi } from "@slack/bolt";
import type { SendResult } from "../../model/ports.ts";

/** Answers of Slack after which nothing was posted and a later try may succeed. */
const TEMPORARY = new Set([
  "accesslimited",
  "external_channel_migrating",
  "message_limit_exceeded",
  "rate_limited",
  "ratelimited",
  "request_timeout",
  "service_unavailable",
  "team_added_to_org",
]);

/** Answers after which, by Slack's own words, some of the work may have been done. */
const HALF_DONE = new Set(["fatal_error", "internal_error"]);

/** Answers about the one message: the channel takes others. */
const ABOUT_MESSAGE = new Set([
  "cant_update_message",
  "edit_window_closed",
  "invalid_arguments",
  "invalid_attachments",
  "invalid_blocks",
  "invalid_blocks_format",
  "message_not_found",
  "metadata_too_large",
  "msg_blocks_too_long",
  "msg_too_long",
  "no_text",
  "restricted_action_thread_locked",
  "thread_not_found",
  "too_many_attachments",
]);

/** Errors of a connection that never opened: the request cannot have arrived. */
const NEVER_SENT = new Set([
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

/** How long to wait where Slack does not say. */
const RETRY_MS = 15_000;

/** A limit that is said to end at once must not be tried in a loop. */
const MIN_WAIT_MS = 1_000;

/** Slack's error codes look like this; anything else in their place is the body of a broken answer. */
const ERROR_CODE = /^[a-z][a-z_0-9]*$/;

/** What a failed call means for what was to be posted. Never throws; reasons hold no token and no text of people. */
export function slackFailure(error: unknown, now: Date): SendResult {
  const later = new Date(now.getTime() + RETRY_MS);
  if (error instanceof webApi.WebAPIRateLimitedError) {
    const waitMs = Math.max(error.retryAfter * 1000, MIN_WAIT_MS);
    return { status: "failed", reason: "ratelimited", retryAt: new Date(now.getTime() + waitMs) };
  }
  if (error instanceof webApi.WebAPIPlatformError) return platformFailure(String(error.data.error), later);
  if (error instanceof webApi.WebAPIHTTPError) {
    const reason = `HTTP ${error.statusCode}`;
    return error.statusCode >= 500 ? { status: "uncertain", reason } : { status: "failed", reason, retryAt: later };
  }
  const code = connectionCode(error);
  if (NEVER_SENT.has(code)) return { status: "failed", reason: code, retryAt: later };
  return { status: "uncertain", reason: code || "no answer" };
}

/** What a failed edit means: doing it again is harmless, so an answer that was lost is a failure like any other. */
export function slackEditFailure(error: unknown, now: Date): SendResult {
  const result = slackFailure(error, now);
  if (result.status !== "uncertain") return result;
  return { status: "failed", reason: result.reason, retryAt: new Date(now.getTime() + RETRY_MS) };
}

function platformFailure(code: string, retryAt: Date): SendResult {
  if (!ERROR_CODE.test(code)) return { status: "uncertain", reason: "unreadable answer" };
  if (HALF_DONE.has(code)) return { status: "uncertain", reason: code };
  if (TEMPORARY.has(code)) return { status: "failed", reason: code, retryAt };
  return { status: "refused", reason: code, concerns: ABOUT_MESSAGE.has(code) ? "message" : "channel" };
}

/** The code of the error at the bottom of a chain of causes, where it has one. */
function connectionCode(error: unknown): string {
  let inner: unknown = error;
  while (inner instanceof Error && inner.cause !== undefined) inner = inner.cause;
  if (typeof inner !== "object" || inner === null) return "";
  if ("code" in inner && typeof inner.code === "string") return inner.code;
  return inner instanceof Error && inner.name === "TimeoutError" ? "timeout" : "";
}
