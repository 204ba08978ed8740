import type { Block, Button, RichText, Run } from "../model/message.ts";
import { cutText, oneLine, plainText } from "./plain-text.ts";
import { webLink } from "./web-link.ts";

/** Slack's limit of a header; longer ones read badly anywhere. */
export const MAX_HEADING_LENGTH = 150;

/** Some feeds have titles of thousands of characters. */
export const MAX_LINK_TEXT_LENGTH = 300;

/** Slack's limit of the text of a button is 75, Discord's 80. */
export const MAX_LABEL_LENGTH = 75;

/**
 * The blocks with text that can be shown: nothing invisible, headings, link texts and labels cut to their limits,
 * links only where they are http or https, and no empty run or block.
 */
export function tidyBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.map(tidyBlock).filter((block) => !isEmpty(block));
}

function tidyBlock(block: Block): Block {
  switch (block.kind) {
    case "heading":
      return { ...block, text: cutText(oneLine(block.text), MAX_HEADING_LENGTH) };
    case "text":
    case "quote":
    case "context":
      return { kind: block.kind, text: tidyText(block.text) };
    case "facts":
      return { kind: "facts", facts: block.facts.map(tidyFact).filter((fact) => fact.value.length > 0) };
    case "list":
      return { kind: "list", items: block.items.map(tidyText).filter((item) => item.length > 0) };
    case "buttons":
      return { kind: "buttons", buttons: block.buttons.map(tidyButton).filter((button) => button.label !== "") };
    case "divider":
      return block;
  }
}

function tidyFact(fact: { readonly label: string; readonly value: RichText }) {
  return { label: cutText(oneLine(fact.label), MAX_LABEL_LENGTH), value: tidyText(fact.value) };
}

function tidyButton(button: Button): Button {
  return { ...button, label: cutText(oneLine(button.label), MAX_LABEL_LENGTH) };
}

function tidyText(text: RichText): RichText {
  const runs = text.map(tidyRun).filter((run) => run.text !== "");
  return runs.some((run) => run.text.trim() !== "") ? runs : [];
}

function tidyRun(run: Run): Run {
  const link = webLink(run.link);
  if (link === undefined) return { text: plainText(run.text), style: run.style };
  return { text: cutText(oneLine(run.text), MAX_LINK_TEXT_LENGTH), style: run.style, link };
}

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case "heading":
      return block.text === "";
    case "text":
    case "quote":
    case "context":
      return block.text.length === 0;
    case "facts":
      return block.facts.length === 0;
    case "list":
      return block.items.length === 0;
    case "buttons":
      return block.buttons.length === 0;
    case "divider":
      return false;
  }
}
