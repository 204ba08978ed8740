import type { Row } from "../../row.ts";

// Foundations, in Chinese.

export const CHINESE_FOUND_ROWS: readonly Row[] = [
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
];
