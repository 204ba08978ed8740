import type { Row } from "../../row.ts";

// Disputes, in Chinese.

export const CHINESE_DISPUTE_ROWS: readonly Row[] = [
  {
    id: "zh-dispute-sue",
    kind: "dispute",
    language: "zh",
    strength: "strong",
    pattern:
      "<A:starter>{gap}(?:正式)?(?:起诉|状告|控告|控诉|(?<![告投胜败上申倾起控反公自抗应主]|陈)诉|提告|反诉|怒告|控诉)(?:了)?<A:target>",
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
