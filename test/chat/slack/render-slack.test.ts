import { describe, expect, test } from "vitest";
import {
  MAX_SLACK_BLOCK_CHARS,
  MAX_SLACK_BLOCKS,
  MAX_SLACK_FALLBACK_CHARS,
  MAX_SLACK_HEADER_CHARS,
  MAX_SLACK_ROW_BUTTONS,
  MAX_SLACK_TEXT_CHARS,
  MAX_SLACK_VALUE_CHARS,
  renderSlack,
} from "../../../src/chat/slack/render-slack.ts";
import { MAX_HEADING_LENGTH, MAX_LABEL_LENGTH, MAX_LINK_TEXT_LENGTH } from "../../../src/chat/tidy-blocks.ts";
import type { Block, Message } from "../../../src/model/message.ts";
import { alertMessage, digestMessage, messageOf } from "../messages.ts";
import { blockKitFaults } from "../peers/block-kit.ts";

function textBlock(text: string, link?: string): Block {
  return { kind: "text", text: [{ text, link }] };
}

const everySort: readonly { name: string; message: Message }[] = [
  { name: "an alert", message: alertMessage },
  { name: "a digest of 60 companies", message: digestMessage(60) },
  { name: "one text of 20,000 characters", message: messageOf([textBlock("字".repeat(20_000))]) },
  {
    name: "200 headings",
    message: messageOf(Array.from({ length: 200 }, () => ({ kind: "heading", level: 2, text: "甲" }))),
  },
  { name: "nothing to show", message: messageOf([{ kind: "text", text: [{ text: "\u200B" }] }]) },
  { name: "no summary", message: messageOf([textBlock("甲")], { summary: "\u202E" }) },
  { name: "30 equal buttons", message: messageOf([{ kind: "buttons", buttons: buttons(30) }]) },
];

function buttons(count: number) {
  return Array.from({ length: count }, () => ({ label: "静音", action: { command: "mute", value: "x" } }));
}

test.each(everySort)("Slack takes every part of $name", ({ message }) => {
  const parts = renderSlack(message);

  expect(parts.flatMap(blockKitFaults)).toEqual([]);
  expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
  for (const { blocks, text } of parts) {
    expect(blocks.length).toBeLessThanOrEqual(MAX_SLACK_BLOCKS);
    expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(MAX_SLACK_BLOCK_CHARS);
    expect(text.length).toBeLessThanOrEqual(MAX_SLACK_FALLBACK_CHARS);
  }
});

test("an alert becomes these blocks", () => {
  expect(renderSlack(alertMessage)).toMatchSnapshot();
});

test("the limits are those that Slack documents or was seen to have", () => {
  expect([MAX_SLACK_BLOCKS, MAX_SLACK_BLOCK_CHARS, MAX_SLACK_TEXT_CHARS, MAX_SLACK_HEADER_CHARS]).toEqual([
    45, 10_000, 3_000, 150,
  ]);
});

describe("splitting", () => {
  test("46 dividing texts make two parts, 44 and their number fit in one", () => {
    const texts = (count: number) => messageOf(Array.from({ length: count }, () => textBlock("甲")));

    expect(renderSlack(texts(44))).toHaveLength(1);
    expect(renderSlack(texts(46)).map(({ blocks }) => blocks.length)).toEqual([45, 3]);
  });

  test("no text is longer than 3,000 characters, and sentences stay whole", () => {
    const sentence = `${"字".repeat(99)}。`;
    const parts = renderSlack(messageOf([textBlock(sentence.repeat(65))]));

    const texts = parts.flatMap(({ blocks }) => blocks.filter(({ type }) => type === "rich_text").map(textOf));
    expect(texts.join("")).toBe(sentence.repeat(65));
    expect(texts.every((text) => text.endsWith("。") && text.length <= MAX_SLACK_TEXT_CHARS)).toBe(true);
  });

  test("parts are numbered in what is shown and in what is read aloud", () => {
    const parts = renderSlack(digestMessage(60));

    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ text }) => text)).toEqual(parts.map((_, index) => `本周变动 (${index + 1}/${parts.length})`));
    expect(parts.map(({ blocks }) => textOf(blocks.at(-1)))).toEqual(
      parts.map((_, index) => `${index + 1}/${parts.length}`),
    );
  });

  test("no part ends with a heading", () => {
    const lastKinds = renderSlack(digestMessage(60)).map(({ blocks }) => textOf(blocks.at(-2)));

    expect(lastKinds.every((text) => text.includes("首席科学家"))).toBe(true);
  });
});

describe("limits of buttons and links", () => {
  const kinds = (block: Block) =>
    renderSlack(messageOf([block])).flatMap(({ blocks }) => blocks.map(({ type }) => type));

  test("a 26th button begins another row", () => {
    expect(kinds({ kind: "buttons", buttons: buttons(MAX_SLACK_ROW_BUTTONS) })).toEqual(["actions"]);
    expect(kinds({ kind: "buttons", buttons: buttons(MAX_SLACK_ROW_BUTTONS + 1) })).toEqual(["actions", "actions"]);
  });

  test("a button whose value is longer than 2,000 characters stands as text", () => {
    const withValue = (length: number): Block => ({
      kind: "buttons",
      buttons: [{ label: "静音", action: { command: "mute", value: "x".repeat(length) } }],
    });

    expect(kinds(withValue(MAX_SLACK_VALUE_CHARS))).toEqual(["actions"]);
    expect(kinds(withValue(MAX_SLACK_VALUE_CHARS + 1))).toEqual(["rich_text"]);
  });

  test("a label is cut at 75 characters", () => {
    const label = "静".repeat(MAX_LABEL_LENGTH + 1);
    const [part] = renderSlack(
      messageOf([{ kind: "buttons", buttons: [{ label, action: { command: "mute", value: "x" } }] }]),
    );

    expect(textOf(part?.blocks)).toBe(`${"静".repeat(MAX_LABEL_LENGTH - 1)}…`);
  });
});

describe("text from feeds", () => {
  const hostile = "<!channel> <@U1> <#C1> <https://evil.test|ok> & *b* _i_ `c` :tada: \u202Egnp.\u200B";
  const shown = "<!channel> <@U1> <#C1> <https://evil.test|ok> & *b* _i_ `c` :tada: gnp.";

  test("stands literally in rich text, where Slack parses nothing", () => {
    const [part] = renderSlack(messageOf([textBlock(hostile)]));

    expect(part?.blocks).toEqual([
      { type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ type: "text", text: shown }] }] },
    ]);
  });

  test("can neither mention, link, format nor make an emoji in small print", () => {
    const [part] = renderSlack(messageOf([{ kind: "context", text: [{ text: hostile }] }]));

    expect(textOf(part?.blocks[0])).toBe(
      "&lt;!channel&gt; &lt;@U1&gt; &lt;#C1&gt; &lt;https://evil.test|ok&gt; &amp; ∗b∗ ˍiˍ ˋcˋ ∶tada: gnp.",
    );
    expect(part?.blocks[0]).toMatchObject({ elements: [{ verbatim: true }] });
  });

  test("cannot end a link early", () => {
    const text = [{ text: "a|b>c<!here>", link: "https://news.test/a|b>c" }];
    const [part] = renderSlack(messageOf([{ kind: "context", text }]));

    expect(textOf(part?.blocks[0])).toBe("<https://news.test/a%7Cb%3Ec|a∣b&gt;c&lt;!here&gt;>");
  });

  test("is escaped in the fallback and in no emoji of a header", () => {
    const blocks: Block[] = [{ kind: "heading", level: 1, text: hostile }];
    const [part] = renderSlack(messageOf(blocks, { summary: "<!channel> & <@U1>" }));

    expect(part?.text).toBe("&lt;!channel&gt; &amp; &lt;@U1&gt;");
    expect(part?.blocks).toEqual([{ type: "header", text: { type: "plain_text", text: shown, emoji: false } }]);
  });

  test.each([
    "javascript:alert(1)",
    "slack://x",
    "https://a:b@evil.test/",
    "not a link",
    `https://a.test/${"x".repeat(2_000)}`,
  ])("%s makes no link", (link) => {
    const [part] = renderSlack(
      messageOf([textBlock("标题", link), { kind: "buttons", buttons: [{ label: "原文", action: { link } }] }]),
    );

    expect(JSON.stringify(part)).not.toContain("url");
    expect(part?.blocks.map(textOf)).toEqual(["标题", "原文"]);
  });

  test("a title of 4,000 characters is cut, as heading and as link", () => {
    const title = "题".repeat(4_000);
    const [part] = renderSlack(
      messageOf([{ kind: "heading", level: 1, text: title }, textBlock(title, "https://a.test/")]),
    );

    expect(part?.blocks.map((block) => textOf(block).length)).toEqual([MAX_HEADING_LENGTH, MAX_LINK_TEXT_LENGTH]);
  });
});

/** Every text in a block, in order. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join("");
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, item]) => (key === "text" && typeof item === "string" ? item : textOf(item)))
    .join("");
}
