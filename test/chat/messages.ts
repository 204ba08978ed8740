import type { Block, Message } from "../../src/model/message.ts";

/** A message of any kind around the blocks that a test is about. */
export function messageOf(blocks: readonly Block[], fields: Partial<Message> = {}): Message {
  return { kind: "alert", language: "zh-Hans", summary: "林小舟离开星河智能", severity: "high", blocks, ...fields };
}

/** An alert with a block of every kind. */
export const alertMessage: Message = messageOf([
  { kind: "heading", level: 1, text: "林小舟加入远山科技" },
  { kind: "text", text: [{ text: "此前在" }, { text: "星河智能", style: "bold" }, { text: "负责语音组。" }] },
  {
    kind: "facts",
    facts: [
      { label: "职位", value: [{ text: "语音负责人" }] },
      { label: "日期", value: [{ text: "2026-03-02", style: "code" }] },
    ],
  },
  { kind: "quote", text: [{ text: "林小舟已于本周一到远山科技报到。" }] },
  { kind: "divider" },
  { kind: "list", items: [[{ text: "2024 加入星河智能" }], [{ text: "2026 离开", link: "https://news.test/a?b=1" }]] },
  { kind: "context", text: [{ text: "远山日报", link: "https://news.test/b" }, { text: " · 2 家媒体" }] },
  {
    kind: "buttons",
    buttons: [
      { label: "关注此人", action: { command: "subscribe", value: "lin-xiaozhou" }, style: "primary" },
      { label: "原文", action: { link: "https://news.test/b" } },
    ],
  },
]);

/** A digest of many companies, each with a heading and two linked lines. */
export function digestMessage(companyCount: number): Message {
  const blocks = Array.from({ length: companyCount }, (_, index): Block[] => [
    { kind: "heading", level: 2, text: `公司${index}` },
    {
      kind: "list",
      items: [
        [
          { text: `公司${index}的语音组并入应用部门`, link: `https://news.test/${index}/merge` },
          { text: "（3 月 2 日）" },
        ],
        [{ text: `张三${index}出任公司${index}首席科学家`, link: `https://news.test/${index}/appoint` }],
      ],
    },
    { kind: "divider" },
  ]);
  return messageOf([{ kind: "heading", level: 1, text: "本周变动" }, ...blocks.flat()], {
    kind: "digest",
    severity: undefined,
    summary: "本周变动",
  });
}

/** An answer of one line. */
export const noteMessage: Message = messageOf([{ kind: "text", text: [{ text: "已订阅" }] }], {
  kind: "reply",
  severity: undefined,
  summary: "已订阅",
});
