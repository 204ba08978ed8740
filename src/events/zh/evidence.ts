import { CALLED } from "./framed-orgs.ts";

// What an article says of an organisation, and of nothing else, in front of and behind its name. Each row is one kind of
// evidence; a name may begin anywhere, so each pattern begins with what is rare.

const NAME = "(?<name>[一-鿿]{2,5}?)";

/** What a name stands behind where nothing else leads to it. */
const EDGE =
  "(?:^|[\\n,。;:、!?“”「」『』()《》【】\\s|]|[据称与和由在被对向给从到让把将]|今[天早晚]|昨[天晚]|一名|一位)";

/** Words for a firm that no person's name stands behind: 公司 and 平台 are also what somebody belongs to. */
const FIRM =
  "(?:企业|厂商|车企|药企|房企|品牌|独角兽|巨头|龙头|供应商|运营商|开发商|制造商|服务商|零售商|物流商|代工厂|面板厂|晶圆厂|晶片商|芯片商|设备商|券商|同业|同行|业者|超市|初创|新创|创企|竞争对手|[美日德法英韩荷港]商|(?<=[一-鿿]{2})厂)";

/** What may stand right behind a name. */
const BEHIND =
  "(?=[,。;:、!?()“”「」』】\\n]|$|的|在|于|将|已|近|最|今|昨|前|上[周月]|本[周月]|去年|\\d|发言|宣布|传|内部|决定|拟|因|与|和|被|计划|表示|称|说|回[应覆复]|农历|春节|年[初底前]|证实|否认|任命|聘|委任|裁[员撤]|收购|并购|扩大|看中|启动|召开|侵害|积极|首席|执行长|董事|副?总|营运长|行政总裁|员工|迎来|悄然|突然|人事|海外|认为|透过|对此)";

/** Between a name and what it does. */
const ADVERBS =
  "(?:\\s|已经?|也|均|都|则|将|拟|近日|日前|今日|昨日|昨晚|今早|今天|正式|今|昨|\\d+[月日]|晚间?|本周|上周|最近|[两几]个月|对此|没有|未有|并未|仍未|尚未|目前){0,6}";

/** Who somebody works for. */
const WORKED = "上班|工作|任职|做了|待了|干了|服务了|辞职|离职|跳槽|出走";

/** Behind the name of a firm that was founded just before: what it makes or sells. */
const FOR_A_LIVING = ",(?:主要|专门)?(?:做|卖|专注|专攻|主攻|主打|主营|锁定|瞄准|聚焦|提供|开发|研发|从事)";

/** `firm` marks that the place is one where no person's name stands; it is no evidence of its own. */
export type Kind =
  | "called"
  | "people"
  | "voice"
  | "facts"
  | "acts"
  | "joined"
  | "founded"
  | "dealt"
  | "taken"
  | "buys"
  | "head"
  | "firm";

interface Evidence {
  readonly kinds: readonly Kind[];
  readonly pattern: RegExp;
}

/** What stands behind a name at an edge, the nearest one. The key is looked for first: it is rare. */
const before = (key: string): RegExp => new RegExp(`(?=${key})(?<=${EDGE}${NAME})`, "gu");

const ACTS = `${ADVERBS}(?:宣布|公告|发布公告|回应|回[复覆]|否认|证实|表示|裁员|收购|任命|聘任|向全体|迎来|传出|请来|挖来|招人|融资|完成了?对|被[^,。;]{1,8}收购)`;

const ENDED = "(?=[,。;、!?)」”\\n(]|$)";

/** Kinds of evidence, with what each looks like in normalised text. */
export const EVIDENCE: readonly Evidence[] = [
  { kinds: ["called"], pattern: new RegExp(`(?:${CALLED}|超市|游戏)+${NAME}${BEHIND}`, "gu") },
  { kinds: ["firm"], pattern: new RegExp(`${FIRM}+${NAME}${BEHIND}`, "gu") },
  {
    kinds: ["called", "acts", "firm"],
    pattern: new RegExp(
      `(?:${FIRM}|平台)+${NAME}(?=${ADVERBS}(?:任命|聘任|委任|宣布|证实|否认|裁员|收购|起诉|完成对|决定[裁关出收]|认为[^。]{4,48}(?:诉至|告上|索赔|诉讼|仲裁)))`,
      "gu",
    ),
  },
  {
    kinds: ["people"],
    pattern: before(
      "\\s?(?:的?前?|原)(?:联合)?(?:创始人|创办人|ceo|cto|cfo|coo|首席|董事长|董事会|副?总裁|副?总经理|执行长|财务长|技术长|营运长|行政总裁)",
    ),
  },
  {
    kinds: ["voice"],
    pattern: before(
      "(?:公司)?(?:发言人|发言体系|方面|内部|的?员工|中层|高层|的?人士|人力|旗下|全体员工|官网|官微|内部信)",
    ),
  },
  { kinds: ["facts"], pattern: before("(?:主营|主要为|主攻|成立于|创立于|股票|股价|目前[约有十几\\d]|去年营收|总部)") },
  { kinds: ["acts"], pattern: before(ACTS) },
  { kinds: ["acts"], pattern: before("认为[^。]{4,30}(?:诉至|告上|索赔|提起诉讼|申请仲裁)") },
  {
    kinds: ["joined"],
    pattern: new RegExp(
      `(?:加入|加盟|投奔|来自|离开|重返|回归|进入|辞别|接近)${NAME}(?=[,。;、!?)」”\\n(]|$|上班|以后|之后|后,|,?担任|,?任|的?人士)`,
      "gu",
    ),
  },
  {
    kinds: ["joined", "firm"],
    pattern: new RegExp(
      `(?:入职|跳槽到|跳槽至|转投|就职于|任职于|效力于|供职于)${NAME}(?=[,。;、!?)」”\\n(]|$|以后|之后|后,|,?担任|,?任)`,
      "gu",
    ),
  },
  { kinds: ["joined", "firm"], pattern: new RegExp(`(?:到|在|从)${NAME}(?=${WORKED})`, "gu") },
  {
    kinds: ["founded"],
    pattern: new RegExp(`(?:创办了?|创立了?|创建了?|公司叫|公司名为|公司名叫)${NAME}${ENDED}`, "gu"),
  },
  {
    kinds: ["founded", "called", "firm"],
    pattern: new RegExp(`(?:创办了?|创立了?|创建了?)(?:一家)?[一-鿿]{0,6}(?:${FIRM}|公司|平台)${NAME}${ENDED}`, "gu"),
  },
  {
    kinds: ["founded", "facts", "firm"],
    pattern: new RegExp(`(?:创办了?|创立了?|创建了?|公司叫|公司名为|公司名叫)${NAME}(?=${FOR_A_LIVING})`, "gu"),
  },
  {
    kinds: ["dealt"],
    pattern: new RegExp(
      `(?:收购|并购|买下|入主|购买|并入|对|被|向|将|告)(?:[一-鿿《》]{0,8}${FIRM})?${NAME}(?=的收购|追讨|索赔|提告|提起|收购|并购|起诉|\\d{1,3}%|全部|流通|[一二三四五六七八九]成|诉至|告上|认为|指控)`,
      "gu",
    ),
  },
  { kinds: ["taken"], pattern: new RegExp(`[将把]${NAME}(?=纳入|收入|收归|收至|揽入|整体收购)`, "gu") },
  {
    kinds: ["buys"],
    pattern: new RegExp(
      `被(?:[一-鿿]{0,4}${FIRM})?${NAME}(?=(?:全资|整体|溢价|低价)?(?:收购|并购|买下|收入囊中|纳入))`,
      "gu",
    ),
  },
];
