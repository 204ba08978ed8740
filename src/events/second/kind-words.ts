import type { OrgEventKind, TeamAction } from "../../model/event.ts";
import type { PatternLanguage } from "../pattern.ts";

// What a sentence must say before it can be taken for a kind of change, whoever proposes it: wide enough for verbs that
// no row has, narrow enough that a meeting is no appointment. Normalised text.

type Words = Readonly<Record<PatternLanguage, RegExp>>;

const TEAM_WORDS: Readonly<Record<TeamAction, Words>> = {
  formed: {
    zh: /成立|组建|设立|新设|新建|筹建|新增|增设|搭建|创建|组成|筹组|独立成/u,
    en: /\b(?:form|creat|launch|establish|set(?:s|ting)? up|assembl|buil[dt]|unveil|new\b|sp[iu]n|start|br[io])/u,
  },
  merged: {
    zh: /合并|整合|并入|合入|融合|归并|整并|合二为一|并为/u,
    en: /\b(?:merg|combin|fold|consolidat|integrat|unif|roll|absorb|fus|join)/u,
  },
  split: { zh: /拆|一分为|独立|分为|分成/u, en: /\b(?:split|divid|carv|sp[iu]n|separat|break)/u },
  dissolved: {
    zh: /解散|裁撤|撤销|取消|关闭|关停|解体|砍|注销/u,
    en: /\b(?:disband|dissol|shut|scrap|clos|dismantl|w[io]und?|break|kill|axe|eliminat|cut)/u,
  },
  renamed: {
    zh: /更名|改名|命名|改称|易名|改为|升级为|更换名称/u,
    en: /\b(?:renam|rebrand|(?:now )?called|known as|by the name)/u,
  },
  moved: {
    zh: /划|转入|归入|调整|归属|转到|调入|迁|[转改]隶|移交|交给|归/u,
    en: /\b(?:mov|shift|transfer|reassign|report|under\b|plac)/u,
  },
  restructured: {
    zh: /重组|变革|架构|调整|改组|洗牌|重构/u,
    en: /\b(?:reorg|restructur|overhaul|sha[ko]|shook|shuffl|reshap|revamp|rebuil)/u,
  },
};

const KIND_WORDS: Readonly<Record<Exclude<OrgEventKind, "team">, Words>> = {
  join: {
    zh: /加入|加盟|入职|入伙|投奔|转投|跳槽|空降|跳到|转会|改投|投身|履新|挖|招揽|招募|招入|引入|引进|请来|请到|聘|揽|签下|迎|邀请|到岗|报到|上班|转入|进入|落户|去.{0,8}(?:负责|任)|回归|回流|重返|重回|回到|去了|奔赴|归队|来到|收入麾下|出任|担任/u,
    en: /\b(?:(?:re)?join|hir|poach|recruit|land|snag|nab|sign(?:s|ed|ing)?\b(?! (?:an?|the|off|in)\b)|lur|pick|scoop|snatch|enlist|onboard|woo|mov|jump|defect|switch|decamp|head|go(?:es|ing)?\b|went|hop|start|(?:tak(?:es?|en|ing)|took)(?! (?:an? |the )?(?:call|swipe|aim|issue|questions?|part|place|care|note|stake))|accept|welcom|add(?:s|ed)\b|return|br[io]|tap|arriv|c[oa]m)/u,
  },
  leave: {
    zh: /(?<![距脱偏])离(?!不开|谱|奇|间)|辞|卸任|卸下|退出|退休|退任|引退|告别|挥别|作别|出走|解雇|解聘|解职|开除|免去|免职|罢免|撤(?!回|诉|销|资)|劝退|走人|交棒|让出|去职|下课|不再|炒|荣休|淡出|毕业|单飞|分手|出局|最后一天/u,
    en: /\b(?:leav|left|depart|quit|exit|resign|retir|part(?:s|ed|ing) ways|walk|out\b|oust|fir(?:e[ds]?|ing)\b|step(?:s|ped|ping)? (?:down|aside|back|away)|split|ditch|relinquish|dismiss|sack|remov|let(?:s|ting)? go|los(?:e|t)|terminat|gone|goodbye|farewell|last day|bow|hand|no longer|moving on|vacat)/u,
  },
  appoint: {
    zh: /出任|担任|任命|接任|继任|升任|兼任|转任|新任|委任|任职|上任|聘|接|掌|升|提拔|擢|选|指定|委派|挂帅|履新|换帅|负责|统管|分管|领导|带领|主管|牵头|坐镇|操盘|取代|替|扶正/u,
    en: /\b(?:nam(?:e|ing)|appoint|promot|tap|elevat|elect|cho(?:os|s)|install|designat|nominat|bec[oa]m|assum|serv|succeed|replac|lead|run(?:s|ning)?\b|overse|charge|tak|took|helm|hir|step(?:s|ped|ping)? (?:in|up)|made\b|pick|head)/u,
  },
  report: {
    zh: /汇报|报告|上级|直属|隶属|直管|归.{0,8}管|向.{1,20}负责/u,
    en: /\b(?:report|answer|under\b|overse|manag|boss)/u,
  },
  layoff: {
    zh: /(?<![总仲制])裁(?![判决定])|解散|优化|缩减|减员|精简|削减|遣散|砍|失业|下岗|毕业|瘦身|缩编/u,
    en: /\b(?:la(?:y|id)|cut|slash|eliminat|shed|trim|reduc|shrink|downsiz|redundan|jobs\b|job (?:cut|loss)|axe?\b|axed|headcount|workforce|let(?:s|ting)?\b)/u,
  },
  found: {
    zh: /创办|创立|创建|成立|创业|发起|开办|组建|联合创|另起炉灶|自立门户|创设|注册|推出|新开/u,
    en: /\b(?:co-?)?(?:found|start|launch|set(?:s|ting)? up|creat|establish|form|buil[dt]|venture|debut|register)/u,
  },
  acquire: {
    zh: /收购|并购|买下|吞并|入主|购买|受让|收编|拿下|纳入|私有化|吃下|控股|买|售予|卖给/u,
    en: /\b(?:acqui|buy|bought|purchas|takeover|tak(?:e|es|ing) over|merg|snap|swallow|absorb|sold|sell|offload)/u,
  },
  dispute: {
    zh: /诉(?!求|说)|状告|控告|告上|仲裁|索赔|求偿|竞业|纠纷|官司|对簿|举报|追责|侵权/u,
    en: /\b(?:su(?:e|es|ed|ing)\b|lawsuit|suit|fil(?:e|ing)|legal|court|accus|arbitrat|non-?compete|complain|alleg)/u,
  },
};

/** The words that say a kind of change, and of a change of teams which one. */
export function wordsOf(
  { kind, action }: { readonly kind: OrgEventKind; readonly action: TeamAction | undefined },
  language: PatternLanguage,
): RegExp | undefined {
  if (kind !== "team") return KIND_WORDS[kind][language];
  return action && TEAM_WORDS[action][language];
}
