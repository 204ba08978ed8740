import { styleText } from "node:util";
import type { Block, Button, Message, RichText, Run } from "../../model/message.ts";
import { tidyBlocks } from "../tidy-blocks.ts";
import { type Styled, type TextStyle, wrapText } from "./wrap-text.ts";

/** What a terminal can show. */
export interface Terminal {
  readonly columns: number;
  readonly isColoured: boolean;
}

/** Lines longer than this are hard to read, however wide the window is. */
const MAX_COLUMNS = 100;
const MIN_COLUMNS = 20;

const HEADING_STYLES = { high: "red", normal: "yellow", low: "gray", none: "cyan" } as const;
const RUN_STYLES = { bold: "bold", italic: "italic", code: "cyan" } as const;

/** A message as text for a terminal: wrapped, with colours where it has them, ended by an empty line. */
export function formatMessage(message: Message, terminal: Terminal): string {
  const columns = Math.min(Math.max(terminal.columns, MIN_COLUMNS), MAX_COLUMNS);
  const style = HEADING_STYLES[message.severity ?? "none"];
  const colon = message.language === "en" ? ": " : "：";
  const lines = tidyBlocks(message.blocks).flatMap((block, index) =>
    formatBlock(block, { style, colon, isFirst: index === 0 }).flatMap((paragraph) =>
      paragraphLines(paragraph, columns),
    ),
  );
  return `${lines.map((line) => paint(line, terminal)).join("\n")}\n\n`;
}

/** Text with what stands before its first line and before the others. */
interface Paragraph {
  readonly text: readonly Styled[];
  readonly first: string;
  readonly others: string;
}

interface Look {
  readonly style: TextStyle;
  readonly colon: string;
  readonly isFirst: boolean;
}

function formatBlock(block: Block, { style, colon, isFirst }: Look): readonly Paragraph[] {
  switch (block.kind) {
    case "heading": {
      const text = [{ text: block.text, style: block.level === 1 ? style : ("bold" as const) }];
      return isFirst ? [plain(text)] : [EMPTY, plain(text)];
    }
    case "text":
      return [plain(styled(block.text))];
    case "quote":
      return [{ text: styled(block.text), first: "  │ ", others: "  │ " }];
    case "facts":
      return block.facts.map(({ label, value }) => ({
        text: [{ text: `${label}${colon}`, style: "bold" }, ...styled(value)],
        first: "  ",
        others: "    ",
      }));
    case "list":
      return block.items.map((item) => ({ text: styled(item), first: "  • ", others: "    " }));
    case "context":
      return [plain(styled(block.text).map(({ text }) => ({ text, style: "gray" })))];
    case "divider":
      return [plain([{ text: "─".repeat(MIN_COLUMNS), style: "gray" }])];
    case "buttons":
      return block.buttons.flatMap(formatButton);
  }
}

const EMPTY: Paragraph = { text: [], first: "", others: "" };

function plain(text: readonly Styled[]): Paragraph {
  return { text, first: "", others: "" };
}

function styled(text: RichText): readonly Styled[] {
  return text.flatMap((run) => [
    { text: run.text, style: runStyle(run) },
    ...(run.link === undefined || run.link === run.text ? [] : [{ text: ` <${run.link}>`, style: "gray" as const }]),
  ]);
}

function runStyle({ style }: Run): TextStyle | undefined {
  return style === undefined ? undefined : RUN_STYLES[style];
}

/** Nothing can be pressed in a terminal: a link is shown, a command is not. */
function formatButton({ label, action }: Button): readonly Paragraph[] {
  return "link" in action ? [plain(styled([{ text: label, link: action.link }]))] : [];
}

function paragraphLines({ text, first, others }: Paragraph, columns: number): readonly (readonly Styled[])[] {
  const lines = wrapText(text, columns - Math.max(first.length, others.length));
  return lines.map((line, index) => [{ text: index === 0 ? first : others, style: undefined }, ...line]);
}

function paint(line: readonly Styled[], { isColoured }: Terminal): string {
  const parts = joinEqual(line).map(({ text, style }) =>
    isColoured && style !== undefined ? styleText(style, text, { validateStream: false }) : text,
  );
  return parts.join("").trimEnd();
}

/** Neighbours of the same look as one. */
function joinEqual(line: readonly Styled[]): readonly Styled[] {
  const joined: Styled[] = [];
  for (const part of line) {
    const last = joined.at(-1);
    if (last !== undefined && last.style === part.style) joined.splice(-1, 1, { ...last, text: last.text + part.text });
    else joined.push(part);
  }
  return joined;
}
