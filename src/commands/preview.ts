import { UserError } from "../model/user-error.ts";
import { type Answer, privately } from "./command-context.ts";

/** The channel's next digest as it would be posted now. */
export const preview: Answer = async (context, request) => {
  const channel = await context.store.channels.findChannel(request.address);
  const message = channel && (await context.previewDigest(channel));
  if (!message) throw new UserError("nothing-subscribed");
  return privately(message);
};
