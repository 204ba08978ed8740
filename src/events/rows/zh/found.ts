import type { Row } from "../../row.ts";

// Foundations, in Chinese.

/** What is founded, before its name; the last word of it may already be part of the name's phrase. */
const KIND_OF = "(?:(?![的与和在被由])[一-鿿a-z0-9]){0,10}?<OO>?(?:名为|名叫|叫做?|取名|:|,)?";

/** Where a founder comes from. */
const AFTER = "(?:(?:离开|离职|告别|出走|辞去|从)<W>(?:[^。;<=X>]{0,6})?(?:后|之后)?,?)?";

export const CHINESE_FOUND_ROWS: readonly Row[] = [
  {
    id: "zh-found",
    kind: "found",
    language: "zh",
    strength: "strong",
    pattern: `(?:<P:person>${AFTER}{gap}(?:(?:与|和|同|携|带着|带领)[^。;,<=X>]{1,14})?)?(?:联合|共同|参与|携手|一起|,|独立|二次创业,?)?(?:创办|创立|创建|创设|开办|联合创办|共同创办|合伙创办|合创)(?:了)?(?:一家|自己的|新公司)?${KIND_OF}(?:的)?(?:[“「]?(?:<O>|[一-鿿a-z0-9]{2,8})[”」]?之一的?)?[“「"]?<O:org>`,
    examples: [
      { text: "朱亦博离职后参与创办了阶跃星辰。", expect: [{ kind: "found", person: "朱亦博", org: "阶跃星辰" }] },
    ],
  },
  {
    id: "zh-found-company",
    kind: "found",
    language: "zh",
    strength: "medium",
    pattern: `(?:<PP:person>${AFTER}{gap}(?:(?:与|和|同|携|带着|带领)[^。;,<=X>]{1,14})?)(?:再度|二次|重新|出来|选择|自己|下海|,){0,3}(?:创业|成立|自立门户|单飞|另起炉灶|另立门户|注册(?:成立)?|组建|另组|自组|筹组|合组|发起(?:成立|设立)|合伙成立|合伙|合资成立|开设|(?<!离|展|公|召)开了|创设|搭建|筹办|出资成立)(?:了)?[,]?(?:并?成立了?|并?创办了?|并?创立了?|做了?|办起了?|一家|自己的|新公司|ai|[一-鿿]{0,6}(?:工作室|公司|品牌)){0,3}${KIND_OF}[“「"]?<O:org>`,
    examples: [{ text: "王五创业,成立了序智科技。", expect: [{ kind: "found", person: "王五", org: "序智科技" }] }],
  },
  {
    id: "zh-founded-by",
    kind: "found",
    language: "zh",
    strength: "medium",
    pattern:
      "<O:org>{gap}(?:由|是由|系)(?:<PP>的)?<P:person>(?:于<D>|在<D>)?(?:联合|共同|一手|牵头|合伙){0,2}(?:创办|创立|创建|创设|开办|成立|发起成立)(?!的)",
    examples: [{ text: "序智科技由秦禹嘉创立。", expect: [{ kind: "found", person: "秦禹嘉", org: "序智科技" }] }],
  },
];
