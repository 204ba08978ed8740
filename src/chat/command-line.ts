import type { Command } from "../model/command.ts";

/** The first word of a request, as a command's name where it is one, and the rest as typed. */
export interface CommandLine {
  readonly command: string;
  readonly text: string;
}

/**
 * Reads what follows a platform's prefix. Capitals and full-width letters count as small ones, and a command's
 * aliases as the command; a word that is no command stays, since people ask for names without any command.
 */
export function readCommandLine(line: string, commands: readonly Command[]): CommandLine {
  const asked = line.trim();
  const end = asked.search(/\s/);
  const word = end < 0 ? asked : asked.slice(0, end);
  const text = end < 0 ? "" : asked.slice(end).trimStart();
  const first = word.normalize("NFKC").toLowerCase().replace(/^\/+/, "");
  return { command: findCommand(first, commands)?.name ?? first, text };
}

/** The command with this name, alias or standalone name in any language. */
export function findCommand(word: string, commands: readonly Command[]): Command | undefined {
  return commands.find(({ name, aliases, standaloneNames }) =>
    [name, ...aliases, ...Object.values(standaloneNames)].includes(word),
  );
}
