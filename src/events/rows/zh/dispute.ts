import type { Row } from "../../row.ts";

// Disputes, in Chinese.

export const CHINESE_DISPUTE_ROWS: readonly Row[] = [
  {
    id: "zh-dispute-sue",
    kind: "dispute",
    language: "zh",
    strength: "strong",
    pattern:
      "<A:starter>{gap}(?:正式)?(?:起诉|状告|控告|控诉|(?<![告投胜败上申倾起控反公自抗应主]|陈)诉|提告|反诉|怒告|控诉)(?:了)?(?:[一-鿿a-z0-9]{0,10}(?:公司|平台|巨头|企业|厂商))?<A:target>",
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
      "<A:starter>{gap}(?:向<O>)?(?:{gap})(?:将|把|对|向|就)<A:target>(?:[^。;]{0,14}?)(?:提告|求偿|索赔|索偿|追讨|仲裁|告进法院|(?:提起|提出|申请|发起|声请|告上|递交|提交|启动|追加)(?:了)?(?:[一-鿿“”]{0,10}?)(?:诉讼|仲裁|起诉|起诉状|诉状|法庭|索赔|反诉|上诉|公诉|禁制令|禁令|假处分))",
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
      "<OO:starter>{gap}(?:申请仲裁|提起仲裁|提起诉讼|申请劳动仲裁|发起仲裁|仲裁|指控|指责|起诉|主张|控告|认定|称|认为)[^。;<=X>]{0,14}(?:<W>的?)?(?:<R>)?<P:target>(?:涉嫌|离职后|在职期间|,){0,2}(?:违反|违背|触犯|窃取|盗取|侵犯|泄露|带走)",
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
      "<A:target>{gap}(?:被|遭)(?:前东家|老东家)?<A:starter>(?:以[^。;,]{0,16})?(?:起诉|状告|控告|反诉|申请仲裁|提起(?:[一-鿿]{0,8})(?:诉讼|仲裁)|仲裁|索赔|求偿|追讨|追究竞业|告上|告进|诉至|提告|要求赔偿|追究)",
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
  {
    id: "zh-dispute-versus",
    kind: "dispute",
    language: "zh",
    strength: "medium",
    pattern:
      "<A:starter>(?:与|和|同)<A:target>(?:就|因)?[^。;,<=X>]{0,14}(?:对簿公堂|打官司|打起官司|法庭相见|闹上法庭|诉诸公堂|公堂相见)",
    examples: [
      { text: "阿里巴巴与周畅因竞业协议对簿公堂。", expect: [{ kind: "dispute", org: "阿里巴巴", target: "周畅" }] },
    ],
  },
  {
    id: "zh-dispute-demand",
    kind: "dispute",
    language: "zh",
    strength: "medium",
    pattern:
      "<A:starter>{gap}(?:要求|请求|诉请|主张)<A:target>[^。;,<=X>]{0,6}(?:支付|赔偿|返还|退还|履行|停止)[^。;,<=X>]{0,12}(?:违约金|竞业|补偿金|赔偿金|保密|商业秘密|侵权|损失)",
    examples: [
      {
        text: "阿里巴巴要求周畅支付竞业违约金五十万元。",
        expect: [{ kind: "dispute", org: "阿里巴巴", target: "周畅" }],
      },
    ],
  },
  {
    id: "zh-dispute-over",
    kind: "dispute",
    language: "zh",
    strength: "strong",
    pattern:
      "<A:starter>(?:因)?(?:与|和|同)<A:target>[^。;]{0,36}(?:争议|纠纷|分歧)[^。;]{0,36}(?:提起|提交|提出|申请|递交)(?:了)?[^。;,]{0,4}(?:诉讼|仲裁)",
    examples: [
      {
        text: "智谱因与序智科技就采购合同产生争议,多次协商未果,向仲裁机构提交仲裁申请。",
        expect: [{ kind: "dispute", org: "智谱", target: "序智科技" }],
      },
      { text: "智谱与序智科技的争议已经解决。", expect: [] },
    ],
  },
  {
    id: "zh-dispute-on-grounds",
    kind: "dispute",
    language: "zh",
    strength: "strong",
    pattern:
      "<A:starter>以<A:target>[^。;]{0,36}为由[^。;]{0,14}(?:提起|提出|申请|起诉)(?:了)?[^。;,]{0,4}(?:诉讼|仲裁|,|。|$)",
    examples: [
      {
        text: "智谱以序智科技侵害其技术秘密为由提起诉讼。",
        expect: [{ kind: "dispute", org: "智谱", target: "序智科技" }],
      },
    ],
  },
  {
    id: "zh-dispute-filed-for",
    kind: "dispute",
    language: "zh",
    strength: "strong",
    pattern:
      "<A:starter>{gap}向(?:[^。;,<=X>]{0,14}(?:法院|仲裁委员会|仲裁委|仲裁院|仲裁中心)|<W>|[^。;,<=X>]{0,14}<W>)(?:正式)?(?:提起|提出|提交|递交|申请)(?:了)?[^。;,<=X>]{0,8}(?:诉讼|仲裁|起诉状|起诉)(?:申请)?(?:书)?,[^。;]{0,24}?(?:请求|要求|诉请|判令|裁决|责令)(?:[^。;,<=X>]{0,8})<A:target>(?:立即)?(?:支付|赔偿|返还|退还|偿还|履行|停止|归还|补偿|承担)",
    examples: [
      {
        text: "智谱上周向上海仲裁委员会提交仲裁申请,要求英伟达赔偿延迟交货的损失。",
        expect: [{ kind: "dispute", org: "智谱", target: "英伟达" }],
      },
    ],
  },
  {
    id: "zh-dispute-winding-up",
    kind: "dispute",
    language: "zh",
    strength: "strong",
    pattern:
      "<A:starter>[^。;<=X>]{0,12}向[^。;,<=X>]{0,14}(?:法院|<O>)(?:提交|提出|呈交|递交|申请)[^。;,<=X>]{0,6}(?:针对|对)<A:target>的?(?:清盘|破产|重整)",
    examples: [
      {
        text: "序智科技向高等法院提交针对智谱的清盘呈请。",
        expect: [{ kind: "dispute", org: "序智科技", target: "智谱" }],
      },
    ],
  },
  {
    id: "zh-dispute-defendant",
    kind: "dispute",
    language: "zh",
    strength: "strong",
    pattern:
      "<A:starter>[^。;<=P>]{0,12}(?:入禀|入稟|提起诉讼|提告|起诉)[^。;]{0,60}被告(?:人)?(?:为|是|包括)<A:target>",
    examples: [
      {
        text: "周畅昨日入禀高等法院,指公司拖欠花红,被告为阿里巴巴。",
        expect: [{ kind: "dispute", person: "周畅", target: "阿里巴巴" }],
      },
    ],
  },
];
