import { admitAlert, nextDay } from "../alerts/pace.ts";
import { renderLimitReached } from "../message/render-held.ts";
import type { Channel } from "../model/subscription.ts";
import type { EventDetail } from "../store/events.ts";
import type { Transaction } from "../store/open-store.ts";
import { shownKey } from "./event-card.ts";
import type { JobContext } from "./job-context.ts";
import { planMessage } from "./plan-message.ts";

const DAY_MS = 86_400_000;

interface Wanted {
  readonly channel: Channel;
  readonly detail: EventDetail;
}

/**
 * Whether the card of an event that a channel wants and does not have goes out now. Else it is kept: until the channel's
 * quiet hours or a flood are over, or for its digest. What waits, was told among others or was left to the digest gets a
 * card only once there is something new to say of it, and then by the channel's pace as well.
 */
export async function isDueNow(
  tx: Transaction,
  context: Pick<JobContext, "now" | "renderFor">,
  { channel, detail }: Wanted,
): Promise<boolean> {
  const held = await tx.heldAlerts.loadHeldAlert(channel.id, detail.event.id);
  const isWaiting = held !== undefined && held.releasedAt === undefined && held.until !== undefined;
  if (isWaiting || (held?.shownKey !== undefined && held.shownKey === shownKey(detail.event))) return false;
  return admit(tx, context, { channel, detail });
}

/**
 * Whether the pace of a channel admits an alert now; where it does not, the alert is kept. `admitted`: so many others go
 * out with it that are not written yet.
 */
export async function admit(
  tx: Transaction,
  context: Pick<JobContext, "now" | "renderFor">,
  { channel, detail, admitted = 0 }: Wanted & { readonly admitted?: number },
): Promise<boolean> {
  const { pace, timeZone } = channel;
  const now = context.now();
  const isLimited = pace.alertsPerDay !== undefined;
  if (isLimited) await tx.channels.lockPace(channel.id);
  const written = isLimited ? await tx.deliveries.listCardTimes(channel.id, new Date(now.getTime() - DAY_MS)) : [];
  const writtenAt = [...written, ...Array.from({ length: admitted }, () => now)];
  const admission = admitAlert({ pace, timeZone, now, writtenAt });
  if (admission.kind === "now") return true;
  const alert = { channelId: channel.id, eventId: detail.event.id };
  if (admission.kind === "later") {
    await tx.heldAlerts.holdAlert({ ...alert, reason: admission.reason, until: admission.until }, now);
    return false;
  }
  const hasDigest = (await tx.subscriptions.listSubscriptions(channel.id)).some(({ wantsDigest }) => wantsDigest);
  // What no digest would have waits for the next day of the channel.
  const until = hasDigest ? undefined : nextDay(timeZone, now);
  const told = hasDigest ? shownKey(detail.event) : undefined;
  await tx.heldAlerts.holdAlert({ ...alert, reason: "cap", until, shownKey: told }, now);
  if (hasDigest && pace.alertsPerDay !== 0) await noteLimit(tx, context, channel);
  return false;
}

/** Says once a day that the day's alerts are used up. */
async function noteLimit(
  tx: Transaction,
  context: Pick<JobContext, "now" | "renderFor">,
  channel: Channel,
): Promise<void> {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: channel.timeZone }).format(context.now());
  const message = renderLimitReached(channel.pace.alertsPerDay ?? 0, channel);
  await planMessage(tx, context, { channel, message, occasion: `limit:${day}`, revision: 0, subscriptionIds: [] });
}
