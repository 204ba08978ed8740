import { Argument, type Command, Option } from "commander";
import { CANDIDATE_KINDS } from "../editions/accept-candidate.ts";
import { accept, listCandidates } from "./candidates.ts";
import type { CliContext } from "./cli-context.ts";
import { correct } from "./correct.ts";
import { showEvent } from "./event.ts";
import { replay } from "./replay.ts";

type Finish = (code: number) => void;

/** Adds the commands by which editors look at what was read and put it right. */
export function addEditorCommands(program: Command, context: CliContext, finish: Finish): void {
  addCandidates(program, context, finish);

  program
    .command("event")
    .description("Show an event with its claims and their ids, its steps, and what editors corrected of it.")
    .argument("<event>", "the event's id, as export prints it")
    .option("--json", "print JSON", false)
    .action(async (eventId, options) => finish(await showEvent(context, eventId, options)));

  program
    .command("correct")
    .description("Correct an event. It holds over every reading; cards that are out are edited, and none is posted.")
    .argument("<event>", "the event's id, as export prints it")
    .addArgument(new Argument("<what>", "what to do").choices(["reject", "merge", "split", "set", "undo"]))
    .argument("[words...]", "OTHER for merge, CLAIM for split, FIELD VALUE for set (- takes away)")
    .option("--by <name>", "who corrects", "an editor")
    .action(async (eventId, what, words, options) => finish(await correct(context, { eventId, what, words }, options)));

  program
    .command("replay")
    .description("Read a stored article again under today's rules, announcing nothing.")
    .argument("[article]", "the article's id, as export --articles prints it")
    .option("--all", "every article that older rules have read", false)
    .action(async (articleId, options) => finish(await replay(context, articleId, options)));
}

function addCandidates(program: Command, context: CliContext, finish: Finish): void {
  const candidates = program
    .command("candidates")
    .alias("names")
    .description("List names in claims that nobody follows yet, with how often each was met and examples.")
    .option("--json", "print JSON, one name a line", false)
    .option("--edition <dir>", "folder of the edition to use instead of the settings' editions")
    .action(async (options) => finish(await listCandidates(context, options)));

  candidates
    .command("accept")
    .description("Take a name into an edition's watchlist.yaml, where everything else stays as it is.")
    .argument("<name>", "the name as it is to be shown")
    .addOption(new Option("--kind <kind>", "what it is").choices(CANDIDATE_KINDS).makeOptionMandatory())
    .option("--id <id>", "its id; without it one is made of a name in Latin letters")
    .option("--org <id>", "the company of a team, or the parent of a company")
    .option("--edition <dir>", "the edition's folder; without it the first of the settings")
    .action(async (name, _options, command: Command) => finish(await accept(context, name, command.optsWithGlobals())));
}
