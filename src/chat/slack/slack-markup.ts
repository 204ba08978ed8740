import type { RichText, Run } from "../../model/message.ts";
import { splitSpace } from "../split-space.ts";

const CONTROL: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The three characters with which mentions, channels and links begin and end, as Slack wants them escaped. */
export function escapeControl(text: string): string {
  return text.replace(/[&<>]/g, (mark) => CONTROL[mark] ?? mark);
}

/** Slack has no escape for these; characters that look alike stand in for them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  "*": "∗",
  _: "ˍ",
  "~": "∼",
  "`": "ˋ",
};

/**
 * Text that mrkdwn shows as it is: nothing in it can mention, link, format, quote or become an emoji.
 * Needed in context blocks only, which take no rich text.
 */
function escapeMrkdwn(text: string): string {
  const unformatted = text
    .replace(/[*_~`]/g, (mark) => LOOKALIKES[mark] ?? mark)
    .replace(/:(?=[\w+'-]+:)/g, "∶")
    .replace(/^(\s*)>/gm, "$1›");
  return escapeControl(unformatted);
}

const ZERO_WIDTH_SPACE = "\u200B";

const MRKDWN_STYLES = { bold: "*", italic: "_", code: "`" } as const;

/** Rich text as mrkdwn. */
export function mrkdwn(text: RichText): string {
  return text.map(mrkdwnRun).join("");
}

function mrkdwnRun(run: Run): string {
  const text = escapeMrkdwn(run.text);
  const linked = run.link === undefined ? text : `<${escapeControl(run.link)}|${text.replaceAll("|", "∣")}>`;
  if (run.style === undefined || run.text.trim() === "") return linked;
  const mark = MRKDWN_STYLES[run.style];
  const { before, inner, after } = splitSpace(linked);
  // Slack formats whole words only, and Han text has no spaces: a zero-width one stands in.
  return `${before}${ZERO_WIDTH_SPACE}${mark}${inner}${mark}${ZERO_WIDTH_SPACE}${after}`;
}
