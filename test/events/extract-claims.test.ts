import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/model/event.ts";
import { plainClaim, readText } from "./read-text.ts";

describe("nothing is claimed", () => {
  test.each([
    "他把耳机加入购物车,又把收藏夹清空了。",
    "加盟店的老板说,今年生意不错。",
    "小米加入了国际充电标准联盟。",
    "如果吴永辉加入智谱,会发生什么?",
    "吴永辉会离开字节跳动吗?",
    "智谱诚聘算法工程师,欢迎加入智谱。",
    "吴永辉仍担任字节跳动Seed负责人。",
    "字节跳动发布了新模型。",
    "小米完成了新一轮融资,投后估值翻倍。",
    "张三减持公司股份一百万股。",
    "离职率上升让人力部门头疼。",
    "前锋李四加盟迈阿密国际,转会费不详。",
    "Striker Chidi Okafor joins Bayside Rovers.",
    "王五加入演唱会阵容。",
    "他昨天离开北京,去了上海。",
    "Jane Miller joined the call from London.",
    "Should Google buy a phone maker?",
    "We are hiring: join us at OpenAI!",
    "Microsoft launches a new model for coders.",
    "If Jane Miller leaves OpenAI, the board will have to act.",
    "Former Google executive Jane Miller spoke at the conference.",
    "Intel cut prices by 10% on Monday.",
    "Jane Miller left the stage to applause.",
    "OpenAI hires Goldman Sachs for a public offering.",
    "Intel overhauls its website.",
    "Intel restructured its debt.",
    "Intel launches a new payments team app for small shops.",
    "Analysts at Hargrove expect Intel to cut 2,000 jobs.",
    "Jane Miller joined forces with Intel.",
    "Intel to cut 5% of its cloud costs.",
    "李四出任智谱首席技术官快科技智谱迎来首席技术官李四加盟IT之家智谱再添大将",
  ])("%s", (text) => {
    expect(readText(text).claims.map(plainClaim)).toEqual([]);
  });
});

describe("status", () => {
  test.each([
    { text: "李四加入智谱。", status: "reported" },
    { text: "智谱宣布,李四加入智谱。", status: "confirmed" },
    { text: "李四将加入智谱。", status: "planned" },
    { text: "智谱将李四任命为副总裁。", status: "reported" },
    { text: "有传闻称李四加入智谱。", status: "rumored" },
    { text: "据知情人士透露,李四将加入智谱。", status: "rumored" },
    { text: "智谱否认李四加入智谱的传闻。", status: "denied" },
    { text: "李四回应传闻:没有离开智谱。", status: "denied" },
    { text: "智谱拟收购序智科技。", status: "planned" },
    { text: "Jane Miller joins OpenAI.", status: "reported" },
    { text: "OpenAI announced that Jane Miller has joined OpenAI.", status: "confirmed" },
    { text: "Jane Miller will join OpenAI.", status: "planned" },
    { text: "Jane Miller is joining OpenAI, people familiar with the matter said.", status: "rumored" },
    { text: "OpenAI denies that Jane Miller has left OpenAI.", status: "denied" },
    { text: "Jane Miller has left OpenAI, two people familiar with the matter said.", status: "rumored" },
    { text: "Jane Miller has left OpenAI, the company said on Friday.", status: "confirmed" },
    { text: "OpenAI hires Jane Miller to lead AI research team.", status: "reported" },
    { text: "Jane Miller to lead AI research team at OpenAI.", status: "planned" },
  ])("$status: $text", ({ text, status }) => {
    const [claim] = readText(text).claims;

    expect(claim?.status).toBe(status);
  });

  test.each([
    { text: "Jane Miller has left OpenAI, the company said on Friday.", date: "2025-03-14" },
    { text: "OpenAI on Monday named Jane Miller chief scientist, effective April 1.", date: "2025-04-01" },
    { text: "Jane Miller, who left Google in 2019, has joined OpenAI.", date: undefined },
    { text: "OpenAI announced on Monday that Jane Miller will join OpenAI.", date: "2025-03-17" },
  ])("dates $date: $text", ({ text, date }) => {
    const claim = readText(text).claims.find(({ org }) => org?.name === "OpenAI");

    expect(claim?.date).toBe(date);
  });

  test("a change that takes effect after publication is planned", () => {
    const [claim] = readText("李四升任智谱首席技术官,自2025年6月1日起生效。").claims;

    expect(claim).toMatchObject({ status: "planned", date: "2025-06-01" });
  });
});

describe("background", () => {
  test.each([
    { text: "2016年,李四加入智谱。", background: true },
    { text: "李四上周加入智谱。", background: false },
    { text: "李四曾于2023年离开智谱。", background: true },
    { text: "2025年2月,李四加入智谱。", background: false },
    { text: "Jane Miller joined OpenAI in 2019.", background: true },
    { text: "Jane Miller joined OpenAI last week.", background: false },
  ])("$background: $text", ({ text, background }) => {
    expect(readText(text).claims.map((claim) => claim.background)).toEqual([background]);
  });
});

describe("numbers of people", () => {
  test.each([
    { text: "智谱裁员六百多人。", count: 600, percent: undefined },
    { text: "智谱裁员1.2万人。", count: 12_000, percent: undefined },
    { text: "智谱裁员约一成。", count: undefined, percent: 10 },
    { text: "智谱裁员三分之二。", count: undefined, percent: 67 },
    { text: "智谱裁员数百人。", count: undefined, percent: undefined },
    { text: "智谱裁员一成半,共三百人。", count: 300, percent: 15 },
    { text: "Intel laid off 1,500 workers.", count: 1500, percent: undefined },
    { text: "Intel is cutting two-thirds of its staff.", count: undefined, percent: 67 },
    { text: "Intel lays off hundreds of workers.", count: undefined, percent: undefined },
  ])("$text", ({ text, count, percent }) => {
    expect(readText(text).claims.map((claim) => [claim.count, claim.percent])).toEqual([[count, percent]]);
  });
});

describe("across sentences", () => {
  test("a pronoun is the person of the sentence before, whose sentence supports the claim", () => {
    const { claims } = readText("吴永辉主持了会议。他今年2月加入了智谱。");

    expect(claims.map(plainClaim)).toMatchObject([{ kind: "join", person: "吴永辉", org: "智谱", date: "2025-02" }]);
    expect(claims[0]?.support.map((quote) => quote.quote)).toEqual(["吴永辉主持了会议。"]);
  });

  test("the announcing company is the company of the title", () => {
    const { claims } = readText("公司董事会收到副总经理张三先生递交的书面辞职报告。", {
      title: "序智科技:副总经理辞职",
    });

    expect(claims.map(plainClaim)).toMatchObject([
      { kind: "leave", person: "张三", org: "序智科技", role: "副总经理" },
    ]);
  });

  test("the employer before a join comes from the sentence that tells it", () => {
    const { claims } = readText("吴永辉在今年2月加入字节跳动。在此之前,他是谷歌DeepMind副总裁。");

    expect(claims.map(plainClaim)).toMatchObject([{ person: "吴永辉", org: "字节跳动", from: "谷歌DeepMind" }]);
  });

  test("whatever an article uses as a company's name is a company wherever it stands", () => {
    const { claims } = readText("Jane Miller left on Friday.", {
      title: "Corvane CEO Jane Miller resigns",
    });

    expect(claims.map(plainClaim)).toMatchObject([{ kind: "leave", person: "Jane Miller", org: "Corvane" }]);
  });

  test("a plural description is that of everybody behind it", () => {
    const { claims } = readText("Meta poached two Google researchers, Jane Miller and John Brown.");

    expect(claims.map(plainClaim)).toMatchObject([
      { person: "Jane Miller", from: "Google" },
      { person: "John Brown", from: "Google" },
    ]);
  });

  test("a headline and its lead tell of one reorganisation", () => {
    const { claims } = readText("Intel dissolved its global markets division on Monday.", {
      title: "Intel closes markets arm",
    });

    expect(claims.map(plainClaim)).toMatchObject([{ kind: "team", team: "global markets division" }]);
  });

  test("nothing is carried over in a shuffled text", () => {
    const { claims } = readText("吴永辉主持了会议。他今年2月加入了智谱。", { isShuffled: true });

    expect(claims).toEqual([]);
  });

  test("title and text state a change once, with the fields of both", () => {
    const { claims } = readText("智谱今日公告,李四因个人原因辞去首席技术官职务。", { title: "智谱首席技术官李四辞职" });

    expect(claims.map(plainClaim)).toMatchObject([
      { kind: "leave", person: "李四", role: "首席技术官", date: "2025-03-18" },
    ]);
  });

  test("two people who join one company on one day stay two claims", () => {
    const { claims } = readText("李四和王五昨日分别加入智谱和面壁智能。");

    expect(claims.map(plainClaim)).toMatchObject([
      { person: "李四", org: "智谱" },
      { person: "王五", org: "面壁智能" },
    ]);
  });
});

describe("names", () => {
  test("a tracked name is the entity's in the article's language, and as written beside", () => {
    const [claim] = readText("Yonghui Wu joins ByteDance.").claims;

    expect(claim?.person).toEqual({ name: "Yonghui Wu", written: "Yonghui Wu", entityId: "wu-yonghui" });
    expect(claim?.org).toEqual({ name: "ByteDance", written: "ByteDance", entityId: "bytedance" });
  });

  test("an unknown name is simplified, written as it stands, and becomes a candidate", () => {
    const { claims, candidates } = readText("陳大文獲小米委任為執行董事。");

    expect(claims[0]?.person).toEqual({ name: "陈大文", written: "陳大文", entityId: undefined });
    expect(candidates).toEqual([{ kind: "person", name: "陈大文", written: "陳大文" }]);
  });

  test("a general word behind a proper team name is dropped, a descriptive name keeps it", () => {
    const read = (text: string) => readText(text).claims.map((claim) => claim.team.map((team) => team.name));

    expect(read("智谱成立了Glint团队。")).toEqual([["Glint"]]);
    expect(read("智谱成立了智能驾驶部门。")).toEqual([["智能驾驶部门"]]);
  });
});

const ARTICLES: readonly (readonly [title: string, text: string])[] = [
  [
    "小米人事:李四出任首席财务官",
    "小米集团今日宣布,李四出任首席财务官,向梁汝波汇报。他此前在谷歌任职。\n王五同日离开公司。",
  ],
  [
    "ＯｐｅｎＡＩ hires Jane Miller",
    "Jane Miller has joined OpenAI as chief product officer.\nShe previously worked at Google. Miller will report to Sam Brown.",
  ],
  ["智谱拟裁员一成", "据知情人士透露，智谱計劃裁員約六百人。\n智谱将智能硬件部门并入机器人事业部。"],
  ["周畅被阿里巴巴申请仲裁", "阿里巴巴对周畅提起竞业仲裁。周畅从阿里巴巴跳槽到字节跳动，任大模型负责人。"],
];

describe.each(ARTICLES)("evidence of %s", (title, text) => {
  const given = { title, text };
  const { claims } = readText(text, { title });
  const quotesOf = (claim: Claim) => [claim.evidence, ...claim.support];
  const namesOf = (claim: Claim) =>
    [
      claim.person,
      claim.org,
      claim.role,
      claim.manager,
      ...claim.from,
      ...claim.to,
      ...claim.team,
      ...claim.target,
    ].filter((name) => name !== undefined);

  test("something is claimed", () => {
    expect(claims.length).toBeGreaterThan(0);
  });

  test("every quote stands in the given text to the letter", () => {
    for (const { in: part, start, end, quote } of claims.flatMap(quotesOf))
      expect(given[part].slice(start, end)).toBe(quote);
  });

  test("every name stands in the evidence or its support, of which there are two at most", () => {
    for (const claim of claims) {
      const passages = quotesOf(claim)
        .map((quote) => quote.quote)
        .join("\n")
        .normalize("NFKC");
      expect(claim.support.length).toBeLessThanOrEqual(2);
      for (const name of namesOf(claim)) expect(passages).toContain(name.written.normalize("NFKC"));
    }
  });
});
