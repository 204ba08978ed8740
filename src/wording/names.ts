import type { EntityKind } from "../model/entity.ts";
import type { OrgEventKind, Severity, Status, TeamAction } from "../model/event.ts";
import type { Line } from "./line.ts";

/** What kinds of change are called. */
export const kindNames: Readonly<Record<OrgEventKind, Line>> = {
  join: { en: "joining", "zh-Hans": "加入", "zh-Hant": "加入" },
  leave: { en: "departure", "zh-Hans": "离任", "zh-Hant": "離任" },
  appoint: { en: "appointment", "zh-Hans": "任命", "zh-Hant": "任命" },
  report: { en: "reporting line", "zh-Hans": "汇报关系", "zh-Hant": "彙報關係" },
  layoff: { en: "layoff", "zh-Hans": "裁员", "zh-Hant": "裁員" },
  team: { en: "team change", "zh-Hans": "团队调整", "zh-Hant": "團隊調整" },
  found: { en: "founding", "zh-Hans": "创业", "zh-Hant": "創業" },
  acquire: { en: "acquisition", "zh-Hans": "收购", "zh-Hant": "收購" },
  dispute: { en: "dispute", "zh-Hans": "纠纷", "zh-Hant": "糾紛" },
};

/** How sure a change is. */
export const statusNames: Readonly<Record<Status, Line>> = {
  denied: { en: "denied", "zh-Hans": "已被否认", "zh-Hant": "已遭否認" },
  rumored: { en: "rumour", "zh-Hans": "传闻", "zh-Hant": "傳聞" },
  planned: { en: "planned", "zh-Hans": "计划中", "zh-Hant": "規劃中" },
  confirmed: { en: "confirmed", "zh-Hans": "已确认", "zh-Hant": "已證實" },
  reported: { en: "reported", "zh-Hans": "媒体报道", "zh-Hant": "媒體報導" },
};

export const severityNames: Readonly<Record<Severity, Line>> = {
  low: { en: "low", "zh-Hans": "一般", "zh-Hant": "一般" },
  normal: { en: "normal", "zh-Hans": "重要", "zh-Hant": "重要" },
  high: { en: "high", "zh-Hans": "重大", "zh-Hant": "重大" },
};

/** What happened to a team. */
export const actionNames: Readonly<Record<TeamAction, Line>> = {
  formed: { en: "formed", "zh-Hans": "成立", "zh-Hant": "成立" },
  merged: { en: "merged", "zh-Hans": "合并", "zh-Hant": "合併" },
  split: { en: "split", "zh-Hans": "拆分", "zh-Hant": "拆分" },
  dissolved: { en: "dissolved", "zh-Hans": "解散", "zh-Hant": "解散" },
  renamed: { en: "renamed", "zh-Hans": "更名", "zh-Hant": "更名" },
  moved: { en: "moved", "zh-Hans": "划转", "zh-Hant": "移轉" },
  restructured: { en: "restructured", "zh-Hans": "架构调整", "zh-Hant": "架構調整" },
};

export const entityKindNames: Readonly<Record<EntityKind, Line>> = {
  company: { en: "company", "zh-Hans": "公司", "zh-Hant": "公司" },
  team: { en: "team", "zh-Hans": "团队", "zh-Hant": "團隊" },
  person: { en: "person", "zh-Hans": "人物", "zh-Hant": "人物" },
  product: { en: "product", "zh-Hans": "产品", "zh-Hant": "產品" },
  topic: { en: "topic", "zh-Hans": "主题", "zh-Hant": "主題" },
};
