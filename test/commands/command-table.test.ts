import { expect, test } from "vitest";
import { discordCommands } from "../../src/chat/discord/discord-commands.ts";
import { COMMANDS } from "../../src/commands/command-table.ts";
import { requestFaults } from "../chat/peers/discord-rules.ts";

test("Discord takes the commands", () => {
  expect(requestFaults("bulk_set_application_commands", discordCommands(COMMANDS))).toEqual([]);
});

test("no word means two commands", () => {
  const words = COMMANDS.flatMap(({ name, aliases, standaloneNames }) => [
    ...new Set([name, ...aliases, ...Object.values(standaloneNames)]),
  ]);

  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test("required options stand first, so that words can be read in order", () => {
  for (const { options } of COMMANDS) {
    expect(
      options
        .map(({ isRequired }) => isRequired)
        .toSorted()
        .reverse(),
    ).toEqual(options.map(({ isRequired }) => isRequired));
  }
});

test.each([
  { name: "subscribe", needsRight: true },
  { name: "unsubscribe", needsRight: true },
  { name: "list", needsRight: false },
])("$name needs a right: $needsRight", ({ name, needsRight }) => {
  expect(COMMANDS.find((command) => command.name === name)?.needsRight).toBe(needsRight);
});
