import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { consoleChat } from "../../../src/chat/console/console-chat.ts";
import { displayWidth, wrapText } from "../../../src/chat/console/wrap-text.ts";
import type { Message } from "../../../src/model/message.ts";
import { alertMessage, messageOf } from "../messages.ts";

async function print(message: Message, terminal = { columns: 80, isColoured: false }): Promise<string> {
  let printed = "";
  const chat = consoleChat({ write: (text) => (printed += text), terminal: () => terminal });
  const [payload] = JSON.parse(JSON.stringify(chat.render(message)));
  const address = { platform: "console", workspaceId: "console", platformId: "console" } as const;
  await chat.send({ address, payload, key: "delivery-1", editOf: undefined, replyTo: undefined });
  return printed;
}

test("an alert is printed like this", async () => {
  expect(await print(alertMessage)).toMatchSnapshot();
});

test("colours change nothing but colours", async () => {
  const coloured = await print(alertMessage, { columns: 80, isColoured: true });

  expect(coloured).toContain("\u001B[31m林小舟加入远山科技\u001B[39m");
  expect(stripVTControlCharacters(coloured)).toBe(await print(alertMessage));
});

test("text from feeds cannot steer the terminal", async () => {
  const printed = await print(messageOf([{ kind: "text", text: [{ text: "a\u001B[2Jb\u202Ec\rd" }] }]));

  expect(printed).toBe("a[2Jbc\nd\n\n");
});

test("sent means printed", async () => {
  const chat = consoleChat({ write: () => {} });
  const address = { platform: "console", workspaceId: "console", platformId: "console" } as const;

  const sent = chat.send({ address, payload: alertMessage, key: "k", editOf: undefined, replyTo: undefined });

  expect(await sent).toEqual({ status: "sent", platformMessageId: "k" });
});

describe("wrapping", () => {
  const cases: readonly { name: string; text: string; width: number; lines: readonly string[] }[] = [
    { name: "Han takes two places", text: "星河智能发布公告", width: 8, lines: ["星河智能", "发布公告"] },
    { name: "no line begins with a closing mark", text: "星河智能，公告", width: 8, lines: ["星河", "智能，", "公告"] },
    { name: "no line ends with an opening mark", text: "星河《公告》", width: 7, lines: ["星河", "《公告》"] },
    { name: "spaces end with the line", text: "one two three", width: 7, lines: ["one two", "three"] },
    {
      name: "an address stays whole",
      text: "a <https://news.test/a.b> b",
      width: 10,
      lines: ["a", "<https://news.test/a.b>", "b"],
    },
    { name: "line ends stay", text: "a\n\nb", width: 10, lines: ["a", "", "b"] },
  ];

  test.each(cases)("$name", ({ text, width, lines }) => {
    const wrapped = wrapText([{ text, style: undefined }], width);

    expect(
      wrapped.map((line) =>
        line
          .map((part) => part.text)
          .join("")
          .trimEnd(),
      ),
    ).toEqual(lines);
  });

  test.each([
    { text: "abc", width: 3 },
    { text: "字节，", width: 6 },
    { text: "e\u0301", width: 1 },
    { text: "🚀", width: 2 },
  ])("$text takes $width places", ({ text, width }) => {
    expect(displayWidth(text)).toBe(width);
  });
});
