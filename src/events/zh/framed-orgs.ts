import type { Span } from "../../model/text.ts";
import { isPersonName, isUnknownName } from "./find-by-slot.ts";
import { GENERIC_BEFORE_SUFFIX } from "./orgs.ts";
import { SURNAMES } from "./surnames.ts";

// Brands that neither a suffix nor a dictionary gives away (百草集, 矽虹, “隔岸”) are known by their frame: what the text
// calls a company, what only a company does, and what is bought.

/** What a text calls a company in front of its name. */
export const CALLED =
  "(?:公司|企业|厂商|巨头|品牌|药企|车企|房企|网企|初创|新创|独角兽|大厂|券商|投行|律所|律师行|运营商|供应商|开发商|制造商|零售商|经销商|代工厂|面板厂|晶片商|芯片商|晶圆厂|设备商|平台|老东家|前东家|竞争对手|老对手|商家|工作室|超市|连锁|基金公司|资产管理公司|智库|银行|航司|旗舰|龙头|创企|美资行|外资行|中资行|业者|电视台|旅行社|出版社|事务所|通路商|物流商|电商|茶饮店|同业|同行|(?<=[一-鿿]{2})(?:厂(?![房商区内家长])|商(?![业务场标品量会家户圈店])|店(?![员长铺里面家])))";

/** Between a name and a predicate. */
const ADVERBS =
  "(?:也|又|则|再|已|已经|正|农历年前?|春节前?|年节前?|年前|节前|正式|均|都|将|拟|或将?|即将|日前|近日|近期|今日?|今[早晨晚天年]|昨[日天晚夜]?|前天|上[周月]|本[周月]|下[周月]|[周星期]{1,2}[一二三四五六日天]|上午|下午|晚间?|去年|明年|(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|底|初|中旬)?|\\d{1,2}日|年[初底中]|[一二三四五六七八九十]{1,2}月(?:底|初)?|在(?:美|华|欧|日|英|印|德|韩|全球|中国|美国|海外|本土|总部)|今[天早晚]|突然|突|悄然|开始|启动|全球|宣布|计划|公告|确认|证实|传出?|被曝|曝|大幅|大规模|内部|一口气|联手|同时|还|,)";

/** What only an organisation does. */
const DOES =
  "(?:裁员|大?裁[员撤减掉退]|完成对|资遣|遣散|减员|请走|收购|并购|买下|吞并|入主|任命|委任|聘任|聘请|延揽|挖来|挖角|网罗|换帅|招揽|组建|成立|设立|增设|解散|撤销|关停|拆分|分拆|合并|组织(?:架构|调整)|架构调整|人事(?:异动|调整|地震)|重组|发布公告|公告|宣布|官宣|否认|回应|起诉|状告|控告|提告|反诉|获.{0,4}(?:收购|并购)|被.{2,8}(?:收购|并购|起诉|并入)|遭.{2,8}(?:收购|起诉|索赔|提告))";

const DONE_BY_ORG = `(?=${ADVERBS}{0,5}${DOES})`;

/** What may stand behind a name that the text has just called a company. */
const ENDED = `(?=[,。;:、(“「]|$|${ADVERBS}{1,4}|宣|的|在|于|被|遭|获|与|和|旗下|内部|创始|联合创|创办|共同|ceo|c[a-z]o|首席|董事|执行长|总裁|前|原|表示|称|任命|裁|收|聘|委|挖|起诉|状告|控告|索赔|提[告起出]|违|侵|从|以|向|由|把|对|决定|看中|打[拼拚]|人事|买下|入主|发言人|员工|股东|有意|派驻)`;

const NAME = "(?<name>[一-鿿a-z0-9]{2,6}?)";

const QUOTED = /(?<open>[“"「『])(?<name>[一-鿿a-z0-9 .·]{2,12})[”"」』]/u.source;

interface Frame {
  readonly pattern: RegExp;
  /** The frame alone proves the name; elsewhere it must hold something that no dictionary has. */
  readonly isProof: boolean;
}

const FRAMES: readonly Frame[] = [
  { isProof: true, pattern: new RegExp(`(?:${CALLED}|厂|商|行|司)${QUOTED}`, "dgu") },
  { isProof: true, pattern: new RegExp(`${QUOTED}(?:公司|集团)?${DONE_BY_ORG}`, "dgu") },
  {
    isProof: true,
    pattern: new RegExp(
      `(?:收购|并购|买下|拿下|收编|取得|入主|创办了?|创立了?|合资成立|另立|成立了?|开设了?|开办了?)${QUOTED}(?!的|[计项]|[一-鿿]{0,2}权)`,
      "dgu",
    ),
  },
  {
    isProof: true,
    pattern:
      /(?:收购|并购|买下|拿下|收编)(?:了)?(?:一家)?[一-鿿]{0,10}(?:公司|企业|平台|品牌|厂商|同业|同行|对手)(?!的)(?<name>[一-鿿]{2,6})(?=[,。;、]|$|\d{1,3}%|[一二三四五六七八九]成|全部|多数|过半)/dgu,
  },
  {
    isProof: true,
    pattern: new RegExp(`${QUOTED}(?=(?:的)?(?:联合|共同)?(?:创始人|创办人|执行长|董事长|行政总裁|ceo))`, "dgu"),
  },
  {
    isProof: true,
    pattern:
      /《(?<name>[一-鿿]{2,8}(?:日报|晚报|早报|晨报|时报|周报|邮报|商报|周刊|杂志))》(?=的?员工|宣布|大?裁|社长|总编|母公司|管理层|编辑部|将|拟|计划|旗下|内部|发行人|任命|证实|否认)/dgu,
  },
  {
    isProof: false,
    pattern: new RegExp(`(?:对)${NAME}(?=的?(?:全资|控股|整体)?(?:收购|并购|要约)|提起|申请|索赔|提告|发起)`, "dgu"),
  },
  { isProof: false, pattern: new RegExp(`(?:${CALLED})+${NAME}${ENDED}`, "dgu") },
  {
    isProof: false,
    pattern: new RegExp(
      `(?:(?:^|[,。;:!?、“「]|的|据|而))(?:[一-鿿]{1,6}(?:集团|公司|平台))?${NAME}${DONE_BY_ORG}`,
      "dgu",
    ),
  },
  {
    isProof: false,
    pattern: new RegExp(
      `(?:收购|并购|买下|拿下|收编|入主|跳槽至?到?|转投|起诉|状告|控告|加盟)(?:[一-鿿]{0,6}(?:对手|同业|同行|${CALLED}))?${NAME}(?=[,。;、!(]|$|百分之|\\d|[一二三四五六七八九]成|过半|逾|全数|全部|多数|控制权|控股权|股权|[获任担出]|,)`,
      "dgu",
    ),
  },
];

/** What stands in the frame of a name and is none: it begins or ends with what only joins words, or says what somebody is. */
export const NO_NAME =
  /^(?:报到|上班|打工|[总没只常还]有|亦|传遭|联席|画|大[动举幅批量]|[约近逾共占仅达每]|[一两三四五六七八九十几多数千\d这那该其某本各每中上下内间总选现级场店卡到迈均化股曝创]|公会|主管|董事|行政|主席|经理|总经理|总裁|有|前|原|欧洲|北美|亚洲|非洲|中东|行业|业界|事业|部|公司|企业|集团|平台|品牌|团队|部门|员工|高管|管理层|董事会|股东|创始|总部|旗下|方面|业务|对手|竞争|目前|如今|此次|此外|同时|随后|当时|外界|业内|市场|政府|法院|中国|美国|日本|韩国|德国|英国|法国|台湾|香港|全球|海外|国内|消息|媒体|记者|网友|双方|对方|前者|后者|我们|他们|自己|上述|相关|有关|因|若|如|为|但|并|即|才|只|且|而|已|未|不|没|再|又|也|都|还|将|把|被|让|使|对|向|与|和|由|从|在|于|以)|(?:公司|企业|部门|团队|业务|市场|股权|股份|控制权|资产|产品|项目|板块|事业部|的|了|是|在|将|已|被|和|与|及|也|都|还|又|再|并|而|但|或|等|中|后|前|时|内|外|上|下|方|者|们|座|版|本|率|量|价|额|费|债|昨|今|人事|架构|公开|声明|厂|处|事业[群部处]|换[帅将]|易主|获|遭|受|拟|经|由|从|分析师|研究员|顾问|信息|数据库|官|长|员|师|家|人|总监|总裁|经理|药企|车企|房企|企业|巨头|大厂|厂商|龙头|出版社|通路|业者|协会|创业|离职|辞职|出走|未|则|亦|闪辞|自立|联手|携手|再次|之后|随后)$/u;

/** A name with what it stands in: where `isProof`, the frame alone makes it one. */
export interface FramedOrg extends Span {
  readonly isProof: boolean;
}

/** What was found in the last texts: a sentence is asked for its names when the article is looked through, and when it is read. */
const recent = new Map<string, readonly FramedOrg[]>();
const MOST_RECENT = 2048;

/** Finds names of organisations by their frame, over free text only; in the order of the frames. */
export function findFramedOrgs(text: string, taken: Uint8Array): FramedOrg[] {
  let all = recent.get(text);
  if (all === undefined) {
    all = findFramed(text);
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(text, all);
  }
  return all.filter(({ start, end }) => !taken.subarray(start, end).some((flag) => flag === 1));
}

function findFramed(text: string): FramedOrg[] {
  const found: FramedOrg[] = [];
  for (const { pattern, isProof } of FRAMES) {
    for (const match of text.matchAll(pattern)) {
      const span = match.indices?.groups?.name;
      const name = match.groups?.name;
      if (!span || !name || NO_NAME.test(name) || GENERIC_BEFORE_SUFFIX.test(name)) continue;
      const mayBePerson = name.length <= 3 && SURNAMES.has(name.charAt(0));
      if ((mayBePerson && !isProof) || isPersonName(name) || !(isProof ? isShortName(name) : isBrand(name))) continue;
      found.push({ start: span[0] + (SAID_OF_IT.exec(name)?.[0].length ?? 0), end: span[1], isProof });
    }
  }
  return found;
}

/** What a firm is, in front of what it is called: 播客平台|听雨. */
const SAID_OF_IT =
  /^[一-鿿]{0,4}?(?:平台|企业|厂商|车企|药企|品牌|独角兽|开发商|服务商|供应商|竞争对手)(?=[一-鿿]{2})/u;

/** Whether what stands between quotation marks can be a name at all: no sentence, no title of a plan. */
function isShortName(name: string): boolean {
  return !/[的了是在将被吗呢吧]|计划|战略|模式|项目|工程|方案|理念|精神|吞|战|潮|架构|小组|委员会|联盟|专班|基地|实验室|团队|事业|[部处组室科会]$|中心$|^\d+$/u.test(
    name,
  );
}

/** Verbs that firms are called after, behind a name of two characters: 鑫泰显示, 乐橙购物. */
const OWN_TRADE =
  /^[一-鿿]{2}(?:显示|购物|租赁|运动|旅行|旅游|出行|设计|制造|整合|储存|封装|开发|营造|投资|联网|感测)$/u;

/** Whether no dictionary has the name; a numeral inside it (百草集, 凯元石英) counts nothing. */
function isBrand(name: string): boolean {
  if (isUnknownName(name)) return true;
  if (OWN_TRADE.test(name) && isUnknownName(name.slice(0, 2))) return true;
  const isCounted = name.length < 3 || /[元万千百双倍]$/u.test(name) || !/[元百千万双]/u.test(name);
  return !isCounted && isUnknownName(name.replaceAll(/[元百千万双]/gu, "鑫"));
}
