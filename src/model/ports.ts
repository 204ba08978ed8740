import type { Message } from "./message.ts";
import type { Platform } from "./subscription.ts";
import type { Language } from "./text.ts";

/** A channel as its platform knows it. */
export interface ChannelAddress {
  readonly platform: Platform;
  readonly workspaceId: string;
  readonly platformId: string;
}

/** One thing to send: a part that `Chat.render` made, and how it relates to what was sent before. */
export interface Outgoing {
  readonly address: ChannelAddress;
  /** What `render` returned for this part, through JSON and back. */
  readonly payload: unknown;
  /** Unique for the delivery, stable over retries: platforms that can, refuse the second one. */
  readonly key: string;
  /** The platform's id of the message to edit instead of posting. */
  readonly editOf: string | undefined;
  /** The platform's id of the message in whose thread to post. */
  readonly replyTo: string | undefined;
  /** Whether the whole channel is to see a reply, with a way to what it replies to. */
  readonly isForChannel?: boolean | undefined;
  /**
   * When an earlier try began whose outcome nobody knows, as after a crash: the platform is then asked first whether
   * the post is there. Absent where nothing was tried, or where `send` said what came of it.
   */
  readonly doubtSince?: Date | undefined;
}

export type SendResult =
  | { readonly status: "sent"; readonly platformMessageId: string }
  /** Nothing was posted; trying again may help, not before `retryAt` where given. */
  | { readonly status: "failed"; readonly reason: string; readonly retryAt: Date | undefined }
  /** Nothing was posted and trying again cannot help until a person acts. */
  | {
      readonly status: "refused";
      readonly reason: string;
      /** Whether this one message cannot be posted or changed, or nothing at all can in the channel. */
      readonly concerns: "message" | "channel";
    }
  /** It may or may not have been posted; never send again blindly. */
  | { readonly status: "uncertain"; readonly reason: string };

/** A person's request, free of any platform. */
export interface CommandRequest {
  /** The command's first word, lower case; empty for a bare request. */
  readonly command: string;
  /** What follows it, as typed. On Discord the options joined with spaces, in the order of the command's table. */
  readonly text: string;
  readonly address: ChannelAddress;
  readonly channelName: string;
  readonly user: { readonly id: string; readonly name: string; readonly canConfigure: boolean };
  readonly language: Language;
}

export interface CommandReply {
  /** Shown to the person who asked only. */
  readonly reply: Message;
  /** Shown to the whole channel as well, where something about the channel changed. */
  readonly announcement: Message | undefined;
}

/** Answers every request, errors included, with a message; never throws for anything that a person can cause. */
export type CommandHandler = (request: CommandRequest) => Promise<CommandReply>;

/** A chat platform. Knows rendering, limits and connection of one platform, and nothing of events or storage. */
export interface Chat {
  readonly platform: Platform;
  /** Pure. The message as payloads within every limit of the platform, one a part, in order; at least one. */
  render(message: Message): readonly unknown[];
  /** Connects and begins to answer commands. Throws `UserError` where the platform refuses the token. */
  start(handler: CommandHandler): Promise<void>;
  send(outgoing: Outgoing): Promise<SendResult>;
  /** Finishes requests in hand and disconnects. Safe to call twice. */
  stop(): Promise<void>;
}
