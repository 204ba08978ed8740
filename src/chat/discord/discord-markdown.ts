import type { RichText, Run } from "../../model/message.ts";
import { splitSpace } from "../split-space.ts";

/** Everything with which Discord's markdown, mentions and timestamps begin, wherever it stands. */
const SPECIAL = /[\\*_~`|<[\]@]/g;

/** What makes a heading, quote, list or small print at the start of a line only. */
const LINE_START = /^([^\S\n]*)([#>+-])/gm;
const NUMBERED_LINE = /^([^\S\n]*\d+)\./gm;

/** Text that Discord shows as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(SPECIAL, "\\$&").replace(LINE_START, "$1\\$2").replace(NUMBERED_LINE, "$1\\.");
}

const STYLES = { bold: "**", italic: "*", code: "`" } as const;

const ZERO_WIDTH_SPACE = "\u200B";

/** Rich text as Discord's markdown. */
export function markdown(text: RichText): string {
  // The end of one bold run and the start of the next would be read together.
  return text.map(markdownRun).reduce((line, run) => {
    const touches = /[*`]$/.test(line) && /^[*`]/.test(run);
    return `${line}${touches ? ZERO_WIDTH_SPACE : ""}${run}`;
  }, "");
}

function markdownRun(run: Run): string {
  if (run.text.trim() === "") return run.text;
  const { before, inner, after } = splitSpace(run.text);
  const mark = run.style === undefined ? "" : STYLES[run.style];
  // A backslash does not escape inside code.
  const shown = run.style === "code" ? inner.replaceAll("`", "ˋ") : escapeMarkdown(inner);
  const styled = `${mark}${shown}${mark}`;
  return `${before}${run.link === undefined ? styled : maskedLink(inner, mark, run.link)}${after}`;
}

/** Discord shows no link whose text holds an address or an unbalanced bracket, escaped or not. */
function maskedLink(text: string, mark: string, link: string): string {
  const label = text
    .replace(/https?:\/\//gi, "")
    .replaceAll("[", "［")
    .replaceAll("]", "］");
  return `[${mark}${escapeMarkdown(label) || "↗"}${mark}](${link})`;
}

/** Each line with a mark before it: quotes, small print. */
export function prefixLines(text: string, mark: string): string {
  return text
    .split("\n")
    .map((line) => `${mark}${line || "\u00A0"}`)
    .join("\n");
}
