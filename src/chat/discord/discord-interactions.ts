import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
  type REST,
  Routes,
} from "discord.js";
import type { Command } from "../../model/command.ts";
import type { Message } from "../../model/message.ts";
import type { CommandHandler, CommandRequest } from "../../model/ports.ts";
import { type ChatLog, describeError } from "../chat-log.ts";
import { type CommandLine, findCommand } from "../command-line.ts";
import { languageOf } from "../platform-language.ts";
import { COMMAND_BUTTON, renderDiscord } from "./render-discord.ts";

type Asking = ChatInputCommandInteraction | ButtonInteraction;

/** Direct messages belong to no server. */
const DIRECT_MESSAGES = "@me";

/** What answering needs. */
export interface Answering {
  readonly rest: REST;
  readonly handler: CommandHandler;
  readonly commands: readonly Command[];
  readonly log: ChatLog;
  readonly secrets: readonly string[];
}

/** Answers a command or a pressed button: first "thinking", at once, then what the handler says. Never rejects. */
export async function answerInteraction(interaction: Interaction, answering: Answering): Promise<void> {
  const { handler, commands, log, secrets } = answering;
  if (!interaction.isChatInputCommand() && !interaction.isButton()) return;
  const line = interaction.isButton() ? lineOfButton(interaction) : lineOfCommand(interaction, commands);
  if (line === undefined) return;
  try {
    // Whether the answer is private is settled here and cannot change later.
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { reply, announcement } = await handler(toRequest(interaction, line));
    await respond(interaction, reply, answering.rest);
    if (announcement !== undefined) await announce(interaction.channelId, announcement, answering.rest);
  } catch (error) {
    log.error(
      { command: line.command, error: describeError(error, [...secrets, interaction.token]) },
      "discord command failed",
    );
  }
}

function toRequest(interaction: Asking, line: CommandLine): CommandRequest {
  const { channel, channelId, guildId, user, locale } = interaction;
  return {
    ...line,
    address: { platform: "discord", workspaceId: guildId ?? DIRECT_MESSAGES, platformId: channelId },
    channelName: channel !== null && "name" in channel && channel.name !== null ? channel.name : channelId,
    user: {
      id: user.id,
      name: user.displayName,
      canConfigure: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true && guildId !== null,
    },
    language: languageOf(locale),
  };
}

function lineOfCommand(
  interaction: ChatInputCommandInteraction,
  commands: readonly Command[],
): CommandLine | undefined {
  const command = findCommand(interaction.commandName, commands);
  if (command === undefined) return undefined;
  const values = command.options.map(({ name }) => interaction.options.getString(name)?.trim() ?? "");
  return { command: command.name, text: values.filter((value) => value !== "").join(" ") };
}

/** The id of a button is `command:PLACE:NAME:VALUE`; a value may hold colons. */
function lineOfButton({ customId }: ButtonInteraction): CommandLine | undefined {
  if (!customId.startsWith(COMMAND_BUTTON)) return undefined;
  const [, , command = "", ...value] = customId.split(":");
  return { command, text: value.join(":") };
}

async function respond({ applicationId, token }: Asking, reply: Message, rest: REST): Promise<void> {
  for (const [index, { body }] of renderDiscord(reply).entries()) {
    if (index === 0) {
      await rest.patch(Routes.webhookMessage(applicationId, token, "@original"), { body, auth: false });
    } else {
      const followUp = { ...body, flags: body.flags | MessageFlags.Ephemeral };
      await rest.post(Routes.webhook(applicationId, token), { body: followUp, auth: false });
    }
  }
}

async function announce(channelId: string, announcement: Message, rest: REST): Promise<void> {
  for (const { body } of renderDiscord(announcement)) await rest.post(Routes.channelMessages(channelId), { body });
}
