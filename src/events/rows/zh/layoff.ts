import type { Row } from "../../row.ts";

// Layoffs, in Chinese.

const CUT =
  "(?:裁员|裁减|裁撤|裁掉|裁去|裁退|解雇|辞退|缩减|优化|精简|遣散|资遣|优退|缩编|请走|减掉|裁|减员|削减|砍掉|解聘|砍(?=[约近逾]?[<=C><=N>]))";

export const CHINESE_LAYOFF_ROWS: readonly Row[] = [
  {
    id: "zh-layoff-number",
    kind: "layoff",
    language: "zh",
    strength: "strong",
    pattern: `(?:<W:org>){gap}${CUT}(?:了|约|近|逾|超过?|大约|至少|多达|比例|规模|人数|幅度|全球|全部|其|至多|最多|达到?|在|将|为|总数|的|高达|或|共|总计|一|轮|,|范围|涉及|波及|影响|共计|预计|公司|中国区?|内部|上下|不超过|不到|接近|其|旗下|<T:org2>的?){0,8}(?:<C:percent>(?:[^。;<=D>]{0,8}?<N:countToo>)?|[^。;,<=X>]{0,8}?<N:count>(?:[^。;<=D>]{0,10}?<C:percentToo>)?)`,
    examples: [
      { text: "英特尔计划裁员1.5万人。", expect: [{ kind: "layoff", org: "英特尔", count: 15000, status: "planned" }] },
      { text: "智谱裁员约一成。", expect: [{ kind: "layoff", org: "智谱", percent: 10 }] },
    ],
  },
  {
    id: "zh-layoff",
    kind: "layoff",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:<W:org>){gap}(?:启动|开始|进行|宣布|展开|开启|实施|开展|再度|再次|大幅|大规模|被曝|曝|传出?|新一轮|一轮|首轮|第[一二三四五]轮|今年以?来?|年内|第[一二三四五六]次|又|全球|,|正|将|拟|已){0,5}(?:新一轮|大规模|全球|内部)?(?:的)?(?:裁员|人力精简|人力调整|人员优化|人员精简|资遣|大裁员)(?:计划|行动)?(?:,?(?:其中)?(?:涉及|影响|波及|共|约|近|超过?|规模|人数|预计|将)[^。;<=X>]{0,16}?(?:<N:count>|<C:percent>)(?:[^。;]{0,12}?(?:<C:percentToo>|<N:countToo>))?)?(?!率|潮|传闻|补偿|名单|赔偿|信)",
    examples: [{ text: "智谱启动新一轮裁员。", expect: [{ kind: "layoff", org: "智谱" }] }],
  },
  {
    id: "zh-layoff-share",
    kind: "layoff",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:<W:org>)(?:的)?{gap}(?:<C:percent>|<N:count>)(?:[^。;,<=O>]{0,8})(?:被裁|遭裁|将被裁|失业|下岗|被优化|被解雇|被遣散|遭资遣|被资遣|遭遣散|遭解雇|将失业|面临失业|丢掉工作|失去工作|将离开|受裁员影响|受影响|离职补偿)",
    examples: [{ text: "智谱有300名员工被裁。", expect: [{ kind: "layoff", org: "智谱", count: 300 }] }],
  },
];
