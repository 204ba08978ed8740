import { describe, expect, test } from "vitest";
import { firstReadableDate, parseDate } from "../../src/feeds/parse-date.ts";

function readDate(written: string, isChinese = false): string | undefined {
  return parseDate(written, { isChinese })?.toISOString().replace(":00.000Z", "Z");
}

describe("dates that say everything", () => {
  test.each([
    ["2025-03-18T20:30:00+08:00", "2025-03-18T12:30Z"],
    ["2025-03-18T20:30:00.123+0800", "2025-03-18T12:30Z"],
    ["2025-03-18T12:30Z", "2025-03-18T12:30Z"],
    ["2025-03-18 12:30:00 UTC", "2025-03-18T12:30Z"],
    ["2025-03-18T20:30:00+08", "2025-03-18T12:30Z"],
    ["20250318T123000Z", "2025-03-18T12:30Z"],
    ["Tue, 18 Mar 2025 12:30:00 GMT", "2025-03-18T12:30Z"],
    ["Tue, 18 Mar 2025 20:30:00 +0800", "2025-03-18T12:30Z"],
    ["Tue, 18 Mar 2025 20:30:00 GMT+8", "2025-03-18T12:30Z"],
    ["Tue, 18 Mar 2025 20:30:00 UTC+08:00", "2025-03-18T12:30Z"],
    ["18 Mar 2025 08:30 EDT", "2025-03-18T12:30Z"],
    ["Tue Mar 18 12:30:00 GMT 2025", "2025-03-18T12:30Z"],
    ["Tue Mar 18 12:30:00 2025", "2025-03-18T12:30Z"],
    ["1742301000", "2025-03-18T12:30Z"],
    ["1742301000000", "2025-03-18T12:30Z"],
  ])("%s", (written, instant) => {
    expect(readDate(written)).toBe(instant);
    expect(readDate(`  ${written}\n`)).toBe(instant);
  });
});

describe("RFC 822 as it is misspelt", () => {
  test.each([
    ["Tuesday, 18 March 2025 12:30:00 GMT", "2025-03-18T12:30Z"],
    ["Tues, 18 Mar 2025 12:30:00 GMT", "2025-03-18T12:30Z"],
    ["Tue 18 Mar 2025 12:30:00 GMT", "2025-03-18T12:30Z"],
    ["tue, 18 mar 2025 12:30:00 gmt", "2025-03-18T12:30Z"],
    ["Tue,18 Mar 2025 12:30:00 GMT", "2025-03-18T12:30Z"],
    ["Wed, 18 Mar 2025 12:30:00 GMT", "2025-03-18T12:30Z"],
    ["Tue, 18-Mar-2025 12:30:00 GMT", "2025-03-18T12:30Z"],
    ["Tue, 18 Mar 25 12:30:00 GMT", "2025-03-18T12:30Z"],
    ["Tue, 18 Mar 2025, 12:30 GMT", "2025-03-18T12:30Z"],
    ["Tue, 9 Sept 2025 7:05:00 GMT", "2025-09-09T07:05Z"],
    ["周二, 18 Mar 2025 12:30:00 GMT", "2025-03-18T12:30Z"],
    ["Mar 18, 2025 8:30 PM UTC", "2025-03-18T20:30Z"],
    ["March 18th, 2025 at 12:05 am", "2025-03-18T00:05Z"],
    ["Tue, Mar 18, 2025 12:30", "2025-03-18T12:30Z"],
    ["Tuesday, March 18, 2025 - 12:30", "2025-03-18T12:30Z"],
    ["18.03.2025 12:30", "2025-03-18T12:30Z"],
    ["18.3.2025", "2025-03-18T00:00Z"],
    ["Tue, 18 Mar 2025", "2025-03-18T00:00Z"],
    ["Tue, 18 Mar 2025 24:00:00 GMT", "2025-03-19T00:00Z"],
    ["Tue, 18 Mar 2025 12:30:00 XYZ", "2025-03-18T12:30Z"],
  ])("%s", (written, instant) => {
    expect(readDate(written)).toBe(instant);
  });
});

describe("dates of Chinese sites", () => {
  test.each([
    ["2025年3月18日 凌晨12:30", "2025-03-17T16:30Z"],
    ["2025年3月18日 凌晨2:30", "2025-03-17T18:30Z"],
    ["2025年3月18日 清晨6:05", "2025-03-17T22:05Z"],
    ["2025年3月18日 上午12:30", "2025-03-17T16:30Z"],
    ["2025年3月18日 午后3:05", "2025-03-18T07:05Z"],
    ["2025年3月18日 傍晚6:05", "2025-03-18T10:05Z"],
    ["2025年3月18日 晚间8:05", "2025-03-18T12:05Z"],
    ["2025年3月18日 晚上12:00", "2025-03-18T16:00Z"],
    ["2025年3月18日 夜里11:05", "2025-03-18T15:05Z"],
    ["2025年3月18日 夜里1:05", "2025-03-17T17:05Z"],
    ["2025年3月18日 午夜12:05", "2025-03-17T16:05Z"],
    ["2025年3月18日 半夜2:05", "2025-03-17T18:05Z"],
    ["2025-03-18 20:30:00", "2025-03-18T12:30Z"],
    ["2025/3/18 20:30", "2025-03-18T12:30Z"],
    ["2025年3月18日 20:30", "2025-03-18T12:30Z"],
    ["2025年03月18日20时30分", "2025-03-18T12:30Z"],
    ["2025年3月18日 下午8:30", "2025-03-18T12:30Z"],
    ["2025年3月18日 下午20:30", "2025-03-18T12:30Z"],
    ["2025-03-18 上午08:30", "2025-03-18T00:30Z"],
    ["2025-03-18 中午12:30", "2025-03-18T04:30Z"],
    ["2025年3月18日", "2025-03-17T16:00Z"],
    ["2025.03.18 20：30", "2025-03-18T12:30Z"],
    ["Tue, 18 Mar 2025 20:30:00", "2025-03-18T12:30Z"],
    ["Tue, 18 Mar 2025 20:30:00 CST", "2025-03-18T12:30Z"],
    ["Tue, 18 Mar 2025 12:30:00 GMT", "2025-03-18T12:30Z"],
    ["Tue, 18 Mar 2025 20:30:00 +0800", "2025-03-18T12:30Z"],
  ])("%s is meant in +08:00 where it names no other zone", (written, instant) => {
    expect(readDate(written, true)).toBe(instant);
  });

  test("CST is another thing in Chicago", () => {
    expect(readDate("Tue, 18 Mar 2025 06:30:00 CST")).toBe("2025-03-18T12:30Z");
  });
});

test.each([
  "",
  "yesterday",
  "刚刚",
  "0",
  "0000-00-00 00:00:00",
  "2025-13-01",
  "2025-W12-2",
  "03/04/2025",
  "32 Mar 2025",
  "18 Xyz 2025",
  "1970-01-01T00:00:00Z",
  "{{minus}}",
  "12:30",
])("%j is no date of publication", (written) => {
  expect(readDate(written)).toBeUndefined();
});

test("a year or a month alone begins where it begins", () => {
  expect(readDate("2025")).toBe("2025-01-01T00:00Z");
  expect(readDate("2025-03")).toBe("2025-03-01T00:00Z");
});

test.each(["Tue, 31 Feb 2025 12:30:00 GMT", "2025-02-31T12:30:00Z", "2025年2月30日", "31 Apr 2025 12:30"])(
  "a day that its month lacks is no date: %s",
  (written) => {
    expect(readDate(written)).toBeUndefined();
  },
);

test.each(["Fri, 31 Jan 2025 12:30:00 GMT", "2025-01-31T12:30:00Z"])("a month's last day is one: %s", (written) => {
  expect(readDate(written)).toBe("2025-01-31T12:30Z");
});

test.each([
  { given: ["bad date", "2026-11-19"], first: "2026-11-19" },
  { given: [undefined, "2026-11-19", "2026-11-20"], first: "2026-11-19" },
  { given: ["bad", "worse"], first: "bad" },
  { given: [undefined], first: undefined },
])("of $given the first that can be read is $first", ({ given, first }) => {
  expect(firstReadableDate(given)).toBe(first);
});
