import { expect, test } from "vitest";
import { detectLanguage } from "../../src/text/language.ts";

test.each([
  ["字节跳动宣布成立新的团队，由吴永辉负责。", "zh-Hans"],
  ["字節跳動宣布成立新的團隊，由吳永輝負責。", "zh-Hant"],
  ["台灣的公司與香港的團隊", "zh-Hant"],
  ["OpenAI任命新的首席执行官", "zh-Hans"],
  ["OpenAI names a new chief of its research division in San Francisco", "en"],
  ["OpenAI names new chief", "en"],
  ["Kimi 的 founder 杨植麟 says the team will keep hiring 工程师 in Beijing", "mixed"],
  ["OpenAIは新しい責任者を任命したと発表しました", "other"],
  ["오픈AI가 새로운 책임자를 임명했다", "other"],
  ["La société a nommé une nouvelle directrice générale à Paris après le départ de l'ancien président", "other"],
  ["12345 !!", "other"],
  ["", "other"],
])("%s is %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
