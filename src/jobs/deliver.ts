import type { Chat, SendResult } from "../model/ports.ts";
import type { Channel } from "../model/subscription.ts";
import type { Delivery } from "../store/deliveries.ts";
import type { JobContext } from "./job-context.ts";
import { cardOf } from "./move-card.ts";
import { deliverOptions, inMs, TASKS } from "./task-names.ts";

/** What could not be delivered for so long is no news any more: it is given up, with its reason. */
const GIVE_UP_MS = 24 * 3_600_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 15 * 60_000;
/** A channel that its platform refuses is tried again after so long; inviting the bot again is noticed by then. */
const RESUME_MS = 3_600_000;
/** A platform that cannot say whether it has a message is asked again after so long. */
const DOUBT_RETRY_MS = 30_000;

/**
 * Sends what a channel has pending, in order, until nothing is left or the platform says wait. Each call is recorded
 * before and after it, so that a crash leaves at most one delivery in doubt.
 */
export async function deliver(context: JobContext, channelId: string): Promise<void> {
  const channel = await context.store.channels.loadChannel(channelId);
  const chat = channel && context.chats.get(channel.platform);
  if (!channel || !chat) return;
  for (;;) {
    const head = await context.store.deliveries.nextPending(channelId);
    if (!head || !(await handleHead(context, { channel, chat, delivery: head }))) return;
  }
}

interface Sending {
  readonly channel: Channel;
  readonly chat: Chat;
  readonly delivery: Delivery;
}

/** True where the next delivery may be looked at. */
async function handleHead(context: JobContext, sending: Sending): Promise<boolean> {
  const { channel, delivery } = sending;
  const { deliveries } = context.store;
  if ((await context.store.channels.loadChannel(channel.id))?.pausedReason !== undefined) return false;
  if (delivery.status === "sending") return settleInDoubt(context, sending);
  if (delivery.retryAt !== undefined && delivery.retryAt > context.now()) {
    await context.store.addJob(
      TASKS.deliver,
      { channelId: channel.id },
      deliverOptions(channel.id, atQueueTime(context, delivery.retryAt)),
    );
    return false;
  }
  if (!(await deliveries.markSending(delivery.id, context.now()))) return true;
  const result = await send(context, sending);
  await record(context, sending, result);
  return true;
}

/**
 * Decides about a delivery whose call was begun and never ended, after a crash: the only place that does. Jobs of one
 * channel run one at a time, so whoever began the call is gone. The platform is asked whether it has the message before
 * anything is sent again; while it does not answer, the delivery stays in doubt. True where the next one may go.
 */
async function settleInDoubt(context: JobContext, sending: Sending): Promise<boolean> {
  const { channel, delivery } = sending;
  const result = await send(context, sending, delivery.attemptedAt);
  if (result.status !== "failed") {
    await record(context, sending, result);
    return true;
  }
  const { retryAt = new Date(context.now().getTime() + DOUBT_RETRY_MS) } = result;
  await context.store.addJob(
    TASKS.deliver,
    { channelId: channel.id },
    deliverOptions(channel.id, atQueueTime(context, retryAt)),
  );
  return false;
}

/** An instant of ours as the queue's clock has it. */
function atQueueTime(context: JobContext, instant: Date): Date {
  return inMs(instant.getTime() - context.now().getTime());
}

async function send(context: JobContext, { channel, chat, delivery }: Sending, doubtSince?: Date): Promise<SendResult> {
  const { platform, workspaceId, platformId } = channel;
  const { action } = delivery;
  const root = action === "post" ? undefined : await findRoot(context, delivery);
  if (action !== "post" && root === undefined && (await rootIsUncertain(context, delivery))) {
    return { status: "uncertain", reason: "the message to change may or may not have been posted" };
  }
  if (action === "reply" && root === undefined) {
    return { status: "refused", reason: "the message to reply to was never posted", concerns: "message" };
  }
  return chat.send({
    address: { platform, workspaceId, platformId },
    payload: delivery.payload,
    key: delivery.key,
    editOf: action === "edit" ? root : undefined,
    replyTo: action === "edit" ? undefined : root,
    isForChannel: action === "follow-up",
    doubtSince,
  });
}

/** The posted message that a delivery changes or replies to. */
async function findRoot(context: JobContext, delivery: Delivery): Promise<string | undefined> {
  const { occasion, part } = rootOf(delivery);
  return context.store.deliveries.findRootMessageId(delivery.channelId, occasion, part);
}

/** A reply is an occasion of its own, named after that of the card; it belongs to the card's first part. */
function rootOf({ action, occasion, part }: Delivery): Pick<Delivery, "occasion" | "part"> {
  return action === "edit" ? { occasion, part } : { occasion: cardOf(occasion), part: 0 };
}

async function rootIsUncertain(context: JobContext, delivery: Delivery): Promise<boolean> {
  const { channelId } = delivery;
  const { occasion, part } = rootOf(delivery);
  const uncertain = await context.store.deliveries.listDeliveries({ channelId, occasion, statuses: ["uncertain"] });
  return uncertain.some((other) => other.part === part);
}

async function record(context: JobContext, sending: Sending, result: SendResult): Promise<void> {
  const { channel, delivery } = sending;
  const now = context.now();
  const { deliveries } = context.store;
  const facts = { channel: channel.name, platform: channel.platform, occasion: delivery.occasion, part: delivery.part };
  if (result.status === "failed") {
    const retryAt = planRetry(delivery, result, now);
    await deliveries.recordResult(delivery.id, { ...result, retryAt }, now);
    const what = retryAt ? "a delivery failed and is tried again" : "a delivery was given up";
    context.log.warn({ ...facts, reason: result.reason, retryAt }, what);
    return;
  }
  if (result.status === "refused" && result.concerns === "channel") return pause(context, sending, result.reason);
  await deliveries.recordResult(delivery.id, result, now);
  if (result.status === "sent") context.log.debug(facts, "a delivery was sent");
  else context.log.warn({ ...facts, reason: result.reason }, `a delivery is ${result.status}`);
}

/** Nothing can be posted there: the delivery waits with the channel, and both are tried again later. */
async function pause(context: JobContext, { channel, delivery }: Sending, reason: string): Promise<void> {
  const now = context.now();
  const resumeAt = new Date(now.getTime() + RESUME_MS);
  await context.store.inTransaction(async (tx) => {
    await tx.deliveries.recordResult(delivery.id, { status: "failed", reason, retryAt: resumeAt }, now);
    await tx.channels.pauseChannel(channel.id, reason, resumeAt);
  });
  context.log.warn({ channel: channel.name, platform: channel.platform, reason, resumeAt }, "a channel is paused");
}

/** Later with every failure, and never before the platform allows it; undefined once the delivery is too old. */
function planRetry(delivery: Delivery, result: { readonly retryAt: Date | undefined }, now: Date): Date | undefined {
  if (now.getTime() - delivery.createdAt.getTime() >= GIVE_UP_MS) return undefined;
  const waitMs = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** delivery.attempts);
  return new Date(Math.max(now.getTime() + waitMs, result.retryAt?.getTime() ?? 0));
}
