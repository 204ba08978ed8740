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
      "a family name in front makes a person of a company's name",
      "周永辉今日加入智谱，任副总裁。",
      { kind: "join", person: "周永辉", org: "智谱" },
    ],
  ])("%s", (_, text, expected) => {
    expect(readText(text).claims.map(plainClaim)).toContainEqual(expect.objectContaining(expected));
  });

  test.each(["他创办了一家具身智能公司。", "去年加盟该品牌的赵先生上个月退出了智谱。"])("names nobody: %s", (text) => {
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
