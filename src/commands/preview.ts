import { renderNote } from "../message/render-reply.ts";
import { UserError } from "../model/user-error.ts";
import { lines } from "../wording/labels.ts";
import { type Answer, privately } from "./command-context.ts";

/** The channel's next digest as it would be posted now; says so where it follows for alerts alone. */
export const preview: Answer = async (context, request) => {
  const channel = await context.store.channels.findChannel(request.address);
  if (!channel) throw new UserError("nothing-subscribed");
  const subscriptions = await context.store.subscriptions.listSubscriptions(channel.id);
  if (subscriptions.length === 0) throw new UserError("nothing-subscribed");
  const message = await context.previewDigest(channel);
  return privately(message ?? renderNote(lines.noDigest[request.language], request.language));
};
