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
