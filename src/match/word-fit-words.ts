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

/** Whose something is: 自己的理想. */
export const PRONOUN = /^(?:[我你您他她它]们?|自己|人们|大家|各自|谁)$/u;

/** What roads, places, schools and shops are called after a word. */
export const PLACE_WORDS =
  /^(?:路|街|巷|镇|区|县|乡|村|站|桥|寺|庙|湖|河|山|岛|塔|大道|大街|大桥|广场|公园|小区|小学|中学|学院|大学|幼儿园|书店|酒店|宾馆|餐厅|饭店|影院|剧院|剧场|医院|超市)$/u;

/** What a longer word of the dictionary may add to a company's name and still mean the company. */
export const PARTS_OF_COMPANY_NAMES = /^(?:公司|集团|汽车|电脑|股份|控股|科技|研究院|系|队|牌|车|网)*$/u;

/** What a company has, is or does; somewhere after 的, or right before its name: 理想的员工, 车企理想. */
export const NOUNS_OF_COMPANIES =
  /员工|人士|高管|团队|股[价东票份]|市值|销[量售]|交付|工厂|门店|财[报务]|营收|利润|业务|产品|客户|供应[商链]|经销商|渠道|工程师|研[发究]|总部|董事|管理层|架构|代理人|创始|总裁|总经理|副总|首席|负责人|主管|老板|裁员|招聘|薪|ceo|cto|cfo|coo|品牌|公司|企业|集团|企$|巨头|对手|车型|新车|订单|产能|并购|收购|合[作并]|投资|回应|公告|声明|战略|部门|事业[部群]|实验室|子公司|股权|资本|发布会|系统|模型|芯片|手机|汽车|技术|离职|offer|消息|传闻|媒体|网|报|路线|方向|目标|计划|决定|做法|打法|下一步|组织|人事|人才|前员工|办公|园区|渠道|用户|市场|竞争|估值|融资|上市/u;

/** What somebody does to a company, or it to another, with the name right behind. */
export const MOVES =
  /^(?:加入|加盟|离开|转投|投奔|入职|任职|跳槽|收购|并购|入股|控股|投资|起诉|状告|指责|超过|超越|击败|追赶|看好|接手|掌管|执掌|领导|接近|来自|取代|挖角)$/u;
