import { type CliContext, EXIT } from "./cli-context.ts";

interface ReplayOptions {
  readonly all: boolean;
}

/**
 * Reads a stored article, or every one that older rules have read, again under today's rules and announces nothing.
 * How far it came is said on standard error.
 */
export async function replay(
  context: CliContext,
  articleId: string | undefined,
  { all }: ReplayOptions,
): Promise<number> {
  if (all !== (articleId === undefined)) {
    context.writeError("Give the id of one article, or --all for every article that older rules have read.\n");
    return EXIT.usage;
  }
  return articleId === undefined ? replayAll(context) : replayOne(context, articleId);
}

async function replayOne(context: CliContext, articleId: string): Promise<number> {
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

async function replayAll(context: CliContext): Promise<number> {
  return context.withProgram(undefined, async (program) => {
    let last = { articles: 0, changed: 0, failed: 0 };
    for await (const progress of program.replayOutdated()) {
      last = progress;
      context.writeError(`${progress.articles} articles were read again\n`);
    }
    const { articles, changed, failed } = last;
    context.writeOut(`${articles} articles were read again; ${changed} of them claim more or less than before\n`);
    if (failed > 0) context.writeError(`${failed} articles could not be read again; the log says why.\n`);
    return failed > 0 ? EXIT.failed : EXIT.done;
  });
}
