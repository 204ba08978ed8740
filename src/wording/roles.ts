import type { Language } from "../model/text.ts";

/**
 * Titles that mean the same in all three languages: [en, zh-Hans, zh-Hant, other forms…]. Only a whole title is
 * translated; anything longer is shown as the article has it.
 */
const TITLES: readonly (readonly [string, string, string, ...string[]])[] = [
  ["advisor", "顾问", "顧問", "adviser"],
  ["CEO", "首席执行官", "執行長", "首席執行官", "chief executive officer", "chief executive"],
  ["CFO", "首席财务官", "財務長", "首席財務官", "chief financial officer"],
  ["chair of the board", "董事会主席", "董事會主席", "chairman of the board"],
  ["chairman", "董事长", "董事長"],
  ["chief AI scientist", "首席AI科学家", "首席AI科學家", "首席人工智能科学家"],
  ["chief AI officer", "首席人工智能官", "人工智慧長", "首席AI官"],
  ["chief architect", "首席架构师", "首席架構師"],
  ["chief of staff", "幕僚长", "幕僚長"],
  ["chief scientist", "首席科学家", "首席科學家"],
  ["CMO", "首席营销官", "行銷長", "首席營銷官", "chief marketing officer"],
  ["co-CEO", "联席首席执行官", "共同執行長", "联席CEO"],
  ["co-founder", "联合创始人", "共同創辦人", "聯合創始人", "cofounder"],
  ["COO", "首席运营官", "營運長", "首席運營官", "chief operating officer"],
  ["CPO", "首席产品官", "產品長", "首席產品官", "chief product officer"],
  ["CTO", "首席技术官", "技術長", "首席技術官", "chief technology officer"],
  ["director", "总监", "總監"],
  ["executive director", "执行董事", "執行董事"],
  ["founder", "创始人", "創辦人", "創始人"],
  ["general manager", "总经理", "總經理"],
  ["head", "负责人", "負責人"],
  ["head of AI", "AI负责人", "AI負責人", "人工智能负责人"],
  ["head of basic research", "基础研究负责人", "基礎研究負責人"],
  ["head of product", "产品负责人", "產品負責人"],
  ["head of research", "研究负责人", "研究負責人"],
  ["head of technology", "技术负责人", "技術負責人"],
  ["interim CEO", "临时首席执行官", "代理執行長", "临时CEO"],
  ["partner", "合伙人", "合夥人"],
  ["president", "总裁", "總裁"],
  ["senior vice president", "高级副总裁", "資深副總裁", "高級副總裁", "SVP"],
  ["executive vice president", "执行副总裁", "執行副總裁", "EVP"],
  ["vice president", "副总裁", "副總裁", "VP"],
];

const COLUMN: Readonly<Record<Language, 0 | 1 | 2>> = { en: 0, "zh-Hans": 1, "zh-Hant": 2 };

const ROW_BY_FORM = new Map(TITLES.flatMap((row) => row.map((form) => [form.toLowerCase(), row] as const)));

/**
 * A title in a language, or undefined where it has no fixed translation. Abbreviations that people write in Chinese
 * too (CEO, CTO) stay as they are in Chinese.
 */
export function translateRole(title: string, language: Language): string | undefined {
  if (language !== "en" && /^[A-Z]{2,3}$/.test(title)) return title;

  return ROW_BY_FORM.get(title.trim().toLowerCase())?.[COLUMN[language]];
}
