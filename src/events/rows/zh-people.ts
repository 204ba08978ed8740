import type { Row } from "../row.ts";

// Who came, went, rose and reports to whom, in Chinese. Order does not matter: of matches that overlap, the one that
// fills more slots wins.

const AS_ROLE =
  "(?:[,\\s]?(?:并|将|目前|现|拟|后)*(?:担任|出任|就任|任职|任|负责|掌管|领导|主管|统管|执掌|成为|出掌|接任|牵头)(?:其|该公司|公司|新任|新)?(?:<R:role>|<T:team>(?:负责人|的研发|的管理)?)?)?";
const JOIN_VERB =
  "(?:加入|加盟|入职|投奔|转投|空降|跳槽(?:到|至|去|加入|往)?|转投至|转会(?:到|至)?|入伙|改投|投身|重返|回归|重回|回到|跳到|跳去|去往|空降至?|入主|效力|投效|转战|履新|进入(?=<=OO>(?:做|任|担任|出任|工作|,任|,担任|,出任))|(?:去了|来到|赴|前往|转赴)(?=<=OO>(?:担任|任|出任|做|负责|任职|报到|就职)))";

export const CHINESE_PEOPLE_ROWS: readonly Row[] = [
  {
    id: "zh-join",
    kind: "join",
    language: "zh",
    strength: "strong",
    pattern: `(?:<P:person>{gap})?${JOIN_VERB}(?:了|到|至)?(?:<W:org>)${AS_ROLE}`,
    examples: [
      {
        text: "吴永辉今年2月加入字节跳动,担任Seed基础研究负责人。",
        expect: [{ kind: "join", person: "吴永辉", org: "字节跳动" }],
      },
      { text: "他把这双鞋加入购物车。", expect: [] },
      { text: "小米加入了一个充电联盟。", expect: [] },
    ],
  },
  {
    id: "zh-join-leaving",
    kind: "join",
    language: "zh",
    strength: "strong",
    pattern: `(?:<P:person>{gap})?(?:从|自)(?:<W:from>)(?:离职|离开|辞职|出走|离任)?(?:后|之后)?[,]?{adv}${JOIN_VERB}(?:了|到|至)?(?:<W:org>)${AS_ROLE}`,
    examples: [
      {
        text: "周畅从阿里巴巴跳槽到字节跳动。",
        expect: [{ kind: "join", person: "周畅", org: "字节跳动", from: "阿里巴巴" }],
      },
    ],
  },
  {
    id: "zh-join-poached",
    kind: "join",
    language: "zh",
    strength: "strong",
    pattern: `(?:<W:org>)(?:{gap})(?:从|自|由)(?:<W:from>){adv}(?:相继|先后|成功|高薪|重金)*(?:挖来|挖走|挖角|挖到|招来|招募|招揽|引入|引进|请来|聘请|聘来|抢来|抢走|招徕|延揽|签下|挖)了?(?:当时的|时任|原)?<P:person>${AS_ROLE}`,
    examples: [
      {
        text: "字节跳动从阿里巴巴挖来了周畅。",
        expect: [{ kind: "join", person: "周畅", org: "字节跳动", from: "阿里巴巴" }],
      },
    ],
  },
  {
    id: "zh-join-hired",
    kind: "join",
    language: "zh",
    strength: "strong",
    pattern: `(?<![从自])(?:<W:org>){gap}(?:挖来|挖走|挖角|挖到|招来|招募|招揽|引入|引进|请来|聘来|抢来|抢走|延揽|签下|招募到|力邀|邀请|网罗|招入|礼聘|重金聘请|网罗到|请动|请到|招徕|迎回|请回)了?(?:当时的|时任|原|前)?<P:person>(?:等(?:人|[一-鿿]{2,8}))?(?:加入|加盟|入职)?${AS_ROLE}`,
    examples: [
      {
        text: "字节跳动挖来谷歌DeepMind前副总裁吴永辉。",
        expect: [{ kind: "join", person: "吴永辉", org: "字节跳动", from: "谷歌DeepMind" }],
      },
      { text: "百度迎来新的挑战。", expect: [] },
    ],
  },
  {
    id: "zh-join-poached-from",
    kind: "join",
    language: "zh",
    strength: "medium",
    pattern: `(?:从|自)(?:<W:from>)(?:<W>)?[一-鿿]{0,5}?{adv}(?:相继|先后|成功|高薪|重金)*(?:挖来|挖走|挖角|招来|招募|招揽|引入|引进|请来|聘请|聘来|抢来|延揽)了?(?:当时的|时任|原)?<P:person>${AS_ROLE}`,
    examples: [
      {
        text: "字节跳动加快了步伐。最初的传言称,从阿里巴巴挖来周畅是让他负责新团队。",
        expect: [{ kind: "join", person: "周畅", org: "字节跳动", from: "阿里巴巴", status: "rumored" }],
      },
    ],
  },
  {
    id: "zh-join-hired-list",
    kind: "join",
    language: "zh",
    strength: "strong",
    pattern:
      "<W:org>(?:{gap})挖(?:走|来|角|到|了|下)*(?:[一-鿿\\d]{0,4})?(?:<R:from>|<N>)[,:](?:他们是|包括|分别是|分别为|其中有)?<P:person>",
    examples: [
      {
        text: "Meta再挖三名OpenAI研究员,李四、王五、赵六在列。",
        expect: [
          { kind: "join", person: "李四", org: "Meta", from: "OpenAI" },
          { kind: "join", person: "王五", org: "Meta", from: "OpenAI" },
          { kind: "join", person: "赵六", org: "Meta", from: "OpenAI" },
        ],
      },
    ],
  },
  {
    id: "zh-join-hired-list-from",
    kind: "join",
    language: "zh",
    strength: "strong",
    pattern:
      "<W:org>{gap}从<W:from>{adv}(?:挖走|挖来|挖角|挖到|招来|招募|招揽|引入|引进|请来|网罗|延揽|招入)了?(?:[一-鿿\\d]{0,4})?(?:<R>|<N>)[^。;:<=X>]{0,14}[,:](?:他们是|包括|分别是|分别为|其中有|其中包括)?[^。;:,<=X>]{0,6}<PP:person>",
    examples: [
      {
        text: "智谱从阿里巴巴挖来两名工程师,包括李四和王五。",
        expect: [
          { kind: "join", person: "李四", org: "智谱", from: "阿里巴巴" },
          { kind: "join", person: "王五", org: "智谱", from: "阿里巴巴" },
        ],
      },
    ],
  },
  {
    id: "zh-join-went",
    kind: "join",
    language: "zh",
    strength: "medium",
    pattern:
      "<PP:person>{gap}(?:去了|跳去了?|跑去了?|来到了?|到了|转到了?|转往|转至|进了|被调到)<OO:org>(?=[,。;、]|$|之后|以后|工作|任职|上班|担任|任)",
    examples: [
      { text: "7月,李四去了智谱。", expect: [{ kind: "join", person: "李四", org: "智谱" }] },
      { text: "李四昨天到智谱参观。", expect: [] },
    ],
  },
  {
    id: "zh-join-works-now",
    kind: "join",
    language: "zh",
    strength: "medium",
    pattern:
      "<PP:person>{gap}(?:已|目前|现已|正式|已经)(?:正式|悄然|低调)?(?:到|在|于|赴)<OO:org>(?:正式)?(?:上班|到岗|到任|报到|履职|就职)",
    examples: [{ text: "李四目前已在智谱上班。", expect: [{ kind: "join", person: "李四", org: "智谱" }] }],
  },
  {
    id: "zh-join-taken-by",
    kind: "join",
    language: "zh",
    strength: "strong",
    pattern: `(?:<P:person>{gap})(?:遭|被)(?:<W:org>)(?:从<W:from>)?(?:以[^。;,<=X>]{0,20}|[一-鿿]{0,4})?(?:挖走|挖角|挖去|招募|招入|聘请|招揽|抢走|招致麾下|收入麾下|纳入麾下|收编|网罗|网罗麾下|延揽|延聘|礼聘|招揽过去|招走)${AS_ROLE}`,
    examples: [
      {
        text: "周畅被字节跳动从阿里巴巴挖走。",
        expect: [{ kind: "join", person: "周畅", org: "字节跳动", from: "阿里巴巴" }],
      },
    ],
  },
  {
    id: "zh-join-poached-to",
    kind: "join",
    language: "zh",
    strength: "strong",
    pattern: "<P:person>{gap}(?:被|遭)[^。;,<=X>]{0,6}(?:挖角|挖走|挖|网罗|延揽|招揽)(?:至|到|去|往)<W:org>",
    examples: [{ text: "周畅遭高薪挖角至字节跳动。", expect: [{ kind: "join", person: "周畅", org: "字节跳动" }] }],
  },
  {
    id: "zh-join-took",
    kind: "join",
    language: "zh",
    strength: "strong",
    pattern: `(?:将|把)<P:person>(?:从<W:from>)?(?:挖到|挖至|挖来|挖进|招入|招至|引入|请到|请进|挖去)了?<W:org>${AS_ROLE}`,
    examples: [
      {
        text: "据报道,猎头把周畅从阿里巴巴挖到字节跳动。",
        expect: [{ kind: "join", person: "周畅", org: "字节跳动", from: "阿里巴巴" }],
      },
    ],
  },
  {
    id: "zh-joined-list",
    kind: "join",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:加入|加盟|入职|投奔|跳槽到|跳槽至)(?:了)?(?:<W:org>)的?(?:关键|核心|重要|资深|顶尖|知名)?(?:人才|高管|人|成员|专家|<R>)?(?:名单)?(?:中)?{adv}(?:包括了?|还有|有)<P:person>",
    examples: [
      {
        text: "最近加入字节跳动的还包括零一万物前算法副总裁黄文灏,面壁智能原核心成员、序智科技创始人秦禹嘉。",
        expect: [
          { kind: "join", person: "黄文灏", org: "字节跳动", from: "零一万物" },
          { kind: "join", person: "秦禹嘉", org: "字节跳动", from: "面壁智能" },
        ],
      },
    ],
  },
  {
    id: "zh-joined-relative",
    kind: "join",
    language: "zh",
    strength: "medium",
    pattern: "(?:加入|加盟|入职|跳槽到|跳槽至|转投|投奔|空降)(?:了)?(?:<W:org>)(?:的(?:<R:role>)?)?<P:person>",
    examples: [
      { text: "新近加入字节跳动的吴永辉主持了会议。", expect: [{ kind: "join", person: "吴永辉", org: "字节跳动" }] },
    ],
  },
  {
    id: "zh-leave-for",
    kind: "leave",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<P:person>{gap})?(?:离开|离职|离任|辞职|请辞|辞任)(?:<W:org>)?(?:,|并|后|将|已){0,3}(?:转赴|前往|去往|奔赴|转往|改赴)<W:to>",
    examples: [
      {
        text: "周畅离开阿里巴巴,转赴字节跳动。",
        expect: [{ kind: "leave", person: "周畅", org: "阿里巴巴", to: "字节跳动" }],
      },
    ],
  },
  {
    id: "zh-leave-org",
    kind: "leave",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<P:person>{gap})?(?:离开|告别|退出|作别|离职|出走|挥别|辞别|请辞|离任|淡出|辞职离开|出走自|阔别|揖别|离别)了?<W:org>(?!的?(?:群|市场|项目|联盟|办公|大楼))(?:的?<R:role>(?:一职|职务|职位)?)?",
    examples: [
      { text: "杨红霞已于2024年5月离开字节跳动。", expect: [{ kind: "leave", person: "杨红霞", org: "字节跳动" }] },
      { text: "他昨天离开北京。", expect: [] },
      { text: "小米退出印度市场。", expect: [] },
    ],
  },
  {
    id: "zh-leave-from",
    kind: "leave",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<P:person>{gap})?(?:从|自|于)(?:<W:org>)(?:的?<R:role>(?:一职|职务|职位|任上|岗位)?)?{adv}(?:正式|主动|被)?(?:离职|辞职|离任|出走|离开|辞任|卸任|退休|荣休|毕业|退下)",
    examples: [{ text: "张鹏从智谱离职。", expect: [{ kind: "leave", person: "张鹏", org: "智谱" }] }],
  },
  {
    id: "zh-leave",
    kind: "leave",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:<P:person>{gap})(?:向(?:<W>|董事会|公司|集团)|了|书面|已?提出|已?提|提交|申请|宣布|递交|确认|约满|任满|届满|任期届满|届龄|期满|屡传|突然|闪电|主动|被迫|正式|集体|双双|即将|将|被曝|曝|已经?)*(?:(?:递交|提交|提出|递上|递出|递|上交|交出|呈交)(?:了)?(?:书面)?(?:的)?(?:辞职信|辞职书|请辞信|辞函|辞呈|辞职报告|辞职申请|辞任函|辞职函|辞任信)|离职|辞职|离任|辞任|卸任|请辞|去职|出走|下课|退休|荣休|引咎辞职|挂冠求去|挂冠|退任|闪辞|裸辞|离巢|辞官|走人|跳船|落跑|引退|隐退|功成身退|退居二线|任满回国|呈辞|荣退|求去|请辞获准|任满离任|不再任职|不再留任|办完离职手续|递交辞呈)(?!率|潮|风波|报告书?模板|前|创业者|手续|证明|信|函|员工|高管|的?(?:传闻|消息|原因|传言))",
    examples: [
      {
        text: "字节跳动副总裁杨震原离职。",
        expect: [{ kind: "leave", person: "杨震原", org: "字节跳动", role: "副总裁" }],
      },
      { text: "该公司离职率上升。", expect: [] },
    ],
  },
  {
    id: "zh-leave-role",
    kind: "leave",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<P:person>{gap}(?:向<O>(?:<O>|董事会)?(?:提出|递交|提交)?)?)?(?:辞去|辞任|卸任|卸下|请辞|申请辞去|不再担任|不再兼任|不再出任|不再负责|辞掉|退下|退任|离任|被免去|不再任|不再分管|交棒|让出|交出|解除|卸去|退下|淡出|退居|放下|请辞|不再出任|不再主管|不再掌管|终止担任)(?:了)?(?:其|所|担任的?|在|集团|公司|本公司|上市公司|<O>的?)*(?:<R:role>)(?:等)?(?:一职|职务|职位|之职|的职务|岗位)?",
    examples: [
      {
        text: "公司副总经理张三先生因个人原因申请辞去公司副总经理职务。",
        expect: [{ kind: "leave", person: "张三", role: "副总经理" }],
      },
      {
        text: "马维英不再担任字节跳动AI Lab负责人。",
        expect: [{ kind: "leave", person: "马维英", org: "字节跳动", role: "负责人" }],
      },
    ],
  },
  {
    id: "zh-leave-that-post",
    kind: "leave",
    language: "zh",
    strength: "medium",
    roleFrom: "before",
    pattern: "<P:person>{gap}(?:不再担任|辞去|卸任|辞任|不再兼任)(?:该|这一|上述|此|其)(?:职务|职位|岗位|职)",
    examples: [
      {
        text: "智谱原董事会秘书李四因工作变动不再担任该职务。",
        expect: [{ kind: "leave", person: "李四", role: "董事会秘书" }],
      },
    ],
  },
  {
    id: "zh-leave-hands-over",
    kind: "leave",
    language: "zh",
    strength: "medium",
    pattern: "<PP:person>(?:{gap})(?:交棒|交班|传位|让位|让贤|禅让)(?=给|予|于|[,。;]|$)",
    examples: [
      {
        text: "智谱董事长王五将交棒给李四。",
        expect: [
          { kind: "leave", person: "王五", org: "智谱", role: "董事长", status: "planned" },
          { kind: "appoint", person: "李四", org: "智谱", role: "董事长" },
        ],
      },
    ],
  },
  {
    id: "zh-leave-relative",
    kind: "leave",
    language: "zh",
    strength: "strong",
    pattern: "(?:(?:从|自)<W:org>(?:正式)?(?:离职|辞职|离开|出走|离任)|(?:离开|告别)<W:org2>)(?:不久)?的<P:person>",
    examples: [
      { text: "今年3月从智谱离职的李四接受了采访。", expect: [{ kind: "leave", person: "李四", org: "智谱" }] },
    ],
  },
  {
    id: "zh-leave-report",
    kind: "leave",
    language: "zh",
    strength: "strong",
    pattern:
      "收到(?:了)?(?:<O:org>)?<P:person>(?:提交|递交|送达|发来)的?(?:关于)?(?:辞去(?:<R:role>)(?:等)?(?:职务|一职)?的)?(?:书面)?(?:的)?(?:辞职|辞任|辞呈|离职)(?:报告|申请|函|信)?",
    examples: [
      {
        text: "公司董事会收到副总经理张三先生递交的书面辞职报告。",
        expect: [{ kind: "leave", person: "张三", role: "副总经理" }],
      },
    ],
  },
  {
    id: "zh-leave-without-name",
    kind: "leave",
    language: "zh",
    strength: "medium",
    pattern:
      "<PP:person>(?:已经?|也|都|均|正式|将|即将|于|<D>|,|刚刚?|悄然|黯然|先后|相继|双双|早已|突然|选择|决定|宣布|被迫|主动|低调|昨天?|日前|近日){0,5}(?:离开|离开了|离去|离队|告别团队|向(?:全员|全体员工|员工|同事|团队)告别)(?=[,。;、!]|$|后|,)",
    examples: [{ text: "智谱首席技术官李四已经离开。", expect: [{ kind: "leave", person: "李四", org: "智谱" }] }],
  },
  {
    id: "zh-dismissed-relative",
    kind: "leave",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:被|遭)<OO:org>(?:突然|正式|紧急)?(?:解聘|开除|辞退|解雇|裁掉|免职|解职|解任|罢免|扫地出门)的<P:person>",
    examples: [{ text: "上月被智谱解聘的李四接受了采访。", expect: [{ kind: "leave", person: "李四", org: "智谱" }] }],
  },
  {
    id: "zh-dismiss-from-post",
    kind: "leave",
    language: "zh",
    strength: "strong",
    pattern: "(?:免去|解聘|撤销|解除)(?:其|他|她)(?:担任的|所任)?<R:role>(?:等)?(?:职务|一职|的职务|职位)?",
    examples: [
      {
        text: "智谱任命李四为首席科学家,免去其首席财务官职务。",
        expect: [
          { kind: "appoint", person: "李四", role: "首席科学家" },
          { kind: "leave", person: "李四", role: "首席财务官" },
        ],
      },
    ],
  },
  {
    id: "zh-dismiss",
    kind: "leave",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:免去|解聘|罢免|撤换|解雇|辞退|开除|解除|撤销|炒掉)了?<P:person>(?:的|担任的|所任的?)?(?:(?:<R:role>)(?:等)?(?:职务|一职|的职务|职位)?)?",
    examples: [
      { text: "智谱董事会决定免去王五的总经理职务。", expect: [{ kind: "leave", person: "王五", role: "总经理" }] },
    ],
  },
  {
    id: "zh-dismissed",
    kind: "leave",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<P:person>{gap})(?:被|遭)(?:<O:org>)?(?:董事会)?(?:突然|正式|紧急)?(?:免去|免职|解职|解雇|罢免|辞退|开除|撤职|解聘|解任|革职|停职|拔官|拔掉|拉下马|扫地出门|炒掉|炒鱿鱼|劝退|资遣|优化)(?:了)?(?:<R:role>(?:职务|一职)?)?",
    examples: [{ text: "李四被智谱解雇。", expect: [{ kind: "leave", person: "李四", org: "智谱" }] }],
  },
  {
    id: "zh-appoint",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:(?:<W:org>){gap})?(?:任命|聘任|续聘|委任|聘请|选举|推选|推举|选聘|改选|增选|补选|提拔|擢升|提升|指派|委派|任用|拔擢|指定|起用|启用|晋升|改聘|改派|敦聘|礼聘|延聘|推派|遴选)了?(?:其(?=[<=P>]))?(?:<P:person>)(?:等)?(?:为|担任|出任|任|接任|作为|兼任|成为|继任|升任)(?:其|该公司|新任|新的|新一任|下一任|第?[一二三四五六七八九十\\d]+[届任]|董事会|监事会|集团|公司|本行|<O>){0,4}(?:<R:role>)",
    examples: [
      {
        text: "智谱董事会同意聘任李四先生为公司总经理。",
        expect: [{ kind: "appoint", person: "李四", role: "总经理" }],
      },
      {
        text: "智谱任命李四为首席财务官。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "首席财务官" }],
      },
    ],
  },
  {
    id: "zh-appoint-object-first",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern: "(?:将|把)<P:person>(?:任命|提拔|擢升|提升|晋升|委任|聘任|升)为(?:新任)?(?:<R:role>)",
    examples: [
      { text: "智谱将李四提拔为副总裁。", expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "副总裁" }] },
    ],
  },
  {
    id: "zh-appointed",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<P:person>{gap})?(?:获|被|经|受|已获|获得)(?:<W:org>)?(?:董事会|公司)?(?:正式|内部)?(?:任命|委任|聘任|聘|擢升|提拔|推选|选举|选|推举|委派|晋升|拔擢|指定|提升|升|遴选|票选|推派|拔升)(?:为|担任|出任|任|作为|接任|成为)(?:其|新任|新的|该公司){0,2}(?:<R:role>)",
    examples: [
      { text: "马维英被委任为AI Lab负责人。", expect: [{ kind: "appoint", person: "马维英", role: "负责人" }] },
      { text: "陳大文獲委任為執行董事。", expect: [{ kind: "appoint", person: "陈大文", role: "执行董事" }] },
    ],
  },
  {
    id: "zh-appoint-takes",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<P:person>{gap})?(?:(?:由|从)<R:old>)?(?:出任|接任|升任|专任|兼掌|署理|出掌|主掌|主政|获升|荣任|升座|接班|接棒出任|膺任|膺选|获选为?|晋任|转岗担任|转任为|退居|退任|升格|回锅任?|拔擢为?|真除|高升|被任|回归担任|调升|内升|升(?=<=R>)|晋升为?|擢升为?|转任|调任|就任|履新|继任|荣升|升为|升至|升职为|接掌|执掌|掌舵|兼任|改任|代理|代行|暂代|暂任|当选为?|连任|获任|空降|接棒|新任|回任|重任|升格为|转岗为|接手担任|挂帅|走马上任|调任至)(?:了|为|担任|出任|至)?(?:其|新任|新的|该公司|下一任|第?[一二三四五六七八九十\\d]+[届任]|董事会|集团|公司|本行|<O>){0,4}(?:<R:role>)",
    examples: [
      {
        text: "李四升任智谱首席技术官。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "首席技术官" }],
      },
      { text: "王五接任小米集團執行長。", expect: [{ kind: "appoint", person: "王五", org: "小米", role: "执行长" }] },
    ],
  },
  {
    id: "zh-appoint-succeeds",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<P:person>{gap})(?:将)?(?:接替|取代|替换|接棒|顶替)<P:predecessor>(?!职|位|工作)[,]?(?:担任|出任|成为|任|接任|执掌)?(?:其|新任|新的|该公司|新一任){0,2}(?:<R:role>)?",
    examples: [
      {
        text: "李四接替王五出任智谱总经理。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "总经理" }],
      },
    ],
  },
  {
    id: "zh-appoint-by",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "<R:role>[^。;,<=R>]{0,6}(?:由|改由|交由|转由|将由|则由)<P:person>(?:先生|女士)?(?:<D>)?(?:正式|暂时?)?(?:接任|接替|担任|出任|兼任|继任|接手|暂代|代理|代行|接棒|接掌|升任)",
    examples: [
      { text: "智谱首席技术官一职由李四接任。", expect: [{ kind: "appoint", person: "李四", role: "首席技术官" }] },
    ],
  },
  {
    id: "zh-appoint-in-charge",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:(?:<O:org>|<T:team>){gap})?(?:由|改由|交由|转由|将由|则由|分别由)<P:person>(?:先生|女士)?(?:<D>)?(?:正式|暂时?|直接|全面|统一|亲自)?(?:统筹|坐镇|操盘|主理|打理|署理|把关|全权负责|领军|主政|主掌|兼掌|督导|直辖|接任|接替|担任|出任|兼任|继任|接手|暂代|代理|代行|接棒|负责|执掌|掌管|接掌|升任|统管|分管|带领|牵头|挂帅|领导|主管|管理|领衔|统一管理|直管|兼管|牵头负责|主持)(?:<R:role>)?",
    examples: [
      {
        text: "智谱智能驾驶部门改由李四负责。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", team: "智能驾驶部门" }],
      },
    ],
  },
  {
    id: "zh-appoint-given-to",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:把|将)<R:role>(?:的?(?:位子|位置|职位|职务|一职|帅印|接力棒|权杖|印章|大权|大印|棒子))?(?:交给|传给|让给|移交给?|交到|交棒给|传予|交予)了?[^。;,<=X>]{0,6}<PP:person>",
    examples: [
      { text: "智谱把首席财务官的位子交给李四。", expect: [{ kind: "appoint", person: "李四", role: "首席财务官" }] },
    ],
  },
  {
    id: "zh-appoint-changed-to",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "<R:role>(?:一职)?(?:将|已|也|则|于|<D>|,){0,3}(?:换成|换为|变为|变成|变更为|改为|更换为|调整为|易人为|落到|花落|交给|交到|归于|由<P>(?:调整|变更|更换|变|换)(?:为|成))了?[^。;,<=X>]{0,10}<PP:person>",
    examples: [
      {
        text: "智谱的首席财务官换成了李四。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "首席财务官" }],
      },
    ],
  },
  {
    id: "zh-appoint-first-holder",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    pattern: "(?:首任|新任|新)<R:role>(?:为|是|将是|将为|定为)(?!否)[^。;,<=X>]{0,4}<PP:person>(?!的)",
    examples: [
      { text: "智谱新任首席财务官为李四。", expect: [{ kind: "appoint", person: "李四", role: "首席财务官" }] },
    ],
  },
  {
    id: "zh-appoint-head-of-new",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:成立|组建|新设|设立|筹建|增设|设)(?:了)?[^。;<=X>]{0,8}<T:team>[^。;<=X>]{0,12},<R:role>(?:为|是|由)[^。;,<=X>]{0,4}<PP:person>(?!的)",
    examples: [
      {
        text: "智谱成立智能硬件部门,负责人为李四。",
        expect: [
          { kind: "team", action: "formed", org: "智谱", team: "智能硬件部门" },
          { kind: "appoint", person: "李四", team: "智能硬件部门", role: "负责人" },
        ],
      },
    ],
  },
  {
    id: "zh-appoint-team-given",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    pattern:
      "<T:team>(?:的?(?:管理权|负责人))?(?:将|已|也|则|今后|此后|<D>){0,2}(?:换成了?|归|划归|交给|交到|移交给?|转交给?)<PP:person>(?:先生|女士)?(?=管理|负责|管|带领|领导|统管|分管|直管|,|。|;|$)",
    examples: [
      {
        text: "智谱智能驾驶部门交给李四管理。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", team: "智能驾驶部门" }],
      },
    ],
  },
  {
    id: "zh-appoint-qualified",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:核准|批准|批复|同意|核定)(?:了)?<PP:person>(?:先生|女士)?(?:担任|为|的)?<R:role>的?(?:任职资格|任职资质)",
    examples: [
      {
        text: "监管部门核准李四智谱董事长的任职资格。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "董事长" }],
      },
    ],
  },
  {
    id: "zh-appoint-steps-in",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    roleFrom: "before",
    pattern:
      "(?:聘任|聘请|委任|任命|指派|委派|推选|选举|由)<P:person>(?:先生|女士)?(?:接替|接任|顶替|继任)(?:<P:predecessor>的?|该|上述|这一)(?:职务|职位|一职|职|位置|工作)?(?=[,。;]|$)",
    examples: [
      {
        text: "智谱首席技术官王五辞职,公司聘任李四接替其职务。",
        expect: [
          { kind: "leave", person: "王五", org: "智谱", role: "首席技术官" },
          { kind: "appoint", person: "李四", org: "智谱", role: "首席技术官" },
        ],
      },
    ],
  },
  {
    id: "zh-appoint-takes-baton",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    roleFrom: "before",
    pattern:
      "<PP:person>(?:将|正式|已|随即|则|<D>){0,2}(?:接过|接下|接掌|扛起|接手)(?:了)?(?:他|她|其|这|<PP:predecessor>)?的?(?:位置|帅印|接力棒|职务|权杖|指挥棒|重任|班|棒子?|大旗|工作)",
    examples: [
      {
        text: "智谱首席技术官王五卸任,李四接过他的位置。",
        expect: [
          { kind: "leave", person: "王五", org: "智谱", role: "首席技术官" },
          { kind: "appoint", person: "李四", org: "智谱", role: "首席技术官" },
        ],
      },
    ],
  },
  {
    id: "zh-appoint-also",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern: "(?<=为[<=R>][,、;及和])<P:person>(?:为|任|担任|出任)(?:公司|集团)?<R:role>",
    examples: [
      {
        text: "智谱聘任李四先生为财务总监,王五女士为董事会秘书。",
        expect: [
          { kind: "appoint", person: "李四", role: "财务总监" },
          { kind: "appoint", person: "王五", role: "董事会秘书" },
        ],
      },
    ],
  },
  {
    id: "zh-appoint-company",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    pattern: "(?:<P:person>(?:将|正式|已|拟|即将)?)(?:接掌|执掌|掌舵|接棒|掌管|掌权|挂帅|入主)(?:了)?<OO:org>(?!的)",
    examples: [{ text: "李四正式执掌智谱。", expect: [{ kind: "appoint", person: "李四", org: "智谱" }] }],
  },
  {
    id: "zh-appoint-vacancy",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    roleFrom: "before",
    pattern:
      "(?:该|这一|上述|其|相关)?(?:职务|职位|一职|职缺|空缺|遗缺|职责)(?:将|暂时?|则|改|已|,){0,3}由<P:person>(?:接任|接替|担任|出任|兼任|继任|接手|暂代|代理|代行|接棒|填补|递补|署理|补上)",
    examples: [
      {
        text: "智谱首席技术官王五辞职,该职务暂由李四代理。",
        expect: [
          { kind: "leave", person: "王五", org: "智谱", role: "首席技术官" },
          { kind: "appoint", person: "李四", org: "智谱", role: "首席技术官" },
        ],
      },
    ],
  },
  {
    id: "zh-appoint-by-next",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    roleFrom: "before",
    pattern:
      "(?<=[,;。])(?:并|改|将|则|暂时?|后)?由<P:person>(?:先生|女士)?(?:<D>)?(?:正式|暂时?)?(?:接任|接替|继任|接棒|接班|接手|递补|补位|代理|代行|署理)(?=[,。;、]|$)",
    examples: [
      {
        text: "智谱首席技术官王五卸任,由李四接任。",
        expect: [
          { kind: "leave", person: "王五", org: "智谱", role: "首席技术官" },
          { kind: "appoint", person: "李四", org: "智谱", role: "首席技术官" },
        ],
      },
    ],
  },
  {
    id: "zh-appoint-handed",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    roleFrom: "before",
    pattern: "(?<=交棒|交班|传位|让位)(?:给|予|于)(?:了)?<PP:person>",
    examples: [
      {
        text: "智谱董事长王五宣布交棒给李四。",
        expect: [
          { kind: "leave", person: "王五", org: "智谱", role: "董事长" },
          { kind: "appoint", person: "李四", org: "智谱", role: "董事长" },
        ],
      },
    ],
  },
  {
    id: "zh-appoint-takes-over",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    roleFrom: "before",
    pattern: "(?<=[,;。])<P:person>(?:将|正式|已|随即|则)?(?:接任|继任|接棒|接班|接替|补位)(?=[,。;]|$)",
    examples: [
      {
        text: "智谱CEO王五卸任 李四接任",
        expect: [
          { kind: "leave", person: "王五", org: "智谱", role: "CEO" },
          { kind: "appoint", person: "李四", org: "智谱", role: "CEO" },
        ],
      },
    ],
  },
  {
    id: "zh-appoint-plain",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    pattern: "(?:<P:person>(?:{gap}拟|获|改|新|升|转|将)?任)(?:了)?(?<role>[<=R>])(?!期间|时|以来|的)",
    examples: [
      { text: "智谱:李四任首席财务官", expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "首席财务官" }] },
      { text: "李四任首席财务官期间,公司上市。", expect: [] },
    ],
  },
  {
    id: "zh-appoint-will-serve",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:<P:person>{gap})(?:将|拟|正式|开始|起|转而|改为|转为|重新|即将|(?<=<D>)){1,2}(?:担任|任)(?:其|新任|新的){0,2}(?:<R:role>)",
    examples: [
      {
        text: "李四将担任智谱首席运营官。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "首席运营官", status: "planned" }],
      },
      { text: "李四担任智谱首席运营官。", expect: [] },
    ],
  },
  {
    id: "zh-appoint-nominee",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    status: "planned",
    pattern:
      "(?:(?:<W:org>){gap})?(?:提名|推荐|拟聘任?|拟任命)<P:person>(?:为|担任|出任)(?:其|新任|公司|第?[一二三四五六七八九十\\d]+[届任]|董事会|监事会){0,3}(?:<R:role>)(?:候选人|人选)?",
    examples: [
      {
        text: "智谱董事会提名赵六为独立董事候选人。",
        expect: [{ kind: "appoint", person: "赵六", role: "独立董事", status: "planned" }],
      },
    ],
  },
  {
    id: "zh-appoint-welcomes",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    roleFrom: "person",
    pattern: "(?:<W:org>){gap}(?:迎来|换帅,?|迎|换将,?)(?:了)?<PP:person>",
    examples: [
      {
        text: "智谱迎来新任首席财务官:李四。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "首席财务官" }],
      },
    ],
  },
  {
    id: "zh-appoint-team",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:<P:person>{gap})(?:接手|接管|执掌|掌管|兼管|统管|接掌|出掌|分管|牵头负责|将负责|开始负责|转而负责|改为负责|全面负责|将领导|将带领|挂帅|将主导|兼掌|主掌|主政|坐镇|统筹|领军|操盘|转管|改管|加管|转岗负责|调任至?|被派往|入主|扛起|接过)(?:了|管理)?<T:team>",
    examples: [
      {
        text: "李四接手智谱智能驾驶部门。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", team: "智能驾驶部门" }],
      },
    ],
  },
  {
    id: "zh-report",
    kind: "report",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<X:person>{gap})?(?:都|均|也|将|仍|改|改为|转为|并|须|需|开始|今后|此后|继续|直接|转|转而|两人|两个人|二人)*(?:向|跟|对)<P:manager>(?:直接|实线|虚线)?(?:汇报|报告|负责)(?:工作)?",
    examples: [
      {
        text: "吴永辉和朱文佳都向字节跳动CEO梁汝波汇报。",
        expect: [
          { kind: "report", person: "吴永辉", manager: "梁汝波" },
          { kind: "report", person: "朱文佳", manager: "梁汝波" },
        ],
      },
      { text: "员工可以向媒体报告。", expect: [] },
    ],
  },
  {
    id: "zh-report-belongs",
    kind: "report",
    language: "zh",
    strength: "medium",
    pattern:
      "<X:person>(?:将|改|转|直接|改为|转为|今后|则|,|由[^。,;]{0,6}){0,4}(?:直属|隶属|隶属于|直属于|直接隶属于?|归(?=<=PP>(?:直管|管辖|直接管|直接领导)))<PP:manager>",
    examples: [
      {
        text: "智谱智能驾驶部门改为直属李四。",
        expect: [{ kind: "report", team: "智能驾驶部门", org: "智谱", manager: "李四" }],
      },
    ],
  },
  {
    id: "zh-report-both",
    kind: "report",
    language: "zh",
    strength: "strong",
    subject: "everybody",
    pattern:
      "(?:<N>|两人|两个人|二人|两位|三人|他们)(?:[^。;<=R>]{0,24}?,)?(?:将|仍|改)?(?:都|均|皆)(?:将|直接)*向<P:manager>(?:直接)?(?:汇报|报告)",
    examples: [
      {
        text: "李四管研究,王五管应用,两个人都在Seed部门,都向字节跳动CEO梁汝波汇报。",
        expect: [
          { kind: "report", person: "李四", manager: "梁汝波" },
          { kind: "report", person: "王五", manager: "梁汝波" },
        ],
      },
    ],
  },
  {
    id: "zh-report-object",
    kind: "report",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<X:person>)(?:的)?(?:直接)?(?:汇报对象|汇报线|直属上级|直接上级|汇报上级|上级){gap}(?:从<P:old>)?(?:变为|改为|变成|是|为|调整为|变更为|转为|换成)(?:了)?(?:当时的)?<P:manager>",
    examples: [
      { text: "马维英的汇报对象从张一鸣变为张楠。", expect: [{ kind: "report", person: "马维英", manager: "张楠" }] },
    ],
  },
];
