import type { Row } from "../../row.ts";

// Takeovers, in Chinese.

/** Verbs of taking over a whole company. */
const BUY =
  "(?:收购|并购|买下|吞并|吞下|收编|兼并|购买|购入|购得|承购|买进|鲸吞|收归|全购|受让|拿下|吃下|接盘|入主|私有化)";

/** Talks that ended and offers withdrawn are no takeover. */
const GIVEN_UP =
  "(?!系|之[后前]|以[来后]|史上|案)(?![^。;,]{0,20}(?:不再|停止|中止|终止|放弃|撤回|退出|搁置|取消|叫停|未能)[^。;,]{0,10}(?:收购|并购|洽谈|谈判|要约|交易|购买))";

/** What is bought of a company where it is not the company, and how a deal comes to nothing. */
const NOT_WHOLE =
  "(?!(?:公司|集团)?的?(?:[^。;,<=X><=C>]{0,12}(?:资产|业务|门店|大楼|总部|园区|股票|少数股[权份]|部分股[权份]|专利|工厂|产线|生产线|设备|物业|土地|地块|矿|船|飞机|客机|产品|服务|手机|芯片|晶片|算力|云|[一-鿿]{0,4}票|市场|订单|席位|债[务权券]|债|牌照|版权|项目|冠军|奖|大单|合同|份额|用户|流量|团队|数据|许可|基金)|[^。;,]{0,14}(?:告吹|破裂|流产|失败|被否|未果|搁浅|作罢|落空|泡汤)))";

/** The share that is bought: less than half of a company is no takeover. */
const SHARE = "(?:公司|集团)?(?:的)?(?:[^。;,<=X>]{0,10}?<C:percent>)?";

const DESCRIBED =
  "(?:(?:(?![的与和在对股权])[一-鿿a-z]){0,8}?|[一-鿿a-z0-9]{0,12}(?:公司|平台|企业|商|厂|品牌|巨头|初创|新创|应用|创企|机构|银行|龙头|开发商|运营商|对手)|(?:一家|这家)[^。;,<=X>]{0,20}?)";

export const CHINESE_ACQUIRE_ROWS: readonly Row[] = [
  {
    id: "zh-acquire",
    kind: "acquire",
    language: "zh",
    strength: "strong",
    pattern: `<W:org>${GIVEN_UP}(?:{gap}|[^。;<=O>]{0,24}?)${BUY}(?:了)?${DESCRIBED}[“「]?(?:<O>(?:[一-鿿]{0,6}(?:平台|公司|品牌|厂商|企业))?[“「]?)?<O:target>${NOT_WHOLE}${SHARE}(?:等)?`,
    examples: [
      { text: "英伟达宣布收购序智科技。", expect: [{ kind: "acquire", org: "英伟达", target: "序智科技" }] },
      {
        text: "英伟达拟以10亿美元收购序智科技51%的股权。",
        expect: [{ kind: "acquire", org: "英伟达", target: "序智科技", status: "planned" }],
      },
      { text: "英伟达收购序智科技8%的股权。", expect: [] },
      { text: "英伟达已不再洽谈收购序智科技。", expect: [] },
      { text: "英伟达收购序智科技的存储业务。", expect: [] },
    ],
  },
  {
    id: "zh-acquired-by",
    kind: "acquire",
    language: "zh",
    strength: "strong",
    pattern:
      "<O:target>(?!的){gap}(?:将)?(?:被|获|遭|由)<O:org>(?:以[^。;,]{0,14}|于?<D>)?(?:全资|正式|整体|溢价|现金|成功){0,2}(?:收购|并购|买下|吞并|收编|买走|拿下|接盘|私有化|收归旗下|纳入麾下|纳入旗下|收入囊中)(?!的?(?:传闻|消息|股票))",
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
      "<OO:target>[^。;,<=X>]{0,16}(?:股权|股份|资产|业务)?[^。;,<=X>]{0,14}(?:转让给|出售给|卖给|售予|让售予?|转售给|出让给|卖身给?|委身于?|投入|花落|易主给?|作价[^。;,<=X>]{0,8}卖给)<OO:org>",
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
    pattern: `(?:<OO:org>{gap})(?:完成|达成|宣布|启动|推进|批准|拟|将|计划|提出|发起)?(?:了)?对${DESCRIBED}<O:target>(?:的)?(?:[一-鿿\\d.%]{0,8}(?<!资产|业务|股票|门店))?(?:的)?(?:收购|并购|要约收购|私有化)(?!的?传)`,
    examples: [
      { text: "英伟达完成对序智科技的收购。", expect: [{ kind: "acquire", org: "英伟达", target: "序智科技" }] },
    ],
  },
  {
    id: "zh-acquire-obtains",
    kind: "acquire",
    language: "zh",
    strength: "medium",
    pattern: `<W:org>${GIVEN_UP}(?:{gap}|[^。;<=O>]{0,24}?)(?:取得|获得|购得|拿到|(?<=(?:将|拟|方式|增资)[^。;,]{0,20})持有)(?:了)?${DESCRIBED}[“「]?<O:target>[”」]?(?:的)?(?:全数|全部|过半|多数|控制性|控股|逾?[五六七八九]成|<C:percent>)的?(?:股权|股份|持股|权益)`,
    examples: [
      { text: "英伟达将取得序智科技全数股权。", expect: [{ kind: "acquire", org: "英伟达", target: "序智科技" }] },
      {
        text: "英伟达拟通过增资持有智谱60%的股权。",
        expect: [{ kind: "acquire", org: "英伟达", target: "智谱", status: "planned" }],
      },
      { text: "英伟达取得序智科技5%的股权。", expect: [] },
      { text: "英伟达持有智谱55%的股权。", expect: [] },
    ],
  },
  {
    id: "zh-acquire-held-by",
    kind: "acquire",
    language: "zh",
    strength: "strong",
    pattern: `<W:org>${GIVEN_UP}(?:{gap}|[^。;<=O>]{0,24}?)(?:收购|受让|购买)[^。;]{1,60}?(?:合计|共同|分别)?持有的<O:target>${SHARE}(?:股权|股份|权益)`,
    examples: [
      {
        text: "英伟达拟收购自然人甲某合计持有的序智科技70%股权。",
        expect: [{ kind: "acquire", org: "英伟达", target: "序智科技", status: "planned" }],
      },
    ],
  },
  {
    id: "zh-acquire-buyer-seller",
    kind: "acquire",
    language: "zh",
    strength: "strong",
    status: "planned",
    pattern: `买方<O:org>[^。;]{0,90}(?:收购|购买)(?:而|及|,)卖方[^。;,]{0,10}(?:出售|转让)<O:target>${SHARE}`,
    examples: [
      {
        text: "买方英伟达与卖方订立买卖协议,据此,买方有条件同意收购而卖方有条件同意出售智谱的60%股权。",
        expect: [{ kind: "acquire", org: "英伟达", target: "智谱", status: "planned" }],
      },
    ],
  },
  {
    id: "zh-acquire-merger",
    kind: "acquire",
    language: "zh",
    strength: "medium",
    status: "planned",
    pattern:
      "<OO:org>(?:也|还|正在?|拟|将|计划|有意|同意|宣布|考虑|寻求|商讨|洽谈|探讨|探索|评估|讨论|据报|在[^。;,<=X>]{1,8}前|,){1,4}(?:与|和|同)<OO:target>(?:就|潜在|全面|进行|的){0,3}合并(?!报表|财务|范围|口径|计算|利润|收入|营收|后|前)",
    examples: [
      {
        text: "英伟达正考虑与智谱合并。",
        expect: [{ kind: "acquire", org: "英伟达", target: "智谱", status: "planned" }],
      },
      { text: "英伟达与智谱合并报表。", expect: [] },
    ],
  },
  {
    id: "zh-acquire-merger-between",
    kind: "acquire",
    language: "zh",
    strength: "medium",
    status: "planned",
    pattern:
      "<OO:parties>(?:之间|潜在|可能|拟议|正在?|拟|将|计划|同意|宣布|商讨|洽谈|探讨|讨论|就|进行|的){1,4}合并(?!报表|财务|范围|口径|计算|利润|收入|营收|后|前)",
    examples: [
      {
        text: "英伟达和智谱正商讨合并事宜。",
        expect: [{ kind: "acquire", org: "英伟达", target: "智谱", status: "planned" }],
      },
      { text: "智谱将合并报表。", expect: [] },
    ],
  },
];
