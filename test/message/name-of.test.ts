import { describe, expect, test } from "vitest";
import { entityName, nameOf, oneLine, roleOf } from "../../src/message/name-of.ts";
import type { Language } from "../../src/model/text.ts";
import { entities, tracked, unknown } from "./samples.ts";

const see = (language: Language) => ({ language, entities });

describe("a name", () => {
  test.each<[string, Language, string]>([
    ["qinghe", "en", "Qinghe AI"],
    ["qinghe", "zh-Hans", "青禾智能"],
    ["qinghe", "zh-Hant", "青禾智慧"],
  ])("of %s in %s is %s", (id, language, name) => {
    expect(nameOf(tracked(id), see(language))).toBe(name);
    expect(entityName(id, see(language))).toBe(name);
  });

  test("of something that is tracked no more is the one in the claim", () => {
    expect(nameOf({ name: "旧公司", written: "旧公司", entityId: "gone" }, see("zh-Hans"))).toBe("旧公司");
    expect(entityName("gone", see("en"))).toBe("gone");
  });

  test("that nobody tracks is written in traditional characters for zh-Hant", () => {
    expect(nameOf(unknown("平台团队"), see("zh-Hant"))).toBe("平台團隊");
    expect(nameOf(unknown("Tidepool"), see("zh-Hant"))).toBe("Tidepool");
  });
});

test.each<[string, Language, string]>([
  ["首席执行官", "en", "CEO"],
  ["chief executive officer", "zh-Hant", "執行長"],
  ["Seed 基础研究负责人", "en", "Seed 基础研究负责人"],
  ["基础研究负责人", "zh-Hant", "基礎研究負責人"],
])("the title %s in %s is %s", (title, language, shown) => {
  expect(roleOf(unknown(title), see(language))).toBe(shown);
});

test("white space of any kind becomes one space", () => {
  expect(oneLine("  a\n\tb  ")).toBe("a b");
});
