import type { Command } from "../../src/model/command.ts";

/** Commands of the tests' own, so that adapters are tested without the bot's. */
export const testCommands: readonly Command[] = [
  {
    name: "subscribe",
    aliases: ["sub"],
    standaloneNames: { en: "subscribe", "zh-Hans": "订阅", "zh-Hant": "訂閱" },
    needsRight: true,
    descriptions: { en: "Follow", "zh-Hans": "关注", "zh-Hant": "關注" },
    options: [
      { name: "entity", isRequired: true, descriptions: { en: "Who", "zh-Hans": "谁", "zh-Hant": "誰" }, choices: [] },
      {
        name: "mode",
        isRequired: false,
        descriptions: { en: "How", "zh-Hans": "方式", "zh-Hant": "方式" },
        choices: ["alerts", "digest"],
      },
    ],
  },
  {
    name: "list",
    aliases: ["ls"],
    standaloneNames: { en: "subscriptions", "zh-Hans": "订阅列表", "zh-Hant": "訂閱清單" },
    needsRight: false,
    descriptions: { en: "What is followed", "zh-Hans": "已关注", "zh-Hant": "已關注" },
    options: [],
  },
];
