// Titles in Chinese, simplified and lower case as normalised text has them.

const PREFIX =
  "首席|名誉|荣誉|独立|非执行|执行|常务|高级|资深|联席|联合|共同|助理|代理|(?<!暂)代|副|总|大区|区域|全球|中国区|职工代表|职工|外部|第一|非独立";

/** What makes a title a title: the last word of it, longest first where one begins like another. */
const CORES = [
  "首席[一-鿿a-z]{0,8}?(?:官|科学家|架构师|工程师|经济学家|分析师|设计师|专家|顾问|代表|执行长|技术长)",
  "c(?:e|t|f|o|m|p|i|s|h|r|d|g|l|b|c)o(?![a-z])",
  "(?:s|e)?vp(?![a-z])",
  "副?执行长|财务长|技术长|营运长|运营长|科技长|资讯长|行销长|策略长|人资长|总管理处总经理",
  "(?:资安|法遵|法务|数位|永续|风控|公关|品牌|稽核|转型|云端|资料|会计)长(?![期久远达大成效线短征足年])",
  "(?:副)?总裁(?:助理)?",
  "(?:副)?董事长",
  "(?:副)?总经理(?:助理)?",
  "资深副总|执行副总|副总(?![裁经])|协理|特助|副理|总座|董座|独董|公司秘书|行政总裁|督察长|党委副?书记|董事会秘书|董事会主席|监事会主席|(?:提名|薪酬|审核|审计)委员会(?:主席|主任委员)|证券事务代表|董秘",
  "(?:独立|非独立|执行|非执行|职工|外部)?董事",
  "监事",
  "主任委员|董事总经理|(?:副)?(?:行长|理事长|秘书长|院长|校长|所长|主任|主席|总监|会长|书记|部长|处长|科长|厂长|店长|团长|局长|厅长|司长|市长|省长|县长|区长|州长|检察长|馆长|台长|社长|主编|总编辑)(?:助理)?",
  "总(?:工程师|会计师|法律顾问|设计师|架构师|编辑|干事|代表|监|工)",
  "(?:副)?(?:负责人|掌门人|一把手|一号位|二号位|主管|经理|组长|店长|主理人|当家人|操盘手)",
  "(?:联合|共同)?(?:创始人|创办人|发起人)",
  "(?:管理)?合伙人",
  "法人代表|法定代表人",
  "顾问|发言人|大使|裁判长|财务官|法务官|理事|委员|教授|院士|讲师",
];

/** Words that describe a person without being a title: they tie a person to an organisation, and are never a role. */
const DESCRIPTIONS =
  "高管|核心成员|创始成员|成员|员工|骨干|老将|干将|大将|元老|科学家|研究员|研究科学家|技术专家|专家|架构师|工程师|程序员|设计师|产品经理|技术大牛|大牛|大佬|带头人|领军人物|副手|助手|弟子|学生|博士生|长女|长子|次子|次女|女儿|儿子|之子|之女|女婿|侄子|胞弟|医生|搭档|旧部|二代|老部下|老下属|掌舵者|掌舵人|学者|选手|总统|首相|总理|国务卿|参议员|众议员|议员|大臣|总督|教练|主帅|球员";

/** Finds the end part of a title; the caller extends it to the left over what qualifies it. */
export const TITLE_CORE = new RegExp(`(?:${PREFIX}){0,4}(?:${CORES.join("|")})`, "gu");

/** Finds a description. */
export const DESCRIPTION = new RegExp(`(?:${DESCRIPTIONS})`, "gu");

/** Words that end with a title's characters and are none, or name a body: a match inside one of them is refused. */
export const NOT_TITLES =
  /董事会|监事会|理事会|委员会|经理人|总经理办公|主席台|主席团|教授级|书记员|总裁班|代表作|顾问公司|合伙人制|创始人团队|主任医师|部长级|产品经理|客户经理|投资经理|基金经理|高级经理人/gu;
