import type { Span } from "../../model/text.ts";
import { tagWords } from "../../text/tag-words.ts";
import { wordWeight } from "../../text/word-weight.ts";
import { framedNameEnd, isDoneByPerson, isNameByFrame } from "./framed-names.ts";
import { COMPOUND, NEVER_GIVEN, NEVER_LAST, SELDOM_GIVEN, SURNAMES } from "./surnames.ts";
import { isCommonWord, isPredicateWord } from "./words.ts";

// A Chinese name is not marked in writing, so a run of characters counts as one only with a family name in front, nothing
// that a given name cannot hold, and a context on both sides in which a person stands.

/** What stands right behind a person: titles of respect, verbs that take people, the end of the phrase. */
const STRONG_RIGHT =
  /^(?:先生|女士|小姐|博士|教授|院士|同志|本人|\((?:[男女],|[a-z][a-z .-]{2,40}\)|\d{2}岁|[一-鿿]{1,4}\)(?=[将已于在曾,、和与])))/u;

const RIGHT =
  /^(?:$|[\s,。;:!?、)）」』”’·]|等[^级待于]|\d|今[年日天]|昨[日天]|去年|此前|曾|已|将|也|均|都|则|又|还|便|正式|正|因|于|在|从|自|由|向|对|与|和|及|以及|并|或|兼|任|为|获|被|是|就|称|说|表示|指出|认为|介绍|透露|宣布|确认|证实|否认|回应|强调|坦言|告诉|担任|出任|接任|继任|升任|转任|调任|新任|辞去|辞任|辞职|辞|卸任|报告|离职|离开|离任|离|退休|退任|退出|请辞|去职|加入|加盟|入职|入局|履新|就任|上任|接替|接棒|接掌|接手|执掌|掌舵|挂帅|跳槽|转投|转会|投奔|空降|回归|重返|重回|创办|创立|创建|成立|联手|携手|起诉|状告|违反|违约|涉嫌|申请|提出|递交|负责|领导|率领|带领|分管|主管|统领|不再|未|没有|并未|不会|仍|继续|晋升|擢升|升职|升|汇报|直接|先后|分别|相继|近日|日前|最近|的|有望|即将|计划|拟|出走|创业|套现|减持|发文|发布|主导|官宣|跟随|及其|同时|早年|毕业|出生|现任|时任|代行|代为|代理|代管|署任|后(?=[,。;首将的]|调整|不久|正式)|兼管|暂管|亦|前往|转往|暂代|暂时|共同|一起|另谋|回国|正在|挖|聘|投身|加码|入主|接受|入选|当选|连任|卸下|离世|去世|掌管|牵头|坐镇|操盘|组建|主持|真除|荣退|约满|出线|掌舵|回锅|升补|解任|闪辞|单独|独自|手下|所|领衔|届时|同日|同步|同期|转岗|停职|免职|落马|被查|提前|完成|带|突然|突|闪|急|或|提拔|任命|委任|擢升|聘|推举|推选|选为|当选|招|调|转|重|拒|变|改|出席|回来|管|单飞|空缺|分手|全职|二次|跳|到龄|到任|任满|届龄|届满|年满|年届|离巢|闪辞|统筹|随|遭|赴|旋即|去了|来到|到岗|出局|上位|离场|让位|把|用|给|还|名下|直管|直属|直线|下一站|退居|走上|交还|归还|归位|谢幕|退场|告别|挥别|辞别|合同|结束|昨|今|当[天日晚]|过去|原本|原先|一直|本[周月]|上[周月]|下[周月]|周[一二三四五六日]|[一二三四五六七八九十]{1,2}月|双双|出山|履职|报到|走人|走马|退居|专任|改任|目前|现已|现在|已经|主政|主掌|出掌|兼掌|兼管|总揽|操刀|领军|署理|打理|获|膺|休假|升|另|接|之外|时|以(?=[^上下内外来])|自己|亲自|随即|悄然|进入|进了|补上|递补|补位|传(?=[将要已出或])|递交|提起|向法院)/u;

const LONGEST_RIGHT = 44;

/** What stands right before a person, other than a title or the edge of a phrase. */
const LEFT =
  /(?:核准|批准|核定|批复|接棒|改为|改由|转到|转至|划到|移到|调到|兼|及其|交给|传给|让给|移交|交到|归|直属|隶属|换成|变为|变成|换为|落到|花落|请动|换成了|交给了|变成了|传给了|让给了|收到|宣布|否认|回应|称|表示|透露|确认|决定|证实|报道|获悉|消息|公告|发文|指出|官宣|[|]|对于|关于|按照|依照|传|据|由|和|与|及|聘任|续聘|改聘|任命|选举|推选|推举|增选|补选|提名|委任|委派|指派|聘请|延聘|邀请|力邀|挖来|挖走|挖角|挖到|招来|招募|招揽|引入|引进|迎来|迎回|请来|让|请|对|向|给|叫|名为|其中|包括|还有|以及|将|把|被|同|跟|随着|接替|取代|免去|解聘|解除|罢免|同意|拟聘|起诉|状告|控告|诉|提拔|擢升|晋升|任用|启用|的|博士|硕士|校友|得主|天才|者|原告|被告|人|员|家|长|师|生|导演|歌手|主播|网友|老板|球星|律师|博主|选手|父亲|二代|三代|其[父子女弟兄妹妻侄]|弟弟|哥哥|儿子|女儿|妻子|丈夫|兄弟|同事|搭档|继任者|接班人|下属|前任|,|新星|老将|为|是|赶走|炒掉|开除|辞退|解雇|撤换|欢迎|指定|委托|指控)$/u;

const EDGE = /[\s,。;:!?、(（「『“‘"'《》」』”）)】\-—|/]$|\d\.$/u;

/** Finds the people whom a normalised sentence names and nothing tracks. `taken[i]` is set where something else stands. */
export function findChinesePeople(text: string, taken: Uint8Array, titleEnds: ReadonlySet<number>): Span[] {
  const found: Span[] = [];
  let offset = 0;
  while (offset < text.length) {
    const end = nameEnd(text, offset, taken, titleEnds);
    if (end > offset) {
      found.push({ start: offset, end });
      offset = end;
    } else {
      offset += 1;
    }
  }
  return found;
}

function nameEnd(text: string, start: number, taken: Uint8Array, titleEnds: ReadonlySet<number>): number {
  if (taken[start]) return start;
  const isAfterTitle = titleEnds.has(start);
  const before = text.slice(Math.max(0, start - 4), start);
  const isLeftOpen = start === 0 || isAfterTitle || taken[start - 1] === 1 || EDGE.test(before) || LEFT.test(before);
  if (!isLeftOpen) return start;
  if (!isAfterTitle && !taken[start - 1] && isSplitAdverb(text, start)) return start;
  const framed = framedNameEnd(text, taken, {
    start,
    isAfterTitle,
    isAfterName: isAfterTitle || taken[start - 1] === 1,
  });
  if (framed > start) return framed;
  let best = start;
  let bestScore = 0;
  for (const length of lengthsAt(text, start)) {
    const end = start + length;
    const score = scoreName(text, start, end, taken, isAfterTitle);
    if (score > bestScore) {
      best = end;
      bestScore = score;
    }
  }
  return best;
}

function lengthsAt(text: string, start: number): readonly number[] {
  if (COMPOUND.has(text.slice(start, start + 2))) return [4, 3];
  if (isMarriedName(text.slice(start, start + 4))) return [4, 3, 2];
  return SURNAMES.has(text.charAt(start)) ? [3, 2] : [];
}

/** Given names of women, by which 陈林丽华 is told from a name of three characters and the next word. */
const WOMANS = /[丽美淑秀惠玉慧婷芬芳玲珍珠英兰香莉娟娥嫦娜莲凤雪梅琴燕霞敏怡佩瑜瑛琪瑞容颜仪贞萍琼碧宝华云月]/u;

/** A married woman's two family names and her given name, as Taiwan and Hong Kong write them. */
function isMarriedName(name: string): boolean {
  const [husband = "", own = "", first = "", second = ""] = name;
  return SURNAMES.has(husband) && SURNAMES.has(own) && (WOMANS.test(first) || WOMANS.test(second));
}

/** Zero where it is no name. A longer name wins over a shorter one with the same evidence. */
function scoreName(text: string, start: number, end: number, taken: Uint8Array, isAfterTitle: boolean): number {
  if (end > text.length) return 0;
  const surnameLength = end - start === 4 || COMPOUND.has(text.slice(start, start + 2)) ? 2 : 1;
  for (let offset = start; offset < end; offset += 1) {
    const character = text.charAt(offset);
    if (taken[offset] || character < "一" || character > "鿿") return 0;
    const isLast = offset === end - 1 && end - start === 3;
    if (
      offset >= start + surnameLength &&
      NEVER_GIVEN.has(character) &&
      !(isLast && isAndInName(text, offset)) &&
      !(
        SELDOM_GIVEN.has(character) &&
        isCertainBehind(text.slice(end, end + LONGEST_RIGHT), isAfterTitle || isEdgeBefore(text, start))
      )
    )
      return 0;
  }
  if (NEVER_LAST.has(text.charAt(end - 1))) return 0;
  const after = text.slice(end, end + LONGEST_RIGHT);
  const isStrong = STRONG_RIGHT.test(after);
  const isRightOpen = isStrong || taken[end] === 1 || RIGHT.test(after) || beginsWithVerb(after);
  if (!isRightOpen) return 0;
  const name = text.slice(start, end);
  if (name.startsWith("向") && /^(?:直接)?(?:汇报|报告)/u.test(after)) return 0;
  if (NO_NAME.test(name) || /(?:先生|女士|小姐|老师|博士|教授|同学|总)$/u.test(name)) return 0;
  if (/先生$|女士$|小姐$/u.test(text.slice(start, end + 1))) return 0;
  if (/^于[同今昨本当上下近是此其一二三四五六七八九十]/u.test(name)) return 0;
  const isWord = !isStrong && !isAfterTitle && (isCommonWord(name) || isVerbAndNoun(name));
  if (isWord && !(mayBeWord(name) && isNameByFrame(text.slice(Math.max(0, start - 5), start), after))) return 0;
  if (isAfterTitle && !isStrong && isCommonWord(name) && /^[,。;、]/u.test(after)) return 0;
  // 曾参|与… is not a name: its last character begins a longer word with what follows.
  if (!isStrong && (isSplitWord(text, end) || BEFORE_TERM.test(text.slice(end - 1, end + 1)))) return 0;
  return (isStrong ? 4 : 1) + (isAfterTitle ? 2 : 0) + (end - start) / 10;
}

function isEdgeBefore(text: string, start: number): boolean {
  return start === 0 || EDGE.test(text.charAt(start - 1));
}

/** Whether what follows takes a person, however odd the name. */
function isCertainBehind(after: string, isCalledFor: boolean): boolean {
  return TAKES_POST.test(after) || /^(?:先生|女士)/u.test(after) || (isCalledFor && isDoneByPerson(after));
}

/** Words that begin like a name; longer runs that begin with one are no names either (任命时). */
const NO_NAME =
  /^(?:陆续|车间|计画|易帅|易主|易手|严正(?=否认|声明|驳斥|抗议|谴责)|晋升|利率|任务|任命|任职|任期|任何|高级|高层|高管|高校|高端|常务|常委|方面|方式|成员|成立|成为|单位|全部|全球|全员|金融|安全|安排|党委|党组|时任|时间|时代|于是|关于|向前|经济|经营|管理|管控|计划|计算|计提|解散|解除|应对|应届|万元|万人|车企|车型|房企|华东|华南|华北|华中|国内|国际|项目|路透|彭博|马上|石油|石化|水平|商业|商务|农业|银行|明年|明天|周一|周二|周三|周四|周五|周六|周日|周末|周年|毛利|余额|许多|程序|能源|能力|文化|强调|强化|通过|通知|通信|易于|简称|连续|连同|游戏|路线|盛大|席位|司法|公开|公司|公告|终于|属于|对于|向其|从而|向高$|和其|曾在|曾任|曾经|关键|方案|金控|金管|车务|董座|董总|独董|荣休|荣退|荣获|荣膺|明星|白皮|宣布|钱袋|别人|尚未|都是|都在|何时|何人|那么|那些|包括|包含|相关|牛市|强势|广告|广州|江苏|江西|安徽|山西|贵州|温州|杭州|苏州|徐州|常州|台州|柳州|惠州|安排)/u;

/** Words that begin with a family name and say who somebody is, or nobody in particular. */
const KINDS_OF_PEOPLE =
  /^(?:司机|师傅|师生|师兄|师姐|师弟|白领|蓝领|金领|华人|华裔|强援|强将|强敌|班长|连长|祖父|党员|水手|艺人|金主|童星|牛人|路人|名人|农民|骑手|商家|商户|能人|都市|全家|家长|项目|时下|温州|常州|苏州|应聘|包括|安排|任意)$/u;

/** Whether a name may be one though a dictionary has it as a word: of two characters, no verb, or with a double family name. */
function mayBeWord(name: string): boolean {
  if (COMPOUND.has(name.slice(0, 2))) return true;
  return name.length === 2 && !isPredicateWord(name) && !KINDS_OF_PEOPLE.test(name);
}

/** A word so rare in other texts is likelier a given name: 晚晴. */
const RARE_AS_WORD = 11;

/** Family names that are also verbs or particles: 管模型 is no name, since 模型 is a word. */
function isVerbAndNoun(name: string): boolean {
  return (
    /^[管成方于向和任应常时从计关解查强令都包全经能云班巴凤印景季红蓟曾]/u.test(name) &&
    name.length === 3 &&
    isCommonWord(name.slice(1)) &&
    wordWeight(name.slice(1)) < RARE_AS_WORD
  );
}

/** What stands behind a name beyond doubt. */
const TAKES_POST =
  /^(?:任[^何务意由期命]|[出担接升转调]任|先生|女士|、[一-鿿]{2,3}分别|分别[任出担]|辞[去任职]|卸任|离[任职]|为(?:公司|新任|首席|副?总|副?董))/u;

/** 祝廷和|到龄退休: 和 joins nothing where a verb stands behind it. */
function isAndInName(text: string, offset: number): boolean {
  return (
    text.charAt(offset) === "和" &&
    /^(?:到龄|将|已|因|于|则|获|转任|调任|升任|请辞|辞|离任|离职|卸任|退休|出任|担任|接任|先生|女士)/u.test(
      text.slice(offset + 1),
    )
  );
}

/** 宋扬|新任, not 宋扬新|任. */
const BEFORE_TERM = /^(?:[新升转现原改调兼出接专连续留]任|直[接管属线辖])/u;

/** Whether a word of the dictionary begins with the last character of the name and goes on behind it. */
function isSplitWord(text: string, end: number): boolean {
  const next = text.slice(end - 1, end + 1);
  return /^[一-鿿]{2}$/u.test(next) && isPredicateWord(next);
}

/** Whether an adverb or conjunction of the dictionary ends with the first character of the name: 同时|兼任. */
function isSplitAdverb(text: string, start: number): boolean {
  // 聘任|何琬: the character before belongs to its verb.
  if (/[聘委选免]任$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  const across = text.slice(start - 1, start + 1);
  // 在同行奥笛任职: 行 is a family name too.
  if (across === "同行") return true;
  const words = start > 0 && /^[一-鿿]{2}$/u.test(across) ? tagWords(across) : [];
  return words.length === 1 && words[0]?.word.length === 2 && /^[cdprt]/u.test(words[0].tag);
}

/** So many units tell where the next word ends. */
const WORD_REACH = 8;

/** Whether the next word is a verb, so that a subject may stand before it. */
function beginsWithVerb(after: string): boolean {
  const word = tagWords(after.slice(0, WORD_REACH))[0];
  return word !== undefined && word.word.length > 1 && /^v/u.test(word.tag);
}
