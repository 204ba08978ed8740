import { App, type BlockAction, type Receiver, type RespondFn, type SlashCommand, type webApi } from "@slack/bolt";
import type { Command } from "../../model/command.ts";
import type { Message } from "../../model/message.ts";
import type { CommandHandler, CommandRequest } from "../../model/ports.ts";
import { type ChatLog, describeError } from "../chat-log.ts";
import { type CommandLine, readCommandLine } from "../command-line.ts";
import { WorkInHand } from "../work-in-hand.ts";
import { COMMAND_ACTION, LINK_ACTION, renderSlack } from "./render-slack.ts";
import { SlackPeople } from "./slack-people.ts";
import { NO_PREVIEWS } from "./slack-posts.ts";

/** The one word that people type; what follows is the command. */
export const SLACK_COMMAND = "/orgbeat";

/** Slack takes this many answers to one `response_url`. */
const MAX_RESPONSES = 5;

/** How long `stop` waits for requests in hand. */
const SETTLE_TIMEOUT_MS = 10_000;

interface Asked {
  readonly line: CommandLine;
  readonly userId: string;
  readonly userName: string;
  readonly userWorkspaceId: string;
  readonly channelId: string;
  readonly channelName: string;
  readonly respond: RespondFn;
}

interface Answering {
  readonly client: webApi.WebClient;
  readonly clientOptions: webApi.WebClientOptions;
  readonly commands: readonly Command[];
  readonly log: ChatLog;
  readonly secrets: readonly (string | undefined)[];
}

/** Takes commands and pressed buttons from Bolt, acknowledges them at once, and brings the handler's answers back. */
export class SlackCommands {
  readonly #options: Answering;
  readonly #people: SlackPeople;
  readonly #inHand = new WorkInHand();
  #answering: { readonly handler: CommandHandler; readonly workspaceId: string } | undefined;

  constructor(options: Answering) {
    this.#options = options;
    this.#people = new SlackPeople(options.client, options.log);
  }

  begin(handler: CommandHandler, workspaceId: string): void {
    this.#answering = { handler, workspaceId };
  }

  async end(): Promise<void> {
    await this.#inHand.settle(SETTLE_TIMEOUT_MS);
    this.#answering = undefined;
  }

  /** Registers for what the receiver takes in. */
  listen(receiver: Receiver): void {
    const { client, clientOptions, log, secrets, commands } = this.#options;
    const app = new App({
      receiver,
      clientOptions: { ...clientOptions },
      // Without it Bolt would ask Slack who we are before the first command is acknowledged.
      authorize: async () => ({ botToken: client.token ?? "" }),
      convoStore: false,
      ...(clientOptions.logger === undefined ? {} : { logger: clientOptions.logger }),
    });
    app.error(async (error) => log.error({ error: describeError(error, secrets) }, "slack request failed"));
    app.command(SLACK_COMMAND, async ({ ack, command, respond }) => {
      const acknowledged = ack();
      this.#inHand.add(this.#answer(askedByCommand(command, respond, commands)));
      await acknowledged;
    });
    // Slack tells us of pressed links too, and marks the button as broken unless that is acknowledged.
    app.action(startingWith(LINK_ACTION), async ({ ack }) => ack());
    app.action<BlockAction>(startingWith(COMMAND_ACTION), async ({ ack, body, respond }) => {
      const acknowledged = ack();
      const asked = askedByButton(body, respond);
      if (asked !== undefined) this.#inHand.add(this.#answer(asked));
      await acknowledged;
    });
  }

  async #answer(asked: Asked): Promise<void> {
    const { log, secrets } = this.#options;
    if (this.#answering === undefined) return;
    const { handler, workspaceId } = this.#answering;
    try {
      const { reply, announcement } = await handler(await this.#toRequest(asked, workspaceId));
      await this.#respond(asked, reply);
      if (announcement !== undefined) await this.#announce(asked.channelId, announcement);
    } catch (error) {
      log.error({ command: asked.line.command, error: describeError(error, secrets) }, "slack command failed");
    }
  }

  async #toRequest(asked: Asked, workspaceId: string): Promise<CommandRequest> {
    const { line, userId, userName, channelId, channelName } = asked;
    const isMember = asked.userWorkspaceId === workspaceId;
    const canConfigure = isMember && (await this.#people.canConfigure(userId, channelId));
    return {
      ...line,
      address: { platform: "slack", workspaceId, platformId: channelId },
      channelName,
      user: { id: userId, name: userName, canConfigure },
      language: await this.#people.languageOf(userId),
    };
  }

  async #respond({ respond, channelId, userId }: Asked, reply: Message): Promise<void> {
    for (const [index, part] of renderSlack(reply).entries()) {
      const content = { text: part.text, blocks: [...part.blocks], ...NO_PREVIEWS };
      if (index < MAX_RESPONSES) {
        await respond({ ...content, response_type: "ephemeral", replace_original: false });
      } else {
        await this.#options.client.chat.postEphemeral({ ...content, channel: channelId, user: userId });
      }
    }
  }

  async #announce(channelId: string, announcement: Message): Promise<void> {
    for (const { text, blocks } of renderSlack(announcement)) {
      await this.#options.client.chat.postMessage({ channel: channelId, text, blocks: [...blocks], ...NO_PREVIEWS });
    }
  }
}

function startingWith(prefix: string) {
  return { type: "block_actions", action_id: new RegExp(`^${prefix}`) } as const;
}

function askedByCommand(command: SlashCommand, respond: RespondFn, commands: readonly Command[]): Asked {
  return {
    line: readCommandLine(command.text ?? "", commands),
    userId: command.user_id,
    userName: command.user_name,
    userWorkspaceId: command.team_id,
    channelId: command.channel_id,
    channelName: command.channel_name,
    respond,
  };
}

/** What a pressed button asks for; its action id ends with the command's name. */
function askedByButton({ actions, channel, user, team }: BlockAction, respond: RespondFn): Asked | undefined {
  const [action] = actions;
  if (action?.type !== "button" || channel === undefined) return undefined;
  const [, , command = ""] = action.action_id.split(":");
  return {
    line: { command, text: action.value ?? "" },
    userId: user.id,
    userName: user.name ?? user.username ?? user.id,
    userWorkspaceId: user.team_id ?? team?.id ?? "",
    channelId: channel.id,
    channelName: channel.name ?? channel.id,
    respond,
  };
}
