import { admitAlert } from "../alerts/pace.ts";
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
 * quiet hours or a flood are over, or for its digest. What was told among others already gets a card only once there is
 * something new to say of it.
 */
export async function isDueNow(
  tx: Transaction,
  context: Pick<JobContext, "now" | "renderFor">,
  { channel, detail }: Wanted,
): Promise<boolean> {
  const eventId = detail.event.id;
  const held = await tx.heldAlerts.loadHeldAlert(channel.id, eventId);
  if (held) return held.releasedAt !== undefined && held.shownKey !== shownKey(detail.event);
  const now = context.now();
  if (channel.pace.alertsPerDay !== undefined) await tx.channels.lockPace(channel.id);
  const writtenAt = await tx.deliveries.listCardTimes(channel.id, new Date(now.getTime() - DAY_MS));
  const admission = admitAlert({ pace: channel.pace, timeZone: channel.timeZone, now, writtenAt });
  if (admission.kind === "now") return true;
  const isLater = admission.kind === "later";
  const reason = isLater ? admission.reason : "cap";
  const until = isLater ? admission.until : undefined;
  await tx.heldAlerts.holdAlert({ channelId: channel.id, eventId, reason, until }, now);
  if (!isLater) await noteLimit(tx, context, channel);
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
