import type { Claim } from "../../src/model/event.ts";
import { change, unknown } from "../message/samples.ts";

/** One article of the corpus: which story it belongs to, and whom and what a reading would find in it. */
export interface CorpusArticle {
  readonly id: string;
  readonly story: string;
  readonly title: string;
  readonly text: string;
  /** Days after the first article of the corpus. */
  readonly day: number;
  readonly link?: string;
  /** Main events: [kind, person or target, org]. */
  readonly events?: readonly (readonly [Claim["kind"], string | undefined, string])[];
}

/** Names that are tracked in the corpus, with their other forms: the first is the entity id. */
export const TRACKED: readonly (readonly [string, ...string[]])[] = [
  ["qinghe", "青禾智能", "青禾智慧", "Qinghe"],
  ["yunfan", "云帆科技", "雲帆科技", "Yunfan"],
  ["beacon", "Beacon Labs", "灯塔实验室"],
  ["lanjing", "蓝鲸出行", "Lanjing"],
  ["northgate", "Northgate", "北门芯片"],
  ["lin-wanqing", "林晚晴", "Lin Wanqing"],
  ["zhao-heming", "赵鹤鸣", "趙鶴鳴", "Zhao Heming"],
  ["harbor", "Harbor"],
];

const LIN_BODY = `记者从多位知情人士处获悉，灯塔实验室前研究副总裁林晚晴已于本周一正式加入青禾智能，担任 Harbor 基础研究负责人。
林晚晴在灯塔实验室工作了九年，参与过该机构三代语言模型的训练，论文引用次数超过四万次。
青禾智能内部人士透露，Harbor 团队目前约有260人，此前由赵鹤鸣兼管，调整之后赵鹤鸣将专注于应用产品线。
过去半年，青禾智能在基础模型上的投入明显加大，仅算力采购一项就签下了35亿元的合同。
对于上述人事变动，青禾智能方面没有回应置评请求，灯塔实验室则表示感谢林晚晴的贡献并祝她一切顺利。`;

const LAYOFF_EN = `Northgate will lay off about 1,350 workers, roughly 8% of its staff, the chip designer told employees in a memo on Tuesday.
The cuts fall mostly on the mobile processor group in Austin and on recruiting, according to two people who have seen the memo.
Chief executive Mara Ellison wrote that the company hired for demand that never arrived and must now "live within its means".
Northgate expects a charge of $190 million in the current quarter for severance and leases.
Shares of the company rose 3.4% after the news. Northgate last cut jobs two years ago, when it closed its memory unit.`;

const QUARTER = (
  quarter: string,
  revenue: string,
  profit: string,
  rides: string,
  month: string,
) => `蓝鲸出行今日发布截至${month}的第${quarter}季度未经审计财务报告。
报告显示，公司本季度实现营业收入${revenue}亿元，经调整净利润${profit}亿元，平台日均订单量达到${rides}万单。
公司管理层在电话会上表示，将继续投入自动驾驶与国际化业务，保持健康的现金流，为股东创造长期价值。
截至报告期末，公司持有的现金及现金等价物、受限制现金和理财投资规模稳健，能够支持未来的业务发展。
蓝鲸出行同时提醒投资者，前瞻性陈述涉及风险和不确定性，实际结果可能与预期存在重大差异。`;

/** Written for this test: invented companies and people; look-alikes stand beside what they look like. */
export const CORPUS: readonly CorpusArticle[] = [
  // A hire: first report, republished with another head and tail, rewritten, spun, and told in English and traditional.
  {
    id: "lin-1",
    story: "lin",
    day: 0,
    title: "独家｜林晚晴加入青禾智能，任 Harbor 基础研究负责人",
    text: LIN_BODY,
    events: [["join", "林晚晴", "青禾智能"]],
  },
  {
    id: "lin-2",
    story: "lin",
    day: 0.3,
    title: "灯塔实验室大牛回国！青禾智能再添猛将",
    text: `点击上方蓝字关注我们，每天了解科技圈新鲜事。\n${LIN_BODY.split("\n").slice(0, 4).join("\n")}\n你怎么看这次人才流动？欢迎在评论区留言，喜欢就点个赞再走。`,
    events: [["join", "林晚晴", "青禾智能"]],
  },
  {
    id: "lin-3",
    story: "lin",
    day: 0.6,
    title: "林晚晴执掌青禾智能基础研究",
    text: "青禾智能的基础研究换了掌门人。曾在灯塔实验室负责研究的林晚晴本周入职，直接带领 Harbor 的260人。赵鹤鸣此后只管应用产品。业内认为，这是青禾智能今年最重要的一次引援，与其在算力上砸下35亿元的动作相呼应。",
    events: [["join", "林晚晴", "青禾智能"]],
  },
  {
    id: "lin-4",
    story: "lin",
    day: 0.7,
    title: "Former Beacon Labs executive Lin Wanqing joins Qinghe to run basic research",
    text: "Lin Wanqing, until recently vice president of research at Beacon Labs, has joined the Chinese startup Qinghe, according to people familiar with the matter. She will run Harbor, the company's basic research team of about 260 people. Zhao Heming, who had been looking after Harbor, will turn to applications. Qinghe did not reply to a request for comment.",
    events: [["join", "林晚晴", "青禾智能"]],
  },
  {
    id: "lin-5",
    story: "lin",
    day: 1.1,
    title: "青禾智慧延攬林晚晴，領導 Harbor 基礎研究",
    text: "多名知情人士透露，燈塔實驗室前研究副總裁林晚晴已於週一加入青禾智慧，擔任 Harbor 基礎研究負責人。Harbor 團隊約有260人，先前由趙鶴鳴兼管。",
    events: [["join", "林晚晴", "青禾智能"]],
  },
  // The trap beside it: another person joins the same company on the same day, in the same words.
  {
    id: "song-1",
    story: "song",
    day: 0.2,
    title: "独家｜宋知远加入青禾智能，任多模态算法负责人",
    text: "记者从多位知情人士处获悉，云帆科技前技术总监宋知远已于本周一正式加入青禾智能，担任多模态算法负责人。宋知远在云帆科技工作了六年，主导过视频理解平台的研发。青禾智能方面没有回应置评请求。",
    events: [["join", "宋知远", "青禾智能"]],
  },
  {
    id: "song-2",
    story: "song",
    day: 0.5,
    title: "云帆科技宋知远转投青禾智能",
    text: "云帆科技技术总监宋知远已经离职，下一站是青禾智能，负责多模态算法。宋知远此前六年一直在云帆科技做视频理解。",
    events: [["join", "宋知远", "青禾智能"]],
  },
  // A layoff in English, rewritten and in Chinese; another company's layoff on the same day; the same company later.
  {
    id: "cut-1",
    story: "cut",
    day: 2,
    title: "Northgate to lay off 1,350 workers, 8% of staff",
    text: LAYOFF_EN,
    events: [["layoff", undefined, "Northgate"]],
  },
  {
    id: "cut-2",
    story: "cut",
    day: 2.1,
    title: "Northgate to lay off 1,350 workers, 8% of staff - Bay Wire",
    text: `Read this story in the app.\n${LAYOFF_EN}\nSubscribe to our newsletter for more.`,
    events: [["layoff", undefined, "Northgate"]],
  },
  {
    id: "cut-3",
    story: "cut",
    day: 2.4,
    title: "Chip designer Northgate cuts 8% of its workforce in memo to staff",
    text: "About 1,350 people at Northgate will lose their jobs, chief executive Mara Ellison told staff on Tuesday. Most work on mobile processors in Austin. The charge for the cuts will be $190 million, and the stock gained 3.4%.",
    events: [["layoff", undefined, "Northgate"]],
  },
  {
    id: "cut-4",
    story: "cut",
    day: 2.6,
    title: "北门芯片宣布裁员1350人，占员工总数8%",
    text: "当地时间周二，北门芯片首席执行官在内部信中宣布裁员约1350人，占员工总数的8%，主要涉及奥斯汀的移动处理器部门。公司预计本季度为此计提1.9亿美元费用。消息公布后股价上涨3.4%。",
    events: [["layoff", undefined, "Northgate"]],
  },
  {
    id: "cutb-1",
    story: "cut-beacon",
    day: 2.2,
    title: "Beacon Labs to lay off 90 workers in policy group",
    text: "Beacon Labs will lay off 90 workers in its policy group, the research company told employees in a memo on Tuesday. The cuts fall mostly on the Brussels office. The company said it expects no other cuts this year.",
    events: [["layoff", undefined, "Beacon Labs"]],
  },
  {
    id: "cut-later",
    story: "cut-2",
    day: 60,
    title: "Northgate to lay off another 400 workers",
    text: "Northgate will cut 400 more jobs, two months after a first round, the chip designer said on Friday. The cuts close its office in Leeds, which designed modems.",
    events: [["layoff", undefined, "Northgate"]],
  },
  // One template, two quarters; and the first of them told by somebody else.
  {
    id: "q2-1",
    story: "q2",
    day: 5,
    title: "蓝鲸出行发布2026年第二季度财报：营收52.6亿元",
    text: QUARTER("二", "52.6", "3.1", "1460", "6月30日"),
  },
  {
    id: "q2-2",
    story: "q2",
    day: 5.2,
    title: "蓝鲸出行二季度营收52.6亿元，日均订单1460万",
    text: "蓝鲸出行公布二季度业绩，收入52.6亿元，经调整净利润3.1亿元，日均订单1460万单。管理层说会继续投入自动驾驶和海外市场。",
  },
  {
    id: "q3-1",
    story: "q3",
    day: 9,
    title: "蓝鲸出行发布2026年第三季度财报：营收58.9亿元",
    text: QUARTER("三", "58.9", "4.4", "1580", "9月30日"),
  },
  {
    id: "q3-2",
    story: "q3",
    day: 9.4,
    title: "Lanjing revenue hits 5.89 billion yuan in third quarter",
    text: "Ride hailing company Lanjing reported revenue of 5.89 billion yuan for the third quarter and adjusted profit of 440 million yuan. It handled 15.8 million rides a day. Management said it will keep investing in self-driving cars.",
  },
  // Another company's report in the same words.
  {
    id: "yq3-1",
    story: "yunfan-q3",
    day: 9.1,
    title: "云帆科技发布2026年第三季度财报：营收21.3亿元",
    text: QUARTER("三", "21.3", "1.7", "620", "9月30日").replaceAll("蓝鲸出行", "云帆科技"),
  },
  // A model and the next one.
  {
    id: "m5-1",
    story: "m5",
    day: 12,
    title: "Beacon Labs releases Lumen 5, its largest open model",
    text: "Beacon Labs on Thursday released Lumen 5, a language model with 420 billion parameters whose weights anyone can download. It scores 71.5% on a test of software engineering and costs 40% less to run than its predecessor, the company said. Lumen 5 reads images and up to 2 million words at once.",
  },
  {
    id: "m5-2",
    story: "m5",
    day: 12.2,
    title: "灯塔实验室开源 Lumen 5：4200亿参数，成本降40%",
    text: "灯塔实验室周四开源了新一代大模型 Lumen 5，参数规模4200亿，在软件工程测试中得分71.5%，推理成本比上一代低40%，支持图片输入和200万字上下文。",
  },
  {
    id: "m5-3",
    story: "m5",
    day: 12.5,
    title: "Lumen 5 is out: Beacon Labs gives away a 420-billion-parameter model",
    text: "Anyone can now download Lumen 5, the largest open language model that Beacon Labs has published. At 420 billion parameters it runs at 40% lower cost than before. On a software engineering benchmark it reaches 71.5%.",
  },
  {
    id: "m6-1",
    story: "m6",
    day: 14,
    title: "Beacon Labs teases Lumen 6 for next spring",
    text: "Beacon Labs said its next language model, Lumen 6, is being trained and should arrive next spring. The company gave no figures. Researchers said that it will learn from video.",
  },
  // Funding of two companies in one week, both with the same lead investor.
  {
    id: "f1-1",
    story: "fund-tide",
    day: 15,
    title: "潮汐机器人完成12亿元B轮融资，远山资本领投",
    text: "人形机器人公司潮汐机器人宣布完成12亿元B轮融资，由远山资本领投，老股东跟投。资金将用于量产产线建设，公司计划明年交付3000台机器人。潮汐机器人成立于2023年，总部位于苏州。",
  },
  {
    id: "f1-2",
    story: "fund-tide",
    day: 15.2,
    title: "人形机器人再获大额融资：潮汐机器人B轮拿下12亿元",
    text: "潮汐机器人今天对外宣布，B轮融资到账12亿元，远山资本领投。这家苏州公司打算明年交付3000台人形机器人，新钱主要投向产线。",
  },
  {
    id: "f2-1",
    story: "fund-reed",
    day: 15.4,
    title: "芦苇医疗完成4亿元A轮融资，远山资本领投",
    text: "手术机器人公司芦苇医疗宣布完成4亿元A轮融资，由远山资本领投。资金将用于临床试验和注册。芦苇医疗成立于2022年，总部位于成都，产品用于眼科手术。",
  },
  // Roundups hold everything and are about nothing.
  {
    id: "r-1",
    story: "round-1",
    day: 0.9,
    title: "早报｜11月21日：青禾智能引援、油价下调、月球车着陆",
    text: `一、科技\n${LIN_BODY.split("\n")[0]}\n二、民生\n成品油价格今晚二十四时起每吨下调180元，加满一箱油少花约7元，这是年内第九次下调。\n三、航天\n国家航天部门宣布新一代月球车成功着陆，传回首批彩色图像，将在月面工作至少一年。\n四、文体\n全国田径锦标赛昨晚落幕，女子四百米栏打破了保持十一年的赛会纪录。\n五、天气\n冷空气将于周三抵达华北，局地降温超过十度，请注意添衣保暖，出行留意路面结冰。\n六、教育\n多地公布明年中考改革方案，体育分值提高，实验操作纳入总分。`,
  },
  {
    id: "r-2",
    story: "round-2",
    day: 1.9,
    title: "早报｜11月22日：两地试点新政、航班恢复、图书展开幕",
    text: "一、民生\n两地宣布试点租房补贴新政，符合条件的毕业生每月可领取800元，期限最长三年。\n二、交通\n受台风影响取消的航班今日起陆续恢复，机场提醒旅客提前核对时刻。\n三、文化\n秋季图书展今天开幕，共有六百余家出版机构参展，现场设有儿童阅读专区。",
  },
  // A lawsuit in two rewrites, and an unrelated suit.
  {
    id: "sue-1",
    story: "sue",
    day: 20,
    title: "Yunfan sues Qinghe over trade secrets in video search",
    text: "Yunfan has sued Qinghe in a Hangzhou court, accusing its rival of using trade secrets that former engineers took along. The suit asks for 86 million yuan in damages and names three engineers who changed sides last year. Qinghe called the claims baseless.",
    events: [["dispute", "青禾智能", "云帆科技"]],
  },
  {
    id: "sue-2",
    story: "sue",
    day: 20.3,
    title: "云帆科技起诉青禾智能侵犯商业秘密，索赔8600万元",
    text: "云帆科技已在杭州起诉青禾智能，称三名跳槽的工程师带走了视频搜索的商业秘密，要求赔偿8600万元。青禾智能回应称指控毫无根据。",
    events: [["dispute", "青禾智能", "云帆科技"]],
  },
  {
    id: "sue-b",
    story: "sue-b",
    day: 20.4,
    title: "Authors sue Beacon Labs over books in training data",
    text: "Four novelists have sued Beacon Labs in San Francisco, saying that pirated copies of their books were used to train its models. They ask the court to let other writers join. Beacon Labs declined to comment.",
  },
  // Two moves of one executive within a week are one story; a profile of hers a month later is not.
  {
    id: "zhao-1",
    story: "zhao",
    day: 25,
    title: "赵鹤鸣离开青禾智能",
    text: "青禾智能应用产品线负责人赵鹤鸣已经提出离职，本周五是他的最后一个工作日。他在内部信中感谢了同事，没有说明去向。",
    events: [["leave", "赵鹤鸣", "青禾智能"]],
  },
  {
    id: "zhao-2",
    story: "zhao",
    day: 27,
    title: "Zhao Heming joins Lanjing as chief product officer",
    text: "Zhao Heming, who left Qinghe last week, is joining Lanjing as chief product officer, the ride hailing company said on Monday.",
    events: [["join", "赵鹤鸣", "蓝鲸出行"]],
  },
  {
    id: "zhao-3",
    story: "zhao-profile",
    day: 58,
    title: "赵鹤鸣：做产品要先学会删",
    text: "在蓝鲸出行的新办公室里，赵鹤鸣的桌上只有一台电脑和一盆薄荷。他说自己每天做的最多的事情是删掉功能。谈到司机端的改版，他认为减少两次点击比增加十个按钮更重要。",
  },
  // Spun: words changed throughout, sentences in another order.
  {
    id: "spun-1",
    story: "spun",
    day: 30,
    title: "云帆科技将关闭两座数据中心，年省电费上亿元",
    text: "云帆科技计划在明年上半年关闭位于贵阳和中卫的两座数据中心，把业务迁往张北的新机房。公司基础设施负责人表示，新机房采用液冷技术，能耗可以降低三成。两座旧数据中心合计有1.8万台服务器，其中六成会被转售。关闭之后，云帆科技预计每年节省电费1.2亿元。受影响的170名运维人员可以选择转岗或领取补偿。",
  },
  {
    id: "spun-2",
    story: "spun",
    day: 30.6,
    title: "省下上亿电费！云帆科技要关掉两个机房",
    text: "受到波及的170位运维员工能够选择转岗或者拿补偿。云帆科技打算在明年上半年关停位于贵阳与中卫的两个数据中心，将业务搬往张北的新机房。新机房使用液冷技术，能耗能够下降三成，公司基础设施负责人说道。两个老数据中心一共有1.8万台服务器，当中六成将会被转卖。关停以后，云帆科技预估每年省下电费1.2亿元。",
  },
  // The same address is the same article, whatever became of its text.
  {
    id: "link-1",
    story: "link",
    day: 33,
    title: "Harbor 团队搬家",
    text: "Harbor 团队搬到了新的办公楼。",
    link: "https://news.example/harbor",
  },
  {
    id: "link-2",
    story: "link",
    day: 33.1,
    title: "更新：青禾智能新办公楼启用，首批团队入驻",
    text: "新楼位于城西，共有二十二层，配有食堂和健身房。",
    link: "https://news.example/harbor",
  },
  // Empty and tiny articles join nothing.
  { id: "tiny-1", story: "tiny-1", day: 34, title: "", text: "" },
  { id: "tiny-2", story: "tiny-2", day: 34, title: "", text: "快讯" },
];

/** The claims that a reading of a corpus article would state. */
export function claimsOf({ events = [], title }: CorpusArticle): readonly Claim[] {
  return events.map(([kind, about, org]) => ({
    ...change({
      kind,
      person: about !== undefined && kind !== "dispute" ? named(about) : undefined,
      org: named(org),
      target: about !== undefined && kind === "dispute" ? [named(about)] : [],
    }),
    evidence: { in: "title", start: 0, end: title.length, quote: title },
    support: [],
    rule: "corpus",
  }));
}

function named(name: string) {
  const id = TRACKED.find((forms) => forms.includes(name))?.[0];
  return { ...unknown(name), entityId: id };
}
