import { expect, test } from "vitest";
import { languageOfSentence } from "../../src/events/sentence-language.ts";
import { normalizeText } from "../../src/text/normalize.ts";

test.each([
  { text: "李四加入OpenAI，任研究员。", language: "zh" },
  { text: "近日离职的研究员包括Yinuo Chen、Haoran Li、Bo Zhang和Rui Zhao。", language: "zh" },
  { text: "Wu Yonghui (吴永辉) joined ByteDance in February.", language: "en" },
  { text: "Its founder, Li Lei (李磊), wrote 《语言》 and 《翻译》, two books.", language: "en" },
  { text: "OpenAI names a new chief", language: "en" },
  { text: "300人", language: "zh" },
  { text: "", language: "zh" },
])("$text is read as $language", ({ text, language }) => {
  expect(languageOfSentence(normalizeText(text))).toBe(language);
});
