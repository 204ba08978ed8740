import type { Span } from "../model/text.ts";

/** A number of people, or a share in percent, where it stands. `value` is undefined for vague ones (数百人, hundreds). */
export interface FoundNumber extends Span {
  readonly value: number | undefined;
}

const HAN_DIGITS = "零一二三四五六七八九";
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const ENGLISH_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}; // prettier keeps one line a group
const ENGLISH_UNITS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  k: 1000,
  dozen: 12,
};

const HAN_NUMBER = "[零〇一二两三四五六七八九十百千万亿]+";
const PEOPLE_ZH =
  "\\s?(?:名|位|个)?(?:(?:(?![届次家项年月日条轮份大成半])[一-鿿]){0,4}?(?:员工|雇员|岗位|职位|工作岗位|职工|职员|工人|工程师|程序员|人员)|人(?!民|次|工|才|选|气|群|均|类|物|员))";

const COUNT_ZH = new RegExp(
  `(?:(?<=裁员(?:约|超|近|逾|共|了|达)?)(?<bare>\\d[\\d,]*(?:\\.\\d+)?)(?<bareUnit>[千万]{0,2})(?=[,。;、(]|$))|(?<number>\\d[\\d,]*(?:\\.\\d+)?\\s?|${HAN_NUMBER}|数|几|上|成)(?<unit>[十百千万]{0,2})(?<more>多|余|几)?(?<unit2>[千万])?(?:多|余)?${PEOPLE_ZH}`,
  "gu",
);

const PERCENT_ZH = new RegExp(
  `(?<digits>\\d+(?:\\.\\d+)?)%|百分之(?<han>${HAN_NUMBER})|(?<tenths>[一二两三四五六七八九])成(?<half>半|[一二三四五六七八九](?![十百千万名个人位]))?(?!为|立|员(?!工)|本|功|果|交|长|都|都|熟)|(?<parts>[二三四五六七八九十])分之(?<of>[一二两三四五六七八九])|(?<even>一半|半数|过半)`,
  "gu",
);

const NUMBER_EN =
  "(?:\\d[\\d,]*(?:\\.\\d+)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a|an)(?= (?:hundred|thousand|dozen)\\b)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))";
const PEOPLE_EN =
  "(?:[a-z.-]+ ){0,3}?(?:employees|jobs|workers|people|staffers|staff|roles|positions|engineers|layoffs|staff members|posts|job cuts)\\b";

const COUNT_EN = new RegExp(
  `(?<=(?:lay(?:s|ing)? off|laid off|let(?:s|ting)? go(?: of)?|fir(?:es|ed|ing)|sack(?:s|ed)|slash(?:es|ed)|cut(?:s|ting)?|eliminat(?:es?|ed|ing)|axes?|sheds?) (?:about |nearly |around |some |over |more than |up to |another |roughly )?)(?<bare>\\d[\\d,]*)(?= (?:to|in|as|at|after|amid|across|worldwide|globally|from)\\b|[.;]|$)|(?<=(?:lay(?:s|ing)? off|laid off|let(?:s|ting)? go(?: of)?|fir(?:es|ed|ing)|sack(?:s|ed)) (?:about |nearly |around |some |over |more than |up to |another |roughly |at least )?)(?<bare2>\\d[\\d,]*) (?:[a-z-]+ ){0,2}[a-z-]+s\\b|(?<=\\blet(?:s|ting)? (?:about |nearly |around |some )?)(?<bare3>\\d[\\d,]*)(?= go\\b)|(?<=\\b(?:workforce|headcount|payroll|staff) by (?:about |nearly |around |some |over |more than |up to |roughly |at least )?)(?<bare4>\\d[\\d,]*)(?!\\d|\\.\\d| ?(?:%|percent|per cent))|(?<number>\\b${NUMBER_EN})(?:[ -]?(?<unit>hundred|thousand|million|k|dozen)\\b)?(?: or more| plus|\\+)?(?: of)?[ -](?:of (?:its|their|the) )?${PEOPLE_EN}|\\b(?<vague>hundreds|thousands|dozens|scores)(?: of (?:${PEOPLE_EN})?)?`,
  "gu",
);

const PERCENT_EN =
  /(?<digits>\d+(?:\.\d+)?) ?(?:%|percent\b|per cent\b)|\b(?<fraction>two[- ]thirds|three[- ]quarters|a third|one[- ]third|a quarter|one[- ]quarter|a fifth|one[- ]fifth|a tenth|one[- ]tenth|half|one in (?<one>five|ten|four|three|twenty))\b/gu;

const FRACTIONS: Readonly<Record<string, number>> = {
  "two thirds": 67,
  "three quarters": 75,
  "a third": 33,
  "one third": 33,
  "a quarter": 25,
  "one quarter": 25,
  "a fifth": 20,
  "one fifth": 20,
  "a tenth": 10,
  "one tenth": 10,
  half: 50,
  "one in five": 20,
  "one in ten": 10,
  "one in four": 25,
  "one in three": 33,
  "one in twenty": 5,
};

/** Finds numbers of people in normalised text: 六百多人 is 600, 1.2万人 is 12000, 数百人 has no value. */
export function findCounts(text: string, language: "zh" | "en"): FoundNumber[] {
  if (language === "zh") {
    return [...text.matchAll(COUNT_ZH)].map((match) => ({ ...spanOf(match), value: chineseCount(match) }));
  }
  return [...text.matchAll(COUNT_EN)].map((match) => ({ ...spanOf(match), value: englishCount(match) }));
}

/** Finds shares in normalised text: 一成 is 10, 三分之二 and two-thirds are 67. */
export function findPercents(text: string, language: "zh" | "en"): FoundNumber[] {
  const found = [...text.matchAll(language === "zh" ? PERCENT_ZH : PERCENT_EN)];
  return found.map((match) => ({
    ...spanOf(match),
    value: language === "zh" ? chinesePercent(match) : englishPercent(match),
  }));
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function chineseCount(match: RegExpExecArray): number | undefined {
  const { bare, bareUnit } = match.groups ?? {};
  const { number = bare ?? "", unit = bareUnit ?? "", unit2 = "" } = match.groups ?? {};
  if (/^[数几上成]$/u.test(number)) return undefined;
  const factor = [...unit, ...unit2].reduce((product, character) => product * (HAN_UNITS[character] ?? 1), 1);
  const base = /\d/u.test(number) ? Number(number.replaceAll(/[,\s]/gu, "")) : parseHanNumber(number);
  return base === undefined ? undefined : Math.round(base * factor);
}

function chinesePercent(match: RegExpExecArray): number | undefined {
  const { digits, han, tenths, half, parts, of, even } = match.groups ?? {};
  if (digits) return Number(digits);
  if (han) return parseHanNumber(han);
  if (tenths) return (parseHanNumber(tenths) ?? 0) * 10 + (half === "半" ? 5 : (parseHanNumber(half ?? "") ?? 0));
  if (parts && of) return Math.round((100 * (parseHanNumber(of) ?? 0)) / (parseHanNumber(parts) ?? 1));
  return even ? 50 : undefined;
}

/** The value of a number written in Chinese: 一千二百 is 1200, 十五 is 15. Undefined where it is none. */
export function parseHanNumber(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text.replaceAll("两", "二").replaceAll("〇", "零")) {
    const value = HAN_DIGITS.indexOf(character);
    const unit = HAN_UNITS[character];
    if (value >= 0) {
      digit = digit * 10 + value;
    } else if (unit === undefined) {
      return undefined;
    } else if (unit >= 10_000) {
      total = (total + section + digit || 1) * unit;
      section = 0;
      digit = 0;
    } else {
      section += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + section + digit;
}

function englishCount(match: RegExpExecArray): number | undefined {
  const { bare, bare2, bare3, bare4, number = bare ?? bare2 ?? bare3 ?? bare4, unit = "" } = match.groups ?? {};
  if (!number) return undefined;
  const base = /\d/u.test(number) ? Number(number.replaceAll(",", "")) : ENGLISH_NUMBERS[number];
  return base === undefined ? undefined : Math.round(base * (ENGLISH_UNITS[unit] ?? 1));
}

function englishPercent(match: RegExpExecArray): number | undefined {
  const { digits, fraction } = match.groups ?? {};
  if (digits) return Number(digits);
  return fraction ? FRACTIONS[fraction.replaceAll("-", " ")] : undefined;
}
