import type { Row } from "../../row.ts";

// Layoffs, in Chinese.

const CUT =
  "(?:裁员(?!工)|裁减|裁撤|裁掉|裁去|裁退|解雇|辞退|缩减|优化|精简|遣散|资遣|优退|缩编|请走|减掉|裁|减员|削减|砍掉|解聘|砍(?=[约近逾]?[<=C><=N>]))";

/** Who counts layoffs does not make them: 据…统计, a forecast for a branch. */
const COUNTS_ONLY = "(?![^。;]{0,8}(?:统计|访问了|受访|数据显示|的数据|报告显示|预测|研报|调查显示|追踪|调研))";

/** Between a verb of cutting and the number. */
const ABOUT =
  "(?:了|约|近|逾|超过?|大约|至少|多达|比例|规模|人数|幅度|全球|全部|其|至多|最多|达到?|在|将|为|总数|的|高达|或|共|总计|一|轮|,|范围|涉及|波及|影响|共计|预计|公司|中国区?|内部|上下|不超过|不到|接近|旗下|至|最终|可能|整个|合计|全体|全职|人员|员工|雇员|人手|岗位|会|或|可能|大概|多|<T:org2>的?|总部|当地|海外|名额){0,9}";

/** People who are cut, with the number on either side of a share. */
const NUMBER =
  "(?:<C:percent>(?:[^。;<=D>]{0,10}?<N:countToo>)?|[^。;,<=X>]{0,8}?<N:count>(?:[^。;<=D>]{0,12}?<C:percentToo>)?)";

/** What is cut where it is not people. */
const NOT_PEOPLE =
  "(?![^。;,]{0,12}(?:产能|成本|支出|费用|开支|预算|产量|排放|价格|能耗|库存|投资|订单|关税|利率|债务|功耗|仓位|持股|补贴|面积|时间|股份|门店|赤字|碳|流程|能源|用量|份额|经费|薪酬|工资|奖金))";

/** The cut describes a company that is named behind it: 与砍掉六百个岗位的英特尔. */
const NOT_OF_ANOTHER = "(?![^。;,<=X>]{0,8}的(?:<O>|(?:一家|某|那家)[^。;,]{0,4}(?:公司|企业|<O>)))";

/** What happens to people who are cut. */
const LOSE =
  "(?:被裁(?!撤)|遭裁|被(?:即时)?(?:遣散|资遣|解雇|辞退|裁减|优化|解聘)|遭(?:遣散|资遣|解雇|辞退)|(?:接|收)到(?:了)?(?:裁员|解约|离职|解聘|遣散|资遣|解雇|解除(?:劳动)?合同)的?(?:通知|邮件|电邮|电话|信)|丢了?饭碗|失去(?:工作|职位))";

/** Whole trades and countries lose people too, and no company cuts them. */
const NO_TRADE =
  "(?<!(?:业界|行业|产业|全国|全球|全美|全台|全港|各地|各大|市场|当地|失业|去年|今年来|以来)[^。;]{0,24})";

export const CHINESE_LAYOFF_ROWS: readonly Row[] = [
  {
    id: "zh-layoff-number",
    kind: "layoff",
    language: "zh",
    strength: "strong",
    pattern: `(?:<W:org>)${COUNTS_ONLY}(?:旗下|内部)?{gap}${CUT}${ABOUT}${NUMBER}${NOT_PEOPLE}${NOT_OF_ANOTHER}`,
    examples: [
      { text: "谷歌与刚刚砍掉六百个岗位的英特尔签了合作协议。", expect: [] },
      { text: "谷歌投资了不久前砍掉六百个岗位的一家公司。", expect: [] },
      { text: "英特尔计划裁员1.5万人。", expect: [{ kind: "layoff", org: "英特尔", count: 15000, status: "planned" }] },
      { text: "智谱裁员约一成。", expect: [{ kind: "layoff", org: "智谱", percent: 10 }] },
      {
        text: "智谱裁掉二百多人，占员工总数的12%。",
        expect: [{ kind: "layoff", org: "智谱", count: 200, percent: 12 }],
      },
    ],
  },
  {
    id: "zh-layoff-this-time",
    kind: "layoff",
    language: "zh",
    strength: "medium",
    pattern: `(?<=^|[,。;:])[^。;,<=X>]{0,4}(?:此次|这次|本次|本轮|这轮|此轮|这一轮|新一轮|首轮|最新一轮)(?:的)?(?:裁员|人员优化|人员调整|优化|缩编|人力精简|资遣|减员|精简|裁减|遣散|裁撤)(?:计划|行动|员工|人员)?{gap}(?:涉及|影响|波及|规模|人数|约|共|超|近|达|为|将有|裁掉|裁减|(?=<=C>|<=N>))${ABOUT}${NUMBER}${NOT_PEOPLE}`,
    examples: [
      { text: "智谱昨天开始裁员。此次裁员涉及三百人。", expect: [{ kind: "layoff", org: "智谱", count: 300 }] },
      { text: "智谱收缩了门店。本次精简约7%,以后勤为主。", expect: [{ kind: "layoff", org: "智谱", percent: 7 }] },
    ],
  },
  {
    id: "zh-layoff-headcount",
    kind: "layoff",
    language: "zh",
    strength: "medium",
    pattern: `<W:org>${COUNTS_ONLY}(?:的)?{gap}(?:把|将)?(?:员工|人员|人手|岗位|编制|人力|雇员|职位|员工人数|用工)(?:总数|总人数|规模|数量|编制|人数|团队)?(?:再|将|会|要|拟|计划|进一步|已|[一两三]年|去年|同比|净){0,3}(?:减少|缩减|削减|压缩|精简|下调|砍掉|裁掉|裁减|优化掉?|收缩)${ABOUT}${NUMBER}${NOT_PEOPLE}`,
    examples: [{ text: "智谱将员工总数削减8%。", expect: [{ kind: "layoff", org: "智谱", percent: 8 }] }],
  },
  {
    id: "zh-layoff",
    kind: "layoff",
    language: "zh",
    strength: "medium",
    pattern: `(?:<W:org>)${COUNTS_ONLY}{gap}(?:启动|开始|进行|宣布|展开|开启|实施|开展|爆出?|惊传|再传|一波|[首第][一二三四五]?波|第[二三四五]度|再度|再次|大幅|大规模|被曝|曝|传出?|通知|确认|证实|新一轮|一轮|首轮|第[一二三四五]轮|今年以?来?|年内|第[一二三四五六]次|又|全球|,|正|将|拟|已){0,5}(?:新一轮|大规模|全球|内部)?(?:的)?(?:裁员(?!工)|人力精简|人力调整|人员优化|人员精简|资遣|大裁员)(?:计划|行动)?(?:(?:计划)?,?(?:其中)?(?:预计|将|或|可能|共计?|总计){0,2}(?:涉及|影响|波及|共|约|近|超过?|规模|人数|预计|将)[^。;<=X>]{0,16}?(?:<N:count>|<C:percent>)(?:[^。;]{0,12}?(?:<C:percentToo>|<N:countToo>))?)?(?!率|潮|传闻|补偿|名单|赔偿|信|人数|比例|数据|公告|风波|消息[是为不]|规模(?=[尚未没]))(?!<N>?人?的<O>)`,
    examples: [
      { text: "谷歌与刚刚裁员六百人的英特尔签了合作协议。", expect: [] },
      { text: "智谱启动新一轮裁员。", expect: [{ kind: "layoff", org: "智谱" }] },
    ],
  },
  {
    id: "zh-layoff-notice",
    kind: "layoff",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:<W:org>){gap}(?:向|给|通知|告知)(?:了)?(?:旗下|约|近|逾|超过?|<T:org2>的?){0,3}<N:count>[^。;<=X>]{0,8}?(?:发出|发送|送达|发放|递交|下发|岗位被?取消|被裁|被解雇|将被?|其)(?:了)?(?:的)?(?:离职|裁员|解雇|解约|遣散|资遣|终止合同|岗位|职位|失去)",
    examples: [{ text: "智谱向200名员工发出离职通知。", expect: [{ kind: "layoff", org: "智谱", count: 200 }] }],
  },
  {
    id: "zh-layoff-share",
    kind: "layoff",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:<W:org>)(?:的)?{gap}(?:<C:percent>|<N:count>)(?:[^。;,<=O>]{0,8})(?:被裁|遭裁|将被裁|失业|下岗|被优化|被解雇|被遣散|遭资遣|被资遣|遭遣散|遭解雇|将失业|面临失业|丢掉工作|失去工作|失去职位|丢了?饭碗|将离开|受裁员影响|受影响|离职补偿|被裁撤|被裁减|被解聘|被请走|被要求离职|毕业(?!生|于|后|时|院|典)|收到(?:裁员|解约|离职|解聘|遣散|资遣|解除合同)(?:的)?(?:通知|邮件|信))(?!的?(?:消息|传闻)?(?:不实|为假))",
    examples: [{ text: "智谱有300名员工被裁。", expect: [{ kind: "layoff", org: "智谱", count: 300 }] }],
  },
  {
    id: "zh-layoff-suffered",
    kind: "layoff",
    language: "zh",
    strength: "medium",
    pattern: `(?<=^|[,。;:])(?:<D>|<T:org2>|(?!预计|如果|若)[^。;,:<=X>]){0,14}?(?<!平均|每|超过?[一-鿿]{0,2})${NO_TRADE}(?:约|近|逾|超过?|大约|至少|共有?|约有|有|其中){0,3}(?:<C:percent>|<N:count>)的?(?:人|员工|雇员|同事|职工|工人|同仁)?(?:已经?|将|会|当天|昨日|今日|,|<D>){0,2}${LOSE}(?!的?(?:员工|人)?(?:说|表示|认为|告诉|称))(?:[^。;]{0,18}?(?:占|约占)[^。;,<=X>]{0,10}<C:percentToo>)?`,
    examples: [
      {
        text: "智谱关闭了两条产线。上周共有460人被资遣,占全体员工约8%。",
        expect: [{ kind: "layoff", org: "智谱", count: 460, percent: 8 }],
      },
      { text: "智谱谈行业的寒冬。全行业有三成员工被裁。", expect: [] },
    ],
  },
  {
    id: "zh-layoff-contracts",
    kind: "layoff",
    language: "zh",
    strength: "medium",
    isNegative: true,
    pattern: `(?<=^|[,。;:])(?:<D>|<T:org2>|(?!预计|如果|若|没有|并未|未)[^。;,:<=X>]){0,14}?${NO_TRADE}(?:<C:percent>|<N:count>)的?(?:员工|雇员|职工|工人)?的?(?:劳动|雇佣|聘用)?合[同约](?:将被|将|被|遭|已|提前){0,2}(?:终止|解除)`,
    examples: [
      {
        text: "智谱退出了海外市场。约40%的员工合同将提前解除。",
        expect: [{ kind: "layoff", org: "智谱", percent: 40 }],
      },
    ],
  },
  {
    id: "zh-layoff-told",
    kind: "layoff",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:(?:接|收)到(?:了)?(?:裁员|解约|离职|解聘|遣散|资遣|解雇|解除(?:劳动)?合同)的?(?:通知|邮件|电邮|电话|信)|被(?:遣散|资遣|裁|解雇|辞退|通知离职|约谈离职))的(?:员工|人|同事|雇员)?(?:人数)?(?:大约|大概|至少|一共|约|共|逾|超过|近|有|达|为){0,3}<N:count>",
    examples: [
      {
        text: "智谱昨天开了一场很短的会。收到离职通知的员工约有350人。",
        expect: [{ kind: "layoff", org: "智谱", count: 350 }],
      },
    ],
  },
];
