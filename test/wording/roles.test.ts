import { expect, test } from "vitest";
import type { Language } from "../../src/model/text.ts";
import { translateRole } from "../../src/wording/roles.ts";

test.each<[string, Language, string | undefined]>([
  ["首席执行官", "en", "CEO"],
  ["Chief Executive Officer", "zh-Hans", "首席执行官"],
  ["首席技术官", "zh-Hant", "技術長"],
  ["執行長", "zh-Hans", "首席执行官"],
  ["VP", "en", "vice president"],
  ["CTO", "zh-Hant", "CTO"],
  ["副总裁", "zh-Hant", "副總裁"],
  ["Seed 基础研究负责人", "en", undefined],
])("%s in %s is %s", (title, language, translated) => {
  expect(translateRole(title, language)).toBe(translated);
});
