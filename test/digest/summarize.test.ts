import { describe, expect, test } from "vitest";
import { isBoilerplate } from "../../src/digest/boilerplate.ts";
import { findSurnames, whyLeaning } from "../../src/digest/stands-alone.ts";
import { summarize } from "../../src/digest/summarize.ts";
import type { Mention } from "../../src/model/entity.ts";
import type { Claim } from "../../src/model/event.ts";
import type { ArticleLanguage, Sentence } from "../../src/model/text.ts";
import { change } from "../message/samples.ts";
import { CORPUS } from "../stories/corpus.ts";

/** Sentences of a title and of lines of text, one sentence a string. */
function sentencesOf(title: string, ...texts: readonly string[]): Sentence[] {
  let start = 0;
  return [title, ...texts].map((text, index) => {
    if (index < 2) start = 0;
    const span = { start, end: start + text.length };
    start = span.end;
    return { in: index === 0 ? "title" : "text", span, text, index, paragraph: index } as const;
  });
}

function summaryOf(
  language: ArticleLanguage,
  sentences: readonly Sentence[],
  mentions: readonly Mention[] = [],
  claims: readonly Claim[] = [],
) {
  return summarize(sentences, mentions, language, claims).map(({ text }) => text);
}

const LONG = "公司同时表示，后续安排会在内部会议上逐步公布，员工可以向各自的部门负责人了解更多细节。".repeat(8);

describe("what stands around an article is never chosen", () => {
  test.each([
    "文｜晨光科技 白露",
    "作者 | 周小满",
    "本报记者 白露 北京报道",
    "责任编辑：周小满",
    "点击上方蓝字，关注我们的公众号。",
    "本文来自晨光科技，未经授权不得转载。",
    "图片来源：视觉素材库",
    "By Dana Whitfield",
    "Sign up for our newsletter and never miss a story.",
    "Image: a chip on a table",
    "© 2026 Bay Wire",
    "相关阅读：青禾智能的十年",
  ])("%s", (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  test.each([
    "青禾智能的编辑工具今天上线，首批开放给一千名用户。",
    "Beacon Labs said on Thursday that its reporters' tool is free.",
    "Dana Whitfield handed in her notice, according to an email seen by this newsletter.",
    "蓝鲸出行更新了司机端应用，删掉了四十个按钮。",
  ])("but %s is news", (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});

describe("a sentence that leans on another is never chosen", () => {
  test.each([
    ["他随后加入青禾智能，负责基础研究。", "leans-on-what-precedes"],
    ["其团队共有二百六十人，分布在三座城市。", "leans-on-what-precedes"],
    ["该公司计划明年上市，保荐人已经选定。", "leans-on-what-precedes"],
    ["这意味着青禾智能会有新的研究方向。", "leans-on-what-precedes"],
    ["但青禾智能没有回应置评请求。", "leans-on-what-precedes"],
    ["去年夏天，她离开了青禾智能的研究部门。", "pronoun-without-name"],
    ["外界猜测该公司正在寻找买家。", "pronoun-without-name"],
    ["我们认为青禾智能的估值偏高。", "first-person"],
    ["“这是最好的选择。”青禾智能的发言人说。", "quotation"],
    ["从早上九点起，这里的灯就没有关过。", "pronoun-without-name"],
    ["赵鹤鸣：我从来没有想过要离开青禾智能。", "quotation"],
    ["青禾智能的新方向", "incomplete"],
    ["He will report to the chief executive of Qinghe.", "leans-on-what-precedes"],
    ["The company has not named a successor to Lin.", "leans-on-what-precedes"],
    ["However, Qinghe will keep its office in Leeds.", "leans-on-what-precedes"],
    ["In a memo on Monday, she thanked the team at Qinghe.", "pronoun-without-name"],
    ["Whitfield said the office in Leeds will close.", "short-name-only"],
    ["此次收购完成后，云帆科技将持有青禾智能六成股份。", "leans-on-what-precedes"],
    ["Most work on mobile processors in Austin.", "leans-on-what-precedes"],
  ] as const)("%s (%s)", (text, why) => {
    const [, sentence] = sentencesOf("t", text);
    expect(sentence && whyLeaning(sentence, [], findSurnames("Dana Whitfield runs it."))).toBe(why);
  });

  test.each([
    "赵鹤鸣在内部信中说他会休息一段时间。",
    "林晚晴加入青禾智能，她此前在灯塔实验室工作了九年。",
    "Dana Whitfield told staff that she will stay until March.",
    "Northgate said about 1,350 people will lose their jobs.",
    "此前在灯塔实验室任职的林晚晴本周入职青禾智能。",
    "目前青禾智能共有员工三千人，研发人员超过一半。",
  ])("while %s stands alone", (text) => {
    const [, sentence] = sentencesOf("t", text);
    expect(sentence && whyLeaning(sentence, [])).toBeUndefined();
  });

  test("a surname alone is no name, even of somebody tracked", () => {
    const [, sentence] = sentencesOf("t", "According to Lin, the lab in Leeds will stay open.");
    const mention: Mention = {
      in: "text",
      span: { start: 13, end: 16 },
      surface: "Lin",
      entityId: "lin",
      kind: "person",
      reason: "earlier-full-name",
      candidateIds: ["lin"],
    };

    expect(sentence && whyLeaning(sentence, [mention])).toBe("short-name-only");
    expect(sentence && whyLeaning(sentence, [mention, { ...mention, reason: "full-name" }])).toBeUndefined();
  });
});

describe("which sentence", () => {
  test("the lead, rather than what comes later", () => {
    const sentences = sentencesOf(
      "青禾智能开设新实验室",
      "青禾智能今天宣布在成都开设新实验室，首批招收四十名研究员。",
      "成都的秋天多雨，气温在十五度上下，适合户外活动的日子不多。",
      LONG,
    );

    expect(summaryOf("zh-Hans", sentences)).toEqual(["青禾智能今天宣布在成都开设新实验室，首批招收四十名研究员。"]);
  });

  test("the one that says what the title says, rather than scenery before it", () => {
    const sentences = sentencesOf(
      "林晚晴出任青禾智能首席科学家",
      "成都的秋天多雨，气温在十五度上下，适合户外活动的日子不多。",
      "青禾智能任命林晚晴为首席科学家，任期三年。",
      LONG,
    );

    expect(summaryOf("zh-Hans", sentences)).toContain("青禾智能任命林晚晴为首席科学家，任期三年。");
  });

  test("one that proves a claim, rather than one that does not", () => {
    const proof = "Dana Whitfield will take over the research office in the spring of next year.";
    const sentences = sentencesOf(
      "A change at the top",
      "The coast had a calm summer with few storms and many visitors from abroad.",
      proof,
    );
    const claim: Claim = {
      ...change({ kind: "appoint" }),
      evidence: { in: "text", start: 0, end: proof.length, quote: proof },
      support: [],
      rule: "r",
    };

    expect(summaryOf("en", sentences, [], [claim])).toContain(proof);
    expect(summaryOf("en", sentences, [], [{ ...claim, background: true }])).not.toContain(proof);
  });

  test("what happened, rather than how it began", () => {
    const sentences = sentencesOf(
      "林晚晴离开青禾智能",
      "早在2020年林晚晴就加入了青禾智能，组建研究部门。",
      "林晚晴本周离开青禾智能，研究部门由副手接管。",
      LONG,
    );

    expect(summaryOf("zh-Hans", sentences)[0]).toBe("林晚晴本周离开青禾智能，研究部门由副手接管。");
  });

  test("two sentences keep the article's order", () => {
    const sentences = sentencesOf(
      "Qinghe opens a lab in Leeds and hires forty people",
      "Qinghe will open a research lab in the old mill in Leeds next spring.",
      "Qinghe hires forty people for the new lab, most of them from universities nearby.",
    );

    expect(summarize(sentences, [], "en").map(({ index }) => index)).toEqual([1, 2]);
  });

  test("nothing where nothing will do", () => {
    expect(summaryOf("zh-Hans", sentencesOf("青禾智能", "他走了。", "关注我们的公众号。"))).toEqual([]);
    expect(summaryOf("en", [])).toEqual([]);
  });

  test("the title is never its own summary", () => {
    expect(summaryOf("en", sentencesOf("Qinghe opens a research lab in the old mill in Leeds next spring."))).toEqual(
      [],
    );
  });
});

describe("a Chinese summary", () => {
  test.each([320, 600, 1200, 5000])("of %i characters is under a fifth of the text", (length) => {
    const filler = "青禾智能在成都的办公室今年扩建了三次，现在可以容纳两千人同时工作。";
    const texts = Array.from({ length: Math.ceil(length / filler.length) }, () => filler);
    const total = texts.join("").length;
    const summary = summaryOf("zh-Hans", sentencesOf("青禾智能扩建办公室", ...texts)).join("");

    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length).toBeLessThan(total / 5);
  });

  test("does not say the same twice", () => {
    const sentences = sentencesOf(
      "青禾智能开设新实验室",
      "青禾智能在成都开设新实验室，招收四十名研究员。",
      "青禾智能的新实验室开设在成都，招收研究员四十名。",
      LONG,
    );

    expect(summaryOf("zh-Hans", sentences)).toHaveLength(1);
  });
});

test("every sentence of every summary is one of the article's", () => {
  for (const { title, text } of CORPUS) {
    const sentences = sentencesOf(title, ...text.split(/(?<=[。.])\s*/u).filter((part) => part !== ""));
    const language = /\p{Script=Han}/u.test(title) ? "zh-Hans" : "en";
    for (const sentence of summarize(sentences, [], language)) expect(sentences).toContain(sentence);
  }
});
