import type { Span } from "../../model/text.ts";
import { tagWords } from "../../text/tag-words.ts";
import { GENERIC_BEFORE_SUFFIX, ORG_SUFFIX } from "./orgs.ts";
import { SURNAMES } from "./surnames.ts";

// Companies without a suffix (极佳视界) are known by where they stand: before 创始人, after 创立, between quotation marks
// behind 名为, before a colon or a stock code.

const NAME = "(?<name>[一-鿿a-z0-9]{2,8}?)";

const SLOTS: readonly RegExp[] = [
  /(?<=^【)(?<name>[一-鿿a-z0-9]{2,10})(?=】)/dgu,
  /(?<=(?<![更改命])名为|名叫|叫做|创办了?|创立了?|创建了?|成立了|初创公司|创业公司|新公司|公司)[“"「『](?<name>[^”"」』]{2,16})[”"」』]/dgu,
  new RegExp(
    `(?<=(?:^|[,。;:、(“「]|[前原由和与及]))${NAME}(?=(?:联合|共同)?(?:创始人|创办人)|(?:前|原|现任|新任)?(?:ceo|cto|cfo|coo|董事长|执行长|技术长|财务长|营运长|人资长|资讯长|行政总裁|董事会))`,
    "dgu",
  ),
  new RegExp(
    `(?<=创办了?|创立了?|创建了?)(?:一家)?(?:[一-鿿a-z]{0,6}(?:公司|企业|平台|品牌))?(?!人|者|于)${NAME}(?=[,。;、(并]|$)`,
    "dgu",
  ),
  /(?<=^|[。;\n])(?<name>[一-鿿a-z0-9]{4,10})(?=:)/dgu,
  new RegExp(`(?<=^|[。;\\n:])${NAME}(?=[(:]|\\d{1,2}月\\d{1,2}日|(?:晚间?|发布|今日)?公告)`, "dgu"),
  new RegExp(`(?<=(?:加入|入职|加盟|跳槽至|跳槽到|转投)了?)${NAME}(?=,?(?:并?担任|出任|任|负责)|\\s|$)`, "dgu"),
  new RegExp(
    `(?<=^|[,。;:、(“「|]|前|原)${NAME}(?=(?:中国区?|集团)?(?:前|原|时任|现任)?(?:高级|执行|资深|常务|联席|集团|全球|亚太区?|台湾区?|大中华区|独立|非执行)*(?:副?总裁|副总|副?主席|财务长|技术长|营运长|人资长|行政总裁|协理|副?总经理|c[a-z]{1,2}o|首席|副?董事长|联合创始人|高管|执行长))`,
    "dgu",
  ),
  new RegExp(`(?<=(?:收购|并购|入股)了?)${NAME}(?=[,。;、的]|\\d|全部|股权|$)`, "dgu"),
  new RegExp(
    `(?<=^|[。;,:传称曝])${NAME}(?=(?:今日?|昨日?|日前|近日|周[一二三四五六日]|已|正式)?(?:宣布|公布|公告|计划|拟|将|或将|开始|启动|全球|再度?|传|证实|否认)?(?:裁员|裁撤|裁减|资遣|收购|并购|任命|委任|聘任|聘请|延揽|挖来|挖角|网罗|换帅|组织架构调整|人事异动|人事调整|宣布|公布|公告))`,
    "dgu",
  ),
];

const GENERIC =
  /^(?:欧洲|亚洲|北美|欧美|东南亚|药企|车企|房企|网企|券商|厂商|航司|投行|头部|证券|股票|代码|简称|编号|债券|公司|集团|企业|联合|该|其|首席|两位|一位|多位|某|大|初创|创业|科技|互联网|自己|全新|新|一家|平台|品牌|工作室|团队|记者|内部信|全员信|公开信|内部邮件|讣告|声明|通知|启事|本报|来源|作者|编辑|文|图|原标题|标题|摘要|导语|快讯|独家|重磅|突发|最新|消息|据悉|今日|昨日|近日|此前|早报|晚报|要闻|公告|提示|风险|关于|以及|后者|前者|对方|[一-鿿]{0,2}人事|台湾区|香港区|大中华区|架构|上市|母|子|分|总|中国|美国|国内|海外|全球|行业|学校|政府|战队|球队|大学|高校|大厂|巨头|对手|竞争|阵容|曝光|行列|队伍|战局|大军|名单|计划|群聊|讨论|会议|组织|联盟|大家庭|赛道|混战|战团|其中|我们|他们|欧盟|北约|世贸|共青团|中共|国籍|战斗|戏份|主演|合唱|初期|时期|之初)+$/u;

/** Finds names of organisations that only their place gives away. Common words are no names. */
export function findNamesBySlot(text: string, taken: Uint8Array): Span[] {
  const found: Span[] = [];
  for (const slot of SLOTS) {
    for (const match of text.matchAll(slot)) {
      const span = match.indices?.groups?.name;
      const name = match.groups?.name;
      if (
        !span ||
        !name ||
        GENERIC.test(name) ||
        /^(?:[转调升出接改担兼新连留]任|由|聘|因|公司|换[帅将])|^[她他其我你且而但并或及]|(?:股权|发文|发推|股市|股指)$|^副|消息|(?:内部信|全员信|公开信|侧记|专访|新款[一-鿿]{1,4}|系列)$|[称据曝是]|(?:原副$|事业[群处部]|[中小]组|处|中心)$|[昨今厂获被遭经由将拟已受与和并为任对向后前时]$/u.test(
          name,
        )
      )
        continue;
      const isCertain =
        /[“"「『]/u.test(text.charAt(span[0] - 1)) ||
        hasCompanyEnd(name) ||
        (text.charAt(span[1]) === ":" && name.length >= 4 && isHeading(name));
      if (isPersonLike(name) || isGenericCompany(name) || isSpeaker(name, text.charAt(span[1]))) continue;
      if ((isCertain || isUnknownName(name)) && isFree(taken, span)) found.push({ start: span[0], end: span[1] });
    }
  }
  return found;
}

/** Whether a run before a colon can be a name: no particles, pronouns, prepositions or adverbs. */
function isHeading(text: string): boolean {
  return (
    text.length <= 6 &&
    tagWords(text).every(
      ({ word, tag }) => !/^(?:u|p|c|r|y|d|m|t|q)/u.test(tag) && !(word.length > 1 && /^v/u.test(tag)),
    )
  );
}

/** Whether the words are ones that names are made of. */
export function isNominal(text: string): boolean {
  return tagWords(text).every(({ tag }) => /^(?:n|j|g|z|s|b|an|i|l)/u.test(tag));
}

/** What is called a company and has no name: 具身智能公司, 这家企业, and what begins inside a word. */
function isGenericCompany(name: string): boolean {
  const before = /^(.*?)(?:初创|创业|科技)?(?:公司|企业|集团|机构|平台)$/u.exec(name)?.[1];
  return (
    /^[了着过的]|^[总没只常还]有|[这那该]家/u.test(name) || (before !== undefined && GENERIC_BEFORE_SUFFIX.test(before))
  );
}

/** Two or three characters that begin with a family name are a speaker, not a company. */
function isPersonLike(name: string): boolean {
  return (name.length <= 3 && SURNAMES.has(name.charAt(0)) && !hasCompanyEnd(name)) || isPersonName(name);
}

/** Whether a name before a colon is that of somebody whom the dictionary knows: 特朗普:…. */
function isSpeaker(name: string, next: string): boolean {
  const words = next === ":" ? tagWords(name) : [];
  return words.length === 1 && words[0]?.tag.startsWith("nr") === true;
}

/** Whether a run is a person's name: of three characters with a family name, or one that everybody knows. */
export function isPersonName(name: string): boolean {
  if (name.length === 3 && SURNAMES.has(name.charAt(0)) && !hasCompanyEnd(name)) return true;
  const words = tagWords(name);
  return words.length === 1 && words[0]?.tag === "nrfg";
}

const ENDS_LIKE_COMPANY = new RegExp(`(?:${ORG_SUFFIX.source})$`, "u");

function hasCompanyEnd(name: string): boolean {
  const suffix = ENDS_LIKE_COMPANY.exec(name);
  if (!suffix || suffix.index < 2) return false;
  const before = name.slice(0, suffix.index);
  return (
    isNominal(before) ||
    isUnknownName(before) ||
    (before.length <= 3 && !GENERIC_BEFORE_SUFFIX.test(before) && !/[^\p{L}]/u.test(before))
  );
}

/** Whether a run holds something that the dictionary does not know as an ordinary word. */
export function isUnknownName(text: string): boolean {
  const words = tagWords(text);
  if (
    words.some(
      ({ word, tag }) =>
        /^(?:p|u|c|r|y|m)/u.test(tag) ||
        (tag === "d" && (word.length > 1 || /[不也都还又再已曾将就才]/u.test(word))) ||
        (word.length > 1 && /^v/u.test(tag)),
    )
  )
    return false;
  return words.some(
    ({ word, tag }) => /^(?:nz|nt|nr|eng)/u.test(tag) || (word.length === 1 && !/^(?:m|q|v)/u.test(tag)),
  );
}

function isFree(taken: Uint8Array, span: readonly [number, number]): boolean {
  for (let offset = span[0]; offset < span[1]; offset += 1) if (taken[offset]) return false;
  return true;
}
