import { renderPace } from "../message/render-reply.ts";
import type { CommandReply, CommandRequest } from "../model/ports.ts";
import type { AlertPace, QuietHours } from "../model/subscription.ts";
import { UserError } from "../model/user-error.ts";
import { type Answer, type CommandContext, missingArgument, privately, viewOf } from "./command-context.ts";

/** Words that end a limit, in every language. */
const OFF = /^(?:off|none|no|关闭|關閉|取消)$/iu;
const TIMES = /^(?<from>\d{1,2}(?::\d{2})?)\s*(?:-|–|—|~|to|至|到)\s*(?<to>\d{1,2}(?::\d{2})?)$/iu;
const MINUTES_A_DAY = 24 * 60;
const MOST_A_DAY = 1000;

/** "quiet 22:00-08:00", "quiet off": between these times no alert is posted, and what waited comes after them. */
export const quiet: Answer = (context, request) =>
  changePace("quiet", { context, request }, (pace, text) => ({
    ...pace,
    quiet: OFF.test(text) ? undefined : quietHoursOf(text),
  }));

/** "limit 20", "limit off": the rest of a day's alerts comes with the digest. */
export const limit: Answer = (context, request) =>
  changePace("limit", { context, request }, (pace, text) => ({
    ...pace,
    alertsPerDay: OFF.test(text) ? undefined : countOf(text),
  }));

interface Asked {
  readonly context: CommandContext;
  readonly request: CommandRequest;
}

async function changePace(
  command: "quiet" | "limit",
  { context, request }: Asked,
  change: (pace: AlertPace, text: string) => AlertPace,
): Promise<CommandReply> {
  const text = request.text.trim();
  if (text === "") throw missingArgument(command, request);
  const channel = await context.store.channels.findChannel(request.address);
  if (!channel) throw new UserError("nothing-subscribed");
  const pace = await save(context, request, channel.id, (before) => change(before, text));
  const view = viewOf(context, request, channel);
  const user = request.user.name;
  return {
    ...privately(renderPace(pace, user, { ...view, timeZone: channel.timeZone })),
    announcement: renderPace(pace, user, { ...view, language: channel.language }),
  };
}

/** Changes the pace as it is by then, so that two changes at once both hold; what waits is looked at anew. */
async function save(
  context: CommandContext,
  request: CommandRequest,
  channelId: string,
  change: (pace: AlertPace) => AlertPace,
): Promise<AlertPace> {
  const at = context.now();
  const { id: actorId, name: actorName } = request.user;
  return context.store.inTransaction(async (tx) => {
    await tx.channels.lockPace(channelId);
    const before = (await tx.channels.loadChannel(channelId))?.pace;
    if (!before) throw new UserError("nothing-subscribed");
    const after = change(before);
    await tx.channels.updateChannel(channelId, { pace: after });
    await tx.heldAlerts.reconsider(channelId, at);
    const what = { subject: "pace", subjectId: channelId, before, after };
    await tx.changes.recordChange({ at, actorId, actorName, channelId, ...what });
    return after;
  });
}

function quietHoursOf(text: string): QuietHours {
  const { from, to } = TIMES.exec(text)?.groups ?? {};
  const hours = { from: minuteOf(from), to: minuteOf(to) };
  if (hours.from === undefined || hours.to === undefined || hours.from === hours.to)
    throw new UserError("bad-times", { value: text });
  return { from: hours.from, to: hours.to };
}

/** The minute of the day; undefined for no time of day. 24:00 is midnight. */
function minuteOf(time: string | undefined): number | undefined {
  const [hour = Number.NaN, minute = 0] = (time ?? "").split(":").map(Number);
  const minutes = hour * 60 + minute;
  return minute < 60 && minutes >= 0 && minutes <= MINUTES_A_DAY ? minutes % MINUTES_A_DAY : undefined;
}

function countOf(text: string): number {
  const count = Number(text);
  if (!/^\d+$/u.test(text) || count > MOST_A_DAY) throw new UserError("bad-limit", { value: text });
  return count;
}
