// Words of Chinese grammar beside which a name cannot stand, and of companies, beside which it does. In normal form.

/** Only a verb, an adjective or a counted noun follows: 不理想, 都平安, 各大众. */
export const BEFORE_WORDS_ALONE: ReadonlySet<string> = new Set(
  "很 最 更 较 太 挺 极 十分 非常 比较 不 不够 一种 没 没有 未 都 也 还 又 再 已 已经 正在 仍 可以 可 能 能够 会 应该 必须 这 那 各 每 什么 自己 其 个 种 些".split(
    " ",
  ),
);

/** After a verb or an adjective: aspect, complements, endings that make another word. */
export const AFTER_WORDS_ALONE: ReadonlySet<string> = new Set(
  "了 着 过 得 地 起 起来 到 出 化 性 性质 型 式 感 者 主义".split(" "),
);

/** Prepositions, conjunctions and verbs of going that a longer word only seems to eat: 从 in 从小|米. */
export const LINKS: ReadonlySet<string> = new Set(
  "从 自 在 于 对 向 往 朝 与 和 同 跟 及 或 把 将 被 由 让 给 为 替 比 以 用 因 据 按 到 去 回 赴 进 离".split(" "),
);

/** Whose something is: 自己的理想. */
export const PRONOUN = /^(?:[我你您他她它]们?|自己|人们|大家|各自|谁)$/u;

/** What roads, places, schools and shops are called after a word. */
export const PLACE_WORDS = oneOf(
  "路|街|巷|镇|区|县|乡|村|站|桥|寺|庙|湖|河|山|岛|塔|大道|大街|大桥|广场|公园|小区",
  "小学|中学|学院|大学|幼儿园",
  "书店|酒店|宾馆|餐厅|饭店|影院|剧院|剧场|医院|超市",
  "脚下|附近|周边|沿线|一带|上空|对岸",
);

/** Whose opinion follows: 觉得小米不错. */
export const OPINIONS = /^(?:觉得|感觉|感到|相信|担心|批评|抱怨|嫌|说|让|使|令)$/u;

/** What a longer word of the dictionary may add to a company's name and still mean the company. */
export const PARTS_OF_COMPANY_NAMES = /^(?:公司|集团|汽车|电脑|股份|控股|科技|研究院|系|队|牌|车|网)*$/u;

/** Things of every day that only have a name because a company took it have these: 苹果的味道. */
export const OF_THINGS =
  /^(?:味|口感|颜色|色泽|香|甜|营养|热量|果|皮|核|壳|叶|花|产地|产量|收成|种植|触角|牙|砖|城墙)/u;

/** Nouns of the dictionary that also say how something is or to whom it is common: 理想的工作, 大众的口味. */
export const ALSO_QUALITIES: ReadonlySet<string> = new Set("光明 圆通 大众 理想 老百姓".split(" "));

const KINDS_OF_ORGANISATION = "公司|企业|集团|巨头|品牌|对手|车企|[房药券酒]企";
const PARTS_OF_ORGANISATIONS =
  "总部|部门|业务|事业[部群]|实验室|研究院|团队|体系|架构|组织|工厂|门店|园区|办公|渠道|市场|研发|董事|管理层";
const PEOPLE_OF_ORGANISATIONS =
  "员工|人士|高管|负责人|主管|老板|工程师|人才|代理人|经销商|供应[商链]|客户|创始|总裁|总经理|副总|首席|总监|薪|[a-z]?c[etfo]o(?![a-z])";
const FIGURES_OF_ORGANISATIONS = "股[价东票份权]|市值|估值|销[量售]|交付|财[报务]|营收|利润|订单|产能|资本";
const DEEDS_OF_ORGANISATIONS = "裁员|招聘|离职|重组|并购|收购|融资|上市|公告";
const DEEDS_OF_ANYBODY = "人事|投资|竞争|回应|声明|战略|发布会|offer|消息|传闻";
const WARES_OF_ORGANISATIONS = "产品|车型|新车|系统|模型|芯片|手机|汽车|技术";

/** What only an organisation has, so that 的 before it makes no quality of the name: 理想的员工. */
export const HAD_BY_ORGANISATIONS = new RegExp(
  [
    KINDS_OF_ORGANISATION,
    PARTS_OF_ORGANISATIONS,
    PEOPLE_OF_ORGANISATIONS,
    FIGURES_OF_ORGANISATIONS,
    DEEDS_OF_ORGANISATIONS,
  ].join("|"),
  "u",
);

/** What an organisation has, is or does, right beside its name: 理想员工, 车企理想. */
export const OF_ORGANISATIONS = new RegExp(
  [HAD_BY_ORGANISATIONS.source, DEEDS_OF_ANYBODY, WARES_OF_ORGANISATIONS, "企$|媒体|网|报"].join("|"),
  "u",
);

/** What an organisation does, with its name right before; before other verbs a word that is one too is an adverb: 统一着装. */
export const ACTS = oneOf("裁员|换帅|换将|任命|聘请|宣布|回应|否认|公告|发布|推出|收购");

/** Where what something has ends and what it does begins. */
export const ENDS_NOUN = /^(?:[是有在让使令会能要把被对]|没有|不)$/u;

/** What somebody does to a company, or it to another, with the name right behind. */
export const MOVES = oneOf(
  "加入|加盟|离开|转投|投奔|入职|任职|跳槽|来自|接近|挖角",
  "收购|并购|入股|控股|投资|接手|掌管|执掌|领导|取代",
  "起诉|状告|指责|超过|超越|击败|追赶|看好",
);

/** What ends in a verb of taste, of sight or of going over something: the thing is meant, not who is called so. */
export const DONE_TO_THINGS = /(?:吃|喝|尝|嚼|摘|种|煮|炖|买菜|观看|^看|赏|走|登|爬|游|逛|参观|拍)$/u;

/** What is named after somebody or something. */
export const NAMED_AFTER = /^(?:奖学金|奖|杯|号|节|艺术|文学|音乐|精神|文化|遗址|表演)/u;

function oneOf(...rows: readonly string[]): RegExp {
  return new RegExp(`^(?:${rows.join("|")})$`, "u");
}
