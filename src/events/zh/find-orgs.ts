import type { Span } from "../../model/text.ts";
import { tagWords } from "../../text/tag-words.ts";
import { isNominal, isUnknownName } from "./find-by-slot.ts";
import {
  BODIES,
  FIELD_BEFORE_TEAM,
  GENERIC_BEFORE_SUFFIX,
  GENERIC_TEAM,
  NO_TEAM,
  ORG_SUFFIX,
  TEAM_SUFFIX,
} from "./orgs.ts";

const LONGEST_ORG = 16;
const LONGEST_TEAM = 12;

/** Parts of speech which end a name to the left: particles, pronouns, conjunctions, prepositions, adverbs, verbs, numbers. */
const NOT_IN_NAMES = /^(?:u|r|c|p|d|v$|m$|q|y|e$|f$|t$)/u;

/** Single characters that end a name to the left; any other may be part of a name that no dictionary has. */
const STOPS = new Set(
  "设连在与和及被把将对向从由为是的了于以至到并其该这那各每某等或但而且因即若则让使给同跟随比按据称说叫用当已曾又也还都就再不没有所做去来入进出给任兼聘辞卸职持",
);

/** What follows a suffix in a company's registered name. */
const LEGAL_TAIL =
  /^(?:管理|控股|发展|技术|咨询|服务|贸易|实业|科技|股份|集团|工程|设备|系统){0,3}(?:股份有限公司|有限责任公司|有限公司)/u;

/** A place inside a company's name: 集优(香港)投资有限公司. */
const PLACE = /\([一-鿿]{2,4}\)$/u;

/** What segmentation may leave in front of a name. */
const LEAD =
  /^.*(?:被?提名人|声明人|全购|收购|并购|购入|跳槽|转投|投奔|高管|总裁|经理|总监|创始人|现身|专访|加入|接棒|接掌|负责人|董事长|(?:基金会|私募基金|对冲基金|主权基金|公司|企业|厂商|品牌|巨头|龙头|独角兽|药企|车企|大厂|新创|对手|东家|(?:服务|运营|开发|制造|供应|零售|经销|生产|代理|承包)商|管理人|股东|旗下|名下)(?!股份)|原|前)(?=[一-鿿]{3})|^.*(?:(?:私募|对冲|主权)基金|[新老大小]股东|[美日德法英韩荷港]商)(?=[一-鿿]{2})/u;

/** Words that look like parts of a name and are not. */
const BEFORE_NAMES = new Set(
  "精简 缩减 缩编 优化 合并 拆分 加入 加盟 离开 任职 就职 担任 出任 来自 收购 成立 创办 创立 创建 组建 解散 撤销 整合 任命 聘任 旗下 现任 曾任 原 前 据 称 与 和 及 在 从 由 为 被 把 将 对 向 是 到 至 并 入职 跳槽 转投 改投 投奔 起诉 挖走 挖来 全资 控股 拟 已 新 负责 领导 参与 管理 公告 晚间 近日 宣布 公司 集团 旗舰 知名 著名 美国 中国 日本 韩国 英国 德国 法国 国内 巨头 名为 叫做 同为 老牌 上市公司 母公司 子公司 独角兽 明星 创业 重组 调整 裁撤 合并 拆分 升级 更名 改名 转入 划入 并入 归入 划归 归属 统管 执掌 接手 接管 分管 带领 率领 主管 兼管 转到 调至 调到 调整至 专访 对话 现身 空降 接棒 接掌 高管 员工 创始人 研究员 工程师 对 遭 传 称 曝 否认 回应 记者 报导 报道 媒体 网上 流传 谣传 盛传 属 裁员 资遣 波及 据悉 其中 包括 以及 还有".split(
    " ",
  ),
);

/** Suffixes that ordinary words do not end with; before others the name must be no ordinary word (公开信息). */
const STRONG_SUFFIX = /(?:公司|集团|股份|银行|证券|大学|学院|研究所|协会|基金会|俱乐部|交易所)$/u;

/** A title right behind says that what stands before it has officers. */
const BEFORE_TITLE =
  /^(?:前|原)?(?:副?董事长|副?总裁|副?总经理|c[a-z]{1,2}o|创始人|联合创始人|首席|执行长|董事会|公司秘书|行政总裁|总座|董座|财务总监|财务长|营运长|技术长|(?:独立)?非?执行董事)/u;

/** Behind a field of business: an industry, a market, or somebody of it, and no company (半导体业, 汽车零部件供应商). */
const INDUSTRY =
  /^(?:业(?![务绩])|店(?!面)|产业|行业|市场|领域|板块|类|圈|赛道|零部件|供应商|厂商|巨头|龙头|制造商|开发商|运营商|服务商|经销商)/u;

/** What a bank does beside 银行 in the name of its part: 零售银行业务主管. */
const BANKING = /(?:零售|私人|商业|企业|投资|环球)$/u;

/** Suffixes that with two or three characters in front are nearly always a company. */
const COMPANY_SUFFIX =
  /(?:网络|服饰|智驾|电商|教育|文旅|软件|电子|光电|通信|智能|生物|机器人|影视|家居|环保|能源|诊断|茶事|港务|轨交|餐饮|动力|基因|科技|控股|药业|证券|银行|资本|实业|传媒|影业|制药|医药|半导体|水泥|建材|轨交|港务|重工|汽车|置地|置业|地产|乳业|酒业|肽业|光通|稀土|轴承|锂电|光伏|纸业|珠宝|超商|金控|投信|投顾|百货|零售|数码|生技|电讯|产险|商银|航运|海运|航太|封测|精密|农商行|铝业|铜业|新材|互娱|航空|保险|人寿)$/u;

/** Finds organisations by their suffix and what qualifies it; a suffix without a name yields nothing. */
export function findChineseOrgs(text: string, taken: Uint8Array): Span[] {
  const bodies = [...text.matchAll(BODIES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...bodies, ...findCompanies(text, taken)];
}

function findCompanies(text: string, taken: Uint8Array): Span[] {
  return findBySuffix(text, taken, ORG_SUFFIX, LONGEST_ORG, (name, suffix, after) => {
    const before = name.slice(0, name.length - suffix.length);
    if (/最[大强早小]|第[一二三四五]大/u.test(before)) return false;
    if (before.length < 2 || GENERIC_BEFORE_SUFFIX.test(before.replaceAll(" ", ""))) return false;
    if (!STRONG_SUFFIX.test(suffix) && INDUSTRY.test(after)) return false;
    if (FIELD_BEFORE_TEAM.test(after) && !STRONG_SUFFIX.test(suffix) && !isUnknownName(before)) return false;
    if (suffix === "银行" && BANKING.test(before) && /^(?:业务|部|主管|服务|市场)/u.test(after)) return false;
    if (BEFORE_TITLE.test(after) && before.length <= 4) return true;
    if (suffix === "公司")
      return isUnknownName(before) && !/(?:初创|创业|上市|科技|子|分|母|[有掉到了着过让给])$/u.test(before);
    return (
      STRONG_SUFFIX.test(suffix) ||
      isUnknownName(before) ||
      (COMPANY_SUFFIX.test(suffix) && before.length <= 4 && isNominal(before))
    );
  });
}

/** Finds parts of organisations: 智能驾驶部门, Seed团队. General words (核心团队) yield nothing. */
export function findChineseTeams(text: string, taken: Uint8Array): Span[] {
  return findBySuffix(text, taken, TEAM_SUFFIX, LONGEST_TEAM, (name, suffix, after) => {
    const before = name.slice(0, name.length - suffix.length).trim();
    if (NO_TEAM.test(name) || (/处$/u.test(suffix) && /^[长理]/u.test(after))) return false;
    return /[部处]$/u.test(suffix) && suffix.length > 2 && !/^(?:管理|.*事业)处$/u.test(name)
      ? !/(?:国家|国务院|中央)$/u.test(before)
      : before.length >= 1 && !GENERIC_TEAM.test(before);
  });
}

function findBySuffix(
  text: string,
  taken: Uint8Array,
  suffixes: RegExp,
  longest: number,
  isName: (name: string, suffix: string, after: string) => boolean,
): Span[] {
  const found: Span[] = [];
  let last = 0;
  for (const match of text.matchAll(suffixes)) {
    if (taken[match.index] || match.index < last) continue;
    const tail = LEGAL_TAIL.exec(text.slice(match.index + match[0].length))?.[0] ?? "";
    const end = match.index + match[0].length + tail.length;
    const start = quotedStart(text, end, taken) ?? nameStart(text, match.index, taken, { longest, last });
    const name = text.slice(start, end);
    if (!isName(name, match[0] + tail, text.slice(end, end + 6))) continue;
    found.push({ start: LEGAL_NAME.test(name) ? withCountry(text, start, taken) : start, end });
    last = end;
  }
  return found;
}

/** A registered name, of which the country in front is a part: 中国航空油料集团有限公司. */
const LEGAL_NAME = /(?:有限公司|有限责任公司)$/u;

function withCountry(text: string, start: number, taken: Uint8Array): number {
  const isFree = !taken[start - 1] && !taken[start - 2];
  return isFree && text.slice(Math.max(0, start - 2), start) === "中国" ? start - 2 : start;
}

/** Where a name begins that stands whole between quotation marks, with words in it that else would end it: 「智慧整合事业群」. */
function quotedStart(text: string, end: number, taken: Uint8Array): number | undefined {
  if (!/[”」』]/u.test(text.charAt(end))) return undefined;
  const quoted = /[“「『](?<name>[一-鿿a-z0-9]{3,12})$/u.exec(text.slice(Math.max(0, end - 13), end))?.groups?.name;
  if (quoted === undefined || /[的了是在将被]/u.test(quoted) || taken[end - quoted.length]) return undefined;
  return end - quoted.length;
}

function nameStart(text: string, end: number, taken: Uint8Array, limit: { longest: number; last: number }): number {
  let from = end;
  const lowest = Math.max(limit.last, end - limit.longest);
  while (from > lowest && !taken[from - 1]) {
    const place = PLACE.exec(text.slice(Math.max(0, from - 6), from));
    if (place) from -= place[0].length;
    else if (/[一-鿿a-z0-9+&. -]/u.test(text.charAt(from - 1))) from -= 1;
    else break;
  }
  const words = tagWords(text.slice(from, end));
  let start = end;
  for (const { word, tag } of [...words].reverse()) {
    if (BEFORE_NAMES.has(word) || STOPS.has(word)) break;
    if (word.length > 1 && NOT_IN_NAMES.test(tag) && !isNameVerb(word, tag) && !NAME_PLACES.test(word)) break;
    start -= word.length;
  }
  const lead = LEAD.exec(text.slice(start, end));
  if (lead) start += lead[0].length;
  while (start < end && text.charAt(start) === " ") start += 1;
  return start === 0 && ITEM_NUMBER.test(text) ? 1 : start;
}

/** The number of an item (④) at the head of a line, which normal form writes as a digit. */
const ITEM_NUMBER = /^[1-9](?![天月日年号度个家点米元万亿届次大])[一-鿿]{2}/u;

/** Directions that companies are called after. */
const NAME_PLACES = /^(?:[东南西北]方|[东南西北]岸|江岸|海岸|沿海|远东|中原|中南|华[东南西北中])$/u;

/** Verbs that name what a part of a company does. */
function isNameVerb(word: string, tag: string): boolean {
  return (
    /^[vr]/u.test(tag) &&
    /^(?:驾驶|研究|推荐|搜索|学习|计算|运营|销售|创新|设计|投放|广告|训练|推理|识别|生成|合成|翻译|支付|增长|管理|服务|开发|研发|测试|采购|制造|生产|直播|教育|招聘|合规|公关|出行|配送|零售|变现|对齐|预训练|显示|应用|整合|封装|储存|感测|通路|充电|监控|穿戴|储能|照明|安全|感知|本地|规划|控制|协作|办公|理解|思考|探索|预研|交互|视觉|语音|飞|智|致|想|创|启|迈|领|联|通|达|立|行|到|合|超|越|腾|跃|旷|追|觅)$/u.test(
      word,
    )
  );
}
