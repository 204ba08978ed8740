import type { DIGEST_SECTIONS } from "../model/edition.ts";
import type { Line, LineOf } from "./line.ts";
import { fillTemplate } from "./template.ts";

/** Labels of the facts on a card. */
export const factLabels = {
  who: { en: "Who", "zh-Hans": "人物", "zh-Hant": "人物" },
  fromTo: { en: "From → to", "zh-Hans": "去向", "zh-Hant": "去向" },
  at: { en: "At", "zh-Hans": "公司", "zh-Hant": "公司" },
  from: { en: "Previously", "zh-Hans": "此前", "zh-Hant": "此前" },
  to: { en: "Next", "zh-Hans": "下一站", "zh-Hant": "下一站" },
  team: { en: "Team", "zh-Hans": "团队", "zh-Hant": "團隊" },
  becomes: { en: "Becomes", "zh-Hans": "调整为", "zh-Hant": "調整為" },
  role: { en: "Role", "zh-Hans": "职务", "zh-Hant": "職務" },
  formerRole: { en: "Role given up", "zh-Hans": "原职务", "zh-Hant": "原職務" },
  manager: { en: "Reports to", "zh-Hans": "汇报对象", "zh-Hant": "彙報對象" },
  people: { en: "People", "zh-Hans": "涉及人数", "zh-Hant": "涉及人數" },
  target: { en: "Acquired", "zh-Hans": "收购对象", "zh-Hant": "收購對象" },
  otherSide: { en: "Other side", "zh-Hans": "另一方", "zh-Hant": "另一方" },
  date: { en: "When", "zh-Hans": "时间", "zh-Hant": "時間" },
  status: { en: "Status", "zh-Hans": "可信度", "zh-Hant": "可信度" },
  outlets: { en: "Reported by", "zh-Hans": "报道来源", "zh-Hant": "報導來源" },
  roleNow: { en: "Role now", "zh-Hans": "现任", "zh-Hant": "現任" },
  formerRoles: { en: "Earlier", "zh-Hans": "曾任", "zh-Hant": "曾任" },
  disputedRole: { en: "Sources disagree", "zh-Hans": "说法不一", "zh-Hant": "說法不一" },
  rumoredRole: { en: "Rumoured", "zh-Hans": "传闻", "zh-Hant": "傳聞" },
  plannedRole: { en: "Planned", "zh-Hans": "计划中", "zh-Hant": "規劃中" },
  partOf: { en: "Part of", "zh-Hans": "隶属", "zh-Hant": "隸屬" },
  alsoCalled: { en: "Also called", "zh-Hans": "又名", "zh-Hant": "又稱" },
} as const satisfies Record<string, Line>;

/** Headings of lookups and replies, and of the parts inside them. */
export const headings = {
  help: { en: "What you can ask", "zh-Hans": "可用命令", "zh-Hant": "可用指令" },
  subscriptions: { en: "Subscriptions of this channel", "zh-Hans": "本频道的订阅", "zh-Hant": "本頻道的訂閱" },
  moves: { en: "Who moved", "zh-Hans": "人员流动", "zh-Hant": "人員流動" },
  latest: { en: "Latest changes", "zh-Hans": "最新动态", "zh-Hant": "最新動態" },
  people: { en: "People", "zh-Hans": "相关人物", "zh-Hant": "相關人物" },
  timeline: { en: "Timeline", "zh-Hans": "时间线", "zh-Hant": "時間線" },
  whileQuiet: { en: "While it was quiet here", "zh-Hans": "免打扰期间的变动", "zh-Hant": "勿擾期間的異動" },
  chart: { en: "Who reports to whom", "zh-Hans": "组织架构", "zh-Hant": "組織架構" },
  reporting: { en: "Reporting lines", "zh-Hans": "汇报关系", "zh-Hant": "彙報關係" },
  unknownManager: { en: "Manager unknown", "zh-Hans": "汇报对象不详", "zh-Hant": "彙報對象不詳" },
  refusedLines: {
    en: "Left out: contradicts newer lines",
    "zh-Hans": "未采用：与较新的说法矛盾",
    "zh-Hant": "未採用：與較新的說法矛盾",
  },
  flow: { en: "Who went where", "zh-Hans": "人才流向", "zh-Hant": "人才流向" },
  joinsAndLeaves: { en: "Joined and left", "zh-Hans": "加入与离开", "zh-Hant": "加入與離開" },
  withdrawn: {
    en: "Withdrawn: said before, and not any more",
    "zh-Hans": "已撤回的变动",
    "zh-Hant": "已撤回的異動",
  },
  stories: { en: "In the news", "zh-Hans": "相关报道", "zh-Hant": "相關報導" },
} as const satisfies Record<string, Line>;

/** Headings of a digest's sections. */
export const sectionNames: Readonly<Record<(typeof DIGEST_SECTIONS)[number], Line>> = {
  changes: { en: "Organisation changes", "zh-Hans": "组织变动", "zh-Hant": "組織異動" },
  stories: { en: "Top stories", "zh-Hans": "重点报道", "zh-Hant": "重點報導" },
  people: { en: "People in the news", "zh-Hans": "新闻人物", "zh-Hant": "新聞人物" },
};

/** Fixed short sentences. */
export const lines = {
  originalArticle: { en: "Article", "zh-Hans": "原文", "zh-Hant": "原文" },
  alsoIn: { en: "Also in: ", "zh-Hans": "另见：", "zh-Hant": "另見：" },
  unknownOutlet: { en: "unknown outlet", "zh-Hans": "来源不详", "zh-Hant": "來源不詳" },
  unknownDate: { en: "undated", "zh-Hans": "日期不详", "zh-Hant": "日期不詳" },
  otherCompanies: { en: "Others", "zh-Hans": "其他", "zh-Hant": "其他" },
  everything: { en: "everything", "zh-Hans": "全部", "zh-Hant": "全部" },
  noSubscriptions: {
    en: "This channel follows nothing yet. Example: subscribe ByteDance",
    "zh-Hans": "本频道还没有订阅。示例：subscribe 字节跳动",
    "zh-Hant": "本頻道尚無訂閱。範例：subscribe 字節跳動",
  },
  nothingKnown: {
    en: "Nothing is known about this yet.",
    "zh-Hans": "目前还没有相关信息。",
    "zh-Hant": "目前還沒有相關資訊。",
  },
  noMoves: {
    en: "No moves in this period.",
    "zh-Hans": "这段时间没有人员流动。",
    "zh-Hant": "這段期間沒有人員流動。",
  },
  unknownCompany: { en: "unknown", "zh-Hans": "不详", "zh-Hant": "不詳" },
  unknownTitle: { en: "title unknown", "zh-Hans": "职务不详", "zh-Hant": "職務不詳" },
  saidElsewhere: {
    en: "elsewhere at the same time",
    "zh-Hans": "另有报道称在别处任职",
    "zh-Hant": "另有報導稱在別處任職",
  },
  saidToHaveLeft: { en: "said to have left", "zh-Hans": "另有报道称已离任", "zh-Hant": "另有報導稱已離任" },
  saidToBeSucceeded: {
    en: "somebody else is said to have the post",
    "zh-Hans": "另有报道称由他人担任",
    "zh-Hant": "另有報導稱由他人擔任",
  },
  background: { en: "history", "zh-Hans": "往事", "zh-Hant": "往事" },
  alerts: { en: "alerts", "zh-Hans": "快讯", "zh-Hant": "快訊" },
  digest: { en: "digest", "zh-Hans": "周报", "zh-Hant": "週報" },
  alertsAndDigest: { en: "alerts and digest", "zh-Hans": "快讯和周报", "zh-Hant": "快訊與週報" },
  muted: { en: "neither alerts nor digest", "zh-Hans": "不推送", "zh-Hant": "不推播" },
  paused: { en: "Paused: ", "zh-Hans": "已暂停：", "zh-Hant": "已暫停：" },
  neverQuiet: { en: "no quiet hours", "zh-Hans": "不设免打扰时段", "zh-Hant": "不設勿擾時段" },
  noLimit: { en: "no daily limit", "zh-Hans": "每天不限条数", "zh-Hant": "每天不限則數" },
  correctedByEditor: { en: "Corrected by an editor.", "zh-Hans": "已由编辑更正。", "zh-Hant": "已由編輯更正。" },
  noDigest: { en: "No digest is scheduled.", "zh-Hans": "未安排周报。", "zh-Hant": "未安排週報。" },
} as const satisfies Record<string, Line>;

/** Short sentences with facts. Numbers come formatted, names in the language. */
export const sentences = {
  people: {
    en: ({ count, shown }) => (count === 1 ? "1 person" : `${shown} people`),
    "zh-Hans": ({ shown }) => `${shown} 人`,
    "zh-Hant": ({ shown }) => `${shown} 人`,
  } satisfies LineOf<{ readonly count: number; readonly shown: string }>,
  outlets: {
    en: ({ count }) => (count === 1 ? "1 outlet" : `${count} outlets`),
    "zh-Hans": ({ count }) => `${count} 家媒体`,
    "zh-Hant": ({ count }) => `${count} 家媒體`,
  } satisfies LineOf<{ readonly count: number }>,
  articles: {
    en: ({ count }) => (count === 1 ? "1 article" : `${count} articles`),
    "zh-Hans": ({ count }) => `${count} 篇报道`,
    "zh-Hant": ({ count }) => `${count} 篇報導`,
  } satisfies LineOf<{ readonly count: number }>,
  more: {
    en: ({ count }) => `and ${count} more`,
    "zh-Hans": ({ count }) => `另有 ${count} 条`,
    "zh-Hant": ({ count }) => `另有 ${count} 則`,
  } satisfies LineOf<{ readonly count: number }>,
  moreNames: {
    en: ({ count }) => `and ${count} more`,
    "zh-Hans": () => "等",
    "zh-Hant": () => "等",
  } satisfies LineOf<{ readonly count: number }>,
  percentOfStaff: {
    en: ({ percent }) => `${percent}%`,
    "zh-Hans": ({ percent }) => `${percent}%`,
    "zh-Hant": ({ percent }) => `${percent}%`,
  } satisfies LineOf<{ readonly percent: string }>,
  asOf: {
    en: ({ date }) => `as of ${date}`,
    "zh-Hans": ({ date }) => `截至 ${date}`,
    "zh-Hant": ({ date }) => `截至 ${date}`,
  } satisfies LineOf<{ readonly date: string }>,
  since: {
    en: ({ date }) => `since ${date}`,
    "zh-Hans": ({ date }) => `${date}起`,
    "zh-Hant": ({ date }) => `${date}起`,
  } satisfies LineOf<{ readonly date: string }>,
  sinceAtLatest: {
    en: ({ date }) => `since ${date} at the latest`,
    "zh-Hans": ({ date }) => `不晚于 ${date}`,
    "zh-Hant": ({ date }) => `不晚於 ${date}`,
  } satisfies LineOf<{ readonly date: string }>,
  sinceTold: {
    en: ({ date }) => `reported ${date}`,
    "zh-Hans": ({ date }) => `${date}报道`,
    "zh-Hant": ({ date }) => `${date}報導`,
  } satisfies LineOf<{ readonly date: string }>,
  until: {
    en: ({ date }) => `until ${date}`,
    "zh-Hans": ({ date }) => `至 ${date}`,
    "zh-Hant": ({ date }) => `至 ${date}`,
  } satisfies LineOf<{ readonly date: string }>,
  verified: {
    en: ({ date }) => `last verified ${date}`,
    "zh-Hans": ({ date }) => `最近核实 ${date}`,
    "zh-Hant": ({ date }) => `最近核實 ${date}`,
  } satisfies LineOf<{ readonly date: string }>,
  leaving: {
    en: ({ place }) => `leaving ${place}`,
    "zh-Hans": ({ place }) => fillTemplate("离开{place}", { place }),
    "zh-Hant": ({ place }) => fillTemplate("離開{place}", { place }),
  } satisfies LineOf<{ readonly place: string }>,
  joinedAndLeft: {
    en: ({ name, joins, leaves }) => `${name}: ${joins} joined, ${leaves} left`,
    "zh-Hans": ({ name, joins, leaves }) => `${name}：加入 ${joins} 人，离开 ${leaves} 人`,
    "zh-Hant": ({ name, joins, leaves }) => `${name}：加入 ${joins} 人，離開 ${leaves} 人`,
  } satisfies LineOf<{ readonly name: string; readonly joins: number; readonly leaves: number }>,
  statusRose: {
    en: ({ before, after }) => `Update: ${before} → ${after}`,
    "zh-Hans": ({ before, after }) => `更新：${before} → ${after}`,
    "zh-Hant": ({ before, after }) => `更新：${before} → ${after}`,
  } satisfies LineOf<{ readonly before: string; readonly after: string }>,
  whileQuiet: {
    en: ({ count }) => `While it was quiet here: ${plural(count, "change", "changes")}`,
    "zh-Hans": ({ count }) => `免打扰期间有 ${count} 项变动`,
    "zh-Hant": ({ count }) => `勿擾期間有 ${count} 項異動`,
  } satisfies LineOf<{ readonly count: number }>,
  limitReached: {
    en: ({ count }) =>
      `Today's limit of ${plural(count, "alert", "alerts")} is reached: the rest comes with the digest.`,
    "zh-Hans": ({ count }) => `今日快讯已达上限（${count} 条），其余将在下一期周报中列出。`,
    "zh-Hant": ({ count }) => `今日快訊已達上限（${count} 則），其餘將列於下一期週報。`,
  } satisfies LineOf<{ readonly count: number }>,
  paceSet: {
    en: ({ user, pace }) => `${user} set when this channel gets alerts: ${pace}`,
    "zh-Hans": ({ user, pace }) => `${user} 设置了本频道的快讯节奏：${pace}`,
    "zh-Hant": ({ user, pace }) => `${user} 設定了本頻道的快訊節奏：${pace}`,
  } satisfies LineOf<{ readonly user: string; readonly pace: string }>,
  quietHours: {
    en: ({ from, to, timeZone }) => `quiet from ${from} to ${to} (${timeZone})`,
    "zh-Hans": ({ from, to, timeZone }) => `${from} 至 ${to} 免打扰（${timeZone}）`,
    "zh-Hant": ({ from, to, timeZone }) => `${from} 至 ${to} 勿擾（${timeZone}）`,
  } satisfies LineOf<{ readonly from: string; readonly to: string; readonly timeZone: string }>,
  alertsPerDay: {
    en: ({ count }) => `at most ${plural(count, "alert", "alerts")} a day`,
    "zh-Hans": ({ count }) => `每天最多 ${count} 条快讯`,
    "zh-Hant": ({ count }) => `每天最多 ${count} 則快訊`,
  } satisfies LineOf<{ readonly count: number }>,
  rumourConfirmed: {
    en: ({ headline }) => `Confirmed: ${headline}`,
    "zh-Hans": ({ headline }) => `传闻获证实：${headline}`,
    "zh-Hant": ({ headline }) => `傳聞獲證實：${headline}`,
  } satisfies LineOf<{ readonly headline: string }>,
  weightier: {
    en: ({ headline }) => `Weightier than first reported: ${headline}`,
    "zh-Hans": ({ headline }) => `比最初报道的更重大：${headline}`,
    "zh-Hant": ({ headline }) => `比最初報導的更重大：${headline}`,
  } satisfies LineOf<{ readonly headline: string }>,
  withdrawn: {
    en: ({ headline }) => `Withdrawn: “${headline}”. Read again, no article says so.`,
    "zh-Hans": ({ headline }) => `已撤回：“${headline}”。重新阅读后，没有文章这样说。`,
    "zh-Hant": ({ headline }) => `已撤回：「${headline}」。重新閱讀後，沒有文章這樣說。`,
  } satisfies LineOf<{ readonly headline: string }>,
  rejected: {
    en: ({ headline }) => `Withdrawn by an editor: “${headline}”. That was wrong.`,
    "zh-Hans": ({ headline }) => `编辑已撤回：“${headline}”。此前内容有误。`,
    "zh-Hant": ({ headline }) => `編輯已撤回：「${headline}」。先前內容有誤。`,
  } satisfies LineOf<{ readonly headline: string }>,
  double: {
    en: ({ headline }) => `The same change has another card here: “${headline}”.`,
    "zh-Hans": ({ headline }) => `与本频道另一张卡片是同一变动：“${headline}”。`,
    "zh-Hant": ({ headline }) => `與本頻道另一張卡片是同一異動：「${headline}」。`,
  } satisfies LineOf<{ readonly headline: string }>,
  corrected: {
    en: ({ headline }) => `Corrected by an editor: ${headline}`,
    "zh-Hans": ({ headline }) => `编辑更正：${headline}`,
    "zh-Hant": ({ headline }) => `編輯更正：${headline}`,
  } satisfies LineOf<{ readonly headline: string }>,
  digestTitle: {
    en: ({ name, period }) => `${name}: ${period}`,
    "zh-Hans": ({ name, period }) => `${name}：${period}`,
    "zh-Hant": ({ name, period }) => `${name}：${period}`,
  } satisfies LineOf<{ readonly name: string; readonly period: string }>,
  digestCounts: {
    en: ({ changes, stories, articles }) =>
      `${plural(changes, "change", "changes")} and ${plural(stories, "story", "stories")} from ${plural(articles, "article", "articles")}`,
    "zh-Hans": ({ changes, stories, articles }) => `${articles} 篇文章中的 ${changes} 项变动、${stories} 个话题`,
    "zh-Hant": ({ changes, stories, articles }) => `${articles} 篇文章中的 ${changes} 項異動、${stories} 個話題`,
  } satisfies LineOf<{ readonly changes: number; readonly stories: number; readonly articles: number }>,
  quietDigest: {
    en: ({ name, period, articles }) =>
      `${name}: nothing changed at what this channel follows, ${period} (${plural(articles, "article", "articles")} read).`,
    "zh-Hans": ({ name, period, articles }) =>
      `${name}：${period}，本频道关注的对象没有变动（已读 ${articles} 篇文章）。`,
    "zh-Hant": ({ name, period, articles }) =>
      `${name}：${period}，本頻道追蹤的對象沒有異動（已讀 ${articles} 篇文章）。`,
  } satisfies LineOf<{ readonly name: string; readonly period: string; readonly articles: number }>,
  nextDigest: {
    en: ({ at, timeZone }) => `Next digest: ${at} (${timeZone})`,
    "zh-Hans": ({ at, timeZone }) => `下一期周报：${at}（${timeZone}）`,
    "zh-Hant": ({ at, timeZone }) => `下一期週報：${at}（${timeZone}）`,
  } satisfies LineOf<{ readonly at: string; readonly timeZone: string }>,
  fromSeverity: {
    en: ({ severity }) => `from severity ${severity}`,
    "zh-Hans": ({ severity }) => `${severity}及以上`,
    "zh-Hant": ({ severity }) => `${severity}及以上`,
  } satisfies LineOf<{ readonly severity: string }>,
  subscribed: {
    en: ({ user, name, wants }) => `${user} subscribed this channel to ${name} (${wants}).`,
    "zh-Hans": ({ user, name, wants }) =>
      fillTemplate("{user}为本频道订阅了{name}（{wants}）。", { user, name, wants }),
    "zh-Hant": ({ user, name, wants }) =>
      fillTemplate("{user}為本頻道訂閱了{name}（{wants}）。", { user, name, wants }),
  } satisfies LineOf<{ readonly user: string; readonly name: string; readonly wants: string }>,
  unsubscribed: {
    en: ({ user, name }) => `${user} unsubscribed this channel from ${name}.`,
    "zh-Hans": ({ user, name }) => fillTemplate("{user}取消了本频道对{name}的订阅。", { user, name }),
    "zh-Hant": ({ user, name }) => fillTemplate("{user}取消了本頻道對{name}的訂閱。", { user, name }),
  } satisfies LineOf<{ readonly user: string; readonly name: string }>,
};

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
