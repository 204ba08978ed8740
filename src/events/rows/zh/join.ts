import type { Row } from "../../row.ts";

// Who came, in Chinese.

const AS_ROLE =
  "(?:[,\\s]?(?:并|将|目前|现|拟|后)*(?:担任|出任|就任|任职|任|负责|掌管|领导|主管|统管|执掌|成为|出掌|接任|接掌|主掌|升任|牵头|(?:头衔|职位|职务|职称|岗位)(?:是|为))(?:其|该公司|公司|新任|新)?(?:<R:role>|<T:team>(?:负责人|的研发|的管理)?)?)?";
const JOIN_VERB =
  "(?:加入|加盟|入职|投奔|转投|空降|跳槽(?:到|至|去|加入|往)?|转投至|转会(?:到|至)?|入伙|改投|投身|重返|(?:回归|重回|回到)(?=<W>(?:[,。;、任担出做工并]|$))|跳到|跳去|去往|空降至?|入主|效力|投效|转战|履新|过档(?:到|至|去)?|到(?=<OO>(?:做|任|担任|出任|当))|进入(?=<=OO>(?:做|任|担任|出任|工作|从事|负责|,任|,担任|,出任|,从|,负责))|(?:去了|来到|赴|前往|转赴)(?=<=OO>(?:担任|任|出任|做|负责|任职|报到|就职)))";

export const CHINESE_JOIN_ROWS: readonly Row[] = [
  {
    id: "zh-join",
    kind: "join",
    language: "zh",
    strength: "strong",
    pattern: `(?:<P:person>{gap})?${JOIN_VERB}(?:了|到|至)?(?:<W:org>)${AS_ROLE}`,
    examples: [
      { text: "吴永辉差点加入字节跳动。", expect: [] },
      {
        text: "吴永辉今年2月加入字节跳动,担任Seed基础研究负责人。",
        expect: [{ kind: "join", person: "吴永辉", org: "字节跳动" }],
      },
      {
        text: "吴永辉现已入职智谱,头衔是首席科学家。",
        expect: [{ kind: "join", person: "吴永辉", org: "智谱", role: "首席科学家" }],
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
    pattern: `(?<![从自])(?:<W:org>){gap}(?:挖来|挖走|挖角|挖到|招来|招募|招揽|(?:引入|引进|签下|力邀|邀请)(?=了?(?:当时的|时任|原|前)?<PP>)|请来|聘来|抢来|抢走|延揽|招募到|网罗|招入|礼聘|重金聘请|雇用|雇佣|聘用|录用|网罗到|请动|请到|招徕|迎回|请回)了?(?:当时的|时任|原|前)?<P:person>(?:等(?:人|[一-鿿]{2,8}))?(?:加入|加盟|入职)?${AS_ROLE}`,
    examples: [
      {
        text: "字节跳动挖来谷歌DeepMind前副总裁吴永辉。",
        expect: [{ kind: "join", person: "吴永辉", org: "字节跳动", from: "谷歌DeepMind" }],
      },
      { text: "百度迎来新的挑战。", expect: [] },
    ],
  },
  {
    id: "zh-join-as",
    kind: "join",
    language: "zh",
    strength: "strong",
    pattern: "(?:<P:person>{gap})?以<R:role>的?身份(?:正式)?(?:来到|加入|加盟|入职|到|重返|回归)(?:了)?<W:org>",
    examples: [
      {
        text: "李四以首席财务官的身份来到智谱。",
        expect: [{ kind: "join", person: "李四", org: "智谱", role: "首席财务官" }],
      },
    ],
  },
  {
    id: "zh-join-comes-from",
    kind: "join",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:从|自)<O:from>(?:中国|上海|北京|深圳|杭州)?(?:加盟|转会|跳槽|过|回|挖|请|调)?来的?(?:人|高管|新人)?(?:里|中|当中)?(?:则|还|也|就)?(?:是|还有|有|包括)[^。,;<=X>]{0,6}<PP:person>",
    examples: [
      {
        text: "智谱的推理团队又添人手。从阿里巴巴来的是李四。",
        expect: [{ kind: "join", person: "李四", org: "智谱", from: "阿里巴巴" }],
      },
      { text: "从阿里巴巴来的投资人见了李四。", expect: [] },
    ],
  },
  {
    id: "zh-join-newcomers",
    kind: "join",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:(?:新来|新加入|新进|新加盟|新入职|刚来|刚入职|刚加入)的?(?:人|高管|成员|同事|面孔|工程师|研究员)?|来的人|入职的人|加入的人)(?:里面?|中|当中|名单)?(?:就|还|则)?(?:有|是|包括|还有)[^。,;<=X>]{0,8}<PP:person>",
    examples: [
      {
        text: "智谱今年招人很快。来的人里有阿里巴巴前算法总监李四。",
        expect: [{ kind: "join", person: "李四", org: "智谱", from: "阿里巴巴" }],
      },
    ],
  },
  {
    id: "zh-join-next-stop",
    kind: "join",
    language: "zh",
    strength: "medium",
    pattern:
      "<PP:person>的?(?:下一站|新东家|新去处|新归宿|下一份工作)(?:已?经?(?:将会?)?(?:确定|敲定|锁定|定)?(?:是|为|在)?|:|,)(?:[^。,;<=X>]{0,6}<O>?)??(?:<OO:org>(?![^,。;]{0,4}吗)|<R:org>)",
    examples: [
      { text: "李四的下一站是智谱。", expect: [{ kind: "join", person: "李四", org: "智谱" }] },
      { text: "李四的下一站是智谱吗?", expect: [] },
    ],
  },
  {
    id: "zh-join-bare",
    kind: "join",
    language: "zh",
    strength: "medium",
    pattern: `<PP:person>(?:{gap})(?:加入|加盟|入职|空降)(?=[,;。]|$)${AS_ROLE}`,
    examples: [
      {
        text: "智谱今年换了打法。春天,在微软工作多年的李四加入,任首席科学家。",
        expect: [{ kind: "join", person: "李四", org: "智谱", role: "首席科学家" }],
      },
      { text: "李四宣布加入,大家鼓掌。", expect: [] },
    ],
  },
  {
    id: "zh-join-listed",
    kind: "join",
    language: "zh",
    strength: "strong",
    subject: "listed",
    pattern:
      "<W:org>{gap}(?:从<W:from>)?{adv}(?:挖走|挖来|挖角|挖到|招来|招募|招揽|引入|引进|请来|网罗|延揽|招入|迎来)了?(?:[一-鿿\\d]{0,4})?(?:<R>|<N>)[^。;<=X>]{0,24}?[,:](?:他们是|包括|分别是|分别为|其中有|其中包括)?(?=[^。]{0,10}<PP>)",
    examples: [
      {
        text: "智谱引进两位负责人:来自微软的李四负责推理,来自阿里巴巴的王五负责框架。",
        expect: [
          { kind: "join", person: "李四", org: "智谱", from: "微软" },
          { kind: "join", person: "王五", org: "智谱", from: "阿里巴巴" },
        ],
      },
    ],
  },
  {
    id: "zh-join-announced",
    kind: "join",
    language: "zh",
    strength: "strong",
    pattern: `<W:org>(?:{gap})(?:宣布|官宣|迎来|欢迎|确认|公布|透露|证实)(?:了)?[,:]?(?:原|前)?<PP:person>(?:已|将|正式|的|等人?|<D>){0,3}(?:加入|加盟|入职|到任|履新)(?=[,。;、]|$)${AS_ROLE}`,
    examples: [
      {
        text: "智谱宣布李四加入,担任首席科学家。",
        expect: [{ kind: "join", person: "李四", org: "智谱", role: "首席科学家" }],
      },
      { text: "智谱宣布与阿里巴巴合作,李四没有加入。", expect: [] },
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
    id: "zh-join-along",
    kind: "join",
    language: "zh",
    strength: "medium",
    pattern:
      "<PP:person>(?:也|亦|都|均|则|将|会|已|随后|由<O:from>|从<O:from2>|,){0,5}(?:一同|一起|一并|随之|跟随|同步|集体|结伴)(?:过档|跳槽|转投|加盟|加入|入职|转会)(?=[,。;]|$)",
    examples: [
      {
        text: "李四下周一起转投智谱,其下属王五及赵六亦会一同过档。",
        expect: [
          { kind: "join", person: "李四", org: "智谱" },
          { kind: "join", person: "王五", org: "智谱" },
          { kind: "join", person: "赵六", org: "智谱" },
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
    id: "zh-join-takes-post",
    kind: "join",
    language: "zh",
    strength: "medium",
    pattern: "<PP:person>{gap}(?:加入|加盟)(?:后|并)?(?:担任|出任|任|接任)<R:role>",
    examples: [
      {
        text: "智谱公布,李四近日加盟任首席技术官。",
        expect: [{ kind: "join", person: "李四", org: "智谱", role: "首席技术官" }],
      },
    ],
  },
];
