import { tagWords } from "../../text/tag-words.ts";
import { wordWeight } from "../../text/word-weight.ts";
import { isPersonName } from "./find-by-slot.ts";
import { CALLED, NO_NAME } from "./framed-orgs.ts";
import { GENERIC_BEFORE_SUFFIX } from "./orgs.ts";
import { SURNAMES } from "./surnames.ts";

// Companies are called after words (芥子, 半山, 听潮) that no suffix and no dictionary tells from the word itself. An
// article gives them away by what it says of them in different places: what they are, who speaks for them, who joins
// them, who buys them. One such place proves nothing; two of different kinds do.

const NAME = "(?<name>[一-鿿]{2,5})";

/** What a name stands behind where nothing else leads to it. */
const EDGE =
  "(?:^|[\\n,。;:、!?“”「」『』()《》【】\\s|]|[据称与和由在被对向给从到让把将]|今[天早晚]|昨[天晚]|一名|一位)";

/** What may stand right behind a name. */
const BEHIND =
  "(?=[,。;:、!?()“”「」』】\\n]|$|的|在|于|将|已|近|最|今|昨|前|上[周月]|本[周月]|去年|\\d|发言|宣布|传|内部|决定|拟|因|与|和|被|计划|表示|称|回[应覆复])";

/** Between a name and what it does. */
const ADVERBS =
  "(?:\\s|已经?|也|均|都|将|拟|近日|日前|今日|昨日|昨晚|今早|今天|正式|今|昨|\\d+[月日]|晚间?|本周|上周|最近|[两几]个月|对此|没有|未有|并未|仍未|尚未|目前){0,6}";

type Kind = "called" | "people" | "voice" | "facts" | "acts" | "joined" | "founded" | "dealt";

interface Evidence {
  readonly kind: Kind;
  readonly pattern: RegExp;
}

/** What stands behind a name at an edge. The key is looked for first: it is rare, and names may begin anywhere. */
const before = (key: string): RegExp => new RegExp(`(?=${key})(?<=${EDGE}${NAME})`, "gu");

const EVIDENCE: readonly Evidence[] = [
  { kind: "called", pattern: new RegExp(`(?:${CALLED}|超市|游戏|车企)(?<name>[一-鿿]{2,5}?)${BEHIND}`, "gu") },
  {
    kind: "people",
    pattern: before(
      "\\s?(?:的?前?|原)(?:联合)?(?:创始人|创办人|ceo|cto|cfo|coo|首席|董事长|董事会|副?总裁|副?总经理|执行长|财务长|技术长|营运长|行政总裁)",
    ),
  },
  {
    kind: "voice",
    pattern: before("(?:公司)?(?:发言人|方面|内部|的?员工|中层|高层|的?人士|人力|旗下|全体员工|官网|官微|内部信)"),
  },
  { kind: "facts", pattern: before("(?:主营|主要为|主攻|成立于|创立于|股票|股价|目前[约有十几\\d]|去年营收|总部)") },
  {
    kind: "acts",
    pattern: before(
      `${ADVERBS}(?:宣布|公告|发布公告|回应|回[复覆]|否认|证实|表示|裁员|收购|任命|聘任|向全体|迎来|传出|请来|挖来|招人|融资|完成了?对|被[^,。;]{1,8}收购)`,
    ),
  },
  {
    kind: "joined",
    pattern:
      /(?:加入|加盟|入职|跳槽到|跳槽至|转投|投奔|来自|就职于|任职于|效力于|供职于|离开|重返|回归|进入|辞别|接近)(?<name>[一-鿿]{2,5}?)(?=[,。;、!?)」”\n(]|$|上班|以后|之后|后,|,?担任|,?任|的?人士)|(?:到|在|从)(?<name>[一-鿿]{2,5}?)(?=上班|工作|任职|做了|待了|干了|服务了|辞职|离职|跳槽|出走)/gu,
  },
  {
    kind: "founded",
    pattern: /(?:创办了?|创立了?|创建了?|公司叫|公司名为|公司名叫)(?<name>[一-鿿]{2,5}?)(?=[,。;、!?)」”\n(]|$)/gu,
  },
  {
    kind: "dealt",
    pattern:
      /(?:收购|并购|买下|入主|购买|并入|对|被|向|将|告)(?<name>[一-鿿]{2,5}?)(?=的收购|追讨|索赔|提告|提起|收购|并购|起诉|\d{1,3}%|全部|流通|[一二三四五六七八九]成|诉至|告上|纳入|认为|指控)/gu,
  },
];

/** The place of a name at the head of an article: what it is about. */
const HEAD = /^(?<name>[一-鿿]{2,5}?)(?=的|:|将|要|换|拟|内部信|失去|传|裁|调整|整编|整并|收购|在挖|[0-9])/u;

/** What is said of bodies in general: no such word is a name, however rare it is in other texts. */
const GENERAL =
  /(?:总部|公司|部门|团队|高管|员工|产线|工厂|厂区|大厂|职场|公职|球队|管理层|编辑部|研究院|实验室|大学|学校|学院|法院|政府|协会|委员会|中心|小组|处|部|组|院|局|署|会|界|圈|业|方|者|人|家|员|长|师|体|们|岗位|职位|职务|一线|体制|市场|业务|项目|品牌|平台|电视台|机构|集团|企业)$/u;

/** A word of news in general weighs less; see `wordWeight`. */
const LEAST_RARE = 8;

/**
 * Names of organisations that an article gives away by two kinds of evidence at least. `text` is normalised, its title
 * the first line.
 */
export function findNamesByEvidence(text: string): string[] {
  const kinds = new Map<string, Set<string>>();
  const note = (name: string | undefined, kind: string): void => {
    if (name === undefined) return;
    const seen = kinds.get(name);
    if (seen) seen.add(kind);
    else kinds.set(name, new Set([kind]));
  };
  for (const { kind, pattern } of EVIDENCE) for (const { groups } of text.matchAll(pattern)) note(groups?.name, kind);
  const head = HEAD.exec(text)?.groups?.name;
  if (head !== undefined && kinds.has(head)) note(head, "head");
  return [...kinds].flatMap(([name, seen]) => (isProven(name, seen) && mayBeName(name) ? [name] : []));
}

/** People act, speak and stand at the head of an article too: where a name may be a person's, that proves no company. */
function isProven(name: string, kinds: ReadonlySet<string>): boolean {
  if (kinds.has("founded") && kinds.size === 1) return !SURNAMES.has(name.charAt(0)) || name.length > 3;
  const mayBePerson = (name.length <= 3 && SURNAMES.has(name.charAt(0))) || isPersonName(name);
  return [...kinds].filter((kind) => !mayBePerson || (kind !== "acts" && kind !== "head")).length >= 2;
}

/** Rare as a word, or no word at all, and made of nothing that only joins words. */
function mayBeName(name: string): boolean {
  if (GENERAL.test(name) || NO_NAME.test(name) || GENERIC_BEFORE_SUFFIX.test(name)) return false;
  const words = tagWords(name);
  if (words.length === 1) return wordWeight(name) >= LEAST_RARE;
  return words.every(
    ({ word, tag }) =>
      !/^[pcuryd]/u.test(tag) && (word.length === 1 || (!/^[vmqt]/u.test(tag) && wordWeight(word) >= LEAST_RARE)),
  );
}
