import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { Command, CommandOption } from "../../model/command.ts";
import type { Language } from "../../model/text.ts";

type LocalizedText = Readonly<Record<Language, string>>;

/** Discord's limit for values of free text, far above any name. */
const MAX_VALUE_CHARS = 200;

/** The commands as Discord registers them, with names and descriptions in English and both Chinese scripts. */
export function discordCommands(commands: readonly Command[]): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map((command) => ({
    type: ApplicationCommandType.ChatInput,
    name: command.standaloneNames.en,
    name_localizations: localizations(command.standaloneNames),
    description: command.descriptions.en,
    description_localizations: localizations(command.descriptions),
    options: command.options.map(toOption),
    default_member_permissions: command.needsRight ? String(PermissionFlagsBits.ManageGuild) : null,
    contexts: command.needsRight
      ? [InteractionContextType.Guild]
      : [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }));
}

function toOption({ name, descriptions, isRequired, choices }: CommandOption) {
  return {
    type: ApplicationCommandOptionType.String as const,
    name,
    description: descriptions.en,
    description_localizations: localizations(descriptions),
    required: isRequired,
    ...(choices.length > 0
      ? { choices: choices.map((choice) => ({ name: choice, value: choice })) }
      : { max_length: MAX_VALUE_CHARS }),
  };
}

function localizations(text: LocalizedText) {
  return { "zh-CN": text["zh-Hans"], "zh-TW": text["zh-Hant"] };
}
