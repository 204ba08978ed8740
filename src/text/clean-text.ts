import type { CleanText } from "../model/text.ts";
import { applyRules, type RepairRule } from "./edits.ts";
import { invisible } from "./repair/invisible.ts";
import { pinyin } from "./repair/pinyin.ts";

/** In the order in which they are tried: bytes first, then characters, then words. */
export const REPAIR_RULES: readonly RepairRule[] = [invisible, pinyin];

/**
 * Repairs a text that was damaged on its way: each rule acts only where its evidence is strong, what cannot be repaired
 * stays, and a clean text comes back as it is. The map back to the original is kept throughout.
 */
export function cleanText(original: string): CleanText {
  return applyRules(original, REPAIR_RULES);
}
