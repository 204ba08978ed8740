import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/text/dates/find-dates.ts";
import { cleanSentence } from "../clean-sentences.ts";

// Published on a Thursday, in Shanghai as in UTC.
const published = new Date("2025-03-20T10:00:00+08:00");

type DateCase = readonly [text: string, ...dates: string[]];

const absolute: DateCase[] = [
  ["2023年10月5日上任", "2023-10-05"],
  ["自2023年10月起", "2023-10"],
  ["2023年10月底", "2023-10"],
  ["2023年年初", "2023"],
  ["2020年年中宣布", "2020"],
  ["2024年第三季度", "2024"],
  ["2018年至2021年创立", "2018", "2021"],
  ["二〇二四年十月", "2024-10"],
  ["24年3月", "2024-03"],
  ["2024-11-13 与 2024/1/5 与 2024.01.06", "2024-11-13", "2024-01-05", "2024-01-06"],
  ["2024年2月30日"],
  ["On March 18, 2025, she", "2025-03-18"],
  ["on 18 March 2025", "2025-03-18"],
  ["in late January 2024", "2024-01"],
  ["since 2019 and by 2026", "2019", "2026"],
  ["in 2000 jobs, of 2,000 people"],
  ["Q3 2024", "2024"],
];

const chinese: DateCase[] = [
  ["今日宣布", "2025-03-20"],
  ["今日头条宣布"],
  ["昨日晚间", "2025-03-19"],
  ["七月一日起出任", "2025-07-01"],
  ["自1月6日起出任", "2025-01-06"],
  ["4月1日生效", "2025-04-01"],
  ["7月1日起诉", "2024-07-01"],
  ["前天", "2025-03-18"],
  ["昨宣布", "2025-03-19"],
  ["今(20)日", "2025-03-20"],
  ["本周三", "2025-03-19"],
  ["上周五", "2025-03-14"],
  ["下周一", "2025-03-24"],
  ["周一", "2025-03-17"],
  ["每周三开会"],
  ["週三與後天", "2025-03-19", "2025-03-22"],
  ["上月", "2025-02"],
  ["上月18日", "2025-02-18"],
  ["月底", "2025-03"],
  ["今年2月", "2025-02"],
  ["去年10月", "2024-10"],
  ["去年底", "2024"],
  ["年初", "2025"],
  ["今年春节", "2025"],
  ["3月18日", "2025-03-18"],
  ["11月13日早上", "2024-11-13"],
  ["10 月 5 日", "2024-10-05"],
  ["三月十八日", "2025-03-18"],
  ["7月中旬，10月底", "2024-07", "2024-10"],
  ["将于3月25日生效", "2025-03-25"],
  ["据18日消息", "2025-03-18"],
  ["1月7日至9日", "2025-01-07", "2025-01-09"],
  ["今年3月、4月", "2025-03", "2025-04"],
  ["2017年5月成立，同年9月上线，次年停运", "2017-05", "2017-09", "2018"],
  ["当年11月的最后一天"],
  ["三天前，三个月前，两年前", "2025-03-17", "2024-12", "2023"],
  ["三个月后，一个月内，两年，近日"],
];

const english: DateCase[] = [
  ["today", "2025-03-20"],
  ["yesterday", "2025-03-19"],
  ["will start tomorrow", "2025-03-21"],
  ["on Monday", "2025-03-17"],
  ["last Thursday", "2025-03-13"],
  ["this Friday", "2025-03-21"],
  ["next Tuesday", "2025-03-25"],
  ["in February", "2025-02"],
  ["in late October", "2024-10"],
  ["effective January 1", "2025-01-01"],
  ["will join on April 2", "2025-04-02"],
  ["Sept. 3", "2024-09-03"],
  ["it may leave in May", "2024-05"],
  ["march on, he may 5 times"],
  ["earlier this year", "2025"],
  ["late last year", "2024"],
  ["next month", "2025-04"],
  ["last week", "2025-03"],
  ["who joined in 2015, is", "2015"],
  ["resigned on Monday, effective immediately", "2025-03-17", "2025-03-20"],
  ["said on Monday that it will close on Friday", "2025-03-17", "2025-03-21"],
  ["on Tuesday said it will close", "2025-03-18"],
  ["will close on Friday, it said on Monday", "2025-03-21", "2025-03-17"],
  ["two days ago, three months ago", "2025-03-18", "2024-12"],
];

describe.each([
  { group: "absolute dates", cases: absolute },
  { group: "Chinese dates", cases: chinese },
  { group: "English dates", cases: english },
])("$group", ({ group, cases }) => {
  test.each(cases)("%s", (text, ...dates) => {
    const language = group.startsWith("Chinese") ? "zh-Hans" : "en";

    expect(findDates(text, published, language).map((found) => found.date)).toEqual(dates);
  });
});

test("without a publication date only absolute dates are found", () => {
  expect(findDates("昨日，3月18日，2023年5月", undefined, "zh-Hans")).toEqual([
    { span: { start: 9, end: 16 }, date: "2023-05", precision: "month", isRelative: false },
  ]);
});

test("a Chinese article lives in Shanghai's day", () => {
  const lateInLondon = new Date("2025-03-20T17:30:00Z");

  expect(findDates("今日", lateInLondon, "zh-Hans")[0]?.date).toBe("2025-03-21");
  expect(findDates("today", lateInLondon, "en")[0]?.date).toBe("2025-03-20");
});

test("spans lie inside the text, in order and apart", () => {
  fc.assert(
    fc.property(cleanSentence, fc.constantFrom(...chinese, ...english), (sentence, [date]) => {
      let end = 0;
      for (const { span } of findDates(`${sentence}${date}。${sentence}`, published, "zh-Hans")) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(2 * sentence.length + date.length + 1);
    }),
  );
});
