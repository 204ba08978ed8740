import type { Chunk, Tie } from "../chunk.ts";
import { type Encoded, reduce } from "../encode.ts";
import { compilePattern } from "../pattern.ts";
import { firstName, joinLists, joinRoles, reduceAll, roleAt, teamOf, widened, withTie } from "../phrases.ts";

const zh = (pattern: string) => compilePattern(pattern, "zh");

const QUOTED = zh("[“「『](?<chunk>[<=X>])[”」』]");
const PAPER = zh("《(?<chunk>[<=OO>])》");
const APPOSED = zh(
  "(?:(?:老|新|竞争|主要|昔日)?对手|(?:前|老)东家|[美德日韩法英港台陆外中](?:商|企|资行?)|(?:南韩|韩国|美国|日本|德国|法国|英国|瑞士|荷兰|国内|国产|本地)?(?:人工智能|ai|芯片|晶片|半导体|汽车|游戏|快消|医疗|量子|机器人|软件|金融|航运|造车|新能源|互联网|云服务|大模型|电商|物流|生物|制药|药|医药|虚拟|数字|云计算|存储|支付|社交|短视频|硬件|电动车|自动驾驶|科技|零部件|教育|餐饮|茶饮|咨询|云){0,2}(?:初创|创业|新创|上市|母|子)?(?:公司|企业|厂商|厂|商|巨头|银行|平台|新创|龙头|大厂|独角兽|品牌))(?<chunk>[<=OO>])",
);
const HONORIFIC = zh("<P:person>(?:先生|女士|小姐|博士|同志|本人|老师)");
const PARENTHESIS = zh("<X:name>\\((?![^)]*(?:公司|以下)[^)]*\\)[^)]{0,4}$)[^()]{1,30}\\)");
const TEAM_OF_ORG = zh("<OO:org>(?:旗下的?|内部的?|的|下属的?|下设的?)?<T:team>");
const NAME_TEAM = zh("<O:org>(?:旗下的?|的)?<T:team>");
const TEAM_TEAM = zh("<T:a><T:b>");
const ROLE_LIST = zh("<R:a>(?:、|兼任?|暨|及|以及|和|,兼任?|)<R:b>");
const PRODUCT_ROLE = zh("<K>(?:的)?<R:role>");
const DESCRIBED = zh(
  "(?:前任?|原|曾任|曾是|时任)?(?:<O:org>(?:旗下的?|的)?)?(?:<T:team>的?)?(?:前任?|原任?|时任|现任|新任|首任|候任|当时的?)?<R:role>[:的]?<P:person>",
);
const ALSO_DESCRIBED = zh(
  "(?:前任?|原)?(?:<O:org>的?)?(?:<T:team>的?)?(?:前任?|原任?|时任|现任)?<R:role>、<PP:person>",
);
const COMING_FROM = zh(
  "(?:(?:来自|出身|出自|出身于|前身为)于?<O:org>(?:<T:team>)?的?(?:<R:role>)?的?|(?:从|自)(?:<O:org>)(?:<T:team>)?(?:中国|上海|北京|深圳)?(?:跳槽|加盟|过|挖|回)?来的(?:<R:role>)?)<P:person>",
);
const FORMERLY_AT = zh(
  "曾(?:经)?(?:在|于|任职于?|就职于?|供职于?|任|担任|效力于?)?<O:org>(?:<T:team>)?(?:任职|工作|担任)?(?:<R:role>)?的<P:person>",
);
const OWNED = zh("(?<=^|[,。;:、“(]|据|由|和|与|对)<OO:org>(?:<T:team>)?的<PP:person>");
const APPOSITION = zh("<PP:person>\\((?:<O:org>)?(?:<T:team>)?(?:前|原)?<R:role>\\)");
const PEOPLE = zh("<P:a>(?:、|和|与|及|以及|,以及)(?:(?:负责|主管|分管|主攻|做|管)[^,。;、<=X>]{1,12}的)?<P:b>");
const INCLUDED = zh("(?<=包括了?|还有|分别[是为])<PP:a>,<PP:b>");
const ORGS = zh("<OO:a>(?:、|和|与|及|以及)<OO:b>");
const TEAMS = zh("<T:a>(?:、|和|与|及|以及)<T:b>");
const ORG_ROLE = zh("<O:org>[的\\s]?(?:<T:team>[的\\s]?)?<R:role>");
const TEAM_ROLE = zh("<T:team>[的\\s]?<R:role>");

/** Joins the chunks of a Chinese sentence into phrases: people with their titles, roles with their company, lists. */
export function buildChinesePhrases(encoded: Encoded): Encoded {
  let result = reduce(encoded, QUOTED, (groups, span) => widened(groups.get("chunk"), span));
  result = reduce(result, PAPER, (groups, span) => widened(groups.get("chunk"), span));
  result = reduce(result, APPOSED, (groups, span) => apposed(groups.get("chunk"), span));
  result = reduce(result, HONORIFIC, (groups, span) => widened(groups.get("person"), span, "person"));
  result = reduce(result, PARENTHESIS, (groups, span) => widened(groups.get("name"), span));
  result = reduce(result, TEAM_TEAM, (groups, span) => widened(narrower(groups), span));
  result = reduce(result, TEAM_OF_ORG, teamOf);
  result = reduce(result, NAME_TEAM, teamOf);
  result = reduceAll(result, ROLE_LIST, joinRoles);
  result = reduce(result, PRODUCT_ROLE, (groups, span) => widened(groups.get("role"), span));
  result = reduce(result, APPOSITION, described);
  result = reduce(result, DESCRIBED, described);
  result = reduceAll(result, ALSO_DESCRIBED, (groups, span, text) =>
    groups.get("person")?.people.some((person) => person.ties.length > 0) ? described(groups, span, text) : undefined,
  );
  result = reduce(result, COMING_FROM, (groups, span) => described(groups, span, ""));
  result = reduce(result, FORMERLY_AT, (groups, span) => described(groups, span, "曾"));
  result = reduce(result, OWNED, (groups, span) => described(groups, span, ""));
  result = reduceAll(result, INCLUDED, joinLists);
  result = reduceAll(result, PEOPLE, joinLists);
  result = reduceAll(result, ORGS, joinLists);
  result = reduceAll(result, TEAMS, joinLists);
  result = reduce(result, ORG_ROLE, roleAt);
  result = reduce(result, TEAM_ROLE, roleAt);
  return reduceAll(result, ROLE_LIST, joinRoles);
}

/** A company with what it is in front: 快消公司百草集, 美商Bluefern. "该公司" and the like stay what they are. */
function apposed(chunk: Chunk | undefined, span: { start: number; end: number }): Chunk | undefined {
  return chunk?.isAnaphor ? undefined : widened(chunk, span);
}

function narrower(groups: ReadonlyMap<string, Chunk>): Chunk | undefined {
  const second = groups.get("b");
  return second?.teams.some((team) => team.entity) ? second : (groups.get("a") ?? second);
}

function described(
  groups: ReadonlyMap<string, Chunk>,
  span: { start: number; end: number },
  text: string,
): Chunk | undefined {
  const person = groups.get("person");
  const role = groups.get("role");
  const team = groups.get("team");
  if (!person) return undefined;
  const tie: Tie = {
    org: firstName(groups.get("org")?.orgs) ?? firstName(team?.orgs) ?? firstName(role?.orgs),
    team: firstName(team?.teams) ?? firstName(role?.teams),
    role: role?.role,
    isFormer: /[前原曾]/u.test(text),
  };
  return withTie(person, tie, span);
}
