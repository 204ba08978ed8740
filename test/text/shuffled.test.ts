import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";
import { isShuffled } from "../../src/text/shuffled.ts";

const normal = [
  "星河智能今日宣布成立新的基础模型部门，由陈柏宇负责。",
  "他此前在微光科技带领搜索团队，已经工作了六年。",
  "公司表示，如果进展顺利，新部门年底前会扩大到两百人。",
  "知情人士说，这次调整在董事会上讨论了很久。",
  "陈柏宇将直接向首席执行官汇报，办公地点在杭州。",
  "原来的算法平台并入新部门，其负责人留任。",
  "员工起初并不知道消息，直到周一的全员会。",
  "会上有人问起预算，他没有正面回答。",
  "竞争对手最近也做了类似的调整。",
  "分析师认为，重要的是能否留住人才。",
];
const spun = [
  "星河智能颁布发表成立新的根本模子部分，由陈柏宇担任人选。",
  "其时他正在微光科技带领搜刮团队，曾经好几年了。",
  "若是进展成功，岁尾前会扩大到两百人，这很沉要。",
  "他晓得动静后并不测，由于沉组早就起头了。",
  "大师正在一个尝试室里，怎样样分工仍是次要的问题。",
  "狂言语模子的贸易化是沉点，员工去职率不高。",
  "他插手之后带领的是根本架构，看沉人才。",
  "焦点的工作是如许分派的，出格是正在2024年。",
  "其时良多人不测，若是晓得动静就不会起头。",
];
const read = (sentences: readonly string[]) =>
  splitSentences("text", sentences.join("")).map((one, index) => ({ ...one, index }));

describe("isShuffled", () => {
  test.each([
    { name: "an ordinary article", sentences: normal, expected: false },
    { name: "a spun article", sentences: spun, expected: true },
    {
      name: "a spun article in traditional characters",
      sentences: spun.map((one) => one.replaceAll("贸", "貿")),
      expected: true,
    },
    {
      name: "one odd sentence among ordinary ones",
      sentences: [...normal, ...normal, "若是这样，就起头吧。"],
      expected: false,
    },
    { name: "too little text", sentences: spun.slice(0, 3), expected: false },
    { name: "nothing", sentences: [], expected: false },
  ])("$name: $expected", ({ sentences, expected }) => {
    expect(isShuffled(read(sentences))).toBe(expected);
  });
});
