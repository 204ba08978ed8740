import { clauseWordsAround, textOf } from "./clause-words.ts";
import { hasContextWord } from "./context-words.ts";
import type { Draft } from "./support.ts";
import { ALSO_QUALITIES, DONE_TO_THINGS, MOVES, NAMED_AFTER, OF_ORGANISATIONS } from "./word-fit-words.ts";

/** What ends a clause, or lets somebody tell of the company in another: 联想集团否认联想在裁员. */
const CLAUSE_END =
  /[，,。；;：:！!？?、“”"「」（）()《》\n]|\. |\b(?:said|says|that|and|but|when|while|as|denied|denies|because)\b|称|表示|否认|回应|宣布|透露|认为|承认|公告|强调|和|与|及/u;

/**
 * Whether a form that is also a word follows the full name of what it could mean in one clause, and what stands beside
 * it is the word's: "Mars Inc never flew to Mars", 白象食品的老板看白象表演. The name may well come twice (苹果公司将苹果的
 * 团队拆分), so without such a sign it is left to what else is known.
 */
export function repeatsName(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.reason !== "no-context" || !draft.targets.some(({ entity }) => followsName(draft, entity, drafts)))
    return false;
  return /\p{Script=Han}/u.test(formOf(draft)) ? isChineseWord(draft) : isEnglishWord(draft);
}

function followsName(draft: Draft, entity: Draft["targets"][number]["entity"], drafts: readonly Draft[]): boolean {
  if (entity.kind === "person" || hasContextWord(draft.part.normal, draft, entity.kind)) return false;
  return drafts.some((other) => other.entity === entity && other.reason === "full-name" && isInClause(other, draft));
}

function isInClause(name: Draft, draft: Draft): boolean {
  if (name.part !== draft.part || name.end >= draft.start) return false;
  return draft.start - name.end <= LONGEST_CLAUSE && !CLAUSE_END.test(draft.part.normal.slice(name.end, draft.start));
}

const LONGEST_CLAUSE = 80;

function formOf({ part, start, end }: Draft): string {
  return part.normal.slice(start, end);
}

/** Verbs, qualities and times, which a name in the dictionary is not: 统一着装, 处事圆通, 现代艺术. */
const TAG_OF_NO_NAME = /^(?:a|ad|an|b|d|t|v|vn|vd|z)$/u;
const PREPOSITION = /^[pc]$/u;

function isChineseWord(draft: Draft): boolean {
  const { before, holding, after } = clauseWordsAround(draft.part.normal, draft);
  const [only, ...others] = holding;
  const previous = before.at(-1);
  if (NAMED_AFTER.test(textOf(after))) return true;
  if (previous === undefined || PREPOSITION.test(previous.tag) || MOVES.test(previous.text)) return false;
  if (/^[qmr]$/u.test(previous.tag) || DONE_TO_THINGS.test(previous.text)) return true;
  if (only === undefined || others.length > 0) return false;
  if (!TAG_OF_NO_NAME.test(only.tag) && !ALSO_QUALITIES.has(only.text)) return false;
  const [next, ...rest] = after;
  return next?.text === "的" ? rest.length === 0 : !OF_ORGANISATIONS.test(textOf(after));
}

const JOURNEYS =
  "fl(?:y|ies|ew|own|ying)|travel(?:s|led|ling)?|land(?:s|ed|ing)?|trips?|missions?|rockets?|walk(?:s|ed|ing)?|driv(?:es?|ing)|drove";
/** A place to be at or to go to, and a star. */
const PLACE_BEFORE = new RegExp(
  `\\b(?:(?:the )?planet|(?:${JOURNEYS}) (?:to|on|around|along|down)|on|along|near) $`,
  "u",
);
const SOMEBODY_AFTER = /^ \p{Lu}\p{Ll}+(?! \p{Lu})/u;
const UNITS =
  "Labs?|Teams?|Group|Research|Division|Unit|Studios?|Health|Cloud|Motors?|Financial|Foundation|Ventures|Capital|Board";
const PEOPLE =
  "Chief|President|Director|Executives?|Chair(?:man|woman)?|Founder|Vice|Senior|Employees|Engineers?|Staff";
const PART_AFTER = new RegExp(`^ (?:\\p{Lu}\\p{L}* )?(?:${UNITS}|${PEOPLE})\\b`, "u");

function isEnglishWord({ part: { text, normal }, start, end }: Draft): boolean {
  if (PLACE_BEFORE.test(normal.slice(Math.max(0, start - REACH), start))) return true;
  const after = text.slice(end, end + REACH);
  return SOMEBODY_AFTER.test(after) && !PART_AFTER.test(after);
}

const REACH = 30;
