import type { CorrectionRequest } from "../model/correction.ts";
import { type CliContext, EXIT } from "./cli-context.ts";
import { eventText } from "./event.ts";

interface CorrectOptions {
  readonly by: string;
}

interface CorrectArguments {
  readonly eventId: string;
  readonly what: string;
  readonly words: readonly string[];
}

/** Corrects an event, or takes a correction back, and prints the event as it is then. */
export async function correct(
  context: CliContext,
  { eventId, what, words }: CorrectArguments,
  { by }: CorrectOptions,
): Promise<number> {
  const request = requestOf(what, words);
  if (!request) {
    context.writeError("Write it like one of these: reject, merge OTHER, split CLAIM, set FIELD VALUE, undo.\n");
    return EXIT.usage;
  }
  return context.withProgram(undefined, async (program) => {
    const { after } = await program.correct(eventId, { request, by: { id: "cli", name: by } });
    context.writeOut(eventText(after, await program.store.corrections.listCorrections(eventId)));
    return EXIT.done;
  });
}

/** Undefined where there are too many words or too few. */
function requestOf(what: string, words: readonly string[]): CorrectionRequest | undefined {
  // What is more than one word need not be quoted.
  const [first = "", ...rest] = words;
  const value = rest.join(" ");
  switch (what) {
    case "reject":
    case "undo":
      return words.length === 0 ? { what } : undefined;
    case "merge":
      return words.length === 1 ? { what, intoId: first } : undefined;
    case "split":
      return words.length === 1 ? { what, claimId: first } : undefined;
    case "set":
      return value === "" ? undefined : { what, field: first, value };
    default:
      return undefined;
  }
}
