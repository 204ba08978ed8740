import { describe, expect, test } from "vitest";
import { entity, readMentions } from "./cases.ts";

const world = [
  entity("apple", { kind: "company", aliases: ["苹果公司"], contextAliases: ["苹果"] }),
  entity("honor", { kind: "company", aliases: ["荣耀终端"], contextAliases: ["荣耀"] }),
  entity("lenovo", { kind: "company", aliases: ["联想集团"], contextAliases: ["联想"] }),
  entity("mars", { kind: "company", aliases: ["Mars Inc"], contextAliases: ["Mars"] }),
  entity("meta", { kind: "company", aliases: ["Meta Platforms"], contextAliases: ["Meta"] }),
  entity("ping-an", { kind: "company", aliases: ["中国平安"], contextAliases: ["平安"] }),
  entity("unified", { kind: "company", aliases: ["统一企业"], contextAliases: ["统一"] }),
  entity("wall", { kind: "company", aliases: ["长城汽车"], contextAliases: ["长城"] }),
  entity("xiaomi", { kind: "company", aliases: ["小米集团"], contextAliases: ["小米"] }),
];

/** What the last mention of a text means. */
function readLast(text: string): string | undefined {
  return readMentions(world, text).at(-1)?.split(/[>:]/u)[1];
}

describe("a common name behind the full one in a clause", () => {
  test.each([
    ["with a team", "苹果公司将苹果的硬件团队一分为二", "apple"],
    ["behind a preposition", "苹果公司员工对苹果不满", "apple"],
    ["with somebody's opinion", "小米集团的实习生觉得小米不错", "xiaomi"],
    ["that goes public", "小米集团创办人把小米带上港股", "xiaomi"],
    ["as what is left", "联想集团的老员工离开联想", "lenovo"],
    ["before a team in English", "Meta Platforms moved the Meta team to Zurich", "meta"],
    ["before a laboratory in English", "Meta Platforms closed Meta Labs in Paris", "meta"],
    ["behind 'to' without a journey", "Meta Platforms gave its shares in the fund to Meta", "meta"],
  ])("%s is the name", (_, text, id) => {
    expect(readLast(text)).toBe(id);
  });

  test.each([
    ["behind a count", "荣耀终端赢得这项荣耀"],
    ["as a verb before another", "统一企业规定柜台统一收款"],
    ["at the end behind a verb", "联想集团让学生展开联想"],
    ["as a way that is walked", "长城汽车带员工重走长城"],
    ["as food", "苹果公司食堂的人爱吃苹果"],
    ["with a prize", "中国平安设立平安奖学金"],
    ["as somewhere to fly", "Mars Inc never flew to Mars"],
    ["before another part of a person's name", "Mars Inc honoured Mars Whitley yesterday"],
  ])("%s is the word", (_, text) => {
    expect(readLast(text)).toBe("");
  });
});
