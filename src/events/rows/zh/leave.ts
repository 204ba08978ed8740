import type { Row } from "../../row.ts";

// Who went, in Chinese.

export const CHINESE_LEAVE_ROWS: readonly Row[] = [
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
      "(?:<P:person>{gap})?(?:离开|告别|退出|作别|离职|出走|挥别|辞别|请辞|离任|淡出|辞职离开|出走自|阔别|揖别|离别)了?(?:(?:效力|工作|任职|服务|供职|待|奋斗|执掌|掌管|深耕)了?[^,。;<=X>]{1,8}的)?<W:org>(?!旗下|的?(?:群|市场|项目|联盟|办公|大楼))(?:的?<R:role>(?:一职|职务|职位)?)?",
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
      "(?:<P:person>{gap})?(?:从|自|于)(?:<W:org>)(?:的?<R:role>(?:一职|职务|职位|任上|岗位)?)?{adv}(?:正式|主动|被)?(?:离职|辞职|离任|出走|离开|辞任|卸任|退休|荣休|退下|功成身退|退出(?=[,。;]|$)|抽身|引退|离场|谢幕)",
    examples: [{ text: "张鹏从智谱离职。", expect: [{ kind: "leave", person: "张鹏", org: "智谱" }] }],
  },
  {
    id: "zh-leave",
    kind: "leave",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:<P:person>(?::(?:我|自己|本人)?(?:不会|没有|从未|并未)|{gap}))(?:向(?:<W>|董事会|公司|集团)|了|书面|已?提出|已?提|提交|申请|宣布|递交|确认|约满|任满|届满|任期届满|届龄|期满|屡传|突然|闪电|主动|被迫|正式|集体|双双|即将|将|被曝|曝|已经?)*(?:(?:递交|提交|提出|递上|递出|递|上交|交出|呈交)(?:了)?(?:书面)?(?:的)?(?:辞职信|辞职书|请辞信|辞函|辞呈|辞职报告|辞职申请|辞任函|辞职函|辞任信)|离职|辞职|离任|辞任|卸任|请辞|去职|出走|下课|退休|荣休|引咎辞职|挂冠求去|挂冠|退任|(?:淡出|退出)(?:公司|集团)?(?:管理层|日常管理|一线|核心管理层|董事会)|出局|离场|退场|谢幕|退居幕后|退到幕后|被免(?=[,。;、]|$)|闪辞|裸辞|离巢|辞官|走人|跳船|落跑|引退|隐退|功成身退|退居二线|任满回国|呈辞|荣退|解任|不再续任|不获续聘|不获续约|约满离任|不再重选|不再膺选|不膺选连任|裸退|届退|优退|打包走人|求去|请辞获准|任满离任|不再任职|不再留任|办完离职手续|递交辞呈)(?!率|潮|风波|报告书?模板|前|创业者|手续|证明|信|函|员工|高管|的?(?:传闻|消息|原因|传言)|[之以]?后的|[^。;不]{0,8}(?:膺选|重选|获选)连任)",
    examples: [
      {
        text: "字节跳动副总裁杨震原离职。",
        expect: [{ kind: "leave", person: "杨震原", org: "字节跳动", role: "副总裁" }],
      },
      { text: "该公司离职率上升。", expect: [] },
      { text: "智谱执行董事李四轮值退任，并膺选连任。", expect: [] },
    ],
  },
  {
    id: "zh-leave-role",
    kind: "leave",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<P:person>{gap}(?:向<O>(?:<O>|董事会)?(?:提出|递交|提交)?)?)?(?:辞去|辞任|卸任|卸下|请辞|申请辞去|不再担任|不再兼任|不再出任|不再负责|辞掉|退下|退任|离任|被免去|不再任|不再分管|交棒|让出|交出|解除|卸去|淡出|放下|不再出任|不再主管|不再掌管|终止担任|解任|交卸|请辞获准|卸去|免兼|辞兼|不再署理|呈辞|恳辞)(?:了)?(?:其|所|担任的?|在|集团|公司|本公司|上市公司|<O>的?|<K>)*(?:<R:role>)(?:等)?(?:一职|职务|职位|之职|的职务|岗位)?",
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
    id: "zh-leave-all-posts",
    kind: "leave",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<P:person>{gap})?(?:辞去|辞任|卸任|卸下|不再担任)(?:了)?(?:在?(?:<W:org>)(?:的)?|公司|集团|上市公司|本公司)?(?:内)?(?:所有|全部|一切|任何)的?(?:<R>等?)?(?:职务|职位|职)",
    examples: [
      { text: "李四已辞去智谱全部职务。", expect: [{ kind: "leave", person: "李四", org: "智谱" }] },
      { text: "李四不再担任公司任何职务。", expect: [] },
    ],
  },
  {
    id: "zh-leave-that-post",
    kind: "leave",
    language: "zh",
    strength: "medium",
    roleFrom: "before",
    pattern:
      "<P:person>{gap}(?:(?:不再担任|辞去|卸任|辞任|不再兼任)(?:该|这一|上述|此|其)(?:职务|职位|岗位|职)|(?:卸下|辞去|交卸|辞卸)(?:其|现任|现有)?职务(?=[,。;]|$))",
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
    id: "zh-leave-last-day",
    kind: "leave",
    language: "zh",
    strength: "medium",
    pattern: "<P:person>(?:{gap})?在(?:了)?<W:org>的?(?:最后|末)(?:一个?|的)?(?:工作日|天|日)(?!之?前)",
    examples: [
      { text: "7月31日是李四在智谱的最后一个工作日。", expect: [{ kind: "leave", person: "李四", org: "智谱" }] },
      { text: "昨天是智谱在展会的最后一天。", expect: [] },
    ],
  },
  {
    id: "zh-leave-last-workday",
    kind: "leave",
    language: "zh",
    strength: "medium",
    pattern: "<P:person>(?:{gap})?(?:在公司)?的?最后(?:一个?)?(?:工作日|上班日|任职日)(?!之?前)",
    examples: [
      { text: "智谱副总裁李四的最后工作日为3月31日。", expect: [{ kind: "leave", person: "李四", org: "智谱" }] },
      { text: "李四说,昨天是本周最后一个工作日。", expect: [] },
    ],
  },
  {
    id: "zh-leave-who-retired",
    kind: "leave",
    language: "zh",
    strength: "medium",
    pattern:
      "(?<=接替|取代|顶替|接棒|继任|前任|接任)(?:了)?(?:<D>|刚刚?|日前|近日|不久前|此前|已经?)(?:因[^,。;<=X>]{1,8})?(?:正式|突然|已)?(?:退休|离职|辞职|离任|卸任|去职|辞任|请辞|荣休)的(?:前任?|原)?<PP:person>",
    examples: [
      {
        text: "智谱任命李四为首席财务官,接替上月退休的王五。",
        expect: [
          { kind: "appoint", person: "李四", org: "智谱", role: "首席财务官" },
          { kind: "leave", person: "王五", org: "智谱" },
        ],
      },
    ],
  },
  {
    id: "zh-leave-after-years",
    kind: "leave",
    language: "zh",
    strength: "medium",
    pattern:
      "<P:person>(?:{gap})在<O:org>(?:工作|任职|效力|待|供职|服务|就职|做|负责|从事|主导|带(?!来|动))[^,。;<=X>]{0,12},(?:<D>|于|已|正式|最终|后来|随后|因[^,。;<=X>]{1,8}){0,4}(?:提出|提|递交|申请|选择|决定)?(?:离职|辞职|离任|离开|退休|出走|辞呈)(?=[,。;]|$|后|创业)",
    examples: [
      {
        text: "李四在智谱工作十五年,上周离职。",
        expect: [{ kind: "leave", person: "李四", org: "智谱" }],
      },
      {
        text: "吴永辉之前在智谱做推理框架,上周提出离职。",
        expect: [{ kind: "leave", person: "吴永辉", org: "智谱" }],
      },
    ],
  },
  {
    id: "zh-leave-then-person",
    kind: "leave",
    language: "zh",
    strength: "medium",
    pattern:
      "(?<=^|[,。;:]|<D>)(?:于|在|从|自)?(?:(?:离开|告别|辞别|作别)<OO:org>|<OO:org2>(?:离职|辞职|离任|出走))(?:之后|以后|[两三几半\\d一四五六七八九十]+(?:年|个?月|天)?之?后|后)(?:的<D>|不久)?,(?:<D>|于|在){0,2}<PP:person>(?!的)",
    examples: [
      { text: "上月离开智谱以后,李四没有再找工作。", expect: [{ kind: "leave", person: "李四", org: "智谱" }] },
      { text: "飞机离开智谱总部以后,李四发了朋友圈。", expect: [] },
    ],
  },
  {
    id: "zh-leave-form",
    kind: "leave",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:离任|离职|辞任|辞职|卸任)[一-鿿]{0,10}(?:姓名|人员):<PP:person>(?:[,;、]?[一-鿿]{0,8}(?:职务|岗位|职位)(?:名称)?:<R:role>)?",
    examples: [
      {
        text: "智谱:离任高级管理人员姓名:李四,离任职务:首席财务官。",
        expect: [{ kind: "leave", person: "李四", org: "智谱", role: "首席财务官" }],
      },
    ],
  },
  {
    id: "zh-leave-badge",
    kind: "leave",
    language: "zh",
    strength: "medium",
    pattern:
      "<PP:person>{gap}(?:交还|归还|上交|交出|交回|摘下|交了|还了)(?:了)?(?:<O:org>的?)?(?:自己的)?(?:工牌|胸牌|门禁卡)",
    examples: [
      { text: "智谱首席技术官李四昨天交还了工牌。", expect: [{ kind: "leave", person: "李四", org: "智谱" }] },
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
      "<PP:person>(?:已经?|也|都|均|正式|将|即将|于|<D>|,|刚刚?|悄然|黯然|先后|相继|双双|早已|突然|选择|决定|宣布|被迫|主动|低调|昨天?|日前|近日|确认|证实|官宣|对外){0,5}(?:离开|离开了|离去|离队|告别团队|向(?:全员|全体员工|员工|同事|团队)告别)(?=[,。;、!]|$|后|,)",
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
    pattern:
      "(?:免去|解聘|撤销|解除)(?:其|他|她)(?:担任的|所任)?[一-鿿]{0,6}?<R:role>(?:等)?(?:职务|一职|的职务|职位)?",
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
      "(?:免去|解聘|解任|罢免|撤换|解雇|辞退|开除|解除|撤销|炒掉)了?<P:person>(?:的|担任的|所任的?)?(?:(?:<R:role>)(?:等)?(?:职务|一职|的职务|职位)?)?",
    examples: [
      { text: "智谱董事会决定免去王五的总经理职务。", expect: [{ kind: "leave", person: "王五", role: "总经理" }] },
      { text: "智譜解任資安長王五。", expect: [{ kind: "leave", person: "王五", role: "资安长" }] },
    ],
  },
  {
    id: "zh-dismissed",
    kind: "leave",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<P:person>{gap})(?:被|遭)(?:<O:org>)?(?:董事会)?(?:突然|正式|紧急|即时|即刻|当场|当众|无理|无故|违法|不当|无预警|变相){0,2}(?:免去|免职|解职|解雇|罢免|辞退|开除(?!中?共?党籍|学籍|军籍|公职|出)|撤职|解聘|解任|革职|停职|拔官|拔掉|拉下马|扫地出门|炒掉|炒鱿鱼|劝退|资遣|优化)(?:了)?(?:<R:role>(?:职务|一职)?)?",
    examples: [{ text: "李四被智谱解雇。", expect: [{ kind: "leave", person: "李四", org: "智谱" }] }],
  },
];
