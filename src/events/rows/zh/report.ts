import type { Row } from "../../row.ts";

// Who reports to whom, in Chinese.

export const CHINESE_REPORT_ROWS: readonly Row[] = [
  {
    id: "zh-report",
    kind: "report",
    language: "zh",
    strength: "strong",
    pattern:
      "(?:(?:(?<=^|[,。;:“、])|(?=<P>))<X:person>{gap})?(?:都|均|也|将|仍|改|改为|转为|并|须|需|开始|今后|此后|继续|直接|转|转而|两人|两个人|二人)*(?:向|跟|对)(?:集团|公司|联席|新任|现任|时任|其|上司|主管|大老板|老板){0,2}<P:manager>(?:直接|实线|虚线)?(?:汇报|报告|负责)(?:工作)?",
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
    id: "zh-report-given-to",
    kind: "report",
    language: "zh",
    strength: "medium",
    pattern:
      "(?:(?:(?<=^|[,。;:“、])|(?=<P>))<X:person>{gap})?(?:都|均|也|将|仍|改为|转为|并|须|需|今后|此后|直接|实线){0,3}(?:汇报|报告)(?:工作)?给(?:集团|公司|联席|新任|现任|其){0,2}<PP:manager>(?=[,。;、]|$)",
    examples: [
      { text: "李四今后直接汇报给智谱CEO张鹏。", expect: [{ kind: "report", person: "李四", manager: "张鹏" }] },
      { text: "李四把实验报告给王五看了。", expect: [] },
    ],
  },
  {
    id: "zh-report-belongs",
    kind: "report",
    language: "zh",
    strength: "medium",
    pattern:
      "<X:person>(?:将|改|转|直接|改为|转为|今后|则|,|由[^。,;]{0,6}){0,4}(?:直属|隶属|隶属于|直属于|直接隶属于?|划归(?=<=PP>(?:直管|直接管|直接领导))|归(?=<=PP>(?:直管|管辖|直接管|直接领导)))<PP:manager>",
    examples: [
      {
        text: "智谱智能驾驶部门改为直属李四。",
        expect: [{ kind: "report", team: "智能驾驶部门", org: "智谱", manager: "李四" }],
      },
    ],
  },
  {
    id: "zh-report-line-moves",
    kind: "report",
    language: "zh",
    strength: "strong",
    pattern:
      "(?<=^|[,。;:“将把]|(?=<=P>))<X:person>的?(?:直接)?(?:汇报线|汇报关系|汇报|实线)(?:将|也|则|正式|整体|统一|一并|今后|<D>){0,3}(?:转到|转至|转给|转向|划到|划归|划给|划至|移到|移至|移给|调到|调整至|调整到|调至|归到|归入|并到|改由|改至|改到|上收至|交给|归|转由|收归|升至|由)(?:了)?<PP:manager>",
    examples: [
      {
        text: "智谱语音团队的汇报线改由李四负责。",
        expect: [{ kind: "report", team: "语音团队", org: "智谱", manager: "李四" }],
      },
      {
        text: "智谱将语音团队的汇报线转到李四名下。",
        expect: [{ kind: "report", team: "语音团队", org: "智谱", manager: "李四" }],
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
      "(?:(?:<X:person>)(?:的)?(?:直接)?)?(?:汇报对象|汇报线|直属上级|直接上级|汇报上级|上级){gap}(?:[从由]<P:old>)?(?:变为|改为|变成|是|为|调整为|变更为|转为|换成)(?:了)?(?:当时的)?<P:manager>",
    examples: [
      { text: "马维英的汇报对象从张一鸣变为张楠。", expect: [{ kind: "report", person: "马维英", manager: "张楠" }] },
    ],
  },
];
