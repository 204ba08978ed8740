import { Parser } from "htmlparser2";
import type { EditionProblem } from "./edition-error.ts";
import { suggest } from "./nearest-name.ts";

/** An outline of an OPML file that has an address, attributes as written. */
export interface Outline {
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The outlines of feeds.opml that are feeds, wherever they are nested, and what is wrong with the file as XML. */
export interface OpmlFile {
  readonly outlines: readonly Outline[];
  readonly problems: readonly EditionProblem[];
}

const OUTLINE_EXAMPLE = '<outline type="rss" text="36氪" xmlUrl="https://36kr.com/feed"/>';

/** Parses OPML 2.0; never throws. Outlines without `xmlUrl` and `type` are groups and may hold others. */
export function parseOpml(file: string, text: string): OpmlFile {
  const lineAt = countLines(text);
  const outlines: Outline[] = [];
  const problems: EditionProblem[] = [];
  const report = (line: number, message: string, example = OUTLINE_EXAMPLE) =>
    problems.push({ file, line, message, example });
  let hasRoot = false;
  const openLines: number[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const line = lineAt(parser.startIndex);
        openLines.push(line);
        if (name === "opml") hasRoot = true;
        if (name !== "outline") return;
        if (attributes.xmlUrl !== undefined || attributes.type !== undefined) outlines.push({ line, attributes });
        const wrongCase = Object.keys(attributes).find((key) => key !== "xmlUrl" && key.toLowerCase() === "xmlurl");
        if (wrongCase !== undefined)
          report(line, `nothing is called "${wrongCase}" here.${suggest(wrongCase, ["xmlUrl"])}`);
      },
      onclosetag(name, isImplied) {
        const line = openLines.pop() ?? 1;
        // The parser calls a tag that closes itself (<outline/>) implied, too.
        const isOpen = isImplied && !text.slice(parser.startIndex, parser.endIndex + 1).endsWith("/>");
        if (isOpen) report(line, `<${name}> is never closed.`, `<${name} …/> or <${name} …> … </${name}>`);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (!hasRoot) report(1, "this is not an OPML file.", '<opml version="2.0"><body> outlines </body></opml>');
  return { outlines, problems };
}

function countLines(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => Math.max(1, starts.findLastIndex((start) => start <= offset) + 1);
}
