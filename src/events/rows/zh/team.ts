import type { Row } from "../../row.ts";

// Teams that were made, merged, moved or closed, in Chinese.

// Only the structure of an organisation counts: a bare 架构 is that of a product.

/** What a reorganisation is called by what it changes. */
const REORGANISATION =
  "(?:组织架构|组织结构|组织体系|组织|管理架构|业务架构|部门架构|团队架构|业务线|部门|事业群|事业部|管理层|研发体系|架构(?=大?[调重]))(?:再|大|重大|全面|的|新一轮|进行|再度|重新|迎来|,)*(?:调整|升级|重组|变革|变动|优化|改造|再造|整编|重构|重整|大?洗牌|大?地震|改革)|人事大?地震|(?:业务|内部|全面)重组";

/** Verbs that a company reorganises with. */
const BEGIN = "(?:进行|启动|宣布|开启|迎来|完成|展开|推进|公布|实施|开展|正在|再度|再次|经历|着手)";

/** What makes a reorganisation a deal, a document or a general matter. */
const NOT_REORGANISED =
  "(?!(?:方案|事项|交易|工作|进展)?的?(?:公告|议案|预案|草案|报告书|问询|协议|能力|理论|专家|顾问|经验|方法|失败|上市|基金|委员会|率|类)|计划书)";

const ADDRESS = "(?:一项|一间|一座|一个|一支|名为|叫做|代号为?|全新的?|新的|独立的?|了|专门的?|由[^。]{0,10}的)";

export const CHINESE_TEAM_ROWS: readonly Row[] = [
  {
    id: "zh-team-formed",
    kind: "team",
    action: "formed",
    language: "zh",
    strength: "strong",
    pattern: `(?:(?:<O:org>|<PP:founder>){gap})?(?:成立|组建|设立|新设|新成立|建立|筹建|新增|增设|搭建|创建|新建|创立|筹组|组成|合组|另设|特设|筹设|成军|设(?=<=T>)|抽调[^。,;]{0,14}组成)(?:了|立)?${ADDRESS}{0,3}<T:team>(?![“「]?[<=X>])`,
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
      "(?:(?:<O:org>){gap})?(?:将|把)?<T:team>(?:将|已|正式|被|整体|全部|拟|全体|,|于|自|<D>|起)*(?:并入|归并至?|整并至|整并入|合并到|合并至|合并进|合入|融入|整合进|整合至|整合到|合并入)(?:了|至|到)?(?:由?<PP>(?:负责|领导|管理|带领|牵头|执掌|分管)的)?<W:to>",
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
      "(?:(?:<O:org>){gap})?(?:将|把)?<T:team>(?:将|已|正式|被|拟)*(?:拆分|分拆|一分为[二三四五]|拆解|拆散|切割|分割|分立|剥离(?=[为成出])|独立(?=[为出])|一拆[为二三四五]|拆(?=[成为]))(?:[,:]?(?:被|重组|改组|变)?(?:拆)?(?:出来|出去|为|成|到|至|成为|分别是|即)?(?:(?:[一-鿿\\d]{1,2}个?(?:部分|团队|部门|事业部|新团队)?)?[,:]?(?:分别[为是]|即|包括)?)?(?:<T:to>)?)?(?!上市|方案)",
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
    pattern: "(?:(?:<O:org>){gap})(?<!为专注[^,。;]{0,12})(?:拆分|分拆)(?:了|旗下)?<T:team>",
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
      "(?:(?:<O:org>){gap})?(?:解散|撤销|裁撤|关闭|撤并|砍掉|裁掉|取消|撤掉|关停|解体|收掉|关掉|收摊|裁去|注销|砍|废除|裁并|打散|拆散|遣散|就地解散|整体裁撤)(?:了|其|旗下|整个|全资|[一-鿿]{2,5}的|位于[^。,<=X>]{1,6}的|运行[^。,<=X>]{1,6}的|某|自研|其旗下){0,3}<T:team>",
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
      "(?:(?:<O:org>){gap})?<T:team>(?:的)?(?:[^。;,、<=X>裁]{0,8}?|[^。;、<=X>裁]{0,14},(?:该)?(?:办公室|团队|部门|实验室|工作室)[^。;,、<=X>]{0,6}?)(?:就地|原地|正式|已|将|被|遭|宣布|整体|全员){0,4}(?:解散|撤销|裁撤|关闭|砍掉|关停|解体|被裁|裁并|收摊|熄灯|遭砍|遭裁|打散|撤并|取消|遣散|注销|清盘|停摆)(?!传言|传闻|谣言)",
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
      "(?:(?:<O:org>){gap})?(?:将|把)?<T:team>(?:将|已|正式|被|拟|全面|升级并|(?:升格|升级|提升)为(?:一级|直属|独立)?(?:单位|部门|组织),?并?)*(?:(?:更名|改名|重新命名|重命名|改称|升级更名|易名|改组)(?:为|成|作)?|(?:升格|升级|改制|扩编|扩充)(?:为|成|作)(?:一级|新的|独立的|全新的)?)<W:to>",
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
    id: "zh-team-level",
    kind: "team",
    action: "restructured",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:(?:<O:org>){gap})?(?:将|把)?<T:team>(?:将|已|正式|被|拟|由[^。,;<=X>]{1,8}){0,3}(?:升格|升级|调整|提升|降格|降级|降|升|独立)(?:为|成|至)?(?:公司|集团|新的|独立的|全新的|直属的?)?(?:一级|二级|三级|独立|直属)(?:部门|组织|业务|团队|机构|中心|事业部)",
    examples: [
      {
        text: "智谱将机器人事业部升格为一级部门。",
        expect: [{ kind: "team", action: "restructured", org: "智谱", team: "机器人事业部" }],
      },
    ],
  },
  {
    id: "zh-team-merge-verb-first",
    kind: "team",
    action: "merged",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:<O:org>{gap})(?:合并|整合|整并|归并)(?:了|其|旗下的?|内部|原有的?|原){0,2}<T:team>(?:[,]?(?:并)?(?:组成|成立|组建|设立|形成|新设|为|成|成为)(?:了)?(?:新的|全新的|一个|统一的)*(?:<T:to>))?",
    examples: [
      {
        text: "智谱合并智能硬件部门和智能驾驶部门，成立机器人事业部。",
        expect: [{ kind: "team", action: "merged", org: "智谱", to: "机器人事业部" }],
      },
    ],
  },
  {
    id: "zh-team-merged-companies",
    kind: "team",
    action: "merged",
    language: "zh",
    strength: "medium",
    pattern:
      "<O:org>{gap}(?:合并|整合|整并)(?:了|其|旗下的?|内部){0,2}<O:parts>(?:[^。;,<=X>]{0,6})[,]?(?:并)?(?:组成|成立|组建|设立|形成|新设|为|成|成为)(?:了)?(?:新的|全新的|一个|统一的)*<T:to>",
    examples: [
      {
        text: "阿里巴巴整合英伟达与序智科技，成立机器人事业部。",
        expect: [{ kind: "team", action: "merged", org: "阿里巴巴", to: "机器人事业部" }],
      },
    ],
  },
  {
    id: "zh-team-was-formed",
    kind: "team",
    action: "formed",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:(?:<O:org>){gap})?<T:team>(?:已于?|正式|于?<D>|今日|今天|昨日|近日|日前|宣布|对外|官宣|获批|,){0,4}(?:成立|组建|揭牌|挂牌成立|设立|筹建|诞生)(?=[,。;!)]|$|,由|于)",
    examples: [
      {
        text: "智谱机器人事业部今天正式成立。",
        expect: [{ kind: "team", action: "formed", org: "智谱", team: "机器人事业部" }],
      },
    ],
  },
  {
    id: "zh-team-restructured",
    kind: "team",
    action: "restructured",
    language: "zh",
    strength: "medium",
    pattern: `(?:<W:org>{gap}|<T:team>{gap})(?:${REORGANISATION}|${BEGIN}(?:了|新一轮|一轮|重大|大规模|较大|大|的|内部|全面|业务|旗下|研发|技术|管理层?|深度|结构性|一系列|[一二两三四五]次|史上最大|最新|年度|:|、){0,5}(?:重组|改组|整编|洗牌))${NOT_REORGANISED}`,
    examples: [
      { text: "智谱宣布进行新一轮组织架构调整。", expect: [{ kind: "team", action: "restructured", org: "智谱" }] },
      { text: "智谱发布全新架构，推理速度翻倍。", expect: [] },
    ],
  },
  {
    id: "zh-team-restructured-verb-first",
    kind: "team",
    action: "restructured",
    language: "zh",
    strength: "medium",
    pattern: `<W:org>(?:的)?{gap}(?:调整|重组|重塑|优化|改组|重构|整编|升级|理顺|改造)(?:了|其|内部|旗下|公司|集团|整个|现有|全公司|[一-鿿a-z]{0,4}的){0,3}(?:组织|管理架构|(?:研发|管理|组织|销售|营销|业务)体系|部门设置|事业群|架构(?=[,。;]|$))(?:架构|结构|体系)?${NOT_REORGANISED}`,
    examples: [{ text: "智谱正在重塑内部组织架构。", expect: [{ kind: "team", action: "restructured", org: "智谱" }] }],
  },
  {
    id: "zh-team-system-restructured",
    kind: "team",
    action: "restructured",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:(?:<O:org>){gap})?(?:研发|产品|技术|销售|营销|管理|业务|供应链)体系(?:将|已|被|正|正式|也|全面|,){0,3}(?:重组|拆分|调整|改组|整合|重构)(?:为|成)",
    examples: [
      {
        text: "智谱告诉员工，销售体系正拆分成国内和海外两块。",
        expect: [{ kind: "team", action: "restructured", org: "智谱" }],
      },
    ],
  },
];
