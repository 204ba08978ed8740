import type { Line } from "./line.ts";

/** What a person reads about one command: its words, what it does, and a full example. */
export interface CommandHelp {
  readonly usage: Line;
  readonly does: Line;
  /** The words after the platform's prefix, ready to be typed. */
  readonly example: Line;
}

/** Every command, in the order of the help text. Adding a row is all that a new command needs here. */
export const commandHelp = {
  help: {
    usage: { en: "help", "zh-Hans": "help", "zh-Hant": "help" },
    does: { en: "Shows this list.", "zh-Hans": "显示本列表。", "zh-Hant": "顯示此列表。" },
    example: { en: "help", "zh-Hans": "help", "zh-Hant": "help" },
  },
  subscribe: {
    usage: {
      en: "subscribe NAME [alerts|digest]",
      "zh-Hans": "subscribe 名称 [alerts|digest]",
      "zh-Hant": "subscribe 名稱 [alerts|digest]",
    },
    does: {
      en: "This channel gets alerts and digests about a company, team or person.",
      "zh-Hans": "本频道接收某家公司、团队或某个人物的快讯和周报。",
      "zh-Hant": "本頻道接收某家公司、團隊或某位人物的快訊與週報。",
    },
    example: { en: "subscribe ByteDance", "zh-Hans": "subscribe 字节跳动", "zh-Hant": "subscribe 字節跳動" },
  },
  unsubscribe: {
    usage: { en: "unsubscribe NAME", "zh-Hans": "unsubscribe 名称", "zh-Hant": "unsubscribe 名稱" },
    does: { en: "Ends a subscription.", "zh-Hans": "取消订阅。", "zh-Hant": "取消訂閱。" },
    example: { en: "unsubscribe ByteDance", "zh-Hans": "unsubscribe 字节跳动", "zh-Hant": "unsubscribe 字節跳動" },
  },
  list: {
    usage: { en: "list", "zh-Hans": "list", "zh-Hant": "list" },
    does: {
      en: "Shows what this channel follows and when the next digest comes.",
      "zh-Hans": "查看本频道的订阅和下一期周报的时间。",
      "zh-Hant": "查看本頻道的訂閱與下一期週報的時間。",
    },
    example: { en: "list", "zh-Hans": "list", "zh-Hant": "list" },
  },
  quiet: {
    usage: { en: "quiet FROM-TO|off", "zh-Hans": "quiet 起-止|off", "zh-Hant": "quiet 起-訖|off" },
    does: {
      en: "Holds alerts back between two times of the day; what waited comes after.",
      "zh-Hans": "设置免打扰时段，期间的快讯在结束后一并发送。",
      "zh-Hant": "設定勿擾時段，期間的快訊於結束後一併發送。",
    },
    example: { en: "quiet 22:00-08:00", "zh-Hans": "quiet 22:00-08:00", "zh-Hant": "quiet 22:00-08:00" },
  },
  limit: {
    usage: { en: "limit COUNT|off", "zh-Hans": "limit 条数|off", "zh-Hant": "limit 則數|off" },
    does: {
      en: "Posts at most so many alerts a day; the rest comes with the digest.",
      "zh-Hans": "限制每天的快讯条数，其余列入周报。",
      "zh-Hant": "限制每天的快訊則數，其餘列入週報。",
    },
    example: { en: "limit 20", "zh-Hans": "limit 20", "zh-Hant": "limit 20" },
  },
  company: {
    usage: { en: "company NAME", "zh-Hans": "company 名称", "zh-Hant": "company 名稱" },
    does: {
      en: "A company's latest changes, stories and people.",
      "zh-Hans": "查看一家公司的最新变动、报道和人物。",
      "zh-Hant": "查看一家公司的最新異動、報導與人物。",
    },
    example: { en: "company Alibaba", "zh-Hans": "company 阿里巴巴", "zh-Hant": "company 阿里巴巴" },
  },
  person: {
    usage: { en: "person NAME", "zh-Hans": "person 姓名", "zh-Hant": "person 姓名" },
    does: {
      en: "What somebody does now, since when, and their timeline with sources.",
      "zh-Hans": "查看某人的现任职务、信息日期和附来源的时间线。",
      "zh-Hant": "查看某人的現任職務、資訊日期與附來源的時間線。",
    },
    example: { en: "person Yonghui Wu", "zh-Hans": "person 吴永辉", "zh-Hant": "person 吳永輝" },
  },
  moves: {
    usage: {
      en: "moves [COMPANY] [DAYS]",
      "zh-Hans": "moves [公司] [天数]",
      "zh-Hant": "moves [公司] [天數]",
    },
    does: {
      en: "Who joined, left or was appointed lately.",
      "zh-Hans": "查看近期的加入、离任和任命。",
      "zh-Hant": "查看近期的加入、離任與任命。",
    },
    example: { en: "moves Alibaba 30", "zh-Hans": "moves 阿里巴巴 30", "zh-Hant": "moves 阿里巴巴 30" },
  },
  preview: {
    usage: { en: "preview", "zh-Hans": "preview", "zh-Hant": "preview" },
    does: {
      en: "Shows the next digest as it would be posted now.",
      "zh-Hans": "预览下一期周报此刻的样子。",
      "zh-Hant": "預覽下一期週報目前的樣子。",
    },
    example: { en: "preview", "zh-Hans": "preview", "zh-Hant": "preview" },
  },
} as const satisfies Record<string, CommandHelp>;
