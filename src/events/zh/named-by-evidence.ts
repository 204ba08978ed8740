import { tagWords } from "../../text/tag-words.ts";
import { wordWeight } from "../../text/word-weight.ts";
import { EVIDENCE, type Kind } from "./evidence.ts";
import { isPersonName } from "./find-by-slot.ts";
import { NO_NAME } from "./framed-orgs.ts";
import { GENERIC_BEFORE_SUFFIX } from "./orgs.ts";
import { SURNAMES } from "./surnames.ts";
import { isCommonWord } from "./words.ts";

// Companies are called after words (芥子, 半山, 听潮) that no suffix and no dictionary tells from the word itself. An
// article gives them away by what it says of them in different places: what they are, who speaks for them, who joins
// them, who buys them. One such place proves nothing; two of different kinds do.

/** The place of a name at the head of an article: what it is about. */
const HEAD = /^(?<name>[一-鿿]{2,5}?)(?=的|:|将|要|换|拟|内部信|失去|传|裁|调整|整编|整并|收购|在挖|[0-9])/u;

/** What is said of bodies in general: no such word is a name, however rare it is in other texts. */
const GENERAL =
  /(?:总部|公司|部门|团队|高管|员工|产线|工厂|厂区|大厂|职场|公职|球队|管理层|编辑部|研究院|实验室|大学|学校|学院|法院|政府|协会|委员会|中心|小组|处|部|组|院|局|署|会|界|圈|业|方|者|人|家|员|长|师|体|们|岗位|职位|职务|一线|体制|市场|业务|项目|品牌|平台|电视台|机构|集团|企业)$/u;

/** A word of news in general weighs less; see `wordWeight`. */
const LEAST_RARE = 8;

const LEAST_RARE_VERB = 10;

/**
 * Names of organisations that an article gives away by two kinds of evidence at least. `text` is normalised, its title
 * the first line.
 */
export function findNamesByEvidence(text: string): string[] {
  const kinds = new Map<string, Set<Kind>>();
  for (const { kinds: proven, pattern } of EVIDENCE) {
    for (const { groups } of text.matchAll(pattern)) {
      const name = groups?.name;
      if (name === undefined) continue;
      const seen = kinds.get(name) ?? new Set();
      for (const kind of proven) seen.add(kind);
      kinds.set(name, seen);
    }
  }
  const head = HEAD.exec(text)?.groups?.name;
  const title = text.slice(0, Math.max(0, text.indexOf("\n")));
  for (const [name, seen] of kinds) {
    if (name === head || (seen.has("called") && beginsClause(title, name))) seen.add("head");
  }
  return [...kinds].flatMap(([name, seen]) => (isProven(name, seen) && mayBeName(name, seen) ? [name] : []));
}

/** Whether the title, or a clause of it, begins with a name. */
function beginsClause(title: string, name: string): boolean {
  const at = title.indexOf(name);
  return at === 0 || (at > 0 && /[\s,:;、!?】|]/u.test(title.charAt(at - 1)));
}

/** People act, speak and stand at the head of an article too: where a name may be a person's, that proves no company. */
function isProven(name: string, seen: ReadonlySet<Kind>): boolean {
  const kinds = [...seen].filter((kind) => kind !== "firm");
  if (kinds.length === 1 && kinds[0] === "founded") return !SURNAMES.has(name.charAt(0)) || name.length > 3;
  const mayBePerson = !seen.has("firm") && ((name.length <= 3 && SURNAMES.has(name.charAt(0))) || isPersonName(name));
  const counted = kinds.filter((kind) => !mayBePerson || (kind !== "acts" && kind !== "head"));
  // Products are called after what they are, and stand in titles: a word of the dictionary needs more.
  if (counted.length === 2 && seen.has("called") && seen.has("head")) return !isCommonWord(name);
  return counted.length >= 2;
}

/** Whether a name ends like a place, is no word, and has officers: 云上, 弦外. */
function isPlaceName(name: string, seen: ReadonlySet<Kind>): boolean {
  return seen.has("people") && /[上下内外中]$/u.test(name) && !isCommonWord(name);
}

/** Rare as a word, or no word at all, and made of nothing that only joins words. */
function mayBeName(name: string, seen: ReadonlySet<Kind>): boolean {
  if (
    GENERAL.test(name) ||
    NO_NAME.test(isPlaceName(name, seen) ? name.slice(0, -1) : name) ||
    GENERIC_BEFORE_SUFFIX.test(name)
  )
    return false;
  const words = tagWords(name);
  if (words.length === 1) return wordWeight(name) >= LEAST_RARE;
  return words.every(({ word, tag }, index) => {
    if (/^[pcuryd]/u.test(tag)) return false;
    if (word.length === 1) return true;
    // 三叶堂, 折返点: firms are called after numbers and deeds too, where nothing but a firm can stand.
    if (tag.startsWith("m")) return seen.has("firm") && index < words.length - 1;
    if (tag.startsWith("v")) return seen.has("firm") && wordWeight(word) >= LEAST_RARE_VERB;
    return !/^[qt]/u.test(tag) && wordWeight(word) >= LEAST_RARE;
  });
}
