import { type CliContext, EXIT } from "./cli-context.ts";

/** Reads a stored article again under today's rules and announces nothing. */
export async function replay(context: CliContext, articleId: string): Promise<number> {
  return context.withProgram(undefined, async (program) => {
    const result = await program.replay(articleId);
    if (!result) {
      context.writeError(
        `There is no article ${articleId} that was read already; orgbeat export --articles lists them.\n`,
      );
      return EXIT.failed;
    }
    context.writeOut(`article ${articleId}: ${result.before} claims before, ${result.after} now\n`);
    return EXIT.done;
  });
}
