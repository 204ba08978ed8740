import type { CleanText } from "../model/text.ts";
import { applyRules, type RepairRule } from "./edits.ts";
import { COMMON_TERMS } from "./repair/common-terms.ts";
import { entities } from "./repair/entities.ts";
import { gbkAsLatin } from "./repair/gbk-as-latin.ts";
import { gbkShift } from "./repair/gbk-shift.ts";
import { invisible } from "./repair/invisible.ts";
import { joinLookups, type NameLookup } from "./repair/name-lookup.ts";
import { pinyin } from "./repair/pinyin.ts";
import { spacedNames } from "./repair/spaced-names.ts";
import { strayTags } from "./repair/stray-tags.ts";
import { utf8AsGbk } from "./repair/utf8-as-gbk.ts";
import { utf8AsLatin } from "./repair/utf8-as-latin.ts";
import { watermark } from "./repair/watermark.ts";
import { wideForms } from "./repair/wide-forms.ts";

/**
 * In the order in which they are tried: bytes first, then characters, then words. What was stored wrongly twice is read
 * anew twice.
 */
export const REPAIR_RULES: readonly RepairRule[] = [
  utf8AsLatin,
  utf8AsLatin,
  gbkAsLatin,
  utf8AsGbk,
  gbkShift,
  entities,
  strayTags,
  invisible,
  wideForms,
  pinyin,
  watermark,
  spacedNames,
];

/** What repair may know besides the text. */
export interface Knowledge {
  /** The Latin names that the reader follows: torn apart, they are put together. */
  readonly names?: NameLookup;
}

/**
 * Repairs a text that was damaged on its way: each rule acts only where its evidence is strong, what cannot be repaired
 * stays, and a clean text comes back as it is. The map back to the original is kept throughout.
 */
export function cleanText(original: string, { names }: Knowledge = {}): CleanText {
  return applyRules(original, REPAIR_RULES, names === undefined ? COMMON_TERMS : joinLookups(names, COMMON_TERMS));
}
