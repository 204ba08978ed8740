import type { Row } from "../../row.ts";

// Takeovers, in Chinese.

export const CHINESE_ACQUIRE_ROWS: readonly Row[] = [
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
];
