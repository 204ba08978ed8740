import { nextDigestAt } from "../digest/next-digest-at.ts";
import { renderSubscribed, renderSubscriptions, renderUnsubscribed } from "../message/render-reply.ts";
import type { CommandRequest } from "../model/ports.ts";
import type { Channel, DigestSchedule, Subscription } from "../model/subscription.ts";
import { UserError } from "../model/user-error.ts";
import { lines } from "../wording/labels.ts";
import { type Answer, type CommandContext, missingArgument, privately, viewOf } from "./command-context.ts";
import { findEntity } from "./find-entity.ts";

/** Monday at nine, where no edition says when digests come. */
const DEFAULT_SCHEDULE: DigestSchedule = { days: [1], hour: 9, minute: 0 };

/** What nobody minds; `limit` changes it. */
const ALERTS_PER_DAY = 60;

/** Words for following everything, in any language. */
const EVERYTHING: readonly string[] = [...Object.values(lines.everything), "all", "*", "所有"];

/** "subscribe 字节跳动", "subscribe OpenAI alerts": one subscription a channel and entity; a known one takes the new wish. */
export const subscribe: Answer = async (context, request) => {
  const wish = parseWish(request);
  const entityId = entityIdOf(context, request, wish.name);
  const now = context.now();
  const { channel, saved } = await context.store.inTransaction(async (tx) => {
    const ensured = await tx.channels.ensureChannel(request.address, channelDefaults(context, request), now);
    const before = (await tx.subscriptions.listSubscriptions(ensured.channel.id)).find(
      (known) => known.entityId === entityId,
    );
    if (before && before.wantsAlerts === wish.wantsAlerts && before.wantsDigest === wish.wantsDigest) {
      throw new UserError("already-subscribed", { name: wish.name });
    }
    const { wantsAlerts, wantsDigest } = wish;
    const { subscription } = await tx.subscriptions.subscribe(
      {
        channelId: ensured.channel.id,
        entityId,
        wantsAlerts,
        wantsDigest,
        minSeverity: before?.minSeverity ?? "normal",
        kinds: before?.kinds ?? [],
        createdBy: request.user.id,
      },
      now,
    );
    await tx.changes.recordChange(changeOf(request, now, { channel: ensured.channel, before, after: subscription }));
    return { channel: ensured.channel, saved: subscription };
  });
  const view = viewOf(context, request, channel);
  return {
    reply: await listing(context, request, channel),
    announcement: renderSubscribed(saved, request.user.name, { ...view, language: channel.language }),
  };
};

/** "unsubscribe 字节跳动". */
export const unsubscribe: Answer = async (context, request) => {
  const name = request.text.trim();
  if (name === "") throw missingArgument("unsubscribe", request);
  const channel = await context.store.channels.findChannel(request.address);
  if (!channel) throw new UserError("nothing-subscribed");
  const entityId = await followedIdOf(context, request, { channel, name });
  const now = context.now();
  await context.store.inTransaction(async (tx) => {
    const before = (await tx.subscriptions.listSubscriptions(channel.id)).find((known) => known.entityId === entityId);
    if (!before || !(await tx.subscriptions.unsubscribe(channel.id, entityId)))
      throw new UserError("not-subscribed", { name });
    await tx.changes.recordChange(changeOf(request, now, { channel, before, after: undefined }));
  });
  const view = viewOf(context, request, channel);
  return {
    reply: await listing(context, request, channel),
    announcement: renderUnsubscribed({ entityId }, request.user.name, { ...view, language: channel.language }),
  };
};

/** What the channel follows and when its next digest comes. */
export const list: Answer = async (context, request) => {
  const channel = await context.store.channels.findChannel(request.address);
  if (!channel) throw new UserError("nothing-subscribed");
  return privately(await listing(context, request, channel));
};

async function listing(context: CommandContext, request: CommandRequest, channel: Channel) {
  const subscriptions = await context.store.subscriptions.listSubscriptions(channel.id);
  return renderSubscriptions({ ...viewOf(context, request, channel), subscriptions, channel });
}

interface Wish extends Pick<Subscription, "wantsAlerts" | "wantsDigest"> {
  readonly name: string;
}

function parseWish(request: CommandRequest): Wish {
  const match = /^(?<name>.*?)(?:\s+(?<mode>alerts|digest|both|快讯|快訊|周报|週報))?$/iu.exec(request.text.trim());
  const name = match?.groups?.name ?? "";
  if (name === "") throw missingArgument("subscribe", request);
  const mode = match?.groups?.mode?.toLowerCase();
  const wantsAlerts = !(mode === "digest" || mode === "周报" || mode === "週報");
  const wantsDigest = !(mode === "alerts" || mode === "快讯" || mode === "快訊");
  return { name, wantsAlerts, wantsDigest };
}

function entityIdOf(context: CommandContext, request: CommandRequest, name: string): string | undefined {
  if (EVERYTHING.includes(name.toLowerCase())) return undefined;
  return findEntity({ name, language: request.language }, context.index().entitiesById.values()).id;
}

/** What the channel follows under a name. What left the watchlist is listed by its id, and goes by that. */
async function followedIdOf(
  context: CommandContext,
  request: CommandRequest,
  { channel, name }: { readonly channel: Channel; readonly name: string },
): Promise<string | undefined> {
  const followed = await context.store.subscriptions.listSubscriptions(channel.id);
  return followed.some(({ entityId }) => entityId === name) ? name : entityIdOf(context, request, name);
}

function channelDefaults(context: CommandContext, request: CommandRequest) {
  const [edition] = context.editions;
  const digest = edition?.schedule ?? DEFAULT_SCHEDULE;
  const timeZone = edition?.timeZone ?? "UTC";
  return {
    name: request.channelName,
    workspaceName: request.address.workspaceId,
    language: request.language,
    timeZone,
    digest,
    nextDigestAt: nextDigestAt(digest, timeZone, context.now()),
    alertsPerDay: ALERTS_PER_DAY,
  };
}

function changeOf(
  request: CommandRequest,
  at: Date,
  {
    channel,
    before,
    after,
  }: { readonly channel: Channel; readonly before: Subscription | undefined; readonly after: Subscription | undefined },
) {
  return {
    at,
    actorId: request.user.id,
    actorName: request.user.name,
    channelId: channel.id,
    subject: "subscription",
    subjectId: (after ?? before)?.id,
    before,
    after,
  };
}
