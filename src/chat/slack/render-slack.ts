import type { Block, Button, Message, RichText, Run } from "../../model/message.ts";
import type { Language } from "../../model/text.ts";
import { cutText, oneLine } from "../plain-text.ts";
import { partsOf, WIDEST_NUMBER } from "../render-parts.ts";
import { webLink } from "../web-link.ts";
import { escapeControl, mrkdwn } from "./slack-markup.ts";

/** Slack refuses more than 50 blocks in a message. */
export const MAX_SLACK_BLOCKS = 45;

/** Slack answers `msg_blocks_too_long` from about 13,200 characters of blocks, and once did at 11,341. Measured as JSON. */
export const MAX_SLACK_BLOCK_CHARS = 10_000;

/** Slack's limit for the text of a section and of a context element; kept for rich text too. */
export const MAX_SLACK_TEXT_CHARS = 3_000;

/** Slack's limit for a header. */
export const MAX_SLACK_HEADER_CHARS = 150;

/** Slack's limits for a row of buttons and for the value of one. */
export const MAX_SLACK_ROW_BUTTONS = 25;
export const MAX_SLACK_VALUE_CHARS = 2_000;

/** Slack advises at most 4,000 characters of fallback text, and an edit takes no more. */
export const MAX_SLACK_FALLBACK_CHARS = 4_000;

/** "&" becomes "&amp;". */
const WORST_ESCAPE = 5;
const NUMBER_ROOM = 20;

/** Buttons that ask for a command have action ids that begin with this; those that open a link, with the other. */
export const COMMAND_ACTION = "command:";
export const LINK_ACTION = "link:";

/** One part of a message as Slack's methods take it. */
export interface SlackPart {
  /** What notifications and screen readers get. */
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

/** A Block Kit block; its shape is Slack's. */
type SlackBlock = { readonly type: string } & Readonly<Record<string, unknown>>;

/** The message as Block Kit, one payload a part, every part within Slack's limits. Pure. */
export function renderSlack(message: Message): readonly SlackPart[] {
  const fits = (blocks: readonly Block[]) => isWithinLimits(renderBlocks(blocks, message.language, WIDEST_NUMBER));
  return partsOf(message, fits).map(({ blocks, number }) => ({
    text: fallbackText(message.summary, number),
    blocks: renderBlocks(blocks, message.language, number),
  }));
}

function fallbackText(summary: string, number: string | undefined): string {
  const maxLength = (MAX_SLACK_FALLBACK_CHARS - NUMBER_ROOM) / WORST_ESCAPE;
  const text = escapeControl(cutText(oneLine(summary), maxLength)) || "Orgbeat";
  return number === undefined ? text : `${text} (${number})`;
}

function isWithinLimits(blocks: readonly SlackBlock[]): boolean {
  return (
    blocks.length <= MAX_SLACK_BLOCKS &&
    JSON.stringify(blocks).length <= MAX_SLACK_BLOCK_CHARS &&
    blocks.every((block) => textChars(block) <= MAX_SLACK_TEXT_CHARS)
  );
}

/** The characters of the texts in a block, addresses of links left out. */
function textChars(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + textChars(item), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, item]) => sum + (key === "text" && typeof item === "string" ? item.length : textChars(item)),
    0,
  );
}

function renderBlocks(blocks: readonly Block[], language: Language, number: string | undefined): readonly SlackBlock[] {
  const rendered = blocks.flatMap((block) => renderBlock(block, language));
  return number === undefined ? rendered : [...rendered, context([{ text: number }])];
}

function renderBlock(block: Block, language: Language): readonly SlackBlock[] {
  switch (block.kind) {
    case "heading":
      return [block.level === 1 ? header(block.text) : richText([section([{ text: block.text, style: "bold" }])])];
    case "text":
      return [richText([section(block.text)])];
    case "quote":
      return [richText([{ type: "rich_text_quote", elements: block.text.map(inline) }])];
    case "facts":
      return [richText([section(factLines(block.facts, language))])];
    case "list":
      return [richText([{ type: "rich_text_list", style: "bullet", elements: block.items.map(section) }])];
    case "context":
      return [context(block.text)];
    case "divider":
      return [{ type: "divider" }];
    case "buttons":
      return buttonRows(block.buttons);
  }
}

function header(text: string): SlackBlock {
  // Without `emoji: false` a title with `:name:` in it would show a picture.
  return { type: "header", text: { type: "plain_text", text: cutText(text, MAX_SLACK_HEADER_CHARS), emoji: false } };
}

function richText(elements: readonly unknown[]): SlackBlock {
  return { type: "rich_text", elements };
}

function section(text: RichText) {
  return { type: "rich_text_section", elements: text.map(inline) };
}

/** Rich text elements are shown literally: nothing in them is parsed, so nothing needs escaping. */
function inline(run: Run): unknown {
  const style = run.style === undefined ? {} : { style: { [run.style]: true } };
  return run.link === undefined
    ? { type: "text", text: run.text, ...style }
    : { type: "link", url: run.link, text: run.text, ...style };
}

function context(text: RichText): SlackBlock {
  // `verbatim` keeps Slack from making links of addresses and channel names by itself.
  return { type: "context", elements: [{ type: "mrkdwn", text: mrkdwn(text), verbatim: true }] };
}

function factLines(
  facts: readonly { readonly label: string; readonly value: RichText }[],
  language: Language,
): RichText {
  const colon = language === "en" ? ": " : "：";
  return facts.flatMap(({ label, value }, index): RichText => {
    const start = index === 0 ? [] : [{ text: "\n" }];
    return [...start, { text: `${label}${colon}`, style: "bold" }, ...value];
  });
}

function buttonRows(buttons: readonly Button[]): readonly SlackBlock[] {
  const elements = buttons.map(button);
  const shown = elements.filter((element) => element !== undefined);
  const rows = Array.from({ length: Math.ceil(shown.length / MAX_SLACK_ROW_BUTTONS) }, (_, row) =>
    shown.slice(row * MAX_SLACK_ROW_BUTTONS, (row + 1) * MAX_SLACK_ROW_BUTTONS),
  );
  const unusable = buttons.filter((_, index) => elements[index] === undefined);
  const asText: readonly SlackBlock[] = unusable.map(({ label }) => richText([section([{ text: label }])]));
  return [...rows.map((row) => ({ type: "actions", elements: row })), ...asText];
}

/** A button, or undefined where Slack would refuse it: then its label stands as text. */
function button({ label, action, style }: Button, index: number): object | undefined {
  const shape = { type: "button", text: { type: "plain_text", text: label, emoji: false } };
  const styled = style === undefined ? {} : { style };
  if ("link" in action) {
    const url = webLink(action.link);
    return url === undefined ? undefined : { ...shape, action_id: `${LINK_ACTION}${index}`, url, ...styled };
  }
  if (action.value.length > MAX_SLACK_VALUE_CHARS) return undefined;
  // The index makes the id unique in its row even where two buttons ask for the same command.
  return { ...shape, action_id: `${COMMAND_ACTION}${index}:${action.command}`, value: action.value, ...styled };
}
