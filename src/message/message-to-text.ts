import type { Block, Message, RichText } from "../model/message.ts";
import { withoutControls } from "../text/without-controls.ts";

const DIVIDER = "─".repeat(24);

/**
 * A message as plain text, the same content in the same order: for previews, tests and platforms without formatting.
 * Links stand in brackets behind their text, quotes are marked with a bar, items with a dot.
 */
export function messageToText(message: Message): string {
  const text = message.blocks
    .map((block) => blockToText(block, message.language === "en" ? ": " : "："))
    .filter((text) => text !== "")
    .join("\n");
  return withoutControls(text)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Formatted text as plain text, each link behind its text. */
export function richTextToText(text: RichText): string {
  return text.map((run) => (run.link === undefined ? run.text : linkToText(run.text, run.link))).join("");
}

function blockToText(block: Block, colon: string): string {
  switch (block.kind) {
    case "heading":
      return block.level === 1 ? `${block.text}\n${underline(block.text)}` : `\n${block.text}`;
    case "text":
    case "context":
      return richTextToText(block.text);
    case "quote":
      return prefixLines(richTextToText(block.text), "│ ");
    case "facts":
      return block.facts.map(({ label, value }) => `${label}${colon}${richTextToText(value)}`).join("\n");
    case "list":
      return block.items.map((item) => `• ${richTextToText(item).replaceAll("\n", "\n  ")}`).join("\n");
    case "divider":
      return DIVIDER;
    case "buttons":
      return block.buttons
        .flatMap(({ label, action }) => ("link" in action ? [linkToText(label, action.link)] : []))
        .join("\n");
  }
}

function linkToText(text: string, link: string): string {
  return text === link ? link : `${text} <${link}>`;
}

function prefixLines(text: string, prefix: string): string {
  return text.replace(/^/gm, prefix);
}

/** As wide as the heading looks in a terminal, where a Han character takes two places. */
function underline(text: string): string {
  const width = [...text].reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/u.test(character) ? 2 : 1), 0);
  return "═".repeat(Math.min(width, 72));
}
