import { normalizeText } from "../../src/text/normalize.ts";

/** Words that add nothing to the proper name before them. */
const GENERIC_ENDINGS = [
  "股份有限公司",
  "有限责任公司",
  "有限公司",
  "公司",
  "集团",
  "部门",
  "团队",
  "小组",
  "事业部",
  "先生",
  "女士",
  " team",
  " group",
  " unit",
  " division",
  " department",
  " inc",
  " inc.",
  " corp",
  " corp.",
  " ltd",
  " ltd.",
  " plc",
  " llc",
];

/**
 * The form in which two writings of one name are equal: width, case, traditional or simplified, spaces, quotation marks,
 * an English article and one trailing generic word make no difference. A name that is only a generic word stays.
 */
export function comparableName(name: string): string {
  const plain = normalizeText(name.normalize("NFKC"))
    .replace(/["'“”‘’「」『』《》]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^the /u, "");
  const ending = GENERIC_ENDINGS.find((word) => plain.endsWith(word) && plain.length > word.length);
  const core = ending === undefined ? plain : plain.slice(0, -ending.length);
  return core.replace(/[\s,，·・]/gu, "");
}
