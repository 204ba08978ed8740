import { describe, expect, test } from "vitest";
import { plainClaim, readText } from "./read-text.ts";

const FEATURE =
  "阿里巴巴决定对周畅提起竞业仲裁。字节跳动和腾讯也在抢人。张一鸣很早就在公司内建立了AI Lab。微软的一位员工说，字节跳动给的钱更多。";

describe("the company of a change", () => {
  test.each([
    [
      "a tracked team is its company's, not the first one of the article",
      `${FEATURE}2023年年初成立Seed团队。`,
      { kind: "team", team: "Seed", org: "字节跳动" },
    ],
    [
      "a team is its company's where another one stands before it",
      "字节跳动很忙。李四现在是微软的顾问，年初更是成立了Seed团队。",
      { kind: "team", team: "Seed", org: "字节跳动" },
    ],
    [
      "a team's company that is nowhere named is no company of the claim",
      "阿里巴巴决定对周畅提起竞业仲裁。2023年年初成立Seed团队。",
      { kind: "team", team: "Seed", org: undefined },
    ],
    [
      "in an article about several companies nothing is taken from its lead",
      `${FEATURE}李四被任命为首席财务官。`,
      { kind: "appoint", person: "李四", org: undefined },
    ],
    [
      "an article about one company is",
      "智谱今天公布了人事变动。李四被任命为首席财务官。",
      { kind: "appoint", person: "李四", org: "智谱" },
    ],
    [
      "whoever leaves one company joins the other's team there",
      "苹果基础模型团队负责人庞若鸣即将离职，将加入Meta超级智能实验室。",
      { kind: "join", person: "庞若鸣", org: "Meta" },
    ],
    [
      "an adverb in front of the verb is nobody",
      "智谱调整了架构。李四升任副总裁。他同时兼任AI Infra部和大语言模型部负责人。",
      { kind: "appoint", person: "李四", role: "负责人", team: "AI Infra部" },
    ],
  ])("%s", (_, text, expected) => {
    expect(readText(text).claims.map(plainClaim)).toContainEqual(expect.objectContaining(expected));
  });

  test("a hire out of one company is none by the company of the lead", () => {
    const { claims } = readText(`${FEATURE}最初的市场传言称，从微软挖来王五就是让他负责这个团队。`);

    expect(claims.filter(({ kind }) => kind === "join")).toEqual([]);
  });

  test("a claim without its company is less sure than the same with it", () => {
    const told = (lead: string) =>
      readText(`${lead}李四被任命为首席财务官。`).claims.find(({ kind }) => kind === "appoint")?.confidence ?? 0;

    expect(told(FEATURE)).toBeLessThan(told("智谱今天公布了人事变动。"));
  });
});
