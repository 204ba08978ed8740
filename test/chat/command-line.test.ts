import { expect, test } from "vitest";
import { readCommandLine } from "../../src/chat/command-line.ts";
import { testCommands } from "./commands.ts";

const cases: readonly { line: string; command: string; text: string }[] = [
  { line: "subscribe 字节跳动 alerts", command: "subscribe", text: "字节跳动 alerts" },
  { line: "  SUB   Wu Yonghui  ", command: "subscribe", text: "Wu Yonghui" },
  { line: "订阅 字节跳动", command: "subscribe", text: "字节跳动" },
  { line: "訂閱清單", command: "list", text: "" },
  { line: "subscriptions", command: "list", text: "" },
  { line: "/list", command: "list", text: "" },
  { line: "ｌｉｓｔ", command: "list", text: "" },
  { line: "subscribe　字节", command: "subscribe", text: "字节" },
  { line: "吴永辉", command: "吴永辉", text: "" },
  { line: "Wu Yonghui", command: "wu", text: "Yonghui" },
  { line: "", command: "", text: "" },
];

test.each(cases)('"$line" asks for "$command" with "$text"', ({ line, command, text }) => {
  expect(readCommandLine(line, testCommands)).toEqual({ command, text });
});
