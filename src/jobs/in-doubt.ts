import type { Platform } from "../model/subscription.ts";
import type { Delivery } from "../store/deliveries.ts";

/** For so long Discord refuses a second message with the nonce of the first ("the past few minutes"). */
const NONCE_HOLDS_MS = 2 * 60_000;

/**
 * What to do with a delivery whose call was begun and never ended, after a crash: the only place that decides it. An
 * edit done twice is an edit; Discord drops a repeated post for a few minutes; a terminal that died showed nothing to
 * anybody. Everything else may have been posted and is left to a person.
 */
export function decideInDoubt(
  platform: Platform,
  delivery: Pick<Delivery, "action" | "attemptedAt">,
  now: Date,
): "send-again" | "uncertain" {
  if (delivery.action === "edit" || platform === "console") return "send-again";
  const ageMs = now.getTime() - (delivery.attemptedAt?.getTime() ?? 0);
  return platform === "discord" && ageMs < NONCE_HOLDS_MS ? "send-again" : "uncertain";
}
