import { addDays, addMonths, type Day, isRealDay, weekdayOf } from "./calendar.ts";
import type { DateGroups, DatePrecision, DateRule, ResolvedDate } from "./date-rule.ts";
import { resolveDayOfMonth, resolveMonth, resolveMonthDay, resolveWeekday } from "./missing-year.ts";

// Patterns read the normal form: simplified, half width, lower case.

const YEAR = "(?<year>(?:19|20)\\d{2}|[一二][九零〇○][\\d一二三四五六七八九零〇○]{2})\\s?年";
const MONTH = "(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s?月(?:份)?";
const DAY =
  "\\s?(?<day>3[01]|[12]\\d|0?[1-9]|三?十[一二三四五六七八九]?|二十[一二三四五六七八九]?|[一二三四五六七八九])\\s?[日号]";
const RELATIVE_YEAR = "(?<relative>今年|本年|去年|前年|明年|后年|上一年|下一年)";
const SAME_YEAR = "(?<relative>当年|同年|次年|翌年)";
/** 年初, 年底: within a year; the year is what is left of it. */
const PART_OF_YEAR =
  "(?:年?(?:初|底|末|中|内)|(?:上|下)半年|第?[一二三四1-4]季度|(?:春|夏|秋|冬)(?:季|天)|春节|夏|秋|以来)?";
const NOT_DURATION = "(?<![\\d一二三四五六七八九十百千万两几数]|第)";
const WEEKDAY = "(?:周|星期|礼拜)(?<weekday>[一二三四五六日天末])";

const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上一年: -1,
  前年: -2,
  明年: 1,
  下一年: 1,
  后年: 2,
};
const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  今日: 0,
  今天: 0,
  今早: 0,
  今晨: 0,
  今晚: 0,
  今午: 0,
  即日起: 0,
  昨日: -1,
  昨天: -1,
  昨晚: -1,
  昨夜: -1,
  昨晨: -1,
  前日: -2,
  前天: -2,
  前晚: -2,
  明日: 1,
  明天: 1,
  明早: 1,
  明晚: 1,
  后天: 2,
};
const RELATIVE_MONTHS: Readonly<Record<string, number>> = {
  本月: 0,
  这个月: 0,
  这月: 0,
  上月: -1,
  上个月: -1,
  上上个月: -2,
  下月: 1,
  下个月: 1,
};
const RELATIVE_WEEKS: Readonly<Record<string, number>> = {
  本: 0,
  这: 0,
  这个: 0,
  上: -1,
  上个: -1,
  上上: -2,
  下: 1,
  下个: 1,
};

/** Longest first where two could read the same characters; overlaps are settled by `findDates`. */
export const CHINESE_DATES: readonly DateRule[] = [
  relative("至9日", `(?<=[日号](?:至|到|-|、|和))${DAY}`, (groups, { earlier }) => earlier && monthOf(earlier, groups)),
  relative(
    "、4月",
    `(?<=月(?:至|到|-|、|和))${MONTH}(?:${DAY})?`,
    (groups, { earlier }) => earlier && fullDate(earlier.year, groups),
  ),
  rule("年月日", `${YEAR}\\s?${MONTH}${DAY}`, (groups) => fullDate(numberIn(groups, "year"), groups)),
  rule("年月", `${YEAR}\\s?${MONTH}`, (groups) => fullDate(numberIn(groups, "year"), groups)),
  rule("年", `${YEAR}${PART_OF_YEAR}`, (groups) => fullDate(numberIn(groups, "year"), groups)),
  rule(
    "两位年月",
    `(?<![\\d.])(?<short>[012]\\d)年(?:\\s?${MONTH}(?:${DAY})?|${PART_OF_YEAR.slice(0, -1)})`,
    (groups) => fullDate(2000 + Number(groups.short), groups),
  ),
  relative(
    "今年月日",
    `${RELATIVE_YEAR}的?(?:\\s?${MONTH}(?:${DAY})?)?${PART_OF_YEAR}`,
    (groups, { published }) =>
      published && fullDate(published.year + (RELATIVE_YEARS[groups.relative ?? ""] ?? 0), groups),
  ),
  relative("同年月日", `${SAME_YEAR}的?(?:\\s?${MONTH}(?:${DAY})?)?${PART_OF_YEAR}`, (groups, { earlier }) =>
    earlier === undefined ? undefined : fullDate(earlier.year + (/次|翌/u.test(groups.relative ?? "") ? 1 : 0), groups),
  ),
  relative("月日", `${NOT_DURATION}${MONTH}${DAY}`, (groups, context) =>
    resolveMonthDay(numberIn(groups, "month"), numberIn(groups, "day"), context),
  ),
  relative(
    "月",
    `${NOT_DURATION}${MONTH}(?:上旬|中旬|下旬|初|底|末|中|间)?(?![\\d饼球光亮薪嫂子均活之])`,
    (groups, context) => resolveMonth(numberIn(groups, "month"), context),
  ),
  relative(
    "日",
    `(?<![\\d一二三四五六七八九十月/.-])(?<day>3[01]|[12]\\d|[1-9])日(?!元|均|本|活|夜|常|内)`,
    (groups, context) => resolveDayOfMonth(numberIn(groups, "day"), context),
  ),
  relative(
    "今日",
    `(?<relative>${Object.keys(RELATIVE_DAYS).join("|")})(?!头条|本)`,
    (groups, { published }) =>
      published && { day: addDays(published, RELATIVE_DAYS[groups.relative ?? ""] ?? 0), precision: "day" },
  ),
  // 昨宣布, 今(3)日: newspapers of Taiwan and Hong Kong leave out 日 before a verb, or put the day before it.
  relative(
    "昨宣布",
    "(?<![如至迄从当现古于])(?<bare>[昨今])(?:\\(\\d{1,2}\\)日?|(?=宣布|公布|公告|发布|通过|证实|表示|召开|举行|决议|决定|通告|发出|发函|正式|起|裁定|提告|启动|完成|拍板|早|晚))",
    (groups, { published }) =>
      published && { day: addDays(published, groups.bare === "昨" ? -1 : 0), precision: "day" },
  ),
  relative(
    "本月",
    `(?<relative>上上个月|上个月|上月|本月|这个月|这月|下个月|下月)(?:${DAY})?(?:上旬|中旬|下旬|初|底|末|中)?`,
    (groups, { published }) =>
      published && monthOf(addMonths(published, RELATIVE_MONTHS[groups.relative ?? ""] ?? 0), groups),
  ),
  relative(
    "月底",
    "(?<![\\d一二三四五六七八九十个上下本这数多半])月(?:初|底|末|中旬|内)",
    (_, { published }) => published && { day: published, precision: "month" },
  ),
  relative(
    "年底",
    "(?<![\\d一二三四五六七八九十〇今去前明后当同次多几数半两百千学财]|年)年(?:初|底|末|中|内)(?!级|间|期|度)",
    (_, { published }) => published && { day: published, precision: "year" },
  ),
  relative(
    "本周三",
    `(?<relative>上上|上个|上|本|这个|这|下个|下)${WEEKDAY}`,
    (groups, { published }) => published && weekdayIn(published, groups),
  ),
  relative(
    "本周",
    "(?<relative>上上|上个|上|本|这|下个|下)(?:一?周|星期|礼拜)(?![一二三四五六日天期刊边围末])",
    (groups, { published }) =>
      published && { day: addDays(published, 7 * (RELATIVE_WEEKS[groups.relative ?? ""] ?? 0)), precision: "month" },
  ),
  relative("周三", `(?<![上下本这个每隔一二两三四五六\\d])${WEEKDAY}(?![\\d年岁报刊])`, (groups, context) =>
    groups.weekday === "末" ? undefined : resolveWeekday(weekdayNumber(groups.weekday), context),
  ),
  relative(
    "几天前",
    "(?<count>\\d{1,3}|[一二两三四五六七八九十]{1,3})(?<unit>天|日|周|个星期|个月|年)(?:之|以)?前",
    (groups, { published }) => published && timeAgo(published, chineseNumber(groups.count ?? ""), groups.unit ?? ""),
  ),
];

type Resolve = DateRule["resolve"];

function rule(name: string, source: string, resolve: Resolve): DateRule {
  return { name, pattern: new RegExp(source, "gu"), isRelative: false, resolve };
}

function relative(name: string, source: string, resolve: Resolve): DateRule {
  return { ...rule(name, source, resolve), isRelative: true };
}

function fullDate(year: number, groups: DateGroups): ResolvedDate | undefined {
  const precision: DatePrecision = groups.day ? "day" : groups.month ? "month" : "year";
  const day: Day = {
    year,
    month: groups.month ? numberIn(groups, "month") : 1,
    day: groups.day ? numberIn(groups, "day") : 1,
  };
  return isRealDay(day) ? { day, precision } : undefined;
}

function monthOf(month: Day, groups: DateGroups): ResolvedDate | undefined {
  if (groups.day === undefined) return { day: month, precision: "month" };
  const day = { ...month, day: numberIn(groups, "day") };
  return isRealDay(day) ? { day, precision: "day" } : undefined;
}

function weekdayIn(published: Day, groups: DateGroups): ResolvedDate {
  const week = 7 * (RELATIVE_WEEKS[groups.relative ?? ""] ?? 0);
  const offset = week + weekdayNumber(groups.weekday) - weekdayOf(published);
  return { day: addDays(published, offset), precision: groups.weekday === "末" ? "month" : "day" };
}

/** Exact to the unit that was counted: three months ago is a month, two weeks ago no exact day. */
function timeAgo(published: Day, count: number, unit: string): ResolvedDate {
  if (unit === "天" || unit === "日") return { day: addDays(published, -count), precision: "day" };
  if (unit === "年") return { day: { ...published, year: published.year - count }, precision: "year" };
  if (unit === "个月") return { day: addMonths(published, -count), precision: "month" };
  return { day: addDays(published, -7 * count), precision: "month" };
}

function weekdayNumber(text: string | undefined): number {
  const index = "一二三四五六".indexOf(text ?? "");
  return index < 0 ? 7 : index + 1;
}

function numberIn(groups: DateGroups, name: string): number {
  return chineseNumber(groups[name] ?? "");
}

const DIGITS = "零一二三四五六七八九";

/** Digits, Chinese digits in a row (二〇二四) or a number below a hundred (二十三); NaN for anything else. */
function chineseNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const digits = text.replaceAll(/[〇○]/gu, "零").replaceAll("两", "二");
  const tens = /^(?<tens>[二三四五六七八九])?十(?<ones>[一二三四五六七八九])?$/u.exec(digits);
  if (tens === null) return Number([...digits].map((digit) => DIGITS.indexOf(digit)).join(""));
  const { tens: high, ones } = tens.groups ?? {};
  return 10 * (high === undefined ? 1 : DIGITS.indexOf(high)) + (ones === undefined ? 0 : DIGITS.indexOf(ones));
}
