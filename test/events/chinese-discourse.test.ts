import { describe, expect, test } from "vitest";
import { plainClaim, readText } from "./read-text.ts";

function claimsOf(text: string, title = "") {
  return readText(text, { title }).claims.map(plainClaim);
}

describe("to what somebody comes stands behind their coming", () => {
  test("an appointment in the next sentence is the title of the join", () => {
    const claims = claimsOf("李四和王五已先后从阿里巴巴跳槽到智谱。其中李四出任首席科学家。");

    expect(claims).toHaveLength(2);
    expect(claims).toContainEqual(
      expect.objectContaining({ kind: "join", person: "李四", org: "智谱", role: "首席科学家" }),
    );
  });

  test("an appointment elsewhere stays one", () => {
    const claims = claimsOf("李四加入智谱。王五出任首席科学家。");

    expect(claims.map(({ kind }) => kind)).toEqual(["join", "appoint"]);
  });
});

describe("who reports to whom", () => {
  test("to him means of whom the sentence before spoke", () => {
    expect(claimsOf("智谱首席科学家李四上周到任。首席财务官王五也向他汇报。")).toContainEqual(
      expect.objectContaining({ kind: "report", person: "王五", manager: "李四", org: "智谱" }),
    );
  });

  test("a reporting line is in the company of the article", () => {
    expect(claimsOf("李四将向首席执行官张鹏汇报。", "智谱迎来新高管")).toContainEqual(
      expect.objectContaining({ kind: "report", person: "李四", manager: "张鹏", org: "智谱" }),
    );
  });
});

describe("rumours that are denied", () => {
  test("a rumour that the next sentence calls invented is denied", () => {
    const text = "有社交媒体账号称,智谱首席科学家李四已提交辞呈。智谱回应:“李四离职的说法纯属捏造。”";

    expect(claimsOf(text)).toEqual([expect.objectContaining({ kind: "leave", person: "李四", status: "denied" })]);
  });

  test("what is not made public is no announcement", () => {
    expect(claimsOf("智谱首席科学家李四已经辞职,下一站没有公布。")).toEqual([
      expect.objectContaining({ kind: "leave", person: "李四", status: "reported" }),
    ]);
  });
});

test("a form of Taiwan's exchange says who had a post and who has it", () => {
  const text = [
    "1.人員變動別(請輸入發言人、重要營運主管、財務主管):財務主管",
    "2.發生變動日期:114/02/28",
    "3.舊任者姓名及級職:王淑慎,智譜財務處協理",
    "4.新任者姓名、級職及簡歷:陳柏諺,智譜財務處經理",
    "5.生效日期:114/03/01",
  ].join("\n");

  expect(claimsOf(text, "智譜:公告本公司財務主管異動")).toEqual([
    expect.objectContaining({ kind: "leave", person: "王淑慎", org: "智谱", role: "财务主管", date: "2025-02-28" }),
    expect.objectContaining({ kind: "appoint", person: "陈柏谚", org: "智谱", role: "财务主管", date: "2025-03-01" }),
  ]);
});

describe("what the company says itself is confirmed", () => {
  test.each([
    { name: "a letter to all", text: "各位同事,大家好。李四加入智谱。", status: "confirmed" },
    { name: "a filing", text: "李四辞去智谱首席财务官职务。特此公告。", status: "confirmed" },
    {
      name: "what goes on behind a cited filing",
      text: "智谱公告称,王五辞职。李四辞去智谱首席财务官职务。",
      status: "confirmed",
    },
    { name: "news stays news", text: "李四辞去智谱首席财务官职务。他没有回应。", status: "reported" },
    { name: "another paragraph", text: "智谱公告称,王五辞职。\n\n李四辞去小米首席财务官职务。", status: "reported" },
  ])("$name", ({ text, status }) => {
    expect(claimsOf(text).find(({ person }) => person === "李四")).toMatchObject({ status });
  });
});

describe("words for people named together", () => {
  test.each([
    { text: "吴永辉和朱文佳上周离开阿里巴巴。随后他们加入了智谱。", kind: "join", people: ["吴永辉", "朱文佳"] },
    { text: "吴永辉和朱文佳上周离开阿里巴巴。三人都加入了智谱。", kind: "join", people: [] },
    {
      text: "吴永辉和朱文佳是多年同事。今年3月,两人共同创立序智科技。",
      kind: "found",
      people: ["吴永辉", "朱文佳"],
    },
    {
      text: "智谱首席科学家周畅发信。吴永辉和朱文佳上周入职智谱。两人都向他汇报。",
      kind: "report",
      people: ["吴永辉", "朱文佳"],
    },
  ])("$text", ({ text, kind, people }) => {
    expect(
      claimsOf(text)
        .filter((claim) => claim.kind === kind)
        .map(({ person }) => person),
    ).toEqual(people);
  });
});

test("what takes effect on the same day has the day told before", () => {
  const text = "李四辞任智谱执行董事,自2025年3月10日起生效。王五获委任为智谱执行董事,自同日起生效。";

  expect(claimsOf(text).map(({ date }) => date)).toEqual(["2025-03-10", "2025-03-10"]);
});

test("whoever comes next takes the post that the sentence before says is given up", () => {
  expect(claimsOf("智谱创始人李四不再兼任首席执行官。接棒的人是首席运营官王五。")).toContainEqual(
    expect.objectContaining({ kind: "appoint", person: "王五", role: "首席执行官" }),
  );
});

test("a pronoun means the one person of the sentence before, behind what they are", () => {
  expect(claimsOf("女主播吴永辉去年话不多。上周四,她正式加入智谱。")).toEqual([
    expect.objectContaining({ kind: "join", person: "吴永辉", org: "智谱" }),
  ]);
});

test("the former and the latter mean the two teams of the sentence right before", () => {
  const split = "智谱将机器人事业部拆分为语音团队和视觉团队。";

  expect(claimsOf(`${split}后者由李四负责。`)).toContainEqual(
    expect.objectContaining({ kind: "appoint", person: "李四", team: "视觉团队" }),
  );
  expect(claimsOf(`${split}公司今天股价大涨。市场也很好。后者由李四负责。`)).not.toContainEqual(
    expect.objectContaining({ kind: "appoint" }),
  );
});

test("a filing's changes are of the day of the meeting that decided on them", () => {
  const text = "智谱于2025年3月14日召开第三届董事会第一次会议,现将有关情况公告如下:\n聘任李四先生为公司总经理。";

  expect(claimsOf(text, "智谱关于聘任高级管理人员的公告")).toEqual([
    expect.objectContaining({ kind: "appoint", person: "李四", date: "2025-03-14", status: "confirmed" }),
  ]);
});

test("whoever retires and goes over to another company's post joins it", () => {
  expect(claimsOf("吴永辉今年2月退休,随后转任英特尔执行副总经理。", "智谱起诉前高管")).toContainEqual(
    expect.objectContaining({ kind: "join", person: "吴永辉", org: "英特尔", from: "智谱" }),
  );
});
