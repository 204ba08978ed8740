import { Readable } from "node:stream";
import pino from "pino";
import { runCli } from "../../src/cli/run-cli.ts";
import { cliContext } from "../../src/cli-runtime.ts";
import { readConfig } from "../../src/config.ts";

/** What a command did: its exit code, its results, and what it said besides. */
export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs one command of `orgbeat` in this process. What a person can put right is thrown, as in the program. */
export async function orgbeat(
  args: readonly string[],
  { input = "", env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  let output = "";
  let errors = "";
  const code = await runCli(args, {
    ...cliContext(readConfig(env), pino({ level: "silent" })),
    stdin: Readable.from([input]),
    writeOut: (text) => {
      output += text;
    },
    writeError: (text) => {
      errors += text;
    },
  });
  return { code, output, errors };
}

/** The objects of JSON lines. */
export function jsonLines(output: string): Record<string, unknown>[] {
  const lines = output.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line));
}
