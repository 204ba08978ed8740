import { runCli } from "./cli/run-cli.ts";
import { cliContext } from "./cli-runtime.ts";
import { type Config, loadEnvFile, readConfig } from "./config.ts";
import { EditionError } from "./editions/edition-error.ts";
import { createLog, type Log } from "./log.ts";
import { UserError } from "./model/user-error.ts";
import { startProgram } from "./start.ts";
import { errorSentence } from "./wording/errors.ts";

const EXIT_FAILED = 1;

/** `npm start`: runs everything until a signal ends it. Returns the exit code. */
export async function startMain(): Promise<number> {
  return orSentence(async () => {
    loadEnvFile();
    const config = readConfig();
    await startProgram(config, logFor(config));
    return 0;
  });
}

/** `orgbeat …`: runs one command. Returns its exit code. */
export async function cliMain(argv: readonly string[]): Promise<number> {
  return orSentence(async () => {
    loadEnvFile();
    const config = readConfig();
    return runCli(argv, cliContext(config, logFor(config)));
  });
}

function logFor(config: Config): Log {
  return createLog(config.logLevel, process.stderr.isTTY);
}

/** What a person can put right is told in a sentence; what is our fault, with its stack. */
async function orSentence(work: () => Promise<number>): Promise<number> {
  passOverClosedPipes();
  try {
    return await work();
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return EXIT_FAILED;
  }
}

/** Whoever reads our output may stop reading, as `| head` does: the work goes on to its end, with nobody listening. */
function passOverClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return errorSentence(error, "en");
  if (error instanceof EditionError) return error.message;
  return `Orgbeat met an error of its own; please report it.\n${error instanceof Error ? error.stack : String(error)}`;
}
