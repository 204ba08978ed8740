import { describe, expect, test } from "vitest";
import {
  type DiscordComponent,
  MAX_DISCORD_BUTTON_LINK_CHARS,
  MAX_DISCORD_COMPONENTS,
  MAX_DISCORD_ID_CHARS,
  MAX_DISCORD_ROW_BUTTONS,
  MAX_DISCORD_TEXT_CHARS,
  MAX_DISCORD_THREAD_NAME_CHARS,
  renderDiscord,
} from "../../../src/chat/discord/render-discord.ts";
import type { Block, Message } from "../../../src/model/message.ts";
import { alertMessage, digestMessage, messageOf } from "../messages.ts";
import { requestFaults } from "../peers/discord-rules.ts";

function textBlock(text: string, link?: string): Block {
  return { kind: "text", text: [{ text, link }] };
}

function buttonsBlock(count: number, value = "x"): Block {
  const buttons = Array.from({ length: count }, () => ({ label: "静音", action: { command: "mute", value } }));
  return { kind: "buttons", buttons };
}

const everySort: readonly { name: string; message: Message }[] = [
  { name: "an alert", message: alertMessage },
  { name: "a digest of 60 companies", message: digestMessage(60) },
  { name: "one text of 20,000 characters", message: messageOf([textBlock("字".repeat(20_000))]) },
  { name: "one text of 5,000 stars, each escaped", message: messageOf([textBlock("*".repeat(5_000))]) },
  {
    name: "100 dividers and texts",
    message: messageOf(Array.from({ length: 100 }, (_, at) => (at % 2 ? { kind: "divider" } : textBlock("甲")))),
  },
  { name: "nothing to show", message: messageOf([textBlock("\u200B\u2066")]) },
  { name: "no summary", message: messageOf([textBlock("甲")], { summary: "" }) },
  { name: "rows of equal buttons", message: messageOf([buttonsBlock(12), buttonsBlock(2)]) },
  { name: "a button whose value is too long", message: messageOf([buttonsBlock(1, "x".repeat(MAX_DISCORD_ID_CHARS))]) },
];

test.each(everySort)("Discord takes every part of $name", ({ message }) => {
  const parts = renderDiscord(message);

  expect(parts.flatMap(({ body }) => requestFaults("create_message", body))).toEqual([]);
  expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
  for (const { body, title } of parts) {
    const components = body.components.flatMap((component) => [...nested(component)]);
    expect(components.length).toBeLessThanOrEqual(MAX_DISCORD_COMPONENTS);
    expect(components.reduce((sum, { content }) => sum + (content?.length ?? 0), 0)).toBeLessThanOrEqual(
      MAX_DISCORD_TEXT_CHARS,
    );
    expect(title.length > 0 && title.length <= 100).toBe(true);
  }
});

test("an alert becomes these components", () => {
  expect(renderDiscord(alertMessage)).toMatchSnapshot();
});

test("the limits are those that Discord documents or was seen to have, with room", () => {
  expect([MAX_DISCORD_COMPONENTS, MAX_DISCORD_TEXT_CHARS, MAX_DISCORD_ID_CHARS]).toEqual([40, 3_800, 100]);
});

test.each([
  { severity: "high", colour: 0xd93025 },
  { severity: "normal", colour: 0xf29900 },
  { severity: "low", colour: 0x80868b },
] as const)("an alert of $severity severity has its colour", ({ severity, colour }) => {
  const [part] = renderDiscord(messageOf([textBlock("甲")], { severity }));

  expect(part?.body.components[0]).toMatchObject({ accent_color: colour });
});

describe("splitting", () => {
  test("40 components make one part, one more makes two", () => {
    // The container and the number of a part count too.
    expect(renderDiscord(messageOf(Array.from({ length: 38 }, () => textBlock("甲"))))).toHaveLength(1);
    expect(renderDiscord(messageOf(Array.from({ length: 39 }, () => textBlock("甲"))))).toHaveLength(2);
  });

  test("parts are numbered", () => {
    const parts = renderDiscord(digestMessage(60));

    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ body }) => texts(body).at(-1))).toEqual(
      parts.map((_, index) => `-# ${index + 1}/${parts.length}`),
    );
  });

  test("an item and its link stay together, and no part begins with a lonely item of a company", () => {
    const parts = renderDiscord(digestMessage(60));

    const starts = parts.slice(1).map(({ body }) => texts(body)[0] ?? "");
    expect(starts.every((text) => text.startsWith("### ") || text.startsWith("- ["))).toBe(true);
    expect(
      parts
        .flatMap(({ body }) => texts(body))
        .join("\n")
        .match(/\]\(https/g),
    ).toHaveLength(120);
  });
});

describe("limits of buttons and names", () => {
  const inside = (block: Block) =>
    renderDiscord(messageOf([block])).flatMap(({ body }) =>
      body.components.flatMap(({ components = [] }) => components),
    );

  test("a sixth button begins another row", () => {
    expect(inside(buttonsBlock(MAX_DISCORD_ROW_BUTTONS))).toHaveLength(1);
    expect(inside(buttonsBlock(MAX_DISCORD_ROW_BUTTONS + 1))).toHaveLength(2);
  });

  test("a button whose id would be longer than 100 characters stands as text", () => {
    const room = MAX_DISCORD_ID_CHARS - "command:0.0:mute:".length;

    expect(inside(buttonsBlock(1, "x".repeat(room)))).toMatchObject([{ type: 1 }]);
    expect(inside(buttonsBlock(1, "x".repeat(room + 1)))).toMatchObject([{ type: 10, content: "静音" }]);
  });

  test("a button that opens an address of more than 512 characters stands as a link", () => {
    const withLink = (length: number): Block => {
      const link = "https://a.test/".padEnd(length, "x");
      return { kind: "buttons", buttons: [{ label: "原文", action: { link } }] };
    };

    expect(inside(withLink(MAX_DISCORD_BUTTON_LINK_CHARS))).toMatchObject([{ type: 1 }]);
    expect(inside(withLink(MAX_DISCORD_BUTTON_LINK_CHARS + 1))).toMatchObject([
      { type: 10, content: expect.stringContaining("[原文](https://a.test/xx") },
    ]);
  });

  test("the name of a thread is cut at 100 characters", () => {
    const [part] = renderDiscord(messageOf([textBlock("甲")], { summary: "题".repeat(200) }));

    expect(part?.title).toHaveLength(MAX_DISCORD_THREAD_NAME_CHARS);
  });
});

const escapes: readonly { name: string; text: string; shown: string }[] = [
  { name: "mentions", text: "@everyone <@1> <#2> <@&3>", shown: "\\@everyone \\<\\@1> \\<#2> \\<\\@&3>" },
  {
    name: "formatting",
    text: "**a** __b__ ~~c~~ ||d|| `e`",
    shown: "\\*\\*a\\*\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`",
  },
  { name: "links", text: "[a](https://evil.test)", shown: "\\[a\\](https://evil.test)" },
  { name: "line starts", text: "# a\n- b\n> c\n1. d\n-# e\n+ f", shown: "\\# a\n\\- b\n\\> c\n1\\. d\n\\-# e\n\\+ f" },
  { name: "marks inside a line", text: "GPT-4 > C# + 1.5", shown: "GPT-4 > C# + 1.5" },
  { name: "timestamps and emoji", text: "<t:1> <:a:2>", shown: "\\<t:1> \\<:a:2>" },
  { name: "backslashes", text: "\\*a*", shown: "\\\\\\*a\\*" },
  { name: "hidden text", text: "a\u200Bb\u202Ec\u{E0041}d\u00ADe", shown: "abcde" },
];

test.each(escapes)("$name from feeds stand as they are", ({ text, shown }) => {
  const [part] = renderDiscord(messageOf([textBlock(text)]));

  expect(part && texts(part.body)).toEqual([shown]);
  expect(part?.body.allowed_mentions).toEqual({ parse: [] });
});

const links: readonly { name: string; text: string; link: string; shown: string }[] = [
  {
    name: "brackets",
    text: "a](https://evil.test) [b",
    link: "https://a.test/x",
    shown: "[a］(evil.test) ［b](https://a.test/x)",
  },
  {
    name: "an address as text",
    text: "https://bank.test",
    link: "https://a.test/",
    shown: "[bank.test](https://a.test/)",
  },
  {
    name: "parentheses in the address",
    text: "甲",
    link: "https://a.test/x_(y)?q=<z>",
    shown: "[甲](https://a.test/x_%28y%29?q=%3Cz%3E)",
  },
  { name: "another scheme", text: "甲", link: "javascript:alert(1)", shown: "甲" },
  { name: "line ends in the text", text: "甲\n# 乙", link: "https://a.test/", shown: "[甲 # 乙](https://a.test/)" },
];

test.each(links)("a link with $name goes where it says", ({ text, link, shown }) => {
  const [part] = renderDiscord(messageOf([textBlock(text, link)]));

  expect(part && texts(part.body)).toEqual([shown]);
});

test("styles keep spaces outside and do not run into one another", () => {
  const text = [
    { text: " 甲 ", style: "bold" },
    { text: "乙", style: "bold" },
    { text: "丙", style: "italic" },
    { text: "a`b", style: "code" },
  ] as const;
  const [part] = renderDiscord(messageOf([{ kind: "text", text }]));

  expect(part && texts(part.body)).toEqual([" **甲** **乙**\u200B*丙*\u200B`aˋb`"]);
});

function* nested(component: DiscordComponent): Generator<DiscordComponent> {
  yield component;
  for (const child of component.components ?? []) yield* nested(child);
}

function texts(body: { readonly components: readonly DiscordComponent[] }): readonly string[] {
  return body.components.flatMap((component) => [...nested(component)]).flatMap(({ content }) => content ?? []);
}
