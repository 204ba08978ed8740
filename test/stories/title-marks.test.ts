import { expect, test } from "vitest";
import { conflictOf, findTitleMarks } from "../../src/stories/title-marks.ts";

test.each<[string, string[]]>([
  ["蓝鲸出行发布2026年第三季度财报", ["quarter:3", "year:2026"]],
  ["蓝鲸出行三季度营收增长", ["quarter:3"]],
  ["Lanjing revenue rises in third quarter", ["quarter:3"]],
  ["Lanjing Q3 results", ["quarter:3"]],
  ["上半年财报", ["half:1"]],
  ["早报｜11月21日", ["day:11-21"]],
  ["Morning brief, Nov 21", ["day:11-21"]],
  ["Weekly, issue 12", ["issue:12"]],
  ["周刊第12期", ["issue:12"]],
  ["潮汐机器人完成B轮融资", ["round:b"]],
  ["Tide closes Series B", ["round:b"]],
  ["Lumen 5 is out", ["version-lumen:5"]],
  ["Qwen3.5 发布", ["version-qwen:3.5"]],
  ["青禾智能开设实验室", []],
])("%s has %j", (title, marks) => {
  expect(findTitleMarks(title)).toEqual(marks);
});

test.each<[string, string, string | undefined]>([
  ["二季度财报", "三季度财报", "quarter:2 and quarter:3"],
  ["二季度财报", "财报解读", undefined],
  ["Lumen 5 is out", "Lumen 6 is out", "version-lumen:5 and version-lumen:6"],
  ["Lumen 5 beats Lumen 4", "Lumen 5 is out", undefined],
  ["早报 11月21日", "早报 11月22日", "day:11-21 and day:11-22"],
])("%s against %s: %s", (a, b, conflict) => {
  expect(conflictOf(findTitleMarks(a), findTitleMarks(b))).toBe(conflict);
});
