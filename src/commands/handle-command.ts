import { renderError } from "../message/render-reply.ts";
import type { Command } from "../model/command.ts";
import type { CommandHandler, CommandReply, CommandRequest } from "../model/ports.ts";
import { UserError } from "../model/user-error.ts";
import { type Answer, type CommandContext, privately } from "./command-context.ts";
import { COMMANDS } from "./command-table.ts";
import { help } from "./help.ts";
import { company, entityCard, person } from "./lookup.ts";
import { moves } from "./moves.ts";
import { limit, quiet } from "./pace.ts";
import { preview } from "./preview.ts";
import { list, subscribe, unsubscribe } from "./subscriptions.ts";

const ANSWERS: Readonly<Record<string, Answer>> = {
  help,
  subscribe,
  unsubscribe,
  list,
  quiet,
  limit,
  company,
  person,
  moves,
  preview,
};

/** Words that a person types, and what to do with them, for every platform. */
export function createCommandHandler(context: CommandContext): CommandHandler {
  return async (request) => {
    try {
      return await answer(context, { ...request, text: tidy(request.text), command: tidy(request.command) });
    } catch (error) {
      if (error instanceof UserError) return privately(renderError(error, request.language));
      throw error;
    }
  };
}

/** Longer requests are no names and no wishes. */
const MAX_LENGTH = 200;

/** What was typed as one short line without control characters. */
function tidy(text: string): string {
  return text
    .slice(0, 10 * MAX_LENGTH)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, MAX_LENGTH);
}

async function answer(context: CommandContext, request: CommandRequest): Promise<CommandReply> {
  const command = findCommand(request.command);
  if (request.command === "") return help(context, request);
  if (!command) return answerBareName(context, request);
  if (command.needsRight && !request.user.canConfigure) throw new UserError("not-allowed", { command: command.name });
  const known = ANSWERS[command.name];
  if (!known) throw new Error(`the command ${command.name} has no answer`);
  return known(context, request);
}

/** The command of a name or a short form; undefined for anything else. */
export function findCommand(word: string): Command | undefined {
  return COMMANDS.find(({ name, aliases }) => name === word || aliases.includes(word));
}

/** "/orgbeat 吴永辉": whoever types a name alone wants its card. */
async function answerBareName(context: CommandContext, request: CommandRequest): Promise<CommandReply> {
  const name = `${request.command} ${request.text}`.trim();
  try {
    return await entityCard(context, { ...request, text: name });
  } catch (error) {
    if (error instanceof UserError && error.code === "entity-not-found" && error.facts.candidates === "") {
      throw new UserError("unknown-command", { command: request.command }, { cause: error });
    }
    throw error;
  }
}
