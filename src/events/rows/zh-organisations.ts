import type { Row } from "../row.ts";

// Layoffs, teams, foundations, takeovers and disputes, in Chinese.

const CUT =
  "(?:裁员|裁减|裁撤|裁掉|裁去|裁退|解雇|辞退|缩减|优化|精简|遣散|资遣|优退|缩编|请走|减掉|裁|减员|削减|砍掉|解聘|砍(?=[约近逾]?[<=C><=N>]))";
const ADDRESS = "(?:一项|一间|一座|一个|一支|名为|叫做|代号为?|全新的?|新的|独立的?|了|专门的?|由[^。]{0,10}的)";

export const CHINESE_ORGANISATION_ROWS: readonly Row[] = [
  {
    id: "zh-layoff-number",
    kind: "layoff",
    language: "zh",
    strength: "strong",
    pattern: `(?:<W:org>){gap}${CUT}(?:了|约|近|逾|超过?|大约|至少|多达|比例|规模|人数|幅度|全球|全部|其|至多|最多|达到?|在|将|为|总数|的|高达|或|共|总计|一|轮|,|范围|涉及|波及|影响|共计|预计|公司|中国区?|内部|上下|不超过|不到|接近|其|旗下|<T:org2>的?){0,8}(?:<C:percent>|[^。;,<=X>]{0,8}?<N:count>)(?:[^。;]{0,8}?(?:<N:countToo>|<C:percentToo>))?`,
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
  {
    id: "zh-found",
    kind: "found",
    language: "zh",
    strength: "strong",
    pattern:
      '(?:<P:person>{gap}(?:(?:与|和|同|携|带着|带领)[^。;,<=X>]{1,14})?)?(?:联合|共同|参与|携手|一起|,|独立|二次创业,?)?(?:创办|创立|创建|创设|开办|联合创办|共同创办|合伙创办)(?:了)?(?:一家)?(?:[一-鿿a-z]{0,8}(?:公司|企业|初创|平台))?(?:名为|叫做?|的)?(?:[“「]?(?:<O>|[一-鿿a-z0-9]{2,8})[”」]?之一的?)?[“「"]?<O:org>',
    examples: [
      { text: "朱亦博离职后参与创办了阶跃星辰。", expect: [{ kind: "found", person: "朱亦博", org: "阶跃星辰" }] },
    ],
  },
  {
    id: "zh-found-company",
    kind: "found",
    language: "zh",
    strength: "medium",
    pattern:
      '(?:<PP:person>{gap}(?:(?:与|和|同|携|带着|带领)[^。;,<=X>]{1,14})?)(?:创业|成立|自立门户,?|单飞,?|注册(?:成立)?|注册成立|创业成立|组建|发起成立)(?:了)?[,]?(?:成立了?|一家|创办了?|创立了?){0,2}(?:[一-鿿a-z]{0,8}(?:公司|企业|初创|平台))?(?:名为|叫做?)?[“「"]?<O:org>',
    examples: [{ text: "王五创业,成立了序智科技。", expect: [{ kind: "found", person: "王五", org: "序智科技" }] }],
  },
  {
    id: "zh-founded-by",
    kind: "found",
    language: "zh",
    strength: "medium",
    pattern:
      "<O:org>{gap}(?:由|是由|系)(?:<PP>的)?<P:person>(?:于<D>|在<D>)?(?:联合|共同|一手)?(?:创办|创立|创建|成立|发起)",
    examples: [{ text: "序智科技由秦禹嘉创立。", expect: [{ kind: "found", person: "秦禹嘉", org: "序智科技" }] }],
  },
  {
    id: "zh-acquire",
    kind: "acquire",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<W:org>)(?:{gap}|[^。;<=O>]{0,20}?)(?:收购|并购|买下|吞并|全资收购|收购了|购买|购入|购得|承购|买进|鲸吞|收归|全购|受让|拿下|入主)(?:了)?(?:[一-鿿]{0,6}(?:公司|平台|企业|商|品牌|巨头|初创公司|应用|创企|机构))?[“「]?<O:target>(?!的?(?:股票|产品|服务|手机|芯片|算力|云|[一-鿿]{0,4}票))(?:等)?",
    examples: [
      { text: "英伟达宣布收购序智科技。", expect: [{ kind: "acquire", org: "英伟达", target: "序智科技" }] },
      {
        text: "英伟达拟以10亿美元收购序智科技51%的股权。",
        expect: [{ kind: "acquire", org: "英伟达", target: "序智科技", status: "planned" }],
      },
    ],
  },
  {
    id: "zh-acquired-by",
    kind: "acquire",
    language: "zh",
    strength: "strong",
    pattern:
      "<O:target>{gap}(?:将)?(?:被|获|遭)<OO:org>(?:以[^。;,]{0,14})?(?:全资|正式|整体)?(?:收购|并购|买下|吞并|收编|买走|收归旗下|纳入麾下|收入囊中)",
    examples: [{ text: "序智科技被英伟达收购。", expect: [{ kind: "acquire", org: "英伟达", target: "序智科技" }] }],
  },
  {
    id: "zh-acquire-into",
    kind: "acquire",
    language: "zh",
    strength: "strong",
    pattern:
      "<W:org>{gap}(?:把|将)<OO:target>(?:正式|全资|整体|一举)?(?:收入囊中|纳入麾下|纳入囊中|收归旗下|纳入旗下|收入麾下|收入旗下|并入囊中|揽入怀中|买下|拿下|收购|买进)",
    examples: [
      { text: "英伟达将序智科技收入囊中。", expect: [{ kind: "acquire", org: "英伟达", target: "序智科技" }] },
    ],
  },
  {
    id: "zh-acquire-sold-to",
    kind: "acquire",
    language: "zh",
    strength: "medium",
    pattern:
      "<OO:target>[^。;,<=X>]{0,16}(?:股权|股份|资产|业务)?[^。;,<=X>]{0,14}(?:转让给|出售给|卖给|售予|让售予?|转售给|作价[^。;,<=X>]{0,8}卖给)<OO:org>",
    examples: [
      {
        text: "英特尔将所持序智科技100%股权以两亿元转让给英伟达。",
        expect: [{ kind: "acquire", org: "英伟达", target: "序智科技" }],
      },
    ],
  },
  {
    id: "zh-acquire-of",
    kind: "acquire",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<OO:org>{gap})(?:完成|达成|宣布|启动|推进|批准)?(?:了)?对<O:target>(?:的)?(?:[一-鿿\\d.%]{0,8})?(?:的)?(?:收购|并购)",
    examples: [
      { text: "英伟达完成对序智科技的收购。", expect: [{ kind: "acquire", org: "英伟达", target: "序智科技" }] },
    ],
  },
  {
    id: "zh-dispute-sue",
    kind: "dispute",
    language: "zh",
    strength: "strong",
    pattern: "<A:starter>{gap}(?:正式)?(?:起诉|状告|控告|控诉|诉|告上法庭|提告|反诉|怒告|控诉)(?:了)?<A:target>",
    examples: [
      { text: "阿里巴巴起诉周畅违反竞业协议。", expect: [{ kind: "dispute", org: "阿里巴巴", target: "周畅" }] },
    ],
  },
  {
    id: "zh-dispute-against",
    kind: "dispute",
    language: "zh",
    strength: "strong",
    pattern:
      "<A:starter>{gap}(?:向<O>)?(?:{gap})(?:将|把|对|向|就)<A:target>(?:[^。;]{0,14}?)(?:提告|求偿|索赔|仲裁|(?:提起|提出|申请|发起|声请|告上)(?:了)?(?:劳动|竞业|商业秘密|[一-鿿]{0,6})?(?:诉讼|仲裁|起诉|法庭|索赔|公诉|禁制令|禁令))",
    examples: [
      { text: "阿里巴巴对周畅提起竞业仲裁。", expect: [{ kind: "dispute", org: "阿里巴巴", target: "周畅" }] },
    ],
  },
  {
    id: "zh-dispute-to-court",
    kind: "dispute",
    language: "zh",
    strength: "strong",
    pattern:
      "<A:starter>{gap}(?:将|把)<A:target>(?:一纸诉状|一状)?(?:诉至|告上|告至|诉诸|告到|告进|告向)(?:法院|法庭)?",
    examples: [{ text: "周畅将阿里巴巴告上法庭。", expect: [{ kind: "dispute", person: "周畅", target: "阿里巴巴" }] }],
  },
  {
    id: "zh-dispute-noncompete",
    kind: "dispute",
    language: "zh",
    strength: "strong",
    pattern:
      "<OO:starter>{gap}(?:申请仲裁|提起仲裁|提起诉讼|申请劳动仲裁|发起仲裁|仲裁|指控|指责|起诉)[^。;<=X>]{0,14}(?:<W>的?)?(?:<R>)?<P:target>(?:涉嫌)?(?:违反|违背|触犯|窃取|侵犯)",
    examples: [
      {
        text: "阿里巴巴决定申请仲裁“通义大模型前员工周畅违反竞业协议”。",
        expect: [{ kind: "dispute", org: "阿里巴巴", target: "周畅" }],
      },
    ],
  },
  {
    id: "zh-dispute-accused",
    kind: "dispute",
    language: "zh",
    strength: "strong",
    pattern:
      "<A:target>{gap}(?:被|遭)(?:前东家|老东家)?<A:starter>(?:以[^。;,]{0,16})?(?:起诉|状告|控告|申请仲裁|提起诉讼|提起仲裁|仲裁|索赔|追究竞业|告上法庭|提告)",
    examples: [{ text: "周畅被阿里巴巴起诉。", expect: [{ kind: "dispute", org: "阿里巴巴", target: "周畅" }] }],
  },
  {
    id: "zh-dispute-between",
    kind: "dispute",
    language: "zh",
    strength: "medium",
    pattern:
      "<A:starter>(?:与|和|诉)<A:target>(?:之间)?(?:的)?[^。;,]{0,10}(?:竞业|劳动|合同|商业秘密|专利|版权|侵权|不正当竞争)(?:[一-鿿]{0,4})(?:纠纷|仲裁|官司|诉讼|案|争议|之争)",
    examples: [
      {
        text: "阿里巴巴与周畅的竞业纠纷将于下月开庭。",
        expect: [{ kind: "dispute", org: "阿里巴巴", target: "周畅" }],
      },
    ],
  },
];
