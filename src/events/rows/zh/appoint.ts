import type { Row } from "../../row.ts";

// Who rose or took a role over, in Chinese.

export const CHINESE_APPOINT_ROWS: readonly Row[] = [
  {
    id: "zh-appoint",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:(?:<W:org>){gap})?(?:任命|聘任|续聘|委任|聘请|选举|推选|推举|选聘|改选|增选|补选|提拔|擢升|提升|指派|委派|任用|拔擢|指定|起用|启用|晋升|改聘|改派|敦聘|礼聘|延聘|推派|遴选|派任|征召|安排|聘(?=[<=P>]))了?[:]?(?:其(?=[<=P>]))?(?:<P:person>)(?:等)?(?:为|担任|出任|任|接任|作为|兼任|成为|继任|升任|暂代|代理|署理|接掌|接棒|兼代|真除){its}(?:<R:role>)",
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
      "(?:<P:person>{gap})?(?:获|被|经|受|已获|获得)(?:<W:org>)?(?:董事会|公司)?(?:正式|内部)?(?:任命|委任|聘任|聘|擢升|提拔|推选|选举|选|推举|委派|晋升|拔擢|指定|提升|升|遴选|票选|推派|拔升|派任|派|指派|敦聘|礼聘|延揽|内定)(?:为|担任|出任|任|作为|接任|成为|接掌|兼任){its}(?:<R:role>)",
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
      "(?:<P:person>{gap})?(?:(?:由|从)<R:old>)?(?:出任|接任|升任|专任|兼掌|署理|出掌|主掌|主政|获升|荣任|升座|接班|接棒出任|膺任|膺选|获选为?|晋任|转岗担任|转任为|自兼|亲自兼任|改兼|退居(?=[<=R>])|接下(?=[<=R>])|升格|回锅任?|拔擢为?|真除|高升|被任|回归担任|调升|内升|升(?=<=R>)|晋升为?|擢升为?|转任|调任|就任|履新|继任|荣升|升为|升至|升职为|接掌|执掌|掌舵|兼任|改任|代理|代行|暂代|暂任|当选为?|连任|获任|空降|接棒|(?<=[<=P>])新任|回任|重任|升格为|转岗为|接手担任|挂帅|走马上任|调任至|扶正|升格|兼代|内升|出线接任|获聘|获派|调派|派任|改派|晋身|升补|荣膺|调升为?|(?<=[获被])(?:委|派|选|升)(?=为))(?:了|为|担任|出任|至)?{its}(?:<R:role>)",
    examples: [
      {
        text: "李四升任智谱首席技术官。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "首席技术官" }],
      },
      { text: "王五接任小米集團執行長。", expect: [{ kind: "appoint", person: "王五", org: "小米", role: "执行长" }] },
    ],
  },
  {
    id: "zh-appoint-numbered",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    pattern: "(?<=^(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[.、)])<PP:person>(?:担任|出任|任)<R:role>",
    examples: [
      {
        text: "1.李四担任智谱首席财务官;",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "首席财务官" }],
      },
    ],
  },
  {
    id: "zh-appoint-new-post",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:<P:person>的)?(?:其)?新(?:的)?(?:岗位|职位|头衔|职务|角色|身份)(?:则|将|便|就)?(?:是|为)(?!否)(?:<O>的?)?<R:role>(?=[,。;、]|$)",
    examples: [
      {
        text: "李四上周加入智谱。新岗位是首席科学家。",
        expect: [{ kind: "join", person: "李四", org: "智谱", role: "首席科学家" }],
      },
      { text: "李四的新身份是父亲。", expect: [] },
    ],
  },
  {
    id: "zh-appoint-settled",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    pattern:
      "<R:role>(?:的?人选|一职|职位)?(?:已|终于|正式|已经|最终){0,2}(?:敲定|确定|落定|出炉|揭晓|尘埃落定)[,:]?(?:为|由|是|系)[^。;,<=X>]{0,6}<PP:person>",
    examples: [
      {
        text: "智谱首席财务官人选已经敲定,为李四。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "首席财务官" }],
      },
    ],
  },
  {
    id: "zh-appoint-becomes",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "<P:person>(?:{gap}|接替<P:predecessor>,?|接棒<P:predecessor2>,?)(?:正式)?成为(?:了)?(?:其|该公司|公司|集团|<O>的?)?(?:(?:新任|新一任|下一任|首任|继任|新晋|历史上)|(?:第?[一二三四五六七八九十两\\d]+[届任位]))(?:<O>的?)?<R:role>",
    examples: [
      {
        text: "李四成为智谱新任首席财务官。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "首席财务官" }],
      },
      { text: "李四成为智谱首席财务官的热门人选。", expect: [] },
    ],
  },
  {
    id: "zh-appoint-respectively",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "<P:person>(?:{gap})分别(?:将|拟|正式)?(?:出任|接任|升任|就任|任|兼任|获任|获委任为|当选为?|接掌|接手|执掌|掌管|(?<=(?:宣布|公布|调整|任命|决定|公告|通知|同意|选举|将|拟|此次|<D>)[^。;]{0,40}分别)(?:担任|负责|带领|领导|分管|管理|主管|统管))(?:公司|集团)?(?:<R:role>|<T:team>)",
    examples: [
      {
        text: "李四和王五分别出任智谱首席技术官和首席运营官。",
        expect: [
          { kind: "appoint", person: "李四", org: "智谱", role: "首席技术官" },
          { kind: "appoint", person: "王五", org: "智谱", role: "首席运营官" },
        ],
      },
      {
        text: "智谱宣布,李四与王五分别负责语音团队和视觉团队。",
        expect: [
          { kind: "appoint", person: "李四", org: "智谱", team: "语音团队" },
          { kind: "appoint", person: "王五", org: "智谱", team: "视觉团队" },
        ],
      },
    ],
  },
  {
    id: "zh-appoint-teams-given",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "<T:team>(?:将|改|则|今后|此后|现|<D>){0,2}分别(?:将|改)?(?:由|交由|交给|交予|归|划归)<PP:person>(?=管理|负责|带领|领导|统管|分管|直管|执掌|掌管|接手|牵头|主管|,|。|;|$)",
    examples: [
      {
        text: "智谱将语音团队和视觉团队分别交给李四和王五。",
        expect: [
          { kind: "appoint", person: "李四", org: "智谱", team: "语音团队" },
          { kind: "appoint", person: "王五", org: "智谱", team: "视觉团队" },
        ],
      },
    ],
  },
  {
    id: "zh-appoint-form",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:新任|拟任|聘任|任命|任职)[一-鿿]{0,10}(?:姓名|人员|人选|人):<PP:person>[,;、]?(?:新任|拟任|任职)?[一-鿿]{0,8}(?:职务|岗位|职位)(?:名称)?:<R:role>",
    examples: [
      {
        text: "智谱:新任高级管理人员姓名:李四,职务:首席财务官。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "首席财务官" }],
      },
    ],
  },
  {
    id: "zh-appoint-succeeds",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:<P:person>{gap})(?:将)?(?:接替|取代|替换|接棒|顶替)<P:predecessor>(?!职|位|工作|的是|的为)[,]?(?:担任|出任|成为|任|接任|执掌|负责|统管|领导|分管|管理|主管)?{its}(?:<R:role>|<T:team>)?",
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
      "<R:role>[^。;,<=R>]{0,6}(?:由|改由|交由|转由|将由|则由)(?:其[子女弟兄妹妻侄]?|集团|公司)?<P:person>(?:先生|女士)?(?:<D>|自|于|起){0,3}(?:正式|暂时?|内部|回锅)?(?:接任|接替|担任|出任|兼任|继任|接手|暂代|代理|代行|接棒|接掌|升任|真除|掌舵|署理|升补|递补|兼代|内升|回锅|操刀|补上|转任|调任|改任|调升)",
    examples: [
      { text: "智谱首席技术官一职由李四接任。", expect: [{ kind: "appoint", person: "李四", role: "首席技术官" }] },
      { text: "智譜財務長一職由李四真除。", expect: [{ kind: "appoint", person: "李四", role: "财务长" }] },
    ],
  },
  {
    id: "zh-appoint-in-charge",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:(?:<O:org>|<T:team>){gap})?(?:由|改由|交由|转由|将由|则由|分别由)(?:其|集团|公司)?<P:person>(?:先生|女士)?(?:<D>)?(?:正式|暂时?|单独|直接|全面|统一|亲自)?(?:统筹|坐镇|操盘|掌舵|真除|出掌|掌理|升补|兼代|主理|打理|署理|把关|全权负责|领军|主政|主掌|兼掌|督导|直辖|接任|接替|担任|出任|兼任|继任|接手|接管|暂代|代理|代行|接棒|负责|执掌|掌管|接掌|升任|统管|分管|带领|牵头|挂帅|领导|主管|管理|领衔|统一管理|直管|代管|兼管|牵头负责|主持)(?:<R:role>)?",
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
      "(?:把|将)<R:role>(?:的?(?:位子|位置|职位|职务|一职|帅印|接力棒|权杖|印章|大权|大印|棒子))?(?:交给|传给|让给|移交给?|交到|交棒给|传予|交予)了?(?:[^。;,<=X>]{0,6}|[^。;,<=P>]{1,12}的)<PP:person>",
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
      "<T:team>(?:的?(?:管理权|负责人))?(?:将|已|也|则|今后|此后|现在|目前|如今|现|<D>){0,2}(?:换成了?|归|划归|交给|交到|移交给?|转交给?)<PP:person>(?:先生|女士)?(?=管理|负责|管|带领|领导|统管|分管|直管|,|。|;|$)",
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
      "(?:核准|批准|批复|同意|核定)(?:了)?<PP:person>(?:先生|女士)?(?:(?:担任|出任|为|的)?(?:<O:org>)?<R:role>的?(?:任职资格|任职资质)|(?:担任|出任)<R:role2>)",
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
      "(?:聘任|聘请|委任|任命|指派|委派|推选|选举|由)<P:person>(?:先生|女士)?(?:接替|接任|顶替|继任)(?:(?:<P:predecessor>的?|该|上述|这一)(?:职务|职位|一职|职|位置|工作)?)?(?=[,。;]|$)",
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
      "<PP:person>(?:将|正式|已|随即|则|<D>){0,2}(?:接过|接下|接掌|扛起|接手|署理|暂代|代理|兼代)(?:了)?(?:他|她|其|这|<PP:predecessor>)?的?(?:位置|帅印|接力棒|职务|权杖|指挥棒|重任|班|棒子?|大旗|工作)",
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
      "(?:(?:该|这一|上述|其|相关)?(?:职务|职位|一职|职缺|空缺|遗缺)|(?:该|这一|上述|其|相关|原有|手头|所有|全部|区域|部门|团队|分管的?)(?:职责|工作|业务|岗位|事务)|日常运营|日常工作)(?:将|暂时?|则|改|已|今后|后续|届时|暂|,|<D>){0,3}(?:由|交由|转由|交给|转交给?|移交给?)<P:person>(?:暂时?|直接)?(?:接任|接替|担任|出任|兼任|继任|接手|暂代|代理|代行|代为|接棒|填补|递补|署理|署任|补上|接管|兼管|打理|接掌|统管|分管|负责|代管|(?=[,。;]|$))",
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
      "(?<=[,;。])(?:并|改|将|则|暂时?|后)?由(?:其[子女弟兄妹妻侄]?)?<P:person>(?:先生|女士)?(?:<D>)?(?:正式|暂时?|回锅|内升)?(?:接任|接替|继任|接棒|接班|接手|递补|补位|代理|代行|署理|暂代|真除|升任|接掌|掌舵|转任|调任|兼任)(?=[,。;、]|$)",
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
    id: "zh-appoint-arrives",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    roleFrom: "person",
    pattern: "<PP:person>{gap}(?:到任|到岗|到职|上任(?=[,。;]|$)|走马上任|正式上任|正式就职)(?=[,。;]|$)",
    examples: [
      {
        text: "智谱首席财务官李四2月1日到任,王五离职。",
        expect: [
          { kind: "appoint", person: "李四", org: "智谱", role: "首席财务官" },
          { kind: "leave", person: "王五" },
        ],
      },
      { text: "李四到任后开了第一次会。", expect: [] },
    ],
  },
  {
    id: "zh-appoint-successor",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    roleFrom: "before",
    pattern:
      "(?:接任者|继任者|接班人|接替者|继任人选|接棒者|继任人|接替人选|接替<P>的|接任的|接手的|接班的|接棒的|顶上的|补位的|接(?:替他|替她|棒|班|任|手|替)的?人(?:选)?)(?:将?为|将?是|系|:|定为|确定为)(?!否)[^。;,<=X>]{0,12}<PP:person>(?!的)",
    examples: [
      {
        text: "智谱首席财务官王五卸任,接任者为李四。",
        expect: [
          { kind: "leave", person: "王五", org: "智谱", role: "首席财务官" },
          { kind: "appoint", person: "李四", org: "智谱", role: "首席财务官" },
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
    pattern:
      "(?<=[,;。])<P:person>(?:将|正式|已|随即|则|获委任|获任命|获聘|升任){0,2}(?:接任|继任|接棒|接班|接替|补位|补上|递补|顶上)(?=[,。;]|$)",
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
    id: "zh-appoint-duties-taken",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    roleFrom: "before",
    pattern:
      "(?<=^|[,。;:])(?:其|他的|她的|原|相关|上述|该|所遗)?(?:职务|职位|岗位|职责|遗缺|一职|空缺|工作)(?:将|则|已|现|目前|<D>|,){0,3}(?:暂时?|临时|改|转|交)?由[^。;,<=X>]{0,8}<PP:person>(?:先生|女士)?(?:暂时?|临时)?(?:代理|代行|接任|接手|接替|兼任|暂代|署理|兼代|接棒|代管|递补|担任)(?=[,。;、]|$)",
    examples: [
      {
        text: "智谱首席财务官王五辞职,职务暂由会计主管李四代理。",
        expect: [
          { kind: "leave", person: "王五", org: "智谱", role: "首席财务官" },
          { kind: "appoint", person: "李四", org: "智谱", role: "首席财务官" },
        ],
      },
    ],
  },
  {
    id: "zh-appoint-made-permanent",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    pattern:
      "<PP:person>(?:今日|今天|正式|终于|<D>){0,2}(?:真除|扶正|转正),?(?:并)?(?:成为|升任|出任|任)[^。;,<=X><=R>]{0,16}<R:role>(?=[,。;、]|$)",
    examples: [
      {
        text: "智谱代理总经理李四真除,成为首位本土出身的总经理。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "总经理" }],
      },
    ],
  },
  {
    id: "zh-appoint-former-latter",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "(?<=^|[,。;:])[前后]者(?:则|将|也|改|暂|,|<D>){0,2}(?:由|交由|交给|归|交予)[^。;,<=X>]{0,12}<PP:person>(?:来|暂时?|兼任|先生|女士){0,2}(?:负责|接掌|掌管|带队|带领|领导|领军|主管|执掌|统管|管理|牵头|分管|接手|主持|挂帅|坐镇|操盘)",
    examples: [
      {
        text: "智谱将机器人事业部拆分为语音团队和视觉团队。前者由李四负责,后者交给王五带领。",
        expect: [
          { kind: "team", action: "split", org: "智谱", team: "机器人事业部" },
          { kind: "appoint", person: "李四", org: "智谱", team: "语音团队" },
          { kind: "appoint", person: "王五", org: "智谱", team: "视觉团队" },
        ],
      },
      { text: "智谱的方案有两种。前者由李四负责。", expect: [] },
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
      "(?:<P:person>{gap})(?:将|拟|正式|开始|起|转而|改为|转为|重新|即将|(?<=(?<![至到-])<D>)){1,2}(?:担任|任){its}(?:<R:role>)(?!的[<=O>])",
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
      "(?:(?:<W:org>){gap})?(?:提名|推荐|拟聘任?|拟任命)<P:person>(?:为|担任|出任){its}(?:<R:role>)(?:候选人|人选)?",
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
    id: "zh-appoint-will-become",
    kind: "appoint",
    language: "zh",
    strength: "medium",
    pattern: "<PP:person>(?:将|即将|将会|将正式)成为(?:其|该公司|公司|集团|<O>的?|<T>的?)?<R:role>(?=[,。;、]|$|并)",
    examples: [
      { text: "智谱副总裁李四将成为首席技术官。", expect: [{ kind: "appoint", person: "李四", role: "首席技术官" }] },
      { text: "李四希望成为首席技术官。", expect: [] },
    ],
  },
  {
    id: "zh-appoint-qualifications",
    kind: "appoint",
    language: "zh",
    strength: "strong",
    pattern:
      "<PP:person>(?:担任|出任)(?:<O:org>的?)?<R:role>[^。;]{0,40}?的?任职资格[^。;,<=X>]{0,8}(?:获|已|均)[^。;,<=X>]{0,8}(?:核准|批准|批复)",
    examples: [
      {
        text: "李四担任智谱总经理的任职资格已于近日获核准。",
        expect: [{ kind: "appoint", person: "李四", org: "智谱", role: "总经理" }],
      },
    ],
  },
];
