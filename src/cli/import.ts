import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { buildFeeds } from "../editions/build-feeds.ts";
import { EditionError } from "../editions/edition-error.ts";
import { type Outline, parseOpml } from "../editions/parse-opml.ts";
import { UserError } from "../model/user-error.ts";
import { type CliContext, EXIT } from "./cli-context.ts";

/** Adds the feeds of an OPML file to those of the editions. Feeds that are known stay as they are. */
export async function importFeeds(context: CliContext, path: string): Promise<number> {
  const file = parseOpml(path, await readOpml(path));
  const { feeds, problems } = await buildFeeds(dirname(path), path, { ...file, outlines: dropRepeated(file.outlines) });
  if (file.problems.length + problems.length > 0) throw new EditionError(path, [...file.problems, ...problems]);
  return context.withProgram(undefined, async ({ store }) => {
    const added = await store.feeds.addFeeds(feeds, context.now());
    context.writeOut(`${added} of ${feeds.length} feeds were added; the others were known.\n`);
    return EXIT.done;
  });
}

/** Other readers list a feed once in each of its folders, which is a mistake in an edition alone. */
function dropRepeated(outlines: readonly Outline[]): readonly Outline[] {
  const seen = new Set<string>();
  return outlines.filter(({ attributes: { xmlUrl } }) => {
    const isRepeated = xmlUrl !== undefined && seen.has(xmlUrl.trim());
    seen.add(xmlUrl?.trim() ?? "");
    return !isRepeated;
  });
}

async function readOpml(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new UserError("file-not-found", { path }, { cause: error });
  }
}
