import type { EntityKind } from "../model/entity.ts";
import type { Span } from "../model/text.ts";

// Words that, right beside a short or common name, show that the tracked thing is meant. Patterns read the normal form.

interface ContextWords {
  readonly before: RegExp;
  readonly after: RegExp;
}

function oneOf(...rows: readonly string[]): string {
  return `(?:${rows.join("|")})`;
}

/** Titles that companies have. Those that everybody may have, 教授 or 博士, say nothing of whom. */
const ROLE_ZH = oneOf(
  "ceo|cto|coo|cfo|首席[\\u4e00-\\u9fff]{1,4}",
  "(?:共同|联合)?创(?:始|办)人|合伙人|掌门人|一号位|负责人",
  "(?:执行|营运|运营|技术|财务|策略|战略|产品|资讯|行销|法务|人资)长",
  "(?:行政|执行)?副?总裁|副?董事长|董座|董事|副?总经理|总监",
  "科学家|研究员|工程师",
);
const ROLE_EN = oneOf(
  "ceo|cto|coo|cfo|chief|president|vp|vice president|head|director|executives?|boss|bosses",
  "founder|co-founder|cofounder|veteran|insiders?|recruits?",
  "researcher|scientist|engineers?|employees?|staff|staffers?",
  "spokes(?:person|woman|man)",
);
const MOVE_ZH = oneOf(
  "加入|加盟|离开|出走|回到|回归|来自",
  "跳槽到?|转投|转战|转赴|投奔|投向|跳到|去了|去往|入职",
  "任职于?|供职于?|就职于?|效力于?",
  "收购|投资|挖角|挖走",
);
const MOVE_EN = oneOf(
  "at|from|of|for|inside|rival|parent company",
  "(?:re)?join(?:s|ed|ing)?|leaves?|left|leaving|quits?|quitting|exit(?:s|ed)?|acquired by",
);
const WHEN_ZH = `${oneOf(
  "今[日天年]|昨[日天]|明[天年]|[上下本]周|近[日期]|日前|即将|将|拟|已经?|正在?|曾|也|又|还|再次?",
  "正式|相继|先后|双双|集体|随后|重新|首次|大幅|组织",
)}*`;
const ACT_ZH = oneOf(
  "发布|推出|回应|否认|辟谣|证实|公告|宣布|开源|调整|重组|财报|股价|市值",
  "换帅|换将|换了|撤换|更换|招人|裁员|裁撤|挖角|挖走|挖来|任命|聘请|聘用|招聘|招募",
  "收购(?!价|商|站|点)",
  "离职|辞职|跳槽|跳到|出走|加入|转投|任职|供职|就职|工作|干了|待[了过]",
);
const DONE_EN = [
  "hired|poached|laid off|fired|sacked|ousted|dismissed|reshuffled|restructured|reorgani[sz]ed",
  "named (?!after|for\\b)|tapped|appointed|promoted|recruited|acquired|bought|snapped up|sued",
  "raised (?:\\$|money|funds|\\d)|announced|confirmed|denied",
  "offered (?:buyouts|jobs|severance)|replaced|merged|shut (?:its|down)|closed its|split (?:its|off)",
  "agreed to|declined to|refused to|tried to|wanted to|lost (?:its|an?|another|two|three|four)",
].join("|");
const OFFICER_EN = "(?:veteran|executive|chief|head|president)";
const APPOINTED_EN = `names (?:an?|its|new|former|next|first|[\\p{L}-]+ (?:${OFFICER_EN}|(?:as|to|its|ceo)|[\\p{L}-]+ (?:as|to|its|chief|ceo|president|head)))\\b`;
const ACT_EN = oneOf(
  APPOINTED_EN,
  "to (?:buy|acquire|cut|lay off|hire|name|appoint|merge|sell|spin off|replace|restructure|slash)",
  "hires?|fires|sacks|taps|ousts|poaches|lays off|appoints?|promotes|acquires?|raises|recruits|snaps up",
  "cuts (?:\\d|jobs|staff|hundreds|thousands)|loses (?:its|an?|two|three)",
  "said|says|announces|reorgani[sz]es|restructures|plans to|wants to|shareholders|parent|layoffs|earnings",
  `${DONE_EN}|(?:has|had) (?:${DONE_EN}|named|cut|lost)`,
  "is (?:losing|hiring|cutting|laying|reorgani[sz]ing|restructuring|replacing|merging|closing its|in talks|said to|set to|poised to)",
  "will (?:hire|cut|lay|acquire|buy|merge)",
);
/** What of a company somebody has a title for: 理想智驾高管. */
const PART_ZH = `${oneOf(
  "ai|前|原|现任|另一|[一两三数几多]?[名位]|中国区?|大中华区|海外|国际|北美|欧洲",
  "智驾|智能驾驶|自动驾驶|汽车|手机|芯片|大模型|云|硬件|软件|算法|研发|技术|产品",
)}*`;
const PEOPLE_ZH = `(?:高管|员工|${ROLE_ZH})`;
/** Somebody or some people for what the company makes: 苹果的Vision Pro负责人. */
const OF_PRODUCT_ZH = `的(?:[a-z][a-z\\d ]{0,20})?${PART_ZH}(?:${PEOPLE_ZH}|团队)`;

const OF_COMPANY_ZH = oneOf(
  "公司|集团|科技公司|旗下|系|内部|官方|记者",
  `${PART_ZH}${PEOPLE_ZH}|${OF_PRODUCT_ZH}`,
  `${WHEN_ZH}${ACT_ZH}`,
);
/** Between a company's genitive and an officer may stand what he is for: Ford's finance chief. */
const OF_COMPANY_EN = oneOf(
  `${ROLE_EN}\\b|(?<=['’]s )(?:[a-z]+ ){0,2}${OFFICER_EN}\\b`,
  ACT_EN,
  "(?:inc|corp|platforms)\\b",
);

/** Where the subject of a clause stands. */
const CLAUSE_START = /(?:^|[，,。；;：:！!？?\n“"「（(]) ?$/u;
const UNIT_ZH = oneOf(
  "部门?|事业[部群]|业务|团队|分公司|子公司|区域|体系|板块|中心|品牌|工厂|产线|门店|研究院|实验室",
  `高管|高层|主管|经理|掌门|主席|员工|人员|干部|${ROLE_ZH}`,
);
const REORGANISED_ZH = oneOf(
  "换|撤|拆|裁减|缩减|精简|并入|合并|合在|整合|调整|重组|异动|轮岗|转岗|调任|转任|升任|升为|扩编",
  "任命|免职|被免|卸任|辞职|辞任|辞去|请辞|离职|离任|离开|退休|接任|接替|接班|接棒|交棒|回到|暂代|空缺",
);
/** What makes another organisation's name of it: 方正证券. */
const OTHER_ORGANISATION_ZH = oneOf(
  "证券|银行|保险|人寿|信托|期货|基金|资本|创投|租赁|担保|典当",
  "地产|置业|物业|药业|医药|制药|食品|酒业|乳业|服饰|纺织|电器|照明|家居|建材|化工|能源|电力|矿业|钢铁|航空|航运|物流|快递|旅游|传媒|影视",
  "[\\u4e00-\\u9fff]{0,4}(?:学校|学院|大学|中学|小学|医院|协会|学会|商会|合作社|俱乐部|乐团|剧团|报社|出版社|电视台)",
);
/** An organisation does this, whatever its parts are called. */
const SURELY_REORGANISED_ZH = "换帅|换将|裁员|组织调整|架构调整|重组";
const IN_CLAUSE = "[^，,。；;：:！!？?\\n]";
/** Behind the subject of a clause: something that organisations have and what happens to it, in either order. */
const REORGANISATION = new RegExp(
  [
    `^(?!对|${OTHER_ORGANISATION_ZH})${IN_CLAUSE}{0,30}?`,
    oneOf(
      SURELY_REORGANISED_ZH,
      `${UNIT_ZH}${IN_CLAUSE}{0,20}${REORGANISED_ZH}`,
      `${REORGANISED_ZH}${IN_CLAUSE}{0,6}${UNIT_ZH}`,
    ),
  ].join(""),
  "u",
);
const REORGANISATION_REACH = 60;

const WORDS: Readonly<Partial<Record<EntityKind, ContextWords>>> = {
  company: {
    before: new RegExp(`(?:${MOVE_ZH}|\\b${MOVE_EN}|\\bformer|\\bex-) ?$`, "u"),
    after: new RegExp(`^(?:'s|’s)? ?${oneOf(OF_COMPANY_ZH, OF_COMPANY_EN)}`, "u"),
  },
  team: {
    before: /(?:团队|部门|实验室|代号为?|名为)[“"「'‘]?$/u,
    after: /^[”"」'’]? ?(?:团队|部门|实验室|研究院|事业部|业务线|大模型团队|team\b|lab\b|division\b|unit\b)/u,
  },
  person: {
    before: new RegExp(`(?:${ROLE_ZH}|\\b${ROLE_EN})[、,， ]{0,2}$`, "u"),
    after: new RegExp(
      `^(?:[，,] ?|[（(]|是|任|担任|出任|为)?(?:${ROLE_ZH}|(?!集团|公司|系|旗下)[\\u4e00-\\u9fffa-z ]{0,8}${ROLE_ZH}|(?:the )?(?:former )?${ROLE_EN}\\b)`,
      "u",
    ),
  },
  product: {
    before:
      /(?:产品|应用|app|模型|大模型|助手|平台|推出的?|发布的?)[“"「'‘]?$|\b(?:makers?|team|people|engineers?|startup|company) (?:at|behind|from|of) $/u,
    after: /^[”"」'’]? ?(?:app|应用|模型|大模型|助手|智能体|用户|月活|团队|平台|版本)/u,
  },
};

const FOOD = /[煮熬炖锅勺烤糖粥]|水果|果园|榨汁|洗净|切块|去皮|蔬菜|杂粮|斤/u;
/** What in the same breath shows that a common word is meant, whatever stands beside it: 再加入苹果和冰糖. */
const CONTRARY: ReadonlyMap<string, RegExp> = new Map([
  ["小米", FOOD],
  ["苹果", FOOD],
  ["豆包", FOOD],
  ["海螺", /[煮炖锅]|海滩|沙滩|海鲜/u],
  ["火山", /岩浆|喷发|熔岩|地震/u],
  ["蚂蚁", /昆虫|[爬巢]/u],
]);

const STRANGER_ZH = oneOf(
  "律师|民警|警官|法官|书记|市长|县长|局长|处长|镇长",
  "记者|编辑|责编|校对|摄影|作家|诗人|画家|导演|编剧|演员|歌手",
  "教师|老师|校长|学生|医生|护士|球员|运动员|选手|教练|分析师",
  "村民|居民|网友|读者|消费者|乘客|车主|市民",
);
const STRANGER_EN =
  "(?:lawyer|attorney|reporter|photographer|editor|coach|mayor|senator|judge|actor|actress|singer|officer|detective|analyst|teacher|pastor|sheriff)";
/** Somebody of another walk of life, or who wrote the article: 记者张涛, "By Lei Li". */
const STRANGER = new RegExp(
  `(?:${STRANGER_ZH}[：:｜|/ ]{0,3}|(?:^|[\\n。，,（(|｜ ])(?:文|图|作者|采写|撰文)[：:｜|/ ]{1,3}|\\b${STRANGER_EN}[: ]{1,2}|(?:^|\\n|by: )by )$`,
  "u",
);

/** Whether what stands right before a person's name says that it is somebody else of that name. */
export function isStranger(normal: string, start: number): boolean {
  return STRANGER.test(normal.slice(Math.max(0, start - REACH), start));
}

const REACH = 24;
const CONTRARY_REACH = 12;

/** Whether a role, a move, a kind of organisation or the like stands right beside a name, and nothing against it. */
export function hasContextWord(normal: string, { start, end }: Span, kind: EntityKind): boolean {
  const words = WORDS[kind];
  if (words === undefined) return false;
  const isBeside =
    words.after.test(normal.slice(end, end + REACH)) ||
    words.before.test(normal.slice(Math.max(0, start - REACH), start)) ||
    (kind === "company" && isReorganised(normal, { start, end }));
  return isBeside && !speaksAgainst(normal, { start, end });
}

/** Whether a clause tells how what it begins with changes its people or parts: 茅台再换董事长. */
function isReorganised(normal: string, { start, end }: Span): boolean {
  return (
    CLAUSE_START.test(normal.slice(Math.max(0, start - 2), start)) &&
    REORGANISATION.test(normal.slice(end, end + REORGANISATION_REACH))
  );
}

function speaksAgainst(normal: string, { start, end }: Span): boolean {
  const contrary = CONTRARY.get(normal.slice(start, end));
  return contrary?.test(normal.slice(Math.max(0, start - CONTRARY_REACH), end + CONTRARY_REACH)) ?? false;
}
