import { expect, test } from "vitest";
import { findNamesByEvidence } from "../../src/events/zh/named-by-evidence.ts";

test.each([
  {
    why: "who speaks for it and what it does",
    text: "芥子裁员\n芥子发言人未置评。\n昨日,芥子宣布裁员。",
    names: ["芥子"],
  },
  {
    why: "what it is called and who joins it",
    text: "新总监\n李四将加入听雨。\n音频平台听雨昨日未回应。",
    names: ["听雨"],
  },
  {
    why: "who founded it, where no person can be meant",
    text: "新公司\n李四创办了青苔,做园艺机器人。",
    names: ["青苔"],
  },
  { why: "one place alone proves nothing", text: "新闻\n芥子发言人未置评。\n芥子内部很平静。", names: [] },
  { why: "a person speaks and acts too", text: "白桦将离开\n白桦宣布离职。\n白桦回应了传闻。", names: [] },
  { why: "words of business in general are no names", text: "变化\n部门员工加入部门。\n部门宣布调整。", names: [] },
])("names are told by $why", ({ text, names }) => {
  expect(findNamesByEvidence(text)).toEqual(names);
});
