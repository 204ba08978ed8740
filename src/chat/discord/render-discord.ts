import { ButtonStyle, ComponentType, MessageFlags } from "discord.js";
import type { Block, Button, Message, RichText } from "../../model/message.ts";
import type { Language } from "../../model/text.ts";
import { cutText, oneLine } from "../plain-text.ts";
import { partsOf, WIDEST_NUMBER } from "../render-parts.ts";
import { webLink } from "../web-link.ts";
import { escapeMarkdown, markdown, prefixLines } from "./discord-markdown.ts";

/** Discord refuses more than 40 components in a message, nested ones counted. */
export const MAX_DISCORD_COMPONENTS = 40;

/** Discord takes about 4,000 characters in all text displays of a message together. */
export const MAX_DISCORD_TEXT_CHARS = 3_800;

/** Discord's limits for a row of buttons, the id of a button and the address that one opens. */
export const MAX_DISCORD_ROW_BUTTONS = 5;
export const MAX_DISCORD_ID_CHARS = 100;
export const MAX_DISCORD_BUTTON_LINK_CHARS = 512;

/** Discord's limit for the name of a thread. */
export const MAX_DISCORD_THREAD_NAME_CHARS = 100;

/** Custom ids of buttons that ask for a command begin with this. */
export const COMMAND_BUTTON = "command:";

const ACCENTS = { high: 0xd93025, normal: 0xf29900, low: 0x80868b, none: 0x1a73e8 } as const;

/** One part of a message: what Discord takes, and a name for a thread below it. */
export interface DiscordPart {
  readonly title: string;
  readonly body: {
    readonly flags: number;
    readonly components: readonly DiscordComponent[];
    readonly allowed_mentions: { readonly parse: readonly string[] };
  };
}

/** A component of a Discord message; its shape is Discord's. */
export type DiscordComponent = {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly DiscordComponent[];
} & Readonly<Record<string, unknown>>;

/** The message as Components V2, one payload a part, every part within Discord's limits. Pure. */
export function renderDiscord(message: Message): readonly DiscordPart[] {
  const fits = (blocks: readonly Block[]) => isWithinLimits(container(message, blocks, WIDEST_NUMBER));
  return partsOf(message, fits).map(({ blocks, number }) => ({
    title: cutText(oneLine(message.summary), MAX_DISCORD_THREAD_NAME_CHARS) || "Orgbeat",
    body: {
      flags: MessageFlags.IsComponentsV2,
      components: [container(message, blocks, number)],
      allowed_mentions: { parse: [] },
    },
  }));
}

function isWithinLimits(component: DiscordComponent): boolean {
  const all = [...nested(component)];
  const length = all.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  return all.length <= MAX_DISCORD_COMPONENTS && length <= MAX_DISCORD_TEXT_CHARS;
}

function* nested(component: DiscordComponent): Generator<DiscordComponent> {
  yield component;
  for (const child of component.components ?? []) yield* nested(child);
}

function container(message: Message, blocks: readonly Block[], number: string | undefined): DiscordComponent {
  const components = blocks.flatMap((block, index) => renderBlock(block, message.language, index));
  const numbered = number === undefined ? components : [...components, textDisplay(`-# ${number}`)];
  const accent = message.kind === "alert" || message.kind === "digest" ? ACCENTS[message.severity ?? "none"] : null;
  return {
    type: ComponentType.Container,
    ...(accent === null ? {} : { accent_color: accent }),
    components: numbered,
  };
}

function renderBlock(block: Block, language: Language, blockIndex: number): readonly DiscordComponent[] {
  switch (block.kind) {
    case "heading":
      return [textDisplay(`${block.level === 1 ? "##" : "###"} ${escapeMarkdown(block.text)}`)];
    case "text":
      return [textDisplay(markdown(block.text))];
    case "quote":
      return [textDisplay(prefixLines(markdown(block.text), "> "))];
    case "facts":
      return [textDisplay(block.facts.map((fact) => factLine(fact, language)).join("\n"))];
    case "list":
      return [textDisplay(block.items.map((item) => `- ${markdown(item).replaceAll("\n", "\n  ")}`).join("\n"))];
    case "context":
      return [textDisplay(prefixLines(markdown(block.text), "-# "))];
    case "divider":
      return [{ type: ComponentType.Separator }];
    case "buttons":
      return buttonRows(block.buttons, blockIndex);
  }
}

function textDisplay(content: string): DiscordComponent {
  return { type: ComponentType.TextDisplay, content };
}

function factLine({ label, value }: { readonly label: string; readonly value: RichText }, language: Language): string {
  return `**${escapeMarkdown(label)}**${language === "en" ? ": " : "："}${markdown(value)}`;
}

function buttonRows(buttons: readonly Button[], blockIndex: number): readonly DiscordComponent[] {
  const elements = buttons.map((some, index) => button(some, `${blockIndex}.${index}`));
  const shown = elements.filter((element) => element !== undefined);
  const rows = Array.from({ length: Math.ceil(shown.length / MAX_DISCORD_ROW_BUTTONS) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: shown.slice(row * MAX_DISCORD_ROW_BUTTONS, (row + 1) * MAX_DISCORD_ROW_BUTTONS),
  }));
  const unusable = buttons.filter((_, index) => elements[index] === undefined);
  return [...rows, ...unusable.map((some) => textDisplay(buttonText(some)))];
}

const BUTTON_STYLES = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

/** A button, or undefined where Discord would refuse it. */
function button({ label, action, style }: Button, place: string): DiscordComponent | undefined {
  if ("link" in action) {
    const url = webLink(action.link);
    if (url === undefined || url.length > MAX_DISCORD_BUTTON_LINK_CHARS) return undefined;
    return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
  }
  // The place keeps two buttons of one message from having the same id, which Discord refuses.
  const id = `${COMMAND_BUTTON}${place}:${action.command}:${action.value}`;
  if (id.length > MAX_DISCORD_ID_CHARS) return undefined;
  const colour = style === undefined ? ButtonStyle.Secondary : BUTTON_STYLES[style];
  return { type: ComponentType.Button, style: colour, label, custom_id: id };
}

function buttonText({ label, action }: Button): string {
  return markdown([{ text: label, link: "link" in action ? webLink(action.link) : undefined }]);
}
