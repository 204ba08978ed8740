import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model/text.ts";
import {
  formatDay,
  formatInstant,
  formatNumber,
  formatPartialDate,
  formatPeriod,
  formatWeekday,
} from "../../src/wording/dates.ts";

const now = new Date("2026-11-21T13:05:00Z");

test.each<[string, Language, string]>([
  ["2025", "en", "2025"],
  ["2025", "zh-Hans", "2025年"],
  ["2025-02", "en", "Feb 2025"],
  ["2025-02", "zh-Hant", "2025年2月"],
  ["2025-02-09", "en", "9 Feb 2025"],
  ["2025-12-31", "zh-Hans", "2025年12月31日"],
  ["soon", "en", "soon"],
])("%s in %s is %s", (date, language, text) => {
  expect(formatPartialDate(date, language)).toBe(text);
});

describe("instants", () => {
  test.each<[string, string, Language, string]>([
    ["2026-11-20T02:00:00Z", "Asia/Shanghai", "en", "20 Nov, 10:00"],
    ["2026-11-20T02:00:00Z", "America/Los_Angeles", "en", "19 Nov, 18:00"],
    ["2026-11-20T16:30:00Z", "Asia/Taipei", "zh-Hant", "11月21日 00:30"],
    ["2025-12-31T15:59:00Z", "Asia/Shanghai", "zh-Hans", "2025年12月31日 23:59"],
    ["2025-12-31T16:00:00Z", "Asia/Shanghai", "zh-Hans", "1月1日 00:00"],
    ["2026-11-20T02:00:00Z", "Australia/Lord_Howe", "en", "20 Nov, 13:00"],
  ])("%s in %s in %s is %s", (instant, timeZone, language, text) => {
    expect(formatInstant(new Date(instant), { language, timeZone, now })).toBe(text);
  });
});

describe("periods", () => {
  test.each<[string, string, Language, string]>([
    ["2026-11-13T16:00:00Z", "2026-11-20T16:00:00Z", "en", "14 Nov to 20 Nov"],
    ["2026-11-13T16:00:00Z", "2026-11-20T16:00:00Z", "zh-Hans", "11月14日至11月20日"],
    ["2026-11-19T16:00:00Z", "2026-11-20T16:00:00Z", "zh-Hant", "11月20日"],
    ["2025-12-28T16:00:00Z", "2026-01-04T16:00:00Z", "en", "29 Dec 2025 to 4 Jan"],
    ["2026-11-19T16:00:00Z", "2026-11-19T16:00:00Z", "en", "20 Nov"],
  ])("from %s until %s in %s is %s", (since, until, language, text) => {
    expect(formatPeriod(new Date(since), new Date(until), { language, timeZone: "Asia/Shanghai", now })).toBe(text);
  });
});

test("a day of this year has no year", () => {
  expect(formatDay(new Date("2026-01-02T00:00:00Z"), { language: "en", timeZone: "UTC", now })).toBe("2 Jan");
});

test.each<[number, Language, string]>([
  [1, "en", "Monday"],
  [7, "en", "Sunday"],
  [1, "zh-Hans", "周一"],
  [7, "zh-Hant", "週日"],
])("weekday %i in %s is %s", (day, language, text) => {
  expect(formatWeekday(day, language)).toBe(text);
});

test("numbers have separators and at most one decimal", () => {
  expect(formatNumber(12345.67, "en")).toBe("12,345.7");
  expect(formatNumber(1600, "zh-Hans")).toBe("1,600");
});
