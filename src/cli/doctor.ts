import { type CliContext, EXIT } from "./cli-context.ts";

/** Looks whether settings, editions, database and platforms work, and with `feeds` every feed. One line each. */
export async function doctor(
  context: CliContext,
  options: { readonly feeds: boolean; readonly json: boolean },
): Promise<number> {
  let isFine = true;
  for await (const finding of context.checkUp({ checksFeeds: options.feeds })) {
    isFine &&= finding.isFine;
    const line = options.json
      ? JSON.stringify(finding)
      : `${finding.isFine ? "ok    " : "WRONG "} ${finding.what}: ${finding.detail}`;
    context.writeOut(`${line}\n`);
  }
  return isFine ? EXIT.done : EXIT.failed;
}
