import { randomUUID } from "node:crypto";
import type { Message } from "../model/message.ts";
import type { Channel } from "../model/subscription.ts";
import type { DeliveryAction } from "../store/deliveries.ts";
import type { Transaction } from "../store/open-store.ts";
import type { JobContext } from "./job-context.ts";
import { deliverOptions, TASKS } from "./task-names.ts";

export interface PlannedMessage {
  readonly channel: Channel;
  readonly message: Message;
  /** What it is about: with channel, part and revision it is sent once. */
  readonly occasion: string;
  readonly revision: number;
  readonly subscriptionIds: readonly string[];
  /** How a part is sent: posted, unless told otherwise. */
  readonly actionOf?: (part: number) => DeliveryAction;
}

/** Renders a message for its channel, writes every part as pending, and queues the job that sends them. */
export async function planMessage(
  tx: Transaction,
  context: Pick<JobContext, "renderFor" | "now">,
  planned: PlannedMessage,
): Promise<void> {
  const { channel, message, occasion, revision, subscriptionIds, actionOf = () => "post" } = planned;
  for (const [part, payload] of context.renderFor(channel.platform, message).entries()) {
    await tx.deliveries.planDelivery(
      {
        channelId: channel.id,
        occasion,
        part,
        revision,
        action: actionOf(part),
        payload,
        message: part === 0 ? message : undefined,
        key: randomUUID(),
        subscriptionIds,
      },
      context.now(),
    );
  }
  await tx.addJob(TASKS.deliver, { channelId: channel.id }, deliverOptions(channel.id));
}
