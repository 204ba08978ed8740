import { describe, expect, test } from "vitest";
import { plainClaim, readText } from "./read-text.ts";

describe("names in Chinese", () => {
  test.each([
    [
      "a company of a group has a name of its own",
      "小米金融裁员30%。",
      { kind: "layoff", org: "小米金融", percent: 30 },
    ],
    [
      "what a company is stands in front of its name",
      "李四遭美商英伟达挖角。",
      { kind: "join", person: "李四", org: "英伟达" },
    ],
    ["quotation marks around a name", "王五加入“智谱”，任副总裁。", { kind: "join", person: "王五", org: "智谱" }],
    [
      "relatives and deputies are people",
      "智谱董事会委任其长女、执行董事罗安宁为主席。",
      { kind: "appoint", person: "罗安宁", role: "主席" },
    ],
    [
      "who changes jobs within a group joins nothing",
      "小米金融总裁李四出任小米首席财务官。",
      { kind: "appoint", person: "李四", org: "小米" },
    ],
    [
      "a married woman has two family names",
      "智譜宣布，陳林麗華接任董事長。",
      { kind: "appoint", person: "陈林丽华", role: "董事长" },
    ],
    [
      "a family name may stand before an English given name",
      "智譜委任陳Ricky為商務總監。",
      { kind: "appoint", person: "陈Ricky", role: "商务总监" },
    ],
    [
      "who succeeds somebody who moved up within a house has the post that was left",
      "禾信銀行總經理李四升任禾信金控總經理，遺缺由王五接任。",
      { kind: "appoint", person: "王五", org: "禾信银行", role: "总经理" },
    ],
    [
      "who goes over to a company takes a post there",
      "宏碁總監李四加盟智譜，明年接掌執行長。",
      { kind: "join", person: "李四", org: "智谱" },
    ],
    [
      "a company called after a word is known from where people work and what it does",
      "李四去年从青柠辞职。青柠认为李四违反竞业协议，近日已将其诉至法院。",
      { kind: "leave", person: "李四", org: "青柠" },
    ],
    [
      "a company is known from its founding and what it makes",
      "李四今年创办了白鹭，做家用机器人。",
      { kind: "found", person: "李四", org: "白鹭" },
    ],
    [
      "a word for a firm and an appointment give its name away",
      "旅行平台野鹤任命李四为总经理。",
      { kind: "appoint", person: "李四", org: "野鹤" },
    ],
    [
      "the nearest edge begins a name",
      "今天，弯弓已经完成对播客平台听雨的收购。李四向弯弓总裁王五汇报。",
      { kind: "acquire", org: "弯弓", target: "听雨" },
    ],
    [
      "a firm that the text describes is the one that the title begins with",
      "云阶找来老手\n云端服务商云阶上周迎来首位资安长。李四出任云阶资安长。",
      { kind: "appoint", person: "李四", org: "云阶" },
    ],
    [
      "of several words for a firm the last one stands before its name",
      "连锁超市好晴任命李四为总经理。好晴对此没有回应。",
      { kind: "appoint", person: "李四", org: "好晴" },
    ],
    [
      "a company may be called after a place that is no word",
      "帆外已经完成对听雨科技的收购。李四向帆外总裁王五汇报。",
      { kind: "acquire", org: "帆外", target: "听雨科技" },
    ],
    [
      "a firm that goes to court over a leaver has a name",
      "封测厂泰朗认为前处长李四违反约定，日前已向法院提起诉讼。王五离开泰朗。",
      { kind: "leave", person: "王五", org: "泰朗" },
    ],
    [
      "what a founded firm is may stand before its name",
      "李四去年底创立感测技术公司轻澜。",
      { kind: "found", person: "李四", org: "轻澜" },
    ],
    [
      "the country is a part of a registered name",
      "李四出任中国远山油料集团有限公司董事长。",
      { kind: "appoint", person: "李四", org: "中国远山油料集团有限公司" },
    ],
    [
      "a newspaper stands between its own marks",
      "《南湾日报》宣布裁员三成。",
      { kind: "layoff", org: "南湾日报", percent: 30 },
    ],
    [
      "the number of an item is no part of a name",
      "①鲸歌游戏任命李四为总经理。",
      { kind: "appoint", person: "李四", org: "鲸歌游戏" },
    ],
    [
      "parts are known from what becomes of them",
      "小米宣布，推理组与编译器组合并为系统部。",
      { kind: "team", org: "小米", team: "推理组,编译器组", action: "merged", to: "系统部" },
    ],
    [
      "a list that one word closes may begin the sentence",
      "财务和法务两个部门向李四汇报。",
      { kind: "report", team: "财务,法务", manager: "李四" },
    ],
    [
      "a part that is renamed is no company",
      "小米的“互动组”更名为“火星工作室”。",
      { kind: "team", org: "小米", team: "互动组", action: "renamed", to: "火星工作室" },
    ],
    [
      "a foreign given name may have a Chinese family name behind it",
      "卢卡斯·陈与李四共同创办智谱。",
      { kind: "found", person: "卢卡斯·陈", org: "智谱" },
    ],
    [
      "a title may stand apart from what qualifies it",
      "李四改为向联席 CEO 王五汇报。",
      { kind: "report", person: "李四", manager: "王五" },
    ],
    [
      "a family name behind a title makes a person of a tracked name",
      "供应链经理樊小米，已离开智谱。",
      { kind: "leave", person: "樊小米", org: "智谱" },
    ],
    [
      "a family name may be a preposition too where the rest is hardly a word",
      "向晚晴加入智谱，任副总裁。",
      { kind: "join", person: "向晚晴", org: "智谱" },
    ],
    [
      "a family name in front makes a person of a company's name",
      "周永辉今日加入智谱，任副总裁。",
      { kind: "join", person: "周永辉", org: "智谱" },
    ],
  ])("%s", (_, text, expected) => {
    expect(readText(text).claims.map(plainClaim)).toContainEqual(expect.objectContaining(expected));
  });

  test.each([
    "他创办了一家具身智能公司。",
    "去年加盟该品牌的赵先生上个月退出了智谱。",
    "老牌出版社易主后，首波人事地震。",
    "国资委表示，将推进专业化重组整合。",
    "员工陆续离职。",
    "每隔几个月，总有公司宣布调整架构。",
    "奉命裁掉公司一半员工。",
    "他们常说要去初创公司打工。",
    "有人此前在同行奥笛任副总裁。",
  ])("names nobody: %s", (text) => {
    expect(readText(text).claims.map(plainClaim)).toEqual([]);
  });
});

test("narration ends with its paragraph", () => {
  const { claims } = readText("2016年，李四加入智谱。他当时还在读书。\n王五离开智谱。");

  expect(claims.map(({ person, background }) => [person?.name, background])).toEqual([
    ["李四", true],
    ["王五", false],
  ]);
});

test("a reorganisation in general and the team that it made are one claim", () => {
  const { claims } = readText("智谱近日调整组织架构。智谱成立了智能硬件部门。");

  expect(claims.map(plainClaim)).toMatchObject([{ kind: "team", action: "formed", team: "智能硬件部门" }]);
});
