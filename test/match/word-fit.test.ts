import { describe, expect, test } from "vitest";
import { fitAmongWords, type WordFit } from "../../src/match/word-fit.ts";

/** The form stands in angle brackets; 卓予凡 is tracked. */
function fitOf(written: string, isAlsoWord = true): WordFit {
  const start = written.indexOf("<");
  const end = written.indexOf(">") - 1;
  const text = written.replaceAll(/[<>]/gu, "");
  const isNameAt = (offset: number): boolean => text.startsWith("卓予凡", offset);
  return fitAmongWords({ text, normal: text.toLowerCase(), start, end, isAlsoWord, isNameAt });
}

describe("a form that is also a word", () => {
  test.each([
    ["a longer word of the dictionary", "年会定在<平安>夜", "inside-word"],
    ["the middle of one", "这栋楼方<方正>正", "inside-word"],
    ["the end of one", "登上八达岭<长城>", "inside-word"],
    ["across two words", "这是最<美的>风景", "inside-word"],
    ["a preposition and its beginning", "她从<小米>辞职", "name"],
    ["a conjunction and its beginning", "高层对<方正>不满", "name"],
    ["the end of one word and the beginning of another", "对<方正>在考虑", "inside-word"],
    ["its company's longer name", "<联想>公司的员工", "name"],
    ["after a negation", "销量不<理想>,股价跌了", "word"],
    ["after an adverb", "选手都<平安>跑完全程", "word"],
    ["after a measure word", "挑了个<吉利>的日子", "word"],
    ["after a count", "捡了许多<贝壳>回来", "word"],
    ["after a count of people whom a company has", "三名<理想>高管", "name"],
    ["after a month", "今年8月<平安>换帅", "name"],
    ["what somebody has", "自己的<理想>没有变", "word"],
    ["after a quality", "这是至高的<荣耀>", "word"],
    ["after a company and 的", "谷歌的<荣耀>", "name"],
    ["with a complement", "令他<联想>到童年", "word"],
    ["a road", "工厂在<东风>大道上", "word"],
    ["behind a noun", "社会<大众>议论纷纷", "word"],
    ["behind a noun of companies", "车企<理想>宣布", "name"],
    ["something with its quality", "<理想>的工作环境", "word"],
    ["something that a company has", "<理想>的组织架构变了", "name"],
    ["everybody of a kind", "<老百姓>都叫好", "word"],
    ["the last of a list", "平安和<大众>都换了人", "name"],
    ["somebody who is tracked, behind 的", "<理想>的卓予凡请了假", "name"],
    ["somebody, behind 的", "<理想>的王海请了假", "name"],
    ["a title behind 的", "<光明>的前总裁请了假", "name"],
    ["a Latin name behind 的", "<理想>的MindGPT升级了", "name"],
    ["an abbreviation behind 的", "<理想>的AI应当听话", "word"],
    ["a thing that has what things have not", "<苹果>的下一步", "name"],
    ["a thing that has what things have", "<苹果>的味道", "word"],
    ["an adverb before a verb", "门店<统一>着装上岗", "word"],
    ["what an organisation does", "听说<统一>裁员", "name"],
    ["what is looked for no further than a verb", "<理想>的生活是团队给的", "word"],
    ["somebody's opinion of it", "他觉得<苹果>不错", "name"],
    ["a quality of it", "<阳光>柔和", "word"],
    ["at the beginning", "<长城>旗下两个品牌", "name"],
    ["after a preposition", "市场对<平安>没有信心", "name"],
    ["after what one does to a company", "他起诉<平安>", "name"],
    ["after another verb, a quality", "人人祈求<平安>", "word"],
    ["alone", "<理想>", "name"],
  ] as const)("%s: %s", (_, written, fit) => {
    expect(fitOf(written)).toBe(fit);
  });
});

describe("a form that only names something", () => {
  test.each([
    ["in a longer word", "今天是<平安>夜", "inside-word"],
    ["beside words of grammar", "大家都<百度>一下", "name"],
    ["over the border of a word", "数字<人民>族", "name"],
  ] as const)("%s: %s", (_, written, fit) => {
    expect(fitOf(written, false)).toBe(fit);
  });
});
