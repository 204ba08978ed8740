import type { Command, CommandOption } from "../model/command.ts";
import { commandHelp } from "../wording/commands.ts";

const entity: CommandOption = {
  name: "entity",
  isRequired: true,
  descriptions: {
    en: "A company, team, person or topic, in Chinese or English",
    "zh-Hans": "公司、团队、人物或话题，中英文均可",
    "zh-Hant": "公司、團隊、人物或話題，中英文皆可",
  },
  choices: [],
};

const mode: CommandOption = {
  name: "mode",
  isRequired: false,
  descriptions: {
    en: "What to post: alerts at once, or only the digest; both where left out",
    "zh-Hans": "推送内容：alerts 为即时快讯，digest 为定期摘要；不填则两者都推送",
    "zh-Hant": "推送內容：alerts 為即時快訊，digest 為定期摘要；不填則兩者都推送",
  },
  choices: ["alerts", "digest"],
};

const company: CommandOption = {
  name: "company",
  isRequired: true,
  descriptions: { en: "The company's name", "zh-Hans": "公司名称", "zh-Hant": "公司名稱" },
  choices: [],
};

const person: CommandOption = {
  name: "person",
  isRequired: true,
  descriptions: { en: "The person's name", "zh-Hans": "人物姓名", "zh-Hant": "人物姓名" },
  choices: [],
};

const days: CommandOption = {
  name: "days",
  isRequired: false,
  descriptions: { en: "How many days back", "zh-Hans": "最近多少天", "zh-Hant": "最近多少天" },
  choices: [],
};

const times: CommandOption = {
  name: "times",
  isRequired: true,
  descriptions: {
    en: "From and to, for example 22:00-08:00, or off",
    "zh-Hans": "起止时间，例如 22:00-08:00，或 off",
    "zh-Hant": "起訖時間，例如 22:00-08:00，或 off",
  },
  choices: [],
};

const count: CommandOption = {
  name: "count",
  isRequired: true,
  descriptions: {
    en: "Alerts a day, for example 20, or off",
    "zh-Hans": "每天条数，例如 20，或 off",
    "zh-Hant": "每天則數，例如 20，或 off",
  },
  choices: [],
};

/**
 * The commands that people can give, on every platform, in the order of the help text. What each answers is in the
 * file of its name; what is said about it, in `wording/commands.ts`.
 */
export const COMMANDS: readonly Command[] = [
  {
    name: "help",
    aliases: ["?", "h"],
    standaloneNames: { en: "help", "zh-Hans": "帮助", "zh-Hant": "說明" },
    needsRight: false,
    descriptions: commandHelp.help.does,
    options: [],
  },
  {
    name: "subscribe",
    aliases: ["sub"],
    standaloneNames: { en: "subscribe", "zh-Hans": "订阅", "zh-Hant": "訂閱" },
    needsRight: true,
    descriptions: commandHelp.subscribe.does,
    options: [entity, mode],
  },
  {
    name: "unsubscribe",
    aliases: ["unsub", "rm"],
    standaloneNames: { en: "unsubscribe", "zh-Hans": "取消订阅", "zh-Hant": "取消訂閱" },
    needsRight: true,
    descriptions: commandHelp.unsubscribe.does,
    options: [entity],
  },
  {
    name: "list",
    aliases: ["ls"],
    standaloneNames: { en: "subscriptions", "zh-Hans": "订阅列表", "zh-Hant": "訂閱清單" },
    needsRight: false,
    descriptions: commandHelp.list.does,
    options: [],
  },
  {
    name: "quiet",
    aliases: [],
    standaloneNames: { en: "quiet", "zh-Hans": "免打扰", "zh-Hant": "勿擾" },
    needsRight: true,
    descriptions: commandHelp.quiet.does,
    options: [times],
  },
  {
    name: "limit",
    aliases: [],
    standaloneNames: { en: "limit", "zh-Hans": "每日上限", "zh-Hant": "每日上限" },
    needsRight: true,
    descriptions: commandHelp.limit.does,
    options: [count],
  },
  {
    name: "company",
    aliases: [],
    standaloneNames: { en: "company", "zh-Hans": "公司", "zh-Hant": "公司" },
    needsRight: false,
    descriptions: commandHelp.company.does,
    options: [company],
  },
  {
    name: "person",
    aliases: [],
    standaloneNames: { en: "person", "zh-Hans": "人物", "zh-Hant": "人物" },
    needsRight: false,
    descriptions: commandHelp.person.does,
    options: [person],
  },
  {
    name: "moves",
    aliases: [],
    standaloneNames: { en: "moves", "zh-Hans": "人事变动", "zh-Hant": "人事異動" },
    needsRight: false,
    descriptions: commandHelp.moves.does,
    options: [{ ...company, isRequired: false }, days],
  },
  {
    name: "preview",
    aliases: [],
    standaloneNames: { en: "preview", "zh-Hans": "预览", "zh-Hant": "預覽" },
    needsRight: false,
    descriptions: commandHelp.preview.does,
    options: [],
  },
];
