import { Command, CommanderError } from "commander";
import type { CliContext } from "./cli-context.ts";
import { EXIT } from "./cli-context.ts";
import { previewDigests, printDigest } from "./digest.ts";
import { discover } from "./discover.ts";
import { doctor } from "./doctor.ts";
import { addEditorCommands } from "./editor-commands.ts";
import { exportData } from "./export.ts";
import { printFlow } from "./flow.ts";
import { group } from "./group.ts";
import { importFeeds } from "./import.ts";
import { inspect } from "./inspect.ts";
import { printOrg } from "./org.ts";
import { runOnce } from "./run.ts";

/**
 * Runs one command and returns its exit code: 0 done, 1 failed, 2 wrong usage. Errors that a person can put right come
 * out as thrown; the caller words them.
 */
export async function runCli(argv: readonly string[], context: CliContext): Promise<number> {
  let code: number = EXIT.done;
  const program = createProgram(context, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has printed help or what is wrong already.
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
}

function createProgram(context: CliContext, finish: (code: number) => void): Command {
  const program = new Command("orgbeat")
    .description("Reads the industry's news and posts who moved, which team changed and who reports to whom.")
    .exitOverride()
    .configureOutput({ writeOut: context.writeOut, writeErr: context.writeError })
    .showHelpAfterError("(orgbeat --help lists every command)");

  program
    .command("inspect")
    .description(
      "Show what Orgbeat sees in one article: a file, an address, or - for standard input. Needs no database.",
    )
    .argument("[source]", "file, http(s) address, or -", "-")
    .option("--published <iso>", "when it was published, such as 2025-03-18T20:30:00+08:00")
    .option(
      "--jsonl",
      'a batch: one JSON object a line, {"id","title","text" or "html","published"}, in the source; one a line out',
      false,
    )
    .option("--json", "print JSON", false)
    .option("--second", "ask the second reader of the settings too; the day's tokens do not count it", false)
    .option("--edition <dir>", "folder of the edition whose watchlist is used")
    .action(async (source, options) => finish(await inspect(context, source, options)));

  program
    .command("group")
    .description("Tell which articles of a batch are about the same thing.")
    .option("--jsonl", "articles as JSON lines on standard input (the only form)", true)
    .option("--edition <dir>", "folder of the edition whose watchlist is used")
    .action(async (options) => finish(await group(context, options)));

  program
    .command("run")
    .description("Do everything that is due once and exit: poll feeds, read, alert, send digests.")
    .requiredOption("--once", "the only form; npm start runs for good")
    .option("--announce-first", "announce what a new feed holds at its first reading", false)
    .option("--edition <dir>", "folder of the edition to use instead of the settings' editions")
    .option("--now <iso>", "the instant that counts as now when the run begins")
    .option("--json", "print each message as JSON, one a line", false)
    .action(async (options) => finish(await runOnce(context, options)));

  program
    .command("digest")
    .description("Print the digest of a channel for a period, and post it with --send.")
    .requiredOption("--channel <channel>", "the channel's id, name or platform id")
    .option("--since <iso>", "from when; by default since the channel's last digest")
    .option("--until <iso>", "until when; by default now")
    .option("--send", "post it as well", false)
    .option("--explain", "say why each line stands where it does", false)
    .option("--json", "print JSON", false)
    .action(async (options) => finish(await printDigest(context, options)));

  program
    .command("preview")
    .description("Print the next digest of a channel, or of all, as it would be posted now.")
    .option("--channel <channel>", "the channel's id, name or platform id")
    .option("--explain", "say why each line stands where it does", false)
    .action(async (options) => finish(await previewDigests(context, options)));

  program
    .command("import")
    .description("Add the feeds of an OPML file.")
    .argument("<file>", "an OPML file")
    .action(async (path) => finish(await importFeeds(context, path)));

  program
    .command("discover")
    .description("Find the feeds of a site, with what each holds, before it is added.")
    .argument("<address>", "the address of a site, a page or a feed")
    .option("--json", "print JSON, one feed a line", false)
    .option("--opml", "print OPML, which import takes", false)
    .action(async (address, options) => finish(await discover(context, address, options)));

  program
    .command("export")
    .description("Print what is stored as JSON, one object a line: events, or articles or feeds; or the feeds as OPML.")
    .option("--articles", "articles instead of events", false)
    .option("--feeds", "feeds and their health instead of events", false)
    .option("--opml", "the feeds in use as OPML, which other readers and import take", false)
    .option("--edition <dir>", "folder of the edition to use instead of the settings' editions")
    .action(async (options) => finish(await exportData(context, options)));

  program
    .command("org")
    .description("Show who reports to whom at a company or team and who holds which role, with sources.")
    .argument("<company>", "a company or team, in Chinese or English")
    .option("--at <date>", "at the end of a year, month or day, such as 2025-03; by default now")
    .option("--json", "print JSON", false)
    .action(async (company, options) => finish(await printOrg(context, company, options)));

  program
    .command("flow")
    .description("Show who went from which company to which in a period.")
    .option("--since <date>", "from a year, month or day on; by default 30 days before the end")
    .option("--until <date>", "up to and with a year, month or day; by default now")
    .option("--from <company>", "only people who left this company or a part of it")
    .option("--to <company>", "only people who came to this company or a part of it")
    .option("--parents", "count parts as the company that they belong to", false)
    .option("--json", "print JSON", false)
    .action(async (options) => finish(await printFlow(context, options)));

  program
    .command("doctor")
    .description("Look whether settings, editions, database and platforms work.")
    .option("--feeds", "fetch every feed once as well", false)
    .option("--json", "print JSON, one finding a line", false)
    .action(async (options) => finish(await doctor(context, options)));

  addEditorCommands(program, context, finish);
  return program;
}
