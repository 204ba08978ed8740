import type { Row } from "../../row.ts";

// Teams that were made, merged, moved or closed, in Chinese.

const ADDRESS = "(?:一项|一间|一座|一个|一支|名为|叫做|代号为?|全新的?|新的|独立的?|了|专门的?|由[^。]{0,10}的)";

export const CHINESE_TEAM_ROWS: readonly Row[] = [
  {
    id: "zh-team-formed",
    kind: "team",
    action: "formed",
    language: "zh",
    strength: "strong",
    pattern: `(?:(?:<O:org>|<PP:founder>){gap})?(?:成立|组建|设立|新设|新成立|建立|筹建|新增|增设|搭建|创建|新建|创立|筹组|组成|合组|挂牌|打造|另设|特设|筹设|成军|设(?=<=T>)|抽调[^。,;]{0,14}组成|推出)(?:了|立)?${ADDRESS}{0,3}<T:team>`,
    examples: [
      {
        text: "字节跳动成立了智能硬件部门。",
        expect: [{ kind: "team", action: "formed", org: "字节跳动", team: "智能硬件部门" }],
      },
    ],
  },
  {
    id: "zh-team-merged-pair",
    kind: "team",
    action: "merged",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:(?:<O:org>){gap})?(?:将|把|对)?<T:team>(?:(?:[两三四]|多|数)?个?(?:部门|团队|单位|板块))?(?:将|已|进行|正式|被|拟|全面|宣布|重新)*(?:合并|整合|合二为一|融合|整并|合组|归并|并(?=为)|重组(?=[为成]))(?:[,]?(?:组成|成立|为|成|成为|组建|并成立|至|到|进|入|形成)(?:了)?(?:新的|全新的|一个)*(?:<T:to>))?",
    examples: [
      {
        text: "字节跳动将智能硬件部门和智能驾驶部门合并为机器人事业部。",
        expect: [{ kind: "team", action: "merged", org: "字节跳动", to: "机器人事业部" }],
      },
    ],
  },
  {
    id: "zh-team-merged-into",
    kind: "team",
    action: "merged",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:(?:<O:org>){gap})?(?:将|把)?<T:team>(?:将|已|正式|被|整体|全部|拟|全体|,)*(?:并入|归并至?|整并至|整并入|合并到|合并至|合并进|合入|融入|整合进|整合至|整合到|合并入)(?:了|至|到)?<W:to>",
    examples: [
      {
        text: "智谱的智能硬件部门并入机器人事业部。",
        expect: [{ kind: "team", action: "merged", org: "智谱", team: "智能硬件部门", to: "机器人事业部" }],
      },
    ],
  },
  {
    id: "zh-team-split",
    kind: "team",
    action: "split",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:(?:<O:org>){gap})?(?:将|把)?<T:team>(?:将|已|正式|被|拟)*(?:拆分|分拆|一分为[二三四]|拆解|拆散|切割|分割|拆(?=[成为]))(?:[,]?(?:拆)?(?:为|成|到|至|成为)(?:[一-鿿\\d]个(?:部分)?[,:]?(?:分别为)?)?(?:<T:to>)?)?",
    examples: [
      {
        text: "智谱将机器人事业部拆分为智能硬件部门和智能驾驶部门。",
        expect: [{ kind: "team", action: "split", org: "智谱", team: "机器人事业部" }],
      },
    ],
  },
  {
    id: "zh-team-company-split",
    kind: "team",
    action: "split",
    language: "zh",
    strength: "medium",
    pattern:
      "<OO:org>(?:将|拟|计划|宣布|已|正式|<D>|被|,){0,4}(?:拆分|分拆|拆|一分为[二三四],?(?:拆)?)(?:为|成)(?:[一-鿿\\d]{1,4}(?:部分|块|家?公司|事业部|集团|板块|业务)?[,:]?)?(?:<T:to>|<OO:to2>)?",
    examples: [
      { text: "智谱将拆分为三家公司。", expect: [{ kind: "team", action: "split", org: "智谱", status: "planned" }] },
    ],
  },
  {
    id: "zh-team-split-verb-first",
    kind: "team",
    action: "split",
    language: "zh",
    strength: "medium",
    pattern: "(?:(?:<O:org>){gap})(?:拆分|分拆)(?:了|旗下)?<T:team>",
    examples: [
      {
        text: "智谱分拆智能驾驶部门。",
        expect: [{ kind: "team", action: "split", org: "智谱", team: "智能驾驶部门" }],
      },
    ],
  },
  {
    id: "zh-team-dissolved",
    kind: "team",
    action: "dissolved",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:(?:<O:org>){gap})?(?:解散|撤销|裁撤|关闭|撤并|砍掉|裁掉|取消|撤掉|关停|解体|收掉|关掉|收摊|裁去|注销|砍|废除|裁并)(?:了|其|旗下|整个|全资|位于[^。,<=X>]{1,6}的|运行[^。,<=X>]{1,6}的|某|自研|其旗下){0,3}<T:team>",
    examples: [
      {
        text: "智谱解散了机器人事业部。",
        expect: [{ kind: "team", action: "dissolved", org: "智谱", team: "机器人事业部" }],
      },
    ],
  },
  {
    id: "zh-team-was-dissolved",
    kind: "team",
    action: "dissolved",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:(?:<O:org>){gap})?<T:team>(?:{gap})(?:就地|原地|正式|已|将|被|遭|宣布|整体|全员){0,4}(?:解散|撤销|裁撤|关闭|砍掉|关停|解体|被裁|裁并|收摊|熄灯|遭砍|遭裁)(?!传言|传闻|谣言)",
    examples: [
      {
        text: "智谱机器人事业部被解散。",
        expect: [{ kind: "team", action: "dissolved", org: "智谱", team: "机器人事业部" }],
      },
    ],
  },
  {
    id: "zh-team-renamed",
    kind: "team",
    action: "renamed",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:(?:<O:org>){gap})?(?:将|把)?<T:team>(?:将|已|正式|被|拟|全面|升级并)*(?:更名|改名|重新命名|重命名|改称|升级更名|易名|改组)(?:为|成|作)?<W:to>",
    examples: [
      {
        text: "智谱将智能硬件部门更名为机器人事业部。",
        expect: [{ kind: "team", action: "renamed", org: "智谱", team: "智能硬件部门", to: "机器人事业部" }],
      },
    ],
  },
  {
    id: "zh-team-moved",
    kind: "team",
    action: "moved",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:(?:<O:org>){gap})?(?:将|把)?(?:原属于?<W>的)?<T:team>(?:的?(?:全部|部分)?(?:人员|员工|成员))?(?:将|已|正式|被|整体|拟|从<W:from>){0,4}(?:划归|划入|转入|划转至?|归入|调整至|调整到|归属|转到|转至|划分到|划到|调入|迁入|并归|转隶|改隶|改隶属|移交|划转|划转至|移转至|移至|搬到|划给|交给|划至)(?:到|至|了|于|为)?<W:to>",
    examples: [
      {
        text: "智谱将智能硬件部门划归机器人事业部。",
        expect: [{ kind: "team", action: "moved", org: "智谱", team: "智能硬件部门", to: "机器人事业部" }],
      },
    ],
  },
  {
    id: "zh-team-restructured",
    kind: "team",
    action: "restructured",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:<W:org>{gap}|<T:team>{gap})(?:进行|启动|宣布|开启|迎来|完成|展开|调整|推进|公布|发布|实施|开展|组织|再|正在|再次|再度|新一轮|了|一轮|重大|大规模|大|的|内部|全面|新|,|经历){1,8}(?:组织架构调整|架构调整|组织调整|组织变革|组织架构升级|架构重组|组织架构重组|组织架构变动|重组|组织重组|改组|组织架构|架构|人事地震|业务重组|组织再调整|再调整|组织改造|组织再造|改制|组织整编|整编)(?!(?:方案)?的?(?:公告|议案)|预案|计划书)",
    examples: [
      { text: "智谱宣布进行新一轮组织架构调整。", expect: [{ kind: "team", action: "restructured", org: "智谱" }] },
    ],
  },
];
