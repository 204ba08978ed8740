import type { AliasIndex } from "../match/alias-index.ts";
import type { View } from "../message/view.ts";
import type { Edition } from "../model/edition.ts";
import type { Message } from "../model/message.ts";
import type { CommandReply, CommandRequest } from "../model/ports.ts";
import type { Channel } from "../model/subscription.ts";
import { UserError } from "../model/user-error.ts";
import type { Store } from "../store/open-store.ts";
import { commandHelp } from "../wording/commands.ts";

/** What commands work with. */
export interface CommandContext {
  readonly store: Store;
  index(): AliasIndex;
  readonly editions: readonly Edition[];
  now(): Date;
  /** The next digest of a channel as it would be posted now; undefined where it wants none. */
  previewDigest(channel: Channel): Promise<Message | undefined>;
}

/** One command: answers a request, or throws `UserError`. */
export type Answer = (context: CommandContext, request: CommandRequest) => Promise<CommandReply>;

/** A reply for the person alone. */
export function privately(reply: Message): CommandReply {
  return { reply, announcement: undefined };
}

/** A command that needs something after it: with an example in the language of whoever typed it. */
export function missingArgument(command: keyof typeof commandHelp, { language }: CommandRequest): UserError {
  return new UserError("missing-argument", { command, example: commandHelp[command].example[language] });
}

/** How the person who asked sees names and times: in their language and the channel's zone. */
export function viewOf(context: CommandContext, request: CommandRequest, channel: Channel | undefined): View {
  return {
    language: request.language,
    timeZone: channel?.timeZone ?? context.editions[0]?.timeZone ?? "UTC",
    now: context.now(),
    entities: context.index().entitiesById,
  };
}
