import { describe, expect, it } from "vitest";
import { comparableName } from "../../bench/accuracy/names.ts";

describe("comparableName", () => {
  it.each([
    ["字節跳動", "字节跳动"],
    ["ＯｐｅｎＡＩ", "openai"],
    ["滙豐控股", "汇丰控股"],
    ["Seed 部门", "Seed"],
    ["Seed团队", "Seed"],
    ["the Gemini team", "Gemini"],
    ["Hartwell Foods plc", "Hartwell Foods"],
    ["北屿汽车有限公司", "北屿汽车"],
    ["李 飞飞", "李飞飞"],
    ["Fei\u2011Fei Li", "Fei-Fei Li"],
    ["约翰·舒尔曼", "约翰・舒尔曼"],
    ["“隔岸”", "隔岸"],
    ["董事、副总经理", "董事、 副总经理"],
  ])("%s is %s", (a, b) => {
    expect(comparableName(a)).toBe(comparableName(b));
  });

  it.each([
    ["团队", ""],
    ["字节", "字节跳动"],
    ["CTO", "CEO"],
    ["董事长", "董事"],
  ])("%s is not %s", (a, b) => {
    expect(comparableName(a)).not.toBe(comparableName(b));
  });
});
